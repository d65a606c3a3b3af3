import type { Token } from '../../draft/types';
import { listenFor } from '../../rule/listen';
import type { BlockRule } from '../../rule/rule';
import { type Amount, CURRENCY, isLoose } from './amounts';
import { figured } from './figured';

const TIMES = ['years', 'months', 'weeks', 'days', 'hours'];

/** How far a rate may be off that is rounded by its writer. */
const ROUNDED = 0.06;

/** A sum over some time, and what it makes in each part of it. */
export const rate: BlockRule = {
  id: 'style.rate',
  level: 'warning',
  summary: 'A sum over some time that does not make what it is said to make a year: “$48 million over six years, or about $6 million a year”.',
  reason: 'The reader can do the division. One of the figures is wrong.',
  authority: 'Arithmetic; Cohn and Cope, “News and Numbers”',
  waitsFor: listenFor(TIMES),
  check(block, mark) {
    for (const { tokens, amounts } of figured(block)) {
      for (let i = 0; i + 2 < amounts.length; i++) {
        const [sum, time, each] = amounts.slice(i, i + 3) as [Amount, Amount, Amount];
        if (!isRate(tokens, sum, time, each)) continue;
        const right = sum.value / time.value, slack = Math.max(each.slack + sum.slack / time.value, isLoose(tokens[each.first - 1]) ? right * ROUNDED : 0);
        if (Math.abs(right - each.value) <= slack) continue;
        const shown = right.toLocaleString('en', { maximumFractionDigits: right < 100 ? 1 : 0 });
        mark({ span: { start: each.start, end: each.end }, message: `${block.text.slice(sum.start, sum.end)} over ${block.text.slice(time.start, time.end)} ${time.unit} makes ${CURRENCY.has(sum.unit) ? sum.unit : ''}${shown}.` });
      }
    }
  },
  examples: {
    bad: [
      { text: 'The $48 million levy will pay for doors over six years, or about $6 million a year.', marks: ['$6 million'] },
      { text: 'They planted 1,200 trees in four months, or 400 a month.', marks: ['400'] },
    ],
    good: [
      'The $48 million levy will pay for doors over six years, or about $8 million a year. It costs $50 million over six years, or about $8 million a year.',
      'They planted 1,200 trees in four months, or 300 a month. It cost £5m over three years, £2m a year more than planned. She won £900 in two weeks, or £100 a day.',
    ],
  },
};

/** “$48 million … over six years, or about $8 million a year”. */
function isRate(tokens: readonly Token[], sum: Amount, time: Amount, each: Amount): boolean {
  const behind = time.last + 2, unit = time.unit.slice(0, -1);
  if (!TIMES.includes(time.unit) || tokens[behind]?.text !== ',' || tokens[behind + 1]?.norm !== 'or' || each.first > behind + 3 || !/^(?:over|in|across|for)$/u.test(tokens[time.first - 1]?.norm ?? '')) return false;
  const per = tokens.slice(each.last + 1, each.last + 4).map(({ norm }) => norm);
  return (CURRENCY.has(sum.unit) ? each.unit === sum.unit : !CURRENCY.has(each.unit) && sum.unit !== '%') && per.some((word, i) => word === unit && /^(?:an?|each|every|per)$/u.test(per[i - 1] ?? ''));
}

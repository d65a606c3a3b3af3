import type { Token } from '../../draft/types';
import { listenFor } from '../../rule/listen';
import type { BlockRule } from '../../rule/rule';
import type { Amount } from './amounts';
import { figured } from './figured';

const MARGINS = ['margin', 'majority', 'lead', 'difference'];
const MORE = /^(?:more|less|fewer|higher|lower)$/u;

/** Two counts and what lies between them. */
export const margin: BlockRule = {
  id: 'style.margin',
  level: 'warning',
  summary: 'A margin that is not the difference of its two counts: “61,204 votes to 56,390, a margin of 5,814”, “£6m, £2m more than the £2m planned”.',
  reason: 'The reader can do the sum. One of the figures is wrong.',
  authority: 'Arithmetic; Cohn and Cope, “News and Numbers”',
  waitsFor: listenFor([...MARGINS, 'than']),
  *check(block) {
    for (const { tokens, amounts } of figured(block)) {
      for (let i = 0; i + 2 < amounts.length; i++) {
        const three = amounts.slice(i, i + 3), [one, other, told] = isCompared(tokens, three) ? [three[0], three[2], three[1]] : isVote(tokens, three) ? three : [];
        if (!one || !other || !told || told.unit === '%' || other.unit === '%') continue;
        const right = Math.abs(one.value - other.value), isMoney = one.unit === other.unit && /^[$£€¥₹]$/u.test(one.unit);
        if (Math.abs(right - told.value) <= (one.slack > 500 || isMoney ? one.slack + other.slack + (isMoney ? told.slack : 0) : 0)) continue;
        const shown = isMoney ? undefined : right.toLocaleString('en'), [a, b] = [one, other].map(({ start, end }) => block.text.slice(start, end));
        yield { span: { start: told.start, end: told.end }, message: shown === undefined ? `It is not what lies between ${a} and ${b}.` : `${a} and ${b} are ${shown} apart.` };
      }
    }
  },
  examples: {
    bad: [
      { text: 'Reyes had 61,204 votes and Whitmore 56,390, a margin of 5,814, the office said.', marks: ['5,814'] },
      { text: 'It passed by 22 votes to 19, a majority of five.', marks: ['five'] },
      { text: 'The bill passed by 312 to 289, a majority of 33. It was lost 219-213, a margin of seven.', marks: ['33', 'seven'] },
      { text: 'It cost £6m, £2m more than the £2m planned. It has 40 seats, 12 fewer than the 50 it had.', marks: ['£2m', '12'] },
    ],
    good: ['Reyes had 61,204 votes and Whitmore 56,390, a margin of 4,814.', 'It passed by 22 votes to 19, a majority of three.', 'She won 400 votes, 20 more than in 2020, a lead of 5.', 'Labour won 411 seats and the Tories 121, a majority of 174.', 'It passed by 1.2 million votes to 900,000, a margin of 320,000.', 'It passed by 312 to 289, a majority of 23.', 'It cost £5m, £3m more than the £2m planned.', 'It cost £5.2m, £2.1m more than the £3.0m planned.', 'They won 2-1, a lead of three on aggregate.', 'She has won 40 races, 12 more than any of the 50 others.', 'It passed 7-2, a majority of the court.'],
  },
};

/** Votes and votes next to one another, and nothing else between them and the margin. */
function isVote(tokens: readonly Token[], [one, other, told]: readonly Amount[]): boolean {
  if (!one || !other || !told || tokens[told.first - 1]?.norm !== 'of' || !MARGINS.includes(tokens[told.first - 2]?.norm ?? '') || tokens[told.last + 1]?.norm === 'on') return false;
  if (/^votes?$/u.test(tokens[one.last + 1]?.norm ?? '')) return !tokens.slice(one.last + 2, other.first).some(({ text }) => /^[,;:]$|^of$/u.test(text));
  // "312 to 289, a majority of", "12-5, a majority of".
  return other.first === one.last + 2 && /^(?:to|[-–])$/u.test(tokens[one.last + 1]?.norm ?? '') && /^(?:votes )?[,–—] a$/u.test(tokens.slice(other.last + 1, told.first - 2).map(({ norm }) => norm).join(' '));
}

/** “£5m, £2m more than the £2m planned”. */
function isCompared(tokens: readonly Token[], [one, told, other]: readonly Amount[]): boolean {
  if (!one || !told || !other || !MORE.test(tokens[told.last + 1]?.norm ?? '') || tokens[told.last + 2]?.norm !== 'than') return false;
  const isNext = other.first === told.last + 3 || other.first === told.last + 4 && tokens[told.last + 3]?.norm === 'the';
  const between = tokens.slice(one.last + 1, told.first).map(({ norm }) => norm).join(' ');
  return isNext && (one.unit === told.unit && one.unit === other.unit ? between === ',' : /^\p{Ll}{3,}s ,$/u.test(between) && one.value > 9 && !/^(?:per|%)/u.test(told.unit) && other.value > 9);
}

import type { BlockRule } from '../../rule/rule';
import type { Token } from '../../draft/types';
import type { Mark } from '../../rule/rule';
import { heard, hears, listenFor } from '../../rule/listen';
import { type Amount, isLoose } from './amounts';
import { figured } from './figured';

const PARTS: Readonly<Record<string, number>> = { half: 1 / 2, third: 1 / 3, thirds: 1 / 3, quarter: 1 / 4, quarters: 1 / 4, fifth: 1 / 5, fifths: 1 / 5, tenth: 1 / 10 };
const SHARES = listenFor([...Object.keys(PARTS), '%', 'percent', 'cent']);

const PERCENT = listenFor(['%', 'percent', 'cent']);
const OF = /^(?:the|its|their|his|her)$/u;

/** "20% of the 500 staff, or 150": a share, its whole, and the count that should come of them. */
export const fraction: BlockRule = {
  id: 'style.fraction',
  level: 'warning',
  summary: 'A share and a count that do not agree: “20% of the 500 staff, or 150 people”.',
  reason: 'The reader can do the sum. One of the three figures is wrong.',
  authority: 'Arithmetic; Cohn and Cope, “News and Numbers”',
  waitsFor: SHARES,
  check(block, mark) {
    for (const { tokens, amounts: all } of hears(block, PERCENT) ? figured(block) : []) {
      const again = toldTwice(tokens, all, block.text) ?? countAndShare(tokens, all);
      if (again) mark(again);
    }
    if (!heard(block, SHARES).some((at) => block.tokens[at + 1]?.norm === 'of' && OF.test(block.tokens[at + 2]?.norm ?? ''))) return;
    for (const { tokens, amounts: all } of figured(block)) {
      for (let i = 0; i < tokens.length; i++) {
        const norm = tokens[i]?.norm ?? '', share = all.find(({ last, unit }) => last === i && unit === '%');
        const part = share ? share.value / 100 : PARTS[norm];
        if (part === undefined || tokens[i + 1]?.norm !== 'of' || !OF.test(tokens[i + 2]?.norm ?? '')) continue;
        // "two-thirds", "three quarters".
        const times = share ? 1 : all.find(({ last }) => last === i - 1 || last === i - 2 && tokens[i - 1]?.text === '-')?.value ?? 1;
        const whole = all.find(({ first }) => first === i + 3), count = whole && all.find(({ first }) => first > whole.last);
        const between = whole && count ? tokens.slice(whole.last + 1, count.first).map(({ text }) => text).join(' ') : '';
        if (!whole || !count || !/^\p{Ll}+(?: \p{Ll}+)? ?, (?:or )?$/u.test(`${between} `) || !/^[,.]$|^(?:people|of|were|was|will)$/u.test(tokens[count.last + 1]?.norm ?? '') || count.unit === '%') continue;
        const right = part * times * whole.value;
        const loose = isBound(tokens[(share?.first ?? i) - (tokens[i - 1]?.norm === 'a' ? 2 : 1)]) ? right * 0.15 : 0;
        if (Math.abs(right - count.value) <= Math.max(1, loose, count.slack, (share?.slack ?? 0) / 100 * whole.value + whole.slack * part)) continue;
        mark({ span: { start: count.start, end: count.end }, message: `By that share it would be ${(Math.round(right * 10) / 10).toLocaleString('en')}.` });
      }
    }
  },
  examples: {
    bad: [
      { text: 'Some 20% of the 500 staff, or 150 people, will go.', marks: ['150'] },
      { text: 'Two-thirds of the 300 homes, or 150, were sold, and half of the 40 shops, 25, closed.', marks: ['150', '25'] },
      { text: 'One in five, or 25%, agreed. Two-thirds of voters (56%) stayed at home. One in four of them (35%) left.', marks: ['25%', '56%', '35%'] },
      { text: 'Of the 200 people asked, 120, or 65%, said yes. Twelve of the 20 members (50%) left. Later 12 of the 20 members, or 70%, came back.', marks: ['65%', '50%', '70%'] },
    ],
    good: [
      'Of the 200 people asked, 120, or 60%, said yes. Of the 212 people asked, 129 (61%) said yes, and about 70 of the 212, or 35%, said no. Of the 200 people asked in May, 120 left, and 65% of them (10% of all) came back.',
      'One in five, or 20%, agreed. Nearly one in five (16%) left. Two-thirds of voters (66%) stayed at home, and one in three, or 35%, went. Half of them, or 45% in Leeds, agreed.', 'Two-thirds of voters (56% of women) agreed. Two in five children in the poorest towns (25%) are ill.',
      'Some 20% of the 500 staff, or 100 people, will go.', 'Two-thirds of the 300 homes, or 200, were sold.', 'Half of the 40 shops, 12 in Leeds, closed.', 'Almost a third of the 90 pupils, or 28, were ill.', 'Half of the 27 members, or 14, voted.',
    ],
  },
};

/** “About half”, “up to half”, “as many as half”. */
const isBound = (before: Token | undefined): boolean => isLoose(before) || /^(?:up|to|as)$/u.test(before?.norm ?? '');

/** “One in five voters (25%)”, “two-thirds of them, or 56%,”: a share told twice, five points apart or more. */
function toldTwice(tokens: readonly Token[], all: readonly Amount[], text: string): Mark | undefined {
  for (let i = 1; i < all.length; i++) {
    const { first, last, value, unit, start, end } = all[i] as Amount, opens = tokens[first - 1]?.norm ?? '', close = tokens[last + 1]?.text ?? '';
    if (unit !== '%' || !(opens === '(' ? close === ')' : opens === 'or' && tokens[first - 2]?.text === ',' && close === ',')) continue;
    const every = all[i - 1] as Amount, some = all[i - 2];
    const isIn = some && some.last === every.first - 2 && tokens[every.first - 1]?.norm === 'in', times = isIn ? some : every;
    const part = isIn ? every.last : every.last + (tokens[every.last + 1]?.text === '-' ? 2 : 1), right = times.value * 100 * (isIn ? 1 / every.value : PARTS[tokens[part]?.norm ?? ''] ?? NaN);
    if (first - part > 4 || isBound(tokens[times.first - 1]) || !(Math.abs(right - value) >= 5)) continue;
    return { span: { start, end }, message: `${text.slice(times.start, tokens[part]?.stem)} is ${Math.round(right)}%.` };
  }
  return undefined;
}

/** “Of the 200 people, 120, or 65%,”, “120 of the 200 people, or 65%,”: a count and its share that do not agree. */
function countAndShare(tokens: readonly Token[], all: readonly Amount[]): Mark | undefined {
  for (let i = 2; i < all.length; i++) {
    const [one, two, share] = all.slice(i - 2, i + 1) as [Amount, Amount, Amount], opens = tokens[share.first - 1]?.norm;
    if (share.unit !== '%' || opens !== '(' && !(opens === 'or' && tokens[share.first - 2]?.text === ',')) continue;
    const ofThe = ({ first }: Amount): boolean => tokens[first - 2]?.norm === 'of' && OF.test(tokens[first - 1]?.norm ?? ''), isAfter = ofThe(two) && two.first === one.last + 3;
    if (!isAfter && !(ofThe(one) && share.first - two.last < 5)) continue;
    const [part, whole] = isAfter ? [one, two] : [two, one], right = part.value / whole.value * 100;
    if (part.unit === '%' || whole.unit === '%' || part.value > whole.value || isBound(tokens[part.first - 1]) || isBound(tokens[share.first - 1])) continue;
    if (Math.abs(right - share.value) > Math.max(1, share.slack, (part.slack / part.value + whole.slack / whole.value) * right)) return { span: { start: share.start, end: share.end }, message: `By those figures it is ${Math.round(right)}%.` };
  }
  return undefined;
}

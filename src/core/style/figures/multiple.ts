import type { Token } from '../../draft/types';
import type { BlockRule } from '../../rule/rule';
import { listenFor } from '../../rule/listen';
import { type Amount, CURRENCY, isYear, UNITS } from './amounts';
import { figured } from './figured';

const FACTORS: ReadonlyMap<string, number> = new Map([['half', 0.5], ['twice', 2], ['double', 2], ['triple', 3], ['treble', 3], ['quadruple', 4]]);
const MULTIPLES = listenFor([...FACTORS.keys(), 'times']);

/** Between the first amount and the multiple: “90 cases, more than”, “90 cases in May, or about”, “300 jobs are”. */
const BEFORE = /^(?:[\p{L}\d-]+ ){0,8}(?:[,(—–-] |is |are |was |were )(?:or )?(?:(?:more|less|fewer|just|well|only|nearly|almost|about|around|roughly|over|under|than|at|least|exactly) )*$/u;
/** Between the multiple and the second: “the”, “as many as the”, “last year’s”. */
const BETWEEN = /^(?:the|its|their|his|her|of|as|many|much|high|large|big|last|previous|year|month|week|figure|total|number|original|initial|average|usual|target|estimate|estimates|forecast|budget|price|cost|level|count|entire|annual|whole)$/u;
const MORE = /\b(?:more|over|least)\b/u, LESS = /\b(?:less|fewer|under|nearly|almost)\b/u, ABOUT = /\b(?:about|around|roughly)\b/u;

/** How many tokens may stand between the multiple and its amounts. */
const FAR = 15;
/** How far from the multiple the amounts may be: as written, and where “nearly” or “about” stands before it. */
const CLOSE = 0.08, ROUGH = 0.2;

/** An amount told as a multiple of another: “90 cases, three times the 40 of 2020”. */
export const multiple: BlockRule = {
  id: 'style.multiple',
  level: 'info',
  summary: 'An amount told as a multiple of another that it is not: “90 cases, three times the 40 of a year ago”.',
  reason: 'The reader can do the sum. The multiple or one of the figures is wrong.',
  authority: 'Arithmetic; Cohn and Cope, “News and Numbers”',
  waitsFor: MULTIPLES,
  check(block, mark) {
    for (const { tokens, amounts } of figured(block)) {
      const all = amounts.filter((amount) => !isYear(tokens, amount));
      for (let i = 1; i < tokens.length; i++) {
        const { norm = '', start = 0, end = 0 } = tokens[i] ?? {}, times = norm === 'times' ? all.find(({ last }) => last === i - 1) : undefined;
        const factor = FACTORS.get(norm) ?? times?.value, at = times?.first ?? i;
        if (factor === undefined) continue;
        const whole = all.find(({ first }) => first > i), part = all.findLast(({ last }) => last < at);
        if (!whole || !part || whole.first - i > FAR || at - part.last > FAR || !isAlike(part, whole) || tokens[part.first - 1]?.norm === 'from' || !tokens.slice(i + 1, whole.first).every((token) => BETWEEN.test(token.norm))) continue;
        const before = `${tokens.slice(part.last + 1, at).map((token) => token.norm).join(' ')} `;
        const ratio = part.value / whole.value;
        if (!BEFORE.test(before) || fits(ratio, factor, before, (part.slack / part.value + whole.slack / whole.value) * ratio)) continue;
        mark({ span: { start: times?.start ?? start, end }, message: `${written(tokens, part)} is ${(Math.round(ratio * 100) / 100).toLocaleString('en')} times ${written(tokens, whole)}.` });
      }
    }
  },
  examples: {
    bad: [
      { text: 'There were 90 cases, three times the 40 recorded in 2020.', marks: ['three times'] },
      { text: 'The club has 400 members, more than double the 300 it had. It spent £90m in 2024, about three times last year’s £40m.', marks: ['double', 'three times'] },
      { text: 'The clinic saw 120 patients, twice as many as the 40 a year before.', marks: ['twice'] },
      { text: 'It spent £1.2m on consultants in the past year, twice as much as the £700,000 of 2020.', marks: ['twice'] },
      { text: 'The 300 jobs are half of the 400 that were promised.', marks: ['half'] },
    ],
    good: [
      'There were 120 cases, three times the 40 recorded in 2020. The club has 400 members, twice the 200 it had.', 'There were 90 cases, more than double the 40 recorded a year earlier, and 75 deaths, nearly twice the 40 of 2020.',
      'It grew to £90m, half of the 40 firms said.', 'She won 3 times. The team of 12 played twice in 40 days.', 'He scored 20 goals, twice in the last 10 minutes.', 'It costs $20, twice the 8 euros paid in Oslo.', 'She earns £9,000 a week, four times the £2,000 average.', 'Sales rose to 90 from 40, three times the 30 that were expected.', 'Sales were £1.2bn, about twice the £580m of 2020.',
    ],
  },
};

const MEASURES = new Set([...CURRENCY, ...UNITS.values()]);

/** Two amounts of one sort, neither without the scale of the other. */
function isAlike(a: Amount, b: Amount): boolean {
  const [one, other] = [a, b].map(({ unit }) => (MEASURES.has(unit) ? unit : ''));
  return one === other && b.value > 0 && a.value / b.value < 30 && b.value / a.value < 30;
}

function fits(ratio: number, factor: number, before: string, slack: number): boolean {
  const loose = Math.max(slack, factor * CLOSE);
  // “Four times” of what is four and a half.
  if (MORE.test(before) || factor > 2 && ratio > factor && ratio <= factor + 0.5) return ratio > factor - loose;
  return Math.abs(ratio - factor) <= (ABOUT.test(before) || LESS.test(before) && ratio < factor ? Math.max(loose, factor * ROUGH) : loose);
}

const written = (tokens: readonly Token[], { first, last }: Amount): string => tokens.slice(first, last + 1).map(({ text, spaced }, i) => (i > 0 && spaced ? ' ' : '') + text).join('');

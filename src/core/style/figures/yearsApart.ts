import type { Token } from '../../draft/types';
import { listenFor } from '../../rule/listen';
import type { BlockRule } from '../../rule/rule';
import { type Amount, isYear } from './amounts';
import { figured } from './figured';

const ORDINAL = /^\d+(?:st|nd|rd|th)$/u;
const LATER = /^(?:later|afterwards|earlier|before)$/u;

/** Two years and what lies between them. */
export const yearsApart: BlockRule = {
  id: 'style.years-apart',
  level: 'warning',
  summary: 'Years that do not lie as far apart as the text says: “founded in 1962 and sold 20 years later, in 1992”, “born in 1950, he won it in 1975 at the age of 35”.',
  reason: 'The reader can do the sum. One of the figures is wrong.',
  authority: 'Arithmetic; Cohn and Cope, “News and Numbers”',
  waitsFor: listenFor(['born', 'years', 'age', 'aged', 'anniversary', 'birthday']),
  check(block, mark) {
    for (const { tokens, amounts } of figured(block)) {
      const years = amounts.filter((amount) => isYear(tokens, amount)), [one, two] = years;
      // Of three years nobody knows which two are meant.
      if (years.length !== 2 || !one || !two) continue;
      const apart = Math.abs(two.value - one.value), nth = nthTime(tokens, two), times = parseInt(nth?.text ?? '', 10);
      // A first or a hundredth may be of something else than what the other year tells, and a day may be a year off.
      if (nth && times > 9 && times !== 100 && Math.abs(times - apart) > 1) mark({ span: { start: nth.start, end: nth.end }, message: `${one.value} and ${two.value} lie ${apart} years apart.` });
      const told = amounts.find((amount) => isSpan(tokens, amount, two) || isAge(tokens, amount, one, two));
      // A birthday may be still to come, and a year is as good as two that are not full.
      if (!told || told.value === apart || told.value === apart - 1 || told.unit === 'years' && (told.value === apart + 1 || told.slack > 0.5)) continue;
      mark({ span: { start: told.start, end: told.end }, message: `${one.value} and ${two.value} lie ${apart} years apart.` });
    }
  },
  examples: {
    bad: [
      { text: 'It was founded in 1962 and sold 20 years later, in 1992.', marks: ['20'] },
      { text: 'She was born in 1950 and had her first show in 1975 at the age of 35. Born in 1990, he won in 2012, aged 32.', marks: ['35', '32'] },
      { text: 'He was secretary for 30 years, from 1986 until 2012.', marks: ['30'] },
      { text: 'Married in June 1958, they marked their 60th wedding anniversary on 7 June 2023.', marks: ['60th'] },
      { text: 'Ann Berg, who was born in 1938, turned 75 in May 2018. Lund, who was born in 1983, was 16 when he won, in August 1997.', marks: ['75', '16'] },
      { text: 'Born in 1947, he marked his 80th birthday on May 6, 2025. They married in 1961, and the marriage lasted 50 years, until his death in 2016.', marks: ['80th', '50'] },
    ],
    good: [
      'Married in June 1958, they marked their 65th wedding anniversary on 7 June 2023. Born in 1925, he wrote a book in 2001 and planned one for his 80th birthday.',
      'It was founded in 1962 and sold 30 years later, in 1992.', 'She was born in 1950 and had her first show in 1975 at the age of 24.', 'Built in 1900, it burned in 1950 and was sold 20 years later.', 'It was sold in 1962 and closed in 1990, 20 years after the war.',
      'It was founded in 1962 and, 40 years later, still has the boat of 1992.', 'He led it from 1950 to 1960 and died at the age of 90.', 'In 1992 her son, aged 12, read of 1962.',
    ],
  },
};

/** “Their 60th wedding anniversary”; a birthday where its year follows: “his 80th birthday on May 6, 2025”. */
const nthTime = (tokens: readonly Token[], two: Amount): Token | undefined => tokens.find(({ text }, i) => ORDINAL.test(text) && (
  tokens.slice(i + 1, i + 3).some(({ norm }) => norm === 'anniversary')
  || tokens[i + 1]?.norm === 'birthday' && /^(?:in|on)$/u.test(tokens[i + 2]?.norm ?? '') && two.first > i && two.first < i + 8
));

/** “20 years later, in 1992”, “lasted 20 years, until 1992”. */
function isSpan(tokens: readonly Token[], { first, last, unit }: Amount, two: Amount): boolean {
  if (unit === 'years' && tokens[first - 1]?.norm === 'lasted' && two.first > last) return true;
  const at = tokens[last + 1]?.norm === 'years' ? last + 2 : last + 1;
  // “For 30 years, from 1986 until 2012”
  if (unit === 'years' && tokens[first - 1]?.norm === 'for' && tokens[at]?.text === ',' && /^(?:from|between)$/u.test(tokens[at + 1]?.norm ?? '') && two.first === at + 4) return true;
  return unit === 'years' && LATER.test(tokens[at]?.norm ?? '') && two.first > at && tokens.slice(at + 1, two.first).map(({ norm }) => norm).join(' ').replace(', ', '') === 'in';
}

/** “At the age of 35”, of somebody who was born in the first year, with the other year just before it; “turned 35 in May 1985”, “was 35 when … in 1985”. */
function isAge(tokens: readonly Token[], { first, last, value }: Amount, one: Amount, two: Amount): boolean {
  const born = tokens.findIndex(({ norm }) => norm === 'born'), before = tokens.slice(Math.max(0, first - 5), first).map(({ norm, text }) => (/^\d{4}$/u.test(text) ? 'year' : norm)).join(' ');
  return value > 3 && value < 110 && born >= 0 && born < one.first && one.first - born < 8 && first > one.last && (two.first > last && /^(?:turned (?:in|on)|was when)$/u.test(`${tokens[first - 1]?.norm ?? ''} ${tokens[last + 1]?.norm ?? ''}`) || /year (?:, )?(?:at the age of|at age|aged|, aged|at)$/u.test(before));
}

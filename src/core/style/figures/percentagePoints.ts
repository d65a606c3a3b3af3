import type { Token } from '../../draft/types';
import type { BlockRule } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';
import type { Amount } from './amounts';
import { figured } from './figured';

/** A share as it is written; of one alone nothing can be told. */
const SHARES = listenFor(['%', 'percent', 'cent']);

export const percentagePoints: BlockRule = {
  id: 'style.percentage-points',
  level: 'warning',
  summary: 'Percent where percentage points are meant: “from 4% to 6%, an increase of 2%”.',
  reason: 'From 4% to 6% is two percentage points and an increase of half: in percent the sentence is wrong by a factor of 25.',
  authority: 'AP Stylebook, “percent, percentage, percentage points”; The Guardian style guide, “percentage rises”',
  waitsFor: SHARES,
  check(block, mark) {
    if (heard(block, SHARES).length < 2) return;
    for (const { tokens, amounts } of figured(block)) {
      const shares = amounts.filter((amount) => amount.unit === '%');
      const [first, second] = shares;
      if (shares.length === 2 && first && second) {
        const unclear = changeOf(tokens, first, second);
        if (unclear) mark({ span: { start: unclear.start, end: unclear.end }, severity: 'info', message: 'Percent, or percentage points? A share that changes moves by points.' });
      }
      if (shares.length < 3) continue;
      const [from, to] = endsOf(tokens, shares);
      if (!from || !to || from.value === to.value) continue;
      const change = shares.find((amount) => amount !== from && amount !== to && !/^points?$/u.test(tokens[amount.last + 1]?.norm ?? ''));
      if (!change || tokens[change.last + 1]?.norm === 'point') continue;
      const points = Math.abs(to.value - from.value), percent = points / Math.max(from.value, 0.01) * 100;
      const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(0.06, change.slack / 5);
      if (!near(change.value, points) || near(change.value, percent)) continue;
      const written = block.text.slice(change.start, change.end).replace(/[\s%\p{L}]{0,9}$/u, ''), text = `${written} percentage ${change.value === 1 ? 'point' : 'points'}`;
      mark({
        span: { start: change.start, end: change.end }, message: `From ${block.text.slice(from.start, from.end)} to ${block.text.slice(to.start, to.end)} is ${text}; in percent it is ${percent >= 10 ? Math.round(percent) : Math.round(percent * 10) / 10}%.`,
        fixes: [{ title: `Write “${text}”`, safe: false, edits: [{ start: change.start, end: change.end, text }] }],
      });
    }
  },
  examples: {
    bad: [
      { text: 'The rate rose from 4% to 6%, an increase of 2%.', marks: ['2%'], fixed: 'The rate rose from 4% to 6%, an increase of 2 percentage points.' },
      { text: 'Turnout was 38%, down from 41% in 2021, a fall of 3 per cent.', marks: ['3 per cent'], fixed: 'Turnout was 38%, down from 41% in 2021, a fall of 3 percentage points.' },
      { text: 'Some 70.5% of girls and 64.3% of boys passed, a gap of 6.2%.', marks: ['6.2%'] },
      { text: 'Support fell by 3 percent, from 40 percent to 37 percent.', marks: ['3 percent'] },
      { text: 'Turnout rose 5% to 65% from 60%.', marks: ['5%'] },
      { text: 'Turnout was 62%, up 4% on May. The bank raised its rate by 0.25% to 4.5%.', marks: ['4%', '0.25%'] },
    ],
    good: ['The rate rose from 4% to 6%, an increase of 50%.', 'The rate rose from 4% to 6%, two percentage points.', 'Support fell 3 percentage points, from 40 percent to 37 percent.', 'Sales rose 4% and profit 6%.', 'Sales rose by 2% to 5% a year.', 'The rate rose by 0.25 percentage points to 4.5%.', 'Margins were 62%, up from 58%.', 'Its tax rate rose from 2.6% to 10.4%.', 'Some 70% of girls and 60% of boys passed, a gap of 10 percentage points.', 'Some 70% of girls and 60% of boys passed, with a lead of 12% in maths.'],
  },
};

/** Between which shares it changed: “from 41% to 38%”, “38%, down from 41%”, “41% of girls and 38% of boys, a gap of”. */
function endsOf(tokens: readonly Token[], shares: readonly Amount[]): readonly Amount[] {
  const before = ({ first }: Amount, words: RegExp): boolean => words.test(tokens.slice(Math.max(0, first - 3), first).map(({ norm }) => norm).join(' '));
  const from = shares.find((share) => before(share, /from$/u));
  const to = shares.find(({ last }) => from && before(from, /^, (?:up|down) from$/u) && last === from.first - 4) ?? shares.find((share) => before(share, /to$/u));
  return from && to ? [from, to] : shares.findIndex((share) => before(share, /(?:gap|lead|difference|margin) of$/u)) === 2 ? shares : [];
}

/** "62%, up 4%" and "its rate by 0.25% to 4.5%": a share, and by how much it changed. */
function changeOf(tokens: readonly Token[], a: Amount, b: Amount): Amount | undefined {
  const between = tokens.slice(a.last + 1, b.first).map(({ norm }) => norm).join(' ');
  if (/^, (?:up|down)$/u.test(between)) return /^points?$/u.test(tokens[b.last + 1]?.norm ?? '') ? undefined : b;
  return between === 'to' && tokens[a.first - 1]?.norm !== 'from' && b.value > a.value * 2 && tokens.some(({ norm }, i) => i < a.first && /^(?:rates?|unemployment|joblessness|inflation|turnout|support|ratings?|yields?|vat|share|approval)$/u.test(norm)) ? a : undefined;
}

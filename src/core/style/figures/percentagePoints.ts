import { tokensIn } from '../../draft/places';
import type { BlockRule } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';
import { amounts } from './amounts';

/** A share as it is written; of fewer than three nothing can be told. */
const SHARES = listenFor(['%', 'percent', 'cent']);

export const percentagePoints: BlockRule = {
  id: 'style.percentage-points',
  level: 'warning',
  summary: 'Percent where percentage points are meant: “from 4% to 6%, an increase of 2%”.',
  reason: 'From 4% to 6% is two percentage points and an increase of half: in percent the sentence is wrong by a factor of 25.',
  authority: 'AP Stylebook, “percent, percentage, percentage points”; The Guardian style guide, “percentage rises”',
  waitsFor: SHARES,
  *check(block) {
    if (heard(block, SHARES).length < 3) return;
    for (const sentence of block.sentences) {
      const tokens = tokensIn(block, sentence);
      const shares = amounts(tokens).filter((amount) => amount.unit === '%');
      if (shares.length < 3) continue;
      const from = shares.find((amount) => tokens[amount.first - 1]?.norm === 'from'), to = shares.find((amount) => tokens[amount.first - 1]?.norm === 'to');
      if (!from || !to || from.value === to.value) continue;
      const change = shares.find((amount) => amount !== from && amount !== to && !/^points?$/u.test(tokens[amount.last + 1]?.norm ?? ''));
      if (!change || tokens[change.last + 1]?.norm === 'point') continue;
      const points = Math.abs(to.value - from.value), percent = points / Math.max(from.value, 0.01) * 100;
      const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(0.06, change.slack / 5);
      if (!near(change.value, points) || near(change.value, percent)) continue;
      yield { span: { start: change.start, end: change.end }, message: `That is ${change.value} percentage points, and ${Math.round(percent)}%.` };
    }
  },
  examples: {
    bad: [
      { text: 'The rate rose from 4% to 6%, an increase of 2%.', marks: ['2%'] },
      { text: 'Support fell by 3 percent, from 40 percent to 37 percent.', marks: ['3 percent'] },
      { text: 'Turnout rose 5% to 65% from 60%.', marks: ['5%'] },
    ],
    good: ['The rate rose from 4% to 6%, an increase of 50%.', 'The rate rose from 4% to 6%, two percentage points.', 'Support fell 3 percentage points, from 40 percent to 37 percent.', 'Sales rose 4% and profit 6%.'],
  },
};

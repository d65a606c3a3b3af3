import { tokensIn } from '../../draft/places';
import type { Token } from '../../draft/types';
import type { BlockRule } from '../../rule/rule';
import { hears, listenFor } from '../../rule/listen';
import { amounts } from './amounts';

const VERBS = 'fell fall falls fallen dropped drop drops declined shrank slumped plunged tumbled cut cuts reduced reduce slashed lowered decreased'.split(' ');
const MEASURED = ['less', 'fewer', 'lower', 'cheaper', 'smaller', 'drop', 'fall', 'decline', 'decrease', 'reduction', 'cut'];
const FALLS = new Set(VERBS), FALLEN = new Set(MEASURED), DOWN = listenFor([...VERBS, ...MEASURED]), PERCENT = listenFor(['%', 'percent', 'cent']);

/** What can fall below nothing: a profit becomes a loss. */
const BELOW_ZERO = /^(?:profits?|earnings|incomes?|surplus|prices?|oil|balance|margins?|returns?|cash|value|worth|equity|emissions|temperatures?|rates?|growth|deficits?|loss|losses|tariffs?|tax(?:es)?)$/u;
const BETWEEN = /^(?:by|more|than|over|about|nearly|almost|some|up|a|further|another)$/u;

/** More than all of it. */
export const impossibleFall: BlockRule = {
  id: 'style.impossible-fall',
  level: 'warning',
  summary: 'A fall of more than 100 percent: “complaints fell by 150%”, “200% fewer”.',
  reason: 'At 100 percent nothing is left. The writer took the share of the new figure, or means “half” or “a third”.',
  authority: 'Arithmetic; Cohn and Cope, “News and Numbers”; AP Stylebook, “percent, percentage, percentage points”',
  waitsFor: PERCENT,
  *check(block) {
    if (!hears(block, DOWN)) return;
    for (const sentence of block.sentences) {
      const tokens = tokensIn(block, sentence);
      if (tokens.some(({ norm }) => BELOW_ZERO.test(norm))) continue;
      for (const { first, last, start, end, unit, value } of amounts(tokens)) {
        if (unit !== '%' || value <= 100 || !isFall(tokens, first, last)) continue;
        yield { span: { start, end }, message: 'A fall of 100% leaves nothing: more cannot be.' };
      }
    }
  },
  examples: {
    bad: [
      { text: 'Complaints fell by 150% in a year. There are 200 percent fewer buses.', marks: ['150%', '200 percent'] },
      { text: 'The council cut the number of posts by more than 120 per cent. It was a 300% drop in crime.', marks: ['120 per cent', '300%'] },
    ],
    good: [
      'Complaints fell by 50% in a year.', 'Profit fell by 150% to a loss.', 'Complaints rose by 150% and then fell by half.', 'It fell to 120% of the norm.', 'Complaints fell 100%.', 'The drop followed a 300% increase.', 'Inflation fell from 150% to 30%.', 'Debt fell by a tenth, to 150% of output.',
    ],
  },
};

/** “Fell by more than 150%”, “cut the number of posts by 150%”, “150% fewer”, “a 150% drop”. */
function isFall(tokens: readonly Token[], first: number, last: number): boolean {
  if (FALLEN.has(tokens[last + 1]?.norm ?? '')) return true;
  let before = first - 1;
  while (BETWEEN.test(tokens[before]?.norm ?? '')) before--;
  const by = tokens.findIndex(({ norm }, i) => i > before && i < first && norm === 'by'), own = tokens.slice(Math.max(0, before - (by < 0 ? 0 : 5)), before + 1);
  return own.some(({ norm }) => FALLS.has(norm)) && !own.some(({ norm }) => /^(?:rose|up|grew|increased?|and|while|but)$/u.test(norm));
}

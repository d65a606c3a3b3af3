import { tokensIn } from '../../draft/places';
import type { Token } from '../../draft/types';
import type { BlockRule } from '../../rule/rule';
import { hears, listenFor } from '../../rule/listen';
import { amounts } from './amounts';

const FALLS = new Set('fell fall falls fallen falling dropped drop drops dropping declined decline declines shrank shrunk slumped slump plunged plunge tumbled cut cuts cutting reduced reduce reduces reducing reduction slashed slash lowered lower less fewer cheaper smaller decreased decrease decreases down'.split(' '));
const DOWN = listenFor(FALLS), PERCENT = listenFor(['%', 'percent', 'cent']);

/** What can fall below nothing: a profit becomes a loss. */
const BELOW_ZERO = /^(?:profits?|earnings|incomes?|gains?|surplus|prices?|futures|oil|balance|margins?|returns?|cash|value|worth|equity|capital|emissions|temperatures?|rates?|growth|correlation|deficits?|loss|losses|tariffs?|dut(?:y|ies)|tax(?:es)?|levels?)$/u;
const BETWEEN = /^(?:by|an?|more|than|over|about|around|nearly|almost|some|up|to|as|much|further|another|of)$/u;

/** More than all of it. */
export const impossibleFall: BlockRule = {
  id: 'style.impossible-fall',
  level: 'warning',
  summary: 'A fall of more than 100 percent: “complaints fell by 150%”, “200% fewer”.',
  reason: 'At 100 percent nothing is left. The writer took the share of the new figure, or means “half” or “a third”.',
  authority: 'Arithmetic; Cohn and Cope, “News and Numbers”; AP Stylebook, “percent, percentage, percentage points”',
  waitsFor: DOWN,
  *check(block) {
    if (!hears(block, PERCENT)) return;
    for (const sentence of block.sentences) {
      const tokens = tokensIn(block, sentence);
      if (!tokens.some(({ norm }) => FALLS.has(norm)) || tokens.some(({ norm }) => BELOW_ZERO.test(norm))) continue;
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

/** “Fell by more than 150%”, “150% fewer”, “a 150% drop”. */
function isFall(tokens: readonly Token[], first: number, last: number): boolean {
  let before = first - 1;
  if (/^(?:less|fewer|lower|cheaper|smaller|drop|fall|decline|decrease|reduction|slump|plunge|cut)$/u.test(tokens[last + 1]?.norm ?? '')) return true;
  if (tokens[before]?.norm === 'to' || tokens[before]?.norm === 'of') return false;
  while (before >= 0 && BETWEEN.test(tokens[before]?.norm ?? '')) before--;
  const word = tokens[before]?.norm ?? '';
  // "Cut the number of posts by": the object stands between.
  if (FALLS.has(word)) return !/^(?:less|fewer|lower|cheaper|smaller)$/u.test(word);
  return tokens.slice(before + 1, first).some(({ norm }) => norm === 'by') && tokens.slice(Math.max(0, before - 5), before + 1).some(({ norm }) => /^(?:cut|cuts|reduced?|reduces|slashed|lowered|decreased)$/u.test(norm)) && !tokens.slice(Math.max(0, before - 5), before + 1).some(({ norm }) => /^(?:rose|rise|up|grew|increased?|and|while|but)$/u.test(norm));
}

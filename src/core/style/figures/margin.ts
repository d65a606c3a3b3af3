import { listenFor } from '../../rule/listen';
import type { BlockRule } from '../../rule/rule';
import { figured } from './figured';

const MARGINS = ['margin', 'majority', 'lead', 'difference'];

/** Two counts and what lies between them. */
export const margin: BlockRule = {
  id: 'style.margin',
  level: 'warning',
  summary: 'A margin that is not the difference of its two counts: “61,204 votes to 56,390, a margin of 5,814”.',
  reason: 'The reader can do the sum. One of the figures is wrong.',
  authority: 'Arithmetic; Cohn and Cope, “News and Numbers”',
  waitsFor: listenFor(MARGINS),
  *check(block) {
    for (const { tokens, amounts } of figured(block)) {
      const at = amounts.findIndex(({ first }) => tokens[first - 1]?.norm === 'of' && MARGINS.includes(tokens[first - 2]?.norm ?? '')), told = amounts[at];
      const votes = amounts.findIndex(({ last }) => /^votes?$/u.test(tokens[last + 1]?.norm ?? '')), one = amounts[votes], other = amounts[votes + 1];
      // Votes and votes next to one another, and nothing else between them and the margin.
      if (!told || !one || !other || at !== votes + 2 || told.unit === '%' || other.unit === '%' || tokens.slice(one.last + 2, other.first).some(({ text }) => /^[,;:]$|^of$/u.test(text))) continue;
      const right = Math.abs(one.value - other.value);
      if (Math.abs(right - told.value) > (one.slack > 500 ? one.slack + other.slack : 0)) {
        yield { span: { start: told.start, end: told.end }, message: `${block.text.slice(one.start, one.end)} and ${block.text.slice(other.start, other.end)} are ${right.toLocaleString('en')} apart.` };
      }
    }
  },
  examples: {
    bad: [
      { text: 'Reyes had 61,204 votes and Whitmore 56,390, a margin of 5,814, the office said.', marks: ['5,814'] },
      { text: 'It passed by 22 votes to 19, a majority of five.', marks: ['five'] },
    ],
    good: ['Reyes had 61,204 votes and Whitmore 56,390, a margin of 4,814.', 'It passed by 22 votes to 19, a majority of three.', 'She won 400 votes, 20 more than in 2020, a lead of 5.', 'Labour won 411 seats and the Tories 121, a majority of 174.', 'It passed by 1.2 million votes to 900,000, a margin of 320,000.'],
  },
};

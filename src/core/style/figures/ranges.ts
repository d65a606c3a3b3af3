import { MONTHS, WEEKDAYS } from '../../draft/calendar';
import type { Token } from '../../draft/types';
import type { BlockRule } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';
import { NUMERALS, numberOf, YEAR } from './amounts';

const OPENINGS = listenFor(['between', 'from']);
const RANGE = /^[-–]$/u;
const WORDS = new Set([...NUMERALS, ...WEEKDAYS, ...MONTHS]);

/** What stands on one side of a range: where it ends, and what to write. */
interface End {
  readonly last: number;
  readonly text: string;
  readonly token: Token;
  readonly end: number;
}

/** Two figures with a dash stand for "from … to": a word of the pair beside the dash has lost the other. */
export const ranges: BlockRule = {
  id: 'style.range',
  level: 'info',
  summary: 'Half a range in words and half in marks: “between 5-10”, “from 2010-2015”, “between 5 to 10”; or a range that runs backwards.',
  reason: '“Between” wants an “and” and “from” a “to”; the dash does the work of both words or of neither.',
  authority: 'The Guardian style guide, “dashes”; The Economist style guide, “ranges”; New Hart’s Rules, 4.11.1',
  waitsFor: OPENINGS,
  check(block, mark) {
    const { tokens } = block;
    for (const i of heard(block, OPENINGS)) {
      const word = tokens[i] as Token, isBetween = word.norm === 'between';
      const low = endAt(tokens, i + 1), dash = tokens[(low?.last ?? i) + 1], high = low && dash && endAt(tokens, low.last + 2);
      if (!low || !dash || !high) continue;
      const link = isBetween ? 'and' : 'to', after = tokens[high.last + 1];
      const span = { start: word.start, end: high.end };
      const first = value(low), second = value(high);
      if (RANGE.test(dash.text) && !dash.spaced && !tokens[low.last + 2]?.spaced) {
        // "from 2010-11 to 2014-15", "between 2010-11 and …": seasons and financial years.
        if (after?.norm === link || /^\d{4}$/u.test(low.text) && high.text.length === 2) continue;
        // "from 15-6 down", "from 3-3": scores.
        if (!isBetween && (first >= second || /^(?:down|up|behind|ahead|adrift)$/u.test(after?.norm ?? ''))) continue;
        mark({
          span, message: `“${word.text} … ${link} …”: the dash cannot stand for “${link}” here.`,
          fixes: [{ title: `Write “${low.text} ${link} ${high.text}”`, safe: true, edits: [{ start: dash.start, end: dash.end, text: ` ${link} ` }] }],
        });
      } else if (isBetween && dash.norm === 'to' && after?.norm !== 'and') {
        mark({ span, message: '“Between” goes with “and”.', fixes: [{ title: `Write “${low.text} and ${high.text}”`, safe: true, edits: [{ start: dash.start, end: dash.end, text: 'and' }] }] });
      } else if (dash.norm === link && first > second && (YEAR.test(low.text) && YEAR.test(high.text) ? isBetween || /^(?:served|mayor|president|minister|office|lived|worked|reigned|ruled|ran)$/u.test(tokens[i - 1]?.norm ?? '') : isBetween && /^(?:days|weeks|months|people|miles|metres|meters|years)$/u.test(after?.norm ?? ''))) {
        mark({ span, message: YEAR.test(low.text) ? `${low.text} comes after ${high.text}.` : `The range runs backwards: ${high.text} first, then ${low.text}.` });
      }
    }
  },
  examples: {
    bad: [
      { text: 'It took between 5-10 days.', marks: ['between 5-10'], fixed: 'It took between 5 and 10 days.' },
      { text: 'He served from 2010–2015.', marks: ['from 2010–2015'], fixed: 'He served from 2010 to 2015.' },
      { text: 'It was built between 1998 and 1995.', marks: ['between 1998 and 1995'] },
      { text: 'It took between five to 10 days and costs between £50-£100.', marks: ['between five to 10', 'between £50-£100'], fixed: 'It took between five and 10 days and costs between £50 and £100.' },
      { text: 'It grew by between 3.1%-4% this year.', marks: ['between 3.1%-4%'], fixed: 'It grew by between 3.1% and 4% this year.' },
      { text: 'It is open from Monday-Friday.', marks: ['from Monday-Friday'], fixed: 'It is open from Monday to Friday.' },
      { text: 'It took between 10 and 5 days. He was mayor from 2015 to 2010.', marks: ['between 10 and 5', 'from 2015 to 2010'] },
    ],
    good: [
      'It took between 5 and 10 days.', 'He served in 2010-2015.', 'Profits fell from 2010-11 to 2014-15.', 'He served from 2010 to 2015.', 'They won 5-10.', 'It took between 25 and thirty days.', 'They came from 15-6 down.', 'He rallied from 0-2 down and from 3-3.',
      'It closes between 11 and 5.', 'The gap between one to two and three to four days matters.', 'Sales fell from 2015 to 1990 units.',
    ],
  },
};

/** A figure with its sign of money, a number in words, a weekday or a month at `at`. */
function endAt(tokens: readonly Token[], at: number): End | undefined {
  const sign = /^[$£€]$/u.test(tokens[at]?.text ?? '') ? tokens[at] : undefined, token = sign ? tokens[at + 1] : tokens[at];
  if (!token || token.kind !== 'number' && (sign || !WORDS.has(token.norm))) return undefined;
  const last = sign ? at + 1 : at, percent = tokens[last + 1]?.text === '%' ? tokens[last + 1] : undefined;
  return { last: percent ? last + 1 : last, text: (sign?.text ?? '') + token.text + (percent?.text ?? ''), token, end: (percent ?? token).end };
}

const value = ({ token }: End): number => numberOf(token);


import type { Token } from '../../draft/types';
import type { BlockRule } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';

const OPENINGS = listenFor(['between', 'from']);
const RANGE = /^[-–]$/u;

/** Two figures with a dash stand for "from … to": a word of the pair beside the dash has lost the other. */
export const ranges: BlockRule = {
  id: 'style.range',
  level: 'info',
  summary: 'Half a range in words and half in marks: “between 5-10”, “from 2010-2015”; or a range that runs backwards.',
  reason: '“Between” wants an “and” and “from” a “to”; the dash does the work of both words or of neither.',
  authority: 'The Guardian style guide, “dashes”; The Economist style guide, “ranges”; New Hart’s Rules, 4.11.1',
  waitsFor: OPENINGS,
  *check(block) {
    const { tokens } = block;
    for (const i of heard(block, OPENINGS)) {
      const word = tokens[i] as Token;
      const low = tokens[i + 1], dash = tokens[i + 2], high = tokens[i + 3];
      if (!low || !dash || !high || low.kind !== 'number' || high.kind !== 'number') continue;
      const link = word.norm === 'between' ? 'and' : 'to';
      if (RANGE.test(dash.text) && !dash.spaced && !high.spaced) {
        // "from 2010-11 to 2014-15", "between 2010-11 and …": seasons and financial years.
        if (tokens[i + 4]?.norm === link || /^\d{4}$/u.test(low.text) && high.text.length === 2) continue;
        // "from 15-6 down", "from 3-3": scores.
        if (word.norm === 'from' && (Number(low.text) >= Number(high.text) || /^(?:down|up|behind|ahead|adrift)$/u.test(tokens[i + 4]?.norm ?? ''))) continue;
        yield {
          span: { start: word.start, end: high.end }, message: `“${word.text} … ${link} …”: the dash cannot stand for “${link}” here.`,
          fixes: [{ title: `Write “${low.text} ${link} ${high.text}”`, safe: true, edits: [{ start: dash.start, end: dash.end, text: ` ${link} ` }] }],
        };
      } else if (dash.norm === link && /^\d{4}$/u.test(low.text) && /^\d{4}$/u.test(high.text) && Number(low.text) > Number(high.text) && Number(low.text) < 2100 && Number(high.text) > 1500 && word.norm === 'between') {
        yield { span: { start: word.start, end: high.end }, message: `${low.text} comes after ${high.text}.` };
      }
    }
  },
  examples: {
    bad: [
      { text: 'It took between 5-10 days.', marks: ['between 5-10'], fixed: 'It took between 5 and 10 days.' },
      { text: 'He served from 2010–2015.', marks: ['from 2010–2015'], fixed: 'He served from 2010 to 2015.' },
      { text: 'It was built between 1998 and 1995.', marks: ['between 1998 and 1995'] },
    ],
    good: ['It took between 5 and 10 days.', 'He served in 2010-2015.', 'Profits fell from 2010-11 to 2014-15.', 'He served from 2010 to 2015.', 'They won 5-10.', 'They came from 15-6 down.', 'He rallied from 0-2 down and from 3-3.'],
  },
};

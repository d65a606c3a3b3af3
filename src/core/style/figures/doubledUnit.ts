import type { Token } from '../../draft/types';
import type { BlockRule } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';

const NAMES: Readonly<Record<string, RegExp>> = { $: /^(?:dollar|dollars|usd)$/u, '£': /^(?:pound|pounds|sterling|gbp)$/u, '€': /^(?:euro|euros|eur)$/u };
const SIGNS = listenFor([...Object.keys(NAMES), '%']);
const SCALE = /^(?:hundred|thousand|million|billion|trillion|m|bn)$/u;

export const doubledUnit: BlockRule = {
  id: 'style.doubled-unit',
  level: 'warning',
  summary: 'A unit written twice: “$5 million dollars”, “20% percent”.',
  reason: 'The sign has said it already.',
  authority: 'AP Stylebook, “dollars” and “percent”; The Guardian style guide, “money”',
  waitsFor: SIGNS,
  check(block, mark) {
    const { tokens } = block;
    for (const i of heard(block, SIGNS)) {
      const token = tokens[i] as Token;
      const names = NAMES[token.text] ?? /^(?:percent|per)$/u;
      let at = i + 1;
      if (token.text !== '%') {
        if (tokens[at]?.kind !== 'number') continue;
        at++;
        while (SCALE.test(tokens[at]?.norm ?? '')) at++;
      } else if (tokens[i - 1]?.kind !== 'number') continue;
      const name = tokens[at];
      if (!name?.spaced || !names.test(name.norm) || (name.norm === 'per' && tokens[at + 1]?.norm !== 'cent') || name.possessive) continue;
      const end = name.norm === 'per' ? (tokens[at + 1] as Token).end : name.end;
      const before = tokens[at - 1] as Token;
      const start = token.text === '%' ? (tokens[i - 1] as Token).start : token.start;
      mark({ span: { start, end }, message: `The “${token.text}” says it already.`, fixes: [{ title: 'Take the second away', safe: true, edits: [{ start: before.end, end, text: '' }] }] });
    }
  },
  examples: {
    bad: [
      { text: 'It cost $5 million dollars.', marks: ['$5 million dollars'], fixed: 'It cost $5 million.' },
      { text: 'Some £20 pounds were lost.', marks: ['£20 pounds'], fixed: 'Some £20 were lost.' },
      { text: 'Turnout was 20% percent.', marks: ['20% percent'], fixed: 'Turnout was 20%.' },
    ],
    good: ['It cost $5 million.', 'It cost $5 million Canadian dollars’ worth.'.replace('Canadian dollars’ worth', 'a year'), 'He paid 20 pounds.', 'Some 20% per year was lost.', 'He got $5. Dollars were scarce.'],
  },
};

import { isCapitalised } from '../../draft/capitals';
import { inQuotation } from '../../draft/quotations';
import type { BlockRule } from '../../rule/rule';
import { DOUBLED, heard } from '../../rule/listen';

/** Doubled on purpose, or grammar. */
const ALLOWED = new Set((
  'had that is bye ha no yes very hear so blah knock tut boom bora pago walla baden cha aye agar duran wagga sing long many far never more really etc too quite nous vous na la yeah please go hip tsk wah chop ' +
  'dum ding woof hush there now her well ho wink nudge har'
).split(' '));

/** What nobody says twice for effect, as one may say “tomorrow tomorrow”. */
const SLIPS = /^(?:the|an?|to|of|and|for|with|by|at|than|or|as|from|they|we|about|which|would|will|has|have|was|were|are)$/u;

export const doubledWord: BlockRule = {
  id: 'style.doubled-word',
  level: 'warning',
  readsQuotations: true,
  summary: 'A word written twice: “the the”.',
  reason: 'A slip of the keyboard that readers see and writers do not.',
  authority: 'The check “illusion” of write-good, with newsroom exceptions',
  waitsFor: DOUBLED,
  check(block, mark) {
    const { tokens } = block;
    for (const i of heard(block, DOUBLED)) {
      const first = tokens[i - 1], second = tokens[i];
      if (!first || second?.kind !== 'word' || first.possessive !== second.possessive || ALLOWED.has(first.norm)) continue;
      if (inQuotation(block, second) && !SLIPS.test(second.norm)) continue;
      // "Duran Duran", "Boutros Boutros", "bin Ali Ali": what ends in a capital is a name.
      if (isCapitalised(second.text)) continue;
      // "a break-in in 1999", "lost in in-fighting"
      if ((tokens[i - 2]?.text === '-' && !first.spaced) || (tokens[i + 1]?.text === '-' && !tokens[i + 1]?.spaced)) continue;
      mark({
        span: { start: first.start, end: second.end }, message: `“${first.text}” stands twice.`,
        fixes: [{ title: `Write “${first.text}” once`, safe: true, edits: [{ start: first.end, end: second.end, text: '' }] }],
      });
    }
  },
  examples: {
    bad: [
      { text: '“We talked about the the goal,” she said.', marks: ['the the'] },
      { text: 'The minister left the the hall.', marks: ['the the'], fixed: 'The minister left the hall.' },
      { text: 'He said it it was over.', marks: ['it it'], fixed: 'He said it was over.' },
      { text: 'The the vote passed.', marks: ['The the'], fixed: 'The vote passed.' },
    ],
    good: ['“Ask me about tomorrow tomorrow,” he said.', 'She had had enough.', 'He said that that was wrong.', 'Bora Bora is an island.', 'They sailed to Pago Pago.', 'Call 0845 505 505.', 'The `x` the.', 'It is a win-win deal.', 'He gave her her coat.', 'It was wink wink, nudge nudge.', 'A break-in in May was lost in in-fighting.'],
  },
};

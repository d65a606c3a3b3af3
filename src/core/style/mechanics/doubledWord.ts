import { firstAt } from '../../draft/places';
import { writeGoodRule } from '../wording/writeGood';

/** Doubled on purpose, or grammar. */
const ALLOWED = new Set(['had', 'that', 'is', 'bye', 'ha', 'no', 'yes', 'very', 'hear', 'so', 'blah', 'knock', 'tut', 'boom', 'bora', 'pago', 'walla', 'baden', 'cha', 'aye', 'agar', 'duran', 'wagga', 'sing', 'long', 'many', 'far', 'never', 'more', 'really', 'etc', 'too', 'quite']);

export const doubledWord = writeGoodRule('illusion', {
  id: 'style.doubled-word',
  level: 'warning',
  summary: 'A word written twice: “the the”.',
  reason: 'A slip of the keyboard that readers see and writers do not.',
  examples: {
    bad: [
      { text: 'The minister left the the hall.', marks: ['the the'], fixed: 'The minister left the hall.' },
      { text: 'He said it it was over.', marks: ['it it'], fixed: 'He said it was over.' },
    ],
    good: ['She had had enough.', 'He said that that was wrong.', 'Bora Bora is an island.', 'They sailed to Pago Pago.', 'Call 0845 505 505.', 'The `x` the.'],
  },
}, (second, block, start) => {
  // write-good reports the second word; readers look for the pair.
  const before = block.tokens[firstAt(block.tokens, start) - 1];
  const first = before?.text ?? '';
  if (first.toLowerCase() !== second.toLowerCase() || ALLOWED.has(first.toLowerCase())) return undefined;
  // "Duran Duran", "Boutros Boutros": twice with a capital is a name.
  if (/^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second)) return undefined;
  // "0845 8 505 505": figures are written as they are dialled.
  if (/^\p{N}/u.test(first)) return undefined;
  const end = start + second.length;
  const from = before?.start ?? start;
  return {
    span: { start: from, end },
    message: `“${first}” stands twice.`,
    fixes: [{ title: `Write “${first}” once`, safe: true, edits: [{ start: from + first.length, end, text: '' }] }],
  };
});

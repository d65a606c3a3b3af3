import type { BlockRule } from '../../rule/rule';

/** Words that the last sentence has at least: a name or a credit at the end of a paragraph takes no stop. */
const WORDS = 4;
const CLOSING = /^["”’')\]]$/u;
/** A finite verb, for all that can be told at a glance. */
const TOLD = /\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|said|says|went|came|\p{Ll}{2,}ed|\p{Ll}+n['’]t)\b/u;

export const missingStop: BlockRule = {
  id: 'style.missing-stop',
  level: 'info',
  summary: 'A paragraph that ends without a full stop.',
  reason: 'Readers wonder whether a line was lost.',
  authority: 'A standing check of every copy desk',
  readsQuotations: true,
  awaitsMore: true,
  check({ kind, text, sentences, tokens }, mark) {
    const last = sentences.at(-1), before = sentences.at(-2);
    if (kind !== 'paragraph' || !last || !before) return;
    const word = tokens.at(tokens.findLastIndex((token) => !CLOSING.test(token.text)));
    // A capital is a name's, or a signature's.
    if (word?.kind !== 'word' || !/^\p{Ll}+$/u.test(word.text)) return;
    const written = text.slice(last.start, word.end);
    if (written.split(' ').length < WORDS || !TOLD.test(written) || !/[.!?]["”’')]?\s?$/u.test(text.slice(before.start, before.end))) return;
    mark({ span: { start: word.start, end: word.end }, message: 'The paragraph ends without a full stop.' });
  },
  examples: {
    bad: [
      { text: 'The sky went orange, he said. “We had maybe five minutes”', marks: ['minutes'] },
      { text: 'The council met on Monday. It voted to close the bridge\n\nThe mayor left.', marks: ['bridge'] },
    ],
    good: ['The council met on Monday. It voted to close the bridge.', 'The council met on Monday. Photograph: Jane Doe', '# The council met. It voted', '- The council met. It voted to go', 'The council met. It voted for:', 'It voted to close the bridge', 'Write to us. The address is `news`'],
  },
};

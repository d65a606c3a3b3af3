import { inQuotation } from '../../draft/quotations';
import { tokensIn } from '../../draft/places';
import type { BlockRule } from '../../rule/rule';

const LONGEST = 50;

export const longSentence: BlockRule = {
  id: 'style.long-sentence',
  level: 'hint',
  summary: 'A sentence of more than 50 words.',
  reason: 'By the second comma readers have forgotten who is acting. Two sentences say it faster.',
  authority: 'BBC Academy and Reuters Handbook of Journalism on sentence length; American Press Institute readership research on comprehension by sentence length',
  check(block, mark) {
    if (block.kind !== 'paragraph' || block.tokens.length <= LONGEST) return;
    for (const sentence of block.sentences) {
      // A sentence has a word for every two units at least.
      if (sentence.end - sentence.start < LONGEST * 2) continue;
      const tokens = tokensIn(block, sentence);
      if (tokens.length <= LONGEST) continue;
      // Lists of names and figures are long by nature, and the speaker's words are not the writer's.
      const own = tokens.filter((token) => token.kind === 'word' && !inQuotation(block, token));
      const listed = tokens.filter((token) => token.text === ',' || token.text === ';').length;
      if (own.length <= LONGEST || listed > own.length / 6) continue;
      mark({ span: sentence, message: `${own.length} words in one sentence.` });
    }
  },
  examples: {
    bad: [
      { text: `The council met ${'and the mayor spoke to the town '.repeat(8)}at last.`, marks: [`The council met ${'and the mayor spoke to the town '.repeat(8)}at last.`] },
      { text: `Rain fell. The council met ${'and the mayor spoke to the town '.repeat(8)}at last.`, marks: [`The council met ${'and the mayor spoke to the town '.repeat(8)}at last.`] },
    ],
    good: ['The council met and the mayor spoke.', `He said: “The council met ${'and the mayor spoke to the town '.repeat(8)}at last.”`, `Those named were ${'Ola Lund, Kari Berg, '.repeat(16)}and others.`],
  },
};

import type { BlockRule } from '../../rule/rule';

const LONGEST = 130;

export const longParagraph: BlockRule = {
  id: 'style.long-paragraph',
  level: 'hint',
  summary: 'A paragraph of more than 130 words.',
  reason: 'In a column or on a phone it becomes a wall that readers go round.',
  authority: 'BBC Academy, “writing for the web”; The Guardian style guide: one or two sentences a paragraph in news',
  check(block, mark) {
    if (block.kind !== 'paragraph' || block.tokens.length <= LONGEST) return;
    const words = block.tokens.filter((token) => token.kind === 'word' || token.kind === 'number').length;
    const first = block.sentences[0];
    if (words > LONGEST && block.sentences.length > 2 && first) mark({ span: first, message: `This paragraph has ${words} words.` });
  },
  examples: {
    bad: [
      { text: 'The council met. The mayor spoke to the town. '.repeat(18).trim(), marks: ['The council met.'] },
      { text: `Rain fell. ${'The mayor spoke to the town. '.repeat(25).trim()}`, marks: ['Rain fell.'] },
    ],
    good: ['The council met. The mayor spoke.', 'One short paragraph.', `- ${'The mayor spoke to the town. '.repeat(30).trim()}`],
  },
};

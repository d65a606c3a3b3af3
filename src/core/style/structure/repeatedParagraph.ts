import type { KeyedRule } from '../../rule/rule';

const SHORTEST = 60;

export const repeatedParagraph: KeyedRule<true> = {
  id: 'style.repeated-paragraph',
  level: 'warning',
  summary: 'A paragraph that stands in the draft twice.',
  reason: 'It was pasted twice, and the reader stumbles over it.',
  authority: 'A standing check of every production desk',
  sort: (block) => (block.kind === 'paragraph' && block.text.length >= SHORTEST ? { things: new Map([[block.text, true]]) } : undefined),
  compare: (text, collected) => collected.slice(1).map(({ index }) => ({ index, span: { start: 0, end: text.length }, message: 'This paragraph stands in the draft already.' })),
  examples: {
    bad: [
      { text: `${'The council voted on Monday to close the old bridge to all traffic.\n\n'.repeat(2)}`, marks: ['The council voted on Monday to close the old bridge to all traffic.'] },
      { text: 'The council voted on Monday to close the old bridge to all traffic.\n\nIt rained.\n\nThe council voted on Monday to close the old bridge to all traffic.', marks: ['The council voted on Monday to close the old bridge to all traffic.'] },
    ],
    good: ['No comment.\n\nNo comment.', 'The council voted on Monday to close the old bridge.\n\nThe council voted on Tuesday to open the old bridge.'],
  },
};

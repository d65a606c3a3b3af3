import type { DraftRule } from '../../rule/rule';

const SHORTEST = 60;

export const repeatedParagraph: DraftRule<string> = {
  id: 'style.repeated-paragraph',
  level: 'warning',
  summary: 'A paragraph that stands in the draft twice.',
  reason: 'It was pasted twice, and the reader stumbles over it.',
  authority: 'A standing check of every production desk',
  collect(block) {
    return block.kind === 'paragraph' && block.text.length >= SHORTEST ? block.text : undefined;
  },
  *judge(collected) {
    const seen = new Set<string>();
    for (const { facts: text, index } of collected) {
      if (seen.has(text)) yield { index, span: { start: 0, end: text.length }, message: 'This paragraph stands in the draft already.' };
      seen.add(text);
    }
  },
  examples: {
    bad: [
      { text: `${'The council voted on Monday to close the old bridge to all traffic.\n\n'.repeat(2)}`, marks: ['The council voted on Monday to close the old bridge to all traffic.'] },
      { text: 'The council voted on Monday to close the old bridge to all traffic.\n\nIt rained.\n\nThe council voted on Monday to close the old bridge to all traffic.', marks: ['The council voted on Monday to close the old bridge to all traffic.'] },
    ],
    good: ['No comment.\n\nNo comment.', 'The council voted on Monday to close the old bridge.\n\nThe council voted on Tuesday to open the old bridge.'],
  },
};

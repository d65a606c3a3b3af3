import type { BlockRule } from '../../rule/rule';

export const quotationPunctuation: BlockRule = {
  id: 'style.quotation-punctuation',
  level: 'hint',
  summary: 'In American copy, a comma or full stop outside the closing quotation mark.',
  reason: 'American newspapers set commas and full stops inside, whatever the sense; elsewhere the sense decides.',
  authority: 'AP Stylebook, punctuation guide, “quotation marks”',
  *check(block, { preset }) {
    if (preset !== 'us') return;
    for (const { start, end, open } of block.quotations) {
      const mark = block.text[end - 1], outside = block.text[end];
      if (open || (mark !== '"' && mark !== '”') || (outside !== ',' && outside !== '.')) continue;
      // "3.5", ".com", an ellipsis; and a mark inside that already ends the quotation.
      if (/[.,\p{L}\p{N}]/u.test(block.text[end + 1] ?? '') || /[.,!?;:…—\s\uFFFC]/u.test(block.text[end - 2] ?? '') || end - start < 4) continue;
      yield {
        span: { start: end, end: end + 1 }, message: `The ${outside === ',' ? 'comma' : 'full stop'} goes inside the quotation mark.`,
        fixes: [{ title: 'Put it inside', safe: true, edits: [{ start: end - 1, end: end + 1, text: `${outside}${mark}` }] }],
      };
    }
  },
  examples: {
    bad: [
      { text: 'He called it “a disgrace”.', marks: ['.'], fixed: 'He called it “a disgrace.”' },
      { text: 'The “peace bridge”, as it is known, is shut.', marks: [','], fixed: 'The “peace bridge,” as it is known, is shut.' },
      { text: 'She said it was "over".', fixed: 'She said it was "over."' },
    ],
    good: ['He called it “a disgrace.”', { text: 'He called it “a disgrace”.', preset: 'uk' }, 'Who said “never”?', 'He asked: “Why?”.', 'A plan called “X”; it failed.', 'A 6\' 2", lanky man fled.'],
  },
};

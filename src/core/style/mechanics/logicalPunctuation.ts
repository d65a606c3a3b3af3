import type { BlockRule } from '../../rule/rule';

export const logicalPunctuation: BlockRule = {
  id: 'style.logical-punctuation',
  // Whether a fragment ends a sentence of its own is a matter of judgment.
  level: 'off',
  summary: 'In British copy, a comma or full stop inside the marks of a quoted fragment.',
  reason: 'What belongs to the sentence stands outside the marks; only what was said stands inside.',
  authority: 'Guardian style guide, entry “quotation marks”; New Hart’s Rules',
  check({ text, quotations, tokens }, mark, { preset }) {
    if (preset !== 'uk' || tokens.length === 0) return;
    for (const { start, end, open } of quotations) {
      const inside = text[end - 2];
      if (open || end - start > 40 || (inside !== ',' && inside !== '.') || !/\p{Ll}/u.test(text[start + 1] ?? '') || text[end - 3] === '.') continue;
      // A fragment: nobody's sentence, so it runs on from a word of the writer's.
      if (!/[\p{L}\p{N}] $/u.test(text.slice(Math.max(0, start - 2), start))) continue;
      mark({
        span: { start, end }, message: `The ${inside === ',' ? 'comma' : 'full stop'} goes outside the marks of a fragment.`,
        fixes: [{ title: 'Put it outside', safe: false, edits: [{ start: end - 2, end, text: `${text[end - 1] ?? ''}${inside}` }] }],
      });
    }
  },
  examples: {
    bad: [
      { text: 'He called it “a disgrace.”', preset: 'uk', fixed: 'He called it “a disgrace”.' },
      { text: 'The plan, dubbed “the leap,” failed.', preset: 'uk', fixed: 'The plan, dubbed “the leap”, failed.' },
    ],
    good: [{ text: 'He said: “It is over.”', preset: 'uk' }, 'He called it “a disgrace.”', { text: 'He called it “a disgrace”.', preset: 'uk' }, { text: '“We go,” she said.', preset: 'uk' }],
  },
};

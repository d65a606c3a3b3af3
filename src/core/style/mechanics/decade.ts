import type { BlockRule } from '../../rule/rule';

/** After it a decade stands for itself and owns nothing. */
const AFTER = /^(?:$|[.,;:!?)”"’]|\s*[–—]|\s+(?:and|or|to|in|when|was|were|had|has|the|a|an|as|but|until|before|after|because|with|by|for|at|on|that|who|which|it|he|she|they|we)\b)/u;

export const decade: BlockRule = {
  id: 'style.decade',
  level: 'warning',
  summary: 'An apostrophe in a decade: “the 1990’s”.',
  reason: 'A decade is a plural, not a possessive: “the 1990s”, “the ’90s”.',
  authority: 'AP Stylebook, “decades”; The Guardian style guide, “decades”',
  *check({ text }) {
    if (!text.includes('0\'s') && !text.includes('0’s')) return;
    for (const match of text.matchAll(/(?<=\b(?:the|early|late|mid)[ -]?)['’]?((?:1[5-9]|20)?\d0)['’]s\b/gu)) {
      const start = match.index, end = start + match[0].length;
      if (!AFTER.test(text.slice(end, end + 24))) continue;
      const mark = end - 2;
      yield { span: { start, end }, message: 'A decade has no apostrophe before its s.', fixes: [{ title: `Write “${text.slice(start, mark)}s”`, safe: true, edits: [{ start: mark, end, text: 's' }] }] };
    }
  },
  examples: {
    bad: [
      { text: 'In the 1990’s the mill closed.', marks: ['1990’s'], fixed: 'In the 1990s the mill closed.' },
      { text: "He sang in the late 1980's.", marks: ["1980's"], fixed: 'He sang in the late 1980s.' },
    ],
    good: ['In the 1990s the mill closed.', 'It was 1990’s best film.', 'The ’90s were kind to him.', 'The 1930’s greatest banker was in jail.'],
  },
};

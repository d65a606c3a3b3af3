import type { BlockRule } from '../../rule/rule';
import { listenFor } from '../../rule/listen';

const DASH = /^[-–—]$/u;

export const dashStyle: BlockRule = {
  id: 'style.dash-style',
  // Desks and their publishing systems differ: some set every hyphen between spaces as a dash.
  level: 'off',
  summary: 'A dash that is not the house’s: a hyphen between spaces, a short dash in American copy, a long one in British.',
  reason: 'One kind of dash through the paper; a hyphen joins words, a dash parts them.',
  authority: 'AP Stylebook, entry “dash” (long, with spaces); Guardian style guide, entry “dashes” (short, with spaces)',
  waitsFor: listenFor(['-', '–', '—']),
  check({ tokens }, mark, { preset }) {
    const dash = preset === 'uk' ? '–' : '—';
    for (let i = 1; i + 1 < tokens.length; i++) {
      const token = tokens[i], before = tokens[i - 1], after = tokens[i + 1];
      if (!token || token.kind !== 'punctuation' || !DASH.test(token.text) || token.text === dash || !before || !after) continue;
      const isLong = token.text === '—';
      if (!isLong && !(token.spaced && after.spaced)) continue;
      // "2 - 1" is a score or a sum.
      if (before.kind === 'number' && after.kind === 'number') continue;
      mark({
        span: { start: token.start, end: token.end }, message: `The dash of this house is “${dash}”.`,
        fixes: [{ title: `Write “${dash}”`, safe: true, edits: [{ start: before.end, end: after.start, text: ` ${dash} ` }] }],
      });
    }
  },
  examples: {
    bad: [
      { text: 'The vote - a close one - passed.', marks: ['-', '-'], fixed: 'The vote — a close one — passed.' },
      { text: 'The vote – a close one.', fixed: 'The vote — a close one.' },
      { text: 'The vote—a close one.', preset: 'uk', fixed: 'The vote – a close one.' },
    ],
    good: ['The vote — a close one — passed.', { text: 'The vote – a close one – passed.', preset: 'uk' }, 'United won 2 - 1 at home.', 'The 2014–2018 term ended.', 'A family-owned firm.'],
  },
};

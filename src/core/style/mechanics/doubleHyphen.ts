import type { BlockRule } from '../../rule/rule';
import { listenFor } from '../../rule/listen';

export const doubleHyphen: BlockRule = {
  id: 'style.double-hyphen',
  level: 'hint',
  summary: 'Two hyphens for a dash: “the vote -- a close one --”.',
  reason: 'Two hyphens are a typewriter’s dash; not every system turns them into one.',
  authority: 'AP Stylebook, entry “dash”; Guardian style guide, entry “dashes”',
  waitsFor: listenFor(['--']),
  check({ tokens }, mark, { preset }) {
    const dash = preset === 'uk' ? '–' : '—';
    for (let i = 1; i + 1 < tokens.length; i++) {
      const token = tokens[i], before = tokens[i - 1], after = tokens[i + 1];
      if (token?.text !== '--' || !before || !after) continue;
      // "--verbose" is a switch, "ran--" is code, and a dash joins words, not marks.
      if (token.spaced !== after.spaced || (after.kind === 'punctuation' && !/^["“‘'($£€]$/u.test(after.text))) continue;
      // Between sentences it is a rule or a signature, between figures a range.
      if (/^[.!?]+$/u.test(before.text) || (before.kind === 'number' && after.kind === 'number')) continue;
      if (!token.spaced && (before.kind !== 'word' || after.kind !== 'word')) continue;
      mark({
        span: { start: token.start, end: token.end }, message: 'Two hyphens where a dash belongs.',
        fixes: [{ title: `Write “${dash}”`, safe: true, edits: [{ start: before.end, end: after.start, text: ` ${dash} ` }] }],
      });
    }
  },
  examples: {
    bad: [
      { text: 'The vote -- a close one -- passed.', marks: ['--', '--'], fixed: 'The vote — a close one — passed.' },
      { text: 'The vote -- a close one.', preset: 'uk', fixed: 'The vote – a close one.' },
      { text: 'The vote--a close one.', fixed: 'The vote — a close one.' },
    ],
    good: ['The vote — a close one — passed.', 'Run it with --verbose to see more.', 'A family-owned firm.', '“It rained -- a lot,” she said.', 'The counter is set by `i--` here.'],
  },
};

import type { BlockRule } from '../../rule/rule';
import { listenFor } from '../../rule/listen';

export const rangeHyphen: BlockRule = {
  id: 'style.range-hyphen',
  // American news agencies write ranges with a hyphen, and so do most keyboards.
  level: 'off',
  summary: 'A hyphen in a range of years or pages: “2014-2018”.',
  reason: 'Book and British newspaper style part the ends of a range with a short dash.',
  authority: 'The Chicago Manual of Style, on en dashes; Guardian style guide, entry “dashes”',
  waitsFor: listenFor(['-']),
  check({ tokens }, mark) {
    for (let i = 0; i + 2 < tokens.length; i++) {
      const from = tokens[i], hyphen = tokens[i + 1], to = tokens[i + 2];
      if (hyphen?.text !== '-' || hyphen.spaced || !from || !to || to.spaced || !/^\d{4}$/u.test(from.text) || !/^\d{2}(?:\d{2})?$/u.test(to.text)) continue;
      // Telephone numbers and ISO dates go on.
      const before = tokens[i - 1], after = tokens[i + 3];
      if ((after?.text === '-' && !after.spaced) || (before && !from.spaced && /^[-/.+]$/u.test(before.text))) continue;
      const until = to.text.length === 4 ? Number(to.text) : Math.floor(Number(from.text) / 100) * 100 + Number(to.text);
      if (Number(from.text) < 1000 || until <= Number(from.text) || Number(from.text) > 2100 || (to.text.length === 2 && Number(to.text) <= 12 && !(after?.kind === 'word' && /^season/u.test(after.norm)))) continue;
      mark({
        span: { start: from.start, end: to.end }, message: 'A range takes a short dash.',
        fixes: [{ title: `Write “${from.text}–${to.text}”`, safe: true, edits: [{ start: hyphen.start, end: hyphen.end, text: '–' }] }],
      });
    }
  },
  examples: {
    bad: [
      { text: 'He was mayor in 2014-2018.', marks: ['2014-2018'], fixed: 'He was mayor in 2014–2018.' },
      { text: 'The 1914-18 war killed millions.', fixed: 'The 1914–18 war killed millions.' },
      { text: 'The 2009-10 season was short.', fixed: 'The 2009–10 season was short.' },
    ],
    good: ['It was filed on 2024-06-20.', 'Call 0207-946-0000.', 'The file of 2024-06 is lost.', 'United won 2-1.', 'The Boeing 747-400 landed.', 'He was mayor in 2014–2018.'],
  },
};

import type { BlockRule } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';

const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'sir', 'lord', 'lady', 'rev']);
const TITLES = listenFor(HONORIFICS);
const DEGREES = new Set(['phd', 'md', 'dphil', 'msc', 'bsc', 'ma', 'mba', 'esq']);

export const doubledTitle: BlockRule = {
  id: 'style.doubled-title',
  level: 'info',
  summary: 'Two titles where one says it: “Mr Dr Lund”, “Dr. Jane Lund, PhD”.',
  reason: 'One courtesy is enough, and a doctor’s degree is in the title already.',
  authority: 'AP Stylebook, “courtesy titles” and “doctor”; The Guardian style guide, “Dr”',
  waitsFor: TITLES,
  check(block, mark) {
    const { tokens } = block;
    for (const i of heard(block, TITLES)) {
      const title = tokens[i];
      if (!title || !/^\p{Lu}/u.test(title.text)) continue;
      const dot = tokens[i + 1]?.text === '.' ? 1 : 0;
      const second = tokens[i + 1 + dot];
      if (second && HONORIFICS.has(second.norm) && /^\p{Lu}/u.test(second.text) && second.spaced && /^(?:mr|mrs|ms|miss)$/u.test(title.norm) && second.norm !== title.norm) {
        mark({ span: { start: title.start, end: second.end }, message: 'One title is enough.' });
        continue;
      }
      if (!/^(?:dr|prof)$/u.test(title.norm)) continue;
      for (let at = i + 1 + dot; at < i + 6 + dot; at++) {
        const token = tokens[at];
        if (!token || (token.text !== ',' && !/^\p{Lu}/u.test(token.text) && token.text !== '.')) break;
        const degree = tokens[at + 1];
        if (token.text !== ',') continue;
        if (degree && DEGREES.has(degree.norm) && /^\p{Lu}/u.test(degree.text)) mark({ span: { start: title.start, end: degree.end }, message: `“${title.text}” and “${degree.text}” say the same.`, fixes: [{ title: `Leave out “${degree.text}”`, safe: false, edits: [{ start: token.start, end: degree.end, text: '' }] }] });
        break;
      }
    }
  },
  examples: {
    bad: [
      { text: 'Dr. Jane Lund, PhD, spoke.', marks: ['Dr. Jane Lund, PhD'] },
      { text: 'Mr. Dr. Lund spoke.', marks: ['Mr. Dr'] },
    ],
    good: ['Dr. Jane Lund spoke.', 'Jane Lund, PhD, spoke.', 'Mr Lund, MA student, spoke.', 'Sir Lund and Dr Berg, MBE, spoke.'],
  },
};

import { isCapitalised } from '../../draft/capitals';
import type { Token } from '../../draft/types';
import { heard, listenFor } from '../../rule/listen';
import type { BlockRule } from '../../rule/rule';

const TITLES = listenFor(['mr', 'mrs', 'ms']);

/** “Mr. Ellison said”, where the house has chosen American English. */
export const courtesyTitle: BlockRule = {
  id: 'style.courtesy-title',
  level: 'hint',
  summary: 'Where the house has chosen American English: a courtesy title before a surname, “Mr. Ellison said”.',
  reason: 'American desks write the surname alone, but for The New York Times and The Wall Street Journal, and where two share a name.',
  authority: 'AP Stylebook, “courtesy titles”',
  waitsFor: TITLES,
  check(block, mark, { preset, chosen }) {
    if (!chosen || preset !== 'us' || block.kind !== 'paragraph') return;
    const { tokens } = block;
    for (const at of heard(block, TITLES)) {
      const title = tokens[at] as Token, name = tokens[tokens[at + 1]?.text === '.' ? at + 2 : at + 1], before = tokens[at - 1];
      if (!/^M(?:rs?|s)$/u.test(title.text) || !name?.spaced || !/^\p{Lu}\p{Ll}/u.test(name.text) || isCapitalised(before?.text ?? '') && before?.spaced && tokens[at - 2]?.text !== '.') continue;
      const span = { start: title.start, end: name.stem };
      mark({ span, message: 'The surname alone.', fixes: [{ title: `Write “${name.text.slice(0, name.stem - name.start)}”`, safe: false, edits: [{ start: title.start, end: name.start, text: '' }] }] });
    }
  },
  examples: {
    bad: [{ text: '“It is late,” Mrs. Lund said.', preset: 'us', marks: ['Mrs. Lund'], fixed: '“It is late,” Lund said.' }, { text: 'Karl Berg will close his shop. Mr. Berg said he would rest, and Ms. Lund’s aide agreed.', preset: 'us', marks: ['Mr. Berg', 'Ms. Lund'], fixed: 'Karl Berg will close his shop. Berg said he would rest, and Lund’s aide agreed.' }],
    good: [
      'Mr. Berg said he would rest.', { text: 'Mr Berg said he would rest.', preset: 'uk' },
      { text: '“Mr. Berg is ill,” she said. She was named Miss Ohio.', preset: 'us' },
    ],
  },
};

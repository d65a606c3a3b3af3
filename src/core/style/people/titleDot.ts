import type { Token } from '../../draft/types';
import { heard, listenFor } from '../../rule/listen';
import type { BlockRule } from '../../rule/rule';
import { isCapitalised } from '../../draft/capitals';

/** AP shortens these before a name in full. */
const SHORT = new Map([['governor', 'Gov.'], ['senator', 'Sen.'], ['representative', 'Rep.']]);
const TITLES = listenFor(['mr', 'mrs', 'ms', 'dr', ...SHORT.keys()]);

/** The full stop of a courtesy title, which America writes and Britain does not. */
export const titleDot: BlockRule = {
  id: 'style.title-dot',
  level: 'hint',
  summary: 'Where the house has chosen its English: “Mr. Lund” in a British draft, “Mr Lund” or “Governor Ann Lund” in an American one.',
  reason: 'The stop is one of the first things by which readers tell whose paper they hold.',
  authority: 'AP Stylebook, “courtesy titles”; The Guardian style guide, “abbreviations” (no full points)',
  waitsFor: TITLES,
  check(block, mark, { preset, chosen }) {
    if (!chosen) return;
    const { tokens } = block;
    for (const at of heard(block, TITLES)) {
      const title = tokens[at] as Token, next = tokens[at + 1];
      const dotted = next?.text === '.' && !next.spaced;
      const name = tokens[dotted ? at + 2 : at + 1];
      if (!isCapitalised(title.text) || title.possessive || dotted === (preset === 'us') || !name?.spaced || name.kind !== 'word' || !isCapitalised(name.text)) continue;
      const short = SHORT.get(title.norm), isFull = name?.norm !== 'general' && isCapitalised(tokens[at + 2]?.text ?? '') && tokens[at + 2]?.spaced;
      if (short !== undefined && !isFull || tokens[at - 1]?.norm === 'lieutenant') continue;
      const { start, end } = title, text = short ?? (dotted ? title.text : `${title.text}.`);
      const span = { start, end: dotted ? (next as Token).end : end };
      mark({ span, message: `The house writes “${text}”.`, fixes: [{ title: `Write “${text}”`, safe: true, edits: [{ ...span, text }] }] });
    }
  },
  examples: {
    bad: [
      { text: 'Owen Hughes spoke. Mr Hughes said no.', preset: 'us', marks: ['Mr'], fixed: 'Owen Hughes spoke. Mr. Hughes said no.' },
      { text: 'Jane Lund spoke. Dr. Lund said no.', preset: 'uk', marks: ['Dr.'], fixed: 'Jane Lund spoke. Dr Lund said no.' },
    ],
    good: [
      'Owen Hughes spoke. Mr Hughes said no. Mr. Lund left.', { text: 'Mr Hughes said no.', preset: 'uk' }, { text: 'Mr. Hughes said no.', preset: 'us' },
      { text: '“Mr Hughes said no,” she wrote.', preset: 'us' }, { text: 'He signed as Mr. Then he left.', preset: 'us' },
    ],
  },
};

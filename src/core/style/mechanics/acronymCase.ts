import { isAllCaps, isCapitalised, withCapital } from '../../draft/capitals';
import { stemText } from '../../draft/tokens';
import type { Token } from '../../draft/types';
import { heard, listenFor } from '../../rule/listen';
import type { BlockRule } from '../../rule/rule';

/** Initials that people say as a word. */
const SAID = listenFor('nato nasa unicef unesco opec asean uefa fifa covid sars nafta frontex'.split(' '));

/** Initials that are said as a word: one capital in Britain, all of them in America. */
export const acronymCase: BlockRule = {
  id: 'style.acronym-case',
  level: 'hint',
  summary: 'Where the house has chosen its English: “NATO” in a British draft, “Nato” in an American one.',
  reason: 'What is said as a word British papers write as a name, and American ones as the initials it is made of.',
  authority: 'The Guardian style guide, “acronyms”; BBC News style guide, “abbreviations and acronyms”; AP Stylebook, “NATO”',
  waitsFor: SAID,
  check(block, mark, { preset, chosen }) {
    // In a headline or a line in capitals nothing tells.
    if (!chosen || isAllCaps(block.text)) return;
    for (const at of heard(block, SAID)) {
      const { start, stem, norm, kind } = block.tokens[at] as Token, written = stemText(block.tokens[at] as Token);
      const text = preset === 'us' ? norm.toUpperCase() : withCapital(norm);
      if (kind !== 'word' || written === text || !isCapitalised(written)) continue;
      const span = { start, end: stem };
      mark({ span, message: `The house writes “${text}”.`, fixes: [{ title: `Write “${text}”`, safe: true, edits: [{ ...span, text }] }] });
    }
  },
  examples: {
    bad: [
      { text: 'Ministers from NATO met. NATO’s fleet sailed.', preset: 'uk', marks: ['NATO', 'NATO'], fixed: 'Ministers from Nato met. Nato’s fleet sailed.' },
      { text: 'Ministers from Nato met in Brussels.', preset: 'us', marks: ['Nato'], fixed: 'Ministers from NATO met in Brussels.' },
    ],
    good: ['Ministers from Nato and NATO met.', { text: 'Ministers from Nato met the BBC.', preset: 'uk' }, { text: 'Ministers from NATO met.', preset: 'us' }, { text: 'NATO MEETS', preset: 'uk' }],
  },
};

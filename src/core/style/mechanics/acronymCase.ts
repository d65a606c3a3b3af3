import { isAllCaps, isCapitalised, withCapital } from '../../draft/capitals';
import { stemText } from '../../draft/tokens';
import { opensSentence } from '../../draft/places';
import type { Block, Token } from '../../draft/types';
import { heard, listenFor } from '../../rule/listen';
import type { BlockRule, Mark } from '../../rule/rule';

/** Those that America writes with full stops. */
const DOTTED = ['us', 'uk', 'un'];
/** Initials that people say as a word, and these. */
const SAID = listenFor([...'nato nasa unicef unesco opec asean uefa fifa covid sars nafta frontex'.split(' '), ...DOTTED]);

/** Initials that are said as a word: one capital in Britain, all of them in America. */
export const acronymCase: BlockRule = {
  id: 'style.acronym-case',
  level: 'hint',
  summary: 'Where the house has chosen its English: “NATO” or “U.S.” in a British draft, “Nato” or “US” in an American one.',
  reason: 'What is said as a word British papers write as a name, and American ones as the initials it is made of.',
  authority: 'The Guardian style guide, “acronyms”; BBC News style guide, “abbreviations and acronyms”; AP Stylebook, “NATO” and “U.S.”',
  waitsFor: SAID,
  check(block, mark, { preset, chosen }) {
    // In a headline or a line in capitals nothing tells.
    if (!chosen || isAllCaps(block.text)) return;
    for (const at of heard(block, SAID)) {
      const { start, stem, norm, kind } = block.tokens[at] as Token, written = stemText(block.tokens[at] as Token);
      if (DOTTED.includes(norm)) {
        const wrong = dotted(block, at, preset === 'us');
        if (wrong) mark(wrong);
        continue;
      }
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
      { text: 'A US envoy met the UK’s minister in the US.', preset: 'us', marks: ['US', 'UK', 'US.'], fixed: 'A U.S. envoy met the U.K.’s minister in the U.S.' },
      { text: 'A U.S. envoy came from the U.S. It rained.', preset: 'uk', marks: ['U.S.', 'U.S.'], fixed: 'A US envoy came from the US. It rained.' },
    ],
    good: ['Ministers from Nato and NATO met.', { text: 'Ministers from Nato met the BBC.', preset: 'uk' }, { text: 'Ministers from NATO met.', preset: 'us' }, { text: 'NATO MEETS', preset: 'uk' }, { text: '# US envoy lands\n\nA U.S. envoy told us. It cost US$5.', preset: 'us' }],
  },
};

/** “US” in American copy, “U.S.” in British; a headline has no room for stops anywhere. */
function dotted(block: Block, at: number, isAmerican: boolean): Mark | undefined {
  const { tokens, kind } = block, token = tokens[at] as Token, { start, norm } = token, written = stemText(token), letters = norm.toUpperCase(), next = tokens[at + 1];
  const isHead = kind === 'headline' || kind === 'heading', isGlued = next !== undefined && !next.spaced;
  if (written.replaceAll('.', '') !== letters || written.includes('.') === isAmerican || isAmerican && isHead || isGlued && /^[$£€@_/]$/u.test(next.text)) return undefined;
  const isStopped = isAmerican && isGlued && next.text === '.', isLast = !isAmerican && !isHead && !token.possessive && (next === undefined || opensSentence(block, next));
  const text = isAmerican ? `${[...letters].join('.')}.` : letters, edit = { start, end: isStopped ? next.end : token.stem, text: isLast ? `${text}.` : text };
  return { span: { start, end: edit.end }, message: `The house writes “${text}”.`, fixes: [{ title: `Write “${text}”`, safe: true, edits: [edit] }] };
}

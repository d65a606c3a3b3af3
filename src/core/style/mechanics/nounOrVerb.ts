import { isCapitalised } from '../../draft/capitals';
import type { Token } from '../../draft/types';
import { heard, listenFor } from '../../rule/listen';
import type { BlockRule } from '../../rule/rule';

const WORDS = listenFor(['license', 'licenses', 'licence', 'practice', 'practise']);

/** Behind these stands the noun. */
const BEFORE_NOUN = /^(?:an?|the|its|his|her|their|our|my|your|this|that|no|new|any|each|one|driving|drivers?|trading|alcohol|drinks|gaming|gambling|operating|export|import|fishing|software|taxi|television|tv|marriage|of|without)$/u;
const BEFORE_VERB = /^(?:to|will|would|must|can|could|should|may|might|not|cannot|they|we|you|who)$/u;
/** “A return to practice”: a noun behind “to”. */
const TO_NOUN = /^(?:return(?:s|ed|ing)?|according|contrary|theory|back|approach|relat(?:es?|ed|ing)|changes?|linked|due|from|policy|amounts?|right)$/u;

/** Words that Britain spells in two ways, with a “c” as nouns and with an “s” as verbs. */
export const nounOrVerb: BlockRule = {
  id: 'style.noun-or-verb',
  level: 'info',
  summary: 'In British copy “a license” for “a licence”, “to practice” for “to practise”, or the other way round; where the house has chosen its English.',
  reason: 'British readers tell the noun, with a “c”, from the verb, with an “s”, as in “advice” and “advise”.',
  authority: 'The Guardian style guide, “licence (noun), license (verb)” and “practice (noun), practise (verb)”',
  waitsFor: WORDS,
  check(block, mark, { preset, chosen }) {
    if (!chosen || preset !== 'uk') return;
    const { tokens } = block;
    for (const at of heard(block, WORDS)) {
      const { norm, start, stem, text: written } = tokens[at] as Token, before = tokens[at - 1], isVerb = BEFORE_VERB.test(before?.norm ?? '') && !TO_NOUN.test(tokens[at - 2]?.norm ?? '');
      const isNoun = BEFORE_NOUN.test(before?.norm ?? '') || before?.possessive === true || /^(?:license|practise)/u.test(norm) && isDescribed(tokens, at);
      const text = isNoun ? norm.replace(/(?<=[en])s(?=es?$)/u, 'c').replace('practise', 'practice') : isVerb ? norm.replace(/c(?=e$)/u, 's') : norm;
      if (text === norm || isCapitalised(written)) continue;
      const span = { start, end: stem };
      mark({ span, message: `The ${isNoun ? 'noun' : 'verb'} is “${text}”.`, fixes: [{ title: `Write “${text}”`, safe: false, edits: [{ ...span, text }] }] });
    }
  },
  examples: {
    bad: [
      { text: 'The club lost its license. The choir may practice here, and wants to practice twice.', preset: 'uk', marks: ['license', 'practice', 'practice'], fixed: 'The club lost its licence. The choir may practise here, and wants to practise twice.' },
      { text: 'The club lost its late-night license, and the firms license it. Patients at a GP practise left.', preset: 'uk', marks: ['license', 'practise'] },
      { text: 'They will licence it. It is a practise that ends.', preset: 'uk', marks: ['licence', 'practise'], fixed: 'They will license it. It is a practice that ends.' },
    ],
    good: [
      { text: 'The club lost its licence. The choir may practise here. They return to practice, and put it into practice.', preset: 'uk' }, { text: 'The club lost its license.', preset: 'us' }, 'The club lost its license.',
      { text: 'They are to license it, and the practice is old.', preset: 'uk' },
    ],
  },
};

/** “Its late-night license”: an article and adjectives before it, and nobody who could license anything. */
function isDescribed(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > at - 5; i--) {
    const { norm, text } = tokens[i] ?? { norm: '', text: '' };
    if (/^(?:an?|its|his|her|their|no|new)$/u.test(norm)) return true;
    if (text !== '-' && !/^\p{L}+[^s]$/u.test(text)) return false;
  }
  return false;
}

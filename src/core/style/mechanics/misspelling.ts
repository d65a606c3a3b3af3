import { isCapitalised } from '../../draft/tokens';
import type { PhraseRule, Wording } from '../../rule/rule';
import { MISSPELLINGS } from './words/misspellings';

/** In both Englishes the same; where they differ (fulfil, licence) style.spelling-mix has the say, so no fix is offered as safe. */
const wordings: Wording[] = MISSPELLINGS.split(/\s+/u).map((pair) => {
  const [wrong = '', right = ''] = pair.split(':');
  const written = /^(?:a-lot|of-course|so-far)$/u.test(right) ? right.replace('-', ' ') : right;
  return { phrases: [wrong], instead: [written], message: `Spelt “${written}”.` };
}).filter(({ phrases, instead }) => phrases[0] !== instead?.[0]);

/** Frequent misspellings of plain words. */
export const misspelling: PhraseRule = {
  id: 'style.misspelling',
  level: 'warning',
  summary: 'A common misspelling of a plain word: “goverment”, “occured”.',
  reason: 'It is wrong in every English, and it costs the story its authority.',
  authority: 'Merriam-Webster and Oxford dictionaries; Wikipedia’s list of common misspellings was the model for the choice of words',
  wordings,
  // A name may be spelt as it likes: "Wether Down", "Mr Sargent".
  accepts: (block, { first }) => !isCapitalised(block.tokens[first]?.text ?? '') || opens(block.tokens[first]?.start ?? 0, block.sentences),
  examples: {
    bad: [
      { text: 'The goverment fell.', marks: ['goverment'], fixed: 'The government fell.' },
      { text: 'Definately no, she wrote.', marks: ['Definately'], fixed: 'Definitely no, she wrote.' },
      { text: 'The siege occured in May.', marks: ['occured'], fixed: 'The siege occurred in May.' },
    ],
    good: ['The government fell.', 'John Singer Sargent painted it.', '“The goverment”, the note read.', 'He climbed Great Wether Fell.', 'The organisation and the organization agreed.'],
  },
};

const opens = (at: number, sentences: readonly { readonly start: number }[]): boolean => sentences.some((sentence) => sentence.start === at);

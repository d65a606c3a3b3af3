import { sentenceAt } from '../../draft/places';
import type { PhraseRule } from '../../rule/rule';

export const notRecognition: PhraseRule = {
  id: 'recognition.legal-conclusion',
  level: 'info',
  summary: '“Does not amount to recognition” in the writer’s own voice.',
  reason: 'Whether a step amounts to recognition is a legal conclusion, and the government that took the step is the one to say so.',
  authority: 'Practice of foreign ministries, which state themselves what an act means; Reuters Handbook of Journalism on attribution',
  wordings: [{
    phrases: ['(does|do|did|would) not (represent|mean|amount to|constitute|imply|signify) (the|any|a)? (formal|official|diplomatic|de jure)? recognition', '(amounts|amounted) to (de facto|formal|official)? recognition'],
    message: 'A legal conclusion in the writer’s voice: whose is it? “X says the step does not amount to recognition.”',
  }],
  accepts: (block, match) => {
    const { start, end } = sentenceAt(block, match.start);
    return !/\b(?:said|says|told|according to|argued|argues|insisted|insists|stressed|stresses|stated|maintains?|ministry)\b/iu.test(block.text.slice(start, end));
  },
  examples: {
    bad: [
      { text: 'It does not represent official recognition of the authorities in Kabul.', marks: ['does not represent official recognition'] },
      { text: 'The visit amounts to recognition.', marks: ['amounts to recognition'] },
    ],
    good: ['Oslo says the step does not amount to recognition.', 'The award did not mean instant fame.'],
  },
};

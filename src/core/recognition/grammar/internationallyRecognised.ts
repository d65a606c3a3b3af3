import type { PhraseRule } from '../../rule/rule';

export const internationallyRecognised: PhraseRule = {
  id: 'recognition.internationally-recognised',
  level: 'hint',
  summary: '“Internationally recognised” government or state, without saying by whom.',
  reason: 'It may mean the UN seat, most states or a few: readers cannot tell.',
  authority: 'Reuters and AP practice of naming the recogniser (“UN-recognised”, “recognised only by Turkey”)',
  wordings: [{
    phrases: ['internationally - (recognised|recognized) (government|state|country|republic|authorities|leadership)', 'internationally (recognised|recognized) (government|state|country|republic|authorities|leadership)'],
    message: 'Recognised by whom? “UN-recognised”, “recognised by most states” or the number says more.',
  }],
  examples: {
    bad: [
      { text: 'Forces of the internationally recognised government took the port.', marks: ['internationally recognised government'] },
      { text: 'The internationally-recognized government sits in Aden.', marks: ['internationally-recognized government'] },
    ],
    good: ['He is an internationally recognised pianist.', 'The UN-recognised government sits in Tripoli.'],
  },
};

import type { PhraseRule } from '../../rule/rule';

export const worldCommunity: PhraseRule = {
  id: 'recognition.world-community',
  level: 'info',
  summary: '“The international community recognises”: nobody in particular.',
  reason: 'No such actor recognises anything. Name the states or the body, and the date.',
  authority: 'Reuters Handbook of Journalism, on vague collective actors',
  wordings: [{
    phrases: [
      '(the international community|the world|world community|the West) (recognises|recognizes|recognised|recognized|rejects|has recognised|has recognized|has not recognised|has not recognized|does not recognise|does not recognize|refuses to recognise|refuses to recognize)',
      '(widely|generally|universally|largely) (recognised|recognized|unrecognised|unrecognized) (state|country|government|republic|nation|border|borders)',
      '(widely|generally|universally|largely) (recognised|recognized) as (a|an|the) (sovereign|independent|legitimate)? (state|country|government|nation|president|republic)',
    ],
    message: 'Who? “The international community” recognises nothing: name the states, or give the number and whose count it is.',
  }],
  examples: {
    bad: [
      { text: 'The international community does not recognise the annexation.', marks: ['The international community does not recognise'] },
      { text: 'It is a widely recognised state.', marks: ['widely recognised state'] },
      { text: 'The enclave is widely recognised as an independent state.', marks: ['widely recognised as an independent state'] },
    ],
    good: ['She is widely recognised as the best player.', 'No UN member recognises the annexation.', '“The world recognises our right,” he said.'],
  },
};

import type { PhraseRule } from '../../rule/rule';
import { isOrdinary } from './ordinary';

export const forFree: PhraseRule = {
  id: 'style.for-free',
  // Long since at home in everyday English.
  level: 'off',
  summary: '“For free” where “free” will do.',
  reason: '“Free” says it already, and so does “for nothing”.',
  authority: 'The Associated Press Guide to News Writing; New Oxford Style Manual',
  wordings: [{ phrases: ['for free'], except: ['for free (speech|trade|elections|and|movement|market|markets|press|school|schools|meals|tickets|agents|agent|from|-)'], message: '“Free” is enough.', instead: ['free'] }],
  accepts(block, match) {
    const after = block.tokens[match.last + 1];
    return isOrdinary(block, match) && (!after || after.kind === 'punctuation' && after.text !== '-' || /^(?:to|at|on|in|if|by|when|until|with|but|because|for|online)$/u.test(after.norm));
  },
  examples: {
    bad: [
      { text: 'Children travel for free.', marks: ['for free'], fixed: 'Children travel free.' },
      { text: 'They gave it away for free on Monday.', fixed: 'They gave it away free on Monday.' },
      { text: 'It is for free, he wrote.', marks: ['for free'] },
    ],
    good: ['They marched for free speech.', 'A campaign for free school meals began.', 'It stands for free and fair elections.', 'They signed for free agents.'],
  },
};

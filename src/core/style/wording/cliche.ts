import { isCapitalised } from '../../draft/capitals';
import type { PhraseRule, Wording } from '../../rule/rule';
import { CLICHES } from './cliches/cliches';
import { JOURNALESE } from './cliches/journalese';

const wording = (sort: string) => ([phrase, ...instead]: readonly [string, ...string[]]): Wording => ({
  phrases: [phrase], instead,
  message: instead.length > 0 ? `${sort} “${instead.join('” or “')}” says it.` : `${sort} Say what happened, in words that this story alone could use.`,
});

/** Set phrases. They stand with all other wordings in one trie: hundreds more cost nothing at reading. */
export const cliche: PhraseRule = {
  id: 'style.cliche',
  level: 'hint',
  summary: 'A cliché or a piece of journalese: “sent shockwaves through”, “the tip of the iceberg”.',
  reason: 'Readers have met it so often that they no longer read it, and it claims more than was reported.',
  authority: 'Orwell, “Politics and the English Language”; AP Stylebook and The Guardian style guide, entries on clichés and journalese',
  wordings: [...JOURNALESE.map(wording('Journalese.')), ...CLICHES.map(wording('A cliché.'))],
  // "Against All Odds" is a song, and a slammed door no criticism.
  accepts: ({ tokens }, { first, last }) => first === last || tokens[last]?.norm === 'nature'
    || !isCapitalised(tokens[last]?.text ?? '') && !(tokens[first]?.norm.startsWith('slam') && /^(?:doors?|rackets?|racquet|balls?|shot|header|brakes|fists?|phone|car|truck|van|head|gate|hand|lid)$/u.test(tokens[last + 1]?.norm ?? '')),
  examples: {
    bad: [
      { text: 'The ruling sent shockwaves through the industry.', marks: ['sent shockwaves through'] },
      { text: 'The arrests are only the tip of the iceberg.', marks: ['the tip of the iceberg'] },
      { text: 'Three aides quit in the wake of the vote.', marks: ['in the wake of'], fixed: 'Three aides quit after the vote.' },
      { text: 'The council dealt a major blow to the plan.', marks: ['dealt a major blow to'] },
      { text: 'Each and every member voted.', marks: ['Each and every'], fixed: 'Every member voted.' },
    ],
    good: [
      'Their cover of Against All Odds topped the chart.',
      '“At the end of the day we lost,” she said.', 'The iceberg broke off at its tip.', 'Police seized a gun that was still smoking.',
      'He slammed the door and slammed his racket down.', 'The boat came under fire from the shore.', 'He opened a can of beans.', 'The referee moved the goal.', 'They tied the rope with a knot.',
    ],
  },
};

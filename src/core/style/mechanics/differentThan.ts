import type { PhraseRule } from '../../rule/rule';
import { isOrdinary } from './ordinary';

const AFTER = '(the|a|an|that|those|what|his|her|their|its|ours|mine|yours|any|anything|other|others|last|previous)';

export const differentThan: PhraseRule = {
  id: 'style.different-than',
  level: 'hint',
  summary: '“Different to” in American copy, “different than” in British.',
  reason: '“Different from” is at home on both sides of the ocean; each of the others grates on one.',
  authority: 'AP Stylebook, entry “different”; Guardian style guide, entry “different from”',
  wordings: [
    {
      phrases: [`different to ${AFTER}`],
      except: ['(something|anything|nothing|little|offer|bring|offers|brings|look|looks) different to (the|a|an|that|those|his|her|their|its|any|other|others)'],
      message: 'American readers expect “different from”.',
    },
    { phrases: ['different than'], message: 'British readers expect “different from”.' },
  ],
  accepts(block, match, { preset }) {
    const isTo = block.tokens[match.first + 1]?.norm === 'to';
    return isTo === (preset === 'us') && isOrdinary(block, match);
  },
  examples: {
    bad: [
      { text: 'The plan is different to the last.', marks: ['different to the'] },
      { text: 'The plan is different than it was.', preset: 'uk', marks: ['different than'] },
      { text: 'Her view is different to his.', marks: ['different to his'] },
    ],
    good: ['The plan is different than it was.', { text: 'The plan is different to the last.', preset: 'uk' }, 'She brings something different to the team.', 'It was different to say so.', 'The plan is different from the last.'],
  },
};

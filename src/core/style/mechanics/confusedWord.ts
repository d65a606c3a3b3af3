import type { BlockRule } from '../../rule/rule';
import { CONFUSIONS } from './confusions';
import { addSwaps, swapListener, swapMarks } from './swaps';

const ID = 'style.confused-word';

addSwaps(ID, CONFUSIONS);

export const confusedWord: BlockRule = {
  id: ID,
  level: 'warning',
  summary: 'A word taken for another that sounds like it: “more then half”, “loose the match”.',
  reason: 'Spelling checkers pass both words; only the company they keep shows that the wrong one was typed, and readers see it.',
  authority: 'Merriam-Webster’s Dictionary of English Usage; AP Stylebook and Guardian style guide, which both list most of these pairs',
  waitsFor: swapListener(ID),
  check: (block) => swapMarks(ID, block),
  examples: {
    bad: [
      { text: 'Turnout was more then half.', marks: ['more then half'], fixed: 'Turnout was more than half.' },
      { text: 'United could loose the match.', marks: ['could loose the'], fixed: 'United could lose the match.' },
      { text: 'The storm had no affect on trade.', marks: ['no affect on'], fixed: 'The storm had no effect on trade.' },
      { text: 'The march was lead by students.', marks: ['was lead by'], fixed: 'The march was led by students.' },
      { text: 'He should of gone home.', marks: ['should of gone'], fixed: 'He should have gone home.' },
      { text: 'Their was no reply.', marks: ['Their was'], fixed: 'There was no reply.' },
      { text: 'The men were treated for prostrate cancer.', marks: ['prostrate cancer'], fixed: 'The men were treated for prostate cancer.' },
    ],
    good: [
      'Prices were cheaper then, but wages were lower.',
      'She could of course appeal.',
      'He rescued what he could of the archive.',
      'The dogs broke loose in the yard.',
      'The cuts affect the poorest.',
      'The company hopes to effect a merger.',
      'The principal of the school resigned.',
      'He took the lead by a second.',
      'They sailed to the Isle of Man.',
      '“It could of been worse,” he said.',
      'People there own guns.',
    ],
  },
};

import type { PhraseRule } from '../../rule/rule';
import { CONFUSIONS, TAKEN_APART } from './confusions';
import { isOrdinary } from './ordinary';
import { swaps } from './swaps';

export const confusedWord: PhraseRule = {
  id: 'style.confused-word',
  level: 'warning',
  summary: 'A word taken for another that sounds like it: “more then half”, “loose the match”.',
  reason: 'Spelling checkers pass both words; only the company they keep shows that the wrong one was typed, and readers see it.',
  authority: 'Merriam-Webster’s Dictionary of English Usage; AP Stylebook and Guardian style guide, which both list most of these pairs',
  wordings: [...swaps(CONFUSIONS), ...swaps(TAKEN_APART, { explain: (_, right) => `It is one word: “${right}”.` })],
  accepts: isOrdinary,
  examples: {
    bad: [
      { text: 'Turnout was more then half.', marks: ['more then half'], fixed: 'Turnout was more than half.' },
      { text: 'United could loose the match.', marks: ['could loose the'], fixed: 'United could lose the match.' },
      { text: 'The storm had no affect on trade.', marks: ['no affect on'], fixed: 'The storm had no effect on trade.' },
      { text: 'The march was lead by students.', marks: ['was lead by'], fixed: 'The march was led by students.' },
      { text: 'He should of gone home.', marks: ['should of gone'], fixed: 'He should have gone home.' },
      { text: 'A petition of more then 3,000 names was lost. The bank is better placed then most.', marks: ['more then 3,000', 'placed then most'], fixed: 'A petition of more than 3,000 names was lost. The bank is better placed than most.' },
      { text: 'Two engines are on there way. The cuts have taken there toll, and it is far to late.', marks: ['on there way', 'taken there toll', 'far to late'], fixed: 'Two engines are on their way. The cuts have taken their toll, and it is far too late.' },
      { text: 'Footfall has fell by 2%. They had took the money and can not pay.', marks: ['has fell by', 'had took the', 'can not pay'], fixed: 'Footfall has fallen by 2%. They had taken the money and cannot pay.' },
      { text: 'Homes are with out power. She asked wether it was true.', marks: ['with out power', 'asked wether'], fixed: 'Homes are without power. She asked whether it was true.' },
      { text: 'Less people came. He was laying on the floor, and the affect was clear.', marks: ['Less people', 'was laying on the floor', 'the affect was'], fixed: 'Fewer people came. He was lying on the floor, and the effect was clear.' },
      { text: 'Their was no reply.', marks: ['Their was'], fixed: 'There was no reply.' },
      { text: 'The men were treated for prostrate cancer.', marks: ['prostrate cancer'], fixed: 'The men were treated for prostate cancer.' },
    ],
    good: [
      'Prices were cheaper then, but wages were lower.',
      'She could of course appeal.',
      'He rescued what he could of the archive.',
      'The dogs broke loose in the yard. She was laying bricks, and laying on the charm. He earns less, people say.',
      'The cuts affect the poorest.',
      'The company hopes to effect a merger.',
      'The principal of the school resigned.',
      'He took the lead by a second.',
      'They sailed to the Isle of Man.',
      '“It could of been worse,” he said.',
      'People there own guns.', 'Many left there in May, and what was on there was lost.', 'They can not only sing. The money they had went to charity.',
    ],
  },
};

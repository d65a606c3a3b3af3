import type { PhraseRule } from '../../rule/rule';

/** Times that say nothing in a dated story. */
export const vagueTime: PhraseRule = {
  id: 'style.vague-time',
  level: 'hint',
  summary: 'A time that says nothing: “recently announced”, “in recent times”, “soon to be”.',
  reason: 'A dated story can say when. “Recently” hides that the writer did not check, and it is wrong when the story is read again.',
  authority: 'Reuters Handbook of Journalism, “time elements”; BBC News style guide',
  wordings: [{
    phrases: [
      '(recently) (announced|said|told|reported|published|released|approved|signed|launched|opened|visited|met|revealed|confirmed|voted|passed|agreed)', '(was|were|has|have) recently', 'recently ,', '(published|released|announced) recently', '(will|is|are) soon (announce|be|publish|open|decide|vote|launch|return|begin|start|hire)', 'in recent times', 'in the recent past', 'some time ago', 'not long ago', 'at some point in the future', 'in due course', 'a short while ago', 'of late', 'the other day|week|night',
    ],
    except: ['on|to|for|from|all|half|and the other day|week|night', 'more|most|until|as|how recently', 'more|most|until|as|just recently ,', 'recently opened (museum|hotel|shop|store|restaurant|airport|station|bridge|school|hospital|centre|center)', 'in due course of law'],
    message: 'When? Give the day, the month or the year.',
  }],
  // "the son of late drummer Jane Doe"
  accepts: ({ tokens }, { first, last }) => tokens[last]?.norm !== 'late' || tokens[last + 1]?.kind !== 'word' || /^ha(?:s|ve|d)$/u.test(tokens[first - 1]?.norm ?? ''),
  examples: {
    bad: [
      { text: 'The firm recently announced a merger.', marks: ['recently announced'] },
      { text: 'Recently, the park was closed. It has recently been rebuilt and will soon open.', marks: ['Recently,', 'has recently', 'will soon open'] },
      { text: 'He resigned some time ago and left the other day.', marks: ['some time ago', 'the other day'] },
      { text: 'Sales have of late been poor, and prices rose of late.', marks: ['of late', 'of late'] },
    ],
    good: ['The firm announced a merger on Monday.', 'A recently built bridge fell.', '“We recently announced it,” she said.', 'The recently opened museum closed.', 'He worked one day and rested on the other day.', 'The son of late drummer Ola Lund sang.'],
  },
};

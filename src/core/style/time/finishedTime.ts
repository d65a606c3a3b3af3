import { WEEKDAYS } from '../../draft/calendar';
import { withCapital } from '../../draft/capitals';
import type { Token } from '../../draft/types';
import { heard, listenFor } from '../../rule/listen';
import type { BlockRule } from '../../rule/rule';

const TIMES = listenFor(['yesterday', 'ago', 'last', ...WEEKDAYS]);
/** The pasts of participles that are not the same word. */
const PASTS = new Map('been=was taken=took given=gave begun=began gone=went come=came fallen=fell risen=rose seen=saw'.split(' ').map((pair) => pair.split('=') as [string, string]));
const SAME = /^(?:\p{Ll}{2,}ed|won|made|found|told|held|lost|set|left|met|said|sold|bought|sent|shot|cut|paid|led|built)$/u;
/** What may stand between the verb and its time; with anything else the time may be another verb's. */
const APART = /^(?:that|since|who|which|to|and|but|as|after|before|when|by|until|than|from|of|for|over|starting|despite|at|or)$/u;
/** Before “have”: “may have opened”, “to have opened”. */
const NO_PERFECT = /^(?:to|may|might|would|could|should|must|will|not|can|cannot|also)$/u;
/** How many tokens back from its time the verb is looked for. */
const FARTHEST = 5;

/** Where a time that is over begins, of which the token at `at` is a part: “on Tuesday”, “two days ago”, “last week”. */
function finishedAt(tokens: readonly Token[], at: number): number {
  const { norm, possessive } = tokens[at] as Token, next = tokens[at + 1]?.norm ?? '';
  if (possessive) return -1;
  if (norm === 'yesterday') return at;
  if (norm === 'ago') return /^(?:day|week|month|year|hour)s?$/u.test(tokens[at - 1]?.norm ?? '') ? at - 2 : -1;
  if (norm === 'last') return tokens[at - 1]?.norm !== 'the' && (/^(?:night|week|month|year)$/u.test(next) || WEEKDAYS.includes(next)) && tokens[at + 1]?.possessive === false ? at : -1;
  return tokens[at - 1]?.norm === 'on' ? at - 1 : -1;
}

/** “Has opened on Tuesday”: the perfect tells of what is not over. */
export const finishedTime: BlockRule = {
  id: 'style.finished-time',
  level: 'info',
  summary: 'The perfect beside a time that is over: “has opened on Tuesday”.',
  reason: '“Has opened” says that it is open now; on a day that is past it “opened”.',
  authority: 'Quirk et al., A Comprehensive Grammar of the English Language, on the perfect and adverbials of time',
  waitsFor: TIMES,
  check(block, mark) {
    const { tokens } = block;
    for (const at of heard(block, TIMES)) {
      const time = finishedAt(tokens, at);
      for (let i = time - 1; i > time - FARTHEST && i > 0 && tokens[i]?.kind !== 'punctuation'; i--) {
        const { norm, text } = tokens[i] as Token, past = PASTS.get(norm) ?? (SAME.test(text) ? norm : undefined);
        if (past === undefined && APART.test(norm)) break;
        const has = tokens[i - 1];
        // “Has been arrested on Tuesday.”
        if (past === undefined || has?.norm === 'been') continue;
        if (!has || !/^(?:has|have)$/u.test(has.norm) || NO_PERFECT.test(tokens[i - 2]?.norm ?? '')) break;
        const were = norm === 'been' && has.norm === 'have' ? 'were' : past, span = { start: has.start, end: (tokens[i] as Token).end };
        mark({ span, message: `That time is over: “${were}”.`, fixes: [{ title: `Write “${were}”`, safe: false, edits: [{ ...span, text: has.word.capitalised ? withCapital(were) : were }] }] });
        break;
      }
    }
  },
  examples: {
    bad: [
      { text: 'The council has approved the plan on Tuesday.', marks: ['has approved'], fixed: 'The council approved the plan on Tuesday.' },
      { text: 'Two men have been arrested last night, and three have left two days ago. She has taken it yesterday.', marks: ['have been', 'have left', 'has taken'], fixed: 'Two men were arrested last night, and three left two days ago. She took it yesterday.' },
    ],
    good: [
      'The council approved the plan on Tuesday. It has approved the plan that it saw on Tuesday. It may also have left yesterday.', 'Sales have dropped sharply below last year’s. They have grown over the last year, and he has been in jail since he was held on Tuesday.',
      'The shop has moved to what was a bank two years ago. It has called a strike starting on Monday.',
    ],
  },
};

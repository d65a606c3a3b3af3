import type { Block } from '../../draft/types';
import type { DraftRule } from '../../rule/rule';
import { passives } from '../wording/passiveVoice/detect';
import { collectLead, storyLead } from './lead';

/** What is done to people by nobody that the first sentence could name, or by nobody yet known. */
const NATURAL = new Set((
  'killed born injured hurt wounded arrested charged jailed sentenced convicted acquitted found elected named appointed evacuated rescued displaced expected set due '
  + 'cancelled canceled closed delayed postponed destroyed damaged stabbed shot kidnapped detained remanded released taken admitted hospitalised hospitalized cleared banned '
  + 'suspended buried reported believed accused suspected forced urged told given made left awarded scheduled concerned involved based poised meant knighted beaten granted '
  + 'oversubscribed asked offered promised split divided linked dominated allowed required drawn reunited honoured honored needed intended focused forecast remembered used '
  + 'hit talked primed ruled chosen hijacked lured braced shown handed '
).trim().split(' '));

/** Before a passive that is not the lead's own: a clause, be it "If you have ever been …" or "a demand that it be …", or a name, for to whom it was done may be the news. */
const NOT_OWN = /^(?:If|When|While|As|Although|Though|Because|Since|After|Before|Once|Until|Unless|What|How|Why|Who)\b|\b(?:that|who|which|whose|how|why|when|after|because|as|says?|said|warned|denied|revealed|insists?|believes?|hopes?|fears?|confident)\b|.\p{Lu}|[,\d]/u;

/** What is to come is often nobody's. */
const COMING = /\b(?:to|will|would|could|should|can|must|may|might|won)(?: \w+)? $/u;

/** Who acts is told, if late. */
const AGENT = /^.{0,90}\bby (?!\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:half|then|now|more|about|nearly|almost|mistake|hand|law|far|accident)\b)/u;

export const passiveLead: DraftRule<Block> = {
  id: 'style.passive-lead',
  level: 'hint',
  summary: 'A lead in the passive that hides who acts.',
  reason: 'Who did what is the news. The passive in the first sentence leaves out the who, or brings it late.',
  authority: 'Orwell, “Politics and the English Language”; Reuters Handbook of Journalism, “active voice”',
  collect: collectLead,
  *judge(collected) {
    const found = storyLead(collected);
    const passive = found && passives(found.lead.tokens)[0];
    if (!found || !passive) return;
    const { index, lead: { block: { text }, span } } = found;
    const before = text.slice(span.start, passive.start), words = text.slice(passive.start, passive.end).toLowerCase().split(' ');
    if (words[0] === 'being' || words.some((word) => NATURAL.has(word)) || NOT_OWN.test(before) || COMING.test(before) || AGENT.test(text.slice(passive.end, span.end))) return;
    yield { index, span: passive, message: 'Who did it? The lead can say so in the active.' };
  },
  examples: {
    bad: [
      { text: '# Budget\n\nThe new budget for the town was approved on Monday after a debate.', marks: ['was approved'] },
      { text: '# Plan\n\nA plan to drain the lake was presented to the council on Monday.', marks: ['was presented'] },
      { text: 'KABUL, Nov 27 (Reuters) - The new budget for the town was approved on Monday after a debate.\n\n## Background\n\nA plan was put to the council.', marks: ['was approved'] },
    ],
    good: [
      '# Budget\n\nThe new budget for the town was approved on Monday by the council after a debate.', '# Plan\n\nThe lake could be drained under a plan that the council saw on Monday.', '# Mayor\n\nThe mayor says the budget was approved on Monday in a hurry.',
      '# Buses\n\nThree councils have signed a letter that demands that a grant for rural buses be saved.', '# Buoys\n\nIf you have ever been kept off a ledge by a bell in the fog you may thank Ann Lund for it.', '# Budget\n\nThe council approved the budget on Monday after a debate.', '# Crash\n\nTwo people were killed when a bus left the road on Monday.', 'The new budget for the town was approved on Monday.', '# Trial\n\nA man was jailed for two years on Monday for theft.',
    ],
  },
};

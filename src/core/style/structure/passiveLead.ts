import type { Block } from '../../draft/types';
import type { DraftRule } from '../../rule/rule';
import { passives } from '../wording/passiveVoice/detect';
import { collectLead, storyLead } from './lead';

/** What is done to people by nobody that the first sentence could name, or by nobody yet known. */
const NATURAL = /\b(?:killed|born|injured|hurt|wounded|arrested|charged|jailed|sentenced|convicted|acquitted|found|elected|named|appointed|evacuated|rescued|displaced|expected|set|due|cancelled|canceled|closed|delayed|postponed|destroyed|damaged|stabbed|shot|kidnapped|detained|remanded|released|taken|admitted|hospitalised|hospitalized|cleared|banned|suspended|buried|reported|believed|accused|suspected|forced|urged|told|given|made|left|awarded|scheduled|concerned|involved|based)\b/iu;

/** What may stand before a passive that is the lead's own: no clause, be it "If you have ever been …" or "a demand that it be …". */
const OPENING = /^(?!(?:If|When|While|As|Although|Though|Because|Since|After|Before|Once|Until|Unless|What|How|Why|Who)\b)(?!.*\bthat\b)[^,]*$/u;

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
    if (NATURAL.test(text.slice(passive.start, passive.end)) || !OPENING.test(text.slice(span.start, passive.start))) return;
    yield { index, span: passive, message: 'Who did it? The lead can say so in the active.' };
  },
  examples: {
    bad: [
      { text: '# Budget\n\nThe new budget for the town was approved on Monday after a debate.', marks: ['was approved'] },
      { text: '# Plan\n\nA plan to drain the lake was presented to the council on Monday.', marks: ['was presented'] },
    ],
    good: ['# Buses\n\nThree councils have signed a letter that demands that a grant for rural buses be saved.', '# Buoys\n\nIf you have ever been kept off a ledge by a bell in the fog you may thank Ann Lund for it.', '# Budget\n\nThe council approved the budget on Monday after a debate.', '# Crash\n\nTwo people were killed when a bus left the road on Monday.', 'The new budget for the town was approved on Monday.', '# Trial\n\nA man was jailed for two years on Monday for theft.'],
  },
};

import type { DraftRule } from '../../rule/rule';
import { passives } from '../wording/passiveVoice/detect';
import { leadOf } from './lead';

interface Facts {
  readonly headline: boolean;
  readonly passive?: { readonly start: number; readonly end: number };
}

/** What is done to people by nobody that the first sentence could name, or by nobody yet known. */
const NATURAL = /\b(?:killed|born|injured|hurt|wounded|arrested|charged|jailed|sentenced|convicted|acquitted|found|elected|named|appointed|evacuated|rescued|displaced|expected|set|due|cancelled|canceled|closed|delayed|postponed|destroyed|damaged|stabbed|shot|kidnapped|detained|remanded|released|taken|admitted|hospitalised|hospitalized|cleared|banned|suspended|buried|reported|believed|accused|suspected|forced|urged|told|given|made|left|awarded|scheduled|concerned|involved|based)\b/iu;

/** What may stand before a passive that is the lead's own: no clause, be it "If you have ever been …" or "a demand that it be …". */
const OPENING = /^(?!(?:If|When|While|As|Although|Though|Because|Since|After|Before|Once|Until|Unless|What|How|Why|Who)\b)(?!.*\bthat\b)[^,]*$/u;

export const passiveLead: DraftRule<Facts> = {
  id: 'style.passive-lead',
  level: 'hint',
  summary: 'A lead in the passive that hides who acts.',
  reason: 'Who did what is the news. The passive in the first sentence leaves out the who, or brings it late.',
  authority: 'Orwell, “Politics and the English Language”; Reuters Handbook of Journalism, “active voice”',
  collect(block) {
    if (block.kind === 'headline') return { headline: true };
    const lead = leadOf(block);
    if (!lead) return undefined;
    const found = passives(lead.tokens)[0];
    const text = found && block.text.slice(found.start, found.end);
    return { headline: false, passive: found && text && !NATURAL.test(text) && OPENING.test(block.text.slice(lead.span.start, found.start)) ? { start: found.start, end: found.end } : undefined };
  },
  *judge(collected) {
    const top = collected.findIndex(({ facts }) => facts.headline);
    const first = top < 0 ? undefined : collected.slice(top + 1).find(({ facts }) => !facts.headline);
    if (first?.facts.passive) yield { index: first.index, span: first.facts.passive, message: 'Who did it? The lead can say so in the active.' };
  },
  examples: {
    bad: [
      { text: '# Budget\n\nThe new budget for the town was approved on Monday after a debate.', marks: ['was approved'] },
      { text: '# Plan\n\nA plan to drain the lake was presented to the council on Monday.', marks: ['was presented'] },
    ],
    good: ['# Buses\n\nThree councils have signed a letter that demands that a grant for rural buses be saved.', '# Buoys\n\nIf you have ever been kept off a ledge by a bell in the fog you may thank Ann Lund for it.', '# Budget\n\nThe council approved the budget on Monday after a debate.', '# Crash\n\nTwo people were killed when a bus left the road on Monday.', 'The new budget for the town was approved on Monday.', '# Trial\n\nA man was jailed for two years on Monday for theft.'],
  },
};

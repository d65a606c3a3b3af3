import type { DraftRule } from '../../rule/rule';
import { leadOf, LONGEST_LEAD } from './lead';

interface Facts {
  readonly headline: boolean;
  readonly span?: { readonly start: number; readonly end: number };
  readonly words: number;
}

/** A lead of a few words too many is for the writer to weigh. */
const BREATHLESS = 45;

export const longLead: DraftRule<Facts> = {
  id: 'style.long-lead',
  level: 'info',
  summary: 'A lead of more than 35 words; up to 45 it is a hint.',
  reason: 'Many readers read no further than the lead: who did what must be in it, and it must be read in one breath.',
  authority: 'AP Stylebook, “lead”; Reuters Handbook of Journalism (the lead in 30 to 40 words); BBC News style guide',
  collect(block) {
    if (block.kind === 'headline') return { headline: true, words: 0 };
    const lead = leadOf(block);
    return lead && { headline: false, span: { start: lead.span.start, end: lead.span.end }, words: lead.words };
  },
  *judge(collected) {
    // Without a headline there is no telling whether this is a story or a note.
    const top = collected.findIndex(({ facts }) => facts.headline);
    const first = top < 0 ? undefined : collected.slice(top + 1).find(({ facts }) => facts.span);
    if (first?.facts.span && first.facts.words > LONGEST_LEAD) yield { index: first.index, span: first.facts.span, severity: first.facts.words > BREATHLESS ? 'info' : 'hint', message: `The lead has ${first.facts.words} words; over ${LONGEST_LEAD} it is two sentences.` };
  },
  examples: {
    bad: [
      { text: `# Bridge closed\n\nThe council of the old harbour town voted late on Monday ${'after a long debate '.repeat(8)}to close the bridge to all traffic.`, marks: [`The council of the old harbour town voted late on Monday ${'after a long debate '.repeat(8)}to close the bridge to all traffic.`] },
      { text: `# Bridge closed\n\nOSLO, June 20, 2025 (NTB) — The council voted ${'after a long debate '.repeat(9)}to close it.`, marks: [`The council voted ${'after a long debate '.repeat(9)}to close it.`] },
    ],
    good: ['# Bridge closed\n\nThe council voted on Monday to close the bridge.', `The council of the old harbour town voted late on Monday ${'after a long debate '.repeat(8)}to close the bridge.`, '# Bridge closed\n\n- A list\n- of points', `# Bridge closed\n\nThe council voted on Monday to close it.\n\nThe town ${'after a long debate '.repeat(10)}agreed.`],
  },
};

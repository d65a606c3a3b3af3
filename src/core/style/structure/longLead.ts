import type { Block } from '../../draft/types';
import type { DraftRule } from '../../rule/rule';
import { collectLead, LONGEST_LEAD, storyLead } from './lead';

/** A lead of a few words too many is for the writer to weigh. */
const BREATHLESS = 45;

export const longLead: DraftRule<Block> = {
  id: 'style.long-lead',
  level: 'info',
  summary: 'A lead of more than 35 words; up to 45 it is a hint.',
  reason: 'Many readers read no further than the lead: who did what must be in it, and it must be read in one breath.',
  authority: 'AP Stylebook, “lead”; Reuters Handbook of Journalism (the lead in 30 to 40 words); BBC News style guide',
  collect: collectLead,
  *judge(collected) {
    const found = storyLead(collected);
    if (!found || found.lead.words <= LONGEST_LEAD) return;
    const { index, lead: { span, words } } = found;
    yield { index, span, severity: words > BREATHLESS ? 'info' : 'hint', message: `The lead has ${words} words; over ${LONGEST_LEAD} it is two sentences.` };
  },
  examples: {
    bad: [
      { text: `# Bridge closed\n\nThe council of the old harbour town voted late on Monday ${'after a long debate '.repeat(8)}to close the bridge to all traffic.`, marks: [`The council of the old harbour town voted late on Monday ${'after a long debate '.repeat(8)}to close the bridge to all traffic.`] },
      { text: `# Bridge closed\n\nOSLO, June 20, 2025 (NTB) — The council voted ${'after a long debate '.repeat(9)}to close it.`, marks: [`The council voted ${'after a long debate '.repeat(9)}to close it.`] },
      { text: `OSLO, June 20 (NTB) - The council voted ${'after a long debate '.repeat(9)}to close it.`, marks: [`The council voted ${'after a long debate '.repeat(9)}to close it.`] },
    ],
    good: [`NATO - the council voted ${'after a long debate '.repeat(9)}to close it.`, '# Bridge closed\n\nThe council voted on Monday to close the bridge.', `The council of the old harbour town voted late on Monday ${'after a long debate '.repeat(8)}to close the bridge.`, '# Bridge closed\n\n- A list\n- of points', `# Bridge closed\n\nThe council voted on Monday to close it.\n\nThe town ${'after a long debate '.repeat(10)}agreed.`],
  },
};

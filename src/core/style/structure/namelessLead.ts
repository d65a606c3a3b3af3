import { MONTHS, WEEKDAYS } from '../../draft/calendar';
import { isCapitalised } from '../../draft/capitals';
import type { Block } from '../../draft/types';
import type { DraftRule } from '../../rule/rule';
import { collectLead, storyLead } from './lead';

const NOBODY = new Set(['he', 'she', 'they', 'it', 'there', 'this', 'these', 'those']);
/** Capitalised, and no name. */
const NO_NAME = new Set(['i', ...WEEKDAYS, ...MONTHS]);

/** A lead that leaves open who or what it is about. */
export const namelessLead: DraftRule<Block> = {
  id: 'style.nameless-lead',
  level: 'hint',
  awaitsMore: true,
  summary: 'A lead that opens with “he”, “it” or “there” and names nobody and no place.',
  reason: 'Who and what must be in the lead. A feature may hold them back on purpose; a news story may not.',
  authority: 'AP Stylebook, “lead”; Reuters Handbook of Journalism, “the lead”; Harold Evans, Essential English',
  collect: collectLead,
  *judge(collected) {
    const found = storyLead(collected);
    const opening = found?.lead.tokens[0];
    if (!found || !opening || !NOBODY.has(opening.norm)) return;
    const { index, lead: { tokens, span } } = found;
    if (tokens.slice(1).some(({ kind, text, norm }) => kind === 'word' && isCapitalised(text) && !NO_NAME.has(norm))) return;
    yield { index, span: { start: span.start, end: opening.end }, message: 'Who or what? The lead names nobody.' };
  },
  examples: {
    bad: [
      { text: '# Bridge\n\nIt was announced on Monday that the old bridge will be closed for repairs.', marks: ['It'] },
      { text: '# Fire\n\nThey lost all they had when the fire came over the hill at night.\n\nAnn Lund ran.', marks: ['They'] },
      { text: 'LONDON (AP) — It was announced on Monday that the old bridge will be closed for repairs.', marks: ['It'] },
    ],
    good: [
      '# Bridge\n\nThe council closed the old bridge for repairs on Monday.', '# Fire\n\nThey lost all they had when the fire reached Oslo at night.', 'They lost all they had when the fire came over the hill.',
      '# Fire\n\nPolice said there was no danger to the public.',
    ],
  },
};

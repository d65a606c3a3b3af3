import type { DraftRule } from '../../rule/rule';
import { type AcronymFacts, collectAcronyms } from './acronyms';

export const unusedAcronym: DraftRule<AcronymFacts> = {
  id: 'style.acronym-unused',
  level: 'info',
  summary: 'Initials introduced in brackets and never used again.',
  reason: 'A bracket asks readers to remember letters for later; if there is no later it is in their way.',
  authority: 'AP Stylebook, entry “abbreviations and acronyms”, against initials in brackets after a name; Guardian style guide likewise',
  collect: collectAcronyms,
  *judge(collected) {
    const uses = new Map<string, number>();
    for (const { facts } of collected) for (const acronym of facts.all) uses.set(acronym, (uses.get(acronym) ?? 0) + 1);
    for (const { facts, index } of collected) {
      for (const { acronym, start, end, spelt } of facts.introduced) {
        if (!spelt || uses.get(acronym) !== 1) continue;
        yield {
          index, span: { start, end }, message: `“${acronym}” is not used again: the full name is enough.`,
          fixes: start === 0 ? [] : [{ title: `Delete “(${acronym})”`, safe: false, edits: [{ start: start - 1, end, text: '' }] }],
        };
      }
    }
  },
  examples: {
    bad: [
      { text: 'The Welsh Local Government Association (WLGA) met on Friday.', marks: ['(WLGA)'], fixed: 'The Welsh Local Government Association met on Friday.' },
      { text: 'The Department for Work and Pensions (DWP) said no.', marks: ['(DWP)'], fixed: 'The Department for Work and Pensions said no.' },
      { text: 'Doctors use the polymerase chain reaction (PCR) to tell.', marks: ['(PCR)'] },
    ],
    good: [
      'The Welsh Local Government Association (WLGA) met. The WLGA objects.',
      'OSLO (AFP) — The court sits on Friday.',
      'Ana Silva (POR) won in Oslo.',
      'The firm (IBM) left.',
      'The Department for Work and Pensions (DWP) said no. “Ask the DWP,” he said.',
    ],
  },
};

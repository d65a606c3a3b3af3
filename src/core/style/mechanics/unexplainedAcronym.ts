import type { DraftRule } from '../../rule/rule';
import { type AcronymFacts, collectAcronyms } from './acronyms';

export const unexplainedAcronym: DraftRule<AcronymFacts> = {
  id: 'style.acronym-unexplained',
  level: 'hint',
  summary: 'Initials that the draft never spells out, or only after using them.',
  reason: 'Readers who do not know the letters stop reading; those who do lose nothing by the full name.',
  authority: 'AP Stylebook, entry “abbreviations and acronyms”; Guardian style guide, entry “abbreviations and acronyms”',
  collect: collectAcronyms,
  *judge(collected) {
    const explained = new Map<string, number>();
    for (const { facts, index } of collected) {
      for (const { acronym } of facts.introduced) if (!explained.has(acronym)) explained.set(acronym, index);
    }
    const judged = new Set<string>();
    for (const { facts, index } of collected) {
      for (const use of facts.bare) {
        const where = explained.get(use.acronym);
        // Firms, stars and products go by their letters and without an article; bodies have names behind theirs.
        if (judged.has(use.acronym) || (where === undefined && !use.article)) continue;
        judged.add(use.acronym);
        if (where !== undefined ? where <= index : collected.some((other) => other.facts.initials.some((initials) => initials.includes(use.acronym.toLowerCase())))) continue;
        yield {
          index, span: { start: use.start, end: use.end },
          message: where === undefined ? `“${use.acronym}” is never spelt out: will every reader know it?` : `“${use.acronym}” is used here and spelt out only later.`,
        };
      }
    }
  },
  examples: {
    bad: [
      { text: 'Rates were held by the MPC on Thursday.', marks: ['MPC'] },
      { text: 'The WLGA objects.\n\nThe Welsh Local Government Association (WLGA) met on Friday.', marks: ['WLGA'] },
      { text: 'Staff left, and the IHRC\'s office closed.', marks: ['IHRC'] },
    ],
    good: [
      'The Welsh Local Government Association (WLGA) met. The WLGA objects.',
      'The Welsh Local Government Association met on Friday. The WLGA objects.',
      'The Department for Work and Pensions said no. A DWP spokesman left.',
      'The BBC, the FBI, Nato and NASA agreed.',
      'The GMB union called a strike.',
      'It was the BEST of times.',
      'The takeover of MCI by SBC failed.',
      'Shares in Mitsubishi UFJ rose.',
      '“The MPC was wrong,” she said.',
      'DO NOT ENTER THE LAB was written on it.',
      'King Henry VIII died.',
    ],
  },
};

import type { DraftRule } from '../../rule/rule';
import { type AcronymFacts, collectAcronyms } from './acronyms';

export const acronymLetters: DraftRule<AcronymFacts> = {
  id: 'style.acronym-letters',
  level: 'warning',
  summary: 'Initials in brackets that are those of the name before them in another order: “the Independent Office for Police Conduct (ICOP)”.',
  reason: 'They were typed wrong, or the name was.',
  authority: 'Checking names and their initials is the oldest task of the copy desk',
  collect: collectAcronyms,
  *judge(collected) {
    for (const { facts, index } of collected) {
      for (const { start, end, right } of facts.introduced) {
        if (right) yield { index, span: { start, end }, message: `The name before it makes “${right}”.`, fixes: [{ title: `Write “(${right})”`, safe: false, edits: [{ start, end, text: `(${right})` }] }] };
      }
    }
  },
  examples: {
    bad: [
      { text: 'It went to the Independent Office for Police Conduct (ICOP) on Friday.', marks: ['(ICOP)'], fixed: 'It went to the Independent Office for Police Conduct (IOPC) on Friday.' },
      { text: 'She leads the Consumer Financial Protection Bureau (CPFB).', marks: ['(CPFB)'], fixed: 'She leads the Consumer Financial Protection Bureau (CFPB).' },
    ],
    good: ['It went to the Independent Office for Police Conduct (IOPC).', 'The Federation of Football (FIFA) and Doctors Without Borders (MSF) met.', 'The Mexican Coffee Institute (IMC), the Social Democratic Party (SPD) and the Brazilian Democratic Movement Party (PMDB) met.'],
  },
};

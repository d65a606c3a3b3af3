import type { Span } from '../../draft/types';
import { CAPITALS } from '../../rule/listen';
import type { KeyedRule } from '../../rule/rule';
import { collectAcronyms } from './acronyms';

/** How often a block writes some initials, and the bracket in which it introduces them, where that is all. */
interface Uses {
  readonly count: number;
  readonly introduced?: Span;
}

export const unusedAcronym: KeyedRule<Uses> = {
  id: 'style.acronym-unused',
  level: 'info',
  summary: 'Initials introduced in brackets and never used again.',
  reason: 'A bracket asks readers to remember letters for later; if there is no later it is in their way.',
  authority: 'AP Stylebook, entry “abbreviations and acronyms”, against initials in brackets after a name; Guardian style guide likewise',
  waitsFor: CAPITALS,
  sort(block) {
    const facts = collectAcronyms(block);
    if (!facts || facts.all.length === 0) return undefined;
    const found = new Map<string, Uses>();
    for (const acronym of facts.all) found.set(acronym, { count: (found.get(acronym)?.count ?? 0) + 1 });
    for (const { acronym, start, end, spelt } of facts.introduced) if (spelt && found.get(acronym)?.count === 1) found.set(acronym, { count: 1, introduced: { start, end } });
    return { things: found };
  },
  *compare(acronym, collected) {
    const [only] = collected;
    if (collected.length !== 1 || !only?.facts.introduced) return;
    const { start, end } = only.facts.introduced;
    yield {
      index: only.index, span: { start, end }, message: `“${acronym}” is not used again: the full name is enough.`,
      fixes: start === 0 ? [] : [{ title: `Delete “(${acronym})”`, safe: false, edits: [{ start: start - 1, end, text: '' }] }],
    };
  },
  examples: {
    bad: [
      { text: 'The Welsh Local Government Association (WLGA) met on Friday.', marks: ['(WLGA)'], fixed: 'The Welsh Local Government Association met on Friday.' },
      { text: 'It asked the British Retail Consortium (“BRC”) for help.', marks: ['(“BRC”)'], fixed: 'It asked the British Retail Consortium for help.' },
      { text: 'The Department for Work and Pensions (DWP) said no.', marks: ['(DWP)'], fixed: 'The Department for Work and Pensions said no.' },
      { text: 'Doctors use the polymerase chain reaction (PCR) to tell.', marks: ['(PCR)'] },
    ],
    good: [
      'The National Farmers Union (NFU) met. The N.F.U. said no.',
      'The Welsh Local Government Association (WLGA) met. The WLGA objects.',
      'OSLO (AFP) — The court sits on Friday.',
      'Ana Silva (POR) won in Oslo.',
      'The firm (IBM) left.',
      'The Department for Work and Pensions (DWP) said no. “Ask the DWP,” he said.',
    ],
  },
};

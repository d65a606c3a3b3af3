import { CAPITALS } from '../../rule/listen';
import type { KeyedRule } from '../../rule/rule';
import { type Said, sortMentions, standsAlone } from './mentions';

/** Somebody named in full who then speaks by the given name alone. */
export const givenName: KeyedRule<Said> = {
  id: 'style.given-name',
  level: 'hint',
  summary: 'An adult by the given name alone on second reference: “Priya Nair, 41, opened it … Priya said”.',
  reason: 'News desks go on with the surname; given names alone are for children, and for those of one family where they must be told apart.',
  authority: 'AP Stylebook, “names”; The Guardian style guide, “names”',
  waitsFor: CAPITALS,
  mentionsAside: true,
  sort: sortMentions,
  *compare(given, collected) {
    if (!standsAlone(collected) || !collected.some(({ facts }) => facts.given) || collected.some(({ facts }) => facts.full.length > 0 || facts.rest === true && !facts.given)) return;
    const named = collected.find(({ facts }) => facts.given)?.index ?? 0;
    for (const { facts, index } of collected) {
      for (const { start, end, speaks, title, first } of facts.alone) {
        if (speaks && title === undefined && (index > named || index === named && !first)) { yield { index, span: { start, end }, message: `By the surname on second reference, unless ${given} is a child or one of a family.` }; return; }
      }
    }
  },
  examples: {
    bad: [
      { text: 'Priya Nair, 41, opened her shop in 2016. Priya said sales had risen.', marks: ['Priya'] },
      { text: 'Karl Lund, who owns it, will close the firm.\n\nKarl told reporters that he was sorry.', marks: ['Karl'] },
    ],
    good: ['Priya Nair, 41, opened her shop in 2016. Nair said sales had risen.', 'Priya Nair and her sister left. “We go,” Leeds said. Taco Bell sold it. Taco said no.'],
  },
};

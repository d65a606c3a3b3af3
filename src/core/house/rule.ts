/** The house's own terms as a rule like any other. */
import type { PhraseRule } from '../rule/rule';
import type { Severity } from '../types';
import type { HouseTerm } from './house';

export const HOUSE_RULE = 'house.term';

/** One rule per level, because a rule has one; all of them carry the id `house.term`. */
export function houseRules(terms: readonly HouseTerm[]): PhraseRule[] {
  const byLevel = new Map<Severity, HouseTerm[]>();
  for (const term of terms) byLevel.set(term.level, [...(byLevel.get(term.level) ?? []), term]);
  return [...byLevel].map(([level, group]) => ({
    id: HOUSE_RULE, level, summary: 'A wording that the house file asks to avoid.', reason: 'House style.', authority: 'The house file, copydesk.yaml',
    wordings: group.map((term) => ({ phrases: term.avoid, except: term.except, instead: term.instead, safe: term.safe, message: term.why })),
    examples: { bad: [], good: [] },
  }));
}

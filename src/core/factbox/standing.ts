/** Which facts of a box the draft states already, and which it goes against: those come first. */
import type { Subject } from '../../register/types';
import type { Claim, Fact } from '../types';
import { type Asking, names, titleOf } from './statement';
import { subjectsOf, type BoxKey } from './types';

const AGAINST: ReadonlySet<Claim['verdict']> = new Set(['contradicted', 'understated', 'overstated', 'premature', 'stale']);

const RECOGNITION = /recogni/u, MEMBERSHIP = /member|joined/u, OFFICE = 'holds-office';

/** A status that says what a membership of the United Nations says. */
export const UN_STATUS = /^UN (?:status|member since)\b/u;

/** The facts with what the draft's claims make of them, those it goes against first, the others in their order. */
export function standingInDraft(asking: Asking, key: BoxKey, facts: readonly Fact[], claims: readonly Claim[]): Fact[] {
  const ids = subjectsOf(key), subjects = ids.flatMap((id) => asking.register.subject(id) ?? []);
  const own = claims.filter((claim) => ids.includes(claim.subject));
  const naming = claims.filter((claim) => !ids.includes(claim.subject) && subjects.some((subject) => speaksOf(claim, subject)));
  const marked = facts.map((fact): Fact => {
    const touching = [...own.filter((claim) => touches(claim, fact)), ...naming.filter((claim) => isMembershipIn(claim, titleOf(asking, claim.subject), fact))];
    if (touching.some((claim) => AGAINST.has(claim.verdict))) return { ...fact, inDraft: 'contradicted' };
    return touching.some((claim) => claim.verdict === 'supported') ? { ...fact, inDraft: 'said' } : fact;
  });
  return [...marked.filter((fact) => fact.inDraft === 'contradicted'), ...marked.filter((fact) => fact.inDraft !== 'contradicted')];
}

/** The statement's words name the subject. */
export function speaksOf({ text }: Claim, subject: Subject): boolean {
  return names(text, subject);
}

/** "Norway is an EU member" is a statement on the European Union, and touches that line of Norway's box; of the United Nations the status tells. */
function isMembershipIn({ kind }: Claim, organisation: string, { label }: Fact): boolean {
  return MEMBERSHIP.test(kind) && (label === organisation || (organisation === 'United Nations' && UN_STATUS.test(label)));
}

/** Whether the claim is about what the fact states. A list of memberships is touched by no single one. */
function touches({ kind, text }: Claim, { label, value }: Fact): boolean {
  if (kind === OFFICE) return label === 'Office' || label === 'Former office' || text.includes(value);
  if (RECOGNITION.test(kind)) return label === 'Recognition';
  if (!MEMBERSHIP.test(kind)) return false;
  return label === 'Membership' || (kind === 'member-count' ? label === 'Members' : text.includes(label));
}

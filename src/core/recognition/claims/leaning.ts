/** Statements whose organisation another paragraph names: "the alliance", "the bloc". */
import type { Subject } from '../../../register/types';
import type { ClaimCandidate, Collected } from './candidate';
import { isUnnamed, settle } from './reference';

/** An organisation with the index of the first block that names it. */
export interface FirstNamed {
  readonly subject: Subject;
  readonly at: number;
}

/** The organisations that the blocks of a draft name. */
export function firstNamed(blocks: readonly Pick<Collected, 'bodies'>[]): readonly FirstNamed[] {
  const found = new Map<Subject, number>();
  blocks.forEach(({ bodies }, at) => { for (const body of bodies) if (!found.has(body)) found.set(body, at); });
  return [...found].map(([subject, at]) => ({ subject, at }));
}

/** Whether what a statement means depends on the blocks before it. */
export const leans = ({ object }: ClaimCandidate): boolean => object !== undefined && isUnnamed(object);

/** The statements of block `index` that lean on what was named before it, with what they mean; without those that could mean several. */
export function settled(claims: readonly ClaimCandidate[], named: readonly FirstNamed[], index: number): ClaimCandidate[] {
  const before = named.filter(({ at }) => at < index).map(({ subject }) => subject);
  return claims.filter(leans).flatMap((claim) => {
    const object = settle(claim.object as Subject, before);
    return object ? [{ ...claim, object }] : [];
  });
}

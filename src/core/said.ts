/**
 * What a block says by itself on a date: marks, wordings and statements. It is worked out once, relative to the block's
 * chunk, and moved when the chunk moves; what stands before an edit stays the very same objects.
 */
import type { Span } from './draft/types';
import type { SaidTerm } from './recognition/advise';
import type { Claim, Finding, Fix, IsoDate, RuleId } from './types';

/** A span in which findings of a rule, or of all rules, do not stand. */
export interface Spared extends Span {
  readonly rule?: RuleId | undefined;
}

export interface Said {
  readonly findings: readonly Finding[];
  readonly claims: readonly Claim[];
  readonly terms: readonly SaidTerm[];
  readonly spared: readonly Spared[];
}

/** Whether a finding touches a span in which its rule is to keep silent. */
export function isSpared({ rule, start, end }: Finding, spared: readonly Spared[]): boolean {
  for (const span of spared) if (span.start < end && start < span.end && (span.rule === undefined || span.rule === rule)) return true;
  return false;
}

const moved = <T extends Span>(span: T, by: number): T => ({ ...span, start: span.start + by, end: span.end + by });

const movedFix = (fix: Fix, by: number): Fix => ({ ...fix, edits: fix.edits.map((edit) => moved(edit, by)) });

/** A finding without related places, `by` units further on. */
export const movedFinding = (finding: Finding, by: number): Finding => ({ ...moved(finding, by), fixes: finding.fixes.map((fix) => movedFix(fix, by)) });

export const movedSaid = ({ findings, claims, terms, spared }: Said, by: number): Said => ({
  findings: findings.map((finding) => movedFinding(finding, by)), claims: claims.map((claim) => moved(claim, by)),
  terms: terms.map((term) => ({ ...term, finding: movedFinding(term.finding, by) })), spared: spared.map((span) => moved(span, by)),
});

/** Things found in chunks, each where its chunk stands now. */
export class Placements<T> {
  readonly #known = new WeakMap<object, { readonly chunk: object; readonly date: IsoDate; base: number; placed: T }>();

  constructor(private readonly move: (found: T, by: number) => T) {}

  /** What `key` stands for on a date in a chunk that starts at `base` now; undefined where that is not known. */
  find(key: object, chunk: object, base: number, date: IsoDate): T | undefined {
    const known = this.#known.get(key);
    if (known?.chunk !== chunk || known.date !== date) return undefined;
    if (known.base !== base) {
      known.placed = this.move(known.placed, base - known.base);
      known.base = base;
    }
    return known.placed;
  }

  /** Keeps what was found, with offsets that count from the start of the chunk; gives it in its place. */
  keep(key: object, chunk: object, base: number, date: IsoDate, found: T): T {
    const placed = this.move(found, base);
    this.#known.set(key, { chunk, date, base, placed });
    return placed;
  }
}

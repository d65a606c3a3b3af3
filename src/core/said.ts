/**
 * What a block says by itself on a date: marks, wordings and statements. It is worked out once, relative to the block's
 * chunk, and moved when the chunk moves; what stands before an edit stays the very same objects.
 */
import { Beside } from './beside';
import type { Span } from './draft/types';
import type { SaidTerm } from './recognition/advise';
import type { Wording } from './recognition/terms';
import type { Claim, Finding, Fix, IsoDate, RuleId } from './types';

/** A span in which findings of a rule, or of all rules, do not stand. */
export interface Spared extends Span {
  readonly rule?: RuleId | undefined;
}

export interface Said {
  readonly findings: readonly Finding[];
  readonly claims: readonly Claim[];
  readonly terms: readonly SaidTerm[];
  /** Wordings that mean something else in the whole draft. */
  readonly elsewhere: readonly Wording[];
  readonly spared: readonly Spared[];
}

/** Tells of a finding whether it touches a span in which its rule is to keep silent. */
export function sparing(spared: readonly Spared[]): (finding: Finding) => boolean {
  const byRule = new Map<RuleId | undefined, Span[]>();
  for (const span of spared) {
    const own = byRule.get(span.rule);
    if (own) own.push(span); else byRule.set(span.rule, [span]);
  }
  const ofAll = byRule.get(undefined) ?? [];
  const touches = ({ start, end }: Finding, spans: readonly Span[]): boolean => spans.some((span) => span.start < end && start < span.end);
  return (finding) => touches(finding, ofAll) || touches(finding, byRule.get(finding.rule) ?? []);
}

// Everything behind an edit is moved at each key pressed: fields written out take a third of the time of a spread.

const movedFix = ({ title, safe, edits }: Fix, by: number): Fix => ({ title, safe, edits: edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text })) });

/** A finding without related places, `by` units further on. */
export const movedFinding = ({ rule, subject, severity, start, end, text, message, facts, sources, fixes }: Finding, by: number): Finding =>
  ({ rule, subject, severity, start: start + by, end: end + by, text, message, facts, sources, fixes: fixes.map((fix) => movedFix(fix, by)) });

const movedClaim = ({ kind, subject, start, end, text, verdict, verdictThen, evidence, sources }: Claim, by: number): Claim =>
  ({ kind, subject, start: start + by, end: end + by, text, verdict, verdictThen, evidence, sources });

export const movedSaid = ({ findings, claims, terms, elsewhere, spared }: Said, by: number): Said => ({
  findings: findings.map((finding) => movedFinding(finding, by)), claims: claims.map((claim) => movedClaim(claim, by)),
  terms: terms.map(({ advice, wording, finding }) => ({ advice, wording, finding: movedFinding(finding, by) })), elsewhere,
  spared: spared.map(({ rule, start, end }) => ({ rule, start: start + by, end: end + by })),
});

/** Things found in chunks, each where its chunk stands now. */
export class Placements<T> {
  readonly #known = new Beside<object, { readonly chunk: object; readonly date: IsoDate; base: number; placed: T }>();

  constructor(private readonly move: (found: T, by: number) => T) {}

  /** What `key` stands for on a date in a chunk that starts at `base` now; undefined where that is not known. */
  find(key: object, chunk: object, base: number, date: IsoDate): T | undefined {
    const known = this.#known.of(key);
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
    this.#known.keep(key, { chunk, date, base, placed });
    return placed;
  }
}

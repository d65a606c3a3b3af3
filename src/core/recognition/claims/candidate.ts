/** A statement as it is understood; nothing in it depends on the draft's date. */
import type { PartialDate, Subject } from '../../../register/types';
import type { Span } from '../../draft/types';
import type { OfficeStatement } from './office';
import type { Kind } from './patterns/pattern';
import type { Scope } from './scope';

/** A statement as understood; spans are prose offsets. */
export interface ClaimCandidate extends Span {
  readonly kind: Kind;
  /** Who recognises, belongs, acts. */
  readonly actors: readonly Subject[];
  /** What is recognised, the organisation, the place. */
  readonly object?: Subject;
  /** Which states are counted. */
  readonly scope?: Scope;
  readonly number?: number;
  /** Span of the number as written, for a fix. */
  readonly numberSpan?: Span;
  /** "more than", "only", "about", "a handful of" … */
  readonly quantity?: string;
  readonly title?: string;
  /** What a state or its capital is called, as written, the older name first; a capital as the register writes it. */
  readonly names?: readonly string[];
  /** The names are those of a capital. */
  readonly isCity?: boolean;
  /** "second", "32nd", "latest". */
  readonly ordinal?: string;
  readonly verb?: string;
  /** The time at which it happened, as written, lower case. */
  readonly when?: string;
  /** The time of which the sentence speaks, where it is another than the draft's: "in 2010, no country …". */
  readonly asOf?: string;
  /** The year until which the sentence says that it held. */
  readonly until?: PartialDate;
  /** Past tense: a thing that happened, not a state that holds. */
  readonly past: boolean;
  /** Says "ever" or "never". */
  readonly ever: boolean;
  /** The sentence gives a "since". */
  readonly since?: string;
  readonly quoted: boolean;
  /** By how many days its words may run ahead of what they tell (ahead.ts). */
  readonly ahead: number;
  /** Of an office whose holders the register lists. */
  readonly office?: OfficeStatement;
}

/** What a block says, as far as claims go. */
export interface Collected {
  /** In order. */
  readonly claims: readonly ClaimCandidate[];
  /** Organisations that "the alliance" or "the bloc" can mean further down. */
  readonly bodies: readonly Subject[];
}

/** A statement as it is understood; nothing in it depends on the draft's date. */
import type { PartialDate, Subject } from '../../../register/types';
import type { Span } from '../../draft/types';
import type { Kind } from './kinds';
import type { Scope } from './scope';

/** What a sentence says of who holds an office. */
export interface OfficeStatement {
  /** A title before or beside a name; that someone is it, was it before, has been it since, or came to be it. */
  readonly way: 'titled' | 'is' | 'former' | 'since' | 'began';
  /** Whose office, where the sentence names it. */
  readonly of?: Subject;
  /** Words in front of the title that must be the adjective of whose it is. */
  readonly adjective: string;
  /** Whether the sentence is of the draft's days: "said on Monday", "will"; it may be where one whose full name follows the title said or did something, and nothing tells when. */
  readonly isOfTheDay: 'yes' | 'maybe' | 'no';
  /** Years that the paragraph speaks of. */
  readonly years: readonly string[];
  /** Whom the one follows. */
  readonly before?: Subject;
  /** How "former" is put before the title. */
  readonly former?: { readonly span: Span; readonly text: string };
}

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

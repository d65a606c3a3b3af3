/** What the two stages of the recogniser hand each other. */
import type { Span } from '../draft/types';
import type { EntityType, SubjectId } from '../types';

/** Kinds a span is scored for; OTHER is a name that is neither (nationality, event, work), and is never shown. */
export const KINDS = ['PER', 'ORG', 'LOC', 'OTHER'] as const;

/** Score of each of `KINDS` against "no name here", which is 0. */
export type Scores = readonly [number, number, number, number];

/** A possible mention in one block, judged on that block alone. */
export interface MentionCandidate extends Span {
  /** The words as written, the possessive left out. */
  readonly text: string;
  /** Folded words, one space apart, a leading "the" left out: mentions with one key name one thing. */
  readonly key: string;
  readonly scores: Scores;
  /** Chosen as a name in its block; the others wait for the rest of the draft to speak for them. */
  readonly chosen: boolean;
  /** Stands behind a courtesy title: “Mr. Khan”. */
  readonly titled: boolean;
  /** Index of the kind that the name is said to be, “Ansdorf is a village”; -1 where nothing is said. */
  readonly defined: number;
  /** The office before a person's name, "minister"; or the noun of what is no name, "the minister". */
  readonly noun?: string | undefined;
  /** Set for what is no name: whether it says by itself whom it means. */
  readonly certain?: boolean;
}

/** A mention in its place: `block` is the index of its block, offsets are prose offsets there. */
export interface ResolvedMention extends Span {
  readonly block: number;
  readonly text: string;
}

/** A person, organisation or place of the draft; the desk maps the mentions to the source. */
export interface ResolvedEntity {
  readonly type: EntityType;
  readonly name: string;
  readonly subject?: SubjectId;
  readonly confidence: number;
  readonly mentions: readonly ResolvedMention[];
}

/** Where a pattern has matched a sentence, and what it has captured there. */
import type { Block } from '../../draft/types';
import type { SubjectMention } from '../subjects';
import type { Kind } from './kinds';
import type { Sentence } from './sentence';

/** Names of the captures, each with what it holds. */
export type Capture =
  | 'actor' | 'actors' | 'object' | 'org' | 'orgs' | 'place' | 'person' // `@n`, or a list of them
  | 'quantity' | 'number' | 'unit' | 'ordinal' | 'verb' | 'title' | 'when'; // words

export type Groups = Partial<Record<Capture, string>>;

export interface Found {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly kind: Kind;
  /** The words that matched, from `from` on. */
  readonly words: string;
  readonly groups: Groups;
  readonly from: number;
  /** The end of the statement, with the time behind it. */
  readonly to: number;
  /** The time at which it happened, as written. */
  readonly when: string | undefined;
  /** The sentence in front of the statement, and behind it. */
  readonly before: string;
  readonly behind: string;
}

/** The mention that a capture names. */
export const mentionOf = ({ sentence }: Found, index: string | undefined): SubjectMention | undefined => (index === undefined ? undefined : sentence.mentions[Number(index)]);

/** The states that the sentence names, capitals apart. */
export const statesIn = ({ sentence }: Found): readonly SubjectMention[] => sentence.mentions.filter(({ subject, indirect }) => subject.kind === 'state' && !indirect);

/** Those of them that have been named before the statement. */
export const toldIn = (found: Found): readonly SubjectMention[] => statesIn(found).filter(({ start }) => start < found.sentence.span(found.from, found.to).start);

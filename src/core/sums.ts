/** What a draft's blocks add up to, kept along with its edits. */
import type { BlockReading } from './blockDesk';
import { firstAtLeast, type Replaced, splicedPlaces } from './draft/splice';

export interface Sums {
  readonly words: number;
  readonly sentences: number;
  /** Indices of the blocks in which there is something to place. */
  readonly speaking: readonly number[];
}

const NO_SUMS: Sums = { words: 0, sentences: 0, speaking: [] };

/** The sums of a draft from those of its earlier state, from which the readings differ by `replaced`. */
export function addUp(readings: readonly BlockReading[], memory: { readonly sums: Sums; readonly readings: readonly BlockReading[] } | undefined, replaced: Replaced | undefined): Sums {
  const known = replaced && memory ? memory.sums : NO_SUMS;
  const { start, removed, added } = replaced ?? { start: 0, removed: 0, added: readings.length };
  let { words, sentences } = known;
  for (let i = start; i < start + removed; i++) {
    const gone = memory?.readings[i] as BlockReading;
    words -= gone.words;
    sentences -= gone.block.sentences.length;
  }
  const fresh: number[] = [];
  for (let i = start; i < start + added; i++) {
    const own = readings[i] as BlockReading;
    words += own.words;
    sentences += own.block.sentences.length;
    if (own.speaks) fresh.push(i);
  }
  const first = firstAtLeast(known.speaking, start), end = firstAtLeast(known.speaking, start + removed);
  return { words, sentences, speaking: splicedPlaces(known.speaking, { start: first, removed: end - first, added: fresh.length }, fresh, added - removed) };
}

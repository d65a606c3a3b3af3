/**
 * The words that the rules of this desk wait for, found in one pass for all of them: each rule says at load what it
 * listens for and gets a bit, and a block's few cues are kept with it.
 */
import type { Block, Token } from '../../draft/types';

export interface Cue {
  /** Index of the token. */
  readonly at: number;
  /** The bits of all who listen for it. */
  readonly bits: number;
}

export interface Cues {
  /** The bits of all cues together: tells at once that nothing is there. */
  readonly bits: number;
  readonly list: readonly Cue[];
}

const wanted = new Map<string, number>();
const known = new WeakMap<Block, Cues>();
let next = 1;

/** A new bit for `words`, in the form of `Token.norm`. Only while modules load: blocks already read are not read again. */
export function listenFor(words: Iterable<string>): number {
  const bit = next;
  next <<= 1;
  for (const word of words) wanted.set(word, (wanted.get(word) ?? 0) | bit);
  return bit;
}

/** The cues of a block, in order. */
export function cuesOf(block: Block): Cues {
  let found = known.get(block);
  if (!found) {
    const list: Cue[] = [];
    let all = 0;
    for (let at = 0; at < block.tokens.length; at++) {
      const bits = wanted.get((block.tokens[at] as Token).norm);
      if (bits === undefined) continue;
      all |= bits;
      list.push({ at, bits });
    }
    found = { bits: all, list };
    known.set(block, found);
  }
  return found;
}

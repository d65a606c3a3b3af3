/** A normalised sentence and what its stretches were written as. */
import type { Span } from '../../draft/types';

/** A stretch of a normalised sentence that starts at `at`, and what it was written as. */
export interface Piece extends Span {
  readonly at: number;
}

export interface Turned {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** The sentence with other words in place of what was found in it. */
export function put({ text, pieces }: Turned, { 0: match, index: from }: { readonly 0: string; readonly index: number }, words: string): Turned {
  const to = from + match.length, start = pieces.findLast(({ at }) => at <= from)?.start ?? 0, end = pieces.findLast(({ at }) => at < to)?.end ?? 0;
  return {
    text: text.slice(0, from) + words + text.slice(to),
    pieces: [
      ...pieces.filter(({ at }) => at < from), { at: from, start, end },
      ...pieces.flatMap((piece) => (piece.at >= to ? { ...piece, at: piece.at + from + words.length - to } : [])),
    ],
  };
}

/** Finds one's way in a block: which sentence, which tokens. */
import { countBefore } from './search';
import type { Block, Span, Token } from './types';

/** The sentence that holds the prose offset `at`. */
export function sentenceAt(block: Block, at: number): Span {
  let low = 0, high = block.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.sentences[middle] as Span).start <= at) low = middle; else high = middle - 1;
  }
  return block.sentences[low] ?? { start: 0, end: block.text.length };
}

/** Whether a sentence begins with what stands at `start`. */
export const opensSentence = (block: Block, { start }: Span): boolean => sentenceAt(block, start).start === start;

/** The tokens of a span of a block. */
export function tokensIn(block: Block, span: Span): readonly Token[] {
  const { tokens } = block;
  const first = firstAt(tokens, span.start);
  let last = first;
  while (last < tokens.length && (tokens[last] as Token).end <= span.end) last++;
  return tokens.slice(first, last);
}

/** Index of the first token that starts at or after `at`. */
export function firstAt(tokens: readonly Token[], at: number): number {
  return countBefore(tokens.length, (i) => (tokens[i] as Token).start >= at);
}

/** The sentences of a block that hold amounts: several rules do sums with them, and they are read once for all. */
import { tokensIn } from '../../draft/places';
import { countBefore } from '../../draft/search';
import type { Block, Span, Token } from '../../draft/types';
import { FIGURES, heard, listenFor } from '../../rule/listen';
import { perBlock } from '../../rule/perBlock';
import { type Amount, amounts, NUMERALS } from './amounts';

interface Figured {
  readonly sentence: Span;
  /** Those of the sentence: the amounts count by them. */
  readonly tokens: readonly Token[];
  readonly amounts: readonly Amount[];
}

const COUNTS = listenFor(NUMERALS);

export const figured = perBlock((block): readonly Figured[] => {
  const counts = heard(block, COUNTS), figures = heard(block, FIGURES);
  if (counts.length === 0 && figures.length === 0) return [];
  const found: Figured[] = [];
  for (const sentence of block.sentences) {
    if (!holdsOne(block, counts, sentence) && !holdsOne(block, figures, sentence)) continue;
    const tokens = tokensIn(block, sentence), all = amounts(tokens);
    if (all.length > 0) found.push({ sentence, tokens, amounts: all });
  }
  return found;
});

/** Whether one of these tokens of a block, indices in order, stands in a span: found by halving, for a line without an end holds thousands of both. */
function holdsOne({ tokens }: Block, indices: readonly number[], { start, end }: Span): boolean {
  const startOf = (i: number): number => (tokens[indices[i] as number] as Token).start;
  const next = countBefore(indices.length, (i) => startOf(i) >= start);
  return next < indices.length && startOf(next) < end;
}

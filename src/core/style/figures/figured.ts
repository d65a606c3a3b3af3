/** The sentences of a block that hold amounts: several rules do sums with them, and they are read once for all. */
import { tokensIn } from '../../draft/places';
import type { Span, Token } from '../../draft/types';
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
  const places = [...heard(block, FIGURES), ...heard(block, COUNTS)].map((at) => (block.tokens[at] as Token).start);
  if (places.length === 0) return [];
  const found: Figured[] = [];
  for (const sentence of block.sentences) {
    if (!places.some((at) => at >= sentence.start && at < sentence.end)) continue;
    const tokens = tokensIn(block, sentence), all = amounts(tokens);
    if (all.length > 0) found.push({ sentence, tokens, amounts: all });
  }
  return found;
});

/** The sentences of a block that hold amounts: several rules do sums with them, and they are read once for all. */
import { firstAt, tokensIn } from '../../draft/places';
import type { Span, Token } from '../../draft/types';
import { heard, listenFor } from '../../rule/listen';
import { perBlock } from '../../rule/perBlock';
import { type Amount, amountsAt, NUMERALS } from './amounts';

interface Figured {
  readonly sentence: Span;
  /** Those of the sentence: the amounts count by them. */
  readonly tokens: readonly Token[];
  readonly amounts: readonly Amount[];
}

/** Listens for what an amount may begin with, or be. */
const NUMBERS = listenFor(NUMERALS, /^\p{N}/u);

export const figured = perBlock((block): readonly Figured[] => {
  const places = heard(block, NUMBERS), found: Figured[] = [];
  let next = 0;
  for (const sentence of places.length === 0 ? [] : block.sentences) {
    const first = next;
    while (next < places.length && (block.tokens[places[next] as number] as Token).start < sentence.end) next++;
    if (next === first) continue;
    const tokens = tokensIn(block, sentence), opening = firstAt(block.tokens, sentence.start);
    const all = amountsAt(tokens, places.slice(first, next).map((at) => at - opening));
    if (all.length > 0) found.push({ sentence, tokens, amounts: all });
  }
  return found;
});

import { opensSentence } from '../../draft/places';
import { isCapitalised } from '../../draft/capitals';
import type { Block } from '../../draft/types';

/** The tokens are ordinary prose: no capital but a sentence's first, no part of an address, a tag or a file name. */
export function isOrdinary(block: Block, { first, last }: { readonly first: number; readonly last: number }): boolean {
  const { tokens } = block;
  for (let i = first; i <= last; i++) {
    const token = tokens[i];
    if (token && isCapitalised(token.text) && token.norm !== 'i' && !(i === first && (opensSentence(block, token) || !token.spaced && /^["“‘]$/u.test(tokens[i - 1]?.text ?? '')))) return false;
  }
  const before = tokens[first - 1], opening = tokens[first], after = tokens[last + 1], beyond = tokens[last + 2];
  if (before && opening && !opening.spaced && /^[@#/._\\&-]$/u.test(before.text)) return false;
  return !(after && !after.spaced && (/^[@/_\\&]$/u.test(after.text) || (/^[.-]$/u.test(after.text) && beyond && !beyond.spaced && beyond.kind === 'word')));
}

import { isCapitalised } from '../../draft/capitals';
import type { Block, Token } from '../../draft/types';
import { verbAfterNor } from './ofMany';
import type { Partner } from './partner';

/** What cannot be the noun of “neither side won or lost”, so that “neither” opens a pair. */
const OPENS_PAIR = /^(?:the|an?|his|her|its|their|he|she|they|to|in|for|on)$/u;
/** “Neither is or was a member.” */
const VERB = /^(?:is|are|was|has|had|can|could|will|would|did|does|must|may|should)$/u;

/** “Neither the mayor or the council”, “between you and I”. */
export function partnerOf({ tokens }: Block, at: number): Partner {
  const next = tokens[at + 1] as Token | undefined, isNeither = tokens[at]?.norm === 'neither';
  if (next?.kind !== 'word') return undefined;
  for (let i = at + 2; i < at + 7 && tokens[i]?.kind === 'word'; i++) {
    const norm = tokens[i]?.norm;
    if (norm === 'nor') return isNeither ? verbAfterNor(tokens, i) : undefined;
    // “I was between jobs and I wanted a change.”
    if (!isNeither && norm === 'i' && tokens[i - 1]?.norm === 'and') return next.norm === 'you' || tokens[i + 1]?.kind !== 'word' ? [i, 'me'] : undefined;
    if (isNeither && norm === 'or') {
      const isPair = OPENS_PAIR.test(next.norm) || isCapitalised(next.text) || i === at + 2 && !VERB.test(next.norm);
      return isPair && !tokens.slice(i, i + 12).some((token) => token.norm === 'nor') ? [i, 'nor'] : undefined;
    }
  }
  return undefined;
}

/** More of something “then” something: what was compared stands behind it. */
export function thanAt({ tokens }: Block, at: number): Partner {
  const next = tokens[at + 1]?.norm ?? '';
  return /^(?:more|less|fewer)$/u.test(tokens[at - 2]?.norm ?? '') && tokens[at - 1]?.kind === 'word' && !/^(?:and|but|or)$/u.test(tokens[at - 1]?.norm ?? '') && /^(?:they|he|she|we|it|you|any|ever)$|^\d/u.test(next) ? [at, 'than', at - 2] : thanItDid(tokens, at);
}

/** “Earned more in three months then it did in a year.” */
function thanItDid(tokens: readonly Token[], at: number): Partner {
  if (!/^(?:it|he|she|they|we)$/u.test(tokens[at + 1]?.norm ?? '') || !/^(?:did|does|do|had|has|have|was|were|is)$/u.test(tokens[at + 2]?.norm ?? '') || /^(?:and|but|or)$/u.test(tokens[at - 1]?.norm ?? '')) return undefined;
  for (let i = at - 1; i > at - 15 && tokens[i]?.kind !== 'punctuation'; i--) if (/^(?:more|less|fewer)$/u.test(tokens[i]?.norm ?? '')) return [at, 'than'];
  return undefined;
}

/** “Twice as many goals than any”: what “as” opened; not “as many fewer than”. */
export function asAt({ tokens }: Block, at: number): Partner {
  for (let i = at - 1; i > at - 6 && tokens[i]?.kind === 'word' && !/^(?:more|less|fewer|rather|other|worse|as)$|er$/u.test(tokens[i]?.norm ?? ''); i--) {
    if (/^(?:many|much|likely|often)$/u.test(tokens[i]?.norm ?? '') && tokens[i - 1]?.norm === 'as') return [at, 'as', i - 1];
  }
  return undefined;
}

/**
 * What rules wait for, found in one pass for all of them: each says at load which words it listens for, and asks of a
 * block where they stand. A rule that walks the tokens by itself costs as much as this pass.
 */
import { isCapitalised } from '../draft/tokens';
import type { Block, Token } from '../draft/types';
import { perBlock } from './perBlock';

/** Whoever listens; made by {@link listenFor}. */
export type Listener = number & { readonly listens: true };

/** Listens for words that begin with a capital, and for numbers in figures. */
export const CAPITALS = 0 as Listener, FIGURES = 1 as Listener;

const wanted = new Map<string, Listener[]>();
let next = 2;

/** A listener for `words`, in the form of `Token.norm`. Only while modules load: a block that was read is not read again. */
export function listenFor(words: Iterable<string> = []): Listener {
  const listener = next++ as Listener;
  listenAlso(listener, words);
  return listener;
}

/** Gives a listener more words. */
export function listenAlso(listener: Listener, words: Iterable<string>): void {
  for (const word of words) {
    const known = wanted.get(word);
    if (!known) wanted.set(word, [listener]); else if (!known.includes(listener)) known.push(listener);
  }
}

const NONE: readonly number[] = [];

const listen = perBlock(({ tokens }): readonly (readonly number[] | undefined)[] => {
  const found: (number[] | undefined)[] = new Array<undefined>(next).fill(undefined);
  const hear = (listener: Listener, at: number): void => {
    const own = found[listener];
    if (own) own.push(at); else found[listener] = [at];
  };
  for (let at = 0; at < tokens.length; at++) {
    const { norm, text, kind } = tokens[at] as Token;
    if (kind === 'number') hear(FIGURES, at);
    else if (kind === 'word' && isCapitalised(text)) hear(CAPITALS, at);
    const listeners = wanted.get(norm);
    if (listeners) for (let i = 0; i < listeners.length; i++) hear(listeners[i] as Listener, at);
  }
  return found;
});

/** The tokens of a block that a listener waits for: their indices, in order. */
export const heard = (block: Block, listener: Listener): readonly number[] => listen(block)[listener] ?? NONE;

/** Whether there is any. */
export const hears = (block: Block, listener: Listener): boolean => listen(block)[listener] !== undefined;

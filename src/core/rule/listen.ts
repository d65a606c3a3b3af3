/**
 * What rules wait for, found in one pass for all of them: each says at load which words it listens for, and asks of a
 * block where they stand. A rule that walks the tokens by itself costs as much as this pass.
 */
import type { Block, Token } from '../draft/types';
import { perWord } from '../draft/words';
import { perBlock } from './perBlock';

/** Whoever listens; made by {@link listenFor}. */
export type Listener = number & { readonly listens: true };

/** Listens for words that begin with a capital, and for numbers in figures. */
export const CAPITALS = 0 as Listener, FIGURES = 1 as Listener;
/**
 * Listens for stops and commas with a space before them, for those that what follows touches, be it a word or the same mark,
 * for what stands behind two spaces, and for a word that the one before was, too.
 */
export const LOOSE_MARKS = 2 as Listener, TIGHT_MARKS = 3 as Listener, GAPS = 4 as Listener, DOUBLED = 5 as Listener;

const wanted = new Map<string, Listener[]>(), shapes: (readonly [RegExp, Listener])[] = [];
let next = 6;

/** A listener for `words`, in the form of `Token.norm`, and for those that are written so. Only while modules load: a word that was met is not looked at again. */
export function listenFor(words: Iterable<string> = [], shape?: RegExp): Listener {
  const listener = next++ as Listener;
  for (const word of words) {
    const known = wanted.get(word);
    if (!known) wanted.set(word, [listener]); else if (!known.includes(listener)) known.push(listener);
  }
  if (shape) shapes.push([shape, listener]);
  return listener;
}

const NONE: readonly number[] = [];

const MARK = /^[,.;:!?]$/u;

/** Who listens for a word, and whether it is a stop or comma. */
const ears = perWord(({ text, stem, norm, capitalised }): { readonly listeners: readonly Listener[]; readonly isMark: boolean } => {
  const own = [...wanted.get(norm) ?? [], ...shapes.flatMap(([shape, listener]) => (shape.test(text.slice(0, stem)) ? listener : []))];
  if (capitalised) own.push(CAPITALS);
  if (/^\p{N}/u.test(text)) own.push(FIGURES);
  return { listeners: [...new Set(own)], isMark: MARK.test(text) };
});

/** What a block holds for each listener: the indices of its tokens, in order; undefined where there is nothing for it. */
export const listen = perBlock(({ tokens }): readonly (readonly number[] | undefined)[] => {
  const found: (number[] | undefined)[] = new Array<undefined>(next).fill(undefined);
  const hear = (listener: Listener, at: number): void => {
    const own = found[listener];
    if (own) own.push(at); else found[listener] = [at];
  };
  let before: Token | undefined, follows = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token, { listeners, isMark } = ears(token.word);
    for (let i = 0; i < listeners.length; i++) hear(listeners[i] as Listener, at);
    if (token.spaced) {
      if (isMark) hear(LOOSE_MARKS, at);
      if (before && token.start - before.end > 1) hear(GAPS, at);
      // Comparing lengths spares nearly all comparisons of letters.
      if (before && token.word.stem === before.word.stem && token.norm === before.norm) hear(DOUBLED, at);
    } else if (follows && before && (token.kind === 'word' || token.text === before.text)) hear(TIGHT_MARKS, at - 1);
    before = token;
    follows = isMark;
  }
  return found;
});

/** The tokens of a block that a listener waits for: their indices, in order. */
export const heard = (block: Block, listener: Listener): readonly number[] => listen(block)[listener] ?? NONE;

/** Whether there is any. */
export const hears = (block: Block, listener: Listener): boolean => listen(block)[listener] !== undefined;

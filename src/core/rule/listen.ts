/**
 * What rules wait for, found in one pass for all of them: each says at load which words it listens for, and asks of a
 * block where they stand. A rule that walks the tokens by itself costs as much as this pass.
 */
import type { Block, Token } from '../draft/types';
import type { Word } from '../draft/words';

/** Whoever listens; made by {@link listenFor}. */
export type Listener = number & { readonly listens: true };

/** Listens for words that begin with a capital, and for numbers in figures. */
export const CAPITALS = 0 as Listener, FIGURES = 1 as Listener;
/**
 * Listens for stops and commas with a space before them, for those that what follows touches, be it a word or the same mark,
 * for what stands behind two spaces, and for a word that the one before was, too.
 */
export const LOOSE_MARKS = 2 as Listener, TIGHT_MARKS = 3 as Listener, GAPS = 4 as Listener, DOUBLED = 5 as Listener;

/** How words are written that somebody listens for. Asked once of each word. */
interface Shape {
  test(word: string): boolean;
}

const wanted = new Map<string, Listener[]>(), shapes: (readonly [Shape, Listener])[] = [];
let next = 6;

/** A listener for `words`, in the form of `Token.norm`, and for those that are written so. Only while modules load: a word that was met is not looked at again. */
export function listenFor(words: Iterable<string> = [], shape?: Shape): Listener {
  const listener = next++ as Listener;
  for (const word of words) {
    const known = wanted.get(word);
    if (!known) wanted.set(word, [listener]); else if (!known.includes(listener)) known.push(listener);
  }
  if (shape) shapes.push([shape, listener]);
  return listener;
}

const NONE: readonly number[] = [];

/** Who listens for a word. */
function listenersFor({ text, stem, norm, capitalised }: Word): readonly number[] {
  const own = new Set([...wanted.get(norm) ?? [], ...shapes.flatMap(([shape, listener]) => (shape.test(text.slice(0, stem)) ? listener : []))]);
  if (capitalised) own.add(CAPITALS);
  if (/^\p{N}/u.test(text)) own.add(FIGURES);
  return own.size === 0 ? NONE : [...own];
}

/**
 * What was heard in the block that was listened to last: the index of the token, and where what its listener heard before stands in this list. One
 * list for all blocks, of which most is never asked for.
 */
const places: number[] = [], before: number[] = [];
let many = 0;
/** How often each listener heard something, where the last of it stands, and the lists of those who asked. */
const counts: number[] = [], last: number[] = [], lists: (readonly number[] | undefined)[] = [];
let heardIn: Block | undefined;

function hear(listener: Listener, at: number): void {
  places[many] = at;
  before[many] = last[listener] as number;
  last[listener] = many++;
  counts[listener] = (counts[listener] as number) + 1;
}

function listen(block: Block): void {
  if (counts.length < next) counts.length = last.length = lists.length = next;
  counts.fill(0);
  lists.fill(undefined);
  many = 0;
  heardIn = block;
  const { tokens } = block;
  let previous: Token | undefined, follows = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token, { word } = token, { isMark } = word, listeners = word.listeners ??= listenersFor(word);
    for (let i = 0; i < listeners.length; i++) hear(listeners[i] as Listener, at);
    if (token.spaced) {
      if (isMark) hear(LOOSE_MARKS, at);
      if (previous && token.start - previous.end > 1) hear(GAPS, at);
      // Comparing lengths spares nearly all comparisons of letters.
      if (previous && word.stem === previous.word.stem && word.norm === previous.norm) hear(DOUBLED, at);
    } else if (follows && previous && (word.kind === 'word' || word.text === previous.text)) hear(TIGHT_MARKS, at - 1);
    previous = token;
    follows = isMark;
  }
}

/** Whether a block has anything that a listener waits for. */
export function hears(block: Block, listener: Listener): boolean {
  if (heardIn !== block) listen(block);
  return counts[listener] !== 0;
}

/** The tokens of a block that a listener waits for: their indices, in order. */
export function heard(block: Block, listener: Listener): readonly number[] {
  if (!hears(block, listener)) return NONE;
  const known = lists[listener];
  if (known) return known;
  const own = new Array<number>(counts[listener] as number);
  for (let to = own.length, i = last[listener] as number; to > 0; i = before[i] as number) own[--to] = places[i] as number;
  return lists[listener] = own;
}

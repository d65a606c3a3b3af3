/**
 * Words as they are written, one object for all places where they stand: a draft says the same few thousand again and
 * again, and what is known of a word need be found out once. Nothing but speed depends on it: two objects may be the same word.
 */

import { isCapitalised } from './capitals';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'opaque';

export class Word {
  /** A stop or comma. */
  readonly isMark: boolean;
  /** How it may end a sentence. */
  readonly stop: number;
  /** One of {@link BITS}, by its norm: most words are told by it that they are not the one that is looked for. */
  readonly bit: number;
  /** What those have found out who ask every word of a draft stands here, and not among the notes: it is a step less to go, and such steps are what they cost. */
  edition: object | undefined = undefined;
  row = 0;
  listeners: readonly number[] | undefined = undefined;
  letters: number | undefined = undefined;
  /** What others have found out, see {@link perWord}. */
  notes: unknown[] | undefined = undefined;

  constructor(
    /** The length without a possessive. */
    readonly stem: number,
    readonly length: number,
    readonly kind: TokenKind,
    /** As it is written. */
    readonly text: string,
    /** See `Token.norm`. */
    readonly norm: string,
    /** See {@link isCapitalised}. */
    readonly capitalised: boolean,
  ) {
    this.isMark = length === 1 && ',.;:!?'.includes(text);
    this.stop = kind === 'word' ? (text.endsWith('.') ? INITIALISM_STOP : NO_STOP) : kind === 'punctuation' && /^[.!?…]/u.test(text) ? TERMINAL : NO_STOP;
    this.bit = bitOf(norm);
  }
}

/** How a word may end a sentence: as a mark that does, or with the last dot of initials. */
export const NO_STOP = 0, TERMINAL = 1, INITIALISM_STOP = 2;

/** How many sorts of words are told apart by {@link bitOf}. */
export const BITS = 1024;

/** The sort of a word, by its norm: any number that its units make, as long as it is always the same one. */
export function bitOf(norm: string): number {
  let bit = norm.length;
  for (let i = 0; i < norm.length; i++) bit = Math.imul(bit, 31) + norm.charCodeAt(i);
  return (bit ^ (bit >>> 10)) & (BITS - 1);
}

/** How many words are kept, and how many places a word may have: then it takes another's, so that no draft makes the table slow or large. */
const KEPT = 1 << 14, PLACES = 8;
/** Longer ones are rare, and not kept. */
const LONGEST = 23;

/** `U.S.`, `e.g.` */
const INITIALISM = /^\p{L}\.(?:\p{L}\.)+$/u;

const words = new Array<Word | undefined>(KEPT + PLACES).fill(undefined);
/** The hash of the word in a place, 0 where there is none, and its length and units, with room for the longest: looking for a word is reading numbers. */
const ROW = LONGEST + 1, hashes = new Int32Array(KEPT + PLACES), spellings = new Uint16Array((KEPT + PLACES) * ROW);

/** The word at `start` to `end` of a text, whose units are given, too; without its possessive it ends at `stem`. How it is written decides its kind and its stem. */
export function wordAt(text: string, units: Uint16Array, start: number, stem: number, end: number, kind: TokenKind): Word {
  const length = end - start;
  if (length > LONGEST) return make(text.slice(start, end), stem - start, kind);
  let hash = length;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (units[i] as number)) | 0;
  hash ||= 1;
  const home = (hash ^ (hash >>> 15)) & (KEPT - 1);
  let at = home;
  for (; at < home + PLACES && hashes[at] !== 0; at++) if (hashes[at] === hash && spells(at, units, start, length)) return words[at] as Word;
  if (at === home + PLACES) at = home + (hash & (PLACES - 1));
  hashes[at] = hash;
  spellings[at * ROW] = length;
  spellings.set(units.subarray(start, end), at * ROW + 1);
  return words[at] = make(text.slice(start, end), stem - start, kind);
}

function spells(at: number, units: Uint16Array, start: number, length: number): boolean {
  const row = at * ROW;
  if (spellings[row] !== length) return false;
  for (let i = 0; i < length; i++) if (spellings[row + 1 + i] !== units[start + i]) return false;
  return true;
}

function make(written: string, stem: number, kind: TokenKind): Word {
  const text = lasting(written), own = text.slice(0, stem);
  return new Word(stem, text.length, kind, text, lasting(normalise(INITIALISM.test(own) ? own.replaceAll('.', '') : own)), isCapitalised(text));
}

/**
 * A string as the engine keeps a key: in one byte a letter where that can be, compared by its address, and no slice of a draft,
 * which would hold the draft in memory. Words that are not kept stay as they are.
 */
function lasting(text: string): string {
  if (text.length > LONGEST) return text;
  let narrow = '';
  for (let i = 0; i < text.length; i++) narrow += String.fromCharCode(text.charCodeAt(i));
  for (const key in { [narrow]: 0 }) return key;
  return text;
}

let readers = 0;

/** A reading of words that is made once for each. It may depend on nothing else, and must not be undefined. */
export function perWord<T extends NonNullable<unknown> | null>(read: (word: Word) => T): (word: Word) => T {
  const reader = readers++;
  return (word) => {
    const notes = word.notes ??= new Array<unknown>(readers);
    let note = notes[reader] as T | undefined;
    if (note === undefined) notes[reader] = note = read(word);
    return note;
  };
}

/** Lower case, apostrophes straightened: the form that phrases match on, see `Token.norm`. */
export function normalise(word: string): string {
  let lower = true;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit > 0x7f) return word.normalize('NFC').replace(/[’ʼ]/gu, "'").toLowerCase();
    if (unit < 0x61) lower &&= unit < 0x41 || unit > 0x5a;
  }
  return lower ? word : word.toLowerCase();
}

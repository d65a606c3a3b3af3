/**
 * The numbers of features, each a row of the weight table. Dense numbers and no strings, because they are read for every
 * span of every capitalised stretch while somebody types. Their order is that of the trained weights.
 */
import { DEFINITIONS } from '../definitions';
import { HEADS, JOIN_KINDS, LINK_KINDS } from '../joins';
import { KNOWN, PLACE_BITS } from '../lexicon';
import { CONTEXT_WORDS } from '../model/vocabulary';
import type { Sheet } from '../regions';

const BITS = 28;
/** Beyond what the lists know: a word of which they know nothing. */
const UNKNOWN = 1 << 27;

/** Words of everyday language. */
export const WORD_BITS = KNOWN.common | KNOWN.everyday;

/** Endings that tell places from people where the lists are silent. */
const SUFFIXES = ('ville ton burg berg shire land stan ford bury ham ia grad polis wick mouth dale worth field pur abad son sen ov ova ev eva ski sky ez es ian yan ic '
  + 'man mann stein er elli etti ini ani tech soft tel com net corp co sys bank ism ist ers ies ing ese ish an en a o i u y e d t k h s l m').split(' ');
const suffixIndex = new Map(SUFFIXES.map((suffix, index) => [suffix, index]));

const vocabulary = new Map(CONTEXT_WORDS.split(' ').map((word, index) => [word, index + 1]));
const WORDS = vocabulary.size + 1;

export const CLASSES = 9;

/** Classes of a capitalised word that may be no name. */
const SKIP_CLASSES = 9;

/** Classes again, coarser: words, places, organisations, people, both place and person, unknown. */
export const SIDE = [0, 1, 2, 0, 4, 1, 3, 3, 5];
export const SIDES = 6;

/** Rows of the weight table, a block for each template. */
export const ROW = (() => {
  let next = 0;
  const block = (size: number): number => { const at = next; next += size; return at; };
  return {
    only: block(BITS), first: block(BITS), last: block(BITS), inner: block(BITS), all: block(BITS), phrase: block(BITS), phraseCase: block(BITS),
    before: block(BITS), before2: block(BITS), after: block(BITS), after2: block(BITS),
    shape: block(82), suffix: block(SUFFIXES.length), suffixFirst: block(SUFFIXES.length),
    classBefore: block(CLASSES * 16), classAfter: block(CLASSES * 16), firstLast: block(CLASSES * CLASSES),
    wordOnly: block(WORDS), wordFirst: block(WORDS), wordLast: block(WORDS), wordBefore: block(WORDS), wordBefore2: block(WORDS), wordAfter: block(WORDS), wordAfter2: block(WORDS),
    joinInside: block(JOIN_KINDS * HEADS * HEADS), joinAfter: block(JOIN_KINDS * HEADS * HEADS), joinBefore: block(JOIN_KINDS * HEADS * HEADS),
    linkAfter: block(LINK_KINDS * CLASSES * SIDES), linkBefore: block(LINK_KINDS * CLASSES * SIDES), defined: block(DEFINITIONS * 2), ofNoun: block(DEFINITIONS),
    beforeFirst: block(WORDS * SIDES), afterLast: block(WORDS * SIDES), lengthBefore: block(16 * 3), lengthAfter: block(16 * 3), opensClass: block(CLASSES * 4),
    beforeName: block(BITS), afterName: block(BITS), cutBefore: block(CLASSES * CLASSES), cutAfter: block(CLASSES * CLASSES),
    phraseFirst: block(BITS), phraseLast: block(BITS),
    skip: block(2 + 2 * 3 * SKIP_CLASSES),
    count: next,
  };
})();

/** A span of more words counts as one of so many. */
export const MOST_WORDS = 8;

/** Rows of `ROW.shape`: what a span looks like, and what touches it. Where there is a number of them, the first. */
export const SHAPE = (({ shape }) => ({
  words: shape, lower: shape + 8, marks: shape + 13, number: shape + 18, initials: shape + 19, allCaps: shape + 22, someCaps: shape + 23, innerCapital: shape + 24,
  smallFirst: shape + 25, smallLast: shape + 26, opens: shape + 27, wordOpens: shape + 28, shouting: shape + 29, stretchFirst: shape + 31, stretchLast: shape + 32,
  possessive: shape + 33, the: shape + 34, initial: shape + 35, oneLetter: shape + 36, numberLast: shape + 37, numberFirst: shape + 38,
  hyphenBefore: shape + 39, hyphenAfter: shape + 40, nameAfter: shape + 41, nameBefore: shape + 42, ofBefore: shape + 43, ofAfter: shape + 44, andAfter: shape + 45, andBefore: shape + 46,
  placeBehindComma: shape + 47, placeBeforeComma: shape + 48, bracketed: shape + 49, bracketAfter: shape + 50, numberBehindComma: shape + 51,
  theBefore: shape + 52, articleBefore: shape + 53, dotBefore: shape + 54, initialDot: shape + 55, digit: shape + 57, address: shape + 58,
  givenAndUnknown: shape + 59, opensWithWord: shape + 60, possessiveInside: shape + 61, opensUnknown: shape + 62, capitalThe: shape + 63, capitalTheBefore: shape + 64,
  tieBefore: shape + 65, tieAfter: shape + 68, title: shape + 71, quoteInside: shape + 76, patronymic: shape + 77, dotted: shape + 78, fields: shape + 79, fieldsGoOn: shape + 80,
  unknownAfter: shape + 81,
}))(ROW);

export const ROWS = ROW.count;

/** Rows in force for the span scored last; `size` says how many. Reused, so read before the next call. */
export const active = { rows: new Int32Array(512), size: 0 };

export const put = (row: number): void => { active.rows[active.size++] = row; };

export function putBits(block: number, bits: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) put(block + 31 - Math.clz32(rest & -rest));
}

/** What the lists know of a word, `UNKNOWN` where they know nothing. */
export const bitsOf = (sheet: Sheet, at: number): number => {
  const bits = sheet.bits[at] ?? 0;
  return bits === 0 ? UNKNOWN : bits;
};

/** One of a few coarse classes of a name word. */
export function classOf(bits: number): number {
  const person = (bits & (KNOWN.given | KNOWN.surname)) !== 0, place = (bits & PLACE_BITS) !== 0;
  if (bits & (KNOWN.demonym | KNOWN.calendar)) return 0;
  if (bits & (KNOWN.country | KNOWN.geography)) return 1;
  if (bits & KNOWN.organisation) return 2;
  if (bits & KNOWN.common) return 3;
  if (place && person) return 4;
  if (place) return 5;
  if (bits & KNOWN.given) return 6;
  if (person) return 7;
  return 8;
}

/** The number of a token’s word among those whose company is weighed; 0 of any other. */
export function wordId(sheet: Sheet, at: number): number {
  const token = sheet.tokens[at];
  if (token === undefined) return 0;
  const known = sheet.wordIds[at] as number;
  if (known !== 0) return known - 1;
  const id = vocabulary.get(token.norm) ?? 0;
  sheet.wordIds[at] = id + 1;
  return id;
}

/** Rows for the endings of a word. */
export function putSuffix(block: number, word: string): void {
  for (let length = Math.min(5, word.length - 2); length > 0; length--) {
    const index = suffixIndex.get(word.slice(-length));
    if (index !== undefined) put(block + index);
  }
}

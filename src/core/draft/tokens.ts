/** Splits readable text into words, numbers and marks: the one tokenisation that every rule shares. */
import type { Token } from './types';
import { normalise, perWord, type TokenKind, type Word, wordAt } from './words';

const LETTER = 1, DIGIT = 2, SPACE = 3, MARK = 4, OTHER = 5;

/** Class of each UTF-16 unit, filled in as units are met; 0 is not yet known. */
const classes = new Uint8Array(0x10000);

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  const found = /\p{L}/u.test(char) ? LETTER : /\p{N}/u.test(char) ? DIGIT : /\s/u.test(char) ? SPACE : /[\p{M}\u200d\u00ad]/u.test(char) ? MARK : OTHER;
  classes[unit] = found;
  return found;
}

const classOf = (unit: number): number => classes[unit] || classify(unit);

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2bc;

/** Words whose 's is "is" or "has", never a possessive. */
const CONTRACTED = new Set(['it', 'that', 'he', 'she', 'what', 'who', 'there', 'here', 'let', 'where', 'how', 'when', 'why']);

const OBJECT_REPLACEMENT = 0xfffc;

/** Room for the units of most blocks; a block that needs more gets its own. */
const room = new Uint16Array(1 << 14);

/** The units of a text, which are read many times, and three that are no letter behind it. Good until the next call. */
function unitsOf(text: string): Uint16Array {
  const { length } = text;
  const units = length + 3 <= room.length ? room : new Uint16Array(length + 3);
  for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
  units.fill(0, length, length + 3);
  return units;
}

/** A token is its word and where it stands: there are as many as a draft has words, and all of them are kept. */
class PlacedWord implements Token {
  constructor(readonly start: number, readonly spaced: boolean, readonly word: Word) {}

  get end(): number { return this.start + this.word.length; }

  get stem(): number { return this.start + this.word.stem; }

  get text(): string { return this.word.text; }

  get norm(): string { return this.word.norm; }

  get kind(): TokenKind { return this.word.kind; }

  get possessive(): boolean { return this.word.stem < this.word.length; }
}

/** End of a run of letters, marks and digits that starts before `at`. */
function wordEnd(units: Uint16Array, at: number): number {
  for (;;) {
    const kind = classOf(units[at] as number);
    if (kind !== LETTER && kind !== DIGIT && kind !== MARK) return at;
    at++;
  }
}

/** End of an initialism such as `U.S.` that starts at `at`, its last dot included; -1 where there is none. */
function initialismEnd(units: Uint16Array, at: number): number {
  let end = at, letters = 0;
  while (classOf(units[end] as number) === LETTER && units[end + 1] === 0x2e && classOf(units[end + 2] as number) !== DIGIT) {
    end += 2;
    letters++;
  }
  if (letters < 2) return -1;
  return classOf(units[end] as number) === LETTER ? -1 : end;
}

/** Where the tokens of a text are put until their number is known: a list that grows leaves its smaller selves behind. */
const found: Token[] = [];

/**
 * The tokens of a text, in order. Offsets are UTF-16 offsets into `text`, half-open. Hyphens and dashes are tokens of
 * their own; runs of the same dot or hyphen are one token; a surrogate pair is never split.
 */
export function tokenise(text: string): Token[] {
  const { length } = text;
  let many = 0;
  const units = unitsOf(text);
  let spaced = false, openSingle = false;
  for (let at = 0; at < length;) {
    const unit = units[at] as number, class_ = classOf(unit);
    if (class_ === SPACE) { spaced = true; at++; continue; }
    /** Ends of the word and of the token, which has the possessive, too. */
    let stem = at + 1, end = stem;
    let kind: TokenKind = 'punctuation';
    if (class_ === LETTER || class_ === MARK) {
      kind = 'word';
      const initials = units[at + 1] === 0x2e ? initialismEnd(units, at) : -1;
      if (initials > 0) {
        stem = end = initials;
        if (isApostrophe(units[end] as number) && ((units[end + 1] as number) | 0x20) === 0x73 && classOf(units[end + 2] as number) !== LETTER) end += 2;
      } else {
        stem = end = wordEnd(units, at);
        while (isApostrophe(units[end] as number) && classOf(units[end + 1] as number) === LETTER) {
          stem = end;
          end = wordEnd(units, end + 1);
        }
        const isS = end - stem === 2 && ((units[stem + 1] as number) | 0x20) === 0x73;
        if (!isS || CONTRACTED.has(normalise(text.slice(at, stem)))) {
          stem = end;
          if (!openSingle && isApostrophe(units[end] as number) && ((units[end - 1] as number) | 0x20) === 0x73) end++;
        }
      }
    } else if (class_ === DIGIT) {
      kind = 'number';
      stem = end = numberEnd(units, at);
    } else if (unit === OBJECT_REPLACEMENT) {
      kind = 'opaque';
    } else if (unit >= 0xd800 && unit <= 0xdbff && at + 1 < length && ((units[at + 1] as number) & 0xfc00) === 0xdc00) {
      stem = end = at + 2;
      if (/\p{L}/u.test(text.slice(at, end))) kind = 'word';
    } else {
      if (unit === 0x2018) openSingle = true;
      else if (isApostrophe(unit)) openSingle = unit === 0x27 && (at === 0 || classOf(units[at - 1] as number) === SPACE);
      if (unit === 0x2e || unit === 0x2d) while (units[end] === unit) end++;
      stem = end;
    }
    found[many++] = new PlacedWord(at, spaced, wordAt(text, units, at, stem, end, kind));
    spaced = false;
    at = end;
  }
  const tokens = found.slice(0, many);
  // What few blocks need is not held for all of them.
  if (many > room.length) found.length = 0;
  return tokens;
}

/** End of the figures that start at `at`, with the dots, commas and colons between them. */
function numberEnd(units: Uint16Array, at: number): number {
  let end = wordEnd(units, at);
  for (;;) {
    const mark = units[end];
    if ((mark !== 0x2c && mark !== 0x2e && mark !== 0x3a) || classOf(units[end + 1] as number) !== DIGIT) return end;
    end = wordEnd(units, end + 1);
  }
}

const stems = perWord(({ text, stem }) => text.slice(0, stem));

/** A token as it is written, without its possessive: one string for all places, which tables look up faster. */
export const stemText = ({ word }: Token): string => stems(word);

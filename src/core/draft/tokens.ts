/** Splits readable text into words, numbers and marks: the one tokenisation that every rule shares. */
import type { Token, TokenKind } from './types';

const LETTER = 1, DIGIT = 2, SPACE = 3, MARK = 4, OTHER = 5;

/** Class of each UTF-16 unit, filled in as units are met; 0 is not yet known. */
const classes = new Uint8Array(0x10000);

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  const found = /\p{L}/u.test(char) ? LETTER : /\p{N}/u.test(char) ? DIGIT : /\s/u.test(char) ? SPACE : /[\p{M}\u200d\u00ad]/u.test(char) ? MARK : OTHER;
  classes[unit] = found;
  return found;
}

const classAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return unit !== unit ? OTHER : classes[unit] || classify(unit);
};

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2bc;

/** Words whose 's is "is" or "has", never a possessive. */
const CONTRACTED = new Set(['it', 'that', 'he', 'she', 'what', 'who', 'there', 'here', 'let', 'where', 'how', 'when', 'why']);

const OBJECT_REPLACEMENT = 0xfffc;

/** The form that phrases match on: see `Token.norm`. */
export function normalise(word: string): string {
  let lower = true;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit > 0x7f) return word.normalize('NFC').replace(/[’ʼ]/gu, "'").toLowerCase();
    if (unit < 0x61) lower &&= unit < 0x41 || unit > 0x5a;
  }
  return lower ? word : word.toLowerCase();
}

/** End of a run of letters, marks and digits that starts before `at`. */
function wordEnd(text: string, at: number): number {
  for (;;) {
    const kind = classAt(text, at);
    if (kind !== LETTER && kind !== DIGIT && kind !== MARK) return at;
    at++;
  }
}

/** End of an initialism such as `U.S.` that starts at `at`, its last dot included; -1 where there is none. */
function initialismEnd(text: string, at: number): number {
  let end = at, letters = 0;
  while (classAt(text, end) === LETTER && text.charCodeAt(end + 1) === 0x2e && classAt(text, end + 2) !== DIGIT) {
    end += 2;
    letters++;
  }
  if (letters < 2) return -1;
  return classAt(text, end) === LETTER ? -1 : end;
}

/**
 * The tokens of a text, in order. Offsets are UTF-16 offsets into `text`, half-open. Hyphens and dashes are tokens of
 * their own; runs of the same dot or hyphen are one token; a surrogate pair is never split.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let spaced = false, openSingle = false;
  let at = 0;
  const push = (start: number, end: number, stem: number, kind: TokenKind, norm?: string): void => {
    const written = text.slice(start, end);
    tokens.push({ start, end, stem, text: written, norm: norm ?? normalise(stem === end ? written : text.slice(start, stem)), kind, spaced, possessive: stem < end });
    spaced = false;
    at = end;
  };
  while (at < length) {
    const kind = classAt(text, at);
    if (kind === SPACE) { spaced = true; at++; continue; }
    const unit = text.charCodeAt(at);
    if (kind === LETTER || kind === MARK) {
      const initials = initialismEnd(text, at);
      if (initials > 0) {
        const possessive = isApostrophe(text.charCodeAt(initials)) && (text.charCodeAt(initials + 1) | 0x20) === 0x73
          && classAt(text, initials + 2) !== LETTER;
        push(at, possessive ? initials + 2 : initials, initials, 'word', normalise(text.slice(at, initials).replaceAll('.', '')));
        continue;
      }
      let end = wordEnd(text, at);
      let stem = end;
      while (isApostrophe(text.charCodeAt(end)) && classAt(text, end + 1) === LETTER) {
        stem = end;
        end = wordEnd(text, end + 1);
      }
      const isS = end - stem === 2 && (text.charCodeAt(stem + 1) | 0x20) === 0x73;
      if (isS && !CONTRACTED.has(normalise(text.slice(at, stem)))) {
        push(at, end, stem, 'word');
      } else if (!openSingle && isApostrophe(text.charCodeAt(end)) && (text.charCodeAt(end - 1) | 0x20) === 0x73) {
        push(at, end + 1, end, 'word');
      } else {
        push(at, end, end, 'word');
      }
      continue;
    }
    if (kind === DIGIT) {
      let end = wordEnd(text, at);
      for (;;) {
        const mark = text.charCodeAt(end);
        if ((mark === 0x2c || mark === 0x2e || mark === 0x3a) && classAt(text, end + 1) === DIGIT) end = wordEnd(text, end + 1);
        else break;
      }
      push(at, end, end, 'number');
      continue;
    }
    if (unit === OBJECT_REPLACEMENT) { push(at, at + 1, at + 1, 'opaque', '\ufffc'); continue; }
    if (unit >= 0xd800 && unit <= 0xdbff && at + 1 < length && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
      const pair = text.slice(at, at + 2);
      push(at, at + 2, at + 2, /\p{L}/u.test(pair) ? 'word' : 'punctuation', pair);
      continue;
    }
    if (unit === 0x2018) openSingle = true;
    if (unit === 0x27 && (at === 0 || classAt(text, at - 1) === SPACE)) openSingle = true;
    else if (isApostrophe(unit)) openSingle = false;
    let end = at + 1;
    if (unit === 0x2e || unit === 0x2d) while (text.charCodeAt(end) === unit) end++;
    const mark = text.slice(at, end);
    push(at, end, end, 'punctuation', isApostrophe(unit) ? "'" : mark);
  }
  return tokens;
}

/** Starts with a capital letter; the empty word does not. */
export function isCapitalised(word: string): boolean {
  if (word === '') return false;
  const unit = word.charCodeAt(0);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const first = word[0] as string;
  return first !== first.toLowerCase();
}

/** Two or more letters, none of them lower case. */
export function isAllCaps(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  if (last >= 0x61 && last <= 0x7a) return false;
  return word.length > 1 && word !== word.toLowerCase() && word === word.toUpperCase();
}

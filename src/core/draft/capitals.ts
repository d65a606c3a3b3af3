/** Capitals, in the letters of any script. */

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

/** The word with its first letter a capital. */
export const withCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The letters of Latin for an expression, written out: the engine takes many times as long to prepare a class of every letter. */
export const LATIN_CAPITAL = 'A-Z\\u00c0-\\u00de\\u0100-\\u017f', LATIN = 'A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff';

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

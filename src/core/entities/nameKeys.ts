/** Names as numbers: 32 bits of a hash, by which the lists of names are asked what they hold (see nameTable.ts). */

/** A number for a folded word, an even one. 32 bits, FNV-1a with its high bits mixed in. */
export function wordKey(word: string): number {
  let key = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) key = Math.imul(key ^ word.charCodeAt(i), 0x01000193);
  key = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return (key ^ (key >>> 13)) & ~1;
}

/** The number of a phrase, an odd one, from that of all its words but the last, and that of the last. */
export const joinKeys = (phrase: number, word: number): number => (Math.imul(phrase ^ 0x27d4eb2f, 0x165667b1) + word) | 1;

/** Whether a number is that of a phrase. */
export const isPhrase = (key: number): boolean => (key & 1) === 1;

/** The number of a name whose words stand one space apart. */
export function nameKey(name: string): number {
  let key = 0;
  name.split(' ').forEach((word, i) => { key = i === 0 ? wordKey(word) : joinKeys(key, wordKey(word)); });
  return key;
}

/** The names of a list as text, lower case; commas or lines stand between them, and a line that opens with "#" is a remark. */
export const namesOf = (list: string): string[] =>
  list.replace(/^#.*$/gmu, '').split(/[,\n]/u).map((name) => name.trim().replaceAll('-', ' ')).filter((name) => name !== '');

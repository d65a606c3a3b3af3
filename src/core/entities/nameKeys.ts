/**
 * Names as numbers. The lists of names are only ever asked whether they hold one, so what ships of a name is 23 bits of a
 * hash, and of the sorted numbers of a list the gaps, Rice-coded: a third less than the letters compressed, and no strings
 * to make when a desk first looks for names. The price: of a thousand words that no list holds, eight or nine are taken for one of a list.
 */

/** A number for a folded word. 32 bits, FNV-1a with its high bits mixed in. */
export function wordKey(word: string): number {
  let key = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) key = Math.imul(key ^ word.charCodeAt(i), 0x01000193);
  key = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return key ^ (key >>> 13);
}

/** The number of a phrase from that of all its words but the last, and that of the last. */
export const joinKeys = (phrase: number, word: number): number => (Math.imul(phrase ^ 0x27d4eb2f, 0x165667b1) + word) | 0;

/** What is kept of a number. */
export const keptOf = (key: number): number => key >>> 9;

/** The number of a name whose words stand one space apart. */
export function nameKey(name: string): number {
  let key = 0;
  name.split(' ').forEach((word, i) => { key = i === 0 ? wordKey(word) : joinKeys(key, wordKey(word)); });
  return key;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Bits that a character holds. */
const PER_DIGIT = 6;

/** The names of a list as text, lower case; commas or lines stand between them, and a line that opens with "#" is a remark. */
export const namesOf = (list: string): string[] =>
  list.replace(/^#.*$/gmu, '').split(/[,\n]/u).map((name) => name.trim().replaceAll('-', ' ')).filter((name) => name !== '');

/** What ships of names: how many low bits of a gap are written out, then each gap as its high part in ones, a nought, its low bits. */
export function packNames(names: Iterable<string>): string {
  const kept = [...new Set(Array.from(names, (name) => keptOf(nameKey(name))))].sort((a, b) => a - b);
  // The best for gaps whose lengths are geometric (Rice 1979; Golomb 1966).
  const low = Math.max(0, Math.round(Math.log2((2 ** 23 / Math.max(1, kept.length)) * Math.LN2)));
  let bits = '', before = 0;
  for (const key of kept) {
    const gap = key - before;
    bits += `${'1'.repeat(gap >>> low)}0${low > 0 ? (gap & ((1 << low) - 1)).toString(2).padStart(low, '0') : ''}`;
    before = key;
  }
  let packed = DIGITS.charAt(low);
  for (let at = 0; at < bits.length; at += PER_DIGIT) packed += DIGITS.charAt(parseInt(bits.slice(at, at + PER_DIGIT).padEnd(PER_DIGIT, '1'), 2));
  return packed;
}

/** The numbers of packed names, as `keptOf` leaves them, in order. */
export function unpackNames(packed: string): number[] {
  const values = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;
  const digit = (at: number): number => values[packed.charCodeAt(at)] as number;
  const low = digit(0), keys: number[] = [];
  let at = 1, held = 0, left = 0, key = 0;
  for (;;) {
    for (;; key += 1 << low) {
      if (left === 0) {
        // What fills the last character is ones.
        if (at === packed.length) return keys;
        held = digit(at++);
        left = PER_DIGIT;
      }
      left--;
      if ((held >> left & 1) === 0) break;
    }
    for (let wanted = low; wanted > 0;) {
      if (left === 0) {
        held = digit(at++);
        left = PER_DIGIT;
      }
      const taken = Math.min(wanted, left);
      wanted -= taken;
      left -= taken;
      key += (held >> left & ((1 << taken) - 1)) << wanted;
    }
    keys.push(key);
  }
}

/**
 * What the lists know of a name, told from its number (see nameKeys.ts) without the names. What ships is one row of bits, made such that for
 * each name of a list the sums, odd or even, of some of them are the bits of its code word: noughts, by which a name is known, and
 * a Huffman code for what is known of it. Which bits these are follows from the name's number; the build solves the equations
 * (packNames.ts). This takes little more room than the code words themselves, and nothing is unpacked before the first question.
 * The price: of 64 words that no list holds one is taken for one of a list where six noughts begin a code word.
 *
 * It is a static function (Chazelle, Kilian, Rubinfeld and Tal 2004) as a ribbon (Dillinger and Walzer 2021).
 */

/** Lists of names as they ship. */
export interface PackedNames {
  /** The row of bits, six a character. */
  readonly bits: string;
  /** What may be known of a name, as bits; what has the shortest code first. */
  readonly known: readonly number[];
  /** How many of these have a code of no bit, of one, two … : a canonical code, see {@link nameTable}. */
  readonly lengths: readonly number[];
  /** Noughts at the beginning of a code word. */
  readonly noughts: number;
}

export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Bits that a character holds. */
export const PER_DIGIT = 6;
/** The row is read by words of five characters; an equation is about some of the bits of so many words on end. */
export const WORD = 30, SPAN = 6;

/** The first word of an equation, that for a bit of the code word of the name of this number. */
export const firstOf = (key: number, bit: number, words: number): number => Math.trunc((scatter(scatter(key + bit)) >>> 0) / 2 ** 32 * (words - SPAN + 1));
/** The bits that an equation takes of its first word, and from there those of each word after it. */
export const maskOf = (key: number, bit: number): number => scatter(key ^ Math.imul(bit + 1, 0x165667b1));
export const nextMask = (mask: number): number => scatter(mask + 1);

/** A number far from that of its neighbours. */
function scatter(number: number): number {
  const mixed = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

/** Whether a number has an odd number of ones. */
export function isOdd(number: number): number {
  let folded = number ^ (number >>> 16);
  folded ^= folded >>> 8;
  folded ^= folded >>> 4;
  return 0x6996 >> (folded & 15) & 1;
}

/** Tells by the number of a name what is known of it: nothing, 0, where no list holds it. */
export function nameTable({ bits, known, lengths, noughts }: PackedNames): (key: number) => number {
  const values = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;
  const words = new Int32Array(bits.length * PER_DIGIT / WORD);
  for (let i = 0, at = 0; i < words.length; i++) {
    let word = 0;
    for (const end = at + WORD / PER_DIGIT; at < end; at++) word = word << PER_DIGIT | (values[bits.charCodeAt(at)] as number);
    words[i] = word;
  }
  const bitOf = (key: number, bit: number): number => {
    let at = firstOf(key, bit, words.length), mask = maskOf(key, bit), sum = 0;
    for (const end = at + SPAN; at < end; at++, mask = nextMask(mask)) sum ^= (words[at] as number) & mask;
    return isOdd(sum);
  };
  return (key) => {
    for (let bit = 0; bit < noughts; bit++) if (bitOf(key, bit) === 1) return 0;
    // A canonical code: those of one length are numbers in a row, and go on from twice what comes behind the shorter ones.
    let code = 0, first = 0, shorter = 0;
    for (let length = 0; length < lengths.length; length++) {
      const ofLength = lengths[length] as number;
      if (code - first < ofLength) return known[shorter + code - first] as number;
      shorter += ofLength;
      first = (first + ofLength) << 1;
      code = code << 1 | bitOf(key, noughts + length);
    }
    return 0;
  };
}

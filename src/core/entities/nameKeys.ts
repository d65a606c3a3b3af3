/**
 * Names as numbers. The lists of names are only ever asked whether they hold one, so what ships of a name is 23 bits of a
 * hash, of the sorted numbers of all lists the gaps, Rice-coded, and of each number which lists hold it, Huffman-coded: a third
 * less than the letters compressed, and no strings to make when a desk first looks for names. The price: of a thousand words
 * that no list holds, eight or nine are taken for one of a list.
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

/** Names of several lists as they ship. */
export interface PackedNames {
  /** Of the numbers of all names, in order, the gap and the sort: the gap as its high part in ones, a nought and its low bits. */
  readonly bits: string;
  /** How many low bits of a gap are written out. */
  readonly low: number;
  /** Lists that hold names together, a space between them; those with the shortest codes first. */
  readonly sorts: readonly string[];
  /** How many sorts have a code of no bit, of one, two … : a canonical code, see unpackNames. */
  readonly lengths: readonly number[];
  /** How many numbers there are. */
  readonly count: number;
}

/** What ships of lists of names. */
export function packNames(lists: ReadonlyMap<string, Iterable<string>>): PackedNames {
  const holders = new Map<number, Set<string>>();
  for (const [list, names] of lists) {
    for (const name of names) {
      const key = keptOf(nameKey(name)), own = holders.get(key);
      if (own) own.add(list); else holders.set(key, new Set([list]));
    }
  }
  const kept = [...holders].sort(([a], [b]) => a - b).map(([key, own]) => ({ key, sort: [...own].join(' ') }));
  const counts = new Map<string, number>();
  for (const { sort } of kept) counts.set(sort, (counts.get(sort) ?? 0) + 1);
  const { codes, lengths } = codesOf(counts);
  // The best for gaps whose lengths are geometric (Rice 1979; Golomb 1966).
  const low = Math.max(0, Math.round(Math.log2((2 ** 23 / Math.max(1, kept.length)) * Math.LN2)));
  let bits = '', before = 0;
  for (const { key, sort } of kept) {
    const gap = key - before;
    bits += `${'1'.repeat(gap >>> low)}0${low > 0 ? (gap & ((1 << low) - 1)).toString(2).padStart(low, '0') : ''}${codes.get(sort)}`;
    before = key;
  }
  let packed = '';
  for (let at = 0; at < bits.length; at += PER_DIGIT) packed += DIGITS.charAt(parseInt(bits.slice(at, at + PER_DIGIT).padEnd(PER_DIGIT, '0'), 2));
  return { bits: packed, low, sorts: [...codes.keys()], lengths, count: kept.length };
}

/** A code of Huffman's for what is so frequent, in its canonical form: shorter codes first, each one more than the one before. */
function codesOf(counts: ReadonlyMap<string, number>): { codes: ReadonlyMap<string, string>; lengths: readonly number[] } {
  const depths = new Map<string, number>();
  const trees = [...counts].map(([sort, weight]) => ({ sorts: [sort], weight }));
  for (; trees.length > 1;) {
    const [a, b] = trees.sort((one, other) => one.weight - other.weight).splice(0, 2) as [typeof trees[0], typeof trees[0]];
    const sorts = [...a.sorts, ...b.sorts];
    for (const sort of sorts) depths.set(sort, (depths.get(sort) ?? 0) + 1);
    trees.push({ sorts, weight: a.weight + b.weight });
  }
  const codes = new Map<string, string>(), lengths: number[] = [];
  let code = 0, length = 0;
  for (const sort of [...counts.keys()].sort((a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0))) {
    const depth = depths.get(sort) ?? 0;
    code <<= depth - length;
    length = depth;
    codes.set(sort, length > 0 ? code.toString(2).padStart(length, '0') : '');
    code++;
    lengths[length] = (lengths[length] ?? 0) + 1;
  }
  return { codes, lengths: Array.from(lengths, (count) => count ?? 0) };
}

/** Tells `add` each number, as `keptOf` leaves it, in order, with the place in `sorts` of the lists that hold it. */
export function unpackNames({ bits, low, lengths, count }: PackedNames, add: (key: number, sort: number) => void): void {
  const values = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;
  let at = 0, held = 0, left = 0, key = 0;
  const bit = (): number => {
    if (left === 0) {
      held = values[bits.charCodeAt(at++)] as number;
      left = PER_DIGIT;
    }
    return held >> --left & 1;
  };
  for (let i = 0; i < count; i++) {
    while (bit() === 1) key += 1 << low;
    let gap = 0;
    for (let n = 0; n < low; n++) gap = gap << 1 | bit();
    key += gap;
    // A canonical code: those of one length are numbers in a row, and go on from twice what comes behind the shorter ones.
    let code = 0, first = 0, sort = 0;
    for (let length = 0; ; length++) {
      const ofLength = lengths[length] as number;
      if (code - first < ofLength) break;
      sort += ofLength;
      first = (first + ofLength) << 1;
      code = code << 1 | bit();
    }
    add(key, sort + code - first);
  }
}

/** Makes of lists of names what ships of them (see nameTable.ts): looks for the row of bits that answers for every name. */
import { nameKey } from './nameKeys';
import { DIGITS, firstOf, isOdd, maskOf, nextMask, type PackedNames, PER_DIGIT, SPAN, WORD } from './nameTable';

/** How much longer than the code words the row is at least, and by how much more where that does not do. */
const ROOM = 1.016, MORE = 1.004;

/** An equation: some bits of the row, and whether their sum is odd. */
interface Equation { readonly key: number; readonly bit: number; readonly odd: number }

/** What ships of lists of names, each with the bits that are known of those whom it holds; each nought halves how many other words are taken for one. */
export function packNames(lists: Iterable<readonly [names: Iterable<string>, known: number]>, noughts: number): PackedNames {
  const all = new Map<number, number>(), counts = new Map<number, number>();
  for (const [names, known] of lists) {
    for (const name of names) all.set(nameKey(name), (all.get(nameKey(name)) ?? 0) | known);
  }
  for (const known of all.values()) counts.set(known, (counts.get(known) ?? 0) + 1);
  const { codes, lengths } = codesOf(counts);
  const equations = [...all].flatMap(([key, known]) => Array.from('0'.repeat(noughts) + codes.get(known), (digit, bit): Equation => ({ key, bit, odd: Number(digit) })));
  let row: Int32Array | undefined;
  for (let room = ROOM; !row; room *= MORE) row = solve(equations, SPAN + Math.ceil(equations.length * room / WORD));
  return { bits: written(row), known: [...codes.keys()], lengths, noughts };
}

/** A row of so many words for which all equations hold; undefined where they contradict one another. */
function solve(equations: readonly Equation[], words: number): Int32Array | undefined {
  const byFirst = Array.from({ length: words }, (): Equation[] => []);
  for (const equation of equations) byFirst[firstOf(equation.key, equation.bit, words)]?.push(equation);
  // Of each bit of the row, the equation whose first bit it is when those before are taken out of it: what it takes of this word and the next ones.
  const masks = new Int32Array(words * WORD * SPAN), odd = new Uint8Array(words * WORD), held = new Uint8Array(words * WORD);
  const own = new Int32Array(SPAN);
  for (const [first, those] of byFirst.entries()) {
    for (const equation of those) {
      let word = first, sum = equation.odd;
      for (let i = 0, mask = maskOf(equation.key, equation.bit); i < SPAN; i++, mask = nextMask(mask)) own[i] = mask & (2 ** WORD - 1);
      for (;;) {
        let empty = 0;
        while (empty < SPAN && own[empty] === 0) empty++;
        if (empty === SPAN) {
          if (sum === 1) return undefined;
          break;
        }
        if (empty > 0) own.fill(0, own.copyWithin(0, empty).length - empty);
        word += empty;
        const bit = word * WORD + Math.clz32(own[0] as number) - (32 - WORD), at = bit * SPAN;
        if (held[bit] === 0) {
          held[bit] = 1;
          masks.set(own, at);
          odd[bit] = sum;
          break;
        }
        for (let i = 0; i < SPAN; i++) own[i] = (own[i] as number) ^ (masks[at + i] as number);
        sum ^= odd[bit] as number;
      }
    }
  }
  const row = new Int32Array(words + SPAN);
  for (let bit = words * WORD - 1; bit >= 0; bit--) {
    const word = Math.floor(bit / WORD);
    // What no equation needs is as if thrown, so that no word that no list holds is met by noughts.
    let sum = held[bit] === 1 ? odd[bit] as number : isOdd(maskOf(bit, 0));
    if (held[bit] === 1) for (let i = 0; i < SPAN; i++) sum ^= isOdd((masks[bit * SPAN + i] as number) & (row[word + i] as number));
    if (sum === 1) row[word] = (row[word] as number) | 1 << WORD - 1 - bit % WORD;
  }
  return row.subarray(0, words);
}

/** The row as text. */
const written = (row: Int32Array): string => Array.from(row, (word) => Array.from({ length: WORD / PER_DIGIT }, (_, i) => DIGITS.charAt(word >>> WORD - PER_DIGIT * (i + 1) & 63)).join('')).join('');

/** A code of Huffman's for what is so frequent, in its canonical form: shorter codes first, each one more than the one before. */
function codesOf(counts: ReadonlyMap<number, number>): { codes: ReadonlyMap<number, string>; lengths: readonly number[] } {
  const depths = new Map<number, number>();
  const trees = [...counts].map(([known, weight]) => ({ those: [known], weight }));
  for (; trees.length > 1;) {
    const [a, b] = trees.sort((one, other) => one.weight - other.weight).splice(0, 2) as [typeof trees[0], typeof trees[0]];
    const those = [...a.those, ...b.those];
    for (const known of those) depths.set(known, (depths.get(known) ?? 0) + 1);
    trees.push({ those, weight: a.weight + b.weight });
  }
  const codes = new Map<number, string>(), lengths: number[] = [];
  let code = 0, length = 0;
  for (const known of [...counts.keys()].sort((a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0))) {
    const depth = depths.get(known) ?? 0;
    code <<= depth - length;
    length = depth;
    codes.set(known, length > 0 ? code.toString(2).padStart(length, '0') : '');
    code++;
    lengths[length] = (lengths[length] ?? 0) + 1;
  }
  return { codes, lengths: Array.from(lengths, (count) => count ?? 0) };
}

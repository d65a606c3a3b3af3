/** What a number means with the words around it. */
import { numberOf } from '../numbers';

/** The counts, both ends included, of which a stated quantity is true. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Words that stand for a number. The limits are generous: only what nobody would write of the true figure is wrong. */
const VAGUE: Readonly<Record<string, Bounds>> = {
  'a handful of': { low: 2, high: 15 }, 'only a handful of': { low: 2, high: 15 }, 'only a few': { low: 2, high: 20 }, 'a few': { low: 2, high: 25 }, 'very few': { low: 1, high: 20 },
  few: { low: 0, high: 25 }, several: { low: 2, high: 60 }, 'dozens of': { low: 20, high: 140 }, 'scores of': { low: 35, high: 193 },
  'a small number of': { low: 1, high: 20 }, 'only a small number of': { low: 1, high: 20 }, some: { low: 1, high: Infinity }, many: { low: 8, high: Infinity },
};

/** Parts of the states counted, from and to. */
const PARTS: readonly (readonly [RegExp, number, number])[] = [[/three[ -]+quarters/u, 0.7, 0.82], [/two[ -]+thirds/u, 0.6, 0.72], [/half/u, 0.44, 0.56], [/^(?:all|every)/u, 1, 1]];

/** The counts that `quantity` and `number` allow; `size` is the number of states counted, where it is known. */
export function boundsOf(quantity: string | undefined, number: number | undefined, size: number | undefined): Bounds | undefined {
  if (number === undefined) {
    const dozens = /^(?:([a-z ]+) )?(a|two|three|four) dozen$/u.exec(quantity ?? '');
    // "More than a dozen" is said of twelve as well.
    if (dozens) return boundsOf(/^(?:more than|over)$/u.test(dozens[1] ?? '') ? 'at least' : dozens[1] ?? 'about', 12 * (['a', 'two', 'three', 'four'].indexOf(dozens[2] ?? '') + 1), size);
    const part = PARTS.find(([words]) => words.test(quantity ?? ''));
    const share = /^(?:[a-z]+ )?(\d\d) ?(?:%|per)/u.exec(quantity ?? '')?.[1];
    if (share !== undefined) return size === undefined ? undefined : { low: Math.floor(size * (Number(share) - 3) / 100), high: Math.ceil(size * (Number(share) + 3) / 100) };
    const [, some = '', all = ''] = /(?<![a-z])([a-z]{3,5}) (?:in|out of) (?:every )?([a-z]{3,5})/u.exec(quantity ?? '') ?? [];
    if (all !== '') return size === undefined ? undefined : { low: Math.floor(size * (numberOf(some) / numberOf(all) - 0.05)), high: /^(?:more than|over) /u.test(quantity ?? '') ? Infinity : Math.ceil(size * (numberOf(some) / numberOf(all) + 0.05)) };
    // "Three quarters" is said of anything from seven tenths on.
    if (part) return size === undefined ? undefined : { low: Math.floor(size * part[1]), high: Math.ceil(size * part[2]) };
    if (quantity?.startsWith('not all')) return size === undefined ? undefined : { low: 0, high: size - 1 };
    return VAGUE[quantity?.replace('just', 'only') ?? ''];
  }
  if (number < 0) return undefined;
  const slack = Math.max(1, Math.round(number * 0.05));
  switch (quantity) {
    case 'more than': case 'over': return { low: number + 1, high: Infinity };
    case 'at least': return { low: number, high: Infinity };
    case 'fewer than': case 'less than': return { low: 0, high: number - 1 };
    case 'up to': return { low: 0, high: number };
    case 'about': case 'around': case 'some': case 'nearly': case 'almost': case 'roughly': return { low: number - slack, high: number + slack };
    default: return { low: number, high: number };
  }
}

/** How a stated quantity compares with a count that lies between `low` and `high`. */
export function compare(stated: Bounds, low: number, high: number): 'right' | 'overstated' | 'understated' | 'open' {
  if (stated.low <= low && high <= stated.high) return 'right';
  if (high < stated.low) return 'overstated';
  return low > stated.high ? 'understated' : 'open';
}

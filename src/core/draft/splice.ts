/** Lists that an edit changes in one place: what it leaves alone is copied as memory and not visited. */
import { countBefore } from './search';

/** From `start` on, `removed` elements gave way to `added` others. */
export interface Replaced {
  readonly start: number;
  readonly removed: number;
  readonly added: number;
}

/** `list` with `fresh` in the place of what was replaced. */
export const spliced = <T>(list: readonly T[], { start, removed }: Replaced, fresh: readonly T[]): readonly T[] => list.slice(0, start).concat(fresh, list.slice(start + removed));

/** The same for places, of which those behind the replaced ones move by `shift`. */
export const splicedPlaces = (list: readonly number[], { start, removed }: Replaced, fresh: readonly number[], shift: number): readonly number[] =>
  list.slice(0, start).concat(fresh, shift === 0 ? list.slice(start + removed) : list.slice(start + removed).map((place) => place + shift));

/** Index of the first of ascending numbers that is no less than `least`; their count where none is. */
export const firstAtLeast = (ascending: readonly number[], least: number): number => countBefore(ascending.length, (i) => (ascending[i] as number) >= least);

/** Lists of what rules collected, carried along from one state of a draft to the next. */
import { countBefore } from '../draft/search';
import type { Replaced } from '../draft/splice';
import type { Block } from '../draft/types';
import type { Collected, Sorting } from './rule';

/** What a block shows to the rules that collect alike. */
export interface CollectedFacts {
  /** Their place among the desk's draft rules. */
  readonly group: number;
  readonly facts: unknown;
}

/** A block with what was collected and sorted of it; what is sorted, by the place of its rules among the desk's keyed rules. */
interface Shown {
  readonly block: Pick<Block, 'kind'>;
  readonly rules: { readonly facts: readonly CollectedFacts[]; readonly sorted: readonly (Sorting | undefined)[] };
}

/** Adds to `lists` what blocks show, from the one at `start` to the one before `end`. No step is taken within: a generator's loops are slow. */
export function gather(lists: readonly Collected<unknown>[][], readings: readonly Shown[], start: number, end: number): void {
  for (let index = start; index < end; index++) {
    const { block: { kind }, rules } = readings[index] as Shown;
    for (const { group, facts } of rules.facts) lists[group]?.push({ facts, index, kind });
  }
}

type Window = Pick<Replaced, 'start' | 'added'>;

/** Things, and what is shown of each. */
type Found = Map<string, Collected<unknown>[]>;

/** The things that blocks of a window show, asides left out, each with a list to fill; `group` is the place of the rules that sort alike. */
export function thingsIn(group: number, readings: readonly Shown[], { start, added }: Window): Found {
  const things: Found = new Map();
  for (let index = start; index < start + added; index++) {
    const sorted = (readings[index] as Shown).rules.sorted[group];
    if (sorted) for (const thing of sorted.things.keys()) if (!things.has(thing)) things.set(thing, []);
  }
  return things;
}

/** The things that blocks of a window show or mention aside. */
export function mentionedIn(group: number, readings: readonly Shown[], window: Window): ReadonlySet<string> {
  const things = new Set(thingsIn(group, readings, window).keys());
  for (let index = window.start; index < window.start + window.added; index++) {
    for (const thing of (readings[index] as Shown).rules.sorted[group]?.asides?.keys() ?? []) things.add(thing);
  }
  return things;
}

/** Fills the lists of some things with what the blocks of a window show of each. */
export function sortedFrom(group: number, readings: readonly Shown[], { start, added }: Window, found: Found): Found {
  if (found.size === 0) return found;
  for (let index = start; index < start + added; index++) {
    const { block: { kind }, rules } = readings[index] as Shown, sorted = rules.sorted[group];
    if (!sorted) continue;
    const add = (facts: unknown, thing: string): void => { found.get(thing)?.push({ facts, index, kind }); };
    sorted.things.forEach(add);
    sorted.asides?.forEach(add);
  }
  return found;
}

/** The facts of the blocks as they are now, from those of an earlier state; the same list where nothing of it changed. */
export function withFacts(old: readonly Collected<unknown>[], fresh: readonly Collected<unknown>[], { start, removed, added }: Replaced): readonly Collected<unknown>[] {
  if (old.length === 0) return fresh;
  const first = firstFrom(old, start), end = firstFrom(old, start + removed), by = added - removed;
  if (fresh.length === end - first && (by === 0 || end === old.length) && fresh.every((one, i) => isSame(one, old[first + i]))) return old;
  return old.slice(0, first).concat(fresh, by === 0 ? old.slice(end) : old.slice(end).map((one) => ({ ...one, index: one.index + by })));
}

/** Whether a block shows the very same as before: what most blocks come to is one object for all. */
const isSame = (a: Collected<unknown>, b: Collected<unknown> | undefined): boolean => b !== undefined && a.facts === b.facts && a.index === b.index && a.kind === b.kind;

/** Position of the first fact of a block at `index` or behind. */
const firstFrom = (collected: readonly Collected<unknown>[], index: number): number => countBefore(collected.length, (i) => (collected[i] as Collected<unknown>).index >= index);

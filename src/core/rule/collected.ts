/** Lists of what rules collected, carried along from one state of a draft to the next. */
import { countBefore } from '../draft/search';
import type { Replaced } from '../draft/splice';
import type { Block } from '../draft/types';
import type { Aside, Collected, DraftRule, KeyedRule } from './rule';

type Collect = DraftRule['collect'];

/** What a block shows to the rules that collect alike. */
export interface CollectedFacts {
  readonly collect: Collect;
  readonly facts: unknown;
}

/** What a block shows of each thing to the rules that sort alike. */
export interface SortedFacts {
  readonly sort: KeyedRule['sort'];
  readonly facts: ReadonlyMap<string, unknown>;
}

/** A block with what was sorted of it, by how. */
interface Sorted {
  readonly block: Pick<Block, 'kind'>;
  readonly rules: { readonly sorted: readonly SortedFacts[] };
}

/** Adds to `lists` what blocks show, from the one at `start` to the one before `end`. No step is taken within: a generator's loops are slow. */
export function gather(lists: ReadonlyMap<Collect, Collected<unknown>[]>, readings: readonly { readonly block: Pick<Block, 'kind'>; readonly rules: { readonly facts: readonly CollectedFacts[] } }[], start: number, end: number): void {
  for (let index = start; index < end; index++) {
    const { block: { kind }, rules } = readings[index] as (typeof readings)[number];
    for (const { collect, facts } of rules.facts) lists.get(collect)?.push({ facts, index, kind });
  }
}

type Window = Pick<Replaced, 'start' | 'added'>;

/** What the blocks of a window show of each thing, or of those of `things`. */
export function sortedFrom(sort: KeyedRule['sort'], readings: readonly Sorted[], { start, added }: Window, things?: ReadonlySet<string>): ReadonlyMap<string, Collected<unknown>[]> {
  const found = new Map<string, Collected<unknown>[]>();
  for (let index = start; index < start + added; index++) {
    const { block: { kind }, rules: { sorted } } = readings[index] as Sorted;
    sorted.find((one) => one.sort === sort)?.facts.forEach((facts, key) => {
      if (things && !things.has(key)) return;
      const own = found.get(key), one = { facts, index, kind };
      if (own) own.push(one); else found.set(key, [one]);
    });
  }
  return found;
}

/** The things of which the blocks of a window show more than that they are there, see {@link KeyedRule.sort}. */
export function thingsIn(sort: KeyedRule['sort'], readings: readonly Sorted[], { start, added }: Window): ReadonlySet<string> {
  const things = new Set<string>();
  for (let index = start; index < start + added; index++) {
    (readings[index] as Sorted).rules.sorted.find((one) => one.sort === sort)?.facts.forEach((facts, key) => {
      if (!isAside(facts)) things.add(key);
    });
  }
  return things;
}

/** Whether a fact counts only beside others of its thing. */
export const isAside = (facts: unknown): boolean => (facts as Aside).aside === true;

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

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nameKey } from '../../src/core/entities/nameKeys';
import { nameTable, NOUGHTS } from '../../src/core/entities/nameTable';
import { packNames } from '../../src/core/entities/packNames';

/** What a table of the lists says of a name. */
function asked(lists: ReadonlyMap<string, readonly string[]>): (name: string) => string | undefined {
  const packed = packNames(lists), sortOf = nameTable(packed);
  return (name) => packed.sorts[sortOf(nameKey(name))];
}

test('of each name the table tells which lists hold it', () => {
  const names = fc.array(fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }));
  fc.assert(fc.property(names, names, fc.array(fc.nat()), (rivers, towns, shared) => {
    const both = new Map([['rivers', rivers], ['towns', [...towns, ...shared.flatMap((i) => rivers[i] ?? [])]]]), listsOf = asked(both);
    const sameKey = (name: string) => (other: string): boolean => nameKey(other) === nameKey(name);
    for (const name of [...both.values()].flat()) assert.equal(listsOf(name), [...both].filter(([, list]) => list.some(sameKey(name))).map(([list]) => list).join(' '));
  }), { numRuns: 500 });
});

test('of long lists, too, and few other words are taken for one of theirs', () => {
  const names = (first: string, length: number): string[] => Array.from({ length }, (_, i) => `${first} ${i.toString(36)}`);
  const lists = new Map([['many', names('anne', 20_000)], ['some', names('bob', 3000)], ['few', [...names('carla', 100), ...names('bob', 10)]]]), listsOf = asked(lists);
  const sets = [...lists].map(([list, own]) => ({ list, own: new Set(own) }));
  for (const name of [...lists.values()].flat()) assert.equal(listsOf(name), sets.filter(({ own }) => own.has(name)).map(({ list }) => list).join(' '));
  const taken = names('dora', 100_000).filter((name) => listsOf(name) !== undefined).length, expected = 100_000 / 2 ** NOUGHTS;
  assert.ok(taken > expected * 0.8 && taken < expected * 1.2, `${taken} of 100,000 words are taken for one of a list`);
});

test('no list holds nothing', () => {
  assert.equal(asked(new Map())('anne'), undefined);
});

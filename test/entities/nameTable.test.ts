import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nameKey } from '../../src/core/entities/nameKeys';
import { nameTable } from '../../src/core/entities/nameTable';
import { packNames } from '../../src/core/entities/packNames';

const NOUGHTS = 7;

/** What a table of the lists, each known as the next power of two, says of a name. */
function asked(lists: readonly (readonly string[])[]): (name: string) => number {
  const knownOf = nameTable(packNames(lists.map((names, i) => [names, 1 << i]), NOUGHTS));
  return (name) => knownOf(nameKey(name));
}

test('of each name the table tells which lists hold it', () => {
  const names = fc.array(fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }));
  fc.assert(fc.property(names, names, fc.array(fc.nat()), (rivers, towns, shared) => {
    const both = [rivers, [...towns, ...shared.flatMap((i) => rivers[i] ?? [])]], knownOf = asked(both);
    for (const name of both.flat()) {
      const holds = (list: readonly string[]): boolean => list.some((other) => nameKey(other) === nameKey(name));
      assert.equal(knownOf(name), both.reduce((sum, list, i) => sum | Number(holds(list)) << i, 0));
    }
  }), { numRuns: 500 });
});

test('of long lists, too, and few other words are taken for one of theirs', () => {
  const names = (first: string, length: number): string[] => Array.from({ length }, (_, i) => `${first} ${i.toString(36)}`);
  const lists = [names('anne', 20_000), names('bob', 3000), [...names('carla', 100), ...names('bob', 10)]], sets = lists.map((list) => new Set(list)), knownOf = asked(lists);
  for (const name of lists.flat()) assert.equal(knownOf(name), sets.reduce((sum, set, i) => sum | Number(set.has(name)) << i, 0));
  const taken = names('dora', 100_000).filter((name) => knownOf(name) !== 0).length, expected = 100_000 / 2 ** NOUGHTS;
  assert.ok(taken > expected * 0.8 && taken < expected * 1.2, `${taken} of 100,000 words are taken for one of a list`);
});

test('no list holds nothing', () => {
  assert.equal(asked([])('anne'), 0);
});

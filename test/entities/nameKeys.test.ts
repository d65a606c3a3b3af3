import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { joinKeys, keptOf, nameKey, namesOf, type PackedNames, packNames, unpackNames, wordKey } from '../../src/core/entities/nameKeys';

const numbersOf = (names: readonly string[]): number[] => [...new Set(names.map((name) => keptOf(nameKey(name))))].sort((a, b) => a - b);

/** What comes back of packed lists: each number with the lists that hold it. */
function unpacked(packed: PackedNames): (readonly [number, string])[] {
  const found: (readonly [number, string])[] = [];
  unpackNames(packed, (key, sort) => { found.push([key, packed.sorts[sort] as string]); });
  return found;
}

test('what is packed is what is unpacked, in order, once and of the same lists', () => {
  const names = fc.array(fc.string({ minLength: 1, maxLength: 12 }));
  fc.assert(fc.property(names, names, fc.array(fc.nat()), (rivers, towns, shared) => {
    const both = new Map([['rivers', rivers], ['towns', [...towns, ...shared.flatMap((i) => rivers[i] ?? [])]]]);
    const expected = numbersOf([...both.values()].flat()).map((key) => [key, [...both].filter(([, list]) => list.some((name) => keptOf(nameKey(name)) === key)).map(([list]) => list).join(' ')]);
    assert.deepEqual(unpacked(packNames(both)), expected);
  }), { numRuns: 500 });
});

test('a long list comes back whole', () => {
  const names = Array.from({ length: 20_000 }, (_, i) => `name ${i.toString(36)}`);
  assert.deepEqual(unpacked(packNames(new Map([['names', names]]))).map(([key]) => key), numbersOf(names));
});

test('numbers of names lie evenly, so that few words are taken for others', () => {
  const names = Array.from({ length: 50_000 }, (_, i) => `anne${i.toString(36)}`), known = new Set(numbersOf(names));
  assert.ok(known.size > 49_800, `${50_000 - known.size} of 50,000 names have the number of another`);
  const taken = Array.from({ length: 50_000 }, (_, i) => `bob${i.toString(36)}`).filter((name) => known.has(keptOf(nameKey(name)))).length;
  assert.ok(taken < 400, `${taken} of 50,000 words are taken for one of 50,000 names`);
});

test('a phrase has the number of its words in their order', () => {
  assert.equal(nameKey('new york'), joinKeys(wordKey('new'), wordKey('york')));
  assert.notEqual(nameKey('york new'), nameKey('new york'));
  assert.notEqual(nameKey('newyork'), nameKey('new york'));
});

test('a list of names is read by lines and commas, without remarks', () => {
  assert.deepEqual(namesOf('# Bodies, and others\nunited nations,al-qaeda,\n\n eu \n'), ['united nations', 'al qaeda', 'eu']);
});

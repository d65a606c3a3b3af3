import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { joinKeys, keptOf, nameKey, namesOf, packNames, unpackNames, wordKey } from '../../src/core/entities/nameKeys';

const numbersOf = (names: readonly string[]): number[] => [...new Set(names.map((name) => keptOf(nameKey(name))))].sort((a, b) => a - b);

test('what is packed is what is unpacked, in order and once', () => {
  fc.assert(fc.property(fc.array(fc.string({ minLength: 1, maxLength: 12 })), (names) => {
    assert.deepEqual(unpackNames(packNames(names)), numbersOf(names));
  }), { numRuns: 500 });
});

test('a long list comes back whole', () => {
  const names = Array.from({ length: 20_000 }, (_, i) => `name ${i.toString(36)}`);
  assert.deepEqual(unpackNames(packNames(names)), numbersOf(names));
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

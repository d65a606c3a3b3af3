import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinKeys, nameKey, namesOf, wordKey } from '../../src/core/entities/nameKeys';

test('names have numbers of their own', () => {
  const names = Array.from({ length: 50_000 }, (_, i) => `anne${i.toString(36)}`), known = new Set(names.map(nameKey));
  assert.ok(known.size > 49_990, `${50_000 - known.size} of 50,000 names have the number of another`);
});

test('a phrase has the number of its words in their order', () => {
  assert.equal(nameKey('new york'), joinKeys(wordKey('new'), wordKey('york')));
  assert.notEqual(nameKey('york new'), nameKey('new york'));
  assert.notEqual(nameKey('newyork'), nameKey('new york'));
});

test('a list of names is read by lines and commas, without remarks', () => {
  assert.deepEqual(namesOf('# Bodies, and others\nunited nations,al-qaeda,\n\n eu \n'), ['united nations', 'al qaeda', 'eu']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { BitTable } from '../../src/core/entities/bitTable';

test('a table of bits holds what a Map would, also of numbers that want one place', () => {
  const number = fc.oneof(fc.nat(0xffffff), fc.nat(40).map((n) => n * 4096));
  fc.assert(fc.property(fc.array(fc.tuple(number, fc.nat(25))), fc.array(number), (added, asked) => {
    const table = new BitTable(added.length), map = new Map<number, number>();
    for (const [key, bit] of added) {
      table.add(key, 1 << bit);
      map.set(key, (map.get(key) ?? 0) | 1 << bit);
    }
    for (const key of [...asked, ...map.keys()]) assert.equal(table.get(key), map.get(key) ?? 0);
  }));
});

test('an empty table knows nothing', () => {
  assert.equal(new BitTable(0).get(0), 0);
});

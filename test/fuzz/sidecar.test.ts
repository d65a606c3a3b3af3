/** The file of findings kept for a reason: read whole or refused, never half. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatKept, type KeptEntry, keptList, parseKept, withEntry } from '../../src/editor/keptFile';
import { assertPrototypes } from './sound';

const FIELDS = ['draft', 'rule', 'text', 'sentence', 'reason', 'initials', 'date'] as const;
const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('__proto__', 'constructor', '', '2025-06-20', '2025-99-99', '\ud800', '-->', '\n# x'));
const entry: fc.Arbitrary<KeptEntry> = fc.record({ draft: words, rule: words, text: words, sentence: words, reason: words, initials: words, date: words }, { noNullPrototype: true });

/** Entries, or undefined where the file was refused. */
function read(text: string): readonly KeptEntry[] | undefined {
  try {
    return parseKept(text);
  } catch (error) {
    assert.ok(error instanceof Error);
    return undefined;
  }
}

test('what is written is read again', () => {
  fc.assert(fc.property(fc.array(entry, { maxLength: 5 }), entry, (entries, more) => {
    assert.deepEqual(parseKept(formatKept(entries)), entries);
    assert.equal(withEntry(withEntry(entries, more), more).filter((one) => one === more).length, 1);
    assert.equal(typeof keptList(entries), 'string');
  }), { numRuns: 500 });
});

test('any other file is refused, or every entry of it is whole', () => {
  const value = fc.oneof(fc.anything({ maxDepth: 3, withBigInt: false }), fc.record({ kept: fc.array(fc.oneof(entry, fc.anything(), fc.record({ draft: words }))) }));
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), value.map((one) => JSON.stringify(one) ?? 'null')), (text) => {
    for (const one of read(text) ?? []) for (const field of FIELDS) assert.equal(typeof one[field], 'string');
  }), { numRuns: 1000 });
  for (const text of ['{"__proto__": {"kept": []}}', '{"kept": {"length": 1, "0": {}}}', '['.repeat(100_000), '{"kept":'.repeat(20_000), '', '\0', '{"kept": [[]]}', '{"kept": [null]}', `{"kept": "${'a'.repeat(1_000_000)}"}`]) {
    assert.equal(read(text), undefined, text.slice(0, 40));
  }
  assertPrototypes();
});

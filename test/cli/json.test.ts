/** JSON that is written in pieces is the JSON that would be written at once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonPieces } from '../../src/cli/json';

test('whatever the value, and however few items make a list long', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom('', '  '), fc.nat(3), (value, indent, many) => {
    assert.equal([...jsonPieces(value, indent, many)].join(''), JSON.stringify(value, null, indent));
  }));
});

test('no piece holds a long list, and what is undefined is left out', () => {
  const findings = Array.from({ length: 50 }, (_, start) => ({ start, subject: undefined, text: 'a\nb', fixes: [] }));
  const result = { version: 1, drafts: [{ id: '', date: undefined, findings }] };
  const pieces = [...jsonPieces(result, '  ', 10)];
  assert.equal(pieces.join(''), JSON.stringify(result, null, '  '));
  assert.ok(pieces.every((piece) => piece.split('"start"').length <= 2), 'a finding a piece');
});

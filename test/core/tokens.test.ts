import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenise } from '../../src/core/draft/tokens';

const norms = (text: string) => tokenise(text).map((token) => token.norm);

test('words, numbers and marks', () => {
  assert.deepEqual(norms('The U.S. paid 1,250.50 euros (or so).'), ['the', 'us', 'paid', '1,250.50', 'euros', '(', 'or', 'so', ')', '.']);
  assert.deepEqual(norms('Taliban-led talks—again…'), ['taliban', '-', 'led', 'talks', '—', 'again', '…']);
  assert.deepEqual(norms('COVID-19 cost $5m at 7.30pm'), ['covid', '-', '19', 'cost', '$', '5m', 'at', '7.30pm']);
});

test('possessives keep their word apart', () => {
  const [kyiv, states] = tokenise('Kyiv’s states’ rights').filter((token) => token.possessive);
  assert.deepEqual([kyiv?.norm, kyiv?.stem, kyiv?.end], ['kyiv', 4, 6]);
  assert.deepEqual([states?.norm, states?.stem, states?.end], ['states', 13, 14]);
  assert.deepEqual(tokenise('It’s what he’s said').map((token) => token.possessive), [false, false, false, false]);
  assert.deepEqual(norms('U.S.’s'), ['us']);
});

test('a closing quotation mark is not a plural possessive', () => {
  assert.equal(tokenise('the ‘rebels’ said').some((token) => token.possessive), false);
});

test('accents, other scripts and combining marks stay in their word', () => {
  assert.deepEqual(norms('Guaidó Türkiye'), ['guaidó', 'türkiye']);
  assert.deepEqual(norms('Guaido\u0301'), ['guaidó']);
  assert.deepEqual(norms('Київ كابل'), ['київ', 'كابل']);
});

test('whatever the text, tokens are in order, inside it, and never split a pair', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    let last = 0;
    for (const token of tokenise(text)) {
      assert.ok(token.start >= last && token.start < token.end && token.end <= text.length);
      assert.ok(token.stem > token.start && token.stem <= token.end);
      assert.equal(token.text, text.slice(token.start, token.end));
      const before = text.charCodeAt(token.start - 1), first = text.charCodeAt(token.start);
      assert.ok(!((before & 0xfc00) === 0xd800 && (first & 0xfc00) === 0xdc00), 'inside a surrogate pair');
      last = token.end;
    }
  }), { numRuns: 2000 });
});

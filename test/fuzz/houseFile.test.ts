/** A house file, whatever is in it, yields a house that works and problems with their places. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { readHouse } from '../../src/core/house/house';
import { rules } from '../../src/core/rules';
import { assertPrototypes, assertSpan, openDesk, readSoundly } from './sound';

const known = new Set(rules().map((rule) => rule.id));
const DRAFT = 'The the mayor of Kiev saw a so-called deal. “Kiev,” he said.\n';

function check(text: string, read = true): ReturnType<typeof readHouse> {
  const result = readHouse(text, known);
  for (const problem of result.problems) assertSpan(text.padEnd(1), problem, problem.message);
  for (const id of Object.keys(result.house.levels)) assert.ok(known.has(id));
  if (read) readSoundly(openDesk(result.house), { text: DRAFT, format: 'markdown' });
  return result;
}

const phrase = fc.oneof(fc.constantFrom('Kiev', 'the (mayor|major)', '(a|b)? c', '(', ')', '(|)', '((', '?', '', ' ', '(a|b|c|d)'.repeat(8), '__proto__', '“”', "mayor's", '\ud800', '\0'), fc.string({ unit: 'binary', maxLength: 8 }));
const phrases = fc.oneof(phrase, fc.array(phrase, { maxLength: 3 }));
const level = fc.constantFrom<unknown>('off', 'hint', 'info', 'warning', 'error', 'loud', 3, null);
const shaped = fc.record({
  preset: fc.constantFrom<unknown>('us', 'uk', 'au', null), rules: fc.dictionary(fc.oneof(fc.constantFrom(...known, '__proto__', 'constructor', 'toString', 'style.*'), fc.string()), level, { maxKeys: 4 }),
  terms: fc.array(fc.record({ avoid: phrases, except: phrases, instead: phrases, why: fc.string(), level, safe: fc.boolean(), fails: phrases, passes: phrases }, { requiredKeys: ['avoid', 'why'] }), { maxLength: 3 }),
  exceptions: fc.array(fc.record({ phrase, rule: fc.oneof(fc.constantFrom(...known), fc.string()) }, { requiredKeys: ['phrase'] }), { maxLength: 3 }), names: fc.array(phrase, { maxLength: 3 }),
}, { requiredKeys: [] });

test('files shaped nearly right', () => {
  fc.assert(fc.property(shaped, (house) => { check(stringify(house)); }), { numRuns: 30 });
  assertPrototypes();
});

test('files of anything', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.anything({ maxDepth: 3, withBigInt: false, withDate: false }).map((value) => { try { return stringify(value) ?? ''; } catch { return 'null'; } })), (text) => {
    check(text, false);
  }), { numRuns: 500 });
  assertPrototypes();
});

const LAUGHS = ['a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]', ...'bcdefghij'.split('').map((name, i) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefghij'[i]}`).join(', ')}]`)].join('\n');
test('files made to hurt', () => {
  for (const text of [
    LAUGHS, 'a: &a [*a]', '__proto__: {polluted: true}', 'rules: {__proto__: {polluted: off}}', 'terms: {__proto__: []}', 'constructor: {prototype: {polluted: 1}}', '['.repeat(100_000), '{'.repeat(100_000), `${'- '.repeat(20_000)}x`,
    `names: [${'Kiev, '.repeat(20_000)}]`, `terms:\n  - avoid: "${'(a|b)'.repeat(5000)}"\n    why: x`, `terms:\n  - avoid: "${'a '.repeat(20_000)}"\n    why: x`, 'x'.repeat(2_000_001), '\0', '\ud800', '\ufeffpreset: uk', '? '.repeat(20_000), 'names: !!binary AAAA', 'names: !!set {a, b}',
  ]) check(text, text.length < 1000);
  assertPrototypes();
});

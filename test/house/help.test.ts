/** What the editor offers and explains in a house file. `|` is the caret. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { completeHouse } from '../../src/core/house/complete';
import { explainHouse } from '../../src/core/house/explain';
import { rules } from '../../src/core/rules';

const known = rules();
const ids = known.map(({ id }) => id);

const complete = (marked: string) => {
  const offset = marked.indexOf('|');
  return completeHouse(marked.slice(0, offset) + marked.slice(offset + 1), offset, known);
};
const labels = (marked: string): string[] => complete(marked)?.suggestions.map(({ label }) => label) ?? [];
/** The file after the suggestion of that label has been taken. */
function take(marked: string, label: string): string {
  const found = complete(marked), text = marked.replace('|', '');
  const chosen = found?.suggestions.find((suggestion) => suggestion.label === label);
  assert.ok(found && chosen, `${label} in ${labels(marked).join(', ')}`);
  return text.slice(0, found.start) + chosen.insert + text.slice(found.end);
}
const explain = (marked: string) => {
  const offset = marked.indexOf('|');
  return explainHouse(marked.slice(0, offset) + marked.slice(offset + 1), offset, known);
};

test('an empty file offers every key, and a written one those that it lacks', () => {
  assert.deepEqual(labels('|'), ['preset', 'rules', 'terms', 'exceptions', 'names']);
  assert.deepEqual(labels('preset: uk\n|\nnames: [Kiev Street]\n'), ['rules', 'terms', 'exceptions']);
  assert.deepEqual(labels('# Our house\r\npreset: uk\r\n|'), ['rules', 'terms', 'exceptions', 'names']);
});

test('a suggestion replaces the word at the caret and brings the colon that is missing', () => {
  assert.equal(take('pre|', 'preset'), 'preset: ');
  assert.equal(take('pr|es: uk', 'preset'), 'preset: uk');
  assert.equal(take('ter|', 'terms'), 'terms:');
  assert.equal(take('preset: |\nrules:\n  style.passive: hint\n', 'uk'), 'preset: uk\nrules:\n  style.passive: hint\n');
  assert.equal(take('rules:\n  style.pass|: hint', 'style.passive'), 'rules:\n  style.passive: hint');
});

test('rules are offered by id where a rule is meant, and levels where a level is', () => {
  assert.deepEqual(labels('rules:\n  |'), ids);
  assert.equal(take('rules:\n  style.passive: hint\n  recognition.te|', 'recognition.term'), 'rules:\n  style.passive: hint\n  recognition.term: ');
  assert.ok(!labels('rules:\n  style.passive: hint\n  |').includes('style.passive'), 'what is set is not offered again');
  assert.deepEqual(labels('rules:\n  style.passive: |'), ['off', 'hint', 'info', 'warning', 'error']);
  assert.equal(take('exceptions:\n  - phrase: landmark deal\n    rule: style.edi|', 'style.editorialising'), 'exceptions:\n  - phrase: landmark deal\n    rule: style.editorialising');
});

test('inside a term its own keys are offered, and for its values nothing is made up', () => {
  const offered = labels('terms:\n  - avoid: e-mail\n    |');
  for (const key of ['instead', 'why', 'level', 'safe', 'fails', 'passes', 'except']) assert.ok(offered.includes(key), key);
  assert.ok(!offered.includes('avoid'));
  assert.deepEqual(labels('terms:\n  - avoid: e-mail\n    safe: |'), ['true', 'false']);
  assert.deepEqual(labels('terms:\n  - avoid: |'), []);
  assert.deepEqual(labels('nonsense:\n  |'), []);
});

test('keys and rules are explained, and everything else is left alone', () => {
  assert.match(explain('pre|set: uk')?.about ?? '', /AP/u);
  const rule = explain('rules:\n  style.pas|sive: hint');
  assert.deepEqual([rule?.rule?.id, rule?.about], ['style.passive', known.find(({ id }) => id === 'style.passive')?.summary]);
  assert.deepEqual([rule?.start, rule?.end], [9, 22]);
  assert.equal(explain('exceptions:\n  - phrase: a\n    rule: style.edi|torialising')?.rule?.id, 'style.editorialising');
  for (const silent of ['preset: u|k', 'rules:\n  style.nonsense|: hint', '# pre|set', 'terms:\n  - why: Because of style.pas|sive', '|']) assert.equal(explain(silent), undefined, silent);
});

test('no file is too broken, too long or too strange to be helped with or left alone', () => {
  const good = 'preset: uk\nrules:\n  style.passive: hint\nterms:\n  - avoid: [a, b]\n    why: "x"\nexceptions:\n  - { phrase: c, rule: style.editorialising }\nnames: [D]\n';
  const pieces = fc.constantFrom(...good.split(/(?<=[\n: ])/u), '\r\n', '\t', '{', '[', ']', '}', '"', '\'', '&a', '*a', '<<: ', '? ', '|', '>', '---', '\ud800', '\0', '__proto__: ', 'constructor: ');
  fc.assert(fc.property(fc.array(pieces, { maxLength: 14 }), fc.nat(), (parts, at) => {
    const text = parts.join(''), offset = at % (text.length + 1);
    const found = completeHouse(text, offset, known), told = explainHouse(text, offset, known);
    if (found) assert.ok(found.start <= offset && offset <= found.end && found.end <= text.length);
    if (told) assert.ok(told.start <= offset && offset < told.end && told.end <= text.length);
  }), { numRuns: 3000 });
  for (let offset = 0; offset <= good.length; offset++) completeHouse(good.slice(0, offset), offset, known);
  const long = `${'# x\n'.repeat(600_000)}pre`;
  assert.equal(completeHouse(long, long.length, known), undefined);
  assert.equal(explainHouse(long, long.length - 1, known), undefined);
});

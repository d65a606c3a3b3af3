/** What the house file's completion offers at a caret, written as `‸`, and what its hover says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { completeHouse } from '../../src/core/house/complete';
import { explainHouse } from '../../src/core/house/explain';
import { rules } from '../../src/core/rules';

const known = rules();
const ids = known.map(({ id }) => id);

function caret(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('‸');
  return { text: marked.replace('‸', ''), offset };
}

const complete = (marked: string) => {
  const { text, offset } = caret(marked);
  return completeHouse(text, offset, known);
};
const labels = (marked: string): readonly string[] => complete(marked)?.suggestions.map(({ label }) => label) ?? [];

/** The text once a suggestion was taken. */
function taken(marked: string, label: string): string {
  const { text } = caret(marked), found = complete(marked), one = found?.suggestions.find((suggestion) => suggestion.label === label);
  assert.ok(found && one, `${label} is offered in ${marked}`);
  return text.slice(0, found.start) + one.insert + text.slice(found.end);
}

const explained = (marked: string): readonly [string, string] | undefined => {
  const { text, offset } = caret(marked);
  const found = explainHouse(text, offset, known);
  return found && [text.slice(found.start, found.end), found.about];
};

const TOP = ['preset', 'rules', 'terms', 'exceptions', 'names'];
const TERM = ['avoid', 'except', 'instead', 'why', 'level', 'safe', 'fails', 'passes'];
const LEVELS = ['off', 'hint', 'info', 'warning', 'error'];
const without = (all: readonly string[], ...written: string[]): readonly string[] => all.filter((one) => !written.includes(one));

const GOOD = `# Ours
preset: uk
rules:
  style.passive: hint   # they like it
terms:
  - avoid: e-mail
    instead: [email, "message"]
    safe: true
    why: |
      We write email.
exceptions:
  - { phrase: landmark deal, rule: style.editorialising }
names: [Ōsaka 😀]
`;

test('keys: in an empty file, half written, and none that is written already', () => {
  for (const text of ['‸', '\n‸', '# Ours\n‸', 'pre‸', '‸pre', 'p‸re', '---\n‸', '﻿‸']) assert.deepEqual(labels(text), TOP, text);
  assert.deepEqual(labels('preset: uk\n‸'), without(TOP, 'preset'));
  assert.deepEqual(labels('preset: uk\nna‸\nrules:\n  style.passive: hint\n'), without(TOP, 'preset', 'rules'));
  assert.deepEqual(labels('names:\n  - A\n‸'), without(TOP, 'names'));
  assert.deepEqual(labels('pre‸set: uk\n'), TOP, 'a key may be written over');
  assert.equal(taken('pre‸', 'preset'), 'preset: ');
  assert.equal(taken('‸', 'rules'), 'rules:', 'what is written below its key needs no space');
  assert.equal(taken('pre‸set: uk\n', 'names'), 'names: uk\n', 'the colon is there');
});

test('values from a list, behind the colon', () => {
  assert.deepEqual(labels('preset: ‸'), ['us', 'uk']);
  assert.deepEqual(labels('preset: u‸ # like AP\n'), ['us', 'uk']);
  assert.equal(taken('preset: u‸s\nnames: [A]\n', 'uk'), 'preset: uk\nnames: [A]\n');
  assert.equal(taken('preset: "u‸"\n', 'uk'), 'preset: "uk"\n');
  assert.deepEqual(labels('terms:\n  - avoid: x\n    safe: ‸\n'), ['true', 'false']);
  assert.deepEqual(labels('terms:\n  - avoid: x\n    level: w‸\n'), without(LEVELS, 'off'));
});

test('rules: ids as keys with their level as value, and as the rule of an exception', () => {
  for (const text of ['rules:\n  ‸', 'rules:\n  style.pa‸', 'rules: { ‸ }', 'rules: {‸', 'rules: { sty‸']) assert.deepEqual(labels(text), ids, text);
  assert.deepEqual(labels('rules:\n  style.passive: hint\n  ‸\nnames: [A]\n'), without(ids, 'style.passive'));
  assert.equal(taken('rules:\n  style.pa‸\n', 'style.passive'), 'rules:\n  style.passive: \n');
  assert.equal(taken('rules:\n  style.edit‸orial: hint\n', 'style.passive'), 'rules:\n  style.passive: hint\n');
  for (const text of ['rules:\n  style.passive: ‸', 'rules: { style.passive: ‸ }', 'rules:\n  style.passive: w‸\n  style.one: off\n']) assert.deepEqual(labels(text), LEVELS, text);
  assert.deepEqual(labels('exceptions:\n  - phrase: x\n    rule: ‸'), ids);
  assert.equal(taken('exceptions: [{ phrase: x, rule: style.p‸ }]', 'style.passive'), 'exceptions: [{ phrase: x, rule: style.passive }]');
  const passive = complete('rules:\n  style.pa‸')?.suggestions.find(({ label }) => label === 'style.passive');
  assert.deepEqual([passive?.about, passive?.rule], [known.find(({ id }) => id === 'style.passive')?.summary, known.find(({ id }) => id === 'style.passive')]);
});

test('in lists: the keys of a term and of an exception, each list item for itself', () => {
  assert.deepEqual(labels('terms:\n  - ‸'), TERM);
  assert.deepEqual(labels('terms:\n  - avoid: x\n    ‸'), without(TERM, 'avoid'));
  assert.deepEqual(labels('terms:\n  - avoid: x\n    why: y\n  - av‸\n'), TERM);
  assert.deepEqual(labels('exceptions:\n  - phrase: x\n    ‸'), ['rule', 'why']);
});

test('nothing where the house has its own words', () => {
  for (const text of ['# ‸', 'preset: uk # ‸', 'names:\n  - Ox‸', 'names: [‸]', 'terms:\n  - avoid: ‸', 'terms:\n  - avoid: [e-m‸]', 'terms:\n  - avoid: x\n    why: We w‸', 'terms:\n  - avoid: x\n    why: |\n      We ‸\n',
    'colour: ‸', 'colour:\n  ‸', '__proto__:\n  ‸', 'constructor: ‸', 'rules: *a‸']) {
    assert.deepEqual(labels(text), [], text);
  }
});

test('line ends of Windows, broken YAML, stray surrogates and files too long to be one', () => {
  assert.equal(taken('preset: uk\r\nna‸\r\nrules:\r\n', 'names'), 'preset: uk\r\nnames:\r\nrules:\r\n');
  assert.deepEqual(labels('preset: ‸\r\nnames: [A]\r\n'), ['us', 'uk']);
  for (const text of ['preset: ‸\nterms: ]\n', 'names: [A\npreset: ‸', 'rules:\n\tstyle.passive: hint\npreset: ‸', 'preset: ‸\npreset: uk\n', 'preset: ‸\nterms:\n  - avoid: "x\n']) {
    assert.deepEqual(labels(text), ['us', 'uk'], text);
  }
  assert.deepEqual(labels('# \ud800\npreset: ‸'), ['us', 'uk']);
  assert.deepEqual(labels('names: [\udc00]\n‸'), without(TOP, 'names'));
  const long = `names:\n${'  - A Name\n'.repeat(250_000)}`;
  assert.equal(completeHouse(long, long.length, known), undefined);
  assert.equal(explainHouse(long, 0, known), undefined);
  const line = `preset: ${'u'.repeat(2_500_000)}`;
  assert.equal(completeHouse(line, line.length, known), undefined);
});

test('hover: keys by the schema, rules by their summary, nothing else', () => {
  assert.deepEqual(explained('pre‸set: uk'), ['preset', 'Conventions to start from: us (like AP) or uk (like the Guardian and the BBC).']);
  assert.deepEqual(explained('terms:\n  - avoid: x\n    ‸safe: true'), ['safe', 'May be applied by “apply safe fixes”.']);
  const summary = known.find(({ id }) => id === 'style.passive')?.summary;
  assert.deepEqual(explained('rules:\r\n  style.‸passive: hint\r\n'), ['style.passive', summary]);
  assert.deepEqual(explained('rules: { "style.‸passive": hint }'), ['"style.passive"', summary]);
  assert.deepEqual(explained('exceptions:\n  - rule: style.passiv‸e'), ['style.passive', summary]);
  for (const text of ['‸', 'preset‸: uk', 'preset: u‸k', '# pre‸set', 'rules:\n  style.no‸thing: off', 'col‸our: red', '__pro‸to__: 1', 'names: [style.pas‸sive]', 'terms:\n  - av‸oid', 'rules:\n  style.passive: hi‸nt']) {
    assert.equal(explained(text), undefined, text);
  }
});

test('every caret in every prefix of a good file: never throws, replaces a word around the caret, offers what can be read', () => {
  for (let length = 0; length <= GOOD.length; length++) {
    const text = GOOD.slice(0, length);
    // Carets far before the end meet the same words in every prefix: the last lines and a few others are enough.
    for (let offset = 0; offset <= length; offset += length - offset > 40 ? 17 : 1) {
      const found = completeHouse(text, offset, known);
      if (found) {
        assert.ok(found.start <= offset && offset <= found.end && found.end <= length);
        assert.match(text.slice(found.start, found.end), /^[\w.-]*$/u);
      }
      const about = explainHouse(text, offset, known);
      if (about) assert.ok(about.start <= offset && offset < about.end && about.end <= length && about.about.length > 0);
    }
  }
});

test('anything at all: never throws', () => {
  const piece = fc.oneof(fc.constantFrom('rules:', 'terms:\n', '  - ', '- ', '{', '}', '[', ']', '"', "'", ': ', '? ', '&a ', '*a', '!!map ', '|', '>\n', '\r\n', '\n', '#', '---\n', '...\n', '<<', '\t', '\ud800', '\0', 'style.passive', 'copydesk-caret'), fc.string({ unit: 'binary', maxLength: 4 }));
  fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(80), (pieces, at) => {
    const text = pieces.join(''), offset = Math.min(at, text.length);
    completeHouse(text, offset, known);
    explainHouse(text, offset, known);
  }), { numRuns: 2000 });
});

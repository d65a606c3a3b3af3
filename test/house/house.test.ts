import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDesk } from '../../src/core/desk';
import { readHouse } from '../../src/core/house/house';
import { rules } from '../../src/core/rules';
import { createRegister } from '../../src/register/register';

const known = new Set(rules().map((rule) => rule.id));
const read = (text: string) => readHouse(text, known);
const desk = (text: string) => createDesk({ register: createRegister({ sources: {}, subjects: [] }), today: '2025-06-20', house: read(text).house });

test('terms mark, exceptions and names spare, levels hold', () => {
  const text = `
preset: uk
rules: { style.editorialising: warning }
terms:
  - avoid: e-mail
    instead: email
    why: We write email.
    safe: true
    fails: Send an e-mail.
    passes: Send an email.
  - avoid: [sub-Saharan Africa]
    why: Name the countries.
    level: warning
exceptions:
  - { phrase: landmark deal, rule: style.editorialising }
names: [Historic Chapel Trust]
`;
  assert.deepEqual(read(text).problems, []);
  const findings = desk(text).read({ format: 'markdown', text: 'A landmark deal. A landmark ruling. Send an e-mail. It is sub-Saharan Africa.' }).findings;
  assert.deepEqual(findings.map(({ rule, text: marked, severity }) => [rule, marked, severity]), [
    ['style.editorialising', 'landmark', 'warning'], ['house.term', 'e-mail', 'info'], ['house.term', 'sub-Saharan Africa', 'warning'],
  ]);
  assert.deepEqual(findings[1]?.fixes[0], { title: 'Write “email”', safe: true, edits: [{ start: 44, end: 50, text: 'email' }] });
});

/** Each problem as the text it points at and what it says. */
const problems = (text: string) => read(text).problems.map(({ start, end, message }) => [text.slice(start, end), message]);

test('mistakes are reported at their place, and the rest still holds', () => {
  assert.deepEqual(problems('preset: fr\n'), [['fr', 'Must be one of us, uk.']]);
  assert.deepEqual(problems('rules: { style.nothing: off }'), [['style.nothing', 'There is no rule style.nothing.']]);
  assert.deepEqual(problems('terms:\n  - avoid: x\n'), [['avoid: x\n', '“why” is missing.']]);
  assert.deepEqual(problems('preset: uk\ncolour: red\n'), [['colour', '“colour” means nothing here.']]);
  assert.deepEqual(problems('terms:\n  - avoid: foo\n    why: no\n    fails: bar\n'), [['bar', '“bar” should be marked by this term and is not.']]);
  assert.deepEqual(problems('terms:\n  - avoid: foo\n    why: no\n    passes: a foo\n'), [['a foo', '“a foo” should not be marked by this term and is.']]);
  assert.deepEqual(problems('terms:\n  - avoid: (foo\n    why: no\n'), [['(foo', '“(foo” has a bracket that does not close']]);
  assert.equal(read('terms:\n  - avoid: foo\n    why: no\n  - avoid: 3\n    why: no\n').house.terms.length, 1);
});

test('mistakes are told in their order and in plain words', () => {
  assert.deepEqual(problems('rules: { style.nothing: off, style.passive: loud }\npreset: fr\n').map(([at]) => at), ['style.nothing', 'loud', 'fr']);
  assert.deepEqual(problems('names: Kiev\n'), [['Kiev', 'Must be a list.']]);
  assert.deepEqual(problems('terms:\n  - avoid: 3\n    why: no\n'), [['3', 'Must be text or a list.']]);
  assert.deepEqual(problems('terms:\n  - avoid: [a, 3]\n    why: no\n'), [['3', 'Must be text.']]);
  assert.deepEqual(problems('terms:\n  - avoid: x\n    why: ""\n'), [['""', 'Must not be empty.']]);
  assert.deepEqual(problems('terms:\n  - avoid: x\n    why: no\n    safe: perhaps\n'), [['perhaps', 'Must be true or false.']]);
  // Where it is shown, its place is shown too.
  assert.doesNotMatch(problems('preset: uk\n  rules: a\n')[0]?.[1] ?? 'at line', /at line/u);
});

test('hostile files: broken YAML, alias bombs, prototype keys, wrong shapes', () => {
  assert.equal(problems('a: [').length, 1);
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]', ...'bcdefghi'.split('').map((c, i) => `${c}: &${c} [${Array(10).fill(`*${'abcdefghi'[i]}`).join(',')}]`)].join('\n');
  assert.ok(problems(bomb).length > 0);
  assert.ok(problems('__proto__: { polluted: yes }\nconstructor: 1\n').length > 0);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  for (const text of ['- 1\n- 2', '42', 'terms: 3', 'names: { a: 1 }', 'exceptions: [1]', 'rules: []']) assert.ok(problems(text).length > 0, text);
  assert.deepEqual(problems(''), []);
});

test('of a file that is no house file what it last said holds, of an empty one nothing', () => {
  const { house } = read('preset: uk\n');
  for (const text of ['preset: "uk\n', '- preset\n', 'preset: [uk\n']) {
    const { house: held, problems } = readHouse(text, known, house);
    assert.equal(held, house, text);
    assert.notDeepEqual(problems, [], text);
  }
  assert.equal(readHouse('', known, house).house.preset, undefined);
});

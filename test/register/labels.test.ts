/** “One government, one label”: one finding for a draft, and fixes that leave good prose without it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from 'copydesk:register';
import { createDesk } from '../../src/core/desk';
import { createRegister } from '../../src/register/register';

const desk = createDesk({ register: createRegister(data), today: '2026-01-10' });
const found = (text: string) => desk.read({ text, format: 'plaintext', date: '2025-06-20' }).findings.filter(({ rule }) => rule === 'recognition.one-label');

/** What the fixes of the one finding make of a draft, each of which must leave nothing to say. */
function fixed(text: string): string[] {
  const [finding, ...others] = found(text);
  assert.ok(finding, text);
  assert.deepEqual(others, []);
  return finding.fixes.map(({ edits }) => {
    const made = [...edits].sort((a, b) => b.start - a.start).reduce((sum, edit) => sum.slice(0, edit.start) + edit.text + sum.slice(edit.end), text);
    assert.deepEqual(found(made), [], made);
    return made;
  });
}

test('a label that says whose it is takes the article away, and one that does not brings it', () => {
  assert.deepEqual(fixed('Syria\'s new rulers met. The Syrian transitional authorities agreed.\n\nAid workers asked the de facto authorities in Damascus.'), [
    'Syria\'s new rulers met. Syria\'s new rulers agreed.\n\nAid workers asked Syria\'s new rulers.',
    'The Syrian transitional authorities met. The Syrian transitional authorities agreed.\n\nAid workers asked the Syrian transitional authorities.',
    'The de facto authorities in Damascus met. The de facto authorities in Damascus agreed.\n\nAid workers asked the de facto authorities in Damascus.',
  ]);
});

test('after a dateline a label opens its sentence', () => {
  assert.ok(fixed('LONDON (Reuters) — Myanmar\'s rulers met. Myanmar\'s military government agreed. The Myanmar junta left.').includes('LONDON (Reuters) — The Myanmar junta met. The Myanmar junta agreed. The Myanmar junta left.'));
});

test('the name of the country is part of the label', () => {
  assert.ok(fixed('Myanmar\'s rulers met. Myanmar\'s military-backed government agreed. The Myanmar junta left.').includes('Myanmar\'s rulers met. Myanmar\'s rulers agreed. Myanmar\'s rulers left.'));
});

for (const text of [
  'The Houthi government met. The Houthi-led authorities agreed. The de facto authorities in Sanaa left.',
  'Sudan\'s army-led government met. The Port Sudan-based government agreed. Sudan\'s military authorities left. Sudan\'s military-led authorities stayed.',
  'The Turkish Cypriot authorities met. The Turkish Cypriot government agreed. The Turkish Cypriot administration left.',
  'The Tripoli-based government met. The UN-recognised government agreed. The Tripoli authorities left.',
  'The Hamas-run authorities met. The Hamas government agreed. Gaza\'s rulers left.',
]) test(`three labels are one too many: ${text}`, () => assert.ok(fixed(text).length >= 3));

test('a label that the desk warns of is not offered for the whole draft', () => {
  const [finding] = found('The Turkish Cypriot authorities met. The Turkish Cypriot administration agreed. The TRNC government left.');
  assert.deepEqual(finding?.fixes.map(({ title }) => title), ['Write “Turkish Cypriot authorities” everywhere', 'Write “Turkish Cypriot administration” everywhere']);
});

test('two labels are style, and those of a speaker are his', () => {
  assert.deepEqual(found('The Houthi government met. The Houthi authorities agreed. “The Houthi administration is poor,” he said.'), []);
});

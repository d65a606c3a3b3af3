/** Every fix on offer, taken alone in the whole desk, ends its finding and brings none of its rule; the safe ones, taken together, leave nothing safe to fix. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from 'copydesk:register';
import { createDesk } from '../../src/core/desk';
import { applyEdits } from '../../src/core/edits';
import { grammarRules } from '../../src/core/recognition/grammar/index';
import { styleRules } from '../../src/core/style/index';
import type { Draft, Finding } from '../../src/core/types';
import { safeEdits } from '../../src/editor/safeEdits';
import { createRegister } from '../../src/register/register';

const rules = [...grammarRules, ...styleRules];
/** Also what is off by default. */
const levels = Object.fromEntries(rules.filter(({ level }) => level === 'off').map(({ id }) => [id, 'hint' as const]));
const register = createRegister(data);

const ofRule = (findings: readonly Finding[], rule: string): number => findings.filter((finding) => finding.rule === rule).length;

test('a count that comes to one, or to none, takes its noun and verb with it', () => {
  const desk = createDesk({ register, today: '2026-02-20' });
  const fixed = (text: string): string => applyEdits(text, desk.read({ text, format: 'plaintext', date: '2026-02-20' }).findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []));
  assert.equal(fixed('Five countries recognise Somaliland.'), 'One country recognises Somaliland.');
  assert.equal(fixed('So far 5 UN members have recognised Somaliland.'), 'So far one UN member has recognised Somaliland.');
  assert.equal(fixed('Somaliland is recognised by two countries.'), 'Somaliland is recognised by one country.');
  assert.equal(fixed('Five countries soon recognise Somaliland.'), 'Five countries soon recognise Somaliland.');
});

for (const preset of [undefined, 'us', 'uk'] as const) {
  const desk = createDesk({ register, today: '2025-06-20', preset, levels });
  const read = (draft: Draft): readonly Finding[] => desk.read(draft).findings;
  const examples = rules.flatMap((rule) => [...rule.examples.bad, ...rule.examples.good]).map((example) => (typeof example === 'string' ? { text: example, preset: undefined } : example))
    .filter((example) => example.preset === undefined || example.preset === preset).map(({ text, ...of }): Draft => ({ text, format: 'format' in of ? of.format ?? 'markdown' : 'markdown', date: 'date' in of ? of.date : undefined }));
  const wordings = preset === undefined ? [...register.subjects()].flatMap(({ guidance }) => guidance.flatMap((one) => one.examples.bad)).map((text): Draft => ({ text, format: 'plaintext' })) : [];

  test(`with ${preset ?? 'no'} preset: a fix ends its finding`, () => {
    const left: string[] = [];
    let taken = 0;
    for (const draft of [...examples, ...wordings]) {
      const before = read(draft);
      for (const { rule, text, fixes } of before) for (const { edits } of fixes) {
        taken++;
        const fixed = applyEdits(draft.text, edits);
        if (ofRule(read({ ...draft, text: fixed }), rule) >= ofRule(before, rule)) left.push(`${rule} “${text}”: ${draft.text} → ${fixed}`);
      }
    }
    assert.deepEqual(left, []);
    assert.ok(taken > 300, `${taken} fixes`);
  });

  test(`with ${preset ?? 'no'} preset: safe fixes leave nothing safe to fix`, () => {
    const left = [...examples, ...wordings].flatMap((draft) => {
      const fixed = applyEdits(draft.text, safeEdits(read(draft)));
      return safeEdits(read({ ...draft, text: fixed })).length === 0 ? [] : [`${draft.text} → ${fixed}`];
    });
    assert.deepEqual(left, []);
  });
}

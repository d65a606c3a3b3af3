/** Every rule against its own examples, through the whole desk. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDesk } from '../../src/core/desk';
import { applyEdits } from '../../src/core/edits';
import { grammarRules } from '../../src/core/recognition/grammar/index';
import { styleRules } from '../../src/core/style/index';
import type { Example } from '../../src/core/rule/rule';
import { createRegister } from '../../src/register/register';

const empty = createRegister({ sources: {}, subjects: [] });

const rules = [...grammarRules, ...styleRules];

for (const rule of rules) {
  /** The rule alone, at a level that shows. */
  const read = (example: Example) => {
    const { text, preset, date, format } = typeof example === 'string' ? { text: example } as Exclude<Example, string> : example;
    const levels = Object.fromEntries(rules.map((other) => [other.id, other === rule ? 'warning' as const : 'off' as const]));
    const desk = createDesk({ register: empty, today: '2025-06-20', preset, levels });
    const reading = desk.read({ text, format: format ?? 'markdown', date });
    assert.deepEqual(reading.faults, []);
    return { text, desk, date, format: format ?? 'markdown' as const, findings: reading.findings };
  };

  test(`${rule.id}: has what its page needs`, () => {
    assert.match(rule.id, /^(?:style|recognition)\.[a-z]+(?:-[a-z]+)*$/u);
    assert.ok(rule.examples.bad.length >= 2 && rule.examples.good.length >= 2, 'two bad and two good examples');
    for (const field of ['summary', 'reason', 'authority'] as const) assert.ok(rule[field].length > 10, field);
  });

  for (const example of rule.examples.bad) {
    const source = typeof example === 'string' ? example : example.text;
    test(`${rule.id}: marks “${source.slice(0, 70)}”`, () => {
      const { text, findings, desk, format, date } = read(example);
      assert.ok(findings.length > 0, 'nothing marked');
      for (const finding of findings) assert.equal(text.slice(finding.start, finding.end), finding.text);
      if (typeof example === 'string') return;
      if (example.marks) assert.deepEqual(findings.map((finding) => finding.text), example.marks);
      const edits = findings.flatMap((finding) => finding.fixes[0]?.edits ?? []);
      const fixed = applyEdits(text, edits);
      if (example.fixed !== undefined) assert.equal(fixed, example.fixed);
      if (edits.length > 0) {
        const left = desk.read({ text: fixed, format, date }).findings.filter((finding) => finding.fixes.length > 0);
        assert.deepEqual(left.map((finding) => finding.text), [], 'fixable findings left after the fix');
      }
    });
  }

  for (const example of rule.examples.good) {
    const source = typeof example === 'string' ? example : example.text;
    test(`${rule.id}: leaves “${source.slice(0, 70)}” alone`, () => {
      assert.deepEqual(read(example).findings.map((finding) => finding.text), []);
    });
  }
}

/** A rule that throws, whatever its kind, is one line for the log; the others go on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDesk } from '../../src/core/desk';
import type { Rule } from '../../src/core/rule/rule';
import { styleRules } from '../../src/core/style/index';
import { createRegister } from '../../src/register/register';

const about = { level: 'warning', summary: '', reason: '', authority: '', examples: { bad: [], good: [] } } as const;
const fail = (): never => { throw new Error('no such thing'); };
const FAILING: readonly Rule[] = [
  { ...about, id: 'style.test-block', check: fail },
  { ...about, id: 'style.test-phrase', wordings: [{ phrases: ['the'], message: '' }], accepts: fail },
  { ...about, id: 'style.test-collect', collect: fail, judge: () => [] },
  { ...about, id: 'style.test-judge', collect: () => 1, judge: fail },
  { ...about, id: 'style.test-sort', sort: fail, compare: () => [] },
  { ...about, id: 'style.test-compare', sort: () => ({ things: new Map([['thing', 1]]) }), compare: fail },
];

test('rules that throw in every paragraph are one line each, and what else is wrong is marked', () => {
  const own = styleRules as Rule[], kept = [...own];
  own.unshift(...FAILING);
  try {
    const desk = createDesk({ register: createRegister({ sources: {}, subjects: [] }), today: '2025-06-20' });
    const draft = { text: 'Over the hill, the the mayor said.\n\nNear the sea it rained.\n', format: 'markdown' } as const;
    const parts = desk.readInParts(draft);
    let part = parts.next();
    while (part.done !== true) part = parts.next();
    for (const { faults, findings } of [desk.read(draft), part.value]) {
      assert.deepEqual([...faults].sort(), FAILING.map(({ id }) => `${id} failed: no such thing`).sort());
      assert.deepEqual(findings.map(({ rule }) => rule), ['style.doubled-word']);
    }
  } finally {
    own.splice(0, own.length, ...kept);
  }
});

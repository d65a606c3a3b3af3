/** Statements, the date they are read on, and the verdict; an empty verdict means that nothing may be judged wrong. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from 'copydesk:register';
import { createDesk } from '../../src/core/desk';
import { createRegister } from '../../src/register/register';
import { CASES } from './cases';

const desk = createDesk({ register: createRegister(data), today: '2026-01-10' });
const WRONG = new Set(['contradicted', 'understated', 'overstated', 'stale', 'premature']);

for (const [date, text, verdict] of CASES) {
  test(`${date} ${text}`, () => {
    const { claims, findings } = desk.read({ text, format: 'plaintext', date });
    for (const claim of claims) assert.equal(text.slice(claim.start, claim.end), claim.text);
    if (verdict === '') assert.deepEqual(claims.filter((claim) => WRONG.has(claim.verdict)).map((claim) => `${claim.verdict} ${claim.text}`), []);
    else {
      assert.ok(claims.some((claim) => verdict.split('/').includes(claim.verdict)), `got ${claims.map((claim) => `${claim.verdict}: ${claim.evidence}`).join('; ') || 'nothing'}`);
      assert.equal(findings.some((finding) => finding.severity === 'error'), /contradicted|stale|premature|overstated/u.test(claims[0]?.verdict ?? ''));
    }
  });
}

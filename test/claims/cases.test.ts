/** Statements, each on the date on which it is read, against the verdict that a desk would give. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from 'copydesk:register';
import { createDesk } from '../../src/core/desk';
import { createRegister } from '../../src/register/register';
import { cases } from './cases/index';

const desk = createDesk({ register: createRegister(data), today: '2026-01-10' });
const WRONG: ReadonlySet<string> = new Set(['contradicted', 'understated', 'overstated', 'stale', 'premature']);
const LOUD: ReadonlySet<string> = new Set(['contradicted', 'overstated', 'stale', 'premature']);

for (const [date, text, verdict] of cases) {
  test(`${date} ${text}`, () => {
    const { claims, findings, faults } = desk.read({ text, format: 'plaintext', date });
    assert.deepEqual(faults, []);
    const said = claims.map((claim) => `${claim.verdict} “${claim.text}”: ${claim.evidence}`).join('; ') || 'nothing';
    const allowed = verdict.split('/');
    for (const claim of claims) {
      assert.equal(text.slice(claim.start, claim.end), claim.text);
      if (WRONG.has(claim.verdict)) assert.ok(allowed.includes(claim.verdict), said);
    }
    if (verdict !== '') assert.ok(claims.some((claim) => allowed.includes(claim.verdict)), said);
    // What may be told of another time is only asked, or left to what is said of the wording.
    const isAsked = (claim: (typeof claims)[number]): boolean => claim.kind === 'holds-office' && findings.some(({ start, end, severity }) => severity !== 'error' && start < claim.end && claim.start < end);
    assert.equal(findings.some((finding) => finding.severity === 'error'), claims.some((claim) => LOUD.has(claim.verdict) && !isAsked(claim)));
  });
}

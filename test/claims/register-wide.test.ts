/** Every fact of the register, told in plain sentences, is understood and found right; told of the day before, it is not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from 'copydesk:register';
import { createDesk } from '../../src/core/desk';
import { addDays } from '../../src/core/draft/calendar';
import { createRegister } from '../../src/register/register';
import type { Subject } from '../../src/register/types';

const register = createRegister(data);
const desk = createDesk({ register, today: '2026-01-10' });
const verdicts = (text: string, date: string): string[] => desk.read({ text, format: 'plaintext', date }).claims.map((claim) => claim.verdict);

const ARTICLE = /^(?:Bahamas|Central African|Comoros|Czech Republic|Democratic|Dominican Republic|European|Federated|Gambia|Holy See|Maldives|Marshall|Netherlands|Philippines|Republic|Seychelles|Solomon|Turkish|United|State of|Sahrawi|African|Arab|Commonwealth|Council|Collective|euro|Gulf|Inter|Organi|Schengen|Shanghai|G7|G20)/u;
const named = ({ title }: Subject): string => (ARTICLE.test(title) ? `the ${title}` : title);
const opening = (subject: Subject): string => { const name = named(subject); return `${name[0]?.toUpperCase()}${name.slice(1)}`; };

for (const org of register.subjects()) {
  for (const { member, role, from, to, disputed } of org.members?.list ?? []) {
    const state = register.subject(member);
    if (role !== 'member' || disputed || !from || from.length < 10 || state?.kind !== 'state' || to !== undefined) continue;
    test(`${state.title} in ${org.title} since ${from}`, () => {
      assert.ok(verdicts(`${opening(state)} is a member of ${named(org)}.`, from).includes('supported'), 'a member on its first day');
      assert.ok(verdicts(`${opening(state)} joined ${named(org)} in ${from.slice(0, 4)}.`, from).includes('supported'), 'joined');
      assert.ok(!verdicts(`${opening(state)} is a member of ${named(org)}.`, addDays(from, -1)).includes('supported'), 'not yet on the day before');
    });
  }
}

for (const org of register.subjects()) {
  for (const { member, role, to, disputed } of org.members?.list ?? []) {
    const state = register.subject(member);
    if (role !== 'member' || disputed || !to || to > '2026-01-10' || !state) continue;
    test(`${state.title} out of ${org.title} since ${to}`, () => {
      const text = `${opening(state)} left ${named(org)} in ${to.slice(0, 4)}.`;
      const { claims, faults } = desk.read({ text, format: 'plaintext', date: '2026-01-10' });
      assert.deepEqual(faults, []);
      assert.ok(claims.every((claim) => claim.verdict === 'supported' || claim.verdict === 'unknown'), claims.map((claim) => `${claim.verdict} ${claim.evidence}`).join('; '));
    });
  }
}

for (const of of register.subjects()) {
  const complete = of.recognition?.completeFrom;
  if (!of.recognition || of.recognition.of === 'capital') continue;
  for (const { by, from, to, disputed } of of.recognition.by) {
    const state = register.subject(by);
    if (disputed || !state || !from || from.length < 10 || to !== undefined || !complete || from > of.recognition.verifiedOn) continue;
    const object = of.recognition.object.replace(/ \(.*\)/u, '');
    test(`${state.title} and ${object} since ${from}`, () => {
      assert.ok(verdicts(`${opening(state)} recognises ${object}.`, from).includes('supported'), 'recognised on its first day');
      assert.ok(verdicts(`${opening(state)} does not recognise ${object}.`, from).some((verdict) => verdict !== 'supported'), 'the denial is noticed');
      assert.ok(!verdicts(`${opening(state)} recognises ${object}.`, addDays(from, -1)).includes('supported'), 'not yet on the day before');
    });
  }
}

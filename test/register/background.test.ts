/** The formula with which a desk introduces a subject: that the delicate ones have one, and that it is offered behind its own name alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from 'copydesk:register';
import { createDesk } from '../../src/core/desk';
import { completeBackground } from '../../src/core/factbox/index';
import { backgroundAt } from '../../src/register/background';
import { latest } from '../../src/register/dates';
import { createRegister } from '../../src/register/register';

const register = createRegister(data);
const subjects = [...register.subjects()];

test('every government, group and territory on which there is advice or recognition has its formula', () => {
  const delicate = subjects.filter(({ kind, guidance, recognition }) => ['government', 'group', 'territory'].includes(kind) && (guidance.length > 0 || recognition));
  assert.ok(delicate.length > 40);
  assert.deepEqual(delicate.filter((subject) => backgroundAt(subject, '2025-12-01') === undefined).map(({ id }) => id), []);
});

test('formulas of one subject never hold at once', () => {
  for (const { id, background = [] } of subjects) {
    for (const [i, { from }] of background.entries()) {
      for (const other of background.slice(0, i)) {
        const apart = (other.to !== undefined && from !== undefined && other.to <= from) || (background[i]?.to ?? '9') <= (other.from ?? '');
        assert.ok(apart, id);
      }
    }
  }
});

for (const [before, date, expected] of [
  ['He recalled that Jerusalem, ', '2025-06-20', /^which Israel calls its capital/u], ['He recalled that East Jerusalem, ', '2025-06-20', undefined],
  ['Patrols in Arunachal Pradesh, ', '2025-06-20', /^an Indian state/u], ['Patrols in Aksai Chin, ', '2025-06-20', undefined],
  ['The Transitional Sovereignty Council, ', '2025-12-01', undefined], ['The Sahrawi Arab Democratic Republic, ', '2025-06-20', undefined],
  ['It disarmed Hezbollah, ', '2012-06-01', undefined], ['It disarmed Hezbollah, ', '2025-06-20', /^a Lebanese party and armed group/u],
  ['Fighters of Hayat Tahrir al-Sham, ', '2024-06-01', /^an Islamist armed group/u], ['Fighters of Hayat Tahrir al-Sham, ', '2025-06-20', /declared dissolved,$/u],
  ['Moroccan sovereignty over Western Sahara, ', '2022-01-01', /^which the United States has recognised,$/u],
  ['Moroccan sovereignty over Western Sahara, ', '2025-06-20', /^which the United States and Israel have recognised,$/u],
  ['Troops in Abkhazia, ', '2008-12-01', undefined], ['Troops in Abkhazia, ', '2025-06-20', /^a breakaway region of Georgia/u],
  ['He joined the Islamic State group, ', '2016-06-01', /^which has held parts of Iraq and Syria/u], ['He joined the Islamic State group, ', '2018-06-01', undefined],
  ['Envoys of Palestine, ', '2013-06-01', /more than two thirds of UN members/u],
  ['Ministers of Niue, ', '2025-06-20', /^which governs itself in free association with New Zealand,$/u],
] as const) {
  test(`${before}… on ${date}`, () => {
    const found = completeBackground(register, before, date)?.text;
    if (expected) assert.match(found ?? '', expected);
    else assert.equal(found, undefined);
  });
}

test('a formula that opens with a name of its subject is offered behind it', () => {
  let offered = 0;
  for (const { id, background = [] } of subjects) {
    for (const { text, from = '2000-01-01' } of background) {
      const opening = text.slice(0, text.indexOf(','));
      assert.notEqual(opening, text.slice(0, -1), id);
      const found = completeBackground(register, `${opening}, `, latest(from));
      if (!found) continue;
      offered += 1;
      assert.deepEqual([found.subject.id, found.text], [id, `${text.slice(opening.length + 2)},`]);
    }
  }
  assert.ok(offered > 60, String(offered));
});

test('later than its list of recognitions was verified, a formula says so', () => {
  const taliban = register.subject('afghanistan-taliban');
  assert.ok(taliban?.recognition);
  const { verifiedOn } = taliban.recognition;
  assert.deepEqual(backgroundAt(taliban, verifiedOn), { text: 'the Taliban, whose government only Russia recognises' });
  assert.equal(backgroundAt(taliban, '2099-01-01')?.verifiedOn, verifiedOn);
  assert.equal(backgroundAt(taliban, '2022-01-01')?.verifiedOn, undefined, 'what is over needs no check');
  const { findings: [finding] } = createDesk({ register, today: '2099-01-01' }).read({ text: 'The Taliban government met.', format: 'plaintext', date: '2099-01-01' });
  assert.match(finding?.facts?.at(-1) ?? '', /only Russia recognises \(last verified on \d+ \w+ \d{4}\)$/u);
});

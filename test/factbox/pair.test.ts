/** What boxes of two say, read with a sub-editor's eye. */
import assert from 'node:assert/strict';
import test from 'node:test';
import registerData from 'copydesk:register';
import { boxFor, factBoxFor } from '../../src/core/factbox/index';
import { names } from '../../src/core/factbox/statement';
import { createRegister } from '../../src/register/register';

const register = createRegister(registerData);
const DATE = '2025-06-20';
const lines = (key: string, date = DATE): string[] => (boxFor(register, key, date)?.facts ?? []).map(({ label, value }) => `${label}: ${value}`);
const says = (key: string, line: RegExp, date = DATE) => { assert.ok(lines(key, date).some((one) => line.test(one)), `${key}: ${lines(key, date).join(' | ')}`); };
const silent = (key: string, line: RegExp, date = DATE) => { assert.ok(!lines(key, date).some((one) => line.test(one)), `${key}: ${lines(key, date).join(' | ')}`); };

test('what one is to the other is told where the register says it in so many words', () => {
  says('norway+afghanistan-taliban', /^Relations with the Taliban \(Norway\): No recognition; accepts Taliban-appointed staff/u);
  says('united-nations+afghanistan-taliban', /^UN seat \(Taliban\): Held by the mission of the fallen republic/u);
  says('norway+european-union', /^European Union \(Norway\): Not a member; takes part in the single market/u);
  says('european-union+hamas', /^EU listing \(Hamas\): /u);
  says('russia+crimea', /^Status \(Crimea\): Annexed by Russia/u);
  // But not twice what a line on membership says.
  silent('palestine-state+united-nations', /UN status/u);
  silent('norway+united-nations', /UN member since/u);
});

test('events of a state’s territories, and events that name the other, stand between the two', () => {
  says('russia+ukraine', /^18 March 2014: Russia annexes Crimea/u);
  says('serbia+kosovo', /^17 February 2008: Kosovo's parliament declares independence from Serbia/u);
  says('somalia+somaliland', /^18 May 1991: Somaliland declares independence/u);
  // Both sides record that day: it is told once.
  assert.equal(lines('palestine-state+united-nations').filter((line) => line.startsWith('29 November 2012')).length, 1);
});

test('a name within a longer one is not that name', () => {
  silent('guinea+african-union', /Guinea-Bissau/u);
  silent('guinea+bougainville', /Papua/u);
  silent('south-korea+donetsk-luhansk-annexed-regions', /North Korea/u);
  says('north-korea+donetsk-luhansk-annexed-regions', /North Korea recognises/u);
  const named = (text: string, id: string) => names(text, register.subject(id) ?? assert.fail(id));
  for (const [text, id, expected] of [
    ['The African Union suspends Guinea-Bissau, then Guinea.', 'guinea', true], ['The African Union suspends Guinea-Bissau.', 'guinea', false], ['In Guinea soldiers rule.', 'guinea', true],
    ['South Sudan joins.', 'sudan', false], ['UN General Assembly resolution', 'united-nations', true], ['the Congo River', 'congo-kinshasa', false], ['The Taliban met.', 'afghanistan-taliban', true],
    ['NorwayX is no name', 'norway', false],
  ] as const) assert.equal(named(text, id), expected, text);
});

test('a territory belongs to an organisation as the state that claims it', () => {
  says('african-union+western-sahara', /^Membership: The Sahrawi Arab Democratic Republic has been a member of the African Union since/u);
  says('morocco+western-sahara', /^Both members of: African Union \(Western Sahara as the Sahrawi Arab Democratic Republic\)$/u);
});

test('who has left is no longer a member, since a day; who wants to join is a candidate to join', () => {
  says('united-kingdom+european-union', /^Membership: The United Kingdom has not been a member of the European Union since 1 February 2020$/u);
  says('norway+european-union', /^Membership: Norway is not a member of the European Union$/u);
  says('ukraine+european-union', /has been a candidate to join the European Union since/u);
});

test('of sovereignty over a territory its box and its pairs tell', () => {
  says('united-states+golan', /^Recognition: The United States has recognised Israeli sovereignty over the Golan Heights since 25 March 2019$/u);
  says('golan', /^Recognition of sovereignty: Only the United States recognises Israeli sovereignty over the Golan Heights, since 25 March 2019$/u);
  says('crimea', /^Recognition of sovereignty: .*Russian sovereignty over Crimea/u);
  says('western-sahara', /^Recognition: At least \d+ states recognise the Sahrawi Arab Democratic Republic/u);
  // Whose sovereignty it is, is no recogniser of it, and not missing from the list either.
  silent('israel+golan', /not recognise/u);
  silent('russia+crimea', /not recognise/u);
});

test('nobody is said not to recognise whom the list does not speak of', () => {
  silent('israel+palestine-state', /Palestine does not/u);
  silent('afghanistan+afghanistan-taliban', /^Recognition/u);
  const subjects = [...register.subjects()];
  const others = subjects.filter(({ kind, id }) => kind === 'state' && register.memberAt(id, 'united-nations', DATE).answer !== 'yes');
  assert.ok(others.length >= 4);
  for (const { id } of others) {
    for (const { id: of, recognition } of subjects) {
      if (!recognition || of === id || recognition.by.some(({ by }) => by === id) || recognition.never?.states.includes(id)) continue;
      silent(`${id}+${of}`, new RegExp(`^Recognition: .* does not recognise ${recognition.object}`, 'u'));
    }
  }
});

test('names take their article only where they are called so', () => {
  assert.equal(boxFor(register, 'azerbaijan+nagorno-karabakh', DATE)?.title, 'Azerbaijan and Nagorno-Karabakh');
  assert.equal(boxFor(register, 'united-states+golan', DATE)?.title, 'The United States and the Golan Heights');
});

test('a list that is not complete says so in its sentence', () => {
  assert.match(factBoxFor(register, 'niue', DATE)?.facts.find(({ label }) => label === 'Recognition')?.value ?? '', /^China, .* and Turkey, at least, recognise Niue/u);
});

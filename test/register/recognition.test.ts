/** The recognition lists, asked as a desk editor would ask them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from 'copydesk:register';
import { PhraseTable } from '../../src/core/draft/phrases';
import { tokenise } from '../../src/core/draft/tokens';
import { createRegister } from '../../src/register/register';
import type { Guidance } from '../../src/register/types';

const { subjects } = data;
const register = createRegister(data);
const members = new Set(register.membersAt('united-nations', '2025-06-20').list.map(({ member }) => member));
const states = new Set(subjects.filter(({ kind }) => kind === 'state' || kind === 'territory').map(({ id }) => id));

const ask = (by: string, of: string, date: string): string => register.recognises(by, of, date).answer;

/** Number of UN members that recognise `of` beyond dispute on the date. */
const count = (of: string, date: string): number => register.recognisersAt(of, date).by.filter((r) => members.has(r.by)).length;

/** Every recogniser, those included that somebody disputes. */
const claimed = (of: string, date: string): number => {
  const { by, possible } = register.recognisersAt(of, date);
  return new Set([...by, ...possible].map((record) => record.by)).size;
};

test('every recogniser is a state of the register or a subject of its own', () => {
  const known = new Set([...states, ...subjects.map((subject) => subject.id)]);
  for (const subject of subjects) {
    for (const record of subject.recognition?.by ?? []) assert.ok(known.has(record.by), `${subject.id}: ${record.by}`);
  }
});

for (const [by, of, date, answer] of [
  ['norway', 'palestine-state', '2024-05-27', 'no'],
  ['norway', 'palestine-state', '2024-05-28', 'yes'],
  ['france', 'palestine-state', '2025-08-01', 'no'],
  ['france', 'palestine-state', '2025-09-22', 'yes'],
  ['united-kingdom', 'palestine-state', '2025-09-21', 'yes'],
  ['sweden', 'palestine-state', '2014-10-29', 'no'],
  ['germany', 'palestine-state', '2025-10-10', 'no'],
  ['saint-kitts-and-nevis', 'western-sahara', '2005-01-01', 'disputed'],
  ['saint-kitts-and-nevis', 'western-sahara', '2025-06-20', 'no'],
  ['saint-vincent-and-the-grenadines', 'western-sahara', '2025-06-20', 'no'], ['saint-vincent-and-the-grenadines', 'western-sahara', '2001-06-20', 'no'], ['saint-vincent-and-the-grenadines', 'western-sahara', '2010-06-20', 'yes'],
  ['united-states', 'palestine-state', '2025-10-10', 'no'],
  ['belgium', 'palestine-state', '2025-10-10', 'disputed'],
  ['hungary', 'palestine-state', '2025-06-01', 'disputed'],
  ['malta', 'palestine-state', '2025-06-01', 'disputed'],
  ['malta', 'palestine-state', '2025-10-01', 'yes'],
  ['algeria', 'palestine-state', '1988-11-15', 'yes'],
  ['norway', 'palestine-state', '2026-06-01', 'unknown'],
  ['spain', 'kosovo', '2025-03-01', 'no'],
  ['serbia', 'kosovo', '2020-01-01', 'no'],
  ['russia', 'kosovo', '2020-01-01', 'no'],
  ['united-states', 'kosovo', '2008-02-18', 'yes'],
  ['israel', 'kosovo', '2020-12-31', 'no'],
  ['israel', 'kosovo', '2022-01-01', 'yes'],
  ['suriname', 'kosovo', '2017-01-01', 'yes'],
  ['suriname', 'kosovo', '2019-01-01', 'disputed'],
  ['somalia', 'kosovo', '2022-12-01', 'yes'],
  ['somalia', 'kosovo', '2023-06-01', 'disputed'],
  ['kenya', 'kosovo', '2025-03-25', 'no'],
  ['bahamas', 'kosovo', '2025-12-19', 'yes'],
  ['honduras', 'taiwan', '2022-03-01', 'yes'],
  ['honduras', 'taiwan', '2023-03-26', 'no'],
  ['israel', 'somaliland', '2026-06-01', 'yes'], ['united-states', 'somaliland', '2026-06-01', 'no'],
  ['turkiye', 'northern-cyprus', '2025-11-01', 'yes'], ['vanuatu', 'abkhazia', '2025-06-20', 'no'],
  ['israel', 'kosovo', '2021-01-31', 'no'], ['israel', 'kosovo', '2021-02-01', 'yes'],
  ['kuwait', 'taiwan', '1971-03-28', 'yes'], ['kuwait', 'taiwan', '1971-03-29', 'no'],
  ['belgium', 'taiwan', '1971-10-25', 'yes'], ['belgium', 'taiwan', '1971-10-26', 'no'],
  ['saudi-arabia', 'taiwan', '1990-07-22', 'no'], ['costa-rica', 'taiwan', '2007-06-07', 'no'],
  ['nauru', 'taiwan', '2004-01-01', 'no'],
  ['nauru', 'taiwan', '2010-01-01', 'yes'],
  ['nauru', 'taiwan', '2024-01-15', 'no'],
  ['nicaragua', 'taiwan', '2021-12-08', 'yes'],
  ['nicaragua', 'taiwan', '2021-12-10', 'no'],
  ['holy-see', 'taiwan', '2025-01-01', 'yes'],
  ['united-states', 'taiwan', '2024-01-01', 'no'],
  ['israel', 'somaliland', '2025-12-25', 'no'],
  ['israel', 'somaliland', '2025-12-26', 'yes'],
  ['ethiopia', 'somaliland', '2025-01-01', 'no'],
  ['turkiye', 'northern-cyprus', '1990-01-01', 'yes'],
  ['azerbaijan', 'northern-cyprus', '2025-01-01', 'no'],
  ['russia', 'abkhazia', '2022-03-01', 'yes'],
  ['tuvalu', 'abkhazia', '2013-01-01', 'yes'],
  ['tuvalu', 'abkhazia', '2014-04-01', 'no'],
  ['syria', 'abkhazia', '2020-01-01', 'yes'],
  ['syria', 'abkhazia', '2025-02-01', 'disputed'],
  ['belarus', 'south-ossetia', '2022-01-01', 'no'],
  ['russia', 'transnistria', '2024-01-01', 'no'],
  ['armenia', 'nagorno-karabakh', '2020-01-01', 'no'],
  ['algeria', 'western-sahara', '2024-01-01', 'yes'],
  ['ghana', 'western-sahara', '2025-02-01', 'no'],
  ['kenya', 'western-sahara', '2023-01-01', 'disputed'],
  ['grenada', 'western-sahara', '2010-08-15', 'yes'],
  ['grenada', 'western-sahara', '2010-08-16', 'no'],
  ['guinea-bissau', 'western-sahara', '2009-06-01', 'yes'],
  ['guinea-bissau', 'western-sahara', '2010-04-01', 'no'],
  ['yugoslavia', 'western-sahara', '1990-01-01', 'yes'],
  ['guyana', 'kosovo', '2013-03-15', 'no'],
  ['guyana', 'kosovo', '2013-03-16', 'yes'],
  ['malawi', 'kosovo', '2009-12-13', 'no'],
  ['malawi', 'kosovo', '2009-12-14', 'yes'],
  ['palau', 'kosovo', '2019-01-16', 'yes'],
  ['palau', 'kosovo', '2019-01-17', 'disputed'],
  ['togo', 'kosovo', '2014-07-01', 'no'],
  ['togo', 'kosovo', '2014-07-02', 'yes'],
  ['togo', 'kosovo', '2019-06-28', 'disputed'],
  ['malta', 'kosovo', '2008-08-21', 'unknown'],
  ['germany', 'western-sahara', '2024-01-01', 'no'],
  ['switzerland', 'western-sahara', '2024-01-01', 'unknown'],
  ['united-states', 'moroccan-sovereignty-western-sahara', '2021-01-01', 'yes'],
  ['france', 'moroccan-sovereignty-western-sahara', '2025-01-01', 'disputed'],
  ['united-states', 'israeli-sovereignty-golan', '2019-03-24', 'no'],
  ['united-states', 'israeli-sovereignty-golan', '2019-03-25', 'yes'],
  ['russia', 'donetsk-luhansk-annexed-regions', '2022-03-01', 'yes'],
  ['belarus', 'donetsk-luhansk-annexed-regions', '2022-03-01', 'no'],
  ['egypt', 'israel', '2024-01-01', 'yes'],
  ['pakistan', 'israel', '2024-06-01', 'no'],
  ['sudan', 'israel', '2024-06-01', 'disputed'],
  ['united-states', 'jerusalem', '2018-01-01', 'yes'],
  ['australia', 'jerusalem', '2022-10-18', 'no'],
  // “Never” only where a vote or a government says so: Uruguay announced both, Israel and Serbia stayed away in 2014.
  ['ireland', 'western-sahara', '2025-06-20', 'no'], ['japan', 'western-sahara', '2025-06-20', 'no'],
  ['mexico', 'juan-guaido', '2021-01-01', 'no'], ['uruguay', 'juan-guaido', '2021-01-01', 'unknown'],
  ['germany', 'russian-sovereignty-crimea', '2025-01-01', 'no'], ['israel', 'russian-sovereignty-crimea', '2025-01-01', 'unknown'],
  ['serbia', 'russian-sovereignty-annexed-regions', '2025-01-01', 'no'], ['india', 'russian-sovereignty-annexed-regions', '2025-01-01', 'unknown'],
  ['bangladesh', 'israel', '1990-01-01', 'no'],
] as const) {
  test(`${by} recognises ${of} on ${date}: ${answer}`, () => assert.equal(ask(by, of, date), answer));
}

for (const [of, date, expected] of [
  ['somaliland', '2025-12-25', 0], ['somaliland', '2025-12-26', 1],
  ['northern-cyprus', '2025-06-20', 1],
  ['abkhazia', '2020-01-01', 5], ['south-ossetia', '2020-01-01', 5],
  ['transnistria', '2024-01-01', 0], ['nagorno-karabakh', '2020-01-01', 0],
  ['taiwan', '2024-02-01', 11], ['taiwan', '2023-06-01', 12],
  ['israel', '2024-07-01', 163],
] as const) {
  test(`${expected} UN members recognise ${of} on ${date}`, () => {
    assert.equal(count(of, date), expected);
    assert.equal(register.recognisersAt(of, date).known, true);
  });
}

// Taiwan's partners, the Holy See included, as agencies counted them after each switch; before, as its own history counts
// them at the end of each year, less Malaysia and Latvia, which had consular ties only.
for (const [date, expected] of [
  ['1971-12-31', 55], ['1972-12-31', 42], ['1973-12-31', 38], ['1974-12-31', 32], ['1975-12-31', 27], ['1976-12-31', 26], ['1977-12-31', 23],
  ['1980-12-31', 22], ['1982-12-31', 23], ['1984-12-31', 25], ['1985-12-31', 23], ['1988-12-31', 22], ['1989-12-31', 26], ['1990-12-31', 28],
  ['1991-12-31', 29], ['1992-12-31', 29], ['1994-12-31', 29], ['1996-12-31', 30], ['1998-12-31', 27], ['1999-12-31', 29],
  ['2000-05-20', 29], ['2002-12-31', 27], ['2005-12-31', 25], ['2007-12-31', 24], ['2008-12-31', 23], ['2013-12-31', 22], ['2017-01-31', 21],
  ['2017-12-31', 20], ['2018-12-31', 17], ['2019-12-31', 15], ['2022-01-01', 14], ['2023-06-01', 13], ['2024-02-01', 12],
] as const) {
  test(`Taiwan has ${expected} partners on ${date}`, () => assert.equal(register.recognisersAt('taiwan', date).by.length, expected));
}

// Pristina's own count takes in the Cook Islands and Niue, and all withdrawals that Belgrade claims, but not Taiwan.
for (const [date, expected] of [['2018-03-01', 116], ['2022-01-01', 117], ['2025-04-01', 118], ['2025-05-01', 119], ['2025-11-01', 120], ['2025-12-31', 121]] as const) {
  test(`Kosovo's list has ${expected} entries on ${date}`, () => {
    assert.equal(claimed('kosovo', date) - 1, expected);
    assert.ok(register.recognisersAt('kosovo', date).tallies.some((tally) => tally.owner === 'Kosovo' && tally.count === expected));
  });
}

test('the usual tally of Palestine follows from the list', () => {
  const usual = (date: string): number => {
    const { by, possible } = register.recognisersAt('palestine-state', date);
    const ids = new Set([...by, ...possible].map((record) => record.by));
    // Most media leave out Belgium, whose recognition is conditional, and Malta before its own declaration.
    ids.delete('belgium');
    if (date < '2025-09-22') ids.delete('malta');
    return [...ids].filter((id) => members.has(id)).length;
  };
  assert.equal(usual('2025-09-20'), 147);
  assert.equal(usual('2025-10-01'), 157);
});

test('tallies that differ say so', () => {
  for (const of of ['palestine-state', 'kosovo']) {
    for (const tally of register.subject(of)?.recognition?.tallies ?? []) assert.ok(tally.disputed, `${of} ${tally.owner} ${tally.count}`);
  }
});

/** Wording found in `text` under the subject's guidance on the date. */
function marks(id: string, text: string, date: string): string[] {
  const tokens = tokenise(text);
  return (register.subject(id)?.guidance ?? []).filter((g: Guidance) => !(g.from && date < g.from) && !(g.to && date >= g.to)).flatMap((g) => {
    const phrases = new PhraseTable<string>(), except = new PhraseTable<string>();
    for (const phrase of g.phrases) phrases.add(phrase, g.id);
    for (const phrase of [...g.except ?? [], ...g.elsewhere ?? []]) except.add(phrase, g.id);
    const silenced = except.match(tokens);
    return phrases.match(tokens).filter((m) => !silenced.some((s) => s.start < m.end && m.start < s.end)).map((m) => text.slice(m.start, m.end));
  });
}

for (const [id, text, date, expected] of [
  ['kyiv', 'Sirens sounded in Kiev.', '2019-08-13', []],
  ['kyiv', 'Sirens sounded in Kiev.', '2019-08-14', ['Kiev']],
  ['kyiv', 'He ordered chicken Kiev.', '2024-01-01', []],
  ['kyiv', "Kiev's mayor spoke.", '2024-01-01', ['Kiev']],
  ['kyiv', 'Mussorgsky ends with the Great Gate of Kiev.', '2024-01-01', []],
  ['odesa', 'A drone hit Odessa.', '2024-01-01', ['Odessa']],
  ['odesa', 'Oil workers in Odessa, Texas, were laid off.', '2024-01-01', []],
  ['dnipro', 'Shells hit the Dnipropetrovsk region.', '2024-01-01', []],
  ['bakhmut', 'Fighters entered Artemovsk.', '2015-01-01', []],
  ['bakhmut', 'Fighters entered Artemovsk.', '2023-01-01', ['Artemovsk']],
  ['eswatini', 'Nurses in Swaziland struck.', '2018-04-18', []],
  ['eswatini', 'Nurses in Swaziland struck.', '2018-04-19', ['Swaziland']],
  ['eswatini', 'Eswatini, formerly Swaziland, is a kingdom.', '2024-01-01', []],
  ['volgograd', 'He fell in the Battle of Stalingrad in 1943.', '2024-01-01', []],
  ['north-macedonia', 'Alexander of Macedonia took the city.', '2024-01-01', []],
  ['north-macedonia', 'Farmers in Central Macedonia, Greece, protested.', '2024-01-01', []],
  ['astana', 'Flights to Nur-Sultan were full.', '2021-01-01', []],
  ['astana', 'Flights to Nur-Sultan were full.', '2023-01-01', ['Nur-Sultan']],
  ['mumbai', 'The Bombay Stock Exchange rose.', '2024-01-01', []],
  ['beijing', 'They ate Peking duck.', '2024-01-01', []],
  ['netherlands', 'Tom Holland arrived.', '2024-01-01', []],
  ['taiwan', 'Taiwan Semiconductor rose.', '2024-01-01', []],
  ['taiwan', 'Ships passed between Taiwan, China and Japan.', '2024-01-01', []],
  ['turkiye', 'The turkey was dry.', '2024-01-01', []],
  ['ukraine', 'The Ukraine war went on.', '2024-01-01', []],
  ['ukraine', 'She left the Ukraine in May.', '2024-01-01', ['the Ukraine']],
  ['palestine-state', 'A train derailed in East Palestine, Ohio.', '2024-01-01', []],
  ['ireland-names', 'Ulster Rugby lost.', '2024-01-01', []],
] as const) {
  test(`${id} on ${date}: ${text}`, () => assert.deepEqual(marks(id, text, date), expected));
}

test('at least eighty Ukrainian places have their superseded names, each with a date and a source', () => {
  const places = subjects.filter((subject) => subject.of === 'ukraine' && subject.kind === 'place' && subject.guidance.some((g) => g.id === 'superseded-name'));
  assert.ok(places.length >= 80, String(places.length));
  for (const place of places) for (const g of place.guidance) assert.ok(g.from && g.sources.length > 0, place.id);
});

test('what happened between two days is told, in order', () => {
  const between = (id: string, from: string, to: string): string[] => register.eventsBetween(id, from, to).map(({ on }) => on);
  assert.deepEqual(between('libya-rival-governments', '2021-01-01', '2024-12-31'), ['2021-03-10', '2022-03', '2024-08-13']);
  assert.deepEqual(between('yemen-rival-authorities', '2014-01-01', '2022-12-31'), ['2014-09-21', '2022-04-07']);
  assert.deepEqual(between('venezuela-presidency', '2024-01-01', '2025-12-31'), ['2024-11-19', '2025-01-10']);
  assert.deepEqual(between('essequibo', '2023-12-01', '2023-12-31'), ['2023-12-01', '2023-12-03', '2023-12-14']);
});

test('a mechanical replacement is offered only where it is one', () => {
  for (const subject of subjects) {
    for (const g of subject.guidance) if (g.safe) assert.equal(g.instead?.length, 1, `${subject.id} ${g.id}`);
  }
});

test('both sides of a dispute over a name are marked alike', () => {
  const level = (id: string, guidance: string): string | undefined => register.subject(id)?.guidance.find((g) => g.id === guidance)?.level;
  assert.equal(level('kashmir', 'pakistan-occupied'), level('kashmir', 'indian-occupied'));
  assert.equal(level('jerusalem', 'israels-capital-jerusalem'), level('jerusalem', 'palestinian-capital'));
  assert.equal(level('kosovo', 'serbian-province'), level('kosovo', 'internationally-recognised'));
  assert.equal(level('palestine-state', 'so-called-palestine'), level('israel', 'zionist-entity'));
  assert.equal(level('western-sahara', 'moroccan-sahara'), 'warning');
});

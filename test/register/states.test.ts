/** Facts that a desk editor would look up: if one of these is wrong, so is the paper. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import data from 'copydesk:register';
import { createRegister } from '../../src/register/register';
import type { Membership, Subject } from '../../src/register/types';

const register = createRegister(data);
const UN = 'united-nations';

const subject = (id: string): Subject => {
  const found = register.subject(id);
  assert.ok(found, `${id} is in the register`);
  return found;
};
const members = (org: string, date: string): string[] => register.membersAt(org, date).list.map(({ member }) => member);
const capitals = (id: string, date: string): string[] =>
  register.statusesAt(id, date).filter(({ label }) => label.startsWith('Capital')).map(({ value }) => value);

/** [organisation, date, how many full members it had] */
const COUNTS: readonly (readonly [string, string, number])[] = [
  [UN, '1945-12-31', 51], [UN, '1955-12-31', 76], [UN, '1970-12-31', 127], [UN, '1980-12-31', 154],
  [UN, '1990-12-31', 159], [UN, '1992-12-31', 179],
  [UN, '1993-12-31', 184], [UN, '2000-12-31', 189], [UN, '2002-12-31', 191], [UN, '2006-06-28', 192],
  [UN, '2011-07-13', 192], [UN, '2011-07-14', 193], [UN, '2026-01-01', 193],
  ['european-union', '1972-12-31', 6], ['european-union', '1973-01-01', 9], ['european-union', '1995-01-01', 15],
  ['european-union', '2004-05-01', 25], ['european-union', '2007-01-01', 27], ['european-union', '2013-07-01', 28],
  ['european-union', '2020-01-31', 28], ['european-union', '2020-02-01', 27],
  ['european-economic-area', '2025-06-20', 30], ['efta', '1960-05-03', 7], ['efta', '2025-06-20', 4],
  ['schengen-area', '2023-01-01', 27], ['schengen-area', '2024-03-31', 29],
  ['euro-area', '1999-01-01', 11], ['euro-area', '2023-01-01', 20], ['euro-area', '2025-12-31', 20],
  ['euro-area', '2026-01-01', 21],
  ['nato', '1949-04-04', 12], ['nato', '2004-03-29', 26], ['nato', '2020-03-27', 30], ['nato', '2023-04-03', 30],
  ['nato', '2023-04-04', 31],
  ['nato', '2024-03-06', 31], ['nato', '2024-03-07', 32],
  ['council-of-europe', '2022-03-15', 47], ['council-of-europe', '2022-03-16', 46], ['osce', '1975-08-01', 35],
  ['osce', '2012-11-21', 57],
  ['g7', '2013-06-01', 8], ['g7', '2014-03-24', 7], ['g20', '2023-09-08', 20], ['g20', '2023-09-09', 21],
  ['african-union', '2011-07-27', 54], ['african-union', '2017-01-31', 55],
  ['ecowas', '2025-01-28', 15], ['ecowas', '2025-01-29', 12], ['arab-league', '2023-05-07', 22], ['gcc', '2025-06-20', 6],
  ['oic', '2025-06-20', 57], ['asean', '2025-10-25', 10], ['asean', '2025-10-26', 11],
  ['sco', '2017-06-09', 8], ['sco', '2023-07-04', 9], ['sco', '2024-07-04', 10], ['csto', '2025-06-20', 6],
  ['cis', '2025-06-20', 9],
  ['commonwealth', '2022-06-25', 56], ['mercosur', '2025-06-20', 6], ['organization-of-turkic-states', '2025-06-20', 5],
  ['unesco', '1946-11-04', 20], ['unesco', '2012-01-01', 195], ['unesco', '2018-12-31', 195], ['unesco', '2019-01-01', 193], ['unesco', '2023-08-01', 194],
  ['oecd', '1969-02-01', 22], ['oecd', '2001-01-01', 30], ['oecd', '2010-12-31', 34], ['oecd', '2016-07-01', 35],
  ['oecd', '2018-12-31', 36], ['oecd', '2020-04-28', 37], ['oecd', '2021-05-25', 38],
  ['east-african-community', '2024-03-03', 7], ['east-african-community', '2024-03-04', 8],
  ['eurasian-economic-union', '2015-01-01', 3], ['eurasian-economic-union', '2015-09-01', 5],
  ['opec', '2023-12-31', 13], ['opec', '2024-01-01', 12], ['icc', '2024-12-31', 124], ['icc', '2025-01-01', 125], ['icc', '2026-07-24', 125], ['opec', '2026-04-30', 12], ['european-union', '2026-06-09', 27],
];

for (const [org, date, count] of COUNTS) {
  test(`${org} had ${count} members on ${date}`, () => assert.equal(members(org, date).length, count));
}

/** [member, organisation, date, answer, role] */
const BELONGING: readonly (readonly [string, string, string, 'yes' | 'no' | 'unknown', Membership['role']?])[] = [
  ['norway', 'european-union', '2025-06-20', 'no'], ['norway', 'european-economic-area', '2025-06-20', 'yes'],
  ['norway', 'schengen-area', '2001-03-25', 'yes'],
  ['switzerland', 'european-economic-area', '2025-06-20', 'no'], ['switzerland', UN, '2002-09-09', 'no'],
  ['switzerland', UN, '2002-09-10', 'yes'],
  ['united-kingdom', 'european-union', '2019-06-01', 'yes'], ['united-kingdom', 'european-union', '2021-06-01', 'no'],
  ['united-kingdom', 'european-economic-area', '2020-02-01', 'no'], ['croatia', 'european-union', '2013-06-30', 'no'],
  ['georgia', 'european-union', '2023-12-14', 'yes', 'candidate'], ['turkiye', 'european-union', '2025-06-20', 'no'],
  ['ireland', 'schengen-area', '2025-06-20', 'no'], ['ireland', 'nato', '2025-06-20', 'no'],
  ['cyprus', 'schengen-area', '2025-06-20', 'no'],
  ['finland', 'nato', '2023-04-03', 'no'], ['sweden', 'nato', '2019-03-01', 'no'], ['sweden', 'nato', '2024-04-01', 'yes'],
  ['turkiye', 'nato', '1952-02-18', 'yes'], ['germany', 'nato', '1955-05-05', 'no'], ['germany', 'nato', '1955-05-06', 'yes'], ['france', 'nato', '1970-01-01', 'yes'],
  ['russia', 'council-of-europe', '2022-03-15', 'yes'], ['russia', 'council-of-europe', '2022-03-16', 'no'],
  ['russia', 'council-of-europe', '2022-03-01', 'yes', 'suspended'], ['belarus', 'council-of-europe', '2025-06-20', 'no'],
  ['greece', 'council-of-europe', '1972-01-01', 'no'], ['greece', 'council-of-europe', '1974-11-28', 'yes'],
  ['russia', 'g7', '2010-01-01', 'yes'], ['russia', 'g7', '2014-03-24', 'no'], ['russia', 'g7', '1998-03-01', 'unknown'],
  ['african-union', 'g20', '2023-09-09', 'yes'], ['spain', 'g20', '2025-06-20', 'no'],
  ['palestine-state', UN, '2025-01-15', 'no'], ['palestine-state', UN, '2012-11-28', 'no', 'observer'],
  ['palestine-state', UN, '2012-11-29', 'yes', 'observer'],
  ['holy-see', UN, '2025-06-20', 'yes', 'observer'], ['holy-see', UN, '2025-06-20', 'no'],
  ['kosovo', UN, '2025-01-15', 'no'], ['taiwan', UN, '2025-01-15', 'no'],
  ['morocco', 'african-union', '2016-12-31', 'no'], ['morocco', 'african-union', '2017-01-31', 'yes'],
  ['morocco', 'african-union', '1970-01-01', 'yes'],
  ['niger', 'african-union', '2025-06-20', 'yes'], ['niger', 'african-union', '2025-06-20', 'yes', 'suspended'],
  ['gabon', 'african-union', '2025-04-29', 'yes', 'suspended'], ['gabon', 'african-union', '2025-04-30', 'no', 'suspended'],
  ['guinea', 'african-union', '2026-01-22', 'no', 'suspended'],
  ['madagascar', 'african-union', '2025-11-01', 'yes', 'suspended'],
  ['egypt', 'african-union', '2014-01-01', 'yes', 'suspended'], ['egypt', 'african-union', '2014-06-17', 'no', 'suspended'],
  ['togo', 'ecowas', '2005-02-18', 'no', 'suspended'], ['togo', 'ecowas', '2005-02-20', 'yes', 'suspended'], ['togo', 'ecowas', '2005-02-26', 'no', 'suspended'], ['paraguay', 'mercosur', '2012-06-28', 'no', 'suspended'], ['paraguay', 'mercosur', '2013-08-14', 'yes', 'suspended'],
  ['sudan', 'african-union', '2019-07-01', 'yes', 'suspended'],
  ['mali', 'ecowas', '2025-01-28', 'yes'], ['mali', 'ecowas', '2025-01-29', 'no'],
  ['mauritania', 'ecowas', '2000-12-15', 'unknown'],
  ['syria', 'arab-league', '2015-01-01', 'yes', 'suspended'], ['syria', 'arab-league', '2023-05-07', 'no', 'suspended'],
  ['syria', 'oic', '2025-06-20', 'no', 'suspended'],
  ['brunei', 'asean', '1984-01-06', 'no'], ['brunei', 'asean', '1984-01-07', 'yes'],
  ['antigua-and-barbuda', 'oas', '1981-12-02', 'no'], ['antigua-and-barbuda', 'oas', '1981-12-03', 'yes'],
  ['trinidad-and-tobago', 'oas', '1967-07-01', 'unknown'], ['canada', 'oas', '1990-01-08', 'yes'],
  ['timor-leste', 'asean', '2025-06-20', 'no'], ['timor-leste', 'asean', '2025-06-20', 'yes', 'observer'],
  ['indonesia', 'brics', '2025-01-06', 'yes'], ['argentina', 'brics', '2025-06-20', 'no'],
  ['armenia', 'csto', '2025-06-20', 'yes'], ['georgia', 'cis', '2009-08-18', 'no'], ['moldova', 'cis', '2026-03-31', 'yes'],
  ['maldives', 'commonwealth', '2018-01-01', 'no'], ['maldives', 'commonwealth', '2020-02-01', 'yes'],
  ['gambia', 'commonwealth', '2015-01-01', 'no'],
  ['fiji', 'commonwealth', '1997-09-30', 'no'], ['fiji', 'commonwealth', '1997-10-01', 'yes'],
  ['fiji', 'commonwealth', '2006-12-07', 'no', 'suspended'], ['fiji', 'commonwealth', '2006-12-08', 'yes', 'suspended'],
  ['pakistan', 'commonwealth', '1999-10-17', 'no', 'suspended'], ['pakistan', 'commonwealth', '2004-05-21', 'yes', 'suspended'],
  ['pakistan', 'commonwealth', '2008-05-11', 'yes', 'suspended'], ['pakistan', 'commonwealth', '2008-05-12', 'no', 'suspended'],
  ['mauritania', 'african-union', '2005-08-03', 'no', 'suspended'], ['mauritania', 'african-union', '2007-04-09', 'yes', 'suspended'], ['mauritania', 'african-union', '2007-04-10', 'no', 'suspended'],
  ['mauritania', 'african-union', '2008-08-08', 'no', 'suspended'], ['madagascar', 'african-union', '2009-03-19', 'no', 'suspended'], ['madagascar', 'african-union', '2009-03-20', 'yes', 'suspended'],
  ['niger', 'african-union', '2010-02-18', 'no', 'suspended'], ['niger', 'african-union', '2010-02-19', 'yes', 'suspended'],
  ['mali', 'african-union', '2012-03-22', 'no', 'suspended'], ['mali', 'african-union', '2012-10-23', 'yes', 'suspended'], ['mali', 'african-union', '2012-10-24', 'no', 'suspended'],
  ['mali', 'african-union', '2021-05-31', 'no', 'suspended'], ['mali', 'african-union', '2021-06-01', 'yes', 'suspended'],
  ['guinea-bissau', 'african-union', '2012-04-16', 'no', 'suspended'], ['guinea-bissau', 'african-union', '2012-04-17', 'yes', 'suspended'],
  ['central-african-republic', 'african-union', '2013-03-24', 'no', 'suspended'], ['central-african-republic', 'african-union', '2016-04-05', 'yes', 'suspended'], ['central-african-republic', 'african-union', '2016-04-06', 'no', 'suspended'],
  ['egypt', 'african-union', '2013-07-04', 'no', 'suspended'], ['egypt', 'african-union', '2013-07-05', 'yes', 'suspended'],
  ['guinea', 'ecowas', '2021-09-07', 'no', 'suspended'], ['guinea', 'ecowas', '2021-09-08', 'yes', 'suspended'],
  ['egypt', 'arab-league', '1979-02-28', 'no', 'suspended'], ['egypt', 'arab-league', '1979-04-01', 'yes', 'suspended'], ['egypt', 'arab-league', '1989-06-01', 'no', 'suspended'],
  ['venezuela', 'mercosur', '2016-12-01', 'no', 'suspended'], ['venezuela', 'mercosur', '2016-12-02', 'yes', 'suspended'],
  ['burkina-faso', 'ecowas', '2022-01-27', 'no', 'suspended'], ['burkina-faso', 'ecowas', '2022-01-28', 'yes', 'suspended'],
  ['guinea', 'ecowas', '2009-01-09', 'no', 'suspended'], ['guinea', 'ecowas', '2009-01-10', 'yes', 'suspended'],
  ['sudan', 'african-union', '2021-10-26', 'no', 'suspended'], ['sudan', 'african-union', '2021-10-27', 'yes', 'suspended'],
  ['honduras', 'oas', '2009-07-03', 'no', 'suspended'], ['honduras', 'oas', '2009-07-05', 'yes', 'suspended'],
  ['zimbabwe', 'commonwealth', '2025-06-20', 'no'], ['south-africa', 'commonwealth', '1980-01-01', 'no'],
  ['south-africa', 'commonwealth', '1994-06-01', 'yes'],
  ['ireland', 'commonwealth', '1949-04-18', 'no'], ['nicaragua', 'oas', '2023-11-18', 'yes'],
  ['nicaragua', 'oas', '2023-11-19', 'no'],
  ['cuba', 'oas', '1990-01-01', 'yes', 'suspended'], ['venezuela', 'mercosur', '2025-06-20', 'yes', 'suspended'],
  ['bolivia', 'mercosur', '2025-01-01', 'yes'],
  ['qatar', 'opec', '2018-12-31', 'yes'], ['qatar', 'opec', '2019-01-01', 'no'], ['angola', 'opec', '2024-01-01', 'no'],
  ['gabon', 'opec', '2010-01-01', 'no'],
  ['united-states', 'unesco', '1984-12-31', 'yes'], ['united-states', 'unesco', '1990-01-01', 'no'],
  ['united-states', 'unesco', '2003-10-01', 'yes'], ['united-states', 'unesco', '2019-01-01', 'no'],
  ['united-states', 'unesco', '2023-07-15', 'unknown'], ['united-states', 'unesco', '2024-01-01', 'yes'],
  ['united-states', 'unesco', '2027-02-01', 'unknown'], ['israel', 'unesco', '2018-06-01', 'yes'], ['israel', 'unesco', '2024-01-01', 'no'],
  ['united-kingdom', 'unesco', '1990-01-01', 'no'], ['singapore', 'unesco', '2007-10-08', 'yes'], ['south-africa', 'unesco', '1980-01-01', 'no'],
  ['palestine-state', 'unesco', '2011-11-22', 'no'], ['palestine-state', 'unesco', '2011-11-23', 'yes'],
  ['kosovo', 'unesco', '2025-01-01', 'no'], ['taiwan', 'unesco', '2025-01-01', 'no'], ['liechtenstein', 'unesco', '2025-01-01', 'no'],
  ['yugoslavia', 'unesco', '1980-01-01', 'unknown'], ['czechoslovakia', 'unesco', '1980-01-01', 'yes'], ['east-germany', 'unesco', '1972-11-23', 'no'],
  ['east-germany', 'unesco', '1980-01-01', 'yes'],
  ['russia', 'oecd', '2025-01-01', 'no'], ['italy', 'oecd', '1961-12-31', 'no'], ['israel', 'oecd', '2010-07-01', 'unknown'], ['israel', 'oecd', '2011-01-01', 'yes'],
  ['somalia', 'east-african-community', '2024-03-03', 'no'], ['congo-kinshasa', 'east-african-community', '2022-05-01', 'unknown'],
  ['armenia', 'eurasian-economic-union', '2015-01-01', 'no'], ['armenia', 'eurasian-economic-union', '2015-01-02', 'yes'],
  ['kyrgyzstan', 'eurasian-economic-union', '2015-08-08', 'unknown'], ['moldova', 'eurasian-economic-union', '2025-01-01', 'no'],
  ['burundi', 'icc', '2017-10-27', 'no'], ['philippines', 'icc', '2019-03-16', 'yes'],
  ['philippines', 'icc', '2019-03-17', 'no'],
  ['armenia', 'icc', '2024-02-01', 'yes'], ['ukraine', 'icc', '2024-12-31', 'no'], ['ukraine', 'icc', '2025-01-01', 'yes'],
  ['hungary', 'icc', '2026-03-01', 'yes'], ['hungary', 'icc', '2026-07-24', 'yes'], ['venezuela', 'icc', '2026-07-24', 'yes'],
  ['united-arab-emirates', 'opec', '2026-04-30', 'yes'], ['united-arab-emirates', 'opec', '2026-05-01', 'no'], ['uganda', 'brics', '2026-06-18', 'no'],
  ['united-states', 'icc', '2025-06-20', 'no'], ['israel', 'icc', '2025-06-20', 'no'], ['russia', 'icc', '2025-06-20', 'no'],
];

for (const [member, org, date, answer, role = 'member'] of BELONGING) {
  test(`${member} as ${role} of ${org} on ${date}: ${answer}`, () => {
    assert.equal(register.memberAt(member, org, date, role).answer, answer);
  });
}

/** [state, date, the capitals then] */
const CAPITALS: readonly (readonly [string, string, readonly string[]])[] = [
  ['kazakhstan', '1996-01-01', ['Almaty']], ['kazakhstan', '2020-01-01', ['Nur-Sultan']],
  ['kazakhstan', '2022-09-17', ['Astana']],
  ['myanmar', '2005-11-05', ['Yangon']], ['myanmar', '2005-11-06', ['Naypyidaw']], ['burundi', '2020-01-01', ['Gitega']],
  ['equatorial-guinea', '2026-01-02', ['Malabo']], ['equatorial-guinea', '2026-01-03', ['Ciudad de la Paz']],
  ['south-africa', '2025-06-20', ['Pretoria', 'Cape Town', 'Bloemfontein']], ['australia', '2025-06-20', ['Canberra']],
  ['netherlands', '2025-06-20', ['Amsterdam']], ['benin', '2025-06-20', ['Porto-Novo']],
  ['bolivia', '2025-06-20', ['Sucre', 'La Paz']],
  ['ivory-coast', '1982-12-31', ['Abidjan']], ['ivory-coast', '2025-06-20', ['Yamoussoukro']], ['tanzania', '2025-06-20', ['Dodoma']], ['palau', '2025-06-20', ['Ngerulmud']],
  ['nigeria', '2025-06-20', ['Abuja']],
  ['germany', '1990-10-02', ['Bonn']], ['germany', '1990-10-03', ['Berlin']], ['ukraine', '2025-06-20', ['Kyiv']],
  ['norway', '2025-06-20', ['Oslo']],
];

for (const [id, date, expected] of CAPITALS) {
  test(`capital of ${id} on ${date}: ${expected.join(', ')}`, () => {
    const found = capitals(id, date);
    assert.equal(found.length, expected.length, found.join(', '));
    for (const city of expected) assert.ok(found.some((value) => value.startsWith(city)), `${city} among ${found.join(', ')}`);
  });
}

/** [group, whose list, date, how the group stands on it; nothing where it does not] */
const LISTINGS: readonly (readonly [string, string, string, RegExp | undefined])[] = [
  ['hamas', 'US listing', '1997-10-07', undefined], ['hamas', 'US listing', '1997-10-08', /foreign terrorist organisation/u],
  ['hamas', 'EU listing', '2003-09-11', undefined], ['hamas', 'EU listing', '2003-09-12', /whole movement/u],
  ['hamas', 'UK listing', '2021-11-25', /armed wing/u], ['hamas', 'UK listing', '2021-11-26', /whole movement/u],
  ['hamas', 'New Zealand listing', '2024-02-28', undefined], ['hamas', 'New Zealand listing', '2024-02-29', /whole movement/u],
  ['hamas', 'Australian listing', '2022-03-03', undefined], ['hamas', 'Australian listing', '2022-03-04', /whole movement/u], ['hamas', 'Swiss ban', '2025-05-14', undefined], ['hamas', 'Swiss ban', '2025-05-15', /by law/u],
  ['hezbollah', 'UK listing', '2019-02-28', /military wing/u], ['hezbollah', 'UK listing', '2019-03-01', /as a whole/u],
  ['hezbollah', 'US listing', '1997-10-08', /foreign terrorist organisation/u], ['hezbollah', 'EU listing', '2020-01-01', /military wing alone/u],
  ['hezbollah', 'Australian listing', '2021-10-31', undefined], ['hezbollah', 'Australian listing', '2021-11-30', /as a whole/u],
];

for (const [id, label, date, expected] of LISTINGS) {
  test(`${label} of ${id} on ${date}`, () => {
    const values = register.statusesAt(id, date).filter((status) => status.label === label).map(({ value }) => value);
    assert.equal(values.length, expected ? 1 : 0, values.join('; '));
    if (expected) assert.match(values[0] ?? '', expected);
  });
}

/** [name in copy, the subjects that bear it] */
const NAMES: readonly (readonly [string, readonly string[]])[] = [
  ['Britain', ['united-kingdom']], ['UK', ['united-kingdom']], ['U.S.', ['united-states']], ['EU', ['european-union']],
  ['Nato', ['nato']],
  ['Czech Republic', ['czechia']], ['Türkiye', ['turkiye']], ['Turkey', ['turkiye']], ['Burma', ['myanmar']],
  ['Swaziland', ['eswatini']],
  ['DRC', ['congo-kinshasa']], ['Congo', ['congo-brazzaville', 'congo-kinshasa']], ['DPRK', ['north-korea']],
  ['Korea', ['north-korea', 'south-korea']],
  ["Côte d'Ivoire", ['ivory-coast']], ['Côte d’Ivoire', ['ivory-coast']], ['East Timor', ['timor-leste']],
  ['Cape Verde', ['cabo-verde']], ['Zaire', ['congo-kinshasa']],
];

for (const [text, ids] of NAMES) {
  test(`${text} names ${ids.join(' and ')}`, () => {
    const found = register.byName(text).map(({ id }) => id);
    for (const id of ids) assert.ok(found.includes(id), found.join(', '));
  });
}

test('demonyms keep neighbours apart', () => {
  assert.ok(subject('niger').demonyms?.includes('Nigerien'));
  assert.ok(subject('nigeria').demonyms?.includes('Nigerian'));
  assert.ok(!subject('niger').demonyms?.includes('Nigerian'));
  assert.ok(subject('guinea-bissau').demonyms?.includes('Bissau-Guinean'));
  assert.ok(subject('burkina-faso').demonyms?.includes('Burkinabe'));
  assert.ok(subject('madagascar').demonyms?.includes('Malagasy'));
  assert.ok(subject('gibraltar').demonyms?.includes('Gibraltarian'));
  assert.ok(subject('cabo-verde').demonyms?.includes('Cape Verdean'));
});

test('names that are also something else need company', () => {
  for (const text of ['Georgia', 'Jordan', 'Chad', 'Turkey', 'Guinea']) {
    const id = text === 'Turkey' ? 'turkiye' : text.toLowerCase();
    assert.equal(subject(id).names.find((name) => name.text === text)?.ambiguous, true, text);
  }
});

test('every member of the United Nations has its codes, region, capital and demonym', () => {
  for (const id of members(UN, '2025-06-20')) {
    const state = subject(id);
    assert.match(state.iso2 ?? '', /^[A-Z]{2}$/u, id);
    assert.match(state.iso3 ?? '', /^[A-Z]{3}$/u, id);
    assert.match(state.region ?? '', /^(Africa|Americas|Asia|Europe|Oceania)\//u, id);
    assert.ok(state.demonyms?.length, id);
    assert.ok(capitals(id, '2025-06-20').length, id);
  }
});

test('no two subjects share a country code', () => {
  const codes = [...register.subjects()].flatMap(({ iso2, iso3 }) => [iso2, iso3]).filter((code) => code !== undefined);
  assert.deepEqual(codes.filter((code, i) => codes.indexOf(code) !== i), []);
});

test('every member of an organisation is a subject of the register', () => {
  for (const { id, members: roll } of register.subjects()) {
    for (const { member } of roll?.list ?? []) assert.ok(register.subject(member), `${id}: ${member}`);
  }
});

test('nobody is suspended from what they do not belong to', () => {
  for (const org of register.subjects()) {
    for (const { member, role, from } of org.members?.list ?? []) {
      if (role !== 'suspended' || from?.length !== 10) continue;
      assert.equal(register.memberAt(member, org.id, from).answer, 'yes', `${member} in ${org.id} on ${from}`);
    }
  }
});

test('after the last check nothing open is asserted', () => {
  assert.equal(register.memberAt('norway', 'european-union', '2030-01-01').answer, 'unknown');
  assert.equal(register.memberAt('norway', 'nato', '2030-01-01').answer, 'unknown');
  assert.equal(register.membersAt('nato', '2030-01-01').known, false);
});

test('the roll of the United Nations repeats the days of admission that the states give', () => {
  const rows = parse(fs.readFileSync('src/register/data/states.yaml', 'utf8')) as readonly { id: string; un: string | null }[];
  const admitted = rows.flatMap(({ id, un }) => un ? [`${id} ${un}`] : []);
  const current = subject(UN).members?.list.filter(({ role, to }) => role === 'member' && to === undefined) ?? [];
  assert.deepEqual(current.map(({ member, from }) => `${member} ${from}`).sort(), admitted.sort());
});

test('how many belonged is not counted where the list is of those who belong today', () => {
  assert.equal(register.membersAt('unesco', '1980-01-01').known, false);
  assert.equal(register.membersAt('unesco', '2024-01-01').known, true);
});

test('a membership on which sources disagree is neither asserted nor denied', () => {
  assert.equal(register.memberAt('saudi-arabia', 'brics', '2025-06-20').answer, 'unknown');
  assert.equal(register.memberAt('venezuela', 'oas', '2025-06-20').answer, 'unknown');
});

/** What a person who adds a fact gets to hear: every kind of mistake, with file and line, and no register. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compiled } from './compiled';

const SOURCES = 'A: { title: First report, publisher: Agency, url: "https://example.org/a" }\n';
const STATES = `- { id: norway, name: Norway, formal: Kingdom of Norway, iso2: NO, iso3: NOR, region: Europe/Northern Europe, un: '1945-11-27', capital: [{ text: Oslo }], demonyms: [Norwegian], sources: [A] }
- { id: spain, name: Spain, formal: Kingdom of Spain, iso2: ES, iso3: ESP, region: Europe/Southern Europe, un: '1955-12-14', capital: [{ text: Madrid }], demonyms: [Spanish], sources: [A] }
`;
const SUBJECT = `id: ruritania
kind: territory
title: Ruritania
summary: A territory whose status is disputed.
names:
  - { text: Ruritania }
statuses:
  - { label: Capital, value: Strelsau, sources: [A] }
recognition:
  object: Ruritania
  of: state
  verifiedOn: '2025-01-01'
  by:
    - { by: norway, from: '2001', to: '2005', sources: [A] }
    - { by: norway, from: '2010', sources: [A] }
guidance:
  - id: rogue
    phrases: ['the rogue (state|republic) of Ruritania']
    level: warning
    why: Takes a side.
    sources: [A]
    examples: { bad: ['It is the rogue state of Ruritania.'], good: ['It is Ruritania.'] }
`;

/** What the compiler says of a register with these files; undefined where it is content. */
async function mistakes(subject: string, more: Readonly<Record<string, string>> = {}): Promise<readonly string[] | undefined> {
  const register = await compiled({ 'sources/all.yaml': SOURCES, 'states.yaml': STATES, 'subjects/ruritania.yaml': subject, ...more });
  return 'subjects' in register ? undefined : register;
}

test('a sound register compiles', async () => {
  assert.equal(await mistakes(SUBJECT), undefined);
});

/** [what is wrong, what to replace, with what, the place, what is said] */
const CASES: readonly (readonly [what: string, from: string, to: string, place: string, message: RegExp])[] = [
  ['broken YAML', 'title: Ruritania', 'title: "Ruritania', 'ruritania.yaml:', /quote|double/iu],
  ['a field that does not exist', 'title: Ruritania', 'title: Ruritania\nflag: green', 'ruritania.yaml:', /flag/u],
  ['a kind that does not exist', 'kind: territory', 'kind: kingdom', 'ruritania.yaml:2', /allowed values/u],
  ['a date that is none', "from: '2010'", "from: '2010-1'", 'ruritania.yaml:15', /pattern/u],
  ['a fact without a source', 'value: Strelsau, sources: [A]', 'value: Strelsau, sources: []', 'ruritania.yaml:8', /source|fewer/u],
  ['an unknown source', 'value: Strelsau, sources: [A]', 'value: Strelsau, sources: [B]', 'ruritania.yaml:8', /there is no source B/u],
  ['an unknown recogniser', 'by: norway, from: \'2010\'', 'by: narnia, from: \'2010\'', 'ruritania.yaml:15', /there is no subject narnia/u],
  ['an interval that ends before it begins', "to: '2005'", "to: '1999'", 'ruritania.yaml:14', /not after it begins/u],
  ['two recognitions that overlap', "to: '2005'", "to: '2012'", 'ruritania.yaml:15', /overlaps another recognition by norway/u],
  ['a phrase that cannot be read', '(state|republic)', '(state|republic', 'ruritania.yaml:18', /./u],
  ['a file under another name', 'id: ruritania', 'id: graustark', 'ruritania.yaml:1', /must be called graustark/u],
  ['a name of another subject', '- { text: Ruritania }', '- { text: Ruritania }\n  - { text: Norway }', 'ruritania.yaml:', /“Norway” also names norway/u],
];

for (const [what, from, to, place, message] of CASES) {
  test(`${what} fails the build at its line`, async () => {
    assert.ok(SUBJECT.includes(from));
    const found = await mistakes(SUBJECT.replace(from, to));
    assert.ok(found?.some((problem) => problem.includes(place) && message.test(problem)), JSON.stringify(found));
  });
}

test('a row of the states without a known source fails the build at its line', async () => {
  const found = await mistakes(SUBJECT, { 'states.yaml': STATES.replace(/sources: \[A\] \}\n$/u, 'sources: [Z] }\n') });
  assert.ok(found?.some((problem) => /states\.yaml:2: there is no source Z/u.test(problem)), JSON.stringify(found));
});

test('a source that is given twice fails the build', async () => {
  const found = await mistakes(SUBJECT, { 'sources/more.yaml': SOURCES });
  assert.ok(found?.some((problem) => /more\.yaml:1: the source A is given twice/u.test(problem)), JSON.stringify(found));
});

test('a source that nothing cites fails the build', async () => {
  const found = await mistakes(SUBJECT, { 'sources/more.yaml': SOURCES.replace('A:', 'B:') });
  assert.ok(found?.length === 1 && /more\.yaml:1: no fact cites the source B/u.test(found[0] ?? ''), JSON.stringify(found));
});

test('every mistake is reported at once', async () => {
  const found = await mistakes(SUBJECT.replace('value: Strelsau, sources: [A]', 'value: Strelsau, sources: [B]').replace("to: '2005'", "to: '1999'"));
  assert.equal(found?.length, 2, JSON.stringify(found));
});

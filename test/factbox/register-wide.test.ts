import assert from 'node:assert/strict';
import test from 'node:test';
import registerData from 'copydesk:register';
import './atlas';
import { boxText, factBoxFor, findBoxes, pairBox, picturesFor, presentBoxes, renderBox, sensitiveSubjects, suggestBoxes } from '../../src/core/factbox/index';
import { namesThen } from '../../src/core/factbox/statement';
import { createRegister } from '../../src/register/register';

const register = createRegister(registerData);
const DATES = ['1999-06-01', '2021-08-15', '2025-06-20', '2026-11-01'];
const subjects = [...register.subjects()];
/** Words that only a fault of ours would write. */
const FAULT = /undefined|NaN|Infinity|\[object /u;

/** Whether a day, month or year as copy writes it lies wholly after the date. */
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
function laterThan(date: string, text: string): string[] {
  return [...text.matchAll(/(?:(?:(?<day>\d{1,2}) )?(?<month>[A-Z][a-z]{2,8}) )?\b(?<year>(?:19|20)\d\d)\b/gu)].flatMap(({ 0: written, groups: { day = '', month = '', year = '' } = {} }) => {
    const number = MONTHS.indexOf(month) + 1;
    const first = [year, ...number > 0 ? [String(number).padStart(2, '0'), ...day === '' ? [] : [day.padStart(2, '0')]] : []].join('-');
    return first > date.slice(0, first.length) ? [written] : [];
  });
}

for (const date of ['1995-06-20', '2010-06-20', '2025-06-20', '2026-06-01']) {
  test(`every subject has a box on every date, sourced, and it says nothing of later: ${date}`, () => {
    for (const subject of subjects) {
      const { id } = subject, box = factBoxFor(register, id, date) ?? assert.fail(`${id} has no box`);
      assert.ok(box.facts.length > 0, id);
      for (const { label, sources } of box.facts) assert.ok(sources.length > 0 && sources.every(({ title, url }) => title !== '' && /^https?:/u.test(url)), `${id}: ${label}`);
      const said = [box.title, box.background ?? '', ...box.facts.flatMap(({ label, value, since = '', asOf }) => [label, value, since.slice(0, 4), asOf])].join('\n');
      // What has happened may be a date that was set: "elections are set for 30 August 2026".
      const happened = new Set(subject.events.map(({ text }) => text));
      assert.deepEqual(laterThan(date, said.split('\n').filter((line) => !happened.has(line)).join('\n')), [], id);
      const later = subject.names.filter(({ from }) => from !== undefined && from > date).map(({ text }) => text);
      for (const name of namesThen(subject, date).length > 0 ? [...later, subject.title] : later) assert.ok(!said.includes(name) || namesThen(subject, date).some((then) => then.includes(name)), `${id}: ${name}`);
    }
  });
}

test('dates of later are known as such', () => {
  assert.deepEqual(laterThan('2010-06-20', 'in 2010, June 2010, 20 June 2010, 21 June 2010, July 2010, May 2011, 1999 and 2025'), ['21 June 2010', 'July 2010', 'May 2011', '2025']);
});

for (const date of DATES) {
  test(`every box of the register is sourced, whole and found again: ${date}`, () => {
    let boxes = 0;
    for (const { id } of subjects) {
      const box = factBoxFor(register, id, date);
      if (!box) continue;
      boxes += 1;
      for (const fact of box.facts) {
        assert.ok(fact.sources.length > 0, `${id}: ${fact.label}`);
        assert.ok(fact.asOf <= date && (fact.lastVerified === undefined) === (fact.asOf === date), `${id}: ${fact.label}`);
        assert.doesNotMatch(`${fact.label} ${fact.value}`, FAULT, id);
      }
      for (const format of ['json-ld', 'ninjs'] as const) assert.doesNotThrow(() => { JSON.parse(renderBox(box, format)); });
      for (const format of ['markdown', 'html', 'plaintext'] as const) {
        const text: string = `Before.\n\n${boxText(box, format)}\n`;
        assert.deepEqual(findBoxes(text, format).map((found) => [found.subject, found.start, found.end]), [[id, 9, text.length - 1]]);
      }
    }
    assert.equal(boxes, subjects.length);
  });

  test(`every picture of the register is drawn within its frame: ${date}`, () => {
    for (const { id } of subjects) {
      for (const { title, svg, table } of picturesFor(register, id, date)) {
        assert.doesNotMatch(svg, FAULT, id);
        assert.ok(title.length > 0 && table.length > 1, id);
        assert.equal(new Set(table.map((row) => row.length)).size, 1, `${id}: rows of one length`);
        for (const [, x] of svg.matchAll(/ x(?:1|2)?="(-?[\d.]+)"/gu)) assert.ok(Number(x) >= 0 && Number(x) <= 320, `${id}: x ${x ?? ''}`);
        for (const [, width] of svg.matchAll(/ width="(-?[\d.]+)"/gu)) assert.ok(Number(width) >= 0, `${id}: width ${width ?? ''}`);
      }
    }
  });
}

test('what the Norway draft is about, on its date and after it', () => {
  const line = (id: string, date: string, label: string) => factBoxFor(register, id, date)?.facts.find((fact) => fact.label === label)?.value;
  assert.equal(line('afghanistan-taliban', '2025-06-20', 'Recognition'), 'No country recognises the Taliban government');
  assert.match(line('afghanistan-taliban', '2025-07-04', 'Recognition') ?? '', /^Only Russia recognises the Taliban government, since 3 July 2025/u);
  assert.match(line('norway', '2025-06-20', 'Member of') ?? '', /NATO/u);
  assert.match(line('taiwan', '2025-06-20', 'Recognition') ?? '', /^12 states, 11 of them UN members, recognise Taiwan/u);
  assert.equal(line('european-union', '2025-06-20', 'Members'), '27 members');
  assert.equal(line('european-union', '2019-06-20', 'Members'), '28 members');
  assert.equal(line('kabul', '2025-06-20', 'Capital of'), 'Afghanistan');
  const pair = pairBox(register, 'norway', 'afghanistan', '2025-06-20')?.facts.map((fact) => fact.value) ?? [];
  assert.ok(pair.includes('Norway does not recognise the Taliban government'), JSON.stringify(pair));
});

test('former states, small territories and places not yet renamed have a box too', () => {
  const values = (id: string, date: string): readonly string[] => factBoxFor(register, id, date)?.facts.map(({ value }) => value) ?? [];
  for (const [id, date, expected] of [
    ['south-vietnam', '2025-06-20', /now part of Vietnam/u], ['montserrat', '2025-06-20', /administered by the United Kingdom/u], ['tokelau', '2025-06-20', /administered by New Zealand/u],
    ['russian-sovereignty-annexed-regions', '2025-06-20', /rejects the annexation by 143 votes to 5/u], ['kerala', '2025-06-20', /asks for the second time/u],
    ['kugompo-city', '2025-06-20', /^East London$/u], ['robert-sobukwe-town', '2025-06-20', /^Graaff-Reinet$/u], ['manas', '2025-06-20', /^Jalal-Abad$/u],
    ['delcy-rodriguez', '2025-06-20', /^Vice-president of Venezuela since 14 June 2018$/u], ['delcy-rodriguez', '2016-06-20', /^Foreign minister of Venezuela/u], ['delcy-rodriguez', '2018-01-20', /until 21 June 2017$/u],
  ] as const) assert.ok(values(id, date).some((value) => expected.test(value)), `${id} on ${date}: ${values(id, date).join('; ')}`);
  assert.ok(!values('kugompo-city', '2026-03-01').includes('East London'));
});

test('before a dispute began a territory is where it was, and a claim to it nothing', () => {
  const told = (id: string) => factBoxFor(register, id, '2010-06-01')?.facts.map(({ label, value }) => `${label}: ${value}`);
  assert.deepEqual(told('crimea'), ['Lies in: Ukraine']);
  assert.deepEqual(told('russian-sovereignty-crimea'), ['On record: Nothing on or before 1 June 2010']);
});

test('of a place it is not said that it lay in what its state was called before', () => {
  assert.deepEqual(factBoxFor(register, 'ho-chi-minh-city', '1970-06-01')?.facts.map(({ label, value }) => `${label}: ${value}`), ['Name: Saigon']);
});

test('names take their article in a sentence', () => {
  const title = (a: string, b: string) => pairBox(register, a, b, '2025-08-01')?.title;
  assert.equal(title('norway', 'afghanistan-taliban'), 'Norway and the Taliban');
  assert.equal(title('united-states', 'kosovo'), 'The United States and Kosovo');
  assert.equal(title('norway', 'european-union'), 'Norway and the European Union');
  assert.equal(title('norway', 'nato'), 'Norway and NATO');
});

test('sensitive are those whose recognition or naming the register advises on', () => {
  assert.deepEqual(sensitiveSubjects(register, ['norway', 'afghanistan', 'afghanistan-taliban', undefined, 'kosovo', 'kosovo', 'no-such']), ['afghanistan', 'afghanistan-taliban', 'kosovo']);
});

test('presented boxes say what suggested ones say', () => {
  const entities = ['norway', 'kosovo', 'palestine-state', 'taiwan'].map((subject) => ({ type: 'LOC' as const, name: subject, subject, confidence: 1, mentions: [{ start: 0, end: 1, text: 'x' }] }));
  const suggested = suggestBoxes(register, { entities, claims: [], findings: [], date: '2025-06-20', length: 100 });
  assert.deepEqual(presentBoxes(register, suggested, '2025-06-20', '', 'html').map(({ subject, facts }) => ({ subject, facts })), suggested.map(({ subject, facts }) => ({ subject, facts })));
});

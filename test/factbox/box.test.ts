import assert from 'node:assert/strict';
import test from 'node:test';
import { factBoxFor, pairBox, renderBox, suggestBoxes } from '../../src/core/factbox/index';
import type { Box } from '../../src/core/factbox/types';
import type { Entity } from '../../src/core/types';
import { createRegister } from '../../src/register/register';
import type { Subject } from '../../src/register/types';
import { data, register } from './register';

const values = (box: Box | undefined, label: string): string[] => (box?.facts ?? []).filter((fact) => fact.label === label).map((fact) => fact.value);

test('recognition is told as it stood on the draft’s date', () => {
  const before = factBoxFor(register, 'afghanistan-taliban', '2025-07-02');
  const after = factBoxFor(register, 'afghanistan-taliban', '2025-07-03');
  assert.deepEqual(values(after, 'Recognition'), ['Only Russia recognises the Taliban government, since 3 July 2025']);
  assert.deepEqual(values(before, 'Recognition'), ['No country recognises the Taliban government']);
  assert.equal(before?.background, 'the Taliban, whose government no country recognises');
  assert.equal(after?.background, 'the Taliban, whose government only Russia recognises');
});

test('an event after the draft’s date, or not certainly before it, is not told', () => {
  const dates = (date: string) => factBoxFor(register, 'afghanistan-taliban', date)?.facts.map((fact) => fact.label).filter((label) => /\d/u.test(label));
  assert.deepEqual(dates('2025-06-20'), []);
  assert.deepEqual(dates('2025-07-01'), ['June 2025']);
  assert.deepEqual(dates('2025-08-01'), ['3 July 2025', 'June 2025']);
});

test('a fact that was not checked up to the date is given for the day of its check', () => {
  const box = factBoxFor(register, 'amir-khan-muttaqi', '2026-02-01');
  assert.deepEqual(box?.facts.map(({ label, value, asOf, lastVerified }) => ({ label, value, asOf, lastVerified })), [{
    label: 'Office', value: 'Acting foreign minister of the Taliban since 7 September 2021', asOf: '2026-01-01', lastVerified: '2026-01-01',
  }]);
  const [earlier] = factBoxFor(register, 'amir-khan-muttaqi', '2025-06-20')?.facts ?? [];
  // Up to that day nobody need be told, but who asks can know.
  assert.deepEqual([earlier?.lastVerified, earlier?.verifiedOn], [undefined, '2026-01-01']);
});

test('a fact says since when it holds, in the box and wherever it is taken', () => {
  const crimea = createRegister({ ...data, subjects: [...data.subjects, {
    id: 'crimea', kind: 'territory', title: 'Crimea', names: [{ text: 'Crimea' }], events: [], guidance: [], summary: '',
    statuses: [
      { label: 'Status', value: 'annexed by Russia', from: '2014-03-18', sources: ['src'], verifiedOn: '2026-03-31' },
      { label: 'Rule', value: 'Russian since 2014', from: '2014-03-18', sources: ['src'], verifiedOn: '2026-03-31' },
    ],
  }] });
  const box = factBoxFor(crimea, 'crimea', '2026-11-01') ?? assert.fail('no box');
  assert.deepEqual(box.facts.map(({ since }) => since), ['2014-03-18', undefined]);
  assert.match(renderBox(box, 'markdown'), /Annexed by Russia \(since 18 March 2014; last verified on 31 March 2026; \[/u);
  assert.match(renderBox(box, 'json-ld'), /"temporalCoverage": "2014-03-18\/2026-03-31"/u);
  // Who holds an office, too.
  assert.equal(factBoxFor(register, 'afghanistan-taliban', '2025-06-20')?.facts.find(({ label }) => label === 'Acting foreign minister')?.since, '2021-09-07');
});

test('each kind of subject has its box', () => {
  const norway = factBoxFor(register, 'norway', '2025-06-20');
  assert.deepEqual(values(norway, 'Capital'), ['Oslo']);
  assert.deepEqual(values(norway, 'Member of'), ['United Nations']);
  assert.deepEqual(values(norway, 'European Union'), ['Not a member']);
  assert.deepEqual(values(factBoxFor(register, 'germany', '2025-06-20'), 'European Union'), []);
  assert.deepEqual(values(factBoxFor(register, 'kabul', '2025-06-20'), 'Capital of'), ['Afghanistan']);
  assert.deepEqual(values(factBoxFor(register, 'united-nations', '2025-06-20'), 'Members'), ['4 members: Afghanistan, Germany, Norway and Russia']);
  assert.deepEqual(values(factBoxFor(register, 'afghanistan', '2025-06-20'), 'Recognition of the government'), ['No country recognises the Taliban government']);
});

test('a state that has ended says how long it was there and who followed it, and no more what it is not', () => {
  const ended: Subject = { id: 'east-germany', kind: 'state', title: 'East Germany', region: 'Europe/Western Europe', names: [], summary: '', events: [], guidance: [], statuses: [{ label: 'Capital', value: 'East Berlin', from: '1949-10-07', to: '1990-10-03', sources: ['src'] }] };
  const changed = createRegister({ ...data, subjects: [...data.subjects, ended] });
  const told = (date: string) => factBoxFor(changed, 'east-germany', date)?.facts.map(({ label, value }) => `${label}: ${value}`);
  assert.deepEqual(told('1985-06-20'), ['Capital: East Berlin', 'European Union: Not a member']);
  assert.deepEqual(told('2025-06-20'), ['Existed: From 7 October 1949 to 3 October 1990', 'Succeeded in the United Nations by: Germany']);
  assert.deepEqual(values(pairBox(changed, 'east-germany', 'european-union', '2025-06-20'), 'Membership'), []);
});

test('a place and a state go by the name that they had on the date', () => {
  const named = (kind: 'place' | 'state', signals?: string): Subject => ({
    id: 'kolkata', kind, title: 'Kolkata', names: [{ text: 'Kolkata' }, { text: 'Calcutta', to: '2001', signals }, { text: 'Calcuta', to: '2001', signals }], of: 'afghanistan', summary: '', statuses: [], guidance: [],
    events: [{ on: '1911', kind: 'other', text: 'Delhi becomes the capital.', sources: ['src'] }, { on: '2001', kind: 'renamed', text: 'Calcutta becomes Kolkata.', sources: ['src'] }],
  });
  const box = (subject: Subject, date: string) => factBoxFor(createRegister({ ...data, subjects: [...data.subjects, subject] }), 'kolkata', date);
  const then = box(named('place', 'former name'), '1995-06-20');
  assert.deepEqual([then?.title, then?.about[0]?.name, values(then, 'Name'), values(then, 'Lies in'), values(then, '2001')], ['Calcutta', 'Calcutta', ['Calcutta, also written Calcuta'], ['Afghanistan'], []]);
  const now = box(named('place', 'former name'), '2025-06-20');
  assert.deepEqual([now?.title, values(now, 'Name'), values(now, '2001')], ['Kolkata', [], ['Calcutta becomes Kolkata.']]);
  assert.equal(box(named('state'), '1995-06-20')?.title, 'Calcutta');
  // What only some call a state is not its name.
  assert.equal(box(named('state', 'self-designation'), '1995-06-20')?.title, 'Kolkata');
});

test('an aside of later is left out, and so is advice', () => {
  const changed = createRegister({ ...data, subjects: [...data.subjects, {
    id: 'yemen', kind: 'state', title: 'Yemen', names: [], summary: '', events: [], guidance: [],
    statuses: [{ label: 'Capital', value: 'Sanaa (held by the Houthis since September 2014)', sources: ['src'], verifiedOn: '2026-03-31' }],
  }] });
  assert.deepEqual(['2014-08-31', '2014-09-30'].map((date) => values(factBoxFor(changed, 'yemen', date), 'Capital')), [['Sanaa'], ['Sanaa (held by the Houthis since September 2014)']]);
});

test('of one whose time comes later the box says that nothing is on record, and stands last among those offered', () => {
  const box = factBoxFor(register, 'amir-khan-muttaqi', '1995-06-20');
  assert.deepEqual(box?.facts.map(({ label, value }) => [label, value]), [['On record', 'Nothing on or before 20 June 1995']]);
  const entity = (subject: string, count: number): Entity => ({ type: 'PER', name: subject, subject, confidence: 1, mentions: Array.from({ length: count }, (_, at) => ({ start: at, end: at + 1, text: 'x' })) });
  const offered = suggestBoxes(register, { entities: [entity('amir-khan-muttaqi', 9), entity('norway', 1)], claims: [], findings: [], date: '1995-06-20', length: 100 });
  assert.deepEqual(offered.map(({ subject }) => subject), ['norway', 'amir-khan-muttaqi']);
});

test('a subject of which nothing sourced is known has no box, nor has an unknown one', () => {
  assert.equal(factBoxFor(register, 'nowhere', '2025-06-20'), undefined);
  assert.equal(factBoxFor(register, 'atlantis', '2025-06-20'), undefined);
});

test('no box says the same twice, and no fact names one page twice', () => {
  for (const date of ['1999-06-01', '2013-03-01', '2025-06-20']) {
    for (const subject of register.subjects()) {
      const facts = factBoxFor(register, subject.id, date)?.facts ?? [];
      const told = facts.map(({ label, value }) => `${label}: ${value}`);
      assert.deepEqual(told.filter((line, i) => told.indexOf(line) !== i), [], `${subject.id} on ${date}`);
      for (const { label, sources } of facts) assert.equal(new Set(sources.map(({ url }) => url)).size, sources.length, `${subject.id}: ${label}`);
    }
  }
});

test('every fact of every box has a source with an address', () => {
  for (const subject of register.subjects()) {
    for (const fact of factBoxFor(register, subject.id, '2025-08-01')?.facts ?? []) assert.match(fact.sources[0]?.url ?? '', /^https:/u, `${subject.id}: ${fact.label}`);
  }
});

test('a pair tells what is between the two', () => {
  const box = pairBox(register, 'norway', 'afghanistan', '2025-07-01');
  assert.equal(box?.title, 'Norway and Afghanistan');
  assert.deepEqual(values(box, 'Recognition'), ['Norway does not recognise the Taliban government']);
  assert.deepEqual(values(box, 'June 2025'), ['Norway accepts a diplomat named by the Taliban.']);
  assert.deepEqual(values(box, 'Both members of'), ['United Nations']);
  assert.deepEqual(values(pairBox(register, 'russia', 'afghanistan-taliban', '2025-07-03'), 'Recognition'), ['Russia has recognised the Taliban government since 3 July 2025']);
  assert.deepEqual(values(pairBox(register, 'norway', 'european-union', '2025-06-20'), 'Membership'), ['Norway is not a member of the European Union']);
  assert.equal(pairBox(register, 'norway', 'norway', '2025-06-20'), undefined);
});

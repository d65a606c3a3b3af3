import assert from 'node:assert/strict';
import test from 'node:test';
import './atlas';
import { type BoxForm, boxFor, type BoxPlace, insertBox, picturesFor, presentBoxes, suggestBoxes } from '../../src/core/factbox/index';
import { recognisersByRegion } from '../../src/core/factbox/regions';
import { createRegister } from '../../src/register/register';
import type { Claim, Entity, Finding } from '../../src/core/types';
import { data, register } from './register';

const entity = (subject: string, starts: readonly number[]): Entity => ({
  type: 'LOC', name: subject, subject, confidence: 1, mentions: starts.map((start) => ({ start, end: start + 1, text: 'x' })),
});
const entities = [
  entity('norway', [0, 40, 80, 120, 160, 200, 240, 280]), entity('kabul', [700]), entity('afghanistan-taliban', [30, 90]),
  { type: 'PER', name: 'Unlinked', confidence: 1, mentions: [{ start: 5, end: 6, text: 'x' }] } satisfies Entity,
];
const given = { entities, claims: [], findings: [], date: '2025-07-01', length: 1000 };
const claim: Claim = { kind: 'none', subject: 'kabul', start: 0, end: 1, text: 'x', verdict: 'contradicted', evidence: '', sources: [] };

test('boxes are ranked by how central and how sensitive a subject is, each with its reason', () => {
  const boxes = suggestBoxes(register, given);
  assert.deepEqual(boxes.map((box) => box.subject), ['norway', 'afghanistan-taliban', 'norway+afghanistan-taliban', 'kabul']);
  for (const box of boxes) assert.match(box.reason, /^[A-Z][^\n]+$/u);
});

test('a subject about which the draft errs comes first', () => {
  assert.equal(suggestBoxes(register, { ...given, claims: [claim] })[0]?.subject, 'kabul');
  assert.equal(suggestBoxes(register, { ...given, claims: [{ ...claim, verdict: 'supported' }] })[0]?.subject, 'norway');
  // What was so and is no longer is an error, too.
  const [first] = suggestBoxes(register, { ...given, claims: [{ ...claim, verdict: 'stale' }] });
  assert.deepEqual([first?.subject, first?.reason], ['kabul', '“x” is no longer so']);
});

test('what the draft explains already stands further down', () => {
  const said: Claim = { ...claim, subject: 'norway', verdict: 'supported' };
  const boxes = suggestBoxes(register, { ...given, claims: [said] });
  assert.deepEqual(boxes.map((box) => box.subject), ['afghanistan-taliban', 'norway', 'norway+afghanistan-taliban', 'kabul']);
  assert.match(boxes[1]?.reason ?? '', /what the draft says of it holds$/u);
});

test('a box in the draft that the register would write otherwise comes first, and is no wording', () => {
  const outdated: Finding = { rule: 'draft.outdated-box', subject: 'kabul', severity: 'info', start: 0, end: 1, text: 'x', message: '', sources: [], fixes: [] };
  const [first] = suggestBoxes(register, { ...given, findings: [outdated] });
  assert.deepEqual([first?.subject, first?.reason], ['kabul', 'The box in the draft differs from what the register says now']);
});

test('what the draft contradicts comes first in its box, and what it says already is marked', () => {
  const about = (changes: Partial<Claim>): Claim => ({ ...claim, subject: 'norway', kind: 'not-member-of', text: 'Norway is not in the European Union', verdict: 'supported', ...changes });
  const standing = (changes: Partial<Claim>) => suggestBoxes(register, { ...given, claims: [about(changes)] })
    .find((box) => box.subject === 'norway')?.facts.map((fact) => [fact.label, fact.inDraft]);
  assert.deepEqual(standing({}), [['Capital', undefined], ['Member of', undefined], ['European Union', 'said']]);
  assert.deepEqual(standing({ kind: 'member-of', verdict: 'contradicted' }), [['European Union', 'contradicted'], ['Capital', undefined], ['Member of', undefined]]);
  assert.deepEqual(standing({ verdict: 'unknown' }), [['Capital', undefined], ['Member of', undefined], ['European Union', undefined]]);
});

test('a statement on an organisation touches the box of the member that it names', () => {
  const eu: Claim = { ...claim, subject: 'european-union', kind: 'member-of', text: 'Norway is an EU member', verdict: 'contradicted' };
  const boxes = suggestBoxes(register, { ...given, claims: [eu] });
  assert.deepEqual([boxes[0]?.subject, boxes[0]?.facts[0]?.label, boxes[0]?.facts[0]?.inDraft], ['norway', 'European Union', 'contradicted']);
  assert.match(boxes[0]?.reason ?? '', /^“Norway is an EU member” is contradicted$/u);
  assert.equal(boxes[0]?.errs, true);
  // Of a long statement, the beginning.
  const long = suggestBoxes(register, { ...given, claims: [{ ...eu, text: `Norway is an EU member ${'and a good one '.repeat(9)}` }] })[0]?.reason ?? '';
  assert.match(long, /^“Norway is an EU member and a good one [a-z ]*…” is contradicted$/u);
  assert.ok(long.length < 90);
  // A name within a longer word is not that name.
  assert.equal(suggestBoxes(register, { ...given, claims: [{ ...eu, text: 'NorwayX is an EU member' }] })[0]?.facts[0]?.inDraft, undefined);
});

test('a statement on membership of the United Nations touches what the box says of it', () => {
  const un: Claim = { ...claim, subject: 'united-nations', kind: 'member-of', text: 'Norway is a member of the United Nations', verdict: 'supported' };
  const changed = createRegister({ ...data, subjects: data.subjects.map((subject) => (subject.id === 'norway' ? { ...subject, statuses: [...subject.statuses, { label: 'UN member since', value: '1945', sources: ['src'] }] } : subject)) });
  const facts = suggestBoxes(changed, { ...given, claims: [un] }).find(({ subject }) => subject === 'norway')?.facts;
  assert.deepEqual(facts?.map(({ label, inDraft }) => [label, inDraft]), [['Capital', undefined], ['UN member since', 'said'], ['Member of', undefined], ['European Union', undefined]]);
});

test('a pair on which the draft errs is offered before others, and says so', () => {
  const met = { ...given, entities: [...entities, entity('european-union', [60])] };
  const pairs = (claims: readonly Claim[]) => suggestBoxes(register, { ...met, claims }).filter((box) => box.subject.includes('+')).map((box) => [box.subject, box.reason]);
  assert.deepEqual(pairs([]).map(([subject]) => subject), ['norway+afghanistan-taliban']);
  const eu: Claim = { ...claim, subject: 'european-union', kind: 'member-of', text: 'Norway is a European Union member', verdict: 'contradicted' };
  assert.deepEqual(pairs([eu])[0], ['norway+european-union', '“Norway is a European Union member” is contradicted']);
});

test('a preview is what is inserted, in every form that the draft’s format knows', () => {
  const text = 'One line.\n';
  for (const [format, places] of [['markdown', { box: 'end', html: 'end-html', footnote: 'footnote' }], ['html', { box: 'end' }], ['plaintext', { box: 'end' }]] as const) {
    for (const { subject, previews } of presentBoxes(register, suggestBoxes(register, given), given.date, text, format)) {
      assert.deepEqual(Object.keys(previews).sort(), Object.keys(places).sort());
      for (const [form, place] of Object.entries(places) as [BoxForm, BoxPlace][]) {
        const box = boxFor(register, subject, given.date) ?? assert.fail(subject);
        assert.equal(insertBox(text, format, box, place, 3).at(-1)?.text.trim(), previews[form], `${subject} ${format} ${form}`);
      }
    }
  }
});

test('a presented box knows whether it stands in the draft', () => {
  const [box] = presentBoxes(register, suggestBoxes(register, given), given.date, '', 'markdown');
  assert.ok(box);
  assert.equal(box.inserted, undefined);
  assert.equal(presentBoxes(register, suggestBoxes(register, given), given.date, `${box.previews.box}\n`, 'markdown')[0]?.inserted, 'box');
  assert.equal(presentBoxes(register, suggestBoxes(register, given), given.date, `${box.previews.html ?? ''}\n`, 'markdown')[0]?.inserted, 'html');
});

test('the time line stops at the date and comes with a table', () => {
  assert.deepEqual(picturesFor(register, 'afghanistan-taliban', '2025-06-20'), []);
  const [timeline] = picturesFor(register, 'afghanistan-taliban', '2025-08-01');
  assert.deepEqual(timeline?.table, [['Recognised by', 'From', 'Until', 'Note'], ['Russia', '3 July 2025', '', '']]);
  assert.match(timeline.svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg".*<title>.*<desc>/u);
  assert.doesNotMatch(timeline.svg, /NaN|Infinity|undefined/u);
});

test('the table of a time line begins with those who still recognise, then the latest to end', () => {
  const by = [['germany', '2025-07-20', '2025-07-22'], ['russia', '2025-07-03', '2025-07-30'], ['norway', '2025-07-05', undefined]] as const;
  const changed = createRegister({
    ...data, subjects: data.subjects.map((subject) => (subject.recognition
      ? { ...subject, recognition: { ...subject.recognition, by: by.map(([id, from, to]) => ({ by: id, from, to, sources: ['src'] })) } } : subject)),
  });
  assert.deepEqual(picturesFor(changed, 'afghanistan-taliban', '2025-08-01')[0]?.table.slice(1).map(([who]) => who), ['Norway', 'Russia', 'Germany']);
  // On a day before the first ended, all still do.
  assert.deepEqual(picturesFor(changed, 'afghanistan-taliban', '2025-07-21')[0]?.table.slice(1).map(([who]) => who), ['Germany', 'Norway', 'Russia']);
});

test('a country, and a place in it, is shown on a map that says whose borders it draws', () => {
  const map = (id: string) => picturesFor(register, id, '2025-06-20').find(({ title }) => title.startsWith('Locator map'));
  assert.equal(map('norway')?.title, 'Locator map: Norway');
  // The subject by name, and the neighbours whose land has room for theirs.
  assert.match(map('norway')?.svg ?? '', /<text[^>]*font-weight="bold"[^>]*>Norway<.*<text[^>]*>Russia</u);
  assert.doesNotMatch(map('norway')?.svg ?? '', />Kosovo</u);
  assert.equal(map('kabul')?.title, 'Locator map: Afghanistan');
  assert.match(map('norway')?.svg ?? '', /Natural Earth.*who is in control, not who is recognised/u);
  assert.match(map('russia')?.svg ?? '', /<path class="bar" d="M-?\d/u);
  assert.equal(map('european-union'), undefined);
});

test('the chart by region counts UN members and keeps quiet where the list is partial', () => {
  const with2 = (completeFrom: string | undefined) => createRegister({
    ...data, subjects: data.subjects.map((subject) => (subject.recognition
      ? { ...subject, recognition: { ...subject.recognition, completeFrom, by: [...subject.recognition.by, { by: 'germany', from: '2025-07-04', sources: ['src'] }] } } : subject)),
  });
  const chart = (completeFrom: string | undefined) => {
    const changed = with2(completeFrom), subject = changed.subject('afghanistan-taliban');
    return subject && recognisersByRegion(changed, subject, '2025-08-01');
  };
  assert.deepEqual(chart('2021-08-15')?.table.slice(1), [['Asia', '0', '0', '1'], ['Europe', '2', '0', '3']]);
  assert.equal(chart(undefined), undefined);
});

/** What ships is what was compiled: packing loses nothing but what stays behind. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import data from 'copydesk:register';
import { pack, unpack } from '../../src/register/pack';
import type { RegisterData, Subject } from '../../src/register/types';

/** Subjects with each source in the place of its key, which packing changes, and without what is for tests and keepers. */
function told({ sources, subjects }: RegisterData): unknown {
  const stays = new Set(['examples', 'asymmetry', 'iso2', 'iso3']);
  return JSON.parse(JSON.stringify(subjects, (key, value: unknown) =>
    stays.has(key) ? undefined : key === 'sources' ? (value as string[]).map((source) => sources[source]) : value));
}

const SUBJECT: Subject = { id: 'ruritania', kind: 'territory', title: 'Ruritania', summary: 'A territory.', names: [{ text: 'Ruritania' }], statuses: [], events: [], guidance: [] };
const SOURCES = { A: { title: 'A king’s return to Strelsau', publisher: 'Agency', url: 'https://example.org/2025/a-kings-return-to-strelsau.html' } };

test('the register is the same after packing and unpacking', () => {
  assert.deepEqual(told(unpack(pack(data))), told(data));
});

test('packing makes the register smaller by an eighth at least', () => {
  assert.ok(pack(data).length < JSON.stringify(told(data)).length * 7 / 8);
});

const GUIDANCE = { id: 'a', phrases: ['Old Ruritania', 'Ruritania', 'Ruritania (for|to) $& and `'], level: 'info' as const, why: 'Why.', sources: ['A'], examples: { bad: ['a'], good: ['b'] } };
const WRITTEN: Readonly<Record<string, Partial<Subject>>> = {
  'without names': { names: [] },
  'with an id of its own': { id: 'elsewhere' },
  'whose first name is not its title': { names: [{ text: 'Old Ruritania', to: '2001' }, { text: 'Ruritania' }] },
  'whose summary is its second name': { summary: 'Kingdom of Ruritania', names: [{ text: 'Ruritania' }, { text: 'Kingdom of Ruritania' }] },
  'whose title has marks and accents': { title: 'Ruritánia’s “North” – 2', names: [{ text: 'Ruritánia’s “North” – 2', ambiguous: true }] },
  'recognised by nobody': { recognition: { object: 'Ruritania', of: 'state', verifiedOn: '2025-01-01', by: [] } },
  'recognised by two': {
    recognition: { object: 'Ruritania', of: 'state', verifiedOn: '2025-01-01', by: [{ by: 'norway', sources: ['A'] }, { by: 'spain', from: '2001', to: '2005-06', disputed: 'a, b', note: 'c', sources: ['A', 'A'] }] },
  },
  'with members': { members: { verifiedOn: '2025-01-01', sources: ['A'], list: [{ member: 'norway', role: 'member', from: '1999' }, { member: 'spain', role: 'suspended', sources: ['A'] }] } },
  'with exceptions': { guidance: [{ ...GUIDANCE, except: ['the Old Ruritania Road', 'of|for Ruritania', 'Ruritania (for|to) $& and ` road'] }, { ...GUIDANCE, id: 'b', elsewhere: ['Ruritania , Ohio', 'Ruritania (,|in) "b"'] }] },
};
for (const [what, part] of Object.entries(WRITTEN)) {
  test(`a subject ${what} is the same`, () => {
    const register = { sources: SOURCES, subjects: [{ ...SUBJECT, ...part }] };
    assert.deepEqual(told(unpack(pack(register))), told(register));
  });
}

test('subjects in lists are places in the register, and one that is none keeps its id', () => {
  const by = [{ by: 'norway', sources: ['A'] }, { by: 'ruritania', sources: ['A'] }, { by: 'norway', sources: ['A'] }];
  const register = { sources: SOURCES, subjects: [{ ...SUBJECT, recognition: { object: 'Ruritania', of: 'state' as const, verifiedOn: '2025-01-01', by } }] };
  const text = pack(register);
  assert.match(text, /"strangers":\["norway"\]/u);
  assert.match(text, /"by":"010001"/u);
  assert.deepEqual(told(unpack(text)), told(register));
});

test('a place that two digits cannot tell is not packed', () => {
  const list = Array.from({ length: 1300 }, (_, i) => ({ member: `state-${i}`, role: 'member' as const }));
  assert.throws(() => pack({ sources: SOURCES, subjects: [{ ...SUBJECT, members: { verifiedOn: '2025-01-01', sources: ['A'], list } }] }), /state-1295.* would be another/u);
});

test('whatever texts say, they are the same', () => {
  // The signs between the values of a column, and those of exceptions, stand in no text.
  const line = fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replaceAll(/[|\n~]/gu, '')), text = fc.oneof(line, fc.constantFrom('\ud800', 'a\udfffb', '\u0000\u001f', '"\\"', '$&', '^01', '\u2028'));
  fc.assert(fc.property(text, text, text, text, (title, name, value, why) => {
    const register = {
      sources: { A: { title, publisher: name, url: 'https://example.org/a' } },
      subjects: [{
        ...SUBJECT, title, summary: why, names: [{ text: name }], statuses: [{ label: value, value, sources: ['A'] }], guidance: [{ ...GUIDANCE, why }],
        events: [{ on: '2001-02', kind: 'other' as const, by: value, text: why, sources: ['A'] }],
        recognition: { object: name, of: 'state' as const, verifiedOn: '2025-01-01', by: [{ by: `a${value}`, sources: ['A'] }] },
      }],
    };
    assert.deepEqual(told(unpack(pack(register))), told(register));
  }), { numRuns: 300 });
});

test('a source whose address repeats its title is the same', () => {
  const statuses = [{ label: 'Capital', value: 'Strelsau', sources: ['A'] }];
  const register = { sources: SOURCES, subjects: [{ ...SUBJECT, statuses }] };
  assert.ok(!pack(register).includes('return-to-strelsau'));
  assert.deepEqual(told(unpack(pack(register))), told(register));
});

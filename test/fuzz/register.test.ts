/** The register's compiler: whatever lies in the data folder, it builds, or says what is wrong and where. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { compileRegister, RegisterError } from '../../src/register/compile';
import { assertPrototypes } from './sound';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-register-'));
after(() => fs.rmSync(folder, { recursive: true }));

/** Problems of a register of these files, none where it is built. */
async function compile(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const data = path.join(folder, 'data');
  fs.rmSync(data, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(data, name)), { recursive: true });
    fs.writeFileSync(path.join(data, name), text);
  }
  try {
    await compileRegister(data);
    return [];
  } catch (error) {
    assert.ok(error instanceof RegisterError, `a mistake in the data, not a crash: ${String(error)}`);
    for (const problem of error.problems) assert.match(problem, /^data\/[\w/.-]+:\d+: ./u);
    return error.problems;
  }
}

const SOURCES = stringify({ un: { title: 'Members', publisher: 'UN', url: 'https://un.org' } });
const STATES = stringify([{ id: 'norway', name: 'Norway', sources: ['un'] }, { id: 'kosovo', name: 'Kosovo', sources: ['un'] }]);
const SUBJECT = { id: 'thing', kind: 'organisation', title: 'Thing', summary: 'A thing.', names: [{ text: 'Thing' }], statuses: [{ label: 'Seat', value: 'Oslo', sources: ['un'] }], guidance: [] };

const word = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('__proto__', 'constructor', 'toString', 'un', 'norway', 'thing', '2025', '2025-99', '(', '\ud800', ''));
const piece: fc.Arbitrary<unknown> = fc.oneof(word, fc.integer(), fc.constant(null), fc.array(word, { maxLength: 2 }), fc.dictionary(word, word, { maxKeys: 2 }));

test('a subject with anything in its fields', async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom(...Object.keys(SUBJECT), 'recognition', 'members', 'offices', 'events', 'labels', 'background', '__proto__'), fc.oneof(piece, fc.array(piece, { maxLength: 2 })), async (key, value) => {
    const subject = Object.fromEntries([...Object.entries(SUBJECT), [key, value]]);
    await compile({ 'sources/s.yaml': SOURCES, 'states.yaml': STATES, 'subjects/thing.yaml': stringify(subject) });
  }), { numRuns: 60 });
  assertPrototypes();
});

test('files of anything', async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom('sources/s.yaml', 'states.yaml', 'subjects/thing.yaml', 'memberships/thing.yaml'), fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), piece.map((value) => stringify(value))), async (name, text) => {
    await compile({ 'sources/s.yaml': SOURCES, 'states.yaml': STATES, [name]: text });
  }), { numRuns: 60 });
  assertPrototypes();
});

test('files made to hurt', async () => {
  const laughs = ['a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]', ...'bcdefghij'.split('').map((name, i) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefghij'[i]}`).join(', ')}]`)].join('\n');
  for (const text of [laughs, 'a: &a [*a]', '['.repeat(50_000), `${'- '.repeat(10_000)}x`, '__proto__: {title: a, publisher: b, url: https://c.org}']) {
    for (const name of ['sources/s.yaml', 'states.yaml', 'subjects/thing.yaml']) await compile({ [name]: text });
  }
  assertPrototypes();
});

test('what every object inherits is no source and no subject', async () => {
  const subject = { ...SUBJECT, statuses: [{ label: 'Seat', value: 'Oslo', sources: ['constructor'] }] };
  const problems = await compile({ 'sources/s.yaml': SOURCES, 'states.yaml': STATES, 'subjects/thing.yaml': stringify(subject) });
  assert.ok(problems.some((problem) => problem.includes('there is no source constructor')), problems.join('\n'));
});

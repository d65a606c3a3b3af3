/**
 * Copy that a sub-editor has passed, forty stories of many kinds in both Englishes: whatever is marked there is a mark too many, or
 * nearly. The stories, their people and their events are made up.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import data from 'copydesk:register';
import { createDesk } from '../../src/core/desk';
import { createRegister } from '../../src/register/register';

const FOLDER = path.resolve('test/quiet/corpus');
const stories = fs.readdirSync(FOLDER).filter((name) => name.endsWith('.md')).map((name) => ({ name, text: fs.readFileSync(path.join(FOLDER, name), 'utf8') }));
const desk = createDesk({ register: createRegister(data), today: '2025-06-20' });
const read = stories.map(({ name, text }) => ({ name, text, reading: desk.read({ text, format: 'markdown', date: '2025-06-20' }) }));
const words = read.reduce((sum, { reading }) => sum + reading.metrics.words, 0);

test('at most three marks in a thousand words at the levels that everybody starts with', () => {
  const marks = read.flatMap(({ name, reading }) => reading.findings.map((finding) => `${name}: ${finding.rule} “${finding.text}”`));
  assert.ok(words > 20_000);
  assert.ok(marks.length <= words * 3 / 1000, `${marks.length} marks in ${words} words:\n${marks.join('\n')}`);
});

test('no error, and no warning', () => {
  assert.deepEqual(read.flatMap(({ name, reading }) => reading.findings.filter(({ severity }) => severity === 'error' || severity === 'warning').map((finding) => `${name}: ${finding.rule} “${finding.text}”`)), []);
});

test('no statement is judged wrong', () => {
  const wrong = /^(?:contradicted|understated|overstated|stale|premature)$/u;
  assert.deepEqual(read.flatMap(({ name, reading }) => reading.claims.filter(({ verdict }) => wrong.test(verdict)).map((claim) => `${name}: ${claim.verdict} “${claim.text}”`)), []);
});

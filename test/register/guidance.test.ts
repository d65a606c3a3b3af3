/** Every wording of the register against its own examples, read by the whole desk on a date on which it holds. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from 'copydesk:register';
import { createDesk } from '../../src/core/desk';
import { rules } from '../../src/core/rules';
import { earliest } from '../../src/register/dates';
import { createRegister } from '../../src/register/register';
import type { Guidance } from '../../src/register/types';

const WORDING = new Set(['recognition.term', 'recognition.superseded-name']);
const levels = Object.fromEntries(rules().filter(({ id }) => !WORDING.has(id)).map(({ id }) => [id, 'off' as const]));
const desk = createDesk({ register: createRegister(data), today: '2026-01-10', levels });

/** A day on which the advice holds, as late as the register reaches. */
function dayOf({ from, to }: Guidance): string {
  if (to !== undefined) return new Date(Date.parse(earliest(to)) - 86_400_000).toISOString().slice(0, 10);
  return from !== undefined && earliest(from) > '2026-01-10' ? earliest(from).replace(/-01$/u, '-28') : '2026-01-10';
}

for (const subject of data.subjects) {
  for (const guidance of subject.guidance) {
    const marks = (text: string) => desk.read({ text, format: 'markdown', date: dayOf(guidance) }).findings
      .filter((finding) => WORDING.has(finding.rule) && finding.subject === subject.id);
    test(`${subject.id}/${guidance.id}`, () => {
      for (const text of guidance.examples.bad) assert.ok(marks(text).length > 0, `not marked: ${text}`);
      for (const text of guidance.examples.good) {
        // Another wording of the same subject may have a word to say, at its own level.
        assert.deepEqual(marks(text).filter((finding) => finding.message.startsWith(guidance.why.slice(0, 24))).map((finding) => finding.text), [], `marked: ${text}`);
      }
    });
  }
}

/** What a finding says of an office: who holds it, since when, and how the title can stay. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from 'copydesk:register';
import { createDesk } from '../../src/core/desk';
import { createRegister } from '../../src/register/register';

const desk = createDesk({ register: createRegister(data), today: '2026-01-10' });

/** The message of the one finding on a statement, and the draft with its fix. */
function read(text: string, date: string): readonly [message: string | undefined, fixed: string | undefined] {
  const finding = desk.read({ text, format: 'plaintext', date }).findings.find(({ rule }) => rule === 'recognition.claim');
  const edit = finding?.fixes[0]?.edits[0];
  return [finding?.message, edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end)];
}

test('a stale title names who holds the office and since when, and can be made a former one', () => {
  assert.deepEqual(read('The envoy said German Chancellor Angela Merkel will travel to Paris.', '2022-03-01'), [
    'On 1 March 2022 the chancellor of Germany was Olaf Scholz, since 8 December 2021. Angela Merkel was chancellor of Germany from 22 November 2005 to 8 December 2021.',
    'The envoy said former German Chancellor Angela Merkel will travel to Paris.',
  ]);
  assert.equal(read('Prime Minister Rishi Sunak will speak on Friday.', '2024-08-01')[1], 'Former Prime Minister Rishi Sunak will speak on Friday.');
  assert.equal(read("Britain's Prime Minister Rishi Sunak will speak on Friday.", '2024-08-01')[1], "Britain's former Prime Minister Rishi Sunak will speak on Friday.");
});

test('a title in a sentence that may tell of another time is asked about, one of the draft’s days is an error', () => {
  const severityOf = (text: string) => desk.read({ text, format: 'plaintext', date: '2022-03-01' }).findings.find(({ rule }) => rule === 'recognition.claim')?.severity;
  assert.equal(severityOf('German Chancellor Angela Merkel met the envoys.'), 'info');
  assert.equal(severityOf('German Chancellor Angela Merkel will meet the envoys.'), 'error');
});

test('what is said beside a name, or of it, is not rewritten', () => {
  assert.equal(read('Angela Merkel is chancellor of Germany.', '2022-03-01')[1], undefined);
  assert.equal(read("Germany's chancellor, Angela Merkel, will travel to Paris.", '2022-03-01')[1], undefined);
});

test('a draft is told nothing of what came after its day', () => {
  assert.equal(read('Former President Donald Trump will speak on Friday.', '2018-06-20')[0], 'Donald Trump was president of the United States from 20 January 2017.');
});

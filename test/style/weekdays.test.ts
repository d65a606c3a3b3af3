import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeBlock } from '../../src/core/draft/read';
import { weekdaysMeant } from '../../src/core/style/time/weekdaysMeant';

const meant = (text: string, date: string): string[] => weekdaysMeant(makeBlock(text), date).map((one) => `${text.slice(one.start, one.end)} ${one.date}`);

test('a weekday is the nearest one that its tense allows', () => {
  // 20 June 2025 is a Friday.
  assert.deepEqual(meant('The council met on Thursday.', '2025-06-20'), ['Thursday 2025-06-19']);
  assert.deepEqual(meant('The council will vote on Monday.', '2025-06-20'), ['Monday 2025-06-23']);
  assert.deepEqual(meant('It met on Friday.', '2025-06-20'), ['Friday 2025-06-20']);
  assert.deepEqual(meant('He left on Saturday. The vote is due on Saturday.', '2025-06-20'), ['Saturday 2025-06-14', 'Saturday 2025-06-21']);
});

test('next and last reach beyond the day itself', () => {
  assert.deepEqual(meant('It votes next Friday.', '2025-06-20'), ['Friday 2025-06-27']);
  assert.deepEqual(meant('It voted last Friday.', '2025-06-20'), ['Friday 2025-06-13']);
});

test('yesterday and last year are told too', () => {
  assert.deepEqual(meant('He left yesterday and returns tomorrow.', '2025-06-20'), ['yesterday 2025-06-19', 'tomorrow 2025-06-21']);
  assert.deepEqual(meant('It closed last year.', '2025-06-20'), ['last year 2024']);
});

test('words that are no weekdays are left alone', () => {
  assert.deepEqual(meant('They sat in the sun, mon ami.', '2025-06-20'), []);
});

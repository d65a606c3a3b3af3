/** What the register tells of a statement is not asked of the writer again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from 'copydesk:register';
import { createDesk } from '../../src/core/desk';
import { createRegister } from '../../src/register/register';

const desk = createDesk({ register: createRegister(data), today: '2025-08-15' });
const rulesFor = (text: string): string[] => desk.read({ text, format: 'markdown', date: '2025-08-15' }).findings.map(({ rule }) => rule);

test('a first that the register confirms needs no other source; another first does', () => {
  assert.deepEqual(rulesFor('Last month Russia became the first country to recognise the Taliban.'), []);
  assert.deepEqual(rulesFor('Last month Norway became the first country to ban the sale of new lawnmowers.'), ['style.unsourced-first']);
});

/**
 * Lint reads the regular expressions that stand in the source; those that are put together from parts only exist once
 * the modules are loaded. In these no group repeats without bound: that is where squares and worse come from.
 */
import { composed } from './composed';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from 'copydesk:register';
import { createDesk } from '../../src/core/desk';
import { createRegister } from '../../src/register/register';

/** A source without escapes and classes, so that its brackets are those of groups. */
const bare = (source: string): string => source.replace(/\\./gsu, '_').replace(/\[[^[\]]*\]/gu, '_');
const UNBOUNDED_GROUP = /\)(?:[*+]|\{\d+,\})/u;

test('no expression put together from parts repeats a group without bound', () => {
  createDesk({ register: createRegister(data), today: '2026-01-10' })
    .read({ text: 'OSLO, June 20, 2025 — “Most countries have not recognized the Taliban,” Ms. Ana Kim said. Sweden is a member of NATO.', format: 'markdown' });
  assert.ok(composed.length > 30, `${composed.length} were seen`);
  assert.deepEqual(composed.filter((source) => UNBOUNDED_GROUP.test(bare(source))), []);
  assert.ok(UNBOUNDED_GROUP.test(bare('a(?:b |c )*[)]d')) && !UNBOUNDED_GROUP.test(bare('(a){0,3}[)*]\\)*')));
});

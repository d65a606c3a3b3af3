/** What holds of every reading, whatever was read. */
import assert from 'node:assert/strict';
import data from 'copydesk:register';
import { createDesk, type Desk } from '../../src/core/desk';
import type { House } from '../../src/core/house/house';
import type { Draft, Reading, Span } from '../../src/core/types';
import { createRegister } from '../../src/register/register';

export const register = createRegister(data);
export const openDesk = (house?: House): Desk => createDesk({ register, today: '2026-01-10', house });

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const own = (): string => JSON.stringify(PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).map(String)));
const BEFORE = own();

/** Nothing was added to what every object inherits. */
export const assertPrototypes = (): void => assert.equal(own(), BEFORE, 'prototypes are as they were');

const splitsPair = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;

export function assertSpan(text: string, { start, end }: Span, what: string, mayBeEmpty = false): void {
  assert.ok(Number.isInteger(start) && Number.isInteger(end), `${what}: offsets are integers`);
  assert.ok(start >= 0 && (mayBeEmpty ? start <= end : start < end) && end <= text.length, `${what}: ${start}–${end} lies in ${text.length}`);
  assert.ok(!splitsPair(text, start) && !splitsPair(text, end), `${what}: ${start}–${end} splits no character`);
}

/** Reads a draft and asserts all that must hold of the reading. */
export function readSoundly(desk: Desk, draft: Draft, previous?: Reading): Reading {
  const reading = desk.read(draft, previous);
  const { text } = draft;
  for (const finding of reading.findings) {
    assertSpan(text, finding, finding.rule);
    assert.equal(finding.text, text.slice(finding.start, finding.end), finding.rule);
    for (const related of finding.related ?? []) assertSpan(text, related, `${finding.rule}, related`);
    for (const fix of finding.fixes) for (const edit of fix.edits) assertSpan(text, edit, `${finding.rule}, fix`, true);
  }
  for (const claim of reading.claims) assertSpan(text, claim, `claim ${claim.kind}`);
  for (const entity of reading.entities) {
    assert.ok(entity.confidence >= 0 && entity.confidence <= 1);
    for (const mention of entity.mentions) {
      assertSpan(text, mention, `mention of ${entity.name}`);
      assert.equal(mention.text, text.slice(mention.start, mention.end));
    }
  }
  assert.ok(Array.isArray(reading.factBoxes));
  assert.deepEqual(reading.faults, []);
  return reading;
}

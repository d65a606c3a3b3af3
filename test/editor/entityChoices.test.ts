import assert from 'node:assert/strict';
import test from 'node:test';
import type { Entity, EntityType } from '../../src/core/types';
import { boxesAsChosen, choicesMade, type EntityChoices, readAsChosen } from '../../src/editor/entityChoices';

const entity = (type: EntityType, name: string, starts: readonly number[], subject?: string): Entity => ({
  type, name, subject, confidence: 0.4, mentions: starts.map((start) => ({ start, end: start + name.length, text: name })),
});
const found = [
  entity('LOC', 'Kyiv', [0], 'kyiv'), entity('LOC', 'Kiev', [50, 10]), entity('LOC', 'the capital', [30]), entity('LOC', 'Jordan', [70], 'jordan'), entity('ORG', 'Reuters', [90]),
];
/** Names with where they stand. */
const read = (choices: EntityChoices): string[] => readAsChosen(found, choices).map(({ name, mentions }) => `${name} ${mentions.map(({ start }) => start).join(' ')}`);

test('without choices the names are the desk’s own', () => {
  assert.equal(readAsChosen(found, {}), found);
  assert.equal(readAsChosen(found, { Nobody: { dismissed: true } }), found);
});

test('a merged name brings its mentions along, over any number of steps', () => {
  assert.deepEqual(read({ Kiev: { into: 'Kyiv' } }), ['Kyiv 0 10 50', 'the capital 30', 'Jordan 70', 'Reuters 90']);
  assert.deepEqual(read({ 'the capital': { into: 'Kiev' }, 'Kiev': { into: 'Kyiv' } }), ['Kyiv 0 10 30 50', 'Jordan 70', 'Reuters 90']);
  // The writer is sure of what the writer said.
  assert.equal(readAsChosen(found, { Kiev: { into: 'Kyiv' } })[0]?.confidence, 1);
});

test('no name is lost: not by merging in a circle, nor into one that is gone', () => {
  assert.equal(read({ Kiev: { into: 'Kyiv' }, Kyiv: { into: 'Kiev' } }).length, found.length);
  assert.equal(read({ Kiev: { into: 'Odesa' } }).length, found.length);
});

test('a dismissed name goes, with what was merged into it', () => {
  assert.deepEqual(read({ Kiev: { into: 'Kyiv' }, Kyiv: { dismissed: true } }), ['the capital 30', 'Jordan 70', 'Reuters 90']);
  assert.deepEqual(read({ Kiev: { into: 'Kyiv', dismissed: true } }), ['Kyiv 0', 'the capital 30', 'Jordan 70', 'Reuters 90']);
});

test('a country retyped as a person is no longer that country, and its boxes go', () => {
  const [, , , jordan] = readAsChosen(found, { Jordan: { type: 'PER' } });
  assert.deepEqual([jordan?.type, jordan?.subject], ['PER', undefined]);
  assert.equal(readAsChosen(found, { Jordan: { type: 'ORG' } })[3]?.subject, 'jordan');
  const boxes = [{ subject: 'kyiv' }, { subject: 'jordan' }, { subject: 'kyiv+jordan' }];
  const without = (choices: EntityChoices): string[] => boxesAsChosen(boxes, found, readAsChosen(found, choices)).map(({ subject }) => subject);
  assert.deepEqual(without({ Jordan: { type: 'PER' } }), ['kyiv']);
  assert.deepEqual(without({ Jordan: { dismissed: true } }), ['kyiv']);
  assert.deepEqual(without({ Kiev: { into: 'Kyiv' } }), ['kyiv', 'jordan', 'kyiv+jordan']);
});

test('a choice outlives the draft’s giving the name a fuller form', () => {
  const muttaqi: Entity = { ...entity('ORG', 'Amir Khan Muttaqi', [0]), mentions: [{ start: 0, end: 17, text: 'Amir Khan Muttaqi' }, { start: 40, end: 47, text: 'Muttaqi' }] };
  assert.equal(readAsChosen([muttaqi], { Muttaqi: { type: 'PER' } })[0]?.type, 'PER');
  // Two that are called so: nobody knows which was meant.
  const other: Entity = { ...muttaqi, name: 'Sher Muttaqi' };
  assert.equal(readAsChosen([muttaqi, other], { Muttaqi: { type: 'PER' } })[0]?.type, 'ORG');
});

test('to choose the kind that an uncertain name has is to confirm it', () => {
  assert.deepEqual(readAsChosen(found, { Jordan: { type: 'LOC' } }).map(({ confidence }) => confidence), [0.4, 0.4, 0.4, 1, 0.4]);
  assert.deepEqual(choicesMade(found, { Jordan: { type: 'LOC' } }), [{ name: 'Jordan', type: 'LOC' }]);
});

test('only what makes a difference is listed to be taken back', () => {
  const sure = found.map((one) => ({ ...one, confidence: 0.9 }));
  assert.deepEqual(choicesMade(sure, { Kiev: { into: 'Kyiv' }, Jordan: { type: 'LOC' }, Reuters: { dismissed: true }, Gone: { dismissed: true } }), [{ name: 'Kiev', into: 'Kyiv' }, { name: 'Reuters', dismissed: true }]);
});

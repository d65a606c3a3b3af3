/** The general grammar against every territory to which it applies. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from 'copydesk:register';
import { createDesk } from '../../src/core/desk';
import { generalGuidance } from '../../src/core/recognition/general';
import { createRegister } from '../../src/register/register';

const desk = createDesk({ register: createRegister(data), today: '2026-01-10' });
/** Marks of wordings of the subject on its territory's words. */
const marks = (id: string, text: string): string[] => desk.read({ text, format: 'plaintext', date: '2025-06-20' }).findings
  .filter(({ rule, subject }) => rule === 'recognition.term' && subject === id).map(({ text: words }) => words);

const territories = data.subjects.filter((subject) => generalGuidance(subject).length > 0);

test('the general grammar applies to territories whose recognisers are known in full', () => {
  assert.deepEqual(territories.map(({ id }) => id).sort(), ['abkhazia', 'nagorno-karabakh', 'northern-cyprus', 'somaliland', 'south-ossetia', 'transnistria']);
});

for (const { id, title } of territories) {
  test(`${id}: what presupposes a state is advised on`, () => {
    for (const words of [`${title} ambassador`, `embassy of ${title}`, `citizens of ${title}`, `${title} passport`, `capital of ${title}`, `nationals of ${title}`, `${title} foreign ministry`, `president of ${title}`, `${title} government`, `border with ${title}`]) {
      assert.equal(marks(id, `He asked the ${words} about it.`).length, 1, words);
    }
    assert.ok(marks(id, `Officials of so-called ${title} came.`).length > 0);
    for (const text of [`The people of ${title} voted.`, `He asked the representative of ${title} about it.`, `Farmers in ${title} voted.`, `The de facto president of ${title} spoke.`, `It is the de facto capital of ${title}.`, `${title}'s former foreign minister spoke.`, 'The Georgian ambassador left.']) {
      assert.deepEqual(marks(id, text), [], text);
    }
  });
}

test('“northern Cyprus” in small letters is the same place', () => {
  assert.deepEqual(marks('northern-cyprus', 'Citizens of northern Cyprus voted.'), ['Citizens of northern Cyprus']);
});

test('a superseded name is left where it is in its place, in the files that do not say so too', () => {
  const found = (text: string): string[] => desk.read({ text, format: 'plaintext', date: '2025-06-20' }).findings
    .filter(({ subject }) => subject === 'kropyvnytskyi').map(({ text: words }) => words);
  assert.deepEqual(found('Shells hit Kirovohrad.'), ['Kirovohrad']);
  for (const text of ['The pogrom of Kirovohrad is remembered.', 'She was born in Soviet-era Kirovohrad.', 'The town, formerly Kirovohrad, is calm.']) assert.deepEqual(found(text), [], text);
});

test('a draft that shows that it speaks of something else of the name is left alone throughout', () => {
  const named = (text: string): string[] => desk.read({ text, format: 'plaintext', date: '2025-06-20' }).findings.filter(({ rule }) => rule === 'recognition.term').map(({ text: words }) => words);
  assert.deepEqual(named('Police in Odessa made an arrest.\n\nThe mayor of Odessa spoke.'), ['Odessa', 'Odessa']);
  assert.deepEqual(named('ODESSA, Texas (AP) — Police in Odessa made an arrest.\n\nThe mayor of Odessa spoke.'), []);
  assert.deepEqual(named('Macedonia grows peaches.\n\nThey come from Macedonia, a region of northern Greece.'), []);
  assert.deepEqual(named('Macedonia grows peaches. It sells them to Greece.'), ['Macedonia']);
});

test('a statement that somebody else makes is not the writer’s', () => {
  const said = (text: string): string[] => desk.read({ text, format: 'plaintext', date: '2025-06-20' }).findings.filter(({ rule }) => rule === 'recognition.term').map(({ text: words }) => words);
  assert.deepEqual(said('Crimea joined Russia in 2014.'), ['Crimea joined Russia']);
  assert.deepEqual(said('Kosovo is part of Serbia, a town in the Balkans, and has been since.'), ['Kosovo is part of Serbia']);
  for (const text of ['Moscow says Crimea joined Russia in 2014.', 'He told them that Kosovo is part of Serbia.', 'Kosovo is a part of Serbia, the ministry in Belgrade said.', 'Taiwan is part of China, according to Beijing.']) assert.deepEqual(said(text), [], text);
  assert.deepEqual(said('Moscow praised the special military operation, officials said.'), ['special military operation']);
});

test('a past is told without its year', () => {
  const marked = (text: string): string[] => desk.read({ text, format: 'plaintext', date: '2025-06-20' }).findings.filter(({ rule }) => rule === 'recognition.superseded-name').map(({ text: words }) => words);
  for (const text of ['During World War II the family hid in Kiev.', 'The empire held Kiev in the seventeenth century.', 'Under Stalin he was deported from Lvov.', 'In Soviet times Kiev grew.', 'Bombay, under British rule, was a great port.']) assert.deepEqual(marked(text), [], text);
  for (const text of ['A World War II bomb was found in Kiev on Monday.', 'Kiev grew in the 20th-century style.', 'Kiev has grown in the 21st century.', 'The 17th-century church in Kiev was hit.']) assert.deepEqual(marked(text), ['Kiev'], text);
});

test('what says whose it is stands without an article', () => {
  const text = 'A concert marked the reunification of Crimea with Russia.';
  const edit = desk.read({ text, format: 'plaintext', date: '2025-06-20' }).findings.find(({ subject }) => subject === 'crimea')?.fixes[0]?.edits[0];
  assert.equal(edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end), 'A concert marked Russia\'s annexation of Crimea.');
});

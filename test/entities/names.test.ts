/** The people, organisations and places of a draft, found and joined as the panel shows them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from 'copydesk:register';
import { createDesk } from '../../src/core/desk';
import { createRegister } from '../../src/register/register';

const desk = createDesk({ register: createRegister(data), today: '2025-06-20' });

/** Each entity as `TYPE name`, with the register's subject behind an arrow. */
const entitiesOf = (text: string): string[] => desk.read({ text, format: 'markdown', date: '2025-06-20' }).entities
  .map(({ type, name, subject }) => `${type} ${name}${subject ? ` → ${subject}` : ''}`).sort();

test('a name of three words is one, with its title left out, and later mentions join it', () => {
  const text = 'Acting Foreign Minister Amir Khan Muttaqi said the step was good. Muttaqi left Oslo on Friday. Muttaqi’s aides stayed.';
  const { entities } = desk.read({ text, format: 'markdown', date: '2025-06-20' });
  const muttaqi = entities.find(({ name }) => name === 'Amir Khan Muttaqi');
  assert.equal(muttaqi?.subject, 'amir-khan-muttaqi');
  assert.deepEqual(muttaqi?.mentions.map(({ text: words }) => words), ['Amir Khan Muttaqi', 'Muttaqi', 'Muttaqi']);
});

test('two surnames without the given name are the person, and a title cut short is nobody', () => {
  const { entities } = desk.read({ text: 'Foreign Minister Espen Barth Eide flew to Doha on Monday. Barth Eide met Sen. Rachel Oduya of Minnesota there.', format: 'markdown', date: '2025-06-20' });
  assert.deepEqual(entities.filter(({ type }) => type === 'PER').map(({ name, mentions }) => [name, mentions.length]), [['Espen Barth Eide', 2], ['Rachel Oduya', 1]]);
});

test('long forms and short forms of an organisation are one', () => {
  assert.deepEqual(entitiesOf('The European Union met in Brussels on Monday. The EU will vote on Friday.').filter((one) => one.startsWith('ORG')), ['ORG European Union → european-union']);
});

test('a state and its namesake are told apart by company', () => {
  assert.ok(entitiesOf('Tbilisi said that Georgia would not join the talks with Armenia and Azerbaijan.').includes('LOC Georgia → georgia'));
  assert.ok(!entitiesOf('Voters in Georgia, Florida and Alabama chose new governors on Tuesday.').some((one) => one.endsWith('→ georgia')));
});

test('people, organisations and places of ordinary copy', () => {
  const found = entitiesOf('Sarah Whitfield, a spokeswoman for the Bank of England, told reporters in Manchester that Barclays had agreed.');
  for (const wanted of ['PER Sarah Whitfield', 'ORG Bank of England', 'LOC Manchester', 'ORG Barclays']) assert.ok(found.includes(wanted), `${wanted} in ${found.join(', ')}`);
});

test('a courtesy title anywhere makes a person of the name everywhere', () => {
  const text = 'The court cleared the way for Carlos Brightwater to return to Spain.\n\nMr. Brightwater hailed it. Nobody doubted that Brightwater would come.';
  const { entities } = desk.read({ text, format: 'markdown', date: '2025-06-20' });
  assert.deepEqual(entities.filter(({ name }) => name.includes('Brightwater')).map(({ type, mentions }) => [type, mentions.map((mention) => mention.text)]), [['PER', ['Carlos Brightwater', 'Brightwater', 'Brightwater']]]);
});

test('initials, suffixes and addresses are kept with their name or left out of it', () => {
  const found = entitiesOf('Robert F. Kennedy Jr. met William L. Curry and Mr Leigh. Mr Leigh left.');
  for (const wanted of ['PER Robert F. Kennedy Jr.', 'PER William L. Curry', 'PER Leigh']) assert.ok(found.includes(wanted), `${wanted} in ${found.join(', ')}`);
});

test('words that only look like a name are none', () => {
  const found = entitiesOf('“We’ve had promises before,” said Ann Lund. A Defra spokesman spoke of riverside homes. It’s late. United: Rooney 68.');
  for (const name of ['We’ve', 'A Defra', 'riverside', 'It’s', 'Rooney 68']) assert.ok(!found.some((one) => one.includes(name)), `${name} in ${found.join(', ')}`);
});

test('a name begins and ends where it does: behind titles, owners, sides and slashes', () => {
  const names = (text: string): string[] => entitiesOf(text).map((one) => one.replace(/ → .*/u, ''));
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ['Texas Gov. Rachel Oduya and Lt. Gov. Peter Marsh spoke in Austin.', ['LOC Texas', 'PER Rachel Oduya', 'PER Peter Marsh'], 'Gov'],
    ['Reform won by six votes, beating Labour’s Karen Marsh.', ['ORG Labour'], 'Labour’s'],
    ['He was backed by the pro-Moscow Socialists.', ['LOC Moscow'], 'Moscow Socialists'],
    ['KHARTOUM/PORT SUDAN, April 16 — The army said so.', ['LOC Khartoum', 'LOC Port Sudan'], '/'],
    ['Critics of Barclays want an inquiry.', ['ORG Barclays'], 'Critics'],
    ['They were taken to Gaza’s Nasser Hospital on Monday.', ['LOC Gaza', 'ORG Nasser Hospital'], '’s'],
    ['The Israel-Hamas war and the Iran-Iraq border were on the list, Guinea-Bissau said.', ['LOC Israel', 'ORG Hamas', 'LOC Iran', 'LOC Iraq', 'LOC Guinea-Bissau'], 'Israel-'],
    ['# Norway-Taliban Ties Grow as Regional Issues Take Focus\n\nIt rained.', ['LOC Norway', 'ORG Taliban'], 'Issues'],
    ['# Bank of England Holds Rates as Inflation Slows\n\nIt rained.', ['ORG Bank of England'], 'Rates'],
    ['She lives in Nairobi’s Westlands district.', ['LOC Nairobi'], '’s'],
  ];
  for (const [text, wanted, wrong] of cases) {
    const found = names(text);
    for (const name of wanted) assert.ok(found.includes(name), `${name} in ${found.join(', ')}`);
    assert.ok(!found.some((name) => name.includes(wrong)), `${wrong} in ${found.join(', ')}`);
  }
});

test('a nickname in quotation marks stays inside its name, and a title outside', () => {
  const found = entitiesOf('Walter “Bud” Harmon met Professor Lund in Leeds. Later Colonel Peter Marsh said that Harmon had left.');
  for (const wanted of ['PER Walter “Bud” Harmon', 'PER Lund', 'PER Peter Marsh']) assert.ok(found.includes(wanted), `${wanted} in ${found.join(', ')}`);
});

test('a possessive parts two names, unless it is the name’s own', () => {
  const found = entitiesOf('Portugal’s Cristina Alves bought it at Sotheby’s in London. Macy’s has closed a store. The People’s Bank of China said nothing.');
  for (const wanted of ['LOC Portugal → portugal', 'PER Cristina Alves', 'ORG Sotheby’s', 'ORG Macy’s', 'ORG People’s Bank of China']) assert.ok(found.includes(wanted), `${wanted} in ${found.join(', ')}`);
});

test('capitals tell a country from a pronoun', () => {
  assert.ok(entitiesOf('The US sent two ships to the Gulf.').some((one) => one.startsWith('LOC US')));
  assert.deepEqual(entitiesOf('They told us that nobody would come, and who could doubt it?'), []);
});

test('what a name is said to be decides what it is', () => {
  const found = entitiesOf('Ansdorf is a village near the border.\n\nVelkor is a maker of pumps that has moved to Newcastle upon Tyne.');
  for (const wanted of ['LOC Ansdorf', 'ORG Velkor', 'LOC Newcastle upon Tyne']) assert.ok(found.includes(wanted), `${wanted} in ${found.join(', ')}`);
});

test('a name that is listed word by word is found whole', () => {
  const found = entitiesOf('The Democratic Republic of Congo sued Johnson & Johnson. JPMorgan Chase & Co. and the Department for Work and Pensions stayed out of it.');
  for (const wanted of ['LOC Democratic Republic of Congo', 'ORG Johnson & Johnson', 'ORG Department for Work and Pensions']) assert.ok(found.some((one) => one.startsWith(wanted)), `${wanted} in ${found.join(', ')}`);
  assert.ok(!found.some((one) => /^\w+ Co\.?$/u.test(one)), found.join(', '));
});

test('what the register knows is what it is, wherever it stands', () => {
  assert.ok(entitiesOf('Later Addis Ababa patched up its quarrel. Taiwan exchanged envoys with Hargeisa.').includes('LOC Addis Ababa'));
});

test('the lines of plain text are paragraphs, so no name runs over two', () => {
  const { entities } = desk.read({ text: 'Regards,\nAnn Lund\nPeter Marsh\nHead of News', format: 'plaintext' });
  assert.deepEqual(entities.filter(({ type }) => type === 'PER').map(({ name }) => name), ['Ann Lund', 'Peter Marsh']);
});

test('markup and code are nobody', () => {
  assert.deepEqual(entitiesOf('See `John Smith` and https://example.org/John_Smith for more.'), []);
});

test('a place in a dateline’s capitals is shown as it is written elsewhere', () => {
  const names = (text: string): string[] => desk.read({ text, format: 'plaintext' }).entities.map(({ name }) => name);
  assert.ok(names('LJUBLJANA, June 20, 2025 — The parliament met.').includes('Ljubljana'));
  assert.ok(names('NEW YORK, June 20, 2025 — The court met.').includes('New York'));
  assert.ok(names('KYIV, June 20, 2025 — The parliament met.').includes('Kyiv'));
  assert.ok(names('Officials of the UAE met in Oslo.').includes('UAE'));
});

test('a country owns what is not called after it, and an office is no name', () => {
  const found = entitiesOf('Britain’s Guardian newspaper spoke with Russian Foreign Minister Sergey Lavrov.');
  assert.ok(found.includes('LOC Britain → united-kingdom'), found.join(', '));
  assert.ok(found.includes('PER Sergey Lavrov → sergey-lavrov'), found.join(', '));
  assert.ok(!found.some((one) => /Minister|Britain’s/u.test(one)), found.join(', '));
});

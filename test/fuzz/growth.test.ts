/** However a draft repeats itself, the work of reading it grows no faster than its length. */
import { work } from './work';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Format } from '../../src/core/types';
import { grammarRules } from '../../src/core/recognition/grammar/index';
import { styleRules } from '../../src/core/style/index';
import { openDesk } from './sound';

const FORMATS = ['markdown', 'plaintext', 'html'] as const satisfies readonly Format[];
const desk = openDesk();

/** Units of text that once made, or could make, work grow with the square of their number. */
const UNITS = [
  'The mayor of Kiev said so. ', 'The mayor of Kiev said so.\r\n', 'The mayor of Kiev said so.\n\n', '[', '[a](', '![', '"', '“', '”', " 'a", '»', '„', '> ', '*', '*a ', '*a*', '_a ', '` a', '~~a ', '- a\n', '<div>', '<p>a', '<b>', '<', '<!--',
  '&amp;', '(', '\\', '|a|b|\n', '\0', '\ud800', '\ufffc', '👩‍👩‍👧 ', '1,', 'U.S.', 'A. ', 'Bank of the ', 'France and ', 'http://a.b/', 'www.', 'a@b.c ', '{{', '[^1]: a\n\n', '[x]: http://a\n', '[a][b] ', '# a\n', 'a\n=\n', 'a\n-\n',
  '<!-- copydesk-disable -->\n\n', '<!-- copydesk-disable-next style.so -->\n\nSo the the.\n\n', 'the the ', 'the Taliban ', 'most countries have recognized the Taliban and ', '```\n', '---\n', 'June 20, 2025 ',
  'Kiev ', 'Kiev, ', 'It rose from 4% to 6%, ', '|Kiev|a|\n', '“Kiev is,” he said. ', '“a ', 'a-', "a'", 'Kosovo ', 'Ms. Ana Kim ', 'he said, ', '<blockquote>a', '</p>', '<!-- copydesk:box kosovo 2025-01-01 -->\n\n',
  '!', '‘The mayor of Kiev said so. ', 'He wrote “dont” on the wall and ', 'The vote is on 3 May. ', 'Armenia is a member of the International Criminal Court. ', 'At 13 p.m. experts say it will rain. ',
];
/** Enough that a square shows. */
const COUNT = 620;
for (const format of FORMATS) {
  test(`${format}: twice the text is at most about twice the work`, () => {
    const read = (text: string) => work(() => { const { entities, factBoxes } = desk.read({ text, format }); assert.ok(entities && factBoxes); });
    read('Kiev.');
    const steep = UNITS.filter((unit) => {
      const [once, twice] = [unit.repeat(COUNT), unit.repeat(2 * COUNT)].map(read) as [number, number];
      return twice > 2.6 * once + 20_000;
    });
    assert.deepEqual(steep, []);
  });
}

test('one line of news: four times the sentences are at most about four times the work', () => {
  const line = (count: number): string => 'The council said that the mayor of Kiev would raise the budget by 5 per cent and seven posts. '.repeat(count);
  const read = (text: string) => work(() => { assert.ok(desk.read({ text, format: 'plaintext' }).findings.length > 0); });
  read(line(1));
  const [once, fourTimes] = [line(700), line(2800)].map(read) as [number, number];
  assert.ok(fourTimes < 4.6 * once, `${once}, then ${fourTimes}`);
});

test('a paragraph that says what a rule marks again and again: four times the text is at most about four times the work', () => {
  const read = (text: string) => work(() => { assert.ok(desk.read({ text, format: 'plaintext' }).findings); });
  const steep = [...grammarRules, ...styleRules].flatMap(({ id, examples: { bad: [example = ''] } }) => {
    const unit = `${(typeof example === 'string' ? example : example.text).replace(/[.?!](?=["”’]?(?:\s|$))/gu, '').replace(/\n+/gu, ' ')}, `, count = Math.ceil(6000 / unit.length);
    const [once, fourTimes] = [unit.repeat(count), unit.repeat(4 * count)].map(read) as [number, number];
    return fourTimes > 5.5 * once + 50_000 ? `${id}: ${once}, then ${fourTimes}` : [];
  });
  assert.deepEqual(steep, []);
});

/** The comment that silences a rule for a block: it does, it silences no other, and the draft reads as before. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from 'copydesk:register';
import { createDesk } from '../../src/core/desk';
import type { Format } from '../../src/core/types';
import { silencingComment } from '../../src/editor/silencing';
import { createRegister } from '../../src/register/register';

const desk = createDesk({ register: createRegister(data), today: '2026-01-10' });
const find = (text: string, format: Format) => desk.read({ text, format }).findings.filter(({ rule }) => rule === 'style.doubled-word');

/** The draft with the mark before “two” silenced. */
function silenced(text: string, format: Format): string | undefined {
  const finding = find(text, format).find(({ end }) => text.startsWith(' two', end));
  assert.ok(finding, `a mark before “two”: ${text}`);
  const edit = silencingComment(text, format, finding);
  return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

const drafts: Readonly<Record<string, readonly [Format, string]>> = {
  'the first paragraph': ['markdown', 'The the two\n\nThe the end.\n'],
  'a paragraph of several lines': ['markdown', 'The the rain.\n\nQuiet\nthe the two\nlines.\n\nThe the end.\n'],
  'text under a heading': ['markdown', '# The the rain\nThe the two\n\nThe the end.\n'],
  'a heading behind text': ['markdown', 'The the rain\n## The the two\nThe the end.\n'],
  'an underlined heading': ['markdown', 'The the rain.\n\nThe the two\n===\nThe the end.\n'],
  'an item': ['markdown', '- The the rain\n- The the two\n- The the end\n'],
  'an item of an item': ['markdown', '1. The the rain\n   - The the two\n   - The the end\n2. Quiet.\n'],
  'a second paragraph of an item': ['markdown', '- The the rain\n\n  The the two\n\n- The the end\n'],
  'text behind front matter': ['markdown', '---\ntitle: A day\n---\nThe the two\n\nThe the end.\n'],
  'Windows lines': ['markdown', 'The the rain.\r\n\r\nThe the two\r\n\r\nThe the end.\r\n'],
  'a paragraph of HTML': ['html', '<p>The the rain.</p>\n<p>Quiet <b>the the two</b></p>\n<p>The the end.</p>\n'],
  'a paragraph of HTML with an empty line': ['html', '<p>The the rain.</p>\n<p>Quiet\n\nthe the two</p>\n<p>The the end.</p>\n'],
  'a tag of several lines': ['html', '<p>The the rain.</p>\n<p class="a"\n  id="b">The the two</p>\n<p>The the end.</p>\n'],
  'an item of HTML': ['html', '<ul>\n  <li>The the rain</li>\n  <li>The the two</li>\n  <li>The the end</li>\n</ul>\n'],
};

for (const [name, [format, text]] of Object.entries(drafts)) {
  test(`a comment silences ${name}`, () => {
    const after = silenced(text, format);
    assert.ok(after);
    assert.equal(find(after, format).length, find(text, format).length - 1, after);
    assert.ok(find(after, format).every(({ end }) => !after.startsWith(' two', end)), after);
    assert.equal(desk.read({ text: after, format }).metrics.words, desk.read({ text, format }).metrics.words, after);
  });
}

test('a comment silences a paragraph of a quotation, and the quotation stays one', () => {
  const text = '> They left Kiev.\n>\n> Snow fell in Odessa.\n>\n> They saw Swaziland.\n';
  const [first, finding, last] = desk.read({ text, format: 'markdown' }).findings;
  assert.ok(first && finding && last);
  const edit = silencingComment(text, 'markdown', finding);
  assert.ok(edit);
  assert.deepEqual(edit, { start: 20, end: 20, text: '> <!-- copydesk-disable-next recognition.term -->\n>\n' });
  const after = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  assert.deepEqual(desk.read({ text: after, format: 'markdown' }).findings.map((one) => one.text), [first.text, last.text]);
});

test('where no comment can stand before the block alone, none is written', () => {
  assert.equal(silenced('| a | b |\n|---|---|\n| one | the the two |\n', 'markdown'), undefined);
  assert.equal(silenced('<p>One.</p><p>The the two</p>', 'html'), undefined);
  assert.equal(silencingComment('---\ntitle: A day\n---\nQuiet.\n', 'markdown', { rule: 'x.y', start: 6 }), undefined);
});

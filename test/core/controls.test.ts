/** In-text comments by which a writer silences rules. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from 'copydesk:register';
import { createDesk } from '../../src/core/desk';
import type { Format } from '../../src/core/types';
import { createRegister } from '../../src/register/register';

const desk = createDesk({ register: createRegister(data), today: '2026-01-10' });

/** The marked words, in order. */
const marked = (text: string, format: Format = 'markdown'): readonly string[] => desk.read({ text, format }).findings.map((finding) => finding.text);

const DOUBLED = 'style.doubled-word', NAME = 'recognition.superseded-name';
const BLOCKS = ['The the mayor of Kiev.', 'A quiet line.', 'The the mayor of Odessa.'] as const;
const ALL = ['The the', 'Kiev', 'The the', 'Odessa'];

test('a comment for the next block silences what it names there, and nowhere else', () => {
  const [first, quiet, last] = BLOCKS;
  assert.deepEqual(marked([first, quiet, last].join('\n\n')), ALL);
  assert.deepEqual(marked([`<!-- copydesk-disable-next ${DOUBLED} -->`, first, quiet, last].join('\n\n')), ['Kiev', 'The the', 'Odessa']);
  assert.deepEqual(marked([first, `<!-- copydesk-disable-next ${DOUBLED} -->`, quiet, last].join('\n\n')), ALL, 'the block between uses it up');
  assert.deepEqual(marked([first, quiet, `<!-- copydesk-disable-next ${DOUBLED} recognition.term -->`, last].join('\n\n')), ['The the', 'Kiev'], 'two rules');
  assert.deepEqual(marked([first, quiet, '<!-- copydesk-disable-next style.passive -->', last].join('\n\n')), ALL, 'a rule that marks nothing here');
  assert.deepEqual(marked([first, quiet, last, `<!-- copydesk-disable-next ${DOUBLED} -->`].join('\n\n')), ALL, 'no block follows');
});

test('a comment for the next block without names silences every rule, and two comments add up', () => {
  const [first, quiet, last] = BLOCKS;
  assert.deepEqual(marked(['<!-- copydesk-disable-next -->', first, quiet, last].join('\n\n')), ['The the', 'Odessa']);
  assert.deepEqual(marked([`<!-- copydesk-disable-next ${DOUBLED} -->`, `<!-- copydesk-disable-next ${NAME} -->`, first, quiet, last].join('\n\n')), ['The the', 'Odessa']);
});

test('a comment stands directly above its block too: a paragraph, a heading, an item, a quotation, in HTML', () => {
  const comment = `<!-- copydesk-disable-next ${DOUBLED} -->`;
  assert.deepEqual(marked(`${comment}\nThe the mayor of Kiev\nmet the the press.\n`), ['Kiev']);
  assert.deepEqual(marked(`# A quiet line\n${comment}\n## The the mayor\n\nThe the end.\n`), ['The the']);
  assert.deepEqual(marked(`- The the mayor of Kiev\n${comment}\n- The the mayor of Odessa\n- The the end\n`), ['The the', 'Kiev', 'Odessa', 'The the']);
  assert.deepEqual(marked(`> A quiet line.\n\n${comment}\n> Met the the press.\n\nThe the end.\n`), ['The the']);
  assert.deepEqual(marked(`<p>The the mayor of Kiev.</p>\n${comment}\n<p>The <b>the the</b> mayor.</p>\n<p>The the end.</p>`, 'html'), ['The the', 'Kiev', 'The the']);
});

test('rules are off from a comment to the one that turns them on again, or to the end', () => {
  const [first, quiet, last] = BLOCKS;
  assert.deepEqual(marked([first, `<!-- copydesk-disable ${DOUBLED} -->`, quiet, last].join('\n\n')), ['The the', 'Kiev', 'Odessa']);
  assert.deepEqual(marked([first, '<!-- copydesk-disable -->', quiet, last].join('\n\n')), ['The the', 'Kiev']);
  assert.deepEqual(marked([`<!-- copydesk-disable ${DOUBLED} ${NAME} -->`, first, `<!-- copydesk-enable ${DOUBLED} -->`, quiet, last].join('\n\n')), ['The the', 'Odessa'], 'one name ends what names it too');
  assert.deepEqual(marked(['<!-- copydesk-disable -->', first, `<!-- copydesk-enable ${DOUBLED} -->`, quiet, last].join('\n\n')), [], 'a name does not end what names none');
  assert.deepEqual(marked([`<!-- copydesk-disable ${DOUBLED} -->`, first, '<!-- copydesk-enable -->', quiet, last].join('\n\n')), ['Kiev', 'The the', 'Odessa']);
});

test('what only looks like such a comment silences nothing', () => {
  for (const comment of ['<!-- copydesk-disable-nextstyle.doubled-word -->', '<!-- copydesk-disabled -->', '<!-- copydesk -->', '<!-- COPYDESK-DISABLE -->']) {
    assert.deepEqual(marked([comment, ...BLOCKS].join('\n\n')), ALL, comment);
  }
});

/** From source to prose and back: spans are exact in every format. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from 'copydesk:register';
import fc from 'fast-check';
import { createDesk } from '../../src/core/desk';
import { frontMatterEnd } from '../../src/core/draft/chunks';
import { readMarkdown } from '../../src/core/draft/markdown';
import { makeBlock, segment } from '../../src/core/draft/read';
import type { Format, PlacedBlock } from '../../src/core/draft/types';
import { createRegister } from '../../src/register/register';

const read = (text: string, format: Format = 'markdown'): readonly PlacedBlock[] => {
  const { readings, placed } = segment(text, format, undefined, ({ kind, level, prose }) => ({ block: makeBlock(prose.text, kind, level) }));
  return readings.map((_, index) => placed(index));
};

/** Each block as `kind: text`. */
const outline = (text: string, format?: Format) => read(text, format).map(({ block }) => `${block.kind}: ${block.text}`);

test('Markdown: blocks, markup and what is never prose', () => {
  assert.deepEqual(outline('---\ntitle: "don\'t"\n---\n# Head *line*\n\nA [link](http://a.b) and `code`,\nwrapped \\* &amp; more.\n\n> said\n> so\n\n- one\n\n  still one\n\n```\nnot\n\nprose\n```\n\n![Alt text](x.png)\n'), [
    'headline: Head line', 'paragraph: A link and ￼, wrapped * & more.', 'quotation: said so', 'listItem: one', 'listItem: still one', 'caption: Alt text',
  ]);
  assert.deepEqual(outline('<p>In <b>html</b></p>\n\n<!-- a\n\ncomment -->\n\nSee [text][ref] {{< ref "x" >}} at https://a.b/c, now.\n\n[ref]: http://a.b'), [
    'paragraph: In html', 'paragraph: See text ￼ at ￼, now.',
  ]);
});

test('HTML: blocks, entities, silent elements and attributes', () => {
  assert.deepEqual(outline('<!doctype html><head><title>T</title><style>p{}</style></head><h1>Head</h1><p title="no">A&nbsp;caf&eacute; <b>in</b>\n Kyiv<script>var x</script> &amp; <code>x</code>.<blockquote><p>Said</p></blockquote><figcaption>Cap</figcaption>', 'html'), [
    'headline: Head', 'paragraph: A café in Kyiv & ￼.', 'quotation: Said', 'caption: Cap',
  ]);
});

test('HTML: a page of any length is read as its parts are', () => {
  const part = '<h2>Head</h2><ul><li>One &lt; two, 3 < 4<li>and <b>five</b></ul><!-- <p>no</p> --><blockquote>Said<p>so</blockquote><script>if (a < b) c("<p>no</p>")</script>\n', count = 400;
  assert.deepEqual(outline(part.repeat(count), 'html'), Array.from({ length: count }, () => outline(part, 'html')).flat());
  assert.deepEqual(outline(part, 'html'), ['heading: Head', 'listItem: One < two, 3 < 4', 'listItem: and five', 'quotation: Said', 'quotation: so']);
});

test('HTML: elements nested beyond reason, and what stands behind them', () => {
  const nested = `${'<ul><li>'.repeat(20_000)}deep<h1>Head</h1>`, [deep, head] = read(nested, 'html');
  assert.deepEqual(outline(nested, 'html'), ['listItem: deep', 'headline: Head']);
  assert.deepEqual([deep, head].map((block) => block && nested.slice(block.source({ start: 0, end: 4 }).start).slice(0, 4)), ['deep', 'Head']);
});

test('spans are exact with CRLF, BOM, emoji, combining marks, right-to-left text and nested quotes', () => {
  const words = 'word '.repeat(300).trim();
  const text = `\uFEFFHe said 👩‍👩‍👧 “the ‘inner’ words” in Kiev.\r\nGuaido\u0301 met\r\nمحمد in «Odessa».\r\n\r\n**Bold** text & ${words} Kiev.\r\n`;
  for (const format of ['markdown', 'plaintext', 'html'] as const) {
    for (const placed of read(text, format)) {
      for (const token of placed.block.tokens) {
        const { start, end } = placed.source(token);
        if (token.text !== '&') assert.equal(text.slice(start, end), token.text);
      }
      for (const quotation of placed.block.quotations) {
        const { start, end } = placed.source(quotation);
        assert.equal(text.slice(start, end).replaceAll('\r\n', ' '), placed.block.text.slice(quotation.start, quotation.end));
      }
    }
  }
  const quoted = read(text)[0];
  assert.deepEqual(quoted?.block.quotations.map(({ start, end }) => quoted.block.text.slice(start, end)), ['“the ‘inner’ words”', '«Odessa»']);
});

test('a byte order mark shifts nothing', () => {
  for (const text of ['\uFEFF# Mayor of Kiev\n', '\uFEFF...\n𐀀 Kiev\n---\n', '\uFEFF*Kiev* and Kiev\n']) {
    for (const placed of read(text)) for (const token of placed.block.tokens) assert.equal(text.slice(placed.source(token).start, placed.source(token).end), token.text);
  }
});

test('sentences: abbreviations, initials, initialisms, quoted questions', () => {
  const split = (text: string) => makeBlock(text).sentences.map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(split('Mr. Smith met Gen. J. K. Lee in the U.S. The talks ended. “Why?” he asked.'), ['Mr. Smith met Gen. J. K. Lee in the U.S.', 'The talks ended.', '“Why?” he asked.']);
  assert.deepEqual(split('It rose 2.5 percent on Jan. 5. “We won.” She left… Then it rained!'), ['It rose 2.5 percent on Jan. 5.', '“We won.”', 'She left…', 'Then it rained!']);
});

test('quotations: every style of mark, open ones, and what only looks like one', () => {
  const quoted = (text: string) => makeBlock(text).quotations.map(({ start, end, open }) => text.slice(start, end) + (open ? '→' : ''));
  assert.deepEqual(quoted('„Nein“, « oui », »ja«, "yes" and ‘no’.'), ['„Nein“', '« oui »', '»ja«', '"yes"', '‘no’']);
  assert.deepEqual(quoted("The '90s, rock 'n' roll, the states' rights, 6' 2\" tall"), []);
  assert.deepEqual(quoted('“I saw it," she said. "Nobody else did.” He wore a “9" hat”.'), ['“I saw it,"', '"Nobody else did.”', '“9" hat”']);
  assert.deepEqual(quoted('He began: “We will go on'), ['“We will go on→']);
  assert.deepEqual(quoted('and so it ended,” she said.'), ['and so it ended,”']);
});

test('reading chunk by chunk equals reading the whole', () => {
  const line = fc.constantFrom('', 'Plain text here.', '# Head', '> quote', '- item', '  indented', '    code', '```', '~~~', '1. one', '<div>', '</div>', '<!-- c', '-->', '| a | b |', '|---|---|', '*em* `x`', 'text  ', '===', '---', 'a\\', '[^1]: note', '\tTab', '<b>', '    ```', '  ```', '> ```', '- ```');
  fc.assert(fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
    const text = `${lines.join('\n')}\n`;
    if (frontMatterEnd(text) > 0) return;
    const chunked = read(text);
    assert.deepEqual(chunked.map(({ block }) => `${block.kind} ${block.text}`), readMarkdown(text, '').map(({ kind, prose }) => `${kind} ${prose.text}`));
    for (const placed of chunked) {
      for (const token of placed.block.tokens) {
        const { start, end } = placed.source(token);
        assert.ok(start >= placed.start && end <= placed.end && start < end);
      }
    }
  }), { numRuns: 1500 });
});

test('what is read without a parser is read as the parser reads it, places included', () => {
  const piece = fc.constantFrom('#', '##', '#######', '>', ' ', '  ', 'A word', 'said', '!', '[', ']', '(', '*', '_', '&', '&amp;', 'A&B', '<', '>', '#', '- ', '1. ', 'https://a.b/c_d', 'www.a.b', 'a@b.co', '\\', '\n', '=', '“Yes,”', '`', '~', '|', '☃', '*said*', '**a b**', '_A word_', '*', ' *', '* ', '[said](https://a.b/c_d)', '[a.b](https://a.b)', '![a](b)', '[a](b c)', '[a*](b*c)', '[a](b', ']', '(c)', '.', ',', '”', '1');
  const line = fc.tuple(fc.constantFrom('', '', '', '# ', '## ', '###### ', '> '), fc.array(piece, { maxLength: 9 })).map(([mark, pieces]) => mark + pieces.join(''));
  fc.assert(fc.property(line, (text) => {
    if (text.trim() === '' || frontMatterEnd(text) > 0) return;
    const whole = readMarkdown(text, '');
    const quick = read(text);
    assert.deepEqual(quick.map(({ block }) => `${block.kind} ${block.level} ${block.text}`), whole.map(({ kind, level, prose }) => `${kind} ${level} ${prose.text}`));
    quick.forEach((placed, i) => {
      for (const token of placed.block.tokens) assert.deepEqual(placed.source(token), whole[i]?.prose.source(token));
    });
  }), { numRuns: 20_000 });
});

test('the date of a draft: its own before the setting, the setting before today', () => {
  const desk = createDesk({ register: createRegister(data), today: '2026-01-10', defaultDate: '2024-05-01' });
  const dated = (text: string): string[] => { const { date, dateSource } = desk.read({ text, format: 'markdown' }); return [date, dateSource]; };
  assert.deepEqual(dated('It rained.'), ['2024-05-01', 'setting']);
  assert.deepEqual(dated('OSLO, June 20, 2025 — It rained.'), ['2025-06-20', 'dateline']);
});

test('a title with a colon leaves its date to the front matter, and gets its quotation marks', () => {
  const desk = createDesk({ register: createRegister(data), today: '2026-01-10' });
  const front = (title: string): string => `---\ntitle: ${title}\ndate: 12 May 2025\n---\n\nThe end.\n`;
  for (const [bare, quoted] of [['Obituary: a life', '"Obituary: a life"'], ['The “fix”: a "deal" it isn\'t', "'The “fix”: a \"deal\" it isn''t'"], ['@home', '"@home"']] as const) {
    const text = front(bare), { date, dateSource, findings } = desk.read({ text, format: 'markdown' });
    assert.deepEqual([date, dateSource], ['2025-05-12', 'front-matter']);
    const [fault] = findings;
    assert.equal(fault?.rule, 'draft.front-matter');
    const [edit] = fault.fixes[0]?.edits ?? [];
    assert.equal(edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end), front(quoted));
    assert.deepEqual(desk.read({ text: front(quoted), format: 'markdown' }).findings, []);
  }
  const { dateSource, findings } = desk.read({ text: front('"torn'), format: 'markdown' });
  assert.deepEqual([dateSource, findings[0]?.fixes], ['today', []]);
});

test('a dateline without a year takes that of the front matter, across the turn of the year too', () => {
  const desk = createDesk({ register: createRegister(data), today: '2026-11-20' });
  const dated = (date: string, dateline: string): string => desk.read({ text: `---\ndate: ${date}\n---\n# The vote\n\nOSLO, ${dateline} — It rained.`, format: 'markdown' }).date;
  assert.equal(dated('2025-06-12', 'June 12'), '2025-06-12');
  assert.equal(dated('2025-06-13', 'June 12 (Reuters)'), '2025-06-12');
  assert.equal(dated('2025-01-01', 'Dec. 31'), '2024-12-31');
  assert.equal(dated('2025-12-31', 'Jan. 1'), '2026-01-01');
  assert.equal(dated('2025-06-12', 'June 14, 2024'), '2024-06-14');
  assert.equal(dated('2024-03-01', 'Feb. 29'), '2024-02-29');
});

test('datelines as agencies and papers write them', () => {
  const desk = createDesk({ register: createRegister(data), today: '2026-01-10' });
  const dated = (text: string): string => { const { date, dateSource } = desk.read({ text, format: 'plaintext' }); return dateSource === 'dateline' ? date : dateSource; };
  for (const opening of [
    'KABUL, June 20 (Reuters) — The', 'Kyiv, Ukraine, June 20, 2025 (AFP) - The', 'BEIJING, June 20 (Xinhua) -- The', 'NEW YORK, June 20, 2025 /PRNewswire/ -- The',
    'OSLO (June 20, 2025) – The', 'KYIV, Ukraine (June 20, 2025) — The', 'OSLO (AP) — June 20, 2025 — The', 'New Delhi, Jun 20 (PTI) The', 'Norway – June 20, 2025: The', 'LONDON, 20 June 2025 (BBC) — The',
  ]) assert.equal(dated(`${opening} council met on Friday and agreed on a plan.`), '2025-06-20', opening);
  for (const line of ['Published: 20 June 2025', 'Fri 20 Jun 2025 10.30 CEST', 'Friday, June 20, 2025', 'June 20, 2025, 10:30 AM ET', 'Last updated June 20, 2025 at 10:30 p.m.']) {
    assert.equal(dated(`The plan\n\n${line}\n\nThe council met and agreed on a plan.`), '2025-06-20', line);
  }
  for (const none of ['Smith (June 20, 1950) was a painter.', 'On Friday, June 20, 2025, the council met.', 'The council (June 20, 2025) met.', 'OSLO (AP) — The council met.']) assert.equal(dated(none), 'today', none);
});

/** The first door: whatever stands in a draft, the desk reads it, and soundly. How the work grows is in growth.test.ts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Format } from '../../src/core/types';
import { assertPrototypes, openDesk, readSoundly } from './sound';

const FORMATS = ['markdown', 'plaintext', 'html'] as const satisfies readonly Format[];
const desk = openDesk();

/** Text as bytes make it, with what editors and attackers put in. */
const noise = fc.array(fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
  fc.uint8Array({ maxLength: 24 }).map((bytes) => new TextDecoder().decode(bytes)),
  fc.constantFrom(
    '\0', '\ud800', '\udc00', '\ufeff', '\u202e', '\u2066', '\u200f', '\u2028', '\u0085', '\r', '\r\n', '\n\r', '\n\n', '\t', '\u00a0', '\ufffc', '\u00ad', '😀', '👩‍👩‍👧', 'e\u0301\u0301',
    '> ', '- ', '1. ', '    ', '# ', '```', '~~~', '---\n', '+++\n', '===\n', '| a |\n|---|\n', '[', '](', '[^1]: ', '[x]: y\n', '![a](b)', '<div>', '</div>', '<p', '<!--', '-->', '<![CDATA[', '<?x',
    '&#0;', '&#x1F600;', '&amp;', '&bogus;', '\\', '*', '_', '~~', '`', '“', '”', '‘', '’', '«', '"', '{{', '}}', '{% x %}', 'http://', 'a@b.c', '__proto__', 'constructor', 'toString',
    '<!-- copydesk-disable style.passive -->', '<!-- copydesk-disable-next -->', '<!-- copydesk:box kosovo 2025-01-01 -->', '-- Fact box', '-- End of fact box',
    'the the', 'June 31, 2025', 'Most countries have not recognized the Taliban.', 'Kiev', 'Amir Khan Muttaqi said', 'NATO', 'was made', '3 Mar. 2024', 'OSLO, June 20, 2025 —',
  ),
), { maxLength: 30 }).map((parts) => parts.join(''));

for (const format of FORMATS) {
  test(`${format}: any text is read soundly`, () => {
    fc.assert(fc.property(noise, fc.option(fc.constantFrom('2025-06-20', '2025-99-99', '', 'soon'), { nil: undefined }), (text, date) => {
      readSoundly(desk, { text, format, date });
    }), { numRuns: 1000 });
    assertPrototypes();
  });
}

const LINE = 'The mayor of Kiev said that most countries have not recognized the Taliban. “It was made in Oslo,” Amir Khan Muttaqi said. ';
const LARGE: Readonly<Record<string, string>> = {
  'brackets that open': '['.repeat(100_000), 'quotation marks that open': '“'.repeat(100_000), 'straight marks': '"'.repeat(100_000), 'single marks before letters': " 'a".repeat(50_000),
  'nested quotations of Markdown': '>'.repeat(100_000), 'nested lists': '+ '.repeat(50_000), 'numbered nesting': '1. '.repeat(50_000), 'emphasis that opens': '*a **b '.repeat(20_000),
  'deep elements': `${'<div>'.repeat(30_000)}Kiev${'</div>'.repeat(30_000)}`, 'deep quotations': `${'<blockquote><p>'.repeat(30_000)}Kiev`, 'ends without starts': '</div></p>'.repeat(50_000),
  'a comment that never ends': `<!--${' -'.repeat(100_000)}`, 'nothing but NUL': '\0'.repeat(100_000), 'half characters': '\ud800'.repeat(100_000), 'turns of direction': '\u202e\u2066'.repeat(50_000),
  'marks on one letter': `e${'\u0301'.repeat(100_000)}`, 'one line of a tenth of a megabyte': LINE.repeat(Math.ceil(100_000 / LINE.length)), 'one word of five megabytes': 'a'.repeat(5_000_000),
  'lines of every kind': `${LINE}\r${LINE}\n${LINE}\r\n`.repeat(300), 'blank lines': '\r\n'.repeat(200_000),
};
for (const [name, text] of Object.entries(LARGE)) {
  test(`${name}, ${text.length} units`, () => {
    for (const format of FORMATS) readSoundly(desk, { text, format });
  });
}

test('one line of five megabytes', () => {
  readSoundly(desk, { text: `${'a'.repeat(60)} `.repeat(82_000), format: 'plaintext' });
});

test('a draft with more marks than a call takes arguments', () => {
  const { findings } = openDesk().read({ text: 'Kiev\n\n'.repeat(150_000), format: 'plaintext' });
  assert.equal(findings.length, 150_000);
});

test('paragraphs nested by indentation, a hundred deep and a thousand', () => {
  for (const depth of [100, 1000]) {
    const text = Array.from({ length: depth }, (_, i) => `${' '.repeat(2 * i)}- Kiev\n`).join('');
    const reading = readSoundly(desk, { text, format: 'markdown' });
    assert.ok(reading.findings.length > 0);
  }
});

test('words nested deeper than the parser can go are read all the same', () => {
  const reading = readSoundly(desk, { text: `${'> '.repeat(20_000)}The the mayor.\n`, format: 'markdown' });
  assert.ok(reading.findings.some((finding) => finding.rule === 'style.doubled-word'));
});

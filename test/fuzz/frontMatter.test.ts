/** Front matter, well-formed or not, never keeps a draft from being read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFrontMatter } from '../../src/core/draft/frontMatter';
import { assertPrototypes, openDesk, readSoundly } from './sound';

const desk = openDesk();
const BODY = '\n\nThe the mayor of Kiev.\n';

const yaml = fc.array(fc.oneof(
  fc.constantFrom(
    'date: 2025-06-20', 'date: "20 June 2025"', 'date: 2025-13-45', 'date: [1, 2]', 'date: {a: b}', 'date: !!binary AAAA', 'date: *a', '&a date: x', 'date: |\n  x\n y', '? [a]\n: b', 'date: null', 'DATE: June 20, 2025',
    '__proto__: {polluted: true}', 'constructor: {prototype: {polluted: true}}', '<<: *a', '<<: [{a: b}]', 'a: &a [*a]', '%YAML 9.9', '--- !!map', '!<tag:x> y', '- - - -', '\t- x', 'a: "unclosed', "a: 'unclosed", '{', '[', ']', '}', ': :', 'publishDate = 2025-06-20',
    'date = "2025-06-20"', '\0', '\ud800', '\u2028', '\r', '# x', '...', '---', 'title: a: b', 'by: @home', 'title: a "b": c\'s', 'x: %y: ',
  ),
  fc.string({ unit: 'binary', maxLength: 10 }),
), { maxLength: 8 }).map((lines) => lines.join('\n'));
const fence = fc.constantFrom('---', '+++', '---\r', '--- ', '...');

test('any front matter is survived, and the draft under it is read', () => {
  fc.assert(fc.property(fc.constantFrom('', '\ufeff'), fence, yaml, fence, fc.constantFrom('markdown', 'plaintext', 'html'), (mark, open, inside, close, format) => {
    const front = `${mark}${open}\n${inside}\n${close}`;
    readSoundly(desk, { text: front + BODY, format });
    const { date, fault } = readFrontMatter(front);
    assert.ok(date === undefined || /^\d{4}-\d{2}-\d{2}$/u.test(date));
    if (fault) assert.ok(fault.at >= 0 && fault.at <= front.length);
  }), { numRuns: 600 });
  assertPrototypes();
});

const LAUGHS = ['a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]', ...'bcdefghij'.split('').map((name, i) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefghij'[i]}`).join(', ')}]`)].join('\n');
const HARD: Readonly<Record<string, string>> = {
  'a billion laughs': LAUGHS, 'brackets that open': '['.repeat(100_000), 'braces that open': '{'.repeat(100_000), 'nested sequences': `${'- '.repeat(20_000)}x`, 'nested maps': Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
  'nested keys': '? '.repeat(20_000), 'ten thousand keys': Array.from({ length: 10_000 }, (_, i) => `k${i}: v`).join('\n'), 'one key many times': 'date: x\n'.repeat(10_000), 'a long string': `a: "${'\\u0041'.repeat(50_000)}`, 'anchors': Array.from({ length: 5000 }, (_, i) => `k${i}: &a${i} v`).join('\n'),
  'tags': '!a '.repeat(10_000), 'a key of a megabyte': `${'a'.repeat(1_000_000)}: b`,
};
for (const [name, inside] of Object.entries(HARD)) {
  test(`${name}, in YAML and in TOML`, () => {
    for (const mark of ['---', '+++']) {
      const text = `${mark}\n${inside}\n${mark}${BODY}`;
      const reading = readSoundly(desk, { text, format: 'markdown' });
      assert.ok(reading.findings.some((finding) => finding.rule === 'style.doubled-word'), 'the draft is read');
    }
    assertPrototypes();
  });
}

test('front matter in which nothing decides the date leaves it to the dateline', () => {
  const { date, dateSource } = desk.read({ text: `---\n__proto__: {date: 2020-01-01}\nconstructor: 2020-01-01\n---\n\nOSLO, June 20, 2025 — It rained.\n`, format: 'markdown' });
  assert.deepEqual([date, dateSource], ['2025-06-20', 'dateline']);
});

/** The command line's NDJSON door: a bad line is named, and the lines after it are still read. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import { linesOf, readLine } from '../../src/cli/line';
import { assertPrototypes } from './sound';

const value = fc.oneof(fc.anything({ withBigInt: false, maxDepth: 2 }), fc.record({
  id: fc.oneof(fc.string(), fc.integer(), fc.constant({})), text: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('\u2028\u2029\u0085\r'), fc.integer()),
  language: fc.constantFrom<unknown>('markdown', 'plaintext', 'html', 'latex', '__proto__', 1), date: fc.constantFrom<unknown>('2025-06-20', '2025-02-30', 'soon', 20250620, null),
}, { requiredKeys: [] }));
const line = fc.oneof(value.map((one) => JSON.stringify(one) ?? 'null'), fc.string({ unit: 'binary' }), fc.constantFrom('{"__proto__":{"text":"x"}}', '['.repeat(50_000), '{"text":'.repeat(10_000), '{"text":"a","text":1}', '[]', 'null', '{"text":"\\ud800"}'));

test('a line is a draft or a complaint', () => {
  fc.assert(fc.property(line, (text) => {
    const draft = readLine(text);
    if (typeof draft === 'string') { assert.ok(draft.length > 0); return; }
    assert.equal(typeof draft.text, 'string');
    assert.equal(typeof draft.id, 'string');
    assert.ok(draft.language === undefined || ['markdown', 'plaintext', 'html'].includes(draft.language));
    assert.ok(draft.date === undefined || new Date(`${draft.date}T00:00:00Z`).toISOString().startsWith(draft.date));
  }), { numRuns: 2000 });
  assertPrototypes();
});

test('only a line feed ends a line, wherever the stream is cut', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', '\r', '\u2028', '\u2029', '\u0085', '\f', '😀') }), { maxLength: 6 }), fc.array(fc.nat(20), { maxLength: 6 }), async (lines, cuts) => {
    const text = lines.map((one) => `${one}\n`).join('');
    const pieces: string[] = [];
    let from = 0;
    for (const cut of cuts) { pieces.push(text.slice(from, from + cut)); from += cut; }
    pieces.push(text.slice(from));
    const read: string[] = [];
    for await (const one of linesOf((async function* () { yield* pieces; })())) read.push(one);
    assert.deepEqual(read, lines);
  }));
});

test('a line that does not end is not kept, and the next is read', async () => {
  const megabyte = 'a'.repeat(1024 * 1024), lengths: number[] = [], told: unknown[] = [];
  for await (const one of linesOf((async function* () { for (let i = 0; i < 200; i++) yield megabyte; yield '\n{"text":"b"}\n'; })())) { lengths.push(one.length); told.push(readLine(one)); }
  assert.ok((lengths[0] ?? 0) < 66 * megabyte.length, String(lengths[0]));
  assert.deepEqual(told, ['longer than a draft may be', { id: '', text: 'b', language: undefined, date: undefined }]);
});

test('the command goes on after every bad line', () => {
  const lines = fc.sample(line, { numRuns: 120, seed: 5 }).filter((one) => !/\n/u.test(one) && one.trim() !== '');
  const good = JSON.stringify({ id: 'good', text: 'The the mayor.' });
  const separated = '{"id":"separated","text":"One.\u2028The the mayor."}';
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', 'check', '--input', 'ndjson'], { input: [...lines, separated, good].join('\n'), encoding: 'utf8', maxBuffer: 1 << 28 });
  const results = stdout.trim().split('\n').map((one) => JSON.parse(one) as { id: string; findings: { rule: string }[] });
  const accepted = lines.filter((one) => typeof readLine(one) !== 'string').length;
  assert.equal(results.length, accepted + 2);
  for (const { id, findings } of results.slice(-2)) assert.ok(findings.some((finding) => finding.rule === 'style.doubled-word'), id);
  assert.equal(stderr.trim().split('\n').length, lines.length - accepted);
  assert.equal(status, 2);
});

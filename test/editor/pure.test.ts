import data from 'copydesk:register';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Finding, Fix } from '../../src/core/types';
import { explain } from '../../src/editor/explainPage';
import { formatKept, type KeptEntry, keptList, parseKept, sameWords, withEntry, withMoved } from '../../src/editor/keptFile';
import { nearestWords } from '../../src/editor/nearestWords';
import { safeEdits } from '../../src/editor/safeEdits';
import { sentenceAt, timesBefore } from '../../src/editor/sentence';
import { createRegister } from '../../src/register/register';
import { register } from '../factbox/register';

const SENTENCE = 'Mr. Støre flew to Kiev on Monday.';
const at = (source: string): string => sentenceAt(source, source.indexOf('Kiev'));

test('a kept sentence is known again after its paragraph moved, was wrapped anew or got a neighbour', () => {
  assert.equal(at(`First came rain. ${SENTENCE} Then snow.`), SENTENCE);
  assert.equal(at(`# Head\n\nNew opening.\n\n${SENTENCE} Then wind.\n`), SENTENCE);
  assert.equal(at('Rain.\n\nMr. Støre flew\nto Kiev on\nMonday. Then snow.\n\nEnd.'), SENTENCE);
  assert.equal(at(`Rain.\r\n\r\n${SENTENCE}\r\n\r\nEnd.`), SENTENCE);
  assert.equal(at(SENTENCE), SENTENCE);
});

test('a kept sentence is another one as soon as a word of it changes', () => {
  assert.notEqual(at('Mr. Støre drove to Kiev on Monday.'), SENTENCE);
});

test('a sentence at the very edges of a text', () => {
  assert.equal(sentenceAt('\n\nOne.', 2), 'One.');
  assert.equal(sentenceAt('One. Two', 8), 'Two');
  assert.equal(sentenceAt('', 0), '');
});

const entry: KeptEntry = { draft: 'a.md', rule: 'recognition.term', text: 'Kiev', sentence: SENTENCE, reason: 'historical', initials: 'AB', date: '2025-06-20' };

test('what is kept reads back as it was written, and a newer decision replaces the older', () => {
  assert.deepEqual(parseKept(formatKept([entry])), [entry]);
  const newer = { ...entry, reason: 'quotation' };
  assert.deepEqual(withEntry([entry, { ...entry, draft: 'b.md' }], newer).map(({ draft, reason }) => [draft, reason]), [['b.md', 'historical'], ['a.md', 'quotation']]);
});

test('what is kept goes with a draft, or a folder of drafts, that is renamed', () => {
  const entries = [entry, { ...entry, draft: 'desk/b.md' }, { ...entry, draft: 'desk2/c.md' }];
  assert.deepEqual(withMoved(entries, 'a.md', 'd.md').map(({ draft }) => draft), ['d.md', 'desk/b.md', 'desk2/c.md']);
  assert.deepEqual(withMoved(entries, 'desk', 'news').map(({ draft }) => draft), ['a.md', 'news/b.md', 'desk2/c.md']);
  assert.deepEqual(withMoved(entries, 'other.md', 'd.md'), entries);
});

test('two marks of one rule in a sentence are two things, and so are the same words of which something else is said', () => {
  const twice = 'He left Kiev for Kiev.';
  assert.deepEqual([twice.indexOf('Kiev'), twice.lastIndexOf('Kiev')].map((offset) => timesBefore(`Kiev. ${twice}`, offset + 6, 'Kiev')), [0, 1]);
  assert.equal(timesBefore('He wrote the\nthe book on the  the', 27, 'the\nthe'), 1);
  const first = { ...entry, nth: 0, message: 'On 20 June 2025 it had 32 members.' };
  assert.ok(sameWords(first, { ...first, message: 'On 3 July 2025 it had 32 members.' }));
  assert.ok(!sameWords(first, { ...first, nth: 1 }));
  assert.ok(!sameWords(first, { ...first, message: 'It was no member.' }));
  assert.ok(sameWords(entry, first), 'what earlier versions wrote holds');
  assert.deepEqual(withEntry([entry, first], { ...first, nth: 1 }), [first, { ...first, nth: 1 }]);
  for (const wrong of [{ nth: '1' }, { nth: null }, { message: 1 }]) assert.throws(() => parseKept(JSON.stringify({ kept: [{ ...entry, ...wrong }] })), JSON.stringify(wrong));
});

test('words that are kept are known again when their line is wrapped anew', () => {
  assert.ok(sameWords({ ...entry, text: 'the the' }, { ...entry, text: 'the\nthe' }));
});

test('the checklist gathers decisions by draft, with who, when and why', () => {
  const list = keptList([{ ...entry, draft: 'b.md' }, entry]);
  assert.ok(list.indexOf('## a.md') > 0 && list.indexOf('## a.md') < list.indexOf('## b.md'));
  assert.ok(list.includes(`- [ ] “Kiev” in “${SENTENCE}”: historical (AB, 20 June 2025; recognition.term)`));
  assert.match(keptList([]), /Nothing was kept/u);
});

test('a file that is not ours is refused rather than overwritten', () => {
  for (const text of ['', '[]', '{"kept":1}', '{"kept":[{"draft":"a.md"}]}', 'null']) assert.throws(() => parseKept(text), text);
});

const finding = (start: number, end: number, fixes: readonly Fix[]): Finding => ({ rule: 'x.y', severity: 'hint', start, end, text: '', message: '', sources: [], fixes });
const fix = (safe: boolean, ...edits: Fix['edits']): Fix => ({ title: '', safe, edits });

test('fix-all takes safe fixes only, the first of two that overlap, and never the same insertion twice', () => {
  const first = { start: 0, end: 7, text: 'the' }, over = { start: 4, end: 9, text: 'a' }, insertion = { start: 12, end: 12, text: ',' };
  const edits = safeEdits([
    finding(0, 7, [fix(false, { start: 0, end: 7, text: 'no' }), fix(true, first)]), finding(4, 9, [fix(true, over)]), finding(8, 9, [fix(false, over)]),
    finding(12, 12, [fix(true, insertion)]), finding(12, 12, [fix(true, insertion)]),
  ]);
  assert.deepEqual(edits, [first, insertion]);
});

test('whatever order the fixes come in, one is taken unless it overlaps one before it', () => {
  const edit = fc.record({ start: fc.nat(30), length: fc.nat(4) }).map(({ start, length }) => ({ start, end: start + length, text: '' }));
  fc.assert(fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
    const expected: typeof edits = [];
    for (const one of edits) {
      if (!expected.some((other) => (one.start < other.end && other.start < one.end) || (one.start === other.start && one.end === other.end))) expected.push(one);
    }
    assert.deepEqual(safeEdits(edits.map((one) => finding(one.start, one.end, [fix(true, one)]))), expected);
  }), { numRuns: 1000 });
});

test('words that moved are found nearest to where they stood', () => {
  assert.deepEqual(nearestWords('Kiev and then Kiev', 'Kiev', 10), { start: 14, end: 18 });
  assert.deepEqual(nearestWords('Kiev and then Kiev', 'Kiev', 5), { start: 0, end: 4 });
  assert.equal(nearestWords('Kyiv', 'Kiev', 0), undefined);
  assert.equal(nearestWords('Kyiv', '', 0), undefined);
});

test('a recognition page tells what held on the date, and marks what came after it', () => {
  const before = explain(register, 'afghanistan-taliban', '2025-06-20'), after = explain(register, 'afghanistan-taliban', '2025-07-04');
  assert.match(before, /^# the Taliban on 20 June 2025$/mu);
  assert.match(before, /^- 3 July 2025: .*\*\(after the draft’s date\)\*/mu);
  assert.doesNotMatch(after, /after the draft’s date/u);
  assert.match(after, /\[Example: Facts & figures\]\(https:/u);
  assert.equal(explain(register, 'atlantis', '2025-06-20'), '# Not in the register\n');
});

test('a recognition page calls a state what it was called on the date, and so its time line', () => {
  const shipped = createRegister(data);
  assert.match(explain(shipped, 'eswatini', '2010-06-20'), /^# Swaziland on 20 June 2010$/mu);
  assert.match(explain(shipped, 'eswatini', '2025-06-20'), /^# Eswatini on 20 June 2025$/mu);
  assert.match(explain(shipped, 'taiwan', '2025-06-20'), /Upper Volta/u);
});

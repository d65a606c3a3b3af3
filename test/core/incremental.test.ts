/** Reading an edited draft with the earlier reading at hand gives what reading it from scratch gives. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import data from 'copydesk:register';
import { createDesk } from '../../src/core/desk';
import type { Finding, Format, Reading } from '../../src/core/types';
import { createRegister } from '../../src/register/register';

const register = createRegister(data);
const options = { register, today: '2026-01-10' } as const;

/** Pieces of copy that wake every part of the desk. */
const piece = fc.constantFrom(
  'KABUL, June 20, 2025 —', 'Norway – June 20, 2025:', 'The Afghan Foreign Ministry said so.', 'most countries have not recognized the Taliban', '“Kiev is calm,”',
  'the the', 'a landmark deal', 'It remains to be seen.', 'Amir Khan Muttaqi', 'the European Union', 'Sweden is a member of NATO.', '\n\n', '\n', '\r\n\r\n', '> ', '- ', '# ',
  '```\n', '<!-- copydesk-disable -->', '<p>', '</p>', '"', '“', '”', '---\ndate: 2024-05-01\n---\n', '*', '[link](http://a.b)', '[x]: http://a.b\n', '&amp;', '👩‍👩‍👧', 'e\u0301', ' ', '<b>', 'Mr. Smith',
);

const edit = fc.record({ at: fc.nat(400), remove: fc.nat(30), insert: fc.array(piece, { maxLength: 2 }).map((pieces) => pieces.join(' ')) });

/** A reading without what is private to it. */
const plain = ({ date, dateSource, findings, claims, entities, factBoxes, metrics, faults }: Reading) =>
  ({ date, dateSource, findings, claims, entities, factBoxes, metrics, faults });

for (const format of ['markdown', 'plaintext', 'html'] as const satisfies readonly Format[]) {
  test(`${format}: random drafts under random edits`, () => {
    const typing = createDesk(options), fresh = createDesk(options);
    fc.assert(fc.property(fc.array(piece, { maxLength: 24 }), fc.array(edit, { minLength: 1, maxLength: 6 }), (pieces, edits) => {
      let text = pieces.join(' ');
      let reading = typing.read({ text, format });
      for (const { at, remove, insert } of edits) {
        const start = Math.min(at, text.length);
        text = text.slice(0, start) + insert + text.slice(start + remove);
        reading = typing.read({ text, format }, reading);
        assert.deepEqual(plain(reading), plain(fresh.read({ text, format })));
        for (const finding of reading.findings) {
          assert.ok(finding.start >= 0 && finding.start < finding.end && finding.end <= text.length, 'inside the text');
          assert.equal(finding.text, text.slice(finding.start, finding.end));
        }
      }
    }), { numRuns: 700 });
  });
}

test('what is in view of a long draft is told before the rest is read', () => {
  const desk = createDesk(options);
  const filler = Array.from({ length: 2000 }, (_, i) => `The council met in room ${i} on the second floor.`).join('\n\n');
  const text = `KABUL, June 20, 2025 — The council met.\n\n${filler}\n\nThe the mayor of Kiev spoke, and nobody recognises the Taliban government but Russia.\n\n${filler}\n`;
  const start = text.indexOf('The the mayor');
  const parts = desk.readInParts({ text, format: 'markdown' }, () => ({ start, end: start + 40 }));
  let steps = 0, glimpsed = 0, early: readonly Finding[] = [];
  let step = parts.next();
  for (; step.done !== true; step = parts.next()) {
    steps++;
    if (step.value) [early, glimpsed] = [step.value, steps];
  }
  assert.ok(glimpsed > 0 && glimpsed < steps * 0.6, `told at step ${glimpsed} of ${steps}`);
  assert.deepEqual(early.map(({ text: marked }) => marked).slice(0, 2), ['The the', 'Kiev']);
  for (const finding of early) assert.ok(step.value.findings.some((one) => one.start === finding.start && one.rule === finding.rule), finding.message);
});

test('what comments may silence is not told before the whole has been read', () => {
  const desk = createDesk(options);
  const text = '<!-- copydesk-disable -->\n\nThe the mayor of Kiev spoke.\n';
  const told = [...desk.readInParts({ text, format: 'markdown' }, () => ({ start: 0, end: text.length }))];
  assert.ok(told.every((findings) => findings === undefined));
});

test('reading in parts gives what reading at once gives, other drafts in between', () => {
  const slow = createDesk(options), fresh = createDesk(options);
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('markdown', 'plaintext', 'html'), (pieces, format: Format) => {
    const text = pieces.join(' ');
    const middle = text.length >> 1;
    const parts = slow.readInParts({ text, format }, () => ({ start: middle, end: Math.min(text.length, middle + 40) }));
    let step = parts.next();
    while (step.done !== true) {
      for (const { start, end, text: marked } of step.value ?? []) assert.equal(marked, text.slice(start, end));
      slow.read({ text: 'The the mayor.', format });
      step = parts.next();
    }
    const prepared = slow.prepare(step.value);
    while (prepared.next().done !== true) slow.read({ text: 'The the mayor of Oslo.', format });
    assert.deepEqual(plain(step.value), plain(fresh.read({ text, format })));
    // And it serves the next reading.
    assert.deepEqual(plain(slow.read({ text: `${text}\n\nKiev`, format }, step.value)), plain(fresh.read({ text: `${text}\n\nKiev`, format })));
  }), { numRuns: 300 });
});

test('undo, paste and CRLF changes come back to the same reading', () => {
  const desk = createDesk(options);
  const text = 'Norway – June 20, 2025: A landmark deal.\n\nMost countries have not recognized the Taliban.\n';
  const first = desk.read({ text, format: 'markdown' });
  const crlf = desk.read({ text: text.replaceAll('\n', '\r\n'), format: 'markdown' }, first);
  assert.equal(crlf.findings.length, first.findings.length);
  const pasted = desk.read({ text: text + text, format: 'markdown' }, crlf);
  const undone = desk.read({ text, format: 'markdown' }, pasted);
  assert.deepEqual(plain(undone), plain(first));
});

test('a break between a carriage return and its line feed, before the first paragraph', () => {
  const desk = createDesk(options), fresh = createDesk(options);
  const copy = 'KABUL, June 20, 2025 — The the mayor.';
  const before = desk.read({ text: `\r\n\r\n${copy}`, format: 'markdown' });
  const text = `\r\n\r\`\`\`\n\n${copy}`;
  const after = desk.read({ text, format: 'markdown' }, before);
  assert.equal(after.findings.length, 0, 'all of it is code now');
  assert.deepEqual(plain(after), plain(fresh.read({ text, format: 'markdown' })));
});

test('byte order marks, one or two, at the top of a draft and of a paragraph', () => {
  const desk = createDesk(options), fresh = createDesk(options);
  for (const copy of ['KABUL, June 20, 2025 — The the mayor.', 'KABUL, June 20, 2025 — [x]: http://a.b *The the* mayor.']) {
    let reading = desk.read({ text: copy, format: 'markdown' });
    for (const text of [`\ufeff${copy}`, `\ufeff\ufeff${copy}`, `\ufeff\ufeffOne.\n\n\ufeff${copy}`]) {
      reading = desk.read({ text, format: 'markdown' }, reading);
      assert.deepEqual(plain(reading), plain(fresh.read({ text, format: 'markdown' })));
      for (const { start, end } of reading.findings) assert.equal(text.slice(start, end), 'The the', JSON.stringify(text));
      assert.equal(reading.findings.length, 1);
      const [kabul] = reading.entities;
      assert.deepEqual(kabul?.mentions.map((mention) => mention.text), ['KABUL'], JSON.stringify(text));
    }
  }
});

/** Drafts long enough that an edit has chunks far away from it. */
const paragraph = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(' '));
const long = fc.array(paragraph, { minLength: 4, maxLength: 14 }).map((paragraphs) => paragraphs.join('\n\n'));

/** Marks whose other half may stand, or be missing, at the far end of the draft. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'], ['"', '"'], ['```\n', '\n```'], ['<!--', '-->'], ['<div>', '</div>'], ['<pre>\n', '\n</pre>'], ['<!-- copydesk-disable -->\n\n', '\n\n<!-- copydesk-enable -->'], ['*', '*'], ['[a', ']: http://a.b'], ['> ', '\n'],
  ['---\ndate: 2024-05-01\n', '\n---\n'], ['+++\ndate = 2024-05-01\n', '\n+++\n'], ['<script>', '</script>'], ['<![CDATA[', ']]>'], ['- ', '  more'], ['<blockquote>', '</blockquote>'],
];

/** One act of a writer, on a draft of any length: what it makes of the text. */
type Act = (text: string) => string;
const place = fc.double({ min: 0, max: 1, noNaN: true });
const put = (text: string, at: number, insert: string, remove = 0): string => {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + insert + text.slice(start + remove);
};
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ at: place, insert: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) }).map(({ at, insert }): Act => (text) => put(text, at, insert)),
  fc.record({ at: place, remove: fc.integer({ min: 1, max: 3 }) }).map(({ at, remove }): Act => (text) => put(text, at, '', remove)),
  fc.record({ at: place, pasted: long }).map(({ at, pasted }): Act => (text) => put(text, at, `\n\n${pasted}\n\n`)),
  fc.record({ from: place, length: place, to: place }).map(({ from, length, to }): Act => (text) => {
    const start = Math.floor(from * text.length), moved = text.slice(start, start + Math.floor(length * 200));
    return put(put(text, from, '', moved.length), to, moved);
  }),
  fc.constantFrom<Act>(
    (text) => text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'), (text) => text.replaceAll('\r\n', '\n'), (text) => text.replace('\n', '\r\n'), (text) => text.replaceAll('\n', '\r'),
    (text) => `\ufeff${text}`, (text) => text.replace(/^\ufeff/u, ''), (text) => text + text, () => '', (text) => text.slice(0, text.length >> 1), (text) => text.split('\n\n').reverse().join('\n\n'),
  ),
  fc.record({ pair: fc.constantFrom(...PAIRS), front: fc.boolean(), back: fc.boolean() }).map(({ pair: [open, close], front, back }): Act => (text) => `${front ? open : ''}${text}${back ? close : ''}`),
  fc.record({ pair: fc.constantFrom(...PAIRS), at: place, half: fc.constantFrom(0, 1) }).map(({ pair, at, half }): Act => (text) => put(text, at, pair[half as 0 | 1])),
  fc.constantFrom(...PAIRS).map(([open, close]): Act => (text) => (text.startsWith(open) ? text.slice(open.length) : text.endsWith(close) ? text.slice(0, -close.length) : text)),
);

for (const format of ['markdown', 'plaintext', 'html'] as const satisfies readonly Format[]) {
  test(`${format}: a writer’s acts, undone halfway, read as from scratch`, () => {
    const typing = createDesk(options);
    fc.assert(fc.property(long, fc.array(act, { minLength: 1, maxLength: 8 }), fc.nat(), (start, acts, seed) => {
      const fresh = createDesk(options);
      const states: { text: string; reading: Reading }[] = [];
      let text = start;
      let reading = typing.read({ text, format });
      for (const one of acts) {
        states.push({ text, reading });
        text = one(text).slice(0, 6000);
        reading = typing.read({ text, format }, reading);
        assert.deepEqual(plain(reading), plain(fresh.read({ text, format })));
      }
      // Undo comes back to an earlier text, with whichever reading is at hand.
      const undone = states[seed % states.length] as { text: string; reading: Reading };
      assert.deepEqual(plain(typing.read({ text: undone.text, format }, reading)), plain(undone.reading));
      // The same text as another format has nothing to take over.
      const other: Format = format === 'html' ? 'markdown' : 'html';
      assert.deepEqual(plain(typing.read({ text, format: other }, reading)), plain(fresh.read({ text, format: other })));
    }), { numRuns: 60 });
  });
}

/** Reading an edited draft with the earlier reading at hand gives what reading it from scratch gives. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import data from 'copydesk:register';
import { createDesk } from '../../src/core/desk';
import type { Format, Reading } from '../../src/core/types';
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

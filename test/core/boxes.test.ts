/** Fact boxes that stand in a draft: the desk does not read its own words, and says when a box is out of date. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from 'copydesk:register';
import { createDesk } from '../../src/core/desk';
import { applyEdits } from '../../src/core/edits';
import { boxFor, insertBox } from '../../src/core/factbox/index';
import { createRegister } from '../../src/register/register';

const register = createRegister(data);
const desk = createDesk({ register, today: '2025-06-20' });

for (const format of ['markdown', 'html', 'plaintext'] as const) {
  test(`${format}: a box draws no marks; changed by hand it draws one, with a fix`, () => {
    const box = boxFor(register, 'afghanistan-taliban', '2025-06-20');
    assert.ok(box);
    const text = format === 'html' ? '<p>The mayor spoke.</p>\n' : 'The mayor spoke.\n';
    const withBox = applyEdits(text, insertBox(text, format, box, 'end', 0));
    assert.deepEqual(desk.read({ text: withBox, format, date: '2025-06-20' }).findings.map((finding) => `${finding.rule} ${finding.text}`), []);
    const touched = withBox.replace('Recognition', 'Recognised');
    const [finding] = desk.read({ text: touched, format, date: '2025-06-20' }).findings;
    assert.equal(finding?.rule, 'draft.outdated-box');
    assert.equal(applyEdits(touched, finding?.fixes[0]?.edits ?? []), withBox);
  });
}

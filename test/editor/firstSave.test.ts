import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FirstSaves } from '../../src/editor/firstSave';

const TEXT = 'The mayor left.\n', UNTITLED = 'untitled:Untitled-1', FILE = 'file:///drafts/a.md';

/** What VS Code 1.100 was seen to do at a first save: the file opens empty, gets the text, the untitled draft is emptied and closed. */
function save(text: string, untitledSays = text): string | undefined {
  const saves = new FirstSaves();
  saves.opened(FILE, 0);
  saves.opened('git:/drafts/a.md', 0);
  saves.says(FILE, '', [{ name: UNTITLED, text: untitledSays }], 1);
  saves.says(FILE, text, [{ name: 'untitled:Untitled-2', text: 'Another.' }, { name: UNTITLED, text: untitledSays }], 20);
  saves.says(FILE, text, [{ name: UNTITLED, text: '' }], 30);
  return saves.fileOf(UNTITLED, 40);
}

test('an untitled draft is known again in the file that it was saved as', () => {
  assert.equal(save(TEXT), FILE);
});

test('a file that says something else, or nothing, is another one', () => {
  assert.equal(save(TEXT, 'Snow fell.\n'), undefined);
  assert.equal(save(''), undefined);
});

test('nor is one that was opened long before, or a draft that is closed long after', () => {
  const saves = new FirstSaves();
  saves.opened(FILE, 0);
  saves.says(FILE, TEXT, [{ name: UNTITLED, text: TEXT }], 60_000);
  assert.equal(saves.fileOf(UNTITLED, 60_001), undefined);
  saves.opened(FILE, 70_000);
  saves.says(FILE, TEXT, [{ name: UNTITLED, text: TEXT }], 70_001);
  assert.equal(saves.fileOf(UNTITLED, 170_000), undefined);
  assert.equal(saves.fileOf('untitled:Untitled-2', 70_002), undefined);
});

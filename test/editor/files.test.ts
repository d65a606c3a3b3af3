/** Files of a folder that may have come from anybody, on a real disk. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { type Files, readText, replaceText } from '../../src/editor/files';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-files-'));
after(() => fs.rmSync(folder, { recursive: true }));
const at = (name: string): string => path.join(folder, name);

/** The disk as VS Code shows it: links are followed, but for `delete` and `rename`. */
const disk: Files<string> = {
  stat: async (file) => { const stat = await fs.promises.stat(file); return { type: stat.isFile() ? 1 : stat.isDirectory() ? 2 : 0, size: stat.size }; },
  readFile: (file) => fs.promises.readFile(file), writeFile: (file, bytes) => fs.promises.writeFile(file, bytes),
  rename: (from, to) => fs.promises.rename(from, to), delete: (file) => fs.promises.unlink(file),
};

test('a link that waits where the file is written first leads nowhere', async () => {
  fs.writeFileSync(at('diary'), 'mine');
  fs.symlinkSync(at('diary'), at('kept.json.new'));
  await replaceText(disk, at('kept.json'), at('kept.json.new'), 'kept');
  assert.equal(fs.readFileSync(at('diary'), 'utf8'), 'mine');
  assert.ok(fs.lstatSync(at('kept.json')).isFile());
  assert.deepEqual([await readText(disk, at('kept.json')), fs.existsSync(at('kept.json.new'))], ['kept', false]);
});

test('where nothing can be written the file stays as it is, and the writer is told', async () => {
  fs.writeFileSync(at('whole'), 'before');
  for (const broken of ['writeFile', 'rename'] as const) {
    const full: Files<string> = { ...disk, [broken]: () => Promise.reject(new Error('the disk is full')) };
    await assert.rejects(replaceText(full, at('whole'), at('whole.new'), 'after'), /the disk is full/u);
    assert.deepEqual([fs.readFileSync(at('whole'), 'utf8'), fs.existsSync(at('whole.new'))], ['before', false]);
  }
  const half: Files<string> = { ...disk, writeFile: async (file, bytes) => { await disk.writeFile(file, bytes.subarray(0, 2)); throw new Error('the disk is full'); } };
  await assert.rejects(replaceText(half, at('whole'), at('whole.new'), 'after'), /the disk is full/u);
  assert.deepEqual([fs.readFileSync(at('whole'), 'utf8'), fs.existsSync(at('whole.new'))], ['before', false]);
  await replaceText(disk, at('whole'), at('whole.new'), 'after');
  assert.equal(fs.readFileSync(at('whole'), 'utf8'), 'after');
});

test('an editor that deletes a file before another takes its place leaves the other where that breaks off', async () => {
  fs.writeFileSync(at('decided'), 'before');
  const breaking: Files<string> = { ...disk, rename: async (from, to) => { await disk.delete(to); throw new Error(`${from} is in use`); } };
  await assert.rejects(replaceText(breaking, at('decided'), at('decided.new'), 'after'), /is in use/u);
  assert.deepEqual([fs.existsSync(at('decided')), fs.readFileSync(at('decided.new'), 'utf8')], [false, 'after']);
});

test('only files are read, and none that fills the memory', async () => {
  const unread = (why: string): Files<string> => ({ ...disk, readFile: () => { assert.fail(why); } });
  await assert.rejects(readText(disk, at('missing')), /ENOENT/u);
  await assert.rejects(readText(unread('a folder'), folder), /it is no file/u);
  if (fs.existsSync('/dev/zero')) {
    fs.symlinkSync('/dev/zero', at('copydesk.yaml'));
    await assert.rejects(readText(unread('a device'), at('copydesk.yaml')), /it is no file/u);
  }
  const large = fs.openSync(at('large'), 'w');
  fs.ftruncateSync(large, 65 * 1024 * 1024);
  fs.closeSync(large);
  await assert.rejects(readText(unread('65 MB'), at('large')), /too large/u);
});

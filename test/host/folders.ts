/** A workspace of several folders, on the disk and beyond it. */
import * as vscode from 'vscode';
import { MemoryFiles } from './memory';
import { actionsAt, answering, caretIn, equal, fresh, marks, ok, openFile, openSaved, ruleOf, runAll, saidOnDisk, type Test, told, type, until, write } from './writer';

const desk = vscode.Uri.parse('memfs:/desk'), archive = vscode.Uri.parse('rofs:/archive');
const cloud = new MemoryFiles(), shelf = new MemoryFiles();
// Once: a test that is tried again finds them there.
vscode.workspace.registerFileSystemProvider('memfs', cloud, { isCaseSensitive: true });
vscode.workspace.registerFileSystemProvider('rofs', shelf, { isCaseSensitive: true, isReadonly: true });

const inFolder = (index: number): vscode.Uri => {
  const uri = vscode.workspace.workspaceFolders?.[index]?.uri;
  ok(uri, `folder ${index} is open`);
  return uri;
};

interface Kept {
  readonly draft: string;
  readonly text: string;
  readonly reason: string;
}
const keptIn = async (folder: vscode.Uri): Promise<readonly Kept[]> => {
  const text = await saidOnDisk(vscode.Uri.joinPath(folder, '.copydesk', 'kept.json')).catch(() => '{"kept":[]}');
  return (JSON.parse(text) as { kept: readonly Kept[] }).kept;
};

/** Keeps the first mark of a draft from the light bulb, with reason and initials. */
const keepFirst = (document: vscode.TextDocument, reason: string): Promise<readonly string[]> => told(() => {
  const [one] = marks(document.uri);
  ok(one, 'there is a mark');
  return vscode.commands.executeCommand('copydesk.keepBecause', document.uri.toString(), ruleOf(one), document.offsetAt(one.range.start), reason, 'AB');
});

/** Closes a draft and opens it again. */
async function again(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await until(() => marks(uri).length === 0 && !vscode.workspace.textDocuments.some((one) => one.uri.toString() === uri.toString() && !one.isClosed), 'closed');
  return openFile(uri);
}

/** Tries every way to change a draft by a command. */
async function unchanged(document: vscode.TextDocument): Promise<void> {
  const before = document.getText(), [one] = marks(document.uri);
  ok(one, 'there is a mark');
  for (const run of [
    () => vscode.commands.executeCommand('copydesk.applySafeFixes'),
    () => vscode.commands.executeCommand('copydesk.silenceNext', document.uri.toString(), ruleOf(one), document.offsetAt(one.range.start)),
  ]) {
    const said = await told(run);
    equal(said, ['Copydesk: The draft is read-only; nothing was changed.'], 'the writer is told');
    equal([document.getText(), document.isDirty], [before, false], 'nothing was changed');
  }
  await vscode.commands.executeCommand('copydesk.insertFactBox', 'norway');
  equal([document.getText(), document.isDirty], [before, false], 'no box either');
  const section = vscode.workspace.getConfiguration('copydesk');
  await section.update('fixOnSave', true, vscode.ConfigurationTarget.Global);
  try {
    await document.save();
    equal([document.getText(), document.isDirty], [before, false], 'no fix on save');
  } finally {
    await section.update('fixOnSave', undefined, vscode.ConfigurationTarget.Global);
  }
  await until(() => marks(document.uri).length === 2, 'and marked as before');
}

const tests: readonly Test[] = [
  ['folders beyond the disk are opened beside those on it', async () => {
    cloud.put('/desk');
    shelf.put('/archive');
    shelf.put('/archive/copydesk.yaml', 'terms:\n  - avoid: pitch\n    why: We write field.\n');
    shelf.put('/archive/old.md', 'The mayor of Odessa saw the pitch and left Kiev.\n');
    shelf.put('/archive/older.md', 'The the mayor left Kiev.\n');
    cloud.put('/desk/sealed.md', 'The the envoy left Kiev.\n');
    cloud.sealed.add('/desk/sealed.md');
    // A browser's host begins before it has read which folders there are.
    for (let left = 600; left > 0 && (vscode.workspace.workspaceFolders?.length ?? 0) < 2; left--) await new Promise((resolve) => { setTimeout(resolve, 100); });
    const before = vscode.workspace.workspaceFolders?.length ?? 0;
    ok(before >= 2, 'two folders of the disk');
    ok(vscode.workspace.updateWorkspaceFolders(before, 0, { uri: desk }, { uri: archive }), 'added');
    await new Promise<void>((resolve) => { const listener = vscode.workspace.onDidChangeWorkspaceFolders(() => { listener.dispose(); resolve(); }); });
    equal(vscode.workspace.workspaceFolders?.slice(before).map(({ uri }) => uri.scheme), ['memfs', 'rofs'], 'schemes');
  }],
  ['a draft of a virtual folder is read, by the house file that lies there, and fixed', async () => {
    await write(vscode.Uri.joinPath(desk, 'copydesk.yaml'), 'terms:\n  - avoid: pitch\n    why: We write field.\n');
    const { document } = await openSaved('The the mayor of Kiev saw the pitch.\n', desk);
    equal(document.uri.scheme, 'memfs', 'its scheme');
    const found = (): string[] => marks(document.uri).map((one) => document.getText(one.range)).sort();
    await until(() => found().length === 3, 'three findings');
    equal(found(), ['Kiev', 'The the', 'pitch'], 'the desk’s and the house’s');
    ok((await actionsAt(document, 'Kiev')).some(({ title }) => title.includes('Kyiv')), 'the light bulb');
    await vscode.commands.executeCommand('copydesk.applySafeFixes');
    equal(document.getText(), 'The mayor of Kyiv saw the pitch.\n', 'safe fixes');
    ok(await document.save(), 'saved');
    equal(await saidOnDisk(document.uri), 'The mayor of Kyiv saw the pitch.\n', 'where it lies');
    await write(vscode.Uri.joinPath(desk, 'copydesk.yaml'), 'terms:\n  - avoid: mayor\n    why: Say whose.\n');
    await until(() => found().join() === 'mayor', 'the house file has changed');
  }],
  ['what is kept and ignored in a virtual folder is remembered there', async () => {
    const editor = await openSaved('He left Kiev.\n\nShe left Odessa.\n\nThe the end.\n', desk), { document } = editor;
    await until(() => marks(document.uri).length === 3, 'three findings');
    equal(await keepFirst(document, 'a ship'), [], 'kept without a word');
    await until(() => marks(document.uri).length === 2, 'two left');
    caretIn(editor, 'The the');
    await answering(['Here: '], 'copydesk.ignoreFinding');
    await until(() => marks(document.uri).length === 1, 'one left');
    const own = (await keptIn(desk)).filter(({ draft }) => document.uri.path.endsWith(draft));
    equal(own.map(({ text, reason }) => [text, reason]), [['Kiev', 'a ship']], 'the record');
    ok(cloud.paths.includes('/desk/.copydesk/kept.json') && !cloud.paths.some((path) => path.endsWith('.new')), `nothing else is left: ${cloud.paths.join(', ')}`);
    const { document: opened } = await again(document.uri);
    await until(() => marks(opened.uri).length > 0, 'read again');
    equal(marks(opened.uri).map((one) => opened.getText(one.range)), ['Odessa'], 'remembered');
  }],
  ['in a read-only folder drafts are read by their house, and a decision holds until the window closes, which the writer is told', async () => {
    const uri = vscode.Uri.joinPath(archive, 'old.md'), { document } = await openFile(uri);
    const found = (one: vscode.TextDocument): string[] => marks(uri).map(({ range }) => one.getText(range)).sort();
    await until(() => marks(uri).length === 3, 'three findings');
    equal(found(document), ['Kiev', 'Odessa', 'pitch'], 'the desk’s and the house’s');
    const before = shelf.paths, said = await keepFirst(document, 'an old story');
    ok(said.length === 1 && /is kept until this window closes\..*kept\.json/u.test(said[0] ?? ''), `the writer is told: ${said.join(', ')}`);
    await until(() => marks(uri).length === 2, 'it is kept all the same');
    equal(shelf.paths, before, 'nothing is left half written');
    const { document: opened } = await again(uri);
    await until(() => marks(uri).length > 0, 'read again');
    equal(found(opened).length, 2, 'and still kept');
  }],
  ['nothing is changed in a draft of a read-only folder, no fix is offered there, and the writer is told', async () => {
    const uri = vscode.Uri.joinPath(archive, 'older.md'), { document } = await openFile(uri);
    await until(() => marks(uri).length === 2, 'two findings');
    await unchanged(document);
    const [fixes, all] = [await actionsAt(document, 'Kiev'), await actionsAt(document, 'Kiev', 'source.fixAll.copydesk')];
    equal([fixes.filter(({ title }) => title.includes('Kyiv')).length, fixes.some(({ title }) => title.startsWith('Keep')), all.length], [0, true, 0], 'the light bulb: keeping and ignoring, and no fix');
  }],
  ['nothing is changed in a draft that is read-only by itself, and the writer is told', async () => {
    const uri = vscode.Uri.joinPath(desk, 'sealed.md'), { document } = await openFile(uri);
    await until(() => marks(uri).length === 2, 'two findings');
    await unchanged(document);
    // The light bulb is not lit there; the Problems view offers what it would, and makes the edit itself.
    const before = document.getText(), fix = (await actionsAt(document, 'Kiev')).find(({ title }) => title.includes('Kyiv'));
    ok(fix?.edit && fix.command, 'a fix is offered');
    const { edit, command: { command, arguments: given = [] } } = fix;
    const said = await told(async () => {
      await vscode.workspace.applyEdit(edit);
      ok(document.getText().includes('Kyiv'), 'the editor shows it');
      await vscode.commands.executeCommand(command, ...given as unknown[]);
    });
    equal([said, document.getText(), document.isDirty], [['Copydesk: The draft is read-only; nothing was changed.'], before, false], 'the writer is told, and nothing is changed');
  }],
  ['what could not be written is written with the next decision, and nothing that was there is lost', async () => {
    const { document } = await openSaved('He left Kiev.\n\nShe left Odessa.\n', desk);
    await until(() => marks(document.uri).length === 2, 'two findings');
    const before = await saidOnDisk(vscode.Uri.joinPath(desk, '.copydesk', 'kept.json'));
    cloud.isLocked = true;
    try {
      const said = await keepFirst(document, 'locked out');
      ok(said.some((text) => text.includes('writing there is not allowed')), `the writer is told why: ${said.join(', ')}`);
      await until(() => marks(document.uri).length === 1, 'kept for now');
      equal(await saidOnDisk(vscode.Uri.joinPath(desk, '.copydesk', 'kept.json')), before, 'the file is as it was');
    } finally {
      cloud.isLocked = false;
    }
    equal(await keepFirst(document, 'let in'), [], 'the next is written');
    await until(() => marks(document.uri).length === 0, 'both are gone');
    const all = await keptIn(desk);
    equal(all.filter(({ draft }) => document.uri.path.endsWith(draft)).map(({ text, reason }) => [text, reason]), [['Kiev', 'locked out'], ['Odessa', 'let in']], 'and the one before');
    ok(all.some(({ reason }) => reason === 'a ship'), 'what was there is still there');
  }],
  ['a write that breaks off between two files loses nothing', async () => {
    const { document } = await openSaved('He left Kiev.\n\nShe left Odessa.\n', desk), at = '/desk/.copydesk/kept.json';
    await until(() => marks(document.uri).length === 2, 'two findings');
    const before = (await keptIn(desk)).map(({ reason }) => reason);
    ok(before.length > 0, 'something was kept before');
    cloud.isStuck = true;
    try {
      const said = await keepFirst(document, 'broken off');
      ok(said.some((text) => text.includes('could not be written')), `the writer is told: ${said.join(', ')}`);
      equal([cloud.paths.includes(at), cloud.paths.includes(`${at}.new`)], [false, true], 'the editor had deleted the file');
    } finally {
      cloud.isStuck = false;
    }
    await until(() => marks(document.uri).length === 1, 'kept for now');
    equal(await keepFirst(document, 'whole again'), [], 'the next is written');
    equal([(await keptIn(desk)).map(({ reason }) => reason), cloud.paths.includes(`${at}.new`)], [[...before, 'broken off', 'whole again'], false], 'all of it');
  }],
  ['what was kept goes with a draft into another folder of the workspace', async () => {
    const [from, to] = [inFolder(0), inFolder(1)], { document } = await openSaved('He left Kiev.\n\nThe the end.\n', from);
    await until(() => marks(document.uri).length === 2, 'two findings');
    equal(await keepFirst(document, 'a ship'), [], 'kept');
    await until(() => marks(document.uri).length === 1, 'one left');
    const other = fresh('moved', to), rename = new vscode.WorkspaceEdit();
    rename.renameFile(document.uri, other);
    ok(await vscode.workspace.applyEdit(rename), 'moved');
    const moved = await openFile(other);
    await type(moved, '\nThey left Odessa.\n');
    moved.selection = new vscode.Selection(0, 0, 0, 0);
    await until(() => marks(other).map((one) => moved.document.getText(one.range)).join() === 'The the,Odessa', 'read under its new name, and still kept');
    for (let left = 50; left > 0 && (await keptIn(from)).length > 0; left--) await new Promise((resolve) => { setTimeout(resolve, 100); });
    equal([(await keptIn(from)).length, (await keptIn(to)).map(({ draft, reason }) => [other.path.endsWith(`/${draft}`), reason])], [0, [[true, 'a ship']]], 'the record is where the draft is');
  }],
];

export const run = (): Promise<void> => runAll(tests);

/** A folder that came from somewhere, and that the writer does not trust: restricted mode. */
import * as vscode from 'vscode';
import { answering, caretIn, closeAll, equal, EXTENSION, folder, marks, ok, openFile, openSaved, runAll, saidOnDisk, type Test, until } from './writer';

const tests: readonly Test[] = [
  ['the folder is not trusted, and what its settings may not say is ignored', () => {
    equal(vscode.workspace.isTrusted, false, 'trust');
    // A setting of the editor's own that could start a program; the runner has put it into the folder.
    const set = vscode.workspace.getConfiguration('terminal.integrated.env', folder()).inspect('linux');
    ok(set && set.workspaceValue === undefined && set.workspaceFolderValue === undefined, `a restricted setting: ${JSON.stringify(set)}`);
    return Promise.resolve();
  }],
  ['the extension wakes, with all of its commands', async () => {
    const extension = vscode.extensions.getExtension(EXTENSION);
    ok(extension, 'the extension is there');
    await extension.activate();
    const { contributes: { commands } } = extension.packageJSON as { contributes: { commands: { command: string }[] } };
    const known = new Set(await vscode.commands.getCommands(true));
    equal(commands.map(({ command }) => command).filter((command) => !known.has(command)), [], 'missing commands');
  }],
  ['drafts are marked, by the levels and the house file of the folder, which are nothing but words', async () => {
    const { document } = await openSaved('The the mayor of Kiev saw the pitch.\n');
    await until(() => marks(document.uri).length > 1, 'findings');
    // The folder’s settings turn doubled words off, and its house file knows a term.
    equal(marks(document.uri).map((one) => document.getText(one.range)), ['Kiev', 'pitch'], 'what is marked');
  }],
  ['what the folder’s settings say in vain is as if not said', async () => {
    // `copydesk.languages` names what is no language, `copydesk.delay` no number, `copydesk.date` a path.
    const { document } = await openSaved('OSLO, June 20, 2025 — Most countries have not recognized the Taliban.\n');
    await until(() => marks(document.uri).length > 0, 'read all the same');
  }],
  ['marks are fixed, ignored and kept', async () => {
    const editor = await openSaved('He left Kiev.\n\nShe left Odessa.\n\nThey left Kharkov.\n'), { document } = editor;
    await until(() => marks(document.uri).length === 3, 'three findings');
    caretIn(editor, 'Kiev');
    await answering(['a ship', 'AB'], 'copydesk.keepBecause');
    await until(() => marks(document.uri).length === 2, 'kept');
    ok((await saidOnDisk(vscode.Uri.joinPath(folder(), '.copydesk', 'kept.json'))).includes('a ship'), 'and recorded');
    caretIn(editor, 'Odessa');
    await answering(['Here: '], 'copydesk.ignoreFinding');
    await until(() => marks(document.uri).length === 1, 'ignored');
    await vscode.commands.executeCommand('copydesk.applySafeFixes');
    equal(document.getText(), 'He left Kiev.\n\nShe left Odessa.\n\nThey left Kharkiv.\n', 'fixed');
    ok(await document.save(), 'saved');
    await closeAll();
    const { document: opened } = await openFile(document.uri);
    await new Promise((resolve) => { setTimeout(resolve, 1000); });
    equal(marks(opened.uri), [], 'remembered');
  }],
  ['the panel opens, and a fact box goes in', async () => {
    const editor = await openSaved('OSLO, June 20, 2025 — Norway met Amir Khan Muttaqi in Kabul.\n');
    await vscode.commands.executeCommand('copydesk.openFactBoxes');
    const isPanel = (tab: vscode.Tab): boolean => tab.input instanceof vscode.TabInputWebview && tab.input.viewType.endsWith('copydesk.factBoxes');
    await until(() => vscode.window.tabGroups.all.some((group) => group.tabs.some(isPanel)), 'the panel’s tab');
    await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('copydesk.insertFactBox', 'norway');
    await until(() => editor.document.getText().length > 150, 'the box');
  }],
];

export const run = (): Promise<void> => runAll(tests);

/** Long drafts that are changed, renamed or closed while they are being read. */
import * as vscode from 'vscode';
import { listen, nothingStale, onDidPublish } from './published';
import { closeAll, equal, fresh, marks, ok, openFile, rewrite, ruleOf, runAll, type Test, until, write } from './writer';

/** How many paragraphs a long draft has, and how many of them have a mark. */
const PARAGRAPHS = 2000, MARKED = PARAGRAPHS / 10;

let drafted = 0;
/** More than 40,000 words that no draft had before, of which Markdown and HTML read different things; the last but one is marked. */
function long(): string {
  const group = String.fromCharCode(0x41 + drafted++);
  return `The the mayor spoke.\n\n${Array.from({ length: PARAGRAPHS }, (_, i) => `The council met on floor ${i + 2} and ${i % 10 === 0 ? 'and ' : ''}said nothing in \`the the\` particular to anybody of the ${i + 7} guests of group ${group}.\n\n`).join('')}They left Kiev.\n`;
}

/** Everything that is marked, as it is shown. */
const shown = (uri: vscode.Uri): string[] => marks(uri).map((one) => JSON.stringify([one.range.start, one.range.end, one.message, ruleOf(one), one.severity])).sort();

/** Whether a draft has been read to its end. */
const isWhole = (document: vscode.TextDocument): boolean => marks(document.uri).some(({ range }) => document.getText(range) === 'Kiev');

/** Waits until a draft's marks are those of the same text read from the beginning by itself. */
async function readsLikeNew(document: vscode.TextDocument): Promise<void> {
  const { languageId: language } = document;
  const other = await vscode.workspace.openTextDocument({ language, content: document.getText() });
  await until(() => isWhole(document) && isWhole(other) && marks(document.uri).length === marks(other.uri).length, 'both are read to the end, and have as many marks');
  const [own, anew] = [shown(document.uri), shown(other.uri)], at = own.findIndex((one, i) => one !== anew[i]);
  equal([own.length, own[at]], [anew.length, anew[at]], 'the same marks');
  ok(own.length > MARKED, `there is much to mark: ${own.length}`);
  nothingStale();
}

/** A long draft of which nothing has been shown yet, or the first marks only. */
async function beingRead(language = 'markdown'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content: long() });
  isUnderWay(document);
  return document;
}
const isUnderWay = (document: vscode.TextDocument): void => ok(!isWhole(document), 'it is still being read');

/** How often something is published of a draft from now on. */
function counting(uri: vscode.Uri): () => number {
  let times = 0;
  const listener = onDidPublish((one) => { if (one.toString() === uri.toString()) times++; });
  return () => { listener.dispose(); return times; };
}

const pause = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 1500); });

const tests: readonly Test[] = [
  ['a long draft that is typed into while it is being read ends with the marks of its last text', async () => {
    const document = await beingRead(), editor = await vscode.window.showTextDocument(document);
    isUnderWay(document);
    for (const words of ['Snow fell on the the town.\n\n', 'A first line.\n\n', 'Odessa, again.\n\n']) await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), words));
    await rewrite(editor, 'The the mayor', 'The mayor');
    editor.selection = new vscode.Selection(9, 0, 9, 0);
    await readsLikeNew(document);
  }],
  ['a long draft whose language is switched while it is being read is read in the new one', async () => {
    const html = await vscode.languages.setTextDocumentLanguage(await beingRead(), 'html');
    isUnderWay(html);
    await readsLikeNew(html);
    const back = await vscode.languages.setTextDocumentLanguage(html, 'markdown');
    await readsLikeNew(back);
  }],
  ['a long draft that becomes a program while it is being read keeps no mark and gets none', async () => {
    const document = await vscode.languages.setTextDocumentLanguage(await beingRead(), 'javascript');
    const published = counting(document.uri);
    await until(() => marks(document.uri).length === 0, 'no marks');
    await pause();
    equal([published(), marks(document.uri).length], [0, 0], 'nothing follows');
    nothingStale();
  }],
  ['a long draft that is reverted while it is being read ends with the marks of what is on disk', async () => {
    const uri = fresh('long'), text = long();
    await write(uri, text);
    const editor = await openFile(uri), { document } = editor;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Snow fell on the the town of Odessa.\n\n'));
    isUnderWay(document);
    await until(() => document.isDirty, 'changed');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await until(() => document.getText() === text, 'reverted');
    // What stands at the caret is held back, as if it were being typed.
    editor.selection = new vscode.Selection(9, 0, 9, 0);
    await readsLikeNew(document);
    ok(!marks(uri).some(({ range }) => document.getText(range) === 'Odessa'), 'nothing of what was taken back');
  }],
  ['a long draft that is renamed while it is being read is marked under its new name alone', async () => {
    const from = fresh('long'), to = fresh('renamed'), rename = new vscode.WorkspaceEdit();
    await write(from, long());
    isUnderWay((await openFile(from)).document);
    rename.renameFile(from, to);
    ok(await vscode.workspace.applyEdit(rename), 'renamed');
    const { document } = await openFile(to);
    await readsLikeNew(document);
    await until(() => marks(from).length === 0, 'none under the old name');
    const published = counting(from);
    await pause();
    equal([published(), marks(from).length], [0, 0], 'nothing follows');
  }],
  ['a long draft is read with the settings that hold at the end, switched to and fro while it is being read', async () => {
    const section = vscode.workspace.getConfiguration('copydesk');
    const document = await beingRead();
    await vscode.window.showTextDocument(document);
    try {
      await section.update('rules', { 'style.doubled-word': 'off' }, vscode.ConfigurationTarget.Global);
      await section.update('rules', { 'style.doubled-word': 'error' }, vscode.ConfigurationTarget.Global);
      await readsLikeNew(document);
      ok(marks(document.uri).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error).length > MARKED, 'by the last setting');
    } finally {
      await section.update('rules', undefined, vscode.ConfigurationTarget.Global);
    }
    await readsLikeNew(document);
    await closeAll();
    await until(() => marks(document.uri).length === 0, 'none once it is closed');
    nothingStale();
  }],
];

export function run(): Promise<void> {
  listen();
  return runAll(tests);
}

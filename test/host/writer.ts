/** What a writer does in VS Code and sees there, for the suites that run inside it. */
import * as vscode from 'vscode';

export const EXTENSION = 'copydesk.copydesk';

export function ok(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}
export function equal(actual: unknown, expected: unknown, message: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${message}\n  got ${a}\n  not ${b}`);
}

export const marks = (uri: vscode.Uri): vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri).filter((one) => one.source === 'Copydesk');
export const ruleOf = ({ code }: vscode.Diagnostic): string => (typeof code === 'object' ? String(code.value) : String(code));

/** Waits until a condition holds, told by events rather than by the clock. */
export async function until(condition: () => unknown, what: string): Promise<void> {
  if (condition()) return;
  await new Promise<void>((resolve, reject) => {
    const subscriptions: vscode.Disposable[] = [];
    const done = (finish: () => void): void => { clearTimeout(limit); for (const one of subscriptions) one.dispose(); finish(); };
    const limit = setTimeout(() => done(() => reject(new Error(`never happened: ${what}`))), 20_000);
    const look = (): void => { if (condition()) done(resolve); };
    subscriptions.push(vscode.languages.onDidChangeDiagnostics(look), vscode.window.onDidChangeActiveTextEditor(look), vscode.workspace.onDidChangeTextDocument(look),
      vscode.window.tabGroups.onDidChangeTabs(look), vscode.workspace.onDidCloseTextDocument(look));
  });
}

export async function open(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  return vscode.window.showTextDocument(document);
}

export async function type(editor: vscode.TextEditor, text: string): Promise<void> {
  const { document } = editor;
  await editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), text));
}

export const DATED = 'OSLO, June 20, 2025 — ';

export const actionsAt = async (document: vscode.TextDocument, words: string, kind?: string): Promise<vscode.CodeAction[]> => {
  const at = document.getText().indexOf(words);
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, kind);
};

let named = 0;
/** A file in a folder, by a name that no test had before it: what is remembered of drafts goes by their names. */
export const fresh = (name = 'draft', where = folder()): vscode.Uri => vscode.Uri.joinPath(where, `${name}-${++named}.md`);

/** A draft that lies in a folder. */
export async function openSaved(content: string, where = folder()): Promise<vscode.TextEditor> {
  const uri = fresh('draft', where);
  await write(uri, content);
  return openFile(uri);
}

/** Opens a file as the explorer does: what an extension opens for itself stays open for minutes after its editor is closed. */
export async function openFile(uri: vscode.Uri): Promise<vscode.TextEditor> {
  const shown = (): vscode.TextEditor | undefined => vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  await vscode.commands.executeCommand('vscode.open', uri);
  await until(() => shown() && shown() === vscode.window.activeTextEditor, `${uri.path} is shown`);
  return shown() ?? vscode.window.showTextDocument(uri);
}

export const saidOnDisk = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

export async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** The folder that is open. */
export function folder(): vscode.Uri {
  const uri = vscode.workspace.workspaceFolders?.[0]?.uri;
  ok(uri, 'a folder is open');
  return uri;
}

/** What the desk tells the writer in boxes while something is done. */
export async function told(act: () => unknown): Promise<readonly string[]> {
  const said: string[] = [];
  const { showErrorMessage, showWarningMessage } = vscode.window;
  const hear = (text: string): Promise<undefined> => { said.push(text); return Promise.resolve(undefined); };
  Object.assign(vscode.window, { showErrorMessage: hear, showWarningMessage: hear });
  try {
    await act();
  } finally {
    Object.assign(vscode.window, { showErrorMessage, showWarningMessage });
  }
  return said;
}

/** Puts the caret into words of the draft. */
export function caretIn(editor: vscode.TextEditor, words: string): void {
  const at = editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
  editor.selection = new vscode.Selection(at, at);
}

export async function rewrite({ document }: vscode.TextEditor, from: string, to: string): Promise<void> {
  const start = document.getText().indexOf(from);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(start + from.length)), to);
  ok(start >= 0 && await vscode.workspace.applyEdit(edit), `“${from}” is rewritten`);
}

/** Runs a command from the palette and answers what it asks: the text for a box, the beginning of a label for a list. */
export async function answering(answers: readonly string[], command: string): Promise<void> {
  const left = [...answers];
  const { showInputBox, showQuickPick } = vscode.window;
  const labelOf = (item: string | vscode.QuickPickItem): string => (typeof item === 'string' ? item : item.label);
  Object.assign(vscode.window, {
    showInputBox: async ({ title, validateInput }: vscode.InputBoxOptions) => {
      const answer = left.shift();
      ok(answer !== undefined && await validateInput?.('') && !await validateInput?.(answer), `${title} takes an answer, and not an empty one`);
      return answer;
    },
    showQuickPick: (items: readonly (string | vscode.QuickPickItem)[], { title, canPickMany }: vscode.QuickPickOptions) => {
      const answer = left.shift();
      const chosen = items.find((item) => answer !== undefined && labelOf(item).startsWith(answer));
      ok(chosen, `${title}: ${answer} is among ${items.map(labelOf).join(', ')}`);
      return Promise.resolve(canPickMany ? [chosen] : chosen);
    },
  });
  try {
    await vscode.commands.executeCommand(command);
  } finally {
    Object.assign(vscode.window, { showInputBox, showQuickPick });
  }
  equal(left, [], `${command} asked for every answer`);
}

/** Runs a command that first shows what it would change, and answers there. The view tells nobody when it is ready: it is answered until it has heard. */
export async function previewed(command: string, answers: readonly string[]): Promise<void> {
  let waiting = true;
  const done = Promise.resolve(vscode.commands.executeCommand(command)).finally(() => { waiting = false; });
  for (let left = 100; left > 0 && waiting; left--) {
    await new Promise((resolve) => { setTimeout(resolve, 200); });
    for (const answer of waiting ? answers : []) await vscode.commands.executeCommand(answer);
  }
  ok(!waiting, `${command} heard the answer`);
  await done;
}

/** Closes every editor; a draft that was changed would ask what to do, so it is reverted first. */
export async function closeAll(): Promise<void> {
  for (let left = 80; left > 0 && vscode.window.tabGroups.all.some((group) => group.tabs.length > 0); left--) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** Part of the names of those tests that are wanted; put in by the runner. */
declare const ONLY: string;

/** A test's name and what it does. */
export type Test = readonly [name: string, test: () => Promise<void>];

/** Runs tests one after the other and prints what came of each; rejects where one failed. */
export async function runAll(tests: readonly Test[]): Promise<void> {
  let passed = 0, failed = 0;
  // VS Code in a browser saves by itself after a second, which is in the middle of a test where the machine is busy.
  await vscode.workspace.getConfiguration('files').update('autoSave', 'off', vscode.ConfigurationTarget.Global);
  for (const [name, test] of tests.filter(([name]) => name.includes(ONLY))) {
    // The host shares its two processors with a browser: what fails once is tried once more before it counts.
    for (let left = 2; left > 0; left--) {
      try {
        await test();
        passed++;
        left = 0;
        console.log(`ok ${name}`);
      } catch (error) {
        console.log(`${left > 1 ? '  tried again:' : 'not ok'} ${name}\n  ${error instanceof Error ? error.message : String(error)}`);
        if (left === 1) failed++;
      } finally {
        await closeAll();
      }
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) throw new Error(`${failed} failed`);
}

/** Fixes as edits of the workspace: undoable, and for any document. */
import * as vscode from 'vscode';
import type { Edit } from '../core/types';

export function workspaceEdit(document: vscode.TextDocument, edits: readonly Edit[], metadata?: vscode.WorkspaceEditEntryMetadata): vscode.WorkspaceEdit {
  const made = new vscode.WorkspaceEdit();
  for (const { start, end, text } of edits) made.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text, metadata);
  return made;
}

/** Whether nothing in the place of a draft can be written, whatever the draft is. */
export const liesReadOnly = ({ uri: { scheme } }: vscode.TextDocument): boolean => vscode.workspace.fs.isWritableFileSystem(scheme) === false;

/** The version of each draft that was saved last. */
const saved = new WeakMap<vscode.TextDocument, number>();

/**
 * Whether the editor only shows a change that it has just made: of a read-only document it answers that all went well, but
 * does not count it as changed and never saves it.
 */
const isShownOnly = (document: vscode.TextDocument): boolean => !document.isDirty && !document.isUntitled && saved.get(document) !== document.version;

const READ_ONLY = 'The draft is read-only; nothing was changed';

/** Changes a draft in one undo step; says why where it could not. What is only shown is put back. */
export async function changeDraft(document: vscode.TextDocument, edits: readonly Edit[], metadata?: vscode.WorkspaceEditEntryMetadata): Promise<string | undefined> {
  if (liesReadOnly(document)) return READ_ONLY;
  const before = document.getText(), { version } = document;
  const isDone = await vscode.workspace.applyEdit(workspaceEdit(document, edits, metadata));
  // Who looked at a preview may have wanted none of it.
  if (!isDone) return metadata ? undefined : 'The draft could not be changed';
  if (document.version === version || !isShownOnly(document)) return undefined;
  await vscode.workspace.applyEdit(workspaceEdit(document, [{ start: 0, end: document.getText().length, text: before }]));
  return READ_ONLY;
}

/** Puts back what the editor only shows of a fix that it made itself, and tells the writer. */
const FIXED = '_copydesk.fixed';

/** What the editor runs once it has made edits itself, in the place that `title` names. */
export function afterwards(document: vscode.TextDocument, edits: readonly Edit[], title: string): vscode.Command {
  let shift = 0;
  const back = [...edits].sort((a, b) => a.start - b.start).map(({ start, end, text }): Edit => {
    const at = start + shift;
    shift += text.length - end + start;
    return { start: at, end: at + text.length, text: document.getText(new vscode.Range(document.positionAt(start), document.positionAt(end))) };
  });
  return { title, command: FIXED, arguments: [document.uri.toString(), back] };
}

/** Follows what becomes of changes. */
export function followChanges(subscriptions: vscode.Disposable[]): void {
  subscriptions.push(
    vscode.workspace.onDidSaveTextDocument((document) => { saved.set(document, document.version); }),
    vscode.commands.registerCommand(FIXED, async (uri: string, back: readonly Edit[]) => {
      const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
      if (!document || !isShownOnly(document)) return;
      await vscode.workspace.applyEdit(workspaceEdit(document, back));
      void vscode.window.showWarningMessage(`Copydesk: ${READ_ONLY}.`);
    }),
  );
}

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

/**
 * Changes a draft in one undo step; says why where it could not. The editor changes what it shows of a read-only document
 * too, and answers that all went well, but does not count it as changed and never saves it: there the text is put back.
 */
export async function changeDraft(document: vscode.TextDocument, edits: readonly Edit[], metadata?: vscode.WorkspaceEditEntryMetadata): Promise<string | undefined> {
  const READ_ONLY = 'The draft is read-only; nothing was changed';
  if (liesReadOnly(document)) return READ_ONLY;
  const before = document.getText(), { version } = document;
  let isSaved = false;
  const listener = vscode.workspace.onDidSaveTextDocument((saved) => { isSaved ||= saved === document; });
  const isDone = await vscode.workspace.applyEdit(workspaceEdit(document, edits, metadata));
  listener.dispose();
  // Who looked at a preview may have wanted none of it.
  if (!isDone) return metadata ? undefined : 'The draft could not be changed';
  if (document.isDirty || document.isUntitled || isSaved || document.version === version) return undefined;
  await vscode.workspace.applyEdit(workspaceEdit(document, [{ start: 0, end: document.getText().length, text: before }]));
  return READ_ONLY;
}

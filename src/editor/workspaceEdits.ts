/** Fixes as edits of the workspace: undoable, and for any document. */
import * as vscode from 'vscode';
import type { Edit } from '../core/types';

export function workspaceEdit(document: vscode.TextDocument, edits: readonly Edit[], metadata?: vscode.WorkspaceEditEntryMetadata): vscode.WorkspaceEdit {
  const made = new vscode.WorkspaceEdit();
  for (const { start, end, text } of edits) made.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text, metadata);
  return made;
}

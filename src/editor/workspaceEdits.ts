/** Fixes as edits of the workspace: undoable, and for any document. */
import * as vscode from 'vscode';
import type { Edit, Finding } from '../core/types';

export function workspaceEdit(document: vscode.TextDocument, edits: readonly Edit[], metadata?: vscode.WorkspaceEditEntryMetadata): vscode.WorkspaceEdit {
  const made = new vscode.WorkspaceEdit();
  for (const { start, end, text } of edits) made.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text, metadata);
  return made;
}

/** The edits of the safe fixes of these findings; of two that overlap the first stands. */
export function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  const chosen: Edit[] = [];
  for (const finding of findings) {
    const edits = finding.fixes.find((fix) => fix.safe)?.edits ?? [];
    if (!edits.some((edit) => chosen.some((other) => edit.start < other.end && other.start < edit.end))) chosen.push(...edits);
  }
  return chosen;
}

/** Safe fixes on save, for those who turned it on. */
import * as vscode from 'vscode';
import type { FindingList } from './findingList';
import type { Readings } from './readings';
import { readSettings } from './settings';
import { safeEdits } from './workspaceEdits';

export function registerFixOnSave(subscriptions: vscode.Disposable[], readings: Readings, findings: FindingList): void {
  subscriptions.push(vscode.workspace.onWillSaveTextDocument((event) => {
    const { document } = event;
    if (!readSettings(document).fixOnSave || !readings.fresh(document)) return;
    const edits = safeEdits(findings.of(document)).map(({ start, end, text }) => vscode.TextEdit.replace(findings.rangeOf(document, { start, end }), text));
    if (edits.length > 0) event.waitUntil(Promise.resolve(edits));
  }));
}

/** Safe fixes on save, for those who turned it on. */
import * as vscode from 'vscode';
import type { FindingList } from './findingList';
import type { Readings } from './readings';
import { safeEdits } from './safeEdits';
import { readSettings } from './settings';

export function registerFixOnSave(subscriptions: vscode.Disposable[], readings: Readings, findings: FindingList): void {
  subscriptions.push(vscode.workspace.onWillSaveTextDocument((event) => {
    const { document } = event;
    // A save by the clock comes in the middle of a sentence: nothing moves under the writer's hands.
    if (event.reason === vscode.TextDocumentSaveReason.AfterDelay) return;
    if (!readSettings(document).fixOnSave || !readings.fresh(document)) return;
    const edits = safeEdits(findings.of(document)).map(({ start, end, text }) => vscode.TextEdit.replace(findings.rangeOf(document, { start, end }), text));
    if (edits.length > 0) event.waitUntil(Promise.resolve(edits));
  }));
}

/** What is remembered of a draft goes with its file, and ends with an untitled draft. */
import * as vscode from 'vscode';
import type { DraftMemory } from './draftMemory';

export function registerMoves(subscriptions: vscode.Disposable[], memory: DraftMemory): void {
  subscriptions.push(
    vscode.workspace.onDidRenameFiles(async ({ files }) => { for (const { oldUri, newUri } of files) await memory.move(oldUri, newUri); }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      // The next untitled draft takes the same name: it must not begin with the last one's date. A change of language
      // closes and opens again at once, so look a moment later.
      if (uri.scheme !== 'untitled') return;
      setTimeout(() => {
        if (!vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString())) void memory.forget(uri);
      }, 0);
    }),
  );
}

/** What is remembered of a draft goes with its file, and ends with an untitled draft that is not saved. */
import * as vscode from 'vscode';
import type { DraftMemory } from './draftMemory';
import { FirstSaves } from './firstSave';
import type { KeptFindings } from './sidecar';

/** Follows drafts that are renamed, moved and saved for the first time. */
export function registerMoves(subscriptions: vscode.Disposable[], memory: DraftMemory, kept: KeptFindings): void {
  const { workspace } = vscode, saves = new FirstSaves();
  const move = async (from: vscode.Uri, to: vscode.Uri): Promise<void> => {
    await memory.move(from, to);
    await kept.move(from, to);
  };
  const look = (document: vscode.TextDocument): void => {
    const name = document.uri.toString();
    if (document.uri.scheme === 'untitled' || !saves.awaits(name, Date.now())) return;
    const untitled = workspace.textDocuments.filter(({ uri }) => uri.scheme === 'untitled').map((one) => ({ name: one.uri.toString(), text: one.getText() }));
    saves.says(name, document.getText(), untitled, Date.now());
  };
  subscriptions.push(
    workspace.onDidRenameFiles(async ({ files }) => { for (const { oldUri, newUri } of files) await move(oldUri, newUri); }),
    workspace.onDidOpenTextDocument((document) => {
      if (document.uri.scheme === 'untitled') return;
      saves.opened(document.uri.toString(), Date.now());
      look(document);
    }),
    workspace.onDidChangeTextDocument(({ document }) => look(document)),
    workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.scheme !== 'untitled') return;
      const file = saves.fileOf(uri.toString(), Date.now());
      if (file !== undefined) { void move(uri, vscode.Uri.parse(file)); return; }
      // The next untitled draft takes the same name: it must not begin with the last one's date. A change of language
      // closes and opens again at once, so look a moment later.
      setTimeout(() => {
        if (!workspace.textDocuments.some((document) => document.uri.toString() === uri.toString())) void memory.forget(uri);
      }, 0);
    }),
  );
}

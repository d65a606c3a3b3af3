/** Saving a picture of a fact box as a file of its own. */
import * as vscode from 'vscode';
import type { Picture } from '../core/factbox/index';

/** Asks where, beside the draft if the writer agrees, and writes it. */
export async function exportPicture(draft: vscode.Uri, { title, svg }: Picture): Promise<void> {
  const name = `${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '').slice(0, 60)}.svg`;
  const folder = draft.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(draft, '..');
  const target = await vscode.window.showSaveDialog({
    defaultUri: folder && vscode.Uri.joinPath(folder, name), filters: { SVG: ['svg'] }, saveLabel: 'Save picture', title: 'Save as SVG',
  });
  if (!target) return;
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(svg));
  } catch (error) {
    void vscode.window.showErrorMessage(`Copydesk could not write the picture: ${error instanceof Error ? error.message : String(error)}`);
  }
}

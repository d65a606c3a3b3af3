/** The outlines of maps, from the file that ships beside the bundle. */
import * as vscode from 'vscode';
import { openAtlas } from '../core/factbox/index';
import { lazy } from '../core/lazy';
import { readText } from './files';

/** Opens the atlas when it is first asked for, once. Without it there are boxes, and no maps: a fault is a line in the log. */
export function atlasOf(extension: vscode.Uri, log: vscode.LogOutputChannel): () => Promise<void> {
  return lazy(async () => {
    try {
      openAtlas(JSON.parse(await readText(vscode.workspace.fs, vscode.Uri.joinPath(extension, 'dist', 'outlines.json'))) as Record<string, string>);
    } catch (error) {
      log.error(`The outlines of maps could not be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

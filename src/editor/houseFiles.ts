/** The house files of the workspace, kept up to date, their mistakes shown at their line. */
import * as vscode from 'vscode';
import { EMPTY_HOUSE, type House, readHouse } from '../core/house/house';
import { Lines } from '../core/lines';
import { rules } from '../core/rules';
import { readText } from './files';

/** What a house file is called. */
export const HOUSE_FILE = 'copydesk.yaml';

/** More house files than a newsroom has; a folder of a hundred checkouts has them all. */
const MOST = 200;

export interface HouseFiles {
  readonly onDidChange: vscode.Event<void>;
  /** The house of a draft: that of its folder, else of the nearest folder above it in the workspace. */
  of(uri: vscode.Uri): House;
}

/** Reads the house files that are there, and those that come or change. */
export function registerHouseFiles(subscriptions: vscode.Disposable[]): HouseFiles {
  const { workspace } = vscode;
  /** By the folder that the file lies in. */
  const houses = new Map<string, House>();
  /** The last load of each folder: what an earlier one finds is not used any more. */
  const loads = new Map<string, object>();
  const changed = new vscode.EventEmitter<void>();
  const problems = vscode.languages.createDiagnosticCollection('copydesk-house');
  const known = new Set(rules().map((rule) => rule.id));

  const forget = (folder: vscode.Uri): void => {
    problems.delete(vscode.Uri.joinPath(folder, HOUSE_FILE));
    if (houses.delete(folder.toString())) changed.fire();
  };
  const load = async (folder: vscode.Uri): Promise<void> => {
    const uri = vscode.Uri.joinPath(folder, HOUSE_FILE), own = {};
    loads.set(folder.toString(), own);
    // The file itself: a document of it may lag behind what was just written.
    const text = await readText(workspace.fs, uri).catch(() => undefined);
    if (loads.get(folder.toString()) !== own) return;
    // No house file: the usual case.
    if (text === undefined) { forget(folder); return; }
    // Half a line that is being typed must not switch the house off.
    const { house, problems: found } = readHouse(text, known, houses.get(folder.toString()));
    const lines = new Lines(text);
    const position = (offset: number): vscode.Position => { const { line, column } = lines.at(offset); return new vscode.Position(line - 1, column - 1); };
    houses.set(folder.toString(), house);
    problems.set(uri, found.map(({ start, end, message }) => {
      const diagnostic = new vscode.Diagnostic(new vscode.Range(position(start), position(end)), message, vscode.DiagnosticSeverity.Error);
      diagnostic.source = 'Copydesk';
      return diagnostic;
    }));
    changed.fire();
  };
  const folderOf = (uri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(uri, '..');
  const loadFor = (uri: vscode.Uri): void => { if (uri.path.endsWith(`/${HOUSE_FILE}`)) void load(folderOf(uri)); };
  const enter = async ({ uri }: vscode.WorkspaceFolder): Promise<void> => {
    void load(uri);
    // Those below the folder; not every host can search.
    const below = await Promise.resolve(workspace.findFiles(new vscode.RelativePattern(uri, `*/**/${HOUSE_FILE}`), '**/node_modules/**', MOST)).catch(() => []);
    for (const file of below) loadFor(file);
  };
  const leave = ({ uri }: vscode.WorkspaceFolder): void => {
    for (const key of [...loads.keys()]) {
      if (key !== uri.toString() && !key.startsWith(`${uri.toString()}/`)) continue;
      loads.delete(key);
      forget(vscode.Uri.parse(key, true));
    }
  };
  for (const folder of workspace.workspaceFolders ?? []) void enter(folder);
  const watcher = workspace.createFileSystemWatcher(`**/${HOUSE_FILE}`);
  subscriptions.push(
    problems, changed, watcher, watcher.onDidChange(loadFor), watcher.onDidCreate(loadFor), watcher.onDidDelete(loadFor),
    workspace.onDidSaveTextDocument((document) => loadFor(document.uri)),
    workspace.onDidChangeWorkspaceFolders(({ added, removed }) => { removed.forEach(leave); for (const folder of added) void enter(folder); }),
  );
  return {
    onDidChange: changed.event,
    of: (uri) => {
      if (houses.size === 0) return EMPTY_HOUSE;
      const root = workspace.getWorkspaceFolder(uri)?.uri.toString();
      // A draft that lies nowhere yet goes by the first folder's.
      if (root === undefined) return houses.get(workspace.workspaceFolders?.[0]?.uri.toString() ?? '') ?? EMPTY_HOUSE;
      for (let folder = folderOf(uri); folder.toString().startsWith(root); folder = folderOf(folder)) {
        const house = houses.get(folder.toString());
        if (house) return house;
        if (folder.toString() === root) break;
      }
      return houses.get(root) ?? EMPTY_HOUSE;
    },
  };
}

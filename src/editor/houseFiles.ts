/** The house file of each workspace folder, kept up to date, its mistakes shown at their line. */
import * as vscode from 'vscode';
import { EMPTY_HOUSE, type House, readHouse } from '../core/house/house';
import { rules } from '../core/rules';

/** What a house file is called. */
export const HOUSE_FILE = 'copydesk.yaml';

export interface HouseFiles {
  readonly onDidChange: vscode.Event<void>;
  /** The house of the folder that a draft lies in. */
  of(uri: vscode.Uri): House;
}

export function registerHouseFiles(subscriptions: vscode.Disposable[]): HouseFiles {
  const houses = new Map<string, House>();
  const changed = new vscode.EventEmitter<void>();
  const problems = vscode.languages.createDiagnosticCollection('copydesk-house');
  const known = new Set(rules().map((rule) => rule.id));

  const load = async (folder: vscode.Uri): Promise<void> => {
    const uri = vscode.Uri.joinPath(folder, HOUSE_FILE);
    try {
      await vscode.workspace.fs.stat(uri);
      const document = await vscode.workspace.openTextDocument(uri);
      const { house, problems: found } = readHouse(document.getText(), known);
      houses.set(folder.toString(), house);
      problems.set(uri, found.map(({ start, end, message }) => {
        const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
        const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Error);
        diagnostic.source = 'Copydesk';
        return diagnostic;
      }));
    } catch {
      // No house file: the usual case.
      houses.delete(folder.toString());
      problems.delete(uri);
    }
    changed.fire();
  };
  const loadFor = (uri: vscode.Uri): void => {
    if (!uri.path.endsWith(`/${HOUSE_FILE}`)) return;
    void load(vscode.Uri.joinPath(uri, '..'));
  };
  for (const folder of vscode.workspace.workspaceFolders ?? []) void load(folder.uri);
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${HOUSE_FILE}`);
  subscriptions.push(
    problems, changed, watcher, watcher.onDidChange(loadFor), watcher.onDidCreate(loadFor), watcher.onDidDelete(loadFor),
    vscode.workspace.onDidSaveTextDocument((document) => loadFor(document.uri)),
    vscode.workspace.onDidChangeWorkspaceFolders(({ added }) => { for (const folder of added) void load(folder.uri); }),
  );
  return {
    onDidChange: changed.event,
    of: (uri) => {
      const folder = vscode.workspace.getWorkspaceFolder(uri) ?? vscode.workspace.workspaceFolders?.[0];
      return (folder && houses.get(folder.uri.toString())) ?? EMPTY_HOUSE;
    },
  };
}

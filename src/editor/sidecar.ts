/**
 * Findings kept for a reason: `.copydesk/kept.json` in each workspace folder records who kept what, why and when. An
 * entry holds until its sentence or rule changes.
 */
import * as vscode from 'vscode';
import type { Finding, IsoDate } from '../core/types';
import { readText, replaceText } from './files';
import { formatKept, type KeptEntry, parseKept, sameWords, withEntry, withMoved } from './keptFile';
import { sentenceAt } from './sentence';

const FOLDER = '.copydesk';
const FILE = 'kept.json';

/** Reads and changes the files, and knows what they hold. */
export class KeptFindings implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #byFolder = new Map<string, readonly KeptEntry[]>();
  /** The last change of a file: the next waits for it, so that neither undoes the other. */
  #changing: Promise<unknown> = Promise.resolve();
  readonly #subscriptions: vscode.Disposable[];

  constructor(private readonly log: vscode.LogOutputChannel) {
    const { workspace } = vscode;
    const watcher = workspace.createFileSystemWatcher(`**/${FOLDER}/${FILE}`);
    const again = (uri: vscode.Uri): void => { const folder = workspace.getWorkspaceFolder(uri); if (folder) void this.#load(folder.uri); };
    this.#subscriptions = [
      watcher, watcher.onDidChange(again), watcher.onDidCreate(again), watcher.onDidDelete(again),
      // Not every host watches files: what is saved here is known anyway.
      workspace.onDidSaveTextDocument(({ uri }) => { if (uri.path.endsWith(`/${FOLDER}/${FILE}`)) again(uri); }),
      workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) this.#byFolder.delete(uri.toString());
        for (const { uri } of added) void this.#load(uri);
        this.#changed.fire();
      }),
    ];
    for (const { uri } of workspace.workspaceFolders ?? []) void this.#load(uri);
  }

  /** Every decision, of all folders. */
  get entries(): readonly KeptEntry[] {
    return [...this.#byFolder.values()].flat();
  }

  /** Tells of a finding of a draft whether it was kept. */
  holds(document: vscode.TextDocument): (finding: Finding) => boolean {
    const root = rootOf(document.uri), draft = pathOf(document.uri);
    const entries = (root && this.#byFolder.get(root.toString()))?.filter((entry) => entry.draft === draft) ?? [];
    if (entries.length === 0) return () => false;
    return (finding) => {
      // The sentence is looked for last: it costs more than the rest.
      const own = entries.filter((entry) => entry.rule === finding.rule && entry.text === finding.text);
      if (own.length === 0) return false;
      const words = wordsOf(document, finding);
      return own.some((entry) => sameWords(entry, words));
    };
  }

  /** Records a decision. Returns what went wrong, for the writer; a file that cannot be read is left as it is. */
  async keep(document: vscode.TextDocument, finding: Finding, reason: string, initials: string, date: IsoDate): Promise<string | undefined> {
    const folder = rootOf(document.uri);
    if (!folder) return 'Open a folder first: the reason is written to .copydesk/kept.json there.';
    const entry: KeptEntry = { ...wordsOf(document, finding), reason, initials, date };
    const fault = await this.#change(folder, (entries) => withEntry(entries, entry));
    return fault === undefined ? undefined : `The reason could not be written to .copydesk/kept.json: ${fault}`;
  }

  /** A draft, or a folder of drafts, goes by another name from now on. */
  async move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const folder = rootOf(from);
    if (folder?.toString() !== rootOf(to)?.toString()) return;
    const [old, now] = [pathOf(from), pathOf(to)], entries = folder && this.#byFolder.get(folder.toString());
    if (!folder || !entries || withMoved(entries, old, now) === entries) return;
    const fault = await this.#change(folder, (all) => withMoved(all, old, now));
    if (fault !== undefined) void vscode.window.showWarningMessage(`Copydesk: what was kept could not follow ${now}: ${fault}`);
  }

  /** Changes a folder's file. Returns what went wrong. */
  async #change(folder: vscode.Uri, change: (entries: readonly KeptEntry[]) => readonly KeptEntry[]): Promise<string | undefined> {
    const changed = this.#changing.then(async () => {
      try {
        // Somebody else may have written since.
        const entries = change(await read(folder));
        const target = vscode.Uri.joinPath(folder, FOLDER, FILE), beside = vscode.Uri.joinPath(folder, FOLDER, `${FILE}.new`);
        await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder, FOLDER));
        await replaceText(vscode.workspace.fs, target, beside, formatKept(entries));
        this.#byFolder.set(folder.toString(), entries);
        this.#changed.fire();
        return undefined;
      } catch (error) {
        this.log.error(`kept.json: ${String(error)}`);
        return error instanceof Error ? error.message : String(error);
      }
    });
    this.#changing = changed;
    return changed;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
  }

  async #load(folder: vscode.Uri): Promise<void> {
    try {
      this.#byFolder.set(folder.toString(), await read(folder));
    } catch (error) {
      // What held before still holds.
      this.log.error(`kept.json: ${String(error)}`);
      if (!(error instanceof vscode.FileSystemError)) void vscode.window.showWarningMessage(`Copydesk: .copydesk/kept.json cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
    this.#changed.fire();
  }
}

function rootOf(uri: vscode.Uri): vscode.Uri | undefined {
  return (vscode.workspace.getWorkspaceFolder(uri) ?? vscode.workspace.workspaceFolders?.[0])?.uri;
}

/** The path within the folder: it means the same when the folder is opened beside others. */
const pathOf = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri, false);

function wordsOf(document: vscode.TextDocument, { rule, text, start }: Finding): Pick<KeptEntry, 'draft' | 'rule' | 'text' | 'sentence'> {
  return { draft: pathOf(document.uri), rule, text, sentence: sentenceAt(document.getText(), start) };
}

/** The entries of a folder; throws where the file is there and is not what it should be. */
async function read(folder: vscode.Uri): Promise<readonly KeptEntry[]> {
  const uri = vscode.Uri.joinPath(folder, FOLDER, FILE);
  let text: string;
  try {
    text = await readText(vscode.workspace.fs, uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return [];
    throw error;
  }
  return parseKept(text);
}

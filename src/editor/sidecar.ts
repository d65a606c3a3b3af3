/**
 * Findings kept for a reason: `.copydesk/kept.json` in each workspace folder records who kept what, why and when. An
 * entry holds until its sentence or rule changes.
 */
import * as vscode from 'vscode';
import type { Finding, IsoDate } from '../core/types';
import { readText, replaceText } from './files';
import { entriesOf, formatKept, type KeptEntry, type KeptWords, parseKept, sameWords, withEntry, withMoved } from './keptFile';
import { folded, sentenceAt, timesBefore } from './sentence';

const FOLDER = '.copydesk';
const FILE = 'kept.json';

type Change = (entries: readonly KeptEntry[]) => readonly KeptEntry[];
const applied = (entries: readonly KeptEntry[], change: Change): readonly KeptEntry[] => change(entries);

/** Reads and changes the files, and knows what they hold. */
export class KeptFindings implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #byFolder = new Map<string, readonly KeptEntry[]>();
  /** What could not be written of each folder, in order. */
  readonly #unwritten = new Map<string, readonly Change[]>();
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
      const own = entries.filter((entry) => entry.rule === finding.rule && folded(entry.text) === folded(finding.text));
      if (own.length === 0) return false;
      const words = wordsOf(document, finding);
      return own.some((entry) => sameWords(entry, words));
    };
  }

  /**
   * Records a decision. Returns what went wrong, for the writer: what cannot be written holds as long as the window is open,
   * and is written with the next decision; a file that cannot be read is left as it is.
   */
  async keep(document: vscode.TextDocument, finding: Finding, reason: string, initials: string, date: IsoDate): Promise<string | undefined> {
    const folder = rootOf(document.uri);
    if (!folder) return 'Open a folder first: the reason is written to .copydesk/kept.json there.';
    const entry: KeptEntry = { ...wordsOf(document, finding), reason, initials, date };
    const fault = await this.#change(folder, (entries) => withEntry(entries, entry));
    return fault === undefined ? undefined : `“${finding.text}” is kept until this window closes. The reason could not be written to .copydesk/kept.json: ${fault}`;
  }

  /** A draft, or a folder of drafts, goes by another name from now on, or lies in another folder of the workspace. */
  async move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    await this.#changing;
    const [old, now] = [rootOf(from), rootOf(to)], [path, next] = [pathOf(from), pathOf(to)];
    const own = old ? entriesOf(this.#byFolder.get(old.toString()) ?? [], path) : [];
    if (!old || !now || own.length === 0) return;
    const enter: Change = (entries) => withMoved(own, path, next).reduce(withEntry, entries);
    const leave: Change = (entries) => { const gone = entriesOf(entries, path); return entries.filter((entry) => !gone.includes(entry)); };
    // First where they go to: what breaks off in between leaves them twice, not lost.
    const fault = old.toString() === now.toString() ? await this.#change(old, (entries) => withMoved(entries, path, next)) : await this.#change(now, enter) ?? await this.#change(old, leave);
    if (fault !== undefined) void vscode.window.showWarningMessage(`Copydesk: what was kept follows ${next} until this window closes. It could not be written to .copydesk/kept.json: ${fault}`);
  }

  /** Changes a folder's file. Returns what went wrong. */
  async #change(folder: vscode.Uri, change: Change): Promise<string | undefined> {
    const key = folder.toString();
    const changed = this.#changing.then(async () => {
      const changes = [...this.#unwritten.get(key) ?? [], change];
      let fault: string | undefined;
      try {
        // Somebody else may have written since.
        const entries = changes.reduce(applied, await read(folder));
        await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder, FOLDER));
        await replaceText(vscode.workspace.fs, fileIn(folder), besideIn(folder), formatKept(entries));
        this.#unwritten.delete(key);
        this.#byFolder.set(key, entries);
      } catch (error) {
        this.log.error(`kept.json: ${String(error)}`);
        this.#unwritten.set(key, changes);
        this.#byFolder.set(key, change(this.#byFolder.get(key) ?? []));
        fault = faultOf(error);
      }
      this.#changed.fire();
      return fault;
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
      const entries = await read(folder), key = folder.toString();
      this.#byFolder.set(key, (this.#unwritten.get(key) ?? []).reduce(applied, entries));
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

function wordsOf(document: vscode.TextDocument, { rule, text, start, message }: Finding): KeptWords {
  const source = document.getText();
  return { draft: pathOf(document.uri), rule, text, sentence: sentenceAt(source, start), nth: timesBefore(source, start, text), message };
}

/** Why a file could not be read or written, as a writer understands it. */
function faultOf(error: unknown): string {
  if (error instanceof vscode.FileSystemError && error.code === 'NoPermissions') return 'writing there is not allowed.';
  return error instanceof Error ? error.message : String(error);
}

const fileIn = (folder: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(folder, FOLDER, FILE);
/** What is written first; where a write broke off it may be all there is. */
const besideIn = (folder: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(folder, FOLDER, `${FILE}.new`);

/** The entries of a folder; throws where the file is there and is not what it should be. */
async function read(folder: vscode.Uri): Promise<readonly KeptEntry[]> {
  const text = await textOf(fileIn(folder));
  if (text !== undefined) return parseKept(text);
  const left = await textOf(besideIn(folder));
  try {
    return left === undefined ? [] : parseKept(left);
  } catch {
    // Half of the first that was ever written.
    return [];
  }
}

/** What a file says; undefined where there is none. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return await readText(vscode.workspace.fs, uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

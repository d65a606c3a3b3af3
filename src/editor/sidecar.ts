/**
 * Findings kept for a reason: `.copydesk/kept.json` beside the drafts records who kept what, why and when. An entry
 * holds until its sentence or rule changes.
 */
import * as vscode from 'vscode';
import type { Finding, IsoDate } from '../core/types';

export interface KeptEntry {
  readonly draft: string;
  readonly rule: string;
  readonly text: string;
  /** The line that holds the words, white space folded. */
  readonly sentence: string;
  readonly reason: string;
  readonly initials: string;
  readonly date: IsoDate;
}

const FOLDER = '.copydesk';
const FILE = 'kept.json';

export class KeptFindings implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #entries: readonly KeptEntry[] = [];

  constructor(private readonly log: vscode.LogOutputChannel) {
    void this.#load();
  }

  get entries(): readonly KeptEntry[] {
    return this.#entries;
  }

  holds(document: vscode.TextDocument, finding: Finding): boolean {
    if (this.#entries.length === 0) return false;
    const draft = vscode.workspace.asRelativePath(document.uri);
    return this.#entries.some((entry) => entry.draft === draft && entry.rule === finding.rule && entry.text === finding.text && entry.sentence === sentenceOf(document, finding));
  }

  /** Records an entry. Returns what went wrong, for the writer; nothing is lost from the file. */
  async keep(document: vscode.TextDocument, finding: Finding, reason: string, initials: string, date: IsoDate): Promise<string | undefined> {
    const folder = rootOf(document.uri);
    if (!folder) return 'Open a folder first: the reason is written to .copydesk/kept.json there.';
    const entry: KeptEntry = { draft: vscode.workspace.asRelativePath(document.uri), rule: finding.rule, text: finding.text, sentence: sentenceOf(document, finding), reason, initials, date };
    try {
      // Somebody else may have written since: read, add, write beside, then rename over.
      const now = await read(folder);
      const entries = [...now, entry];
      const target = vscode.Uri.joinPath(folder, FOLDER, FILE), beside = vscode.Uri.joinPath(folder, FOLDER, `${FILE}.new`);
      await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder, FOLDER));
      await vscode.workspace.fs.writeFile(beside, new TextEncoder().encode(`${JSON.stringify({ version: 1, kept: entries }, null, 2)}\n`));
      await vscode.workspace.fs.rename(beside, target, { overwrite: true });
      this.#entries = entries;
      this.#changed.fire();
      return undefined;
    } catch (error) {
      this.log.error(`kept.json: ${String(error)}`);
      return `The reason could not be written: ${error instanceof Error ? error.message : String(error)}`;
    }
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #load(): Promise<void> {
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
      try {
        this.#entries = [...this.#entries, ...await read(uri)];
      } catch (error) {
        this.log.error(`kept.json: ${String(error)}`);
      }
    }
    if (this.#entries.length > 0) this.#changed.fire();
  }
}

function rootOf(uri: vscode.Uri): vscode.Uri | undefined {
  return (vscode.workspace.getWorkspaceFolder(uri) ?? vscode.workspace.workspaceFolders?.[0])?.uri;
}

/** The entries of a folder; throws where the file is there and is not what it should be, so that it is not overwritten. */
async function read(folder: vscode.Uri): Promise<readonly KeptEntry[]> {
  const uri = vscode.Uri.joinPath(folder, FOLDER, FILE);
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return [];
    throw error;
  }
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const kept = typeof value === 'object' && value !== null ? (value as { kept?: unknown }).kept : undefined;
  if (!Array.isArray(kept)) throw new Error('.copydesk/kept.json has no list “kept”');
  const isEntry = (entry: unknown): entry is KeptEntry => typeof entry === 'object' && entry !== null
    && ['draft', 'rule', 'text', 'sentence', 'reason', 'initials', 'date'].every((key) => typeof (entry as Record<string, unknown>)[key] === 'string');
  return kept.filter(isEntry);
}

function sentenceOf(document: vscode.TextDocument, { start }: Finding): string {
  return document.lineAt(document.positionAt(start)).text.replace(/\s+/gu, ' ').trim();
}

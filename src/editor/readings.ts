/** Reads drafts as they are opened and typed, and tells who wants to know. */
import * as vscode from 'vscode';
import { createDesk, type Desk } from '../core/desk';
import { toIso } from '../core/draft/calendar';
import type { Reading } from '../core/types';
import type { Register } from '../register/register';
import { formatOf, isDraft } from './documents';
import type { DraftMemory } from './draftMemory';
import type { HouseFiles } from './houseFiles';
import { readSettings, SECTION } from './settings';

interface Kept {
  readonly reading: Reading;
  readonly version: number;
  readonly desk: Desk;
}

export class Readings implements vscode.Disposable {
  readonly #kept = new Map<string, Kept>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #read = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #forgotten = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable[] = [];
  /** Desks by everything their answers depend on. */
  #desks = new Map<string, Desk>();

  readonly onDidRead = this.#read.event;
  /** The draft was closed, or is no draft any more. */
  readonly onDidForget = this.#forgotten.event;

  constructor(
    private readonly register: Register, private readonly memory: DraftMemory, private readonly houses: HouseFiles, private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Begins: documents that are open already never send an opening. */
  start(): void {
    const { workspace, window } = vscode;
    this.#subscriptions.push(
      workspace.onDidOpenTextDocument((document) => this.readNow(document)),
      workspace.onDidCloseTextDocument((document) => this.#forget(document.uri)),
      workspace.onDidSaveTextDocument((document) => this.readNow(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        // Saving and undo markers send changes that change nothing.
        if (contentChanges.length > 0) this.#schedule(document);
      }),
      workspace.onDidChangeConfiguration((event) => { if (event.affectsConfiguration(SECTION)) this.#readAll(); }),
      this.memory.onDidChange((uri) => { for (const document of workspace.textDocuments) if (!uri || document.uri.toString() === uri.toString()) this.readNow(document); }),
      this.houses.onDidChange(() => this.#readAll()),
    );
    for (const editor of window.visibleTextEditors) this.readNow(editor.document);
    this.#readAll();
  }

  /** The reading of a draft as it stands; undefined where it has changed since, or is no draft. */
  of(document: vscode.TextDocument): Reading | undefined {
    const kept = this.#kept.get(document.uri.toString());
    return kept?.version === document.version ? kept.reading : undefined;
  }

  /** The reading of a draft as it stands, made now if need be. */
  fresh(document: vscode.TextDocument): Reading | undefined {
    return this.of(document) ?? this.readNow(document);
  }

  readNow(document: vscode.TextDocument): Reading | undefined {
    const key = document.uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    if (!isDraft(document)) { this.#forget(document.uri); return undefined; }
    const text = document.getText();
    if (text.length > readSettings(document).maxLength) {
      this.log.info(`${document.uri.path} is not read: ${text.length} characters, more than copydesk.maxLength`);
      this.#forget(document.uri);
      return undefined;
    }
    const desk = this.#deskFor(document);
    const before = this.#kept.get(key);
    const draft = { text, format: formatOf(document), date: this.memory.date(document.uri) };
    let reading: Reading;
    try {
      reading = desk.read(draft, before?.desk === desk ? before.reading : undefined);
    } catch (error) {
      // Marks of another text are worse than none.
      this.log.error(error instanceof Error ? error : String(error), document.uri.path);
      this.#forget(document.uri);
      return undefined;
    }
    for (const fault of reading.faults) this.log.error(`${document.uri.path}: ${fault}`);
    this.#kept.set(key, { reading, version: document.version, desk });
    this.#read.fire(document);
    return reading;
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#read.dispose();
    this.#forgotten.dispose();
  }

  #readAll(): void {
    for (const document of vscode.workspace.textDocuments) this.readNow(document);
  }

  #schedule(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.set(key, setTimeout(() => this.readNow(document), readSettings(document).delay));
  }

  #forget(uri: vscode.Uri): void {
    clearTimeout(this.#timers.get(uri.toString()));
    if (this.#kept.delete(uri.toString())) this.#forgotten.fire(uri);
  }

  #deskFor(document: vscode.TextDocument): Desk {
    const { preset, levels, date } = readSettings(document);
    const house = this.houses.of(document.uri);
    const today = date ?? toIso(new Date());
    const key = JSON.stringify([preset, levels, today, house]);
    const known = this.#desks.get(key);
    if (known) return known;
    // Settings change now and then; old desks are of no more use.
    if (this.#desks.size > 4) this.#desks = new Map();
    const desk = createDesk({ register: this.register, today, preset, levels, house });
    this.#desks.set(key, desk);
    return desk;
  }
}

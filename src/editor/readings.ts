/** Reads drafts as they are opened and typed, and tells who wants to know. */
import * as vscode from 'vscode';
import { createDesk, type Desk } from '../core/desk';
import { toIso } from '../core/draft/calendar';
import type { Draft, Finding, IsoDate, Reading, Span } from '../core/types';
import type { Register } from '../register/register';
import { formatOf, isDraft } from './documents';
import type { DraftMemory } from './draftMemory';
import type { HouseFiles } from './houseFiles';
import { readSettings, SECTION } from './settings';
import { inSlices } from './slices';

/** What a long draft says where the writer looks, before all of it has been read. */
export interface Glance {
  readonly document: vscode.TextDocument;
  readonly findings: readonly Finding[];
}

interface Kept {
  readonly reading: Reading;
  readonly version: number;
  readonly desk: Desk;
}

/** A reading on its way, and what it is made with. */
interface InParts {
  readonly desk: Desk;
  readonly date: IsoDate | undefined;
}

/** How many desks are kept: one for each folder's settings and house. */
const MOST_DESKS = 8;

/** A draft longer than this, in characters, is first read in parts, so that the editor goes on meanwhile. */
const LONG = 60_000;

export class Readings implements vscode.Disposable {
  readonly #kept = new Map<string, Kept>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Drafts that are being read in parts. */
  readonly #inParts = new Map<string, InParts>();
  /** Drafts that are not read, and why. */
  readonly #unread = new Map<string, string>();
  readonly #read = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #glanced = new vscode.EventEmitter<Glance>();
  readonly #forgotten = new vscode.EventEmitter<vscode.Uri>();
  readonly #left = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable[] = [];
  /** Desks by everything their answers depend on, the one last used last. */
  readonly #desks = new Map<string, Desk>();

  readonly onDidRead = this.#read.event;
  /** What is in view of a long draft has been read, the rest not yet. */
  readonly onDidGlance = this.#glanced.event;
  /** The draft was closed, or is no draft any more. */
  readonly onDidForget = this.#forgotten.event;
  /** The draft is not read, for a reason that {@link whyUnread} gives. */
  readonly onDidLeave = this.#left.event;

  constructor(
    private readonly register: Register, private readonly memory: DraftMemory, private readonly houses: HouseFiles, private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Begins: documents that are open already never send an opening. */
  start(): void {
    const { workspace } = vscode;
    this.#subscriptions.push(
      workspace.onDidOpenTextDocument((document) => this.#take(document)),
      workspace.onDidCloseTextDocument((document) => { this.#unread.delete(document.uri.toString()); this.#forget(document.uri); }),
      workspace.onDidSaveTextDocument((document) => this.#take(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        // Saving and undo markers send changes that change nothing.
        if (contentChanges.length > 0) this.#schedule(document);
      }),
      workspace.onDidChangeConfiguration((event) => { if (event.affectsConfiguration(SECTION)) this.#readAll(); }),
      this.memory.onDidChange((uri) => { for (const document of workspace.textDocuments) if (!uri || document.uri.toString() === uri.toString()) this.#take(document); }),
      this.houses.onDidChange(() => this.#readAll()),
    );
    this.#readAll();
  }

  /** The reading of a draft as it stands; undefined where it has changed since, or is no draft. */
  of(document: vscode.TextDocument): Reading | undefined {
    const kept = this.#kept.get(document.uri.toString());
    return kept?.version === document.version ? kept.reading : undefined;
  }

  /** The reading of a draft as it stands, made now if need be; undefined as long as a long draft is being read in parts. */
  fresh(document: vscode.TextDocument): Reading | undefined {
    return this.of(document) ?? (this.#inParts.has(document.uri.toString()) ? undefined : this.readNow(document));
  }

  /** Why a draft is not read, as a sentence; undefined where it is, or is no draft. */
  whyUnread(document: vscode.TextDocument): string | undefined {
    return this.#unread.get(document.uri.toString());
  }

  /** Works out what only the panel shows of a draft, a slice at a time; false where the draft has changed meanwhile. */
  async prepare(document: vscode.TextDocument): Promise<boolean> {
    const kept = this.#kept.get(document.uri.toString());
    if (!kept || this.of(document) !== kept.reading) return false;
    await inSlices(kept.desk.prepare(kept.reading), () => this.of(document) === kept.reading);
    return this.of(document) === kept.reading;
  }

  /** Reads a draft at once, however long it is; undefined where it is no draft or cannot be read. */
  readNow(document: vscode.TextDocument): Reading | undefined {
    const draft = this.#draftOf(document);
    if (!draft) return undefined;
    const key = document.uri.toString();
    this.#inParts.delete(key);
    const desk = this.#deskFor(document);
    const before = this.#kept.get(key);
    return this.#guard(document, () => {
      const reading = desk.read(draft, before?.desk === desk ? before.reading : undefined);
      this.#keep(document, { reading, version: document.version, desk });
      return reading;
    });
  }

  /** Reads a draft now or, where it is long and not known yet, in parts, so that nobody has to wait. */
  #take(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const draft = this.#draftOf(document);
    if (!draft) return;
    const { date } = draft, desk = this.#deskFor(document), underway = this.#inParts.get(key);
    // What is typed meanwhile is caught up with at the end; other settings or another date begin anew.
    if (underway?.desk === desk && underway.date === date) return;
    if (draft.text.length <= LONG || this.#kept.get(key)?.desk === desk) { this.readNow(document); return; }
    const { version } = document, own: InParts = { desk, date };
    let view: Span | undefined;
    this.#inParts.set(key, own);
    const wanted = (): boolean => {
      // A document is opened before an editor shows it.
      view = document.version === version ? viewOf(document) : undefined;
      // Closed meanwhile, begun anew, or read at once because somebody asked.
      return this.#inParts.get(key) === own;
    };
    const told = (findings: readonly Finding[] | undefined): void => { if (findings && document.version === version) this.#glanced.fire({ document, findings }); };
    inSlices(desk.readInParts(draft, () => view), wanted, told).then((reading) => {
      if (!reading || this.#inParts.get(key) !== own) return;
      this.#inParts.delete(key);
      this.#keep(document, { reading, version, desk });
    }).catch((error: unknown) => this.#failed(document, error));
  }

  /** What there is to read; undefined where the document is no draft or longer than allowed. */
  #draftOf(document: vscode.TextDocument): Draft | undefined {
    const key = document.uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    this.#unread.delete(key);
    if (!isDraft(document)) { this.#forget(document.uri); return undefined; }
    const text = document.getText(), { maxLength } = readSettings(document);
    if (text.length <= maxLength) return { text, format: formatOf(document), date: this.memory.date(document.uri) };
    this.#leave(document, `It has ${text.length.toLocaleString('en')} characters, more than the setting copydesk.maxLength allows (${maxLength.toLocaleString('en')}).`);
    return undefined;
  }

  #keep(document: vscode.TextDocument, kept: Kept): void {
    for (const fault of kept.reading.faults) this.log.error(`${document.uri.path}: ${fault}`);
    this.#kept.set(document.uri.toString(), kept);
    if (kept.version === document.version) this.#read.fire(document); else this.readNow(document);
  }

  /** Marks of another text are worse than none: after a failure the draft is forgotten. */
  #guard<T>(document: vscode.TextDocument, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      this.#failed(document, error);
      return undefined;
    }
  }

  #failed(document: vscode.TextDocument, error: unknown): void {
    this.log.error(error instanceof Error ? error : String(error), document.uri.path);
    this.#leave(document, 'Reading it failed; the log “Copydesk” says why.');
  }

  #leave(document: vscode.TextDocument, why: string): void {
    this.log.info(`${document.uri.path} is not read. ${why}`);
    this.#unread.set(document.uri.toString(), why);
    this.#forget(document.uri);
    this.#left.fire(document);
  }

  /** Stops reading. */
  dispose(): void {
    this.#inParts.clear();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#read.dispose();
    this.#glanced.dispose();
    this.#forgotten.dispose();
    this.#left.dispose();
  }

  /** What is looked at first, then the others one by one. */
  #readAll(): void {
    const visible = new Set(vscode.window.visibleTextEditors.map((editor) => editor.document));
    for (const document of visible) this.#take(document);
    for (const document of vscode.workspace.textDocuments) if (!visible.has(document)) setTimeout(() => this.#take(document));
  }

  #schedule(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.set(key, setTimeout(() => this.#take(document), readSettings(document).delay));
  }

  #forget(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    // Of a draft that is being read in parts something may have been shown already.
    const wasUnderway = this.#inParts.delete(key), wasRead = this.#kept.delete(key);
    if (wasUnderway || wasRead) this.#forgotten.fire(uri);
  }

  #deskFor(document: vscode.TextDocument): Desk {
    const { preset, levels, date } = readSettings(document);
    const house = this.houses.of(document.uri);
    const today = toIso(new Date());
    const key = JSON.stringify([preset, levels, today, date, house]);
    const desk = this.#desks.get(key) ?? createDesk({ register: this.register, today, defaultDate: date, preset, levels, house });
    this.#desks.delete(key);
    this.#desks.set(key, desk);
    for (const old of this.#desks.keys()) if (this.#desks.size > MOST_DESKS) this.#desks.delete(old);
    return desk;
  }
}

/** What a writer sees of a document, in offsets; undefined where no editor shows it. */
function viewOf(document: vscode.TextDocument): Span | undefined {
  const range = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.visibleRanges[0];
  return range && { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** What a writer is just typing in each draft: the word is not marked until the caret leaves it, nor what its paragraph still lacks. */
import * as vscode from 'vscode';
import { rules } from '../core/rules';
import type { Finding } from '../core/types';

/** Where the last change ended, at each caret. */
interface Typed {
  /** Starts of the words, until the carets leave them. */
  readonly words: readonly number[];
  readonly line: number;
}

/** More places than anybody types in at once: a change of that many is none of typing. */
const MOST_CARETS = 100;

/** Longest paragraph that is walked through, in lines either way. */
const LONGEST = 100;

/** Follows changes and carets. */
export class Typing implements vscode.Disposable {
  readonly #typed = new Map<string, Typed>();
  readonly #awaiting = new Set(rules().filter(({ awaitsMore }) => awaitsMore).map(({ id }) => id));
  readonly #released = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable[];

  /** Something is held back no longer. */
  readonly onDidRelease = this.#released.event;

  /** Typing moves the caret too, but then `isRead` says no: only the writer's own moves release anything. */
  constructor(isRead: (document: vscode.TextDocument) => boolean) {
    this.#subscriptions = [
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const ends = contentChanges.length <= MOST_CARETS ? endsOf(contentChanges) : [], last = ends[0];
        if (last === undefined) return;
        this.#typed.set(keyOf(document), { words: ends.map((end) => wordAt(document, end).start), line: document.positionAt(last).line });
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections }) => {
        const typed = this.#typed.get(keyOf(document));
        if (!typed || !isRead(document)) return;
        const inWord = typed.words.length > 0 && selections.some(({ active }) => typed.words.includes(wordAt(document, document.offsetAt(active)).start));
        const paragraph = paragraphAt(document, typed.line);
        const inParagraph = selections.some(({ active: { line } }) => paragraph.first <= line && line <= paragraph.last);
        if (inWord || inParagraph && typed.words.length === 0) return;
        if (inParagraph) this.#typed.set(keyOf(document), { ...typed, words: [] }); else this.#typed.delete(keyOf(document));
        this.#released.fire(document);
      }),
      // Who saves wants to know what is left to do.
      vscode.workspace.onDidSaveTextDocument((document) => this.release(document)),
    ];
  }

  /** Holds nothing back in a draft any longer. */
  release(document: vscode.TextDocument): void {
    if (this.#typed.delete(keyOf(document))) this.#released.fire(document);
  }

  /** The draft is closed. */
  forget(uri: vscode.Uri): void {
    this.#typed.delete(uri.toString());
  }

  /** Tells of a finding whether it is held back. */
  holds(document: vscode.TextDocument): (finding: Finding) => boolean {
    const typed = this.#typed.get(keyOf(document)), editor = vscode.window.activeTextEditor;
    if (!typed || editor?.document !== document) return () => false;
    const words = editor.selections.map(({ active }) => wordAt(document, document.offsetAt(active))).filter(({ start }) => typed.words.includes(start));
    const { first, last } = paragraphAt(document, typed.line);
    // A fix from the panel changes the draft where the caret is not.
    const isHere = editor.selections.some(({ active: { line } }) => first <= line && line <= last);
    const from = document.offsetAt(document.lineAt(first).range.start), to = document.offsetAt(document.lineAt(last).range.end);
    return (finding) => words.some((word) => word.start <= finding.end && finding.end <= word.end || word.start <= finding.start && finding.start < word.end)
      || isHere && this.#awaiting.has(finding.rule) && finding.start < to && from < finding.end;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#released.dispose();
  }
}

const keyOf = (document: vscode.TextDocument): string => document.uri.toString();

/** Where changes end in the text as they leave it, from the first in the text on; the changes are told by where they were before. */
function endsOf(changes: readonly vscode.TextDocumentContentChangeEvent[]): readonly number[] {
  let shift = 0;
  return [...changes].sort((a, b) => a.rangeOffset - b.rangeOffset).map(({ rangeOffset, rangeLength, text }) => {
    const end = rangeOffset + shift + text.length;
    shift += text.length - rangeLength;
    return end;
  });
}

/** The word that the caret stands in or beside; the caret alone where there is none. */
function wordAt(document: vscode.TextDocument, offset: number): { readonly start: number; readonly end: number } {
  const range = document.getWordRangeAtPosition(document.positionAt(offset));
  return range ? { start: document.offsetAt(range.start), end: document.offsetAt(range.end) } : { start: offset, end: offset };
}

/** The lines around one, up to the next that are blank. */
function paragraphAt(document: vscode.TextDocument, line: number): { readonly first: number; readonly last: number } {
  const isText = (at: number): boolean => at >= 0 && at < document.lineCount && !document.lineAt(at).isEmptyOrWhitespace;
  let first = Math.min(line, document.lineCount - 1), last = first;
  if (!isText(first)) return { first, last };
  while (line - first < LONGEST && isText(first - 1)) first--;
  while (last - line < LONGEST && isText(last + 1)) last++;
  return { first, last };
}

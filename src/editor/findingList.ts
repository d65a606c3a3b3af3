/** The findings of each draft as the writer sees them: published as diagnostics, less what was ignored or kept. */
import * as vscode from 'vscode';
import { rulePage } from '../core/rulePage';
import type { Finding, Severity } from '../core/types';
import type { DraftMemory } from './draftMemory';
import type { Readings } from './readings';
import type { KeptFindings } from './sidecar';
import { Typing } from './typing';

const SEVERITY: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error, warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information, hint: vscode.DiagnosticSeverity.Hint,
};

/** Publishes what the readings find, and answers for it. */
export class FindingList implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('copydesk');
  readonly #byDraft = new Map<string, readonly Finding[]>();
  readonly #marked = new Map<string, ReadonlySet<Finding>>();
  readonly #byDiagnostic = new WeakMap<vscode.Diagnostic, Finding>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable[];
  readonly #typing: Typing;

  readonly onDidChange = this.#changed.event;

  constructor(private readonly readings: Readings, private readonly memory: DraftMemory, private readonly kept: KeptFindings) {
    this.#typing = new Typing((document) => readings.of(document) !== undefined);
    this.#subscriptions = [
      readings.onDidRead((document) => this.#publish(document)),
      readings.onDidGlance(({ document, findings }) => this.#show(document, findings)),
      readings.onDidForget((uri) => { this.#byDraft.delete(uri.toString()); this.#marked.delete(uri.toString()); this.#typing.forget(uri); this.#collection.delete(uri); }),
      kept.onDidChange(() => { for (const document of vscode.workspace.textDocuments) if (readings.of(document)) this.#publish(document); }),
      this.#typing,
      this.#typing.onDidRelease((document) => this.#publish(document)),
    ];
  }

  /** Findings of a draft in order; empty where it has changed since it was read. */
  of(document: vscode.TextDocument): readonly Finding[] {
    return this.readings.of(document) ? this.#byDraft.get(document.uri.toString()) ?? [] : [];
  }

  /** Whether a finding is marked, or held back while it is being typed. */
  isMarked(document: vscode.TextDocument, finding: Finding): boolean {
    return this.#marked.get(document.uri.toString())?.has(finding) ?? false;
  }

  /** Shows also what is held back while it is being typed. */
  showAll(document: vscode.TextDocument): void {
    this.#typing.release(document);
  }

  /** Whether the draft still reads as it did when its findings were made. */
  isCurrent(document: vscode.TextDocument): boolean {
    return this.readings.of(document) !== undefined;
  }

  /** The findings that touch a range and still say what the draft says there. */
  at(document: vscode.TextDocument, range: vscode.Range): readonly Finding[] {
    const start = document.offsetAt(range.start), end = document.offsetAt(range.end);
    return (this.#byDraft.get(document.uri.toString()) ?? []).filter((finding) => finding.start <= end && start <= finding.end && this.isThere(document, finding));
  }

  /** Whether the draft still says what the finding is about, where it was found. */
  isThere(document: vscode.TextDocument, finding: Finding): boolean {
    return document.getText(this.rangeOf(document, finding)) === finding.text;
  }

  /** The place of a finding, or of something that belongs to it. */
  rangeOf(document: vscode.TextDocument, { start, end }: { readonly start: number; readonly end: number }): vscode.Range {
    return new vscode.Range(document.positionAt(start), document.positionAt(end));
  }

  /** The finding that is shown as a diagnostic. */
  findingOf(diagnostic: vscode.Diagnostic): Finding | undefined {
    return this.#byDiagnostic.get(diagnostic);
  }

  /** What is shown of a draft. */
  diagnosticsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
    return this.#collection.get(uri) ?? [];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#collection.dispose();
    this.#changed.dispose();
  }

  #publish(document: vscode.TextDocument): void {
    const reading = this.readings.of(document);
    if (!reading) return;
    this.#show(document, reading.findings);
    this.#changed.fire(document);
  }

  #show(document: vscode.TextDocument, found: readonly Finding[]): void {
    const stands = this.memory.stands(document), isKept = this.kept.holds(document);
    const findings = found.filter((finding) => stands(finding) && !isKept(finding));
    this.#byDraft.set(document.uri.toString(), findings);
    const isHeld = this.#typing.holds(document), marked = findings.filter((finding) => !isHeld(finding));
    this.#marked.set(document.uri.toString(), new Set(marked));
    this.#collection.set(document.uri, marked.map((finding) => this.#diagnostic(document, finding)));
  }

  #diagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
    const diagnostic = new vscode.Diagnostic(this.rangeOf(document, finding), finding.message, SEVERITY[finding.severity]);
    diagnostic.source = 'Copydesk';
    diagnostic.code = { value: finding.rule, target: vscode.Uri.parse(rulePage(finding.rule)) };
    diagnostic.relatedInformation = finding.related?.map((place) =>
      new vscode.DiagnosticRelatedInformation(new vscode.Location(document.uri, this.rangeOf(document, place)), place.message));
    this.#byDiagnostic.set(diagnostic, finding);
    return diagnostic;
  }
}

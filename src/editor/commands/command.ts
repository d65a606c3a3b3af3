/** What commands work with, and on: the desk, the draft with the focus, the finding that is meant. */
import * as vscode from 'vscode';
import type { RuleInfo } from '../../core/rules';
import type { Edit, Finding, Reading } from '../../core/types';
import type { Register } from '../../register/register';
import { isDraft } from '../documents';
import type { DraftMemory } from '../draftMemory';
import type { FindingList } from '../findingList';
import type { PanelHost } from '../panelHost';
import type { Readings } from '../readings';
import type { KeptFindings } from '../sidecar';
import { changeDraft } from '../workspaceEdits';

/** What the commands work with. */
export interface Desk {
  readonly register: Register;
  readonly readings: Readings;
  readonly findings: FindingList;
  readonly memory: DraftMemory;
  readonly kept: KeptFindings;
  readonly panel: PanelHost;
  /** Every rule with what it marks. */
  readonly rules: () => readonly RuleInfo[];
}

export type Command = (...args: readonly unknown[]) => unknown;

/** The draft with the focus, or the one last used beside the panel; says so where there is none. */
export function activeDraft(): vscode.TextDocument | undefined {
  const active = vscode.window.activeTextEditor?.document;
  if (active && isDraft(active)) return active;
  const visible = vscode.window.visibleTextEditors.map((editor) => editor.document).find(isDraft);
  if (!visible) void vscode.window.showInformationMessage('Copydesk: open a draft first (Markdown, plain text or HTML).');
  return visible;
}

/** Runs with that draft, where there is one. */
export function withDraft<T>(run: (document: vscode.TextDocument) => T): T | undefined {
  const document = activeDraft();
  return document && run(document);
}

/** The reading of a draft as it stands; says so where there is none. */
export function readingOf({ readings }: Desk, document: vscode.TextDocument): Reading | undefined {
  const reading = readings.fresh(document);
  if (!reading) void vscode.window.showInformationMessage(`Copydesk: ${readings.whyUnread(document) ?? (isDraft(document) ? 'this long draft is still being read.' : 'this is no draft.')}`);
  return reading;
}

/** Changes a draft; tells the writer where it could not be changed. */
export async function applyEdits(document: vscode.TextDocument, edits: readonly Edit[], metadata?: vscode.WorkspaceEditEntryMetadata): Promise<boolean> {
  const fault = await changeDraft(document, edits, metadata);
  if (fault) void vscode.window.showWarningMessage(`Copydesk: ${fault}.`);
  return !fault;
}

/** The finding that a light bulb named, or the one at the caret. */
export function findingFor(desk: Desk, args: readonly unknown[]): { document: vscode.TextDocument; finding: Finding } | undefined {
  const [uri, rule, start, , , text] = args, { findings, readings } = desk;
  if (typeof uri === 'string') {
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
    // The light bulb may have been opened a keystroke ago: the nearest mark of its rule on the same words is the one that was meant.
    const own = document && readings.fresh(document) ? findings.of(document).filter((one) => one.rule === rule && (text === undefined || one.text === text)) : [];
    const near = (one: Finding): number => Math.abs(one.start - Number(start));
    const finding = own.reduce<Finding | undefined>((best, one) => (best && near(best) <= near(one) ? best : one), undefined);
    if (!finding) void vscode.window.showInformationMessage('Copydesk: the mark is gone; the draft has changed since.');
    return document && finding ? { document, finding } : undefined;
  }
  const editor = vscode.window.activeTextEditor;
  if (!editor) { activeDraft(); return undefined; }
  if (!readingOf(desk, editor.document)) return undefined;
  const finding = findings.at(editor.document, editor.selection)[0];
  if (!finding) void vscode.window.showInformationMessage('Copydesk: there is no mark at the caret.');
  return finding && { document: editor.document, finding };
}

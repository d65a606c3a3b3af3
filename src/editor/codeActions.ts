/** The light bulb: neutral alternatives, and ways to say that a mark is not wanted. */
import * as vscode from 'vscode';
import type { Finding } from '../core/types';
import { formatOf } from './documents';
import type { FindingList } from './findingList';
import type { Readings } from './readings';
import { safeEdits } from './safeEdits';
import { afterwards, followChanges, liesReadOnly, workspaceEdit } from './workspaceEdits';

/** Safe fixes all at once, also for the editor’s own actions on save. */
export const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('copydesk');

/** Any scheme: a draft can be saved, untitled or in a virtual workspace. */
export const SELECTOR: vscode.DocumentSelector = [{ language: 'markdown' }, { language: 'plaintext' }, { language: 'html' }];

/** Offers both. */
export function registerCodeActions(subscriptions: vscode.Disposable[], readings: Readings, findings: FindingList): void {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, context) {
      const { only } = context;
      // Asked for by name, at a save perhaps: the draft as it stands, not as it was last read.
      if (only && only.value !== '' && (only.contains(FIX_ALL) || FIX_ALL.contains(only))) return readings.fresh(document) ? fixAll(document, findings) : [];
      return findings.at(document, range).flatMap((finding) => actionsFor(document, finding, findings));
    },
  };
  followChanges(subscriptions);
  subscriptions.push(vscode.languages.registerCodeActionsProvider(SELECTOR, provider, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL] }));
}

function fixAll(document: vscode.TextDocument, findings: FindingList): vscode.CodeAction[] {
  const edits = liesReadOnly(document) ? [] : safeEdits(findings.of(document));
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction('Apply Copydesk’s safe fixes', FIX_ALL);
  action.edit = workspaceEdit(document, edits);
  return [action];
}

function actionsFor(document: vscode.TextDocument, finding: Finding, findings: FindingList): vscode.CodeAction[] {
  const diagnostics = findings.diagnosticsOf(document.uri).filter((diagnostic) => findings.findingOf(diagnostic) === finding);
  // While a newer reading is on its way, only an edit of the very words is known to be in its place.
  const current = findings.isCurrent(document), unwritable = liesReadOnly(document);
  const fixes = finding.fixes.filter((fix) => !unwritable && (current || fix.edits.every((edit) => finding.start <= edit.start && edit.end <= finding.end)));
  const offered = fixes.map((fix) => {
    const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
    action.edit = workspaceEdit(document, fix.edits);
    action.command = afterwards(document, fix.edits, fix.title);
    action.isPreferred = fix.safe && fixes.length === 1;
    action.diagnostics = diagnostics;
    return action;
  });
  const act = (title: string, command: string, ...more: readonly string[]): vscode.CodeAction => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command, arguments: [document.uri.toString(), finding.rule, finding.start, more[0], more[1], finding.text] };
    action.diagnostics = diagnostics;
    return action;
  };
  const why = (subject: string): vscode.CodeAction => {
    const action = new vscode.CodeAction('Why? The facts on the draft’s date', vscode.CodeActionKind.QuickFix);
    action.command = { title: action.title, command: 'copydesk.explainRecognition', arguments: [subject] };
    action.diagnostics = diagnostics;
    return action;
  };
  const same = findings.of(document).filter((other) => other.rule === finding.rule && other.text === finding.text && other.fixes.length > 0);
  return [
    ...offered,
    ...(finding.subject === undefined ? [] : [why(finding.subject)]),
    ...(same.length > 1 ? [act(`Fix all ${same.length} “${short(finding.text)}”, after a preview`, 'copydesk.fixAllOfTerm')] : []),
    act(`Ignore “${short(finding.text)}” here`, 'copydesk.ignoreFinding'),
    act(`Ignore everything that ${finding.rule} marks in this draft`, 'copydesk.ignoreFinding', 'draft'),
    act(`Ignore “${short(finding.text)}” in every draft of this workspace`, 'copydesk.ignoreFinding', 'everywhere'),
    act('Keep, because …', 'copydesk.keepBecause'),
    ...(formatOf(document) === 'plaintext' ? [] : [act(`Silence ${finding.rule} in this paragraph, by a comment`, 'copydesk.silenceNext')]),
    act(`Turn off ${finding.rule}`, 'copydesk.turnOffRule'),
  ];
}

const short = (text: string): string => (text.length > 30 ? `${text.slice(0, 29)}…` : text).replace(/\s+/gu, ' ');

/** The light bulb: neutral alternatives, and ways to say that a mark is not wanted. */
import * as vscode from 'vscode';
import type { Finding } from '../core/types';
import { formatOf } from './documents';
import type { FindingList } from './findingList';
import { safeEdits, workspaceEdit } from './workspaceEdits';

export const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('copydesk');

/** Any scheme: a draft can be saved, untitled or in a virtual workspace. */
export const SELECTOR: vscode.DocumentSelector = [{ language: 'markdown' }, { language: 'plaintext' }, { language: 'html' }];

export function registerCodeActions(subscriptions: vscode.Disposable[], findings: FindingList): void {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, context) {
      if (context.only && FIX_ALL.contains(context.only) || context.only?.contains(FIX_ALL)) return fixAll(document, findings);
      return findings.at(document, range).flatMap((finding) => actionsFor(document, finding, findings));
    },
  };
  subscriptions.push(vscode.languages.registerCodeActionsProvider(SELECTOR, provider, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL] }));
}

function fixAll(document: vscode.TextDocument, findings: FindingList): vscode.CodeAction[] {
  const edits = safeEdits(findings.of(document));
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction('Apply Copydesk’s safe fixes', FIX_ALL);
  action.edit = workspaceEdit(document, edits);
  return [action];
}

function actionsFor(document: vscode.TextDocument, finding: Finding, findings: FindingList): vscode.CodeAction[] {
  const diagnostics = findings.diagnosticsOf(document.uri).filter((diagnostic) => findings.findingOf(diagnostic) === finding);
  const offered = finding.fixes.map((fix, i) => {
    const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
    action.edit = workspaceEdit(document, fix.edits);
    action.isPreferred = fix.safe && i === 0;
    action.diagnostics = diagnostics;
    return action;
  });
  const act = (title: string, command: string): vscode.CodeAction => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command, arguments: [document.uri.toString(), finding.rule, finding.start] };
    action.diagnostics = diagnostics;
    return action;
  };
  const same = findings.of(document).filter((other) => other.rule === finding.rule && other.text === finding.text && other.fixes.length > 0);
  return [
    ...offered,
    ...(same.length > 1 ? [act(`Fix all ${same.length} of “${short(finding.text)}” (preview)`, 'copydesk.fixAllOfTerm')] : []),
    act(`Ignore “${short(finding.text)}” here`, 'copydesk.ignoreFinding'),
    act('Keep, because …', 'copydesk.keepBecause'),
    ...(formatOf(document) === 'plaintext' ? [] : [act(`Silence ${finding.rule} in the next block (comment)`, 'copydesk.silenceNext')]),
    act(`Turn off ${finding.rule} …`, 'copydesk.turnOffRule'),
  ];
}

const short = (text: string): string => (text.length > 30 ? `${text.slice(0, 29)}…` : text).replace(/\s+/gu, ' ');

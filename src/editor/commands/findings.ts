import * as vscode from 'vscode';
import type { Edit } from '../../core/types';
import { safeFixes } from '../safeEdits';
import { applyEdits, type Command, type Desk, findingFor, readingOf, withDraft } from './command';

/** Commands that go through the findings and fix them. */
export function findingCommands(desk: Desk): Readonly<Record<string, Command>> {
  const { findings } = desk;
  const step = (direction: 1 | -1): void => {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !readingOf(desk, editor.document)) return;
    const { document } = editor;
    const starts = [...new Set(findings.of(document).map((finding) => finding.start))];
    if (starts.length === 0) { void vscode.window.setStatusBarMessage('Copydesk: nothing to mark in this draft', 3000); return; }
    const at = document.offsetAt(editor.selection.start);
    const next = direction > 0 ? starts.find((start) => start > at) ?? starts[0] : starts.findLast((start) => start < at) ?? starts.at(-1);
    const finding = findings.of(document).find((one) => one.start === next);
    if (!finding) return;
    const range = findings.rangeOf(document, finding);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    void vscode.window.setStatusBarMessage(`Copydesk: ${finding.message}`, 8000);
  };
  return {
    'copydesk.nextFinding': () => step(1),
    'copydesk.previousFinding': () => step(-1),
    'copydesk.applySafeFixes': () => withDraft(async (document) => {
      if (!readingOf(desk, document)) return;
      const fixes = safeFixes(findings.of(document));
      if (fixes.length > 0 && !await applyEdits(document, fixes.flatMap(({ edits }) => edits))) return;
      void vscode.window.setStatusBarMessage(fixes.length === 0 ? 'Copydesk: nothing that can be fixed without asking' : `Copydesk: ${fixes.length} safe ${fixes.length === 1 ? 'fix' : 'fixes'} applied`, 5000);
    }),
    'copydesk.fixAllOfTerm': async (...args) => {
      const found = findingFor(desk, args);
      if (!found) return;
      const { document, finding } = found;
      const same = findings.of(document).filter((one) => one.rule === finding.rule && one.text === finding.text && one.fixes.length > 0);
      if (same.length === 0) { void vscode.window.showInformationMessage(`Copydesk: nothing is offered in the place of “${finding.text}”.`); return; }
      const titles = [...new Set(same.flatMap((one) => one.fixes.map((fix) => fix.title)))];
      const title = titles.length < 2 ? titles[0] : await vscode.window.showQuickPick(titles, { title: `Fix all ${same.length} “${finding.text}”` });
      if (!title) return;
      const edits: readonly Edit[] = same.flatMap((one) => one.fixes.find((fix) => fix.title.toLowerCase() === title.toLowerCase())?.edits ?? []);
      await applyEdits(document, edits, { needsConfirmation: true, label: title });
    },
  };
}

/** The status bar: how many marks, and the date that they were made for. */
import * as vscode from 'vscode';
import { longDate } from '../register/dates';
import { isDraft } from './documents';
import type { FindingList } from './findingList';
import type { Readings } from './readings';

const SAID_BY = { 'set': 'set by you', 'dateline': 'from the dateline', 'front-matter': 'from the front matter', 'setting': 'from the setting copydesk.date', 'today': 'today: the draft gives no date' } as const;

/** Shows it for the draft with the focus. */
export function registerStatusBar(subscriptions: vscode.Disposable[], readings: Readings, findings: FindingList): void {
  const item = vscode.window.createStatusBarItem('copydesk.status', vscode.StatusBarAlignment.Right, 90);
  item.name = 'Copydesk';
  item.command = 'copydesk.setDate';
  const show = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const reading = document && readings.of(document), why = document && readings.whyUnread(document);
    if (why !== undefined) {
      item.text = '$(circle-slash) Copydesk';
      item.tooltip = `Copydesk does not read this draft. ${why}`;
      item.accessibilityInformation = { label: item.tooltip, role: 'button' };
      item.show();
      return;
    }
    if (!document || !reading) {
      // Between a keystroke and its reading the old counts stay; without a draft there are none.
      if (!document || !isDraft(document)) item.hide();
      return;
    }
    const shown = findings.of(document).filter((finding) => findings.isMarked(document, finding));
    const count = (severity: string): number => shown.filter((finding) => finding.severity === severity).length;
    const quiet = count('info') + count('hint');
    item.text = `$(error) ${count('error')} $(warning) ${count('warning')} $(info) ${quiet} · ${longDate(reading.date)}`;
    const words = `${reading.metrics.words} words, ${Math.max(1, Math.round(reading.metrics.readingSeconds / 60))} min to read`;
    const beyond = reading.claims.filter(({ verdictThen }) => verdictThen).length;
    item.tooltip = `Copydesk: ${count('error')} errors, ${count('warning')} warnings, ${quiet} notes. ${words}.\n${beyond > 0 ? `${beyond} ${beyond === 1 ? 'statement is' : 'statements are'} of a later day than the register was last verified; the panel tells what it knew.\n` : ''}Read as of ${longDate(reading.date)} (${SAID_BY[reading.dateSource]}). Click to set the date.`;
    item.accessibilityInformation = { label: item.tooltip, role: 'button' };
    item.show();
  };
  subscriptions.push(item, findings.onDidChange(show), readings.onDidForget(show), readings.onDidLeave(show), vscode.window.onDidChangeActiveTextEditor((editor) => {
    if (!editor || !readings.of(editor.document)) item.hide();
    show();
  }));
}

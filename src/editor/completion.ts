/** Offers a subject's sentence of background as it is about to be typed: behind its name and a comma. */
import * as vscode from 'vscode';
import { completeBackground } from '../core/factbox/index';
import type { Register } from '../register/register';
import { SELECTOR } from './codeActions';
import type { Readings } from './readings';
import { readSettings } from './settings';

/** Registers it for drafts. */
export function registerCompletion(subscriptions: vscode.Disposable[], register: Register, readings: Readings): void {
  subscriptions.push(vscode.languages.registerCompletionItemProvider(SELECTOR, {
    provideCompletionItems(document, position) {
      if (!readSettings(document).completeBackground) return undefined;
      const date = readings.fresh(document)?.date;
      const before = document.lineAt(position.line).text.slice(0, position.character);
      const found = date && completeBackground(register, before, date);
      if (!found) return undefined;
      const item = new vscode.CompletionItem(found.text, vscode.CompletionItemKind.Text);
      item.detail = `${found.subject.title}: background, Copydesk`;
      item.range = new vscode.Range(position.translate(0, -found.replace), position);
      // The writer types on: only a choice made on purpose puts it in.
      item.commitCharacters = [];
      item.preselect = false;
      return [item];
    },
  }, ' '));
}

/** Completion and hover in the house file: its keys, their values, the rules' ids. */
import * as vscode from 'vscode';
import { completeHouse } from '../core/house/complete';
import { explainHouse } from '../core/house/explain';
import { rulePage } from '../core/rulePage';
import type { RuleInfo } from '../core/rules';
import type { Span } from '../core/types';
import { HOUSE_FILE } from './houseFiles';

const SELECTOR: vscode.DocumentSelector = { pattern: `**/${HOUSE_FILE}` };

/** Red Hat's YAML extension tells keys and values from the schema that the manifest contributes; it cannot know the rules' ids. */
const isSchemaTold = (): boolean => vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined;

/** Offers what can be written in a house file, and says what is written there. */
export function registerHouseFileHelp(subscriptions: vscode.Disposable[], rules: () => readonly RuleInfo[]): void {
  const rangeOf = (document: vscode.TextDocument, { start, end }: Span): vscode.Range => new vscode.Range(document.positionAt(start), document.positionAt(end));
  subscriptions.push(
    vscode.languages.registerCompletionItemProvider(SELECTOR, {
      provideCompletionItems(document, position) {
        const found = completeHouse(document.getText(), document.offsetAt(position), rules());
        const onlyRules = isSchemaTold();
        return found?.suggestions.filter(({ rule }) => rule ?? !onlyRules).map(({ label, insert, about, rule }) => {
          const item = new vscode.CompletionItem(label, rule ? vscode.CompletionItemKind.Reference : vscode.CompletionItemKind.Property);
          item.insertText = insert;
          item.range = rangeOf(document, found);
          item.detail = rule && `Copydesk, ${rule.level} by default`;
          item.documentation = about;
          return item;
        });
      },
    }, ' '),
    vscode.languages.registerHoverProvider(SELECTOR, {
      provideHover(document, position) {
        const found = explainHouse(document.getText(), document.offsetAt(position), rules());
        if (!found || (!found.rule && isSchemaTold())) return undefined;
        const text = new vscode.MarkdownString('**Copydesk** · ').appendText(found.about);
        if (found.rule) text.appendMarkdown(`\n\nDefault: ${found.rule.level}. [About this rule](${rulePage(found.rule.id)})`);
        return new vscode.Hover(text, rangeOf(document, found));
      },
    }),
  );
}

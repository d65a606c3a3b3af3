/** Helps with writing the house file: what may stand at the caret, and what a word of it means. */
import * as vscode from 'vscode';
import { completeHouse } from '../core/house/complete';
import { explainHouse } from '../core/house/explain';
import { rules } from '../core/rules';
import { rulePage } from './rulePage';

const HOUSE_FILE: vscode.DocumentSelector = { pattern: '**/copydesk.yaml' };

/** Knows the schema by itself: keys and their values from two extensions would stand there twice. */
const speaksYaml = (): boolean => vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined;

export function registerHouseFileHelp(subscriptions: vscode.Disposable[]): void {
  const known = rules();
  subscriptions.push(
    vscode.languages.registerCompletionItemProvider(HOUSE_FILE, {
      provideCompletionItems(document, position) {
        const found = completeHouse(document.getText(), document.offsetAt(position), known);
        if (!found) return undefined;
        const range = new vscode.Range(document.positionAt(found.start), document.positionAt(found.end));
        return found.suggestions.filter(({ isRule }) => isRule || !speaksYaml()).map(({ label, insert, about, isRule }) => {
          const item = new vscode.CompletionItem(label, isRule ? vscode.CompletionItemKind.Reference : vscode.CompletionItemKind.Property);
          item.range = range;
          item.insertText = insert;
          item.documentation = about;
          return item;
        });
      },
    }, ' ', '.'),
    vscode.languages.registerHoverProvider(HOUSE_FILE, {
      provideHover(document, position) {
        const found = explainHouse(document.getText(), document.offsetAt(position), known);
        if (!found || (!found.rule && speaksYaml())) return undefined;
        const { about, rule, start, end } = found;
        const text = new vscode.MarkdownString().appendText(about);
        if (rule) text.appendMarkdown(`\n\nIts level is \`${rule.level}\` where nothing else is said. [More about the rule](${rulePage(rule.id).toString()})`);
        return new vscode.Hover(text, new vscode.Range(document.positionAt(start), document.positionAt(end)));
      },
    }),
  );
}

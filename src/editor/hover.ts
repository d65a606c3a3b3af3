/** The hover: the dated facts behind a mark and who published them. The message itself is shown by the editor. */
import * as vscode from 'vscode';
import { SELECTOR } from './codeActions';
import type { FindingList } from './findingList';

const EXPLAIN = 'copydesk.explainRecognition';

export function registerHover(subscriptions: vscode.Disposable[], findings: FindingList): void {
  subscriptions.push(vscode.languages.registerHoverProvider(SELECTOR, {
    provideHover(document, position) {
      const here = findings.at(document, new vscode.Range(position, position)).filter((finding) => finding.facts?.length || finding.sources.length > 0);
      if (here.length === 0) return undefined;
      const contents = here.map((finding) => {
        const text = new vscode.MarkdownString();
        text.appendMarkdown('**Copydesk** · ').appendText(finding.rule).appendMarkdown('\n\n');
        for (const fact of finding.facts ?? []) text.appendMarkdown('- ').appendText(fact).appendMarkdown('\n');
        if (finding.sources.length > 0) text.appendMarkdown('\nSources:\n\n');
        for (const source of finding.sources) {
          text.appendMarkdown('- [').appendText(source.title).appendMarkdown(`](${vscode.Uri.parse(source.url, true).toString()})\n`);
        }
        if (finding.subject !== undefined) {
          text.isTrusted = { enabledCommands: [EXPLAIN] };
          text.appendMarkdown(`\n[Time line and counts](command:${EXPLAIN}?${encodeURIComponent(JSON.stringify([finding.subject]))})`);
        }
        return text;
      });
      const first = here[0];
      return new vscode.Hover(contents, first && findings.rangeOf(document, first));
    },
  }));
}

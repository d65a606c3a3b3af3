/** The hover: the dated facts behind a mark, or what was last known of a statement, and who published it. The message itself is shown by the editor. */
import * as vscode from 'vscode';
import { SELECTOR } from './codeActions';
import { makeBlock } from '../core/draft/read';
import { CLAIM_RULE } from '../core/recognition/claims/report';
import { weekdaysMeant } from '../core/style/time/weekdaysMeant';
import type { Claim, Finding } from '../core/types';
import { longDate } from '../register/dates';
import type { FindingList } from './findingList';
import type { Readings } from './readings';

const EXPLAIN = 'copydesk.explainRecognition';

type Told = Pick<Finding, 'rule' | 'subject' | 'start' | 'end' | 'facts' | 'sources'>;

export function registerHover(subscriptions: vscode.Disposable[], readings: Readings, findings: FindingList): void {
  subscriptions.push(vscode.languages.registerHoverProvider(SELECTOR, {
    provideHover(document, position) {
      const marked = findings.at(document, new vscode.Range(position, position)).filter((finding) => finding.facts?.length || finding.sources.length > 0);
      const here: readonly Told[] = marked.length > 0 ? marked : lastKnown(readings.of(document)?.claims, document.offsetAt(position));
      if (here.length === 0) return weekdayHover(document, position, readings.fresh(document)?.date);
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

/** The statements at an offset on which the register knows nothing so late, with what it last knew. */
function lastKnown(claims: readonly Claim[] = [], offset: number): Told[] {
  return claims.filter(({ start, end, verdictThen }) => verdictThen && start <= offset && offset <= end)
    .map((claim) => ({ ...claim, rule: CLAIM_RULE, facts: [claim.evidence] }));
}

/** "On Thursday": the day meant, told by the draft's date. Markup of the line does no harm to a weekday. */
function weekdayHover(document: vscode.TextDocument, position: vscode.Position, date: string | undefined): vscode.Hover | undefined {
  const line = document.lineAt(position.line);
  if (!date || line.text.length > 20_000) return undefined;
  const { character } = position;
  const meant = weekdaysMeant(makeBlock(line.text), date).find(({ start, end }) => start <= character && character <= end);
  if (!meant) return undefined;
  const text = new vscode.MarkdownString();
  text.appendMarkdown('**Copydesk** · ').appendText(`${line.text.slice(meant.start, meant.end)} is ${longDate(meant.date)}, read from the draft’s date, ${longDate(date)}.`);
  return new vscode.Hover(text, new vscode.Range(position.line, meant.start, position.line, meant.end));
}

/** "Explain recognition status": a page about a subject on the draft's date, made from the register. */
import * as vscode from 'vscode';
import { titleOf } from '../../core/factbox/index';
import type { Register } from '../../register/register';
import { explain } from '../explainPage';
import { type Command, type Desk, readingOf, withDraft } from './command';

const SCHEME = 'copydesk-facts';

/** Serves the pages, and gives the command that opens one. */
export function registerExplain(subscriptions: vscode.Disposable[], desk: Desk): Command {
  const { register } = desk;
  subscriptions.push(vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: ({ path, query }) => explain(register, path.split('/').pop()?.replace(/\.md$/u, '') ?? '', query),
  }));
  return async (wanted: unknown) => {
    await withDraft(async (document) => {
      const reading = readingOf(desk, document);
      if (!reading) return;
      const id = typeof wanted === 'string' ? wanted : await chooseSubject({ register, date: reading.date }, reading.entities.flatMap((entity) => entity.subject ?? []), 'Explain the recognition status of …');
      if (!id) return;
      const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${id}.md`, query: reading.date });
      const page = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(page, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: true });
    });
  };
}

/** Lets the writer choose a subject, the draft's own first. */
async function chooseSubject(asking: { readonly register: Register; readonly date: string }, own: readonly string[], title: string): Promise<string | undefined> {
  const mentioned = new Set(own);
  const items = [...[...mentioned].map((id) => ({ label: titleOf(asking, id), description: 'in this draft', id })), ...subjectItems(asking, mentioned)];
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.id;
}

/** The subjects of the register by the names that they have on a date, less those given, to choose from. */
export function subjectItems(asking: { readonly register: Register; readonly date: string }, without: ReadonlySet<string>): (vscode.QuickPickItem & { readonly id: string })[] {
  return [...asking.register.subjects()].filter(({ id }) => !without.has(id)).map(({ id, summary }) => ({ label: titleOf(asking, id), description: summary, id }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

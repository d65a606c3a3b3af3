/** "Explain recognition status": a page about a subject on the draft's date, made from the register. */
import * as vscode from 'vscode';
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
      const id = typeof wanted === 'string' ? wanted : await chooseSubject(register, reading.entities.flatMap((entity) => entity.subject ?? []), 'Explain the recognition status of …');
      if (!id) return;
      const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${id}.md`, query: reading.date });
      const page = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(page, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: true });
    });
  };
}

/** Lets the writer choose a subject, the draft's own first. */
async function chooseSubject(register: Register, own: readonly string[], title: string): Promise<string | undefined> {
  const mentioned = new Set(own);
  const items = [...[...mentioned].map((id) => ({ label: register.subject(id)?.title ?? id, description: 'in this draft', id })), ...subjectItems(register, mentioned)];
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.id;
}

/** The subjects of the register, less those given, to choose from. */
export function subjectItems(register: Register, without: ReadonlySet<string>): (vscode.QuickPickItem & { readonly id: string })[] {
  return [...register.subjects()].filter(({ id }) => !without.has(id)).map(({ id, title, summary }) => ({ label: title, description: summary, id }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

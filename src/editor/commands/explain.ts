/** "Explain recognition status": a page about a subject on the draft's date, made from the register. */
import * as vscode from 'vscode';
import { factBoxFor } from '../../core/factbox/index';
import { earliest, longDate } from '../../register/dates';
import type { Register } from '../../register/register';
import { type Command, type Desk, withDraft } from './index';

const SCHEME = 'copydesk-facts';

export function registerExplain(subscriptions: vscode.Disposable[], { register, readings }: Desk): Command {
  subscriptions.push(vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: ({ path, query }) => explain(register, path.split('/').pop()?.replace(/\.md$/u, '') ?? '', query),
  }));
  return async (wanted: unknown) => {
    await withDraft(async (document) => {
      const reading = readings.fresh(document);
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
export async function chooseSubject(register: Register, own: readonly string[], title: string): Promise<string | undefined> {
  const mentioned = new Set(own);
  const item = (id: string, description: string): vscode.QuickPickItem & { id: string } => ({ label: register.subject(id)?.title ?? id, description, id });
  const others = [...register.subjects()].filter((subject) => !mentioned.has(subject.id)).map((subject) => item(subject.id, subject.summary));
  const items = [...[...mentioned].map((id) => item(id, 'in this draft')), ...others.sort((a, b) => a.label.localeCompare(b.label))];
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.id;
}

/** The page: facts on the date, time line, sources. */
export function explain(register: Register, id: string, date: string): string {
  const subject = register.subject(id);
  if (!subject) return '# Not in the register\n';
  const lines = [`# ${subject.title} on ${longDate(date)}`, '', subject.summary, ''];
  for (const fact of factBoxFor(register, id, date)?.facts ?? []) {
    const links = fact.sources.map((source) => `[${source.title}](${source.url})`).join('; ');
    lines.push(`- **${fact.label}**: ${fact.value}${fact.lastVerified ? ` *(last verified on ${longDate(fact.lastVerified)})*` : ''}${links ? ` — ${links}` : ''}`);
  }
  const { recognition, events } = subject;
  const moments = [
    ...events.map((event) => ({ on: event.on, text: event.text, sources: event.sources })),
    ...(recognition?.by ?? []).flatMap(({ by, from, to, sources, disputed }) => {
      const who = register.subject(by)?.title ?? by;
      const told = events.some((event) => event.by === by && (event.kind === 'recognised' || event.kind === 'withdrew-recognition'));
      if (told) return [];
      const note = disputed ? ` (${disputed})` : '';
      return [...(from ? [{ on: from, text: `${who} recognises ${recognition?.object}.${note}`, sources }] : []), ...(to ? [{ on: to, text: `The recognition by ${who} ends.${note}`, sources }] : [])];
    }),
  ].sort((a, b) => earliest(a.on).localeCompare(earliest(b.on)));
  if (moments.length > 0) lines.push('', '## Time line', '');
  for (const { on, text, sources } of moments) {
    const later = earliest(on) > date ? ' *(after the draft’s date)*' : '';
    lines.push(`- ${longDate(on)}: ${text}${later} ${register.sourcesOf(sources).map((source) => `[${source.title}](${source.url})`).join('; ')}`);
  }
  const tallies = recognition?.tallies ?? [];
  if (tallies.length > 0) lines.push('', '## Counts', '');
  for (const { owner, count, unit, from, to, disputed } of tallies) {
    lines.push(`- ${owner}: ${count} ${unit}${from ? `, from ${longDate(from)}` : ''}${to ? ` until ${longDate(to)}` : ''}${disputed ? ` — disputed: ${disputed}` : ''}`);
  }
  if (recognition) lines.push('', `The list of recognitions was last verified on ${longDate(recognition.verifiedOn)}.`);
  return `${lines.join('\n')}\n`;
}

/** What the desk publishes, heard at the moment at which it does: the editor's own event comes later, and only once for several. */
import * as vscode from 'vscode';
import { ok, ruleOf } from './writer';

const published = new vscode.EventEmitter<vscode.Uri>();
/** Marks of a draft were published. */
export const onDidPublish = published.event;

/** What a mark of a rule is put on; on anything else it is of another text. */
const READS: Readonly<Record<string, RegExp>> = { 'style.doubled-word': /^(\p{L}+)\s+\1$/iu };
const stale: string[] = [];

/** Begins to listen, before the extension wakes. */
export function listen(): void {
  const { createDiagnosticCollection } = vscode.languages;
  const hearing = (name?: string): vscode.DiagnosticCollection => {
    const collection = createDiagnosticCollection(name);
    if (name !== 'copydesk') return collection;
    const set = collection.set.bind(collection);
    return Object.assign(collection, {
      set: (uri: vscode.Uri, marks: readonly vscode.Diagnostic[]) => {
        set(uri, marks);
        const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
        if (!document || document.isClosed) stale.push(`${uri.path}: published after closing`);
        else for (const mark of marks) if (READS[ruleOf(mark)]?.test(document.getText(mark.range)) === false) stale.push(`${uri.path}, ${ruleOf(mark)}: ${document.getText(mark.range)}`);
        published.fire(uri);
      },
    });
  };
  Object.assign(vscode.languages, { createDiagnosticCollection: hearing });
}

/** Nothing was ever published that was not so when it was. */
export const nothingStale = (): void => { ok(stale.length === 0, `published, and not there: ${stale.slice(0, 5).join('; ')}`); };

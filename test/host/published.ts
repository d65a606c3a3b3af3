/** What the desk publishes and writes to its log, heard at the moment at which it does: the editor's own event comes later, and only once for several. */
import * as vscode from 'vscode';
import { EXTENSION, ok, ruleOf } from './writer';

const published = new vscode.EventEmitter<vscode.Uri>();
/** Marks of a draft were published. */
export const onDidPublish = published.event;

/** What a mark of a rule is put on; on anything else it is of another text. */
const READS: Readonly<Record<string, RegExp>> = { 'style.doubled-word': /^(\p{L}+)\s+\1$/iu };
const stale: string[] = [];
const logged: string[] = [];
let heard = 0, isLate = false;

/** Begins to listen, before the extension wakes. */
export function listen(): void {
  // Some hosts wake it before any test begins; what it publishes is not heard there.
  isLate = vscode.extensions.getExtension(EXTENSION)?.isActive === true;
  const { createDiagnosticCollection } = vscode.languages;
  const hearing = (name?: string): vscode.DiagnosticCollection => {
    const collection = createDiagnosticCollection(name);
    if (name !== 'copydesk') return collection;
    const set = collection.set.bind(collection);
    return Object.assign(collection, {
      set: (uri: vscode.Uri, marks: readonly vscode.Diagnostic[]) => {
        set(uri, marks);
        heard++;
        const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
        if (!document || document.isClosed) stale.push(`${uri.path}: published after closing`);
        else for (const mark of marks) if (READS[ruleOf(mark)]?.test(document.getText(mark.range)) === false) stale.push(`${uri.path}, ${ruleOf(mark)}: ${document.getText(mark.range)}`);
        published.fire(uri);
      },
    });
  };
  Object.assign(vscode.languages, { createDiagnosticCollection: hearing });
  const { createOutputChannel } = vscode.window;
  const opening = (name: string, options: { readonly log: true }): vscode.LogOutputChannel => {
    const channel = createOutputChannel(name, options);
    if (name !== 'Copydesk') return channel;
    return new Proxy(channel, { get: (target, key) => (key === 'error' ? (text: string) => { logged.push(text); target.error(text); } : Reflect.get(target, key) as unknown) });
  };
  Object.assign(vscode.window, { createOutputChannel: opening });
}

/** The errors in its log that name a draft; undefined where they are not heard. */
export const errorsOf = (uri: vscode.Uri): readonly string[] | undefined => (isLate ? undefined : logged.filter((text) => String(text).startsWith(uri.path)));

/** Nothing was ever published that was not so when it was. */
export const nothingStale = (): void => { ok(isLate || heard > 0, 'something was heard'); ok(stale.length === 0, `published, and not there: ${stale.slice(0, 5).join('; ')}`); };

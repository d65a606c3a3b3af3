/** The panel beside the draft: makes it, feeds it, does what it asks, and brings it back after a reload. */
import * as vscode from 'vscode';
import { backgroundAt, boxFor, insertBox, picturesFor, renderBox } from '../core/factbox/index';
import { panelHtml } from '../panel/html';
import { type FromPage, isFromPage, type ToPage } from '../panel/messages';
import type { Register } from '../register/register';
import { formatOf, isDraft } from './documents';
import type { DraftMemory } from './draftMemory';
import type { EntityChoice } from './entityChoices';
import { exportPicture } from './exportPicture';
import type { FindingList } from './findingList';
import { nearestWords } from './nearestWords';
import { emptyState, stateOf } from './panelState';
import type { Readings } from './readings';
import { workspaceEdit } from './workspaceEdits';

export const VIEW = 'copydesk.factBoxes';

export class PanelHost implements vscode.Disposable {
  #panel: vscode.WebviewPanel | undefined;
  /** The draft that the panel shows: the last one that had the focus. */
  #draft: vscode.TextDocument | undefined;
  /** The draft's text that the page's offsets speak of. */
  #shown: { readonly version: number; readonly text: string } | undefined;
  readonly #subscriptions: vscode.Disposable[];

  constructor(
    private readonly extension: vscode.Uri, private readonly register: Register, private readonly readings: Readings, private readonly findings: FindingList,
    private readonly memory: DraftMemory,
  ) {
    this.#subscriptions = [
      vscode.window.registerWebviewPanelSerializer(VIEW, { deserializeWebviewPanel: async (panel) => this.#adopt(panel) }),
      findings.onDidChange((document) => { if (!this.#draft || document === this.#draft) this.#send(); }),
      readings.onDidForget((uri) => { if (this.#draft?.uri.toString() === uri.toString()) { this.#draft = undefined; this.#send(); } }),
      vscode.window.onDidChangeActiveTextEditor((editor) => { if (editor && isDraft(editor.document)) this.#send(); }),
    ];
  }

  /** Opens the panel beside the draft, or shows it; the caret stays where it is. */
  open(): void {
    if (this.#panel) { this.#panel.reveal(undefined, true); return; }
    this.#adopt(vscode.window.createWebviewPanel(VIEW, 'Copydesk', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, this.#options()));
  }

  dispose(): void {
    this.#panel?.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #options(): vscode.WebviewOptions {
    return { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(this.extension, 'media'), vscode.Uri.joinPath(this.extension, 'dist')] };
  }

  #adopt(panel: vscode.WebviewPanel): void {
    this.#panel = panel;
    panel.title = 'Copydesk';
    panel.iconPath = { light: vscode.Uri.joinPath(this.extension, 'media', 'panel-light.svg'), dark: vscode.Uri.joinPath(this.extension, 'media', 'panel-dark.svg') };
    const { webview } = panel;
    webview.options = this.#options();
    const uri = (...parts: string[]): string => webview.asWebviewUri(vscode.Uri.joinPath(this.extension, ...parts)).toString();
    panel.onDidDispose(() => { if (this.#panel === panel) this.#panel = undefined; });
    // A hidden panel receives nothing: what it missed is sent when it shows again.
    panel.onDidChangeViewState(() => { if (panel.visible) this.#send(); });
    webview.onDidReceiveMessage((message: unknown) => { if (isFromPage(message)) void this.#answer(message); });
    webview.html = panelHtml({ cspSource: webview.cspSource, nonce: nonce(), scriptUri: uri('dist', 'panel.js'), styleUri: uri('media', 'panel.css') });
  }

  #post(message: ToPage): void {
    void this.#panel?.webview.postMessage(message);
  }

  #send(): void {
    if (!this.#panel?.visible) return;
    const active = vscode.window.activeTextEditor?.document;
    if (active && isDraft(active)) this.#draft = active;
    this.#draft ??= vscode.window.visibleTextEditors.map((editor) => editor.document).find(isDraft);
    const document = this.#draft;
    const reading = document && !document.isClosed ? this.readings.fresh(document) : undefined;
    if (document && reading) this.#shown = { version: document.version, text: document.getText() };
    this.#post({ type: 'state', state: document && reading ? stateOf(document, reading, this.register, this.findings, this.memory) : emptyState(document) });
  }

  async #answer(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready': this.#send(); return;
      case 'setDate': await vscode.commands.executeCommand('copydesk.setDate'); return;
      case 'openSource': if (/^https?:/u.test(message.url)) await vscode.env.openExternal(vscode.Uri.parse(message.url, true)); return;
      case 'reveal': await this.#reveal(message.uri, message.version, message.start, message.end); return;
      case 'applyFix': await this.#fix(message); return;
      case 'retypeEntity': await this.#choose(message.uri, message.name, { type: message.to }); return;
      case 'mergeEntities': await this.#choose(message.uri, message.name, { into: message.into }); return;
      case 'dismissEntity': await this.#choose(message.uri, message.name, { dismissed: true }); return;
      case 'restoreEntity': { const document = this.#find(message.uri); if (document) await this.memory.restoreEntity(document.uri, message.name); return; }
      case 'insertBox': { const document = this.#find(message.uri); if (document) await this.insertBox(document, message.subject, message.place); return; }
      case 'insertBackground': { const document = this.#find(message.uri); if (document) await this.insertBackground(document, message.subject); return; }
      case 'copyBox': {
        const document = this.#find(message.uri);
        const date = document && this.readings.fresh(document)?.date;
        const box = date && boxFor(this.register, message.subject, date);
        if (!box) return;
        await vscode.env.clipboard.writeText(renderBox(box, message.format));
        this.#post({ type: 'announce', text: `Copied: ${box.title}` });
        return;
      }
      case 'exportPicture': await this.#export(message.subject, message.title); return;
    }
  }

  /** Puts a box into a draft, or updates the one that is there: one undo step. */
  async insertBox(document: vscode.TextDocument, subject: string, place: 'caret' | 'footnote' | 'end'): Promise<boolean> {
    const date = this.readings.fresh(document)?.date;
    const box = date && boxFor(this.register, subject, date);
    if (!box) return false;
    const text = document.getText();
    const edits = insertBox(text, formatOf(document), box, place, caretIn(document));
    if (edits.every((edit) => text.slice(edit.start, edit.end) === edit.text)) {
      // An edit that changes nothing would still cost the writer an undo.
      this.#post({ type: 'announce', text: `The box is up to date: ${box.title}` });
      return true;
    }
    const done = await vscode.workspace.applyEdit(workspaceEdit(document, edits));
    if (done) this.readings.readNow(document);
    if (done && edits[0]) show(document, edits[0].start);
    this.#post({ type: 'announce', text: done ? `Fact box in the draft: ${box.title}` : 'The draft could not be changed' });
    return done;
  }

  /** Writes the neutral formula for a subject at the caret. */
  async insertBackground(document: vscode.TextDocument, subject: string): Promise<boolean> {
    const date = this.readings.fresh(document)?.date;
    const about = this.register.subject(subject);
    const text = date && about && backgroundAt(about, date);
    if (!text) return false;
    const caret = caretIn(document);
    const done = await vscode.workspace.applyEdit(workspaceEdit(document, [{ start: caret, end: caret, text }]));
    this.#post({ type: 'announce', text: done ? 'Background in the draft' : 'The draft could not be changed' });
    return done;
  }

  #find(uri: string): vscode.TextDocument | undefined {
    return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri && !document.isClosed);
  }

  async #choose(uri: string, name: string, choice: EntityChoice): Promise<void> {
    const document = this.#find(uri);
    if (document) await this.memory.chooseEntity(document.uri, name, choice);
  }

  async #reveal(uri: string, version: number, start: number, end: number): Promise<void> {
    const document = this.#find(uri);
    const span = document && (document.version === version ? { start, end } : this.#moved(document, version, start, end));
    if (!document || !span) return;
    const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    const editor = await vscode.window.showTextDocument(document, { viewColumn: visible?.viewColumn, preserveFocus: false });
    const range = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Where the words of an older version stand now. */
  #moved(document: vscode.TextDocument, version: number, start: number, end: number): { start: number; end: number } | undefined {
    return this.#shown?.version === version ? nearestWords(document.getText(), this.#shown.text.slice(start, end), start) : undefined;
  }

  /** Does what the light bulb offers for a finding, if it is still the one that the page shows. */
  async #fix({ uri, version, rule, start, title }: Extract<FromPage, { type: 'applyFix' }>): Promise<void> {
    const document = this.#find(uri);
    const finding = document?.version === version ? this.findings.of(document).find((one) => one.rule === rule && one.start === start) : undefined;
    const fix = finding?.fixes.find((one) => one.title === title);
    const done = document && fix && await vscode.workspace.applyEdit(workspaceEdit(document, fix.edits));
    if (done) this.readings.readNow(document);
    if (done) show(document, start);
    this.#post({ type: 'announce', text: done ? `Done: ${title}` : 'The draft has changed since; nothing was done' });
  }

  async #export(subject: string, title: string): Promise<void> {
    const draft = this.#draft;
    const date = draft && this.readings.fresh(draft)?.date;
    const picture = date && picturesFor(this.register, subject, date).find((one) => one.title === title);
    if (picture) await exportPicture(draft.uri, picture);
  }
}

/** Brings a place of a draft into view where the draft is open; focus and caret stay where they are. */
function show(document: vscode.TextDocument, offset: number): void {
  const at = document.positionAt(offset);
  vscode.window.visibleTextEditors.find((one) => one.document === document)?.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function caretIn(document: vscode.TextDocument): number {
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
  return editor ? document.offsetAt(editor.selection.active) : document.getText().length;
}

function nonce(): string {
  return Array.from(globalThis.crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

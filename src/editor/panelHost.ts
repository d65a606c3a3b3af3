/** The panel beside the draft: makes it, feeds it, does what it asks, and brings it back after a reload. */
import * as vscode from 'vscode';
import { panelHtml } from '../panel/html';
import { type FromPage, isFromPage, type ToPage } from '../panel/messages';
import type { Register } from '../register/register';
import { BoxActions } from './boxActions';
import { formatOf, isDraft } from './documents';
import type { DraftMemory } from './draftMemory';
import type { FindingList } from './findingList';
import { nearestWords } from './nearestWords';
import { attentionOf, namesOf, nothingOf, PicturesSent } from './panelState';
import type { Readings } from './readings';

export const VIEW = 'copydesk.factBoxes';

/** A state of a draft that the page speaks of. */
interface Shown {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly text: string;
}

export class PanelHost implements vscode.Disposable {
  readonly boxes: BoxActions;
  #panel: vscode.WebviewPanel | undefined;
  /** The draft that the panel shows: the last one that had the focus. */
  #draft: vscode.TextDocument | undefined;
  /** The text that the page's offsets speak of: those of what needs attention, and those of the names, which may be of an earlier state. */
  #shown: Shown | undefined;
  #named: Shown | undefined;
  readonly #pictures = new PicturesSent();
  readonly #subscriptions: vscode.Disposable[];

  constructor(
    private readonly extension: vscode.Uri, private readonly register: Register, private readonly readings: Readings, private readonly findings: FindingList,
    private readonly memory: DraftMemory, private readonly atlas: () => Promise<void>,
  ) {
    this.boxes = new BoxActions(register, readings, (text) => this.#tell(text));
    this.#subscriptions = [
      vscode.window.registerWebviewPanelSerializer(VIEW, { deserializeWebviewPanel: async (panel) => this.#adopt(panel) }),
      findings.onDidChange((document) => { if (!this.#draft || document === this.#draft) void this.#send(); }),
      readings.onDidForget((uri) => { if (this.#draft?.uri.toString() === uri.toString()) { this.#draft = undefined; void this.#send(); } }),
      vscode.window.onDidChangeActiveTextEditor((editor) => { if (editor && isDraft(editor.document)) void this.#send(); }),
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
    panel.onDidChangeViewState(() => { if (panel.visible) void this.#send(); });
    webview.onDidReceiveMessage((message: unknown) => { if (isFromPage(message)) void this.#answer(message); });
    webview.html = panelHtml({ cspSource: webview.cspSource, nonce: nonce(), scriptUri: uri('dist', 'panel.js'), styleUri: uri('media', 'panel.css') });
  }

  #post(message: ToPage): void {
    void this.#panel?.webview.postMessage(message);
  }

  /** Says a line where it is seen, and in the page where it is heard. */
  #tell(text: string): void {
    void vscode.window.setStatusBarMessage(`Copydesk: ${text}`, 5000);
    this.#post({ type: 'announce', text });
  }

  async #send(): Promise<void> {
    if (!this.#panel?.visible) return;
    const active = vscode.window.activeTextEditor?.document;
    if (active && isDraft(active)) this.#draft = active;
    this.#draft ??= vscode.window.visibleTextEditors.map((editor) => editor.document).find(isDraft);
    const document = this.#draft;
    const reading = document && !document.isClosed ? this.readings.fresh(document) : undefined;
    if (!document || !reading) { this.#post({ type: 'attention', state: nothingOf(document, this.readings) }); return; }
    const of = { document, reading, findings: this.findings };
    const shown = this.#shown = { document, version: document.version, text: document.getText() };
    this.#post({ type: 'attention', state: attentionOf(of) });
    // Where the draft changes meanwhile its next reading is sent.
    if (!await this.readings.prepare(document)) return;
    await this.atlas();
    if (this.#draft !== document || this.readings.fresh(document) !== reading) return;
    this.#named = shown;
    this.#post({ type: 'names', state: namesOf(of, formatOf(document), this.register, this.memory, this.#pictures) });
  }

  async #answer(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready': this.#pictures.forget(); void this.#send(); return;
      case 'setDate': await vscode.commands.executeCommand('copydesk.setDate'); return;
      case 'openSource': if (/^https?:/u.test(message.url)) await vscode.env.openExternal(vscode.Uri.parse(message.url, true)); return;
      case 'exportPicture': if (this.#draft) await this.boxes.exportPicture(this.#draft, message.subject, message.title); return;
      default: {
        const document = this.#find(message.uri);
        if (document) await this.#answerOn(document, message);
      }
    }
  }

  async #answerOn(document: vscode.TextDocument, message: Extract<FromPage, { uri: string }>): Promise<void> {
    switch (message.type) {
      case 'reveal': await this.#reveal(document, message.version, message.start, message.end); return;
      case 'applyFix': await this.#fix(document, message); return;
      case 'retypeEntity': await this.memory.chooseEntity(document.uri, message.name, { type: message.to }); return;
      case 'mergeEntities': await this.memory.chooseEntity(document.uri, message.name, { into: message.into }); return;
      case 'dismissEntity': await this.memory.chooseEntity(document.uri, message.name, { dismissed: true }); return;
      case 'restoreEntity': await this.memory.restoreEntity(document.uri, message.name); return;
      case 'insertBox': await this.boxes.insert(document, message.subject, message.place); return;
      case 'insertBackground': await this.boxes.insertBackground(document, message.subject); return;
      case 'copyBox': await this.boxes.copy(document, message.subject, message.format); return;
    }
  }

  #find(uri: string): vscode.TextDocument | undefined {
    return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri && !document.isClosed);
  }

  async #reveal(document: vscode.TextDocument, version: number, start: number, end: number): Promise<void> {
    const span = document.version === version ? { start, end } : this.#moved(document, version, start, end);
    if (!span) return;
    const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    const editor = await vscode.window.showTextDocument(document, { viewColumn: visible?.viewColumn, preserveFocus: false });
    const range = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Where the words of an older version stand now. */
  #moved(document: vscode.TextDocument, version: number, start: number, end: number): { start: number; end: number } | undefined {
    const shown = [this.#shown, this.#named].find((one) => one?.document === document && one.version === version);
    return shown && nearestWords(document.getText(), shown.text.slice(start, end), start);
  }

  /** Does what the light bulb offers for a finding, if it is still the one that the page shows. */
  async #fix(document: vscode.TextDocument, { version, rule, start, title }: Extract<FromPage, { type: 'applyFix' }>): Promise<void> {
    const finding = document.version === version ? this.findings.of(document).find((one) => one.rule === rule && one.start === start) : undefined;
    const fix = finding?.fixes.find((one) => one.title === title);
    this.#tell(fix ? await this.boxes.apply(document, fix.edits) ?? `Done: ${title}` : 'The draft has changed since; nothing was done');
  }
}

function nonce(): string {
  return Array.from(globalThis.crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

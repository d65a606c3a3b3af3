/** What is done with fact boxes, from the panel and from the palette: into the draft, to the clipboard, to a file. */
import * as vscode from 'vscode';
import { type Box, boxFor, type BoxFormat, type BoxPlace, insertBox, insertFormula, picturesFor, renderBox } from '../core/factbox/index';
import type { Edit, IsoDate } from '../core/types';
import { backgroundAt } from '../register/background';
import { lastVerified } from '../register/dates';
import type { Register } from '../register/register';
import { formatOf } from './documents';
import { exportPicture } from './exportPicture';
import type { Readings } from './readings';
import { changeDraft } from './workspaceEdits';

export class BoxActions {
  /** `tell` says a line to the writer. */
  constructor(private readonly register: Register, private readonly readings: Readings, private readonly tell: (text: string) => void) {}

  /** Puts a box into a draft, or updates the one that is there: one undo step. */
  async insert(document: vscode.TextDocument, subject: string, place: BoxPlace): Promise<void> {
    const box = this.#boxOf(document, subject);
    if (!box) return;
    const text = document.getText();
    const edits = insertBox(text, formatOf(document), box, place, caretIn(document));
    // An edit that changes nothing would still cost the writer an undo.
    if (edits.every((edit) => text.slice(edit.start, edit.end) === edit.text)) this.tell(`The box is up to date: ${box.title}`);
    else this.tell(await this.apply(document, edits) ?? `Fact box in the draft: ${box.title}`);
  }

  /** Writes the neutral formula for a subject at the caret. */
  async insertBackground(document: vscode.TextDocument, subject: string): Promise<void> {
    const date = this.#dateOf(document), about = this.register.subject(subject);
    const formula = date && about && backgroundAt(about, date);
    if (!formula) return;
    const caret = caretIn(document);
    const done = `Background in the draft${formula.verifiedOn ? `, ${lastVerified(formula.verifiedOn)}` : ''}`;
    this.tell(await this.apply(document, [insertFormula(document.getText(), caret, formula.text)]) ?? done);
  }

  /** Puts a box on the clipboard. */
  async copy(document: vscode.TextDocument, subject: string, format: BoxFormat): Promise<void> {
    const box = this.#boxOf(document, subject);
    if (!box) return;
    await vscode.env.clipboard.writeText(renderBox(box, format));
    this.tell(`Copied: ${box.title}`);
  }

  /** Saves a picture of a box as a file. */
  async exportPicture(document: vscode.TextDocument, subject: string, title: string): Promise<void> {
    const date = this.#dateOf(document);
    const picture = date && picturesFor(this.register, subject, date).find((one) => one.title === title);
    if (picture) await exportPicture(document.uri, picture);
  }

  /** Changes a draft in one undo step, has it read at once and brings the change into view; focus and caret stay where they are. Says why where it could not. */
  async apply(document: vscode.TextDocument, edits: readonly Edit[]): Promise<string | undefined> {
    const fault = await changeDraft(document, edits);
    if (fault) return fault;
    this.readings.readNow(document);
    const at = document.positionAt(edits[0]?.start ?? 0);
    vscode.window.visibleTextEditors.find((one) => one.document === document)?.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    return undefined;
  }

  #dateOf(document: vscode.TextDocument): IsoDate | undefined {
    return this.readings.fresh(document)?.date;
  }

  #boxOf(document: vscode.TextDocument, subject: string): Box | undefined {
    const date = this.#dateOf(document);
    return date === undefined ? undefined : boxFor(this.register, subject, date);
  }
}

function caretIn(document: vscode.TextDocument): number {
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
  return editor ? document.offsetAt(editor.selection.active) : document.getText().length;
}

/** What the writer decided for a draft and wants remembered: its date, what to ignore, how to read its names. */
import * as vscode from 'vscode';
import type { Finding, IsoDate } from '../core/types';
import type { EntityChoice, EntityChoices } from './entityChoices';

/** One thing that the writer does not want to see. */
export interface Ignored {
  readonly where: 'here' | 'draft' | 'everywhere';
  readonly rule: string;
  /** The words, for `here` with those around them. */
  readonly text: string;
  readonly entry: string;
}

interface DraftNotes {
  readonly date?: IsoDate;
  readonly rules?: readonly string[];
  /** Findings ignored here: rule, words and what stands around them, so that they survive moves. */
  readonly here?: readonly string[];
  readonly entities?: EntityChoices;
}

const KEY = 'copydesk.drafts';
const TERMS = 'copydesk.ignoredTerms';
/** Words on either side by which an ignored finding is known again. */
const COMPANY = 30;
/** More than anybody ignores one by one; without a bound the workspace's state would grow for ever. */
const MOST_HERE = 1000;

/** Keeps it in the workspace's own state, by the draft's address. */
export class DraftMemory {
  readonly #changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  /** Fires with the draft's URI, or without one where every draft may be touched. */
  readonly onDidChange = this.#changed.event;

  constructor(private readonly state: vscode.Memento) {}

  /** The date that the writer set. */
  date(uri: vscode.Uri): IsoDate | undefined {
    return this.#notes(uri).date;
  }

  /** Sets the draft's date; undefined leaves it to the draft again. */
  async setDate(uri: vscode.Uri, date: IsoDate | undefined): Promise<void> {
    await this.#update(uri, { ...this.#notes(uri), date });
  }

  /** Does not mark these words again where they stand, wherever that moves; false where no more is remembered for the draft. */
  async ignoreHere(document: vscode.TextDocument, finding: Finding): Promise<boolean> {
    const notes = this.#notes(document.uri), here = [...new Set([...notes.here ?? [], print(document, finding)])];
    if (here.length > MOST_HERE) return false;
    await this.#update(document.uri, { ...notes, here });
    return true;
  }

  /** Marks nothing by this rule in the draft. */
  async ignoreRule(uri: vscode.Uri, rule: string): Promise<void> {
    const notes = this.#notes(uri);
    await this.#update(uri, { ...notes, rules: [...new Set([...(notes.rules ?? []), rule])] });
  }

  /** What is ignored in a draft and, as far as words go, in every draft: for a list from which to take it back. */
  ignored(uri: vscode.Uri): readonly Ignored[] {
    const { rules = [], here = [] } = this.#notes(uri);
    const part = (entry: string): [string, string] => [entry.slice(0, entry.indexOf('\n')), entry.slice(entry.indexOf('\n') + 1)];
    return [
      ...here.map((entry): Ignored => ({ where: 'here', rule: part(entry)[0], text: part(entry)[1], entry })),
      ...rules.map((rule): Ignored => ({ where: 'draft', rule, text: '', entry: rule })),
      ...this.#terms().map((entry): Ignored => ({ where: 'everywhere', rule: part(entry)[0], text: part(entry)[1], entry })),
    ];
  }

  /** Takes ignoring back. */
  async restore(uri: vscode.Uri, taken: readonly Ignored[]): Promise<void> {
    const left = (where: Ignored['where'], entries: readonly string[] | undefined): readonly string[] => (entries ?? []).filter((entry) => !taken.some((one) => one.where === where && one.entry === entry));
    const notes = this.#notes(uri);
    if (taken.some((one) => one.where === 'everywhere')) await this.state.update(TERMS, left('everywhere', this.#terms()));
    await this.#update(uri, { ...notes, here: left('here', notes.here), rules: left('draft', notes.rules) });
    this.#changed.fire(undefined);
  }

  /** Never again marks these words by this rule, in any draft of the workspace. */
  async ignoreTerm(finding: Finding): Promise<void> {
    await this.state.update(TERMS, [...new Set([...this.#terms(), termOf(finding)])]);
    this.#changed.fire(undefined);
  }

  /** Records how a name is to be read. */
  async chooseEntity(uri: vscode.Uri, name: string, choice: EntityChoice): Promise<void> {
    const notes = this.#notes(uri);
    await this.#update(uri, { ...notes, entities: { ...notes.entities, [name]: { ...notes.entities?.[name], ...choice } } });
  }

  /** Forgets what was chosen for a name. */
  async restoreEntity(uri: vscode.Uri, name: string): Promise<void> {
    const notes = this.#notes(uri);
    await this.#update(uri, { ...notes, entities: Object.fromEntries(Object.entries(notes.entities ?? {}).filter(([kept]) => kept !== name)) });
  }

  /** How the writer wants the names of a draft read. */
  entityChoices(uri: vscode.Uri): EntityChoices {
    return this.#notes(uri).entities ?? {};
  }

  /** Tells of a finding of a draft whether the writer wants to see it. */
  stands(document: vscode.TextDocument): (finding: Finding) => boolean {
    const { rules = [], here = [] } = this.#notes(document.uri), terms = new Set(this.#terms());
    const prints = new Set(here), ruled = new Set(here.map((entry) => entry.slice(0, entry.indexOf('\n'))));
    // What stands around the words is looked at last: it costs more than the rest.
    const isHere = (finding: Finding): boolean => ruled.has(finding.rule) && (prints.has(print(document, finding)) || prints.has(print(document, finding, true)));
    return (finding) => !rules.includes(finding.rule) && !terms.has(termOf(finding)) && !isHere(finding);
  }

  /** A draft, or a folder of drafts, goes by another name from now on. */
  async move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const all = this.#all();
    const old = from.toString();
    const moved = Object.keys(all).filter((key) => key === old || key.startsWith(`${old}/`));
    if (moved.length === 0) return;
    await this.state.update(KEY, Object.fromEntries(Object.entries(all).map(([key, notes]) => [moved.includes(key) ? to.toString() + key.slice(old.length) : key, notes])));
    this.#changed.fire(undefined);
  }

  /** Nothing about a draft is remembered any longer. */
  async forget(uri: vscode.Uri): Promise<void> {
    const { [uri.toString()]: notes, ...others } = this.#all();
    if (notes) await this.state.update(KEY, others);
  }

  #terms(): readonly string[] {
    return this.state.get<readonly string[]>(TERMS, []);
  }

  #notes(uri: vscode.Uri): DraftNotes {
    const all = this.#all();
    return Object.hasOwn(all, uri.toString()) ? all[uri.toString()] ?? {} : {};
  }

  #all(): Record<string, DraftNotes> {
    return this.state.get<Record<string, DraftNotes>>(KEY, {});
  }

  async #update(uri: vscode.Uri, notes: DraftNotes): Promise<void> {
    await this.state.update(KEY, { ...this.#all(), [uri.toString()]: notes });
    this.#changed.fire(uri);
  }
}

/** What a finding is known by in every draft. */
const termOf = ({ rule, text }: Finding): string => `${rule}\n${text.toLowerCase()}`;

/** What a finding is known by wherever its paragraph moves; `beyond` reaches into the next, as earlier versions did. */
function print(document: vscode.TextDocument, { rule, start, end }: Finding, beyond = false): string {
  const text = (from: number, to: number): string => document.getText(new vscode.Range(document.positionAt(Math.max(0, from)), document.positionAt(to)));
  const before = text(start - COMPANY, start), after = text(end, end + COMPANY), paragraph = /\r?\n[ \t]*\r?\n/u;
  const own = beyond ? [before, after] : [before.split(paragraph).at(-1), after.split(paragraph)[0]];
  return `${rule}\n${[own[0], text(start, end), own[1]].join('').replace(/\s+/gu, ' ')}`;
}

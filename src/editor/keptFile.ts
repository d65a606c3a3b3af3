/** The file of findings kept for a reason: what it holds and how it reads as a checklist. */
import type { IsoDate } from '../core/types';
import { longDate } from '../register/dates';
import { folded } from './sentence';

/** One decision. */
export interface KeptEntry {
  /** Path of the draft within its folder. */
  readonly draft: string;
  readonly rule: string;
  readonly text: string;
  /** The sentence that holds the words, white space folded: while it reads so, the entry holds. */
  readonly sentence: string;
  readonly reason: string;
  readonly initials: string;
  readonly date: IsoDate;
  /** How often the words stand in the sentence before those that are meant. */
  readonly nth?: number;
  /** What the desk said of the words: when it says something else, the decision was on another thing. */
  readonly message?: string;
}

/** What a decision is on; earlier versions wrote neither {@link KeptEntry.nth} nor the message. */
export type KeptWords = Pick<KeptEntry, 'draft' | 'rule' | 'text' | 'sentence' | 'nth' | 'message'>;

const FIELDS = ['draft', 'rule', 'text', 'sentence', 'reason', 'initials', 'date'] as const;

/** The entries of a file's text; throws where it is not such a file, so that nobody overwrites what somebody else wrote. */
export function parseKept(text: string): readonly KeptEntry[] {
  const value: unknown = JSON.parse(text);
  const kept = isFields(value) ? value.kept : undefined;
  if (!Array.isArray(kept)) throw new Error('the file has no list “kept”');
  const wrong = kept.findIndex((entry) => !isEntry(entry));
  if (wrong >= 0) throw new Error(`entry ${wrong + 1} of “kept” lacks one of ${FIELDS.join(', ')}, or has a wrong nth or message`);
  return kept as readonly KeptEntry[];
}

/** The file's text. */
export function formatKept(entries: readonly KeptEntry[]): string {
  return `${JSON.stringify({ version: 1, kept: entries }, null, 2)}\n`;
}

/** The entries with one more; a newer decision on the same words takes the place of the older. */
export function withEntry(entries: readonly KeptEntry[], entry: KeptEntry): readonly KeptEntry[] {
  return [...entries.filter((other) => !sameWords(other, entry)), entry];
}

/** The entries on a draft, or on a folder of drafts. */
export function entriesOf(entries: readonly KeptEntry[], path: string): readonly KeptEntry[] {
  return entries.filter(({ draft }) => draft === path || draft.startsWith(`${path}/`));
}

/** The entries as they read once a draft, or a folder of drafts, has another name. */
export function withMoved(entries: readonly KeptEntry[], from: string, to: string): readonly KeptEntry[] {
  const own = new Set(entriesOf(entries, from));
  return entries.map((entry) => (own.has(entry) ? { ...entry, draft: to + entry.draft.slice(from.length) } : entry));
}

/** The entries as a checklist in Markdown, a heading a draft, which the desk itself does not read. */
export function keptList(entries: readonly KeptEntry[]): string {
  const lines = ['<!-- copydesk-disable -->', '# Kept by decision', ''];
  if (entries.length === 0) lines.push('Nothing was kept against advice.');
  for (const draft of [...new Set(entries.map((entry) => entry.draft))].sort()) {
    const own = entries.filter((entry) => entry.draft === draft);
    lines.push(`## ${draft}`, '', ...own.map(({ text, rule, sentence, reason, initials, date }) =>
      `- [ ] “${text}” in “${sentence}”: ${reason} (${initials}, ${longDate(date)}; ${rule})`), '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Whether two decisions speak of the same words. */
export function sameWords(a: KeptWords, b: KeptWords): boolean {
  return a.draft === b.draft && a.rule === b.rule && folded(a.text) === folded(b.text) && a.sentence === b.sentence
    && (a.nth === undefined || b.nth === undefined || a.nth === b.nth)
    && (a.message === undefined || b.message === undefined || undated(a.message) === undated(b.message));
}

/** What is said without its dates and counts, which change with the draft's date and with the rest of the draft. */
const undated = (message: string): string => message.replace(/\d+(?: \p{Lu}\p{L}+ \d+)?/gu, '');

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const isEntry = (value: unknown): boolean => isFields(value) && FIELDS.every((field) => typeof value[field] === 'string')
  && /^(?:undefined|number)$/u.test(typeof value.nth) && /^(?:undefined|string)$/u.test(typeof value.message);

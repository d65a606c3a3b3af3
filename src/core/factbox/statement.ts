/** Small steps from the register's records to lines that a reader can take in. */
import { earliest, holds, longDate, MONTHS } from '../../register/dates';
import { withArticle } from '../../register/names';
import type { Register } from '../../register/register';
import type { Interval, PartialDate, SourceKey, Subject } from '../../register/types';
import type { Fact, IsoDate } from '../types';

/** More sources than these make no reader surer. */
const SOURCES_SHOWN = 3;

/** What the writers of facts share. */
export interface Asking {
  readonly register: Register;
  /** The draft's date. */
  readonly date: IsoDate;
}

/**
 * A fact with its sources, or nothing where no source is known. `verifiedOn` is the last day for which the register
 * vouches; after it the fact is given as of that day and says so. `from` is when it began to hold.
 */
export function fact({ register, date }: Asking, label: string, value: string, keys: readonly SourceKey[], verifiedOn?: IsoDate, from?: PartialDate): Fact[] {
  const sources = register.sourcesOf([...new Set(keys)].slice(0, SOURCES_SHOWN));
  if (sources.length === 0) return [];
  const stale = verifiedOn !== undefined && date > verifiedOn;
  const told = withoutLater(value, date), begun = from === undefined || told.includes(from.slice(0, 4)) ? undefined : from;
  return [{ label, value: sentenceCase(told), asOf: stale ? verifiedOn : date, since: begun, verifiedOn, lastVerified: stale ? verifiedOn : undefined, sources }];
}

/** Whether a text speaks of a month or a year that begins after the date. */
export function speaksOfLater(text: string, date: IsoDate): boolean {
  return [...text.matchAll(/(?:\b(?<word>[A-Z][a-z]+) )?\b(?<year>(?:19|20)\d\d)\b/gu)].some(({ groups: { word = '', year = '' } = {} }) => {
    const month = MONTHS.indexOf(word) + 1;
    return earliest(month > 0 ? `${year}-${String(month).padStart(2, '0')}` : year) > date;
  });
}

/** A text without the aside at its end, where that is of later: what it qualifies was so before. */
function withoutLater(text: string, date: IsoDate): string {
  const aside = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
  return aside >= 0 && speaksOfLater(text.slice(aside), date) ? text.slice(0, aside) : text;
}

/** The day up to which an interval that covers the date is vouched for: one that is known to have ended needs no check. */
export function horizon(interval: Interval, verifiedOn: IsoDate | undefined): IsoDate | undefined {
  return interval.to === undefined ? verifiedOn : undefined;
}

/** "since 3 July 2025", or nothing. */
export function since({ from }: Interval): string {
  return from === undefined ? '' : `since ${longDate(from)}`;
}

/** What is renamed as a whole: what others are called changes with who speaks of them. */
const RENAMED: ReadonlySet<Subject['kind']> = new Set<Subject['kind']>(['state', 'place', 'organisation']);

/** The names that a subject had on the date and has lost since, the one that most copy used first: "Swaziland", "Calcutta". */
export function namesThen({ kind, names }: Subject, date: IsoDate): readonly string[] {
  if (!RENAMED.has(kind)) return [];
  return names.filter((name) => name.to !== undefined && (kind === 'place' || name.signals === undefined) && holds(name, date) === 'yes').map(({ text }) => text);
}

/** Title of a subject on the date, or its id put into words where the register has no such subject. */
export function titleOf({ register, date }: Asking, id: string): string {
  const subject = register.subject(id);
  return subject ? namesThen(subject, date)[0] ?? subject.title : id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

/** A subject's title as it stands in a sentence: the European Union, the Netherlands, NATO, Norway. */
export function named(asking: Asking, id: string): string {
  const title = titleOf(asking, id), subject = asking.register.subject(id);
  if (/^the /iu.test(title)) return title;
  // The register's own sentences know best: "the Taliban government".
  const phrases = [subject?.recognition?.object, ...(subject?.background ?? []).map(({ text }) => text)];
  const opening = `the ${title.toLowerCase()}`;
  // But "the Norland Republic" does not make it "the Norland".
  if (phrases.some((phrase) => phrase?.toLowerCase().startsWith(opening) && !/^ ?\p{Lu}/u.test(phrase.slice(opening.length)))) return `the ${title}`;
  return withArticle(title, subject?.kind);
}

/** Whether a text names the subject; "Guinea" is not named in "Papua New Guinea" or "Guinea-Bissau", nor "Congo" in "Congo River". */
export function names(text: string, subject: Subject): boolean {
  return subject.names.some(({ text: name }) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (standsAlone(text.slice(0, at), name, text.slice(at + name.length))) return true;
    }
    return false;
  });
}

/** Capitals that begin a sentence, not a longer name. */
const OPENING = /^(?:The|A|An|In|On|At|By|For|From|With|As|After|Before|When|While|If|But|And|Both|Acting)$/u;

function standsAlone(before: string, name: string, after: string): boolean {
  const [, word] = /(?:^|\P{L})(\p{Lu}[\p{L}’']*) $/u.exec(before.slice(-24)) ?? [];
  if (/\p{L}$/u.test(before) || /^(?:\p{L}|-\p{Lu})/u.test(after) || (word !== undefined && !OPENING.test(word))) return false;
  // "UN General Assembly" is of the UN.
  return !/\p{Ll}/u.test(name) || !/^ \p{Lu}/u.test(after);
}

/** "Russia", "Russia and China", "Russia, China and Iran". */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** "1 state", "12 states". */
export function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** First letter in upper case, behind a quotation mark too, the rest as it is. */
export function sentenceCase(text: string): string {
  return text.replace(/^“?./u, (start) => start.toUpperCase());
}

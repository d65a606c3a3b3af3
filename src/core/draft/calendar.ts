/** Calendar dates as writers write them. Pure: nothing here asks for today. */
import type { IsoDate } from './types';

/** By the numbers of {@link weekday}, as `Token.norm` has them. */
export const WEEKDAYS: readonly string[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** January first, as `Token.norm` has them. */
export const MONTHS: readonly string[] = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
/** A day or month as it is printed. */
export const printed = (name: string): string => (name[0] ?? '').toUpperCase() + name.slice(1);

/** "2025-06-20", "20 June 2025", "June 20, 2025"; months in full or by three letters. */
const FORMS = [/^(?<year>\d{4})([-/])(?<month>\d{1,2})\2(?<day>\d{1,2})$/u, /^(?<day>\d{1,2}) (?<month>[a-z]{3,9}),? (?<year>\d{4})$/iu, /^(?<month>[a-z]{3,9}) (?<day>\d{1,2}),? (?<year>\d{4})$/iu];

/** The ISO date that `text` names in one of the usual English ways; undefined where it names none or one that does not exist. */
export function parseDate(text: string): IsoDate | undefined {
  const clean = text.trim().replace(/\bSept\b\.?/u, 'Sep').replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+/iu, '')
    .replace(/(\d)(?:st|nd|rd|th)\b/u, '$1').replace(/^([A-Za-z]{3,9})\./u, '$1').replace(/ ([A-Za-z]{3,4})\. /u, ' $1 ').replace(/\s+/gu, ' ');
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{1,2}:\d{2}.*)?$/u.exec(clean)?.[1];
  for (const form of FORMS) {
    const { year = '', month = '', day = '' } = form.exec(iso ?? clean)?.groups ?? {};
    const name = month.toLowerCase(), number = Number(month) || MONTHS.findIndex((full) => full === name || full.slice(0, 3) === name) + 1;
    const date = new Date(Date.UTC(Number(year), number - 1, Number(day)));
    if (Number(year) > 999 && number > 0 && date.getUTCMonth() === number - 1 && date.getUTCDate() === Number(day)) return date.toISOString().slice(0, 10);
  }
  return undefined;
}

/** The date of a local `Date`, which is how the hosts hand dates over. */
export function toIso(date: Date): IsoDate {
  const pad = (n: number, width: number): string => String(n).padStart(width, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}

/** Day of the week of an ISO date, 0 is Sunday. */
export function weekday(date: IsoDate): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** The ISO date `days` later. What is no date comes back as it is. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const later = new Date(Date.UTC(year, month - 1, day + days));
  return Number.isFinite(later.getTime()) ? later.toISOString().slice(0, 10) : date;
}

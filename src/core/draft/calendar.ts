/** Calendar dates as writers write them. Pure: nothing here asks for today. */
import { isValid, parse } from 'date-fns';
import { enUS } from 'date-fns/locale/en-US';
import type { IsoDate } from './types';

/** By the numbers of {@link weekday}, as `Token.norm` has them. */
export const WEEKDAYS: readonly string[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** January first, as `Token.norm` has them. */
export const MONTHS: readonly string[] = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
/** A day or month as it is printed. */
export const printed = (name: string): string => (name[0] ?? '').toUpperCase() + name.slice(1);

const FORMATS = ['yyyy-MM-dd', 'd MMMM yyyy', 'MMMM d, yyyy', 'MMMM d yyyy', 'd MMM yyyy', 'MMM d, yyyy', 'MMM d yyyy', 'yyyy/MM/dd', 'd MMMM, yyyy'];
const REFERENCE = new Date(2000, 0, 1);

/** The ISO date that `text` names in one of the usual English ways; undefined where it names none or one that does not exist. */
export function parseDate(text: string): IsoDate | undefined {
  const clean = text.trim().replace(/\bSept\b\.?/u, 'Sep').replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+/iu, '')
    .replace(/(\d)(?:st|nd|rd|th)\b/u, '$1').replace(/^([A-Za-z]{3,9})\./u, '$1').replace(/ ([A-Za-z]{3,4})\. /u, ' $1 ').replace(/\s+/gu, ' ');
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{1,2}:\d{2}.*)?$/u.exec(clean)?.[1];
  for (const format of FORMATS) {
    const date = parse(iso ?? clean, format, REFERENCE, { locale: enUS });
    if (isValid(date) && date.getFullYear() > 999) return toIso(date);
  }
  return undefined;
}

/** The date of a local `Date`, which is how date-fns and the hosts hand dates over. */
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
  return isValid(later) ? later.toISOString().slice(0, 10) : date;
}

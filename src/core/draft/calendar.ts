/** Calendar dates as writers write them. Pure: nothing here asks for today. */
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { withCapital } from './capitals';
import type { IsoDate } from './types';

/** By the numbers of {@link weekday}, as `Token.norm` has them. */
export const WEEKDAYS: readonly string[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** January first, as `Token.norm` has them. */
export const MONTHS: readonly string[] = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
/** A day or month as it is printed. */
export const printed = withCapital;

dayjs.extend(customParseFormat);
/** Without commas, which writers put in or leave out. */
const FORMATS = ['YYYY-M-D', 'D MMMM YYYY', 'MMMM D YYYY', 'D MMM YYYY', 'MMM D YYYY', 'YYYY/M/D'];

/** The ISO date that `text` names in one of the usual English ways; undefined where it names none or one that does not exist. */
export function parseDate(text: string): IsoDate | undefined {
  const clean = text.trim().replace(/\bSept\b\.?/iu, 'Sep').replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+/iu, '')
    .replace(/(\d)(?:st|nd|rd|th)\b/u, '$1').replace(/^([A-Za-z]{3,9})\./u, '$1').replace(/ ([A-Za-z]{3,4})\. /u, ' $1 ').replace(/[\s,]+/gu, ' ')
    .replace(/^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}.*$/u, '$1');
  // Read strictly, so that 31 February is no date: which also wants the case and the digits that it would print.
  const printable = clean.replace(/[a-z]+/giu, (name) => printed(name.toLowerCase())).replace(/(?<!\d)0(?=\d(?!\d))/gu, '');
  const date = dayjs(printable, FORMATS, true);
  return date.isValid() && date.year() > 999 ? toIso(date.toDate()) : undefined;
}

/** The date of a local `Date`, which is how dayjs and the hosts hand dates over. */
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

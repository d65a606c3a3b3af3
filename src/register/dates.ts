/** Comparing dates of which some say only the year or the month. */
import type { Interval, IsoDate, PartialDate } from './types';

export type Answer = 'yes' | 'no' | 'unknown';

/** Months as copy writes them. */
export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** First day that a partial date may mean. */
export function earliest(date: PartialDate): IsoDate {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Last day that a partial date may mean. */
export function latest(date: PartialDate): IsoDate {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`;
}

/** Whether `date` is on or after `bound`. */
export function reached(bound: PartialDate, date: IsoDate): Answer {
  return date < earliest(bound) ? 'no' : date >= latest(bound) ? 'yes' : 'unknown';
}

/** Whether an interval covers `date`: `from` is its first day, `to` the first day after it. */
export function holds({ from, to }: Interval, date: IsoDate): Answer {
  const begun = from === undefined ? 'yes' : reached(from, date);
  const over = to === undefined ? 'no' : reached(to, date);
  if (begun === 'no' || over === 'yes') return 'no';
  return begun === 'yes' && over === 'no' ? 'yes' : 'unknown';
}

/** A date as British and agency copy writes it: 20 June 2025, June 2025, 2025. */
export function longDate(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  return [day ? String(Number(day)) : undefined, name, String(Number(year))].filter(Boolean).join(' ');
}

/** What a reader must know of a fact that was not checked up to the date: “last verified on 31 March 2026”. */
export const lastVerified = (day: PartialDate): string => `last verified on ${longDate(day)}`;

/** A date with its preposition: "on 7 May 2023", "in May 2018", "in 1997". */
export function onDate(date: PartialDate): string {
  return `${date.length < 10 ? 'in' : 'on'} ${longDate(date)}`;
}

/** The time that a statement gives, and whether a fact can be of that time. */
import { addDays, parseDate } from '../../draft/calendar';
import type { IsoDate } from '../../draft/types';
import type { PartialDate } from '../../../register/types';

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';

const MONTH = new RegExp(MONTHS, 'u');

const STATED = new RegExp(`(?: ,)? ((?:in|on|since) (?:early |late |mid - )?(?:the )?(?:\\d{1,2} )?(?:${MONTHS})(?: \\d{1,2}\\b)?(?:(?: ,)? \\d{4}| (?:of )?(?:last|this) year)?|(?:in|since) (?:early |late |mid - )?\\d{4}|in the (?:early |late |mid - )?\\d{3}0s|(?:last|this) (?:year|month|week)|(?:a|two|three|four|five|ten) (?:years?|months?) ago|yesterday)(?![a-z\\d])`, 'uy');

/** The time that a normalised sentence states at `at`, "in may 2024", "on april 4 , 2023", "last year", and where it ends. */
export function timeAt(text: string, at: number): { readonly when: string; readonly end: number } | undefined {
  STATED.lastIndex = at;
  const when = STATED.exec(text)?.[1];
  // "in 2023 and 2024" is each one's own time.
  return when === undefined || /^ (?:and|or) (?:in )?(?:[a-z]+ )?\d{4}/u.test(text.slice(STATED.lastIndex)) ? undefined : { when, end: STATED.lastIndex };
}

/** Ends a time without a year that is of the months before the draft. */
const OF_LATE = ' of late';
/** What may put such a time into another year. */
const ANOTHER_YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|(?:that|same|following|previous) year|years? (?:ago|later|earlier|before|after|since)|decade|anniversar/iu;

/** "in August" as the paragraph means it: the last August, unless it speaks of other years. */
export const withYear = (when: string, paragraph: string): string => (MONTH.test(when) && !/\d{4}|year$/u.test(when) && !ANOTHER_YEAR.test(paragraph) ? `${when}${OF_LATE}` : when);

const COUNTS: Readonly<Record<string, number>> = { a: 1, two: 2, three: 3, four: 4, five: 5, ten: 10 };

/** Whether a stated time, which may lack the year or the day, can be the time of a fact; `date` is the draft's. */
export function isTimeOf(when: string, fact: PartialDate, date: IsoDate): boolean {
  const relative = relativeTime(when, date);
  if (relative) return relative.some((period) => fact.startsWith(period) || period.startsWith(fact));
  const decade = /(\d{3})0s$/u.exec(when)?.[1];
  if (decade !== undefined) return fact.startsWith(decade);
  const year = /\d{4}/u.exec(when)?.[0];
  if (year && year !== fact.slice(0, 4)) return false;
  const month = MONTH.exec(when)?.[0];
  if (month && when.endsWith(OF_LATE) && !lastYearsOf(month, date).includes(fact.slice(0, 4))) return false;
  if (!month || fact.length < 7) return true;
  const stated = parseDate(`1 ${month} ${fact.slice(0, 4)}`);
  if (!stated || stated.slice(5, 7) !== fact.slice(5, 7)) return false;
  const day = /(?<!\d)\d{1,2}(?!\d)/u.exec(when)?.[0];
  return !day || fact.length < 10 || Number(day) === Number(fact.slice(8));
}

/** The year of the last such month before the draft; in the month itself, of this one or of the one a year ago. */
function lastYearsOf(month: string, date: IsoDate): readonly string[] {
  const year = Number(date.slice(0, 4)), from = parseDate(`1 ${month} ${year}`) ?? '';
  const years = from.slice(0, 7) === date.slice(0, 7) ? [year, year - 1] : [from > date ? year - 1 : year];
  return years.map(String);
}

/** The periods, as prefixes of ISO dates, that a relative time can mean; generous, because writers round. */
function relativeTime(when: string, date: IsoDate): string[] | undefined {
  const year = Number(date.slice(0, 4));
  const month = date.slice(0, 7);
  if (when.endsWith('this year')) return [String(year)];
  if (when.endsWith('last year')) return [String(year - 1)];
  if (when.endsWith('this month')) return [month];
  if (when.endsWith('last month')) return [addDays(`${month}-01`, -1).slice(0, 7)];
  if (/week$|^yesterday$/u.test(when)) return [month, addDays(`${month}-01`, -1).slice(0, 7)];
  const ago = /^(\w+) (year|month)s? ago$/u.exec(when);
  if (!ago) return undefined;
  const count = COUNTS[ago[1] ?? ''] ?? 1;
  if (ago[2] === 'year') return [year - count - 1, year - count, year - count + 1].map(String);
  return [-1, 0, 1].map((shift) => addDays(`${month}-15`, Math.round(-30.4 * (count + shift))).slice(0, 7));
}

/** The time that a statement gives, and whether a fact can be of that time. */
import { addDays, MONTHS as MONTH_NAMES, parseDate } from '../../draft/calendar';
import type { Block, IsoDate } from '../../draft/types';
import { perBlock } from '../../rule/perBlock';
import { NUMBER, numberOf } from './numbers';
import type { PartialDate } from '../../../register/types';

const MONTHS = MONTH_NAMES.join('|');

const MONTH = new RegExp(MONTHS, 'u');

const AGO = `(?:(?:an?|${NUMBER}) (?:days?|weeks?|fortnight|years?|months?|decades?)|half a century) ago`;

/** As part of an expression. */
export const WEEKDAY = '(?:sun|mon|tues|wednes|thurs|fri|satur)day';

const STATED = new RegExp(`(?: ,)?(?: only)? ((?:(?:in|on|since) |(?=(?:last|this) ))(?:early |late |mid - )?(?:(?:the|last|this) )?(?:\\d{1,2} )?(?:${MONTHS})(?: \\d{1,2}\\b)?(?:(?: ,)? \\d{4}| (?:of )?(?:last|this) year)?|(?:in|since) (?:early |late |mid - )?\\d{4}|(?:in|since) the (?:early |late |mid - )?\\d{3}0s|since (?:the|its|an?) (?:[a-z]+ )?(?:coup|putsch) (?:in|of) (?:[a-z]+ )?\\d{4}|(?:(?:since|early|late|earlier) )?(?:last|this) (?:year|month|week)|(?:on|last|this) ${WEEKDAY}(?! (?:, |the )?(?:\\d|${MONTHS}))|${AGO}|yesterday|last night)(?![a-z\\d])`, 'uy');

/** "A member for half a century": since then. */
const LASTING = new RegExp(`(?: ,)? for (?:(?:about|almost|nearly|some) )?(half a century|(?:an?|${NUMBER}) (?:years?|decades?))(?![a-z\\d])`, 'uy');

/** The time that a normalised sentence states at `at`, "in may 2024", "on april 4 , 2023", "last year", and where it ends. */
export function timeAt(text: string, at: number): { readonly when: string; readonly end: number } | undefined {
  STATED.lastIndex = at;
  const when = STATED.exec(text)?.[1];
  // "in 2023 and 2024" is each one's own time.
  return when === undefined || /^ (?:and|or) (?:in )?(?:[a-z]+ )?\d{4}/u.test(text.slice(STATED.lastIndex)) ? undefined : { when, end: STATED.lastIndex };
}

const AFTER = /^ (?:(?:soon|shortly|just|immediately|days|weeks|months) )?after (?![^,;]* (?:that|which|who) )[^,;]{1,60}? in (?:[a-z]+ )?(\d{4})(?= [,.;]|$)/u;

/** The year of what came before it: "after the movement returned to power in 2021". */
export function afterAt(text: string, at: number): string | undefined {
  const year = AFTER.exec(text.slice(at))?.[1];
  return year && `after ${year}`;
}

/** The time since which what holds at `at` has held, as {@link timeAt} gives it. */
export function sinceAt(text: string, at: number): { readonly when: string; readonly end: number } | undefined {
  LASTING.lastIndex = at;
  const lasting = LASTING.exec(text)?.[1];
  return lasting === undefined ? timeAt(text, at) : { when: `since ${lasting} ago`, end: LASTING.lastIndex };
}

const OF_THE_WEEK = new RegExp(`${WEEKDAY}$`, 'u');

/** Ends a time without a year that is of the months before the draft. */
const OF_LATE = ' of late';
/** What may put such a time into another year. */
const ANOTHER_YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|(?:that|same|following|previous) year|years? (?:ago|later|earlier|before|after|since)|decade|anniversar/iu;

const speaksOfOtherYears = perBlock(({ text }) => ANOTHER_YEAR.test(text));

/** "in August" as the paragraph means it: the last August, unless it speaks of other years; nothing of "on Monday" if it does. */
export function withYear(when: string, paragraph: Block): string | undefined {
  if (OF_THE_WEEK.test(when)) return speaksOfOtherYears(paragraph) ? undefined : when;
  return MONTH.test(when) && !/\d{4}|year$/u.test(when) && (/(?:last|this) /u.test(when) || !speaksOfOtherYears(paragraph)) ? `${when}${OF_LATE}` : when;
}

/** The first three figures of "the 1990s". */
const decadeOf = (time: string): string | undefined => /(\d{3})0s$/u.exec(time)?.[1];

/** Whether a stated time, which may lack the year or the day, can be the time of a fact; `date` is the draft's. */
export function isTimeOf(when: string, fact: PartialDate, date: IsoDate): boolean {
  const relative = relativeTime(when, date), month = / (?:coup|putsch) /u.test(when) ? undefined : MONTH.exec(when)?.[0];
  // "In May last year" is of both.
  const fits = relative?.some((period) => fact.startsWith(period) || period.startsWith(fact));
  if (fits === false || (fits && !month)) return fits;
  const decade = decadeOf(when);
  if (decade !== undefined) {
    // The early 2000s may last until 2005, and the late 1990s begin in 1994.
    const [from, to] = when.includes('early ') ? [0, 5] : when.includes('late ') ? [4, 9] : when.includes('mid - ') ? [2, 8] : [0, 9];
    return fact >= `${decade}${from}` && fact.slice(0, 4) <= `${decade}${to}`;
  }
  const year = /\d{4}/u.exec(when)?.[0];
  if (year && when.startsWith('after ')) return fact.slice(0, 4) >= year;
  if (year && year !== fact.slice(0, 4)) return false;
  if (month && when.endsWith(OF_LATE) && ![...lastYearsOf(month, date), when.includes('last ') && String(Number(date.slice(0, 4)) - 1)].includes(fact.slice(0, 4))) return false;
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
  // News of a day may be of what was decided, announced or in force: only what is weeks away is another time.
  if (/(?:week|day|night|(?:days?|weeks?|fortnight) ago)$/u.test(when)) return [0, 30, ...(when.endsWith('weeks ago') ? [60, 90] : [])].map((days) => addDays(`${month}-15`, -days).slice(0, 7));
  const ago = agoOf(when);
  if (!ago) return undefined;
  const { count, unit } = ago;
  if (unit === 'month') return Array.from({ length: count > 5 ? 5 : 3 }, (_, i) => addDays(`${month}-15`, Math.round(-30.4 * (count + i - (count > 5 ? 2 : 1)))).slice(0, 7));
  return yearsAgo(ago, year);
}

interface Ago {
  readonly count: number;
  readonly unit: string;
}

/** "Two years ago", "a decade ago". */
function agoOf(when: string): Ago | undefined {
  if (when.endsWith('half a century ago')) return { count: 5, unit: 'decade' };
  const [, count, unit = ''] = /^(?:since )?(.+) (year|month|decade)s? ago$/u.exec(when) ?? [];
  return count === undefined ? undefined : { count: /^an?$/u.test(count) ? 1 : numberOf(count), unit };
}

/** The years that it can mean: those beside it too, of decades and of many years some more. */
function yearsAgo({ count, unit }: Ago, year: number): string[] {
  const years = unit === 'decade' ? 10 * count : count, slack = Math.max(1, Math.round(years * (unit === 'decade' ? 0.3 : 0.05)));
  return Array.from({ length: 2 * slack + 1 }, (_, i) => String(year - years - slack + i));
}

/** A time of which a sentence can speak, with nothing in front of it. */
export const SPOKEN_OF = `in the (?:early |late |mid - )?\\d{3}0s|last year|(?:an?|${NUMBER}) (?:years|decades?) ago|a year ago`;

/** Every year of which a statement may speak that is of "2010", "the 1990s" or "a decade ago". */
export function yearsOf(time: string, date: IsoDate): readonly string[] {
  const decade = decadeOf(time), ago = agoOf(time), year = Number(date.slice(0, 4));
  if (decade !== undefined) return Array.from({ length: 10 }, (_, i) => `${decade}${i}`);
  return time === 'last year' ? [String(year - 1)] : ago ? yearsAgo(ago, year) : [time];
}

/** Finds the date that a draft gives itself in its dateline. */
import { parseDate } from './calendar';
import { LATIN, LATIN_CAPITAL } from './capitals';
import type { IsoDate } from './types';

const MONTH = '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = '[0-3]?\\d(?:st|nd|rd|th)?';
const DATE = `(?:${MONTH} ${DAY}(?:,? \\d{4})?|${DAY} ${MONTH},?(?: \\d{4})?|\\d{4}-\\d{2}-\\d{2})`;

const NAME = `[${LATIN_CAPITAL}][${LATIN}.'’]{0,30}`;
const PLACE = `${NAME}(?:[ ,/-]{1,2}(?:de |del |al-|of )?${NAME}){0,5}`;

/** "(Reuters)", "(AP)", "/PRNewswire/". */
const AGENCY = '(?:\\([^)]{1,40}\\)|/[A-Za-z ]{1,20}/?|[A-Z][A-Za-z]{1,20})';
/**
 * Place, date, perhaps the agency, and a mark: "KABUL, June 20 (Reuters) —", "Norway – June 20, 2025:", "OSLO (June 20, 2025) —",
 * "OSLO (AP) — June 20, 2025 —". Behind an agency in brackets some write no mark: "New Delhi, Jun 20 (PTI) The court …".
 */
const DATELINE = new RegExp(
  `^${PLACE}\\s?(?:\\((${DATE})\\)\\s?[:–—-]|(?:\\([A-Z][A-Za-z]{1,20}\\)\\s?)?(?:,|[–—-]{1,2})\\s?(${DATE})\\s?(?:(?:${AGENCY}\\s?){0,2}[:–—-]|\\([A-Z][A-Za-z]{1,20}\\)))`, 'u',
);
const WEEKDAY = '(?:(?:sun|mon|tue(?:s(?:day)?)?|wed(?:nes)?|thu(?:r(?:s(?:day)?)?)?|fri|sat(?:ur)?)(?:day)?,? )?';
const TIME = '(?:(?:,| at| -| \\|)? \\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [a-z]{2,5})?)?';
/** A line of its own: "Published: 20 June 2025", "June 20, 2025", "Fri 20 Jun 2025 10.30 CEST". */
const DATE_LINE = new RegExp(`^(?:(?:(?:first |last )?(?:published|posted|updated)|date)(?: on)?:?\\s{0,3})?${WEEKDAY}(${DATE})${TIME}\\.?$`, 'iu');

/** What a block's opening says of the draft's date: the date as written, its year perhaps missing. */
export function datelineOf(text: string): string | undefined {
  if (!/\d/u.test(text.slice(0, 140))) return undefined;
  const dateline = DATELINE.exec(text.slice(0, 160));
  return dateline?.[1] ?? dateline?.[2] ?? (text.length < 70 ? DATE_LINE.exec(text.trim())?.[1] : undefined);
}

/**
 * The ISO date of a dateline as written. Without a year it is the one nearest to `near`, the date that the front matter
 * gives; without front matter the latest such day not after `today`, as agency copy is read.
 */
export function resolveDateline(written: string, today: IsoDate, near?: IsoDate): IsoDate | undefined {
  if (/\d{4}/u.test(written)) return parseDate(written);
  const year = Number((near ?? today).slice(0, 4));
  const inYear = (y: number): IsoDate | undefined => parseDate(/^\d/u.test(written) ? `${written.replace(/,$/u, '')} ${y}` : `${written}, ${y}`);
  const [last, own, next] = [inYear(year - 1), inYear(year), inYear(year + 1)];
  if (!near) return own && own <= today ? own : last;
  const away = (date: IsoDate): number => Math.abs(Date.parse(date) - Date.parse(near));
  return [own, last, next].reduce((best, date) => (!best || date && away(date) < away(best) ? date : best));
}

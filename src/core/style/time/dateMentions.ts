/** Dates written in running text: "Thursday, June 19", "19 June 2025", "Jan. 5, 2024". */
import { MONTHS, WEEKDAYS } from '../../draft/calendar';
import { isCapitalised } from '../../draft/capitals';
import { datelineOf } from '../../draft/dateline';
import type { Block, Span, Token } from '../../draft/types';
import { heard, listenFor } from '../../rule/listen';
import { perBlock } from '../../rule/perBlock';

export interface DateMention extends Span {
  /** 0 is Sunday; absent where no weekday is written. */
  readonly weekday?: number;
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  readonly year?: number;
}

/** 1 to 12, by the month’s name and what it is shortened to. */
export const monthOf: ReadonlyMap<string, number> = new Map<string, number>([
  ...MONTHS.flatMap((name, i) => [[name.slice(0, 3), i + 1], [name, i + 1]] as const), ['sept', 9],
]);
export const MONTH_NAMES = listenFor(monthOf.keys());
const weekdayOf = new Map([...WEEKDAYS.flatMap((name, i) => [[name, i], [name.slice(0, 3), i]] as const), ['tues', 2], ['thurs', 4]]);

/** Days in a month; February has 29 where the year is not known. */
export function daysIn(month: number, year: number | undefined): number {
  const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
}

/** The dates of a block, also those that do not exist ("June 31"). */
export const dateMentions = perBlock((block: Block): readonly DateMention[] => {
  const { tokens } = block;
  const found: DateMention[] = [];
  for (const i of heard(block, MONTH_NAMES)) {
    const token = tokens[i] as Token;
    const month = monthOf.get(token.norm);
    if (month === undefined || token.possessive || !/^\p{Lu}/u.test(token.text)) continue;
    const abbreviated = tokens[i + 1]?.text === '.' && !MONTHS.includes(token.norm) ? 1 : 0;
    const after = dayOf(tokens[i + 1 + abbreviated]);
    // "the 19th of June"
    const of = tokens[i - 1]?.norm === 'of' ? 1 : 0, before = dayOf(tokens[i - 1 - of], of > 0);
    // "in May 2024 3 men": a year is no day, and a day stands on one side only.
    const mention = after !== undefined
      ? americanDate(tokens, i, i + 1 + abbreviated, month, after)
      : before !== undefined ? britishDate(tokens, i - 1 - of - (of && tokens[i - 3]?.norm === 'the' ? 1 : 0), i + abbreviated, month, before) : undefined;
    if (mention) found.push(mention);
  }
  return found;
});

/** The months of a block that stand alone: "in November", not "November 5" or "November 2024". */
export const monthMentions = (block: Block): readonly (Span & { readonly month: number })[] => heard(block, MONTH_NAMES).flatMap((i) => {
  const { tokens } = block, { text, norm, start, stem, possessive } = tokens[i] as Token;
  const month = MONTHS.indexOf(norm) + 1, after = /^(?:,|of)$/u.test(tokens[i + 1]?.text ?? '') ? tokens[i + 2] : tokens[i + 1];
  const isAlone = month > 0 && !possessive && isCapitalised(text) && [tokens[i - 1], after].every((token) => token?.kind !== 'number') && after?.text !== '-' && !isCapitalised(tokens[i + 1]?.text ?? '');
  return isAlone ? [{ start, end: stem, month }] : [];
});

function americanDate(tokens: readonly Token[], at: number, dayAt: number, month: number, day: number): DateMention | undefined {
  const following = tokens[dayAt + 1];
  // "March 10 percent", "May 3,000": figures, not days.
  if (following && /^(?:percent|per|%|million|billion|points?)$/u.test(following.norm)) return undefined;
  const comma = following?.text === ',' ? 1 : 0;
  const year = yearOf(tokens[dayAt + 1 + comma]);
  return withWeekday(tokens, at, (year ? tokens[dayAt + 1 + comma] : tokens[dayAt]) as Token, { day, month, year });
}

function britishDate(tokens: readonly Token[], at: number, end: number, month: number, day: number): DateMention | undefined {
  const comma = tokens[end + 1]?.text === ',' ? 1 : 0;
  const year = yearOf(tokens[end + 1 + comma]);
  return withWeekday(tokens, at, (year ? tokens[end + 1 + comma] : tokens[end]) as Token, { day, month, year });
}

function withWeekday(tokens: readonly Token[], at: number, last: Token, date: { day: number; month: number; year?: number }): DateMention {
  let before = at - 1;
  // "Wed., Sept. 3", "Wednesday (June 19)", "Monday night, June 16".
  if (/^[,(]$/u.test(tokens[before]?.text ?? '')) before--;
  if (tokens[before]?.text === '.' && !tokens[before]?.spaced) before--;
  if (before < at - 1 && /^(?:morning|afternoon|evening|night)$/u.test(tokens[before]?.norm ?? '')) before--;
  const word = tokens[before], own = tokens.indexOf(last, at), day = tokens[own + 2];
  const weekday = word && /^\p{Lu}/u.test(word.text) ? weekdayOf.get(word.norm) : undefined;
  // "June 23 (Tuesday)"
  if (weekday === undefined && tokens[own + 1]?.text === '(' && tokens[own + 3]?.text === ')' && day && weekdayOf.has(day.norm)) {
    return { start: (tokens[at] as Token).start, end: tokens[own + 3]?.end ?? day.end, weekday: weekdayOf.get(day.norm), ...date };
  }
  const first = weekday === undefined ? tokens[at] as Token : word as Token;
  return { start: first.start, end: last.end, weekday, ...date };
}

function dayOf(token: Token | undefined, ordinal = false): number | undefined {
  const digits = token?.kind === 'number' ? (ordinal ? /^(\d{1,2})(?:st|nd|rd|th)$/u : /^(\d{1,2})(?:st|nd|rd|th)?$/u).exec(token.norm)?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
}

function yearOf(token: Token | undefined): number | undefined {
  const value = token?.kind === 'number' && /^\d{4}$/u.test(token.norm) ? Number(token.norm) : 0;
  return value >= 1000 && value <= 2200 ? value : undefined;
}

/** Whether a date is that of the block's dateline, which has a form of its own. */
export function inDateline(block: Block, { start, end }: Span): boolean {
  const date = datelineDate(block);
  return date !== undefined && date.start < end && start < date.end;
}

const datelineDate = perBlock(({ text }: Block): Span | undefined => {
  const written = datelineOf(text);
  if (written === undefined) return undefined;
  const start = text.indexOf(written);
  return { start, end: start + written.length };
});

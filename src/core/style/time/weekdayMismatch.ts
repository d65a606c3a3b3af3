import { printed, weekday as weekdayOfDate, WEEKDAYS } from '../../draft/calendar';
import { dateMentions, daysIn, MONTH_NAMES } from './dateMentions';
import type { DateMention } from './dateMentions';
import type { DraftRule } from '../../rule/rule';

const NAMES = WEEKDAYS.map(printed);

const iso = (year: number, month: number, day: number): string => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

export const weekdayMismatch: DraftRule<readonly DateMention[]> = {
  id: 'style.weekday-mismatch',
  level: 'warning',
  summary: 'A weekday that does not fall on its date: “Thursday, June 20, 2025”.',
  reason: 'One of the two is wrong, and readers plan by both.',
  authority: 'The Gregorian calendar; checking day against date is a standing task of every copy desk',
  waitsFor: MONTH_NAMES,
  collect(block) {
    const mentions = dateMentions(block).filter((mention) => mention.weekday !== undefined);
    return mentions.length > 0 ? mentions : undefined;
  },
  *judge(collected, { date, dated }) {
    for (const { facts, index } of collected) {
      for (const { start, end, weekday, day, month, year } of facts) {
        if (weekday === undefined || day < 1 || day > daysIn(month, year)) continue;
        const years = year !== undefined ? [year] : dated ? [Number(date.slice(0, 4)) - 1, Number(date.slice(0, 4)), Number(date.slice(0, 4)) + 1] : [];
        // Without a year the nearest reading that fits is the one meant; only if none fits is it wrong.
        if (years.length === 0 || years.some((y) => day <= daysIn(month, y) && weekdayOfDate(iso(y, month, day)) === weekday)) continue;
        const meant = year ?? Number(date.slice(0, 4));
        yield { index, span: { start, end }, message: `${iso(meant, month, day)} is a ${NAMES[weekdayOfDate(iso(meant, month, day))]}, not a ${NAMES[weekday]}.` };
      }
    }
  },
  examples: {
    bad: [
      { text: 'The talks began on Thursday, June 20, 2025.', marks: ['Thursday, June 20, 2025'] },
      { text: 'OSLO, June 20, 2025 (AP) — The vote is on Monday, June 21.', marks: ['Monday, June 21'] },
    ],
    good: ['The talks began on Friday, June 20, 2025.', 'They met on Thursday 19 June 2025.', 'OSLO, June 20, 2025 (AP) — The vote is on Monday, June 23.', 'The vote is on Monday, June 23.'],
  },
};

import { addDays, MONTHS, printed, weekday as weekdayOfDate, WEEKDAYS } from '../../draft/calendar';
import { dateMentions, daysIn, MONTH_NAMES } from './dateMentions';
import type { DateMention } from './dateMentions';
import type { DraftRule } from '../../rule/rule';

const NAMES = WEEKDAYS.map(printed);

const iso = (year: number, month: number, day: number): string => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** A day without a year so near to the draft's is of no other year. */
const NEAR = 60;

interface Dated extends DateMention {
  /** The paragraph names no year: it speaks of this one. */
  readonly now: boolean;
  /** It opens with its weekday, written out. */
  readonly named: boolean;
}

export const weekdayMismatch: DraftRule<readonly Dated[]> = {
  id: 'style.weekday-mismatch',
  level: 'warning',
  summary: 'A weekday that does not fall on its date: “Thursday, June 20, 2025”.',
  reason: 'One of the two is wrong, and readers plan by both.',
  authority: 'The Gregorian calendar; checking day against date is a standing task of every copy desk',
  waitsFor: MONTH_NAMES,
  collect(block) {
    const now = !/\b(?:1[5-9]|20)\d\d\b/u.test(block.text);
    const mentions = dateMentions(block).filter(({ weekday }) => weekday !== undefined)
      .map((mention) => ({ ...mention, now, named: block.text.startsWith(NAMES[mention.weekday ?? 0] ?? '', mention.start) }));
    return mentions.length > 0 ? mentions : undefined;
  },
  *judge(collected, { date, dated }) {
    for (const { facts, index } of collected) {
      for (const { start, end, weekday, day, month, year, now, named } of facts) {
        if (weekday === undefined || day < 1 || day > daysIn(month, year)) continue;
        const near = now && dated && year === undefined ? yearNear(date, month, day) : undefined;
        const years = near !== undefined ? [near] : year !== undefined ? [year] : dated ? [Number(date.slice(0, 4)) - 1, Number(date.slice(0, 4)), Number(date.slice(0, 4)) + 1] : [];
        // Without a year the nearest reading that fits is the one meant; only if none fits is it wrong.
        if (years.length === 0 || years.some((y) => day <= daysIn(month, y) && weekdayOfDate(iso(y, month, day)) === weekday)) continue;
        const meant = year ?? near ?? Number(date.slice(0, 4));
        const right = NAMES[weekdayOfDate(iso(meant, month, day))] ?? '', written = NAMES[weekday] ?? '';
        yield {
          index, span: { start, end }, message: `${day} ${printed(MONTHS[month - 1] ?? '')} ${meant} is a ${right}, not a ${written}.`,
          fixes: named ? [{ title: `Write “${right}”`, safe: false, edits: [{ start, end: start + written.length, text: right }] }] : [],
        };
      }
    }
  },
  examples: {
    bad: [
      { text: 'The talks began on Thursday, June 20, 2025.', marks: ['Thursday, June 20, 2025'], fixed: 'The talks began on Friday, June 20, 2025.' },
      { text: 'The trial opens Wed., July 3. The vote is on June 24 (Wednesday).', date: '2025-06-20', marks: ['Wed., July 3', 'June 24 (Wednesday)'] },
      { text: 'The council met on Wednesday, the 19th of June.', date: '2025-06-20', marks: ['Wednesday, the 19th of June'] },
      { text: 'OSLO, June 20, 2025 (AP) — The vote is on Monday, June 21.', marks: ['Monday, June 21'] },
    ],
    good: ['The talks began on Friday, June 20, 2025.', 'They met on Thursday 19 June 2025.', 'OSLO, June 20, 2025 (AP) — The vote is on Monday, June 23.', 'The vote is on Monday, June 23.', { text: 'In 1912 the ship left on Wednesday, June 19.', date: '2025-06-20' }, { text: 'The play opens Tues 3 Sept and closes on Monday night, Sept. 8.', date: '2024-06-20' }],
  },
};

/** The year of a day without one that lies near the draft's; undefined for one that is months off. */
function yearNear(date: string, month: number, day: number): number | undefined {
  const from = addDays(date, -NEAR), to = addDays(date, NEAR), year = Number(date.slice(0, 4));
  return [year - 1, year, year + 1].find((one) => day <= daysIn(month, one) && iso(one, month, day) >= from && iso(one, month, day) <= to);
}

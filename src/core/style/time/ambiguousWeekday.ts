import { MONTHS, weekday, WEEKDAYS } from '../../draft/calendar';
import type { DraftRule } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';

/** Days by their number in the week, months by theirs and a week more. */
const DAYS: ReadonlyMap<string, number> = new Map([...WEEKDAYS, ...MONTHS].map((day, i) => [day, i]));

const NAMED = listenFor(DAYS.keys());

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly word: 'last' | 'next' | 'this';
  readonly day: number;
}

export const ambiguousWeekday: DraftRule<readonly Mention[]> = {
  id: 'style.ambiguous-weekday',
  level: 'hint',
  summary: '“Next Thursday” and “last Monday” mean two different days to different readers, and “last May” two different years.',
  reason: 'Written on a Tuesday, “next Thursday” is the day after tomorrow to some and nine days off to others. “On Thursday”, or the date.',
  authority: 'AP Stylebook, “days of the week”; The Guardian style guide, “next, this”',
  waitsFor: NAMED,
  collect(block) {
    const { tokens } = block;
    const found: Mention[] = [];
    for (const i of heard(block, NAMED)) {
      const day = DAYS.get(tokens[i]?.norm ?? '');
      const word = tokens[i - 1]?.norm;
      if (day === undefined || (word !== 'last' && word !== 'next') || !/^\p{Lu}/u.test(tokens[i]?.text ?? '') || /^(?:the|on|its|their|his|her)$/u.test(tokens[i - 2]?.norm ?? '') && tokens[i - 2]?.norm !== 'on') continue;
      // "Last May Day"
      if (tokens[i + 1]?.norm === 'day') continue;
      // "Next Thursday (3 March)", "last Monday, June 2": the date stands beside it.
      if (tokens.slice(i + 1, i + 4).some(({ kind }) => kind === 'number') && /^[(,]$/u.test(tokens[i + 1]?.text ?? '')) continue;
      found.push({ start: tokens[i - 1]?.start ?? 0, end: tokens[i]?.stem ?? 0, word, day });
    }
    return found.length > 0 ? found : undefined;
  },
  *judge(collected, { date, dated }) {
    if (!dated) return;
    const today = weekday(date);
    for (const { facts, index } of collected) {
      for (const { start, end, word, day } of facts) {
        if (day >= 7) {
          const month = Number(date.slice(5, 7)) - 1, ahead = (day - 7 - month + 12) % 12, behind = (month - day + 7 + 12) % 12;
          if (word === 'next' ? ahead > 0 && ahead < 4 : behind > 0 && behind < 6) yield { index, span: { start, end }, message: 'Of which year? The month alone is the nearer one; else give the year.' };
          continue;
        }
        // "Next Monday", written on a Friday: only one Monday can be meant.
        const ahead = (day - today + 7) % 7, behind = (today - day + 7) % 7;
        if (word === 'next' ? ahead === 0 || ahead > 4 || day <= today && day !== 0 : behind === 0 || behind > 4) continue;
        yield { index, span: { start, end }, message: 'Two days can be meant: write the day alone for the nearer one, else the date.' };
      }
    }
  },
  examples: {
    bad: [
      { text: 'OSLO, June 17, 2025 (AP) — The vote is next Thursday.', marks: ['next Thursday'] },
      { text: 'OSLO, June 19, 2025 (AP) — He resigned last March.', marks: ['last March'] },
      { text: 'OSLO, June 19, 2025 (AP) — The vote was last Tuesday.', marks: ['last Tuesday'] },
    ],
    good: ['OSLO, June 17, 2025 (AP) — The vote is on Thursday.', 'OSLO, June 17, 2025 (AP) — The vote is next Thursday (26 June).', 'The vote is next Thursday.', 'OSLO, June 20, 2025 (AP) — He resigned last October.', 'OSLO, June 20, 2025 (AP) — The vote is next Monday.', 'OSLO, June 17, 2025 (AP) — He left on the last Friday of May.'],
  },
};

import { MONTHS, printed } from '../../draft/calendar';
import { inQuotation } from '../../draft/quotations';
import type { Block, Span } from '../../draft/types';
import type { BlockRule, Preset } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';
import { isRunningProse } from '../runningProse';
import { daysIn } from './dateMentions';

const JOINTS = listenFor(['/', '-']);

/** Year, month and day. */
type Day = readonly [number, number, number];

/** A date all in figures. */
export const figureDate: BlockRule = {
  id: 'style.figure-date',
  level: 'hint',
  summary: 'A date in figures alone: “06/07/2025”, which is two days, or “2025-06-20”.',
  reason: '06/07 is 7 June in Boston and 6 July in Bristol; the order of the machines belongs to tables. With the name of the month nobody is misled.',
  authority: 'AP Stylebook, “dates” and “months”; The Guardian style guide, “dates”; ISO 8601, which is made for the exchange of data',
  waitsFor: JOINTS,
  check(block, mark, { preset }) {
    if (!isRunningProse(block)) return;
    for (const i of heard(block, JOINTS)) {
      const read = dateAt(block, i);
      if (!read) continue;
      const { span, days } = read, forms = (preset === 'us' ? [...days].reverse() : days).map((day) => written(day, preset));
      mark({
        span, message: `${forms.join(' or ')}${days.length > 1 ? '?' : '.'} In running copy a date has the name of its month.`,
        fixes: forms.map((text) => ({ title: `Write “${text}”`, safe: false, edits: [{ ...span, text }] })),
      });
    }
  },
  examples: {
    bad: [
      { text: 'The law was passed on 2025-06-20 in Oslo.', marks: ['2025-06-20'], fixed: 'The law was passed on June 20, 2025 in Oslo.' },
      { text: 'The vote of 06/07/2025 was void, that of 28/07/2025 was not.', preset: 'uk', marks: ['06/07/2025', '28/07/2025'], fixed: 'The vote of 6 July 2025 was void, that of 28 July 2025 was not.' },
      { text: 'He left on 6/20/2025, she on 6/7/2025.', marks: ['6/20/2025', '6/7/2025'], fixed: 'He left on June 20, 2025, she on June 7, 2025.' },
    ],
    good: ['The law was passed on 20 June 2025.', 'The 9/11 attacks changed it.', '“It was on 06/07/2025,” she said.', 'The part has the number 12-2025-06-20.', 'Released: 2025-06-20', 'The odds were 13/14/2025.', 'See file/2025-06-20/index for more.', 'In 2024/25/2026 it rained.'],
  },
};

/** The date of which the token at `at` is the first joint, and the days that it can mean, the British reading first. */
function dateAt(block: Block, at: number): { readonly span: Span; readonly days: readonly Day[] } | undefined {
  const { tokens } = block, first = tokens[at - 1], third = tokens[at + 3], before = tokens[at - 2], after = tokens[at + 4];
  if (!first || !third || before && !first.spaced && !/^[(–—]$/u.test(before.text) || after && !after.spaced && /^(?:[-/_@=]|\p{L}+)$/u.test(after.text)) return undefined;
  const span = { start: first.start, end: third.end }, [, year = '', month = '', day = '', one = '', other = '', last = ''] = FIGURES.exec(block.text.slice(span.start, span.end)) ?? [];
  const days = (year ? [[year, month, day]] : one === other ? [[last, one, other]] : [[last, other, one], [last, one, other]])
    .map((parts) => parts.map(Number) as [number, number, number]).filter(([y, m, d]) => y > 1500 && y < 2200 && m > 0 && m < 13 && d > 0 && d <= daysIn(m, y));
  return days.length === 0 || inQuotation(block, span) ? undefined : { span, days };
}

const FIGURES = /^(?:(\d{4})-(\d\d)-(\d\d)|(\d\d?)\/(\d\d?)\/(\d{4}))$/u;

const written = ([year, month, day]: Day, preset: Preset): string => {
  const name = printed(MONTHS[month - 1] ?? '');
  return preset === 'us' ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`;
};

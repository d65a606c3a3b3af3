import { MONTHS, printed } from '../../draft/calendar';
import { inQuotation } from '../../draft/quotations';
import type { Block, Span, Token } from '../../draft/types';
import type { BlockRule, Preset } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';
import { isRunningProse } from '../runningProse';
import { daysIn } from './dateMentions';

const JOINTS = listenFor(['/', '-']);

interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** A date all in figures. */
export const figureDate: BlockRule = {
  id: 'style.figure-date',
  level: 'hint',
  summary: 'A date in figures alone: “06/07/2025”, which is two days, or “2025-06-20”.',
  reason: '06/07 is 7 June in Boston and 6 July in Bristol; the order of the machines belongs to tables. With the name of the month nobody is misled.',
  authority: 'AP Stylebook, “dates” and “months”; The Guardian style guide, “dates”; ISO 8601, which is made for the exchange of data',
  waitsFor: JOINTS,
  *check(block, { preset }) {
    if (!isRunningProse(block)) return;
    for (const i of heard(block, JOINTS)) {
      const read = dateAt(block, i);
      if (!read) continue;
      const { span, days } = read, forms = (preset === 'us' ? [...days].reverse() : days).map((day) => written(day, preset));
      yield {
        span, message: `${forms.join(' or ')}${days.length > 1 ? '?' : '.'} In running copy a date has the name of its month.`,
        fixes: forms.map((text) => ({ title: `Write “${text}”`, safe: false, edits: [{ ...span, text }] })),
      };
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
  const { tokens } = block, joint = tokens[at] as Token, parts = [tokens[at - 1], tokens[at + 1], tokens[at + 3]], after = tokens[at + 4];
  if (tokens[at + 2]?.text !== joint.text || joint.spaced || parts.some((part, i) => part?.kind !== 'number' || i > 0 && part.spaced) || tokens[at + 2]?.spaced) return undefined;
  const before = tokens[at - 2], [first, second, third] = parts as [Token, Token, Token];
  if (before && !first.spaced && !/^[(–—]$/u.test(before.text) || after && !after.spaced && /^[-/_@=]$|^\p{L}/u.test(after.text)) return undefined;
  const digits = [first, second, third].map(({ text }) => (/^\d+$/u.test(text) ? text.length : 0)).join(''), [a, b, c] = [first, second, third].map(({ text }) => Number(text)) as [number, number, number];
  const days = joint.text === '-'
    ? digits === '422' ? [{ year: a, month: b, day: c }] : []
    : /^[12][12]4$/u.test(digits) ? [{ day: a, month: b, year: c }, ...(a === b ? [] : [{ day: b, month: a, year: c }])] : [];
  const span = { start: first.start, end: third.end }, real = days.filter(({ year, month, day }) => year > 1500 && year < 2200 && month > 0 && month < 13 && day > 0 && day <= daysIn(month, year));
  return real.length === 0 || inQuotation(block, span) ? undefined : { span, days: real };
}

const written = ({ year, month, day }: Day, preset: Preset): string => {
  const name = printed(MONTHS[month - 1] ?? '');
  return preset === 'us' ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`;
};

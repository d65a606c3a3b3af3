import { inQuotation } from '../../draft/quotations';
import type { Span, Token } from '../../draft/types';
import type { DraftRule } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';
import { isRunningProse } from '../runningProse';

interface Said extends Span {
  readonly text: string;
}

const YEAR = listenFor(['year']);

/** The days on which a year named by its distance may be counted from the wrong one. */
const isTurn = (day: string, text: string): boolean => (day >= '12-26' ? text === 'next year' : day <= '01-14' && text !== 'next year');

/** A year told by its distance in the days when that changes. */
export const turnOfYear: DraftRule<readonly Said[]> = {
  id: 'style.turn-of-year',
  level: 'hint',
  summary: '“Last year” and “this year” in the first days of January, “next year” in the last of December.',
  reason: 'Copy written before the holidays is read after them, and the year is then another one. The figure cannot be misread.',
  authority: 'Reuters Handbook of Journalism, “dates”; BBC News style guide, “dates”',
  waitsFor: YEAR,
  collect(block) {
    const { tokens } = block;
    if (!isRunningProse(block)) return undefined;
    const found = heard(block, YEAR).flatMap((at) => {
      const { end } = tokens[at] as Token, before = tokens[at - 1];
      if (!before || !/^(?:last|this|next)$/u.test(before.norm) || inQuotation(block, before) || /^(?:financial|school)$/u.test(tokens[at + 1]?.norm ?? '')) return [];
      return [{ start: before.start, end, text: `${before.norm} year` }];
    });
    return found.length > 0 ? found : undefined;
  },
  *judge(collected, { date, dated }) {
    if (!dated) return;
    const seen = new Set<string>();
    for (const { facts, index } of collected) {
      for (const { start, end, text } of facts) {
        if (seen.has(text) || !isTurn(date.slice(5), text)) continue;
        seen.add(text);
        yield { index, span: { start, end }, message: 'The year has just turned, or is about to: give it in figures.' };
      }
    }
  },
  examples: {
    bad: [
      { text: 'Prices rose 3% last year, and will rise this year. Wages fell last year.', date: '2025-01-04', marks: ['last year', 'this year'] },
      { text: 'OSLO, December 29, 2025 (AP) — The bridge opens next year.', marks: ['next year'] },
    ],
    good: [
      { text: 'Prices rose 3% last year.', date: '2025-06-20' }, { text: 'Prices rose 3% in 2024.', date: '2025-01-04' }, { text: '“Prices rose last year,” she said.', date: '2025-01-04' },
      { text: 'The bridge opens next year.', date: '2025-01-04' }, { text: 'The bridge opens next year.', date: '2025-12-20' }, 'Prices rose last year.',
    ],
  },
};

import { sentenceAt } from '../../draft/places';
import type { Block, Span } from '../../draft/types';
import type { DraftRule } from '../../rule/rule';
import { isRunningProse } from '../runningProse';
import { dateMentions, inDateline, MONTH_NAMES } from './dateMentions';

interface Dated extends Span {
  readonly year: number;
  /** From behind the day or month to behind the year. */
  readonly cut: Span;
}

/** The year of the draft, written out beside a day of it. */
export const needlessYear: DraftRule<readonly Dated[]> = {
  id: 'style.needless-year',
  level: 'hint',
  summary: 'The year beside a day of the draft’s own year: “on July 1, 2025” in a story of June 2025.',
  reason: 'A day without a year is one of this year. The figures slow the reader down and tell nothing.',
  authority: 'AP Stylebook, “dates” and “years”; Reuters Handbook of Journalism, “dates”',
  waitsFor: MONTH_NAMES,
  collect(block) {
    if (!isRunningProse(block)) return undefined;
    const found = dateMentions(block).flatMap(({ start, end, year }) => {
      const cut = cutOf(block.text.slice(start, end));
      return year === undefined || cut < 0 || inDateline(block, { start, end }) || speaksOfOthers(block, start, year) ? [] : [{ start, end, year, cut: { start: start + cut, end } }];
    });
    return found.length > 0 ? found : undefined;
  },
  *judge(collected, { date, dated }) {
    if (!dated) return;
    for (const { facts, index } of collected) {
      for (const { start, end, year, cut } of facts) {
        if (String(year) !== date.slice(0, 4)) continue;
        yield { index, span: { start, end }, message: `The draft is of ${year}: the year goes without saying.`, fixes: [{ title: 'Leave the year out', safe: false, edits: [{ ...cut, text: '' }] }] };
      }
    }
  },
  examples: {
    bad: [
      { text: 'OSLO, June 20, 2025 (AP) — The law takes effect on July 1, 2025.', marks: ['July 1, 2025'], fixed: 'OSLO, June 20, 2025 (AP) — The law takes effect on July 1.' },
      { text: 'It was passed on Tuesday, 3 June 2025 in Oslo.', date: '2025-06-20', marks: ['Tuesday, 3 June 2025'], fixed: 'It was passed on Tuesday, 3 June in Oslo.' },
    ],
    good: [
      'The law takes effect on July 1, 2025.', { text: 'The law took effect on July 1, 2024.', date: '2025-06-20' }, { text: 'The law takes effect on July 1.', date: '2025-06-20' },
      { text: 'He served from May 3, 2023, to May 5, 2025.', date: '2025-06-20' }, { text: '“The law takes effect on July 1, 2025,” he wrote.', date: '2025-06-20' },
      { text: 'OSLO, June 20, 2025 (AP) — The vote failed.', date: '2025-06-20' }, { text: 'Oslo, Norway – June 20, 2025 – The vote failed.', date: '2025-06-20' }, { text: 'Published on June 20, 2025', date: '2025-06-20' },
    ],
  },
};

/** Where the year of a date begins with what joins it on; -1 where it has none at its end. */
const cutOf = (date: string): number => date.search(/,? \d{4}$/u);

/** Another year in the sentence: there the reader needs both. */
function speaksOfOthers(block: Block, at: number, year: number): boolean {
  const { start, end } = sentenceAt(block, at);
  return (block.text.slice(start, end).match(/\b(?:1[5-9]|20)\d{2}\b/gu) ?? []).some((other) => other !== String(year));
}

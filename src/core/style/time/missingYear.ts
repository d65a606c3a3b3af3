import { addDays } from '../../draft/calendar';
import { sentenceAt } from '../../draft/places';
import type { Block, Span } from '../../draft/types';
import type { DraftRule } from '../../rule/rule';
import { isRunningProse } from '../runningProse';
import { dateMentions, inDateline, MONTH_NAMES } from './dateMentions';

interface Told extends Span {
  /** "-11-05" */
  readonly day: string;
}

/** Nothing in the sentence looks ahead, even from the past: "was due on", "said it would", "until". */
const AHEAD = /\b(?:will|would|shall|may|might|could|can|should|must|is|are|be|plan\w*|schedul\w*|due|set|until|till|by|deadline|expect\w*|propos\w*|ahead|next|before|from|annual\w*|every|each|usually|always|traditional\w*|invit\w*|book\w*|postpon\w*|delay\w*|mov\w*|start\w*|open\w*|announc\w*|agree\w*|call\w*)\b|n[’']t\b/iu;
const TOLD = /\b(?:was|were|had|died|won|lost|fell|rose|took|left|met|came|went|said|began|broke|\p{Ll}{3,}ed)\b/u;

/** How far ahead of the draft a day must lie to be of another year for certain. */
const DAYS = 14;

/** A day told as past that this year has not seen yet. */
export const missingYear: DraftRule<readonly Told[]> = {
  id: 'style.missing-year',
  level: 'hint',
  summary: 'A day of last year without its year: “was elected on November 5” in a story of June.',
  reason: 'A day without a year is one of this year, which has not come yet: readers stumble, and an archive gets it wrong.',
  authority: 'AP Stylebook, “dates” and “years”; Reuters Handbook of Journalism, “dates”',
  waitsFor: MONTH_NAMES,
  collect(block) {
    if (!isRunningProse(block)) return undefined;
    const found = dateMentions(block).flatMap((mention) => {
      const { start, end, day, month, year } = mention;
      return year === undefined && day > 0 && !inDateline(block, mention) && isTold(block, start) ? [{ start, end, day: `-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` }] : [];
    });
    return found.length > 0 ? found : undefined;
  },
  *judge(collected, { date, dated }) {
    if (!dated) return;
    const soon = addDays(date, DAYS), year = date.slice(0, 4);
    for (const { facts, index } of collected) {
      for (const { start, end, day } of facts) {
        if (year + day <= soon) continue;
        yield { index, span: { start, end }, message: `${year} has not come so far, and it is told as past: of which year?` };
      }
    }
  },
  examples: {
    bad: [
      { text: 'She was elected on November 5 with a narrow majority.', date: '2025-06-20', marks: ['November 5'] },
      { text: 'OSLO, June 20, 2025 (AP) — The bridge fell on 24 December and killed two people.', marks: ['24 December'] },
    ],
    good: [
      'She was elected on November 5.', { text: 'She was elected on November 5, 2024.', date: '2025-06-20' }, { text: 'She was elected on June 5.', date: '2025-06-20' },
      { text: 'The vote was set for November 5.', date: '2025-06-20' }, { text: 'He said it would end on November 5.', date: '2025-06-20' }, { text: 'The law takes effect on November 5.', date: '2025-06-20' },
      { text: 'She was elected on November 5.', date: '2025-11-20' }, { text: 'They met on July 1.', date: '2025-06-20' },
    ],
  },
};

function isTold(block: Block, at: number): boolean {
  const { start, end } = sentenceAt(block, at);
  const sentence = block.text.slice(start, end);
  return TOLD.test(sentence) && !AHEAD.test(sentence) && /\b(?:on|since|after|of)(?: \w+day,?)? $/iu.test(block.text.slice(start, at));
}

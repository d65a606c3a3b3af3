import { addDays, MONTHS, printed } from '../../draft/calendar';
import { sentenceAt, tokensIn } from '../../draft/places';
import { perWord } from '../../draft/words';
import type { Block, Span, Token } from '../../draft/types';
import type { DraftRule } from '../../rule/rule';
import { FIGURES, heard } from '../../rule/listen';
import { isRunningProse } from '../runningProse';
import { dateMentions, inDateline, monthMentions, MONTH_NAMES } from './dateMentions';

interface Told extends Span {
  readonly month: number;
  /** Absent where the month stands alone. */
  readonly day?: number;
}

interface Facts {
  readonly told: readonly Told[];
  /** The paragraph speaks of a year, which is that of the days told in the next ones too. */
  readonly year: boolean;
}

const YEAR_ONLY: Facts = { told: [], year: true };

/** Looks ahead, even from the past: "was due on", "said it would", "until"; or tells of a habit. */
const LOOKS_AHEAD = /^(?:will|would|shall|may|might|could|can|should|must|is|are|be|plan.*|schedul.*|due|set|until|till|by|deadline|expect.*|propos.*|ahead|next|before|from|annual.*|every|each|usually|always|traditional.*|invit.*|book.*|postpon.*|delay.*|mov.*|start.*|open.*|announc.*|agree.*|call.*|.+n't)$/u;
const IS_TOLD = /^(?:was|were|had|died|won|lost|fell|rose|took|left|met|came|went|said|began|broke|\p{Ll}{3,}ed)$/u;
/** A habit, a season, a plan or another year: the month needs none of its own. */
const IS_UNDATED = /^(?:is|are|will|would|shall|may|might|could|can|should|due|scheduled|until|till|expect.*|ahead|next|last|this|same|annual.*|every|each|usually|always|often|never|seasons?|between|following|years?|decade|century|born|delivery|contracts?|futures)$/u;

/** What a word tells of the time of its sentence, a bit each. */
const AHEAD = 1, TOLD = 2, UNDATED = 4;
const timeOf = perWord(({ norm, text }) => (LOOKS_AHEAD.test(norm) ? AHEAD : 0) | (IS_TOLD.test(text) ? TOLD : 0) | (IS_UNDATED.test(text) ? UNDATED : 0));

/** How far ahead of the draft a day must lie to be of another year for certain. */
const DAYS = 14;
/** A month that is longer gone is of last year, and readers take it for the one to come or for the wrong year. */
const MONTHS_GONE = 6;
/** How far the year that a paragraph speaks of reaches. */
const PARAGRAPHS = 3;

/** A day or a month told as past that this year has not seen yet. */
export const missingYear: DraftRule<Facts> = {
  id: 'style.missing-year',
  level: 'hint',
  summary: 'A day or a month of last year without its year: “was elected on November 5”, “resigned in November” in a story of June.',
  reason: 'A day without a year is one of this year, which has not come yet: readers stumble, and an archive gets it wrong.',
  authority: 'AP Stylebook, “dates” and “years”; Reuters Handbook of Journalism, “dates”',
  waitsFor: MONTH_NAMES,
  collect(block) {
    if (!isRunningProse(block)) return undefined;
    const years = heard(block, FIGURES).map((at) => block.tokens[at] as Token).filter((token) => isYear(token) && !inDateline(block, token));
    const isFirst = ({ start }: Span): boolean => start < (years[0]?.start ?? block.text.length);
    // The eleventh of September is of one year for all readers.
    const days = dateMentions(block).filter(({ month, day }) => month !== 9 || day !== 11)
      .filter((mention) => mention.year === undefined && mention.day > 0 && isFirst(mention) && !inDateline(block, mention) && isTold(block, mention.start));
    const months = monthMentions(block).filter((mention) => isFirst(mention) && isToldMonth(block, mention));
    const told = [...days, ...months].map(({ start, end, month, day }: Told) => ({ start, end, month, day }));
    return told.length > 0 ? { told, year: years.length > 0 } : years.length > 0 ? YEAR_ONLY : undefined;
  },
  *judge(collected, { date, dated }) {
    if (!dated) return;
    const soon = addDays(date, DAYS), year = date.slice(0, 4), now = Number(date.slice(5, 7));
    /** The last paragraph that speaks of a year or goes on in it. */
    let dating = -PARAGRAPHS - 1;
    for (const { facts: { told, year: dates }, index } of collected) {
      const goesOn = index - dating <= PARAGRAPHS;
      if (dates || goesOn) dating = index;
      if (goesOn) continue;
      for (const { start, end, month, day } of told) {
        if (day === undefined ? month <= now || now + 12 - month <= MONTHS_GONE : `${year}-${two(month)}-${two(day)}` <= soon) continue;
        yield { index, span: { start, end }, message: `${day === undefined ? '' : `${day} `}${printed(MONTHS[month - 1] ?? '')} ${year} is still to come, and this is told as past: of which year?` };
      }
    }
  },
  examples: {
    bad: [
      { text: 'She was elected on November 5 with a narrow majority.', date: '2025-06-20', marks: ['November 5'] },
      { text: 'OSLO, June 20, 2025 (AP) — The bridge fell on 24 December and killed two people.', marks: ['24 December'] },
      { text: 'The minister resigned in November. The plant closed in early August.', date: '2025-06-20', marks: ['November', 'August'] },
    ],
    good: [
      'She was elected on November 5.', { text: 'She was elected on November 5, 2024.', date: '2025-06-20' }, { text: 'She was elected on June 5.', date: '2025-06-20' },
      { text: 'The vote was set for November 5.', date: '2025-06-20' }, { text: 'He said it would end on November 5.', date: '2025-06-20' }, { text: 'The law takes effect on November 5.', date: '2025-06-20' },
      { text: 'She was elected on November 5.', date: '2025-11-20' }, { text: 'They met on July 1.', date: '2025-06-20' }, { text: 'The law was passed after September 11.', date: '2025-06-20' },
      { text: 'The train left the rails on July 30, 1896. A jury met on August 4.\n\nIt sat until it rose on August 7.', date: '2025-06-20' },
      { text: 'Since the 1990s many observed it on 11 November.', date: '2025-06-20' },
      { text: 'He resigned in March. She resigned in November 2023, and her heir left last November.', date: '2025-06-20' }, { text: 'She was born in November and sang every August. They are grilled at fairs that filled it in November.', date: '2025-06-20' },
      { text: 'The bridge closed in December.', date: '2025-02-20' }, { text: 'Snow fell in November, as it did each year.', date: '2025-06-20' },
    ],
  },
};

const two = (value: number): string => String(value).padStart(2, '0');

/** "1896" and "1990s". */
const isYear = ({ norm }: Token): boolean => /^(?:1\d|20)\d\ds?$/u.test(norm);

/** “On 5 November”, and the sentence has nothing of what looks ahead. */
const isTold = (block: Block, at: number): boolean =>
  /\b(?:on|since|after|of)(?: \w+day,?)? $/iu.test(justBefore(block, at)) && (timesAt(block, at) & (TOLD | AHEAD)) === TOLD;

/** “Resigned in November”: in the past, once. */
const isToldMonth = (block: Block, { start }: Span): boolean =>
  /\b(?:in|since)(?: (?:early|late|mid-?))? ?$/iu.test(justBefore(block, start)) && (timesAt(block, start) & (TOLD | UNDATED)) === TOLD;

/** What the words of a sentence tell of its time. */
const timesAt = (block: Block, at: number): number => tokensIn(block, sentenceAt(block, at)).reduce((times, { word }) => times | timeOf(word), 0);

/** A few words, which cost far less to search than all that stands before. */
const justBefore = ({ text }: Block, at: number): string => text.slice(Math.max(0, at - 40), at);

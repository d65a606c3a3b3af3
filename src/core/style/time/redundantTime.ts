import { MONTHS, printed, WEEKDAYS } from '../../draft/calendar';
import type { PhraseRule, Wording } from '../../rule/rule';

const hours = (half: string): string => `(${Array.from({ length: 12 }, (_, i) => `${i + 1}${half}`).join('|')})`;
const REDUNDANT: readonly (readonly [phrase: string, ...instead: string[]])[] = [
  ['12 noon', 'noon'], ['12 midnight', 'midnight'], ['twelve noon', 'noon'], ['12 p.m. noon', 'noon'], ['a.m. in the morning'], ['am in the morning', 'am'], ['p.m. in the evening'], ['pm in the evening', 'pm'], ['p.m. in the afternoon'], ['pm in the afternoon', 'pm'],
  ['p.m. at night'], ['pm at night', 'pm'], [`a.m. (this|yesterday|tomorrow|${WEEKDAYS.join('|')}) morning`], [`p.m. (${WEEKDAYS.join('|')}) afternoon|evening|night`], [`${hours('am')} on? ${WEEKDAYS.join('|')} morning`], ['p.m. tonight'],
  [`${hours('am')} in the morning`], [`${hours('pm')} in the (evening|afternoon)`], [`${hours('pm')} (at night|tonight)`],
  ['the year of (2018|2019|2020|2021|2022|2023|2024|2025|2026)'], ...MONTHS.map(printed).map((month): [string, string] => [`in the month of ${month}`, `in ${month}`]),
  ['at 12 a.m.', 'at midnight'], ['at 12 p.m.', 'at noon'], ['at 12am', 'at midnight'], ['at 12pm', 'at noon'], ['current (status|situation) at present'], [`${WEEKDAYS.join('|')} night at midnight`],
];

export const redundantTime: PhraseRule = {
  id: 'style.redundant-time',
  level: 'info',
  summary: 'A time said twice, or one that nobody is sure of: “8 a.m. in the morning”, “12 p.m.”.',
  reason: 'The a.m. is the morning already; and half of the readers take 12 p.m. for midnight.',
  authority: 'AP Stylebook, “times”; The Guardian style guide, “times”; NIST on noon and midnight',
  wordings: REDUNDANT.map(([phrase, ...instead]): Wording => ({ phrases: [phrase], instead, message: instead[0] ? `“${instead[0]}” says it.` : 'One of the two says it.' })),
  examples: {
    bad: [
      { text: 'The vote is at 12 noon.', marks: ['12 noon'], fixed: 'The vote is at noon.' },
      { text: 'It began at 8 a.m. in the morning and ends at 9:30 p.m. tonight.', marks: ['a.m. in the morning', 'p.m. tonight'] },
      { text: 'It began about 3 a.m. Sunday morning.', marks: ['a.m. Sunday morning'] },
      { text: 'The doors open at 12 p.m.', marks: ['at 12 p.m.'] },
      { text: 'It opens at 8pm in the evening and at 9am in the morning.', marks: ['8pm in the evening', '9am in the morning'] },
    ],
    good: ['The vote is at noon.', 'It began at 8 a.m.', 'It began early in the morning.', 'He was born in May.', '“At 12 noon,” she said.'],
  },
};

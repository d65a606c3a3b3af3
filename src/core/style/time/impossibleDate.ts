import { dateMentions, daysIn, MONTH_NAMES } from './dateMentions';
import type { BlockRule } from '../../rule/rule';

export const impossibleDate: BlockRule = {
  id: 'style.impossible-date',
  level: 'warning',
  summary: 'A date that does not exist: “June 31”.',
  reason: 'The calendar has no such day; one figure is wrong, and perhaps the whole fact.',
  authority: 'The Gregorian calendar',
  waitsFor: MONTH_NAMES,
  check(block, mark) {
    for (const { start, end, day, month, year } of dateMentions(block)) {
      const days = daysIn(month, year);
      // A higher figure is a year or an amount: “Feb 87”, “June 90-day bills”.
      if (day < 1 || day > days && day <= 35) mark({ span: { start, end }, message: `There is no such date: the month has ${days} days${year ? ` in ${year}` : ''}.` });
    }
  },
  examples: {
    bad: [{ text: 'Parliament votes on June 31.', marks: ['June 31'] }, { text: 'He was born on 29 February 2023 in Oslo.', marks: ['29 February 2023'] }, { text: 'The ship sailed on the 31st of April 1912.', marks: ['the 31st of April 1912'] }],
    good: ['Parliament votes on June 30.', 'He was born on 29 February 2024.', 'Sales rose in March 40 percent.', 'In May 2024 the law passed.', 'Sales in Feb 87 rose.', 'It made up for June’s 51-15 defeat.'],
  },
};

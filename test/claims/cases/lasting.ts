import type { Case } from './case';

/** Weekdays and weeks of the news, and how long a standing has lasted. */
export const lasting: readonly Case[] = [
  ['2024-01-18', 'Nauru broke with Taiwan on Monday.', 'supported'],
  ['2024-03-18', 'Nauru broke with Taiwan on Monday.', 'contradicted'],
  ['2024-03-18', 'Nauru broke with Taiwan last Tuesday.', 'contradicted'],
  ['2024-01-25', 'Nauru broke with Taiwan ten days ago.', 'supported'],
  ['2024-01-31', 'Nauru broke with Taiwan a fortnight ago.', 'supported'],
  ['2024-02-20', 'Nauru broke with Taiwan five weeks ago.', 'supported'],
  ['2024-08-20', 'Nauru broke with Taiwan a fortnight ago.', 'contradicted'],
  ['2024-08-20', 'Nauru broke with Taiwan on Monday 15 January.', 'supported'],
  ['2024-08-20', 'In the year that Nauru broke with Taiwan on a Monday, it rained.', ''],
  ['2025-08-20', 'Looking back on 2024, the book tells how Nauru broke with Taiwan on Monday and thought better of it on Tuesday.', ''],
  ['1997-07-24', 'KUALA LUMPUR, Malaysia — Laos and Myanmar joined Asean on Wednesday.', 'supported'],
  ['2019-09-23', 'Tuvalu cut ties with Taiwan on Friday, four days after the Solomon Islands.', 'contradicted'],
  ['2019-09-23', 'Kiribati cut ties with Taiwan on Friday, four days after the Solomon Islands.', 'supported'],
  ['2019-09-23', 'Tuvalu has threatened to cut ties with Taiwan on Friday.', ''],
  // "For" tells since when it has been so.
  ['2008-02-11', 'Sweden, a NATO member for half a century, will send troops to Chad.', 'contradicted'],
  ['2008-02-11', 'Norway, a NATO member for half a century, will send troops to Chad.', 'supported'],
  ['2025-02-11', 'Finland has been a member of NATO for two years.', 'supported'],
  ['2025-02-11', 'Finland has been a member of NATO for two decades.', 'contradicted'],
  ['2025-02-11', 'Finland has been a member of NATO for years.', 'supported'],
  ['2000-06-26', 'Macedonia has had diplomatic relations with Taiwan for one year.', 'supported'],
  ['2000-06-26', 'Macedonia has had diplomatic relations with Taiwan for two decades.', 'contradicted'],
  ['2000-06-26', 'Macedonia hopes to keep diplomatic relations with Taiwan for two decades.', ''],
];

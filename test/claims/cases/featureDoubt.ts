import type { Case } from './case';

/** What feature copy wishes, asks, supposes or denies in the same words. */
export const featureDoubt: readonly Case[] = [
  ['2020-02-10', 'Ukraine, which hopes to be admitted in July to NATO, has been told to wait.', ''],
  ['2020-02-10', 'Ukraine has never been admitted in all these years to NATO.', ''],
  ['2020-02-10', 'Would Sweden, which joined the European Union in 1995, be admitted on Tuesday to NATO?', ''],
  ['2020-02-10', 'If Sweden, a monarchy with a long memory, a taste for caution and no allies, joined NATO this week, Moscow would object.', ''],
  ['2020-02-10', 'Ukraine denied last week to its partners that it had left the Council of Europe and joined the European Union.', ''],
  ['2020-02-10', 'Kosovo declared independence in 2008, hopes that Spain will recognise it and left the European Union out of its speech.', ''],
  ['2020-02-10', 'Serbia said that Kosovo had lost its case and joined the African Union\'s call for talks.', ''],
  ['2020-02-10', 'Serbia wants to settle its quarrels and join the European Union.', ''],
  ['2012-02-20', 'Had Poland given up the zloty and adopted the euro, it would be poorer.', ''],
  ['2024-02-20', 'Angola may leave OPEC. Its departure would leave the group with ten members.', ''],
  ['2024-02-20', 'Angola spoke to OPEC in vain. The committee hopes to leave the group with ten members.', ''],
  ['2024-02-20', 'Austria is one of the states of the European Union. In 1955 it became the 70th member.', ''],
  ['2024-02-20', 'Serbia played the European Union\'s team last week. In June it became the tenth member.', ''],
  ['2024-02-20', 'Serbia left its talks with the European Union last week. In June it became the tenth member of a customs pact.', ''],
  ['2015-02-20', 'Mexico regards Kosovo as a state only on paper, a diplomat joked.', ''],
  ['2015-02-20', 'Should Spain regard Kosovo as a state, Greece would too.', ''],
  ['2015-02-20', 'Spain would rather withhold recognition from Kosovo than follow Washington in recognising it.', ''],
  ['2015-02-20', 'Tiraspol hopes to be recognised by Moscow and to be let back in to the talks.', ''],
  ['2022-03-20', 'Bosnia was asked last week by NATO to wait, and Georgia may follow Ukraine in recognising nothing.', ''],
  ['2025-06-20', 'Taking its membership to a hundred would cost the European Union a fortune.', ''],
  ['2025-06-20', 'Rwanda joined the Commonwealth in 2009, taking its membership to fifty-four.', ''],
  ['2025-06-20', 'The bill, passed in 1991 by Estonia, and Latvia, annexed in 1940, are in the archive.', ''],
  ['2025-06-20', 'Spain, one of the countries where Hargeisa has an office, sells it fish.', ''],
  ['2025-06-20', 'Scotland, were it to be admitted one day to the United Nations, would be the one hundred and ninety-fourth member.', ''],
];

import type { Case } from './case';

/** Months in short, lists behind counts, those who left and came back, and who is one of whom. */
export const wire30: readonly Case[] = [
  // Months in short, as American copy has them.
  ['2026-01-20', 'Bulgaria adopted the euro on Jan. 1.', 'supported'],
  ['2026-01-20', 'Bulgaria adopted the euro on Feb. 1.', 'contradicted'],
  ['2024-01-20', 'Croatia, which on Jan. 1, 2023, became the 20th country to adopt the euro, is hot.', 'supported'],
  ['2023-01-20', 'Croatia, which on Jan. 1 became the 20th country to adopt the euro, is hot.', 'supported'],
  ['2023-01-20', 'Croatia, which on Jan. 1 became the 22nd country to adopt the euro, is hot.', 'contradicted'],
  ['2023-01-20', 'Croatia adopted the euro on Jan 1, 2021, to applause.', 'contradicted'],
  ['2023-12-20', 'Finland joined NATO on Apr. 4, and Sweden waits.', 'supported'],
  ['2023-12-20', 'Finland joined NATO on Sept. 4, and Sweden waits.', 'contradicted'],
  // What is told between commas of who acts.
  ['2013-07-02', 'Croatia, a country of 1,200 islands that borders Serbia, joined the European Union on Monday.', 'supported'],
  ['2007-02-01', 'Slovenia, which has 1,322 km of borders, half of them with Croatia, became the 13th member of the euro zone.', ''],
  // A count and those who are counted.
  ['2020-05-04', 'Only two UN members recognise Northern Cyprus: Turkey and Pakistan.', 'contradicted/overstated'],
  ['2010-05-04', 'Four UN members recognise Abkhazia: Russia, Nicaragua, Venezuela and Nauru.', 'supported'],
  ['2010-05-04', 'Four UN members recognise Abkhazia: Russia, Nicaragua, Belarus and Nauru.', 'contradicted'],
  ['2010-05-04', 'Four UN members recognise Abkhazia, among them Russia, Nicaragua and Nauru.', 'supported'],
  ['2012-05-04', 'Five EU members do not recognise Kosovo — Spain, Greece, Cyprus, Romania and Slovakia.', 'supported'],
  ['2012-05-04', 'Five EU members do not recognise Kosovo — Spain, Greece, Cyprus, Romania and Austria.', 'contradicted'],
  ['1999-05-04', 'Three states have recognised the Taliban: Pakistan, Saudi Arabia and Qatar.', 'contradicted'],
  // Out, and not back.
  ['2019-05-04', 'The Gambia left the Commonwealth in 2013 and has not returned.', 'contradicted'],
  ['2016-05-04', 'The Gambia left the Commonwealth in 2013 and has not returned.', 'supported'],
  ['2022-05-04', 'The Maldives, which quit the Commonwealth in 2016 and has yet to rejoin, sent a minister.', 'contradicted'],
  ['2019-05-04', 'The Maldives, which quit the Commonwealth in 2016 and has yet to rejoin, sent a minister.', 'supported'],
  // The only ones, and those that have no seat.
  ['2008-12-04', 'Russia and Nicaragua are the only countries to recognise South Ossetia.', 'supported'],
  // Which government is meant.
  ['2022-11-11', 'Saudi Arabia has recognised the Taliban government that seized power in August 2021.', 'contradicted'],
  ['2022-11-11', 'No country has recognised the Taliban government that seized power in August 2021.', 'supported'],
  ['2000-11-11', 'Pakistan recognised the Taliban, who took power in 1996.', 'supported'],
];

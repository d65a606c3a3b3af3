import type { Case } from './case';

/** What the news describes rather than names, and governments that act for their states. */
export const described: readonly Case[] = [
  ['2010-05-24', 'The breakaway north of Cyprus is recognised by Turkey alone.', 'supported'],
  ['2010-05-24', 'The Turkish-held north of Cyprus is recognised by Turkey and Pakistan.', 'contradicted'],
  ['2010-05-24', 'Turkey wants the breakaway north of Cyprus to be recognised by Islamic states.', ''],
  ['2010-05-24', 'Storms hit the north of Cyprus, recognised by walkers as its wildest part.', ''],
  ['2022-12-01', "The Organization of Turkic States admitted the Turkish Cypriots' self-declared republic as an observer last month.", ''],
  ['2022-02-24', "The separatists in Luhansk enjoy Russia's formal recognition.", 'supported'],
  ['2022-02-20', "The separatists in Luhansk enjoy Russia's formal recognition.", 'premature'],
  ['2022-02-20', "Would the separatists in Luhansk enjoy Russia's recognition?", ''],
  ['2022-07-20', 'North Korea has recognised the two Russian-backed republics in eastern Ukraine.', 'supported'],
  ['2022-07-10', 'North Korea has recognised the two Russian-backed republics in eastern Ukraine.', 'premature'],
  ['2022-07-10', 'North Korea has not recognised the two Russian-backed republics in eastern Ukraine.', 'supported'],
  ['2022-02-23', "Russia recognised the Donetsk and Lugansk people's republics on Monday.", 'supported'],
  ['2019-05-13', "Canada has recognised Israel's sovereignty over the Golan.", 'contradicted/unknown'],
  ['2019-05-13', "The United States has recognised Israel's sovereignty over the Golan.", 'supported'],
  // A government acts for its state; its parliament does not, nor do its critics.
  ['2023-03-20', "Germany's government recognised Kosovo in 2008.", 'supported'],
  ['2023-03-20', "Germany's government recognised Kosovo in 2010.", 'contradicted'],
  ['1997-09-15', "Saint Lucia's government switched from Taipei to Beijing last month.", 'supported'],
  ['2023-03-20', "Spain's government has not recognised Kosovo.", 'supported'],
  ['2014-12-20', "Spain's parliament recognised Palestine.", ''],
  ['2023-03-20', "Spain's government-owned bank recognised Kosovo's passports.", ''],
  ['2023-03-20', "Critics of Spain's government recognised Kosovo's efforts.", ''],
  ['2023-03-20', "If Spain's government recognised Kosovo, Catalans would rejoice.", ''],
];

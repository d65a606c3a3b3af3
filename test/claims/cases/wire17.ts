/** Nationals for their state, countries by where they lie, and what a body or a row of allies came to count. */
import type { Case } from './case';

export const wire17: readonly Case[] = [
  // Nationals.
  ['2023-11-19', 'What to do with such a border? The Finns, who remain outside NATO, have an answer.', 'contradicted/stale'],
  ['2022-11-19', 'What to do with such a border? The Finns, who remain outside NATO, have an answer.', 'supported'],
  ['2002-09-11', 'The Swiss took their seat in New York yesterday as the 190th member of the UN.', 'supported'],
  ['2002-09-11', 'The Swiss took their seat in New York yesterday as the 189th member of the UN.', 'contradicted'],
  ['2015-04-02', 'The Palestinians became the 123rd member of the International Criminal Court on Wednesday.', 'supported'],
  ['2014-04-02', 'The Palestinians have joined the International Criminal Court.', 'premature/contradicted'],
  ['2016-04-02', 'Norwegians belong to the European Union.', 'contradicted'],
  ['2016-04-02', 'Many Norwegians joined the European Union’s new health scheme.', ''],
  ['2020-04-02', 'Kosovo Serbs have not recognised Kosovo.', ''],
  // By where they lie.
  ['2023-04-05', 'Finland’s flag now flies in Brussels after the Nordic nation was admitted on Tuesday as NATO’s 31st member.', 'supported'],
  ['2023-04-05', 'Finland’s flag now flies in Brussels after the Nordic nation was admitted on Tuesday as NATO’s 32nd member.', 'contradicted'],
  ['2024-03-08', 'Sweden’s flag will go up on Monday, four days after the Nordic country became NATO’s 32nd member.', 'supported'],
  ['2018-05-05', 'Montenegro is small. The Balkan republic joined NATO in 2015.', 'contradicted'],
  ['2018-05-05', 'Montenegro is small. The Balkan republic joined NATO in 2017.', 'supported'],
  ['2024-03-08', 'Russia warned the country’s leaders after the Nordic country joined NATO.', ''],
  // What a body came to count.
  ['2020-02-03', 'The Maldives rejoined the Commonwealth at the weekend, taking the organisation’s membership to 56.', 'overstated'],
  ['2020-02-03', 'The Maldives rejoined the Commonwealth at the weekend, taking the organisation’s membership to 54.', 'supported'],
  ['2004-04-30', 'Seven former communist countries joined Nato last month, swelling the alliance to 26.', 'supported'],
  ['2004-04-30', 'Seven former communist countries joined Nato last month, swelling the alliance to 27.', 'overstated'],
  ['2017-02-01', 'Morocco’s readmission on Monday brings African Union membership to 54 countries.', 'understated'],
  ['2009-04-20', 'Albania and Croatia have taken Nato’s membership to 27.', 'understated'],
  ['2009-04-20', 'Albania and Croatia have taken Nato’s membership to 28.', 'supported'],
  ['2022-06-26', 'Gabon and Togo were admitted on Saturday, making a Commonwealth of 56.', 'supported'],
  ['2023-06-26', 'Croatia joined the EU in 2013, bringing it to 28 members.', 'supported'],
  ['2023-06-26', 'Inflation fell, bringing it to 28 nations’ attention.', ''],
  // What allies came to count.
  ['2024-01-16', 'Nauru’s switch to Beijing leaves Taipei with formal ties to just 12 states.', 'supported'],
  ['2024-01-16', 'Nauru’s switch to Beijing leaves Taipei with formal ties to just 14 states.', 'overstated'],
  ['2019-09-17', 'Taiwan’s ties with the Solomon Islands ended on Monday, reducing to 16 the number of states that have full diplomatic relations with the self-ruled island.', 'supported'],
  ['2024-06-18', 'Tuvalu, one of 13 states that keep diplomatic relations with Taipei, is negotiating.', 'overstated'],
  ['2024-06-18', 'Tuvalu, one of 12 states that keep diplomatic relations with Taipei, is negotiating.', 'supported'],
  ['2024-06-18', 'Finland is one of the 30 members of NATO.', 'understated'],
];

import type { Case } from './case';

/** What only looks like the turns of the lots before. */
export const wire15: readonly Case[] = [
  ['2024-09-09', 'The Commonwealth of 52 nations that Elizabeth left had eight members at first.', ''],
  ['2024-09-09', 'Brazil joined the African Union on Monday in calling for calm.', ''],
  ['2024-09-09', 'Brazil joined the African Union in calling for calm.', ''],
  ['2024-09-09', 'Ten countries joined the European Union effort last week, including Norway and Japan.', ''],
  ['2024-09-09', 'Some 40 nations joined NATO on Monday in condemning it, among them Japan.', ''],
  ['2024-09-09', "The goal gave NATO's eleven members of the band something to sing about.", ''],
  ['2024-09-09', 'Denmark followed Sweden in adopting the euro as a reporting currency.', ''],
  ['2015-02-09', 'Lithuania has adopted the euro as its currency.', 'supported'],
  ['2024-09-09', 'The decision made Turkey the latest country to tax plastic bags.', ''],
  ['2024-09-09', 'Finland left Sweden suspended between hope and fear of NATO.', ''],
  ['2024-09-09', 'NATO launched a scheme last year and Austria has not joined it.', ''],
  ['2024-09-09', 'Norway, a NATO base for half a century, is preparing.', ''],
  ['2024-09-09', 'Switzerland, an EU partner for half a century, is preparing.', ''],
  ['2024-09-09', "Paraguay cut ties with Taiwan's supplier last week.", ''],
  ['2024-09-09', "Taiwan has no formal ties with the studio.", ''],
  ['2024-09-09', 'Lagos is the commercial capital.', ''],
  ['2024-09-09', "South Africa recognised Beijing's climate efforts in 1994.", ''],
  ['2024-09-09', 'Guatemala recognises China as its second-largest supplier.', ''],
  ['2024-09-09', "Kazakhstan renamed its capital's airport after its first president.", ''],
  ['2024-09-09', 'With the EU reached by phone, 12 members of the crew were saved.', ''],
  ['2024-09-09', 'Sixty countries share the euro zone’s fate, including Kosovo.', ''],
  ['2024-09-09', "Every Arab country has recognised Israel's strength in chips.", ''],
];

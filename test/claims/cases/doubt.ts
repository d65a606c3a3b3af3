import type { Case } from './case';

/** Statements that what stands around them takes back, leaves open or only asks for, beside some that stand. */
export const doubt: readonly Case[] = [
  // Entry as a thing voted on, sought or held up.
  ['2025-06-01', "Spain abstained in the vote on Kosovo's entry to the Council of Europe last year.", ''],
  ['2025-06-01', "Hungary approved Sweden's accession to NATO in February 2024.", ''],
  ['2025-06-01', "Turkey delayed Finland's accession to NATO in 2022.", ''],
  ['2025-06-01', "Talks on Ukraine's accession to the European Union began in 2024.", ''],
  ['2025-06-01', "Ukraine's accession to the European Union will take years.", ''],
  ['2025-06-01', "Moscow has long opposed Georgia's accession to NATO.", ''],
  ['2025-06-01', "Serbia's hopes of blocking Kosovo's entry to the Council of Europe faded.", ''],
  ['2025-06-01', "Israel's recognition of Palestine would change little.", ''],
  ['2025-06-01', "Riyadh has made Israel's recognition of Palestine a condition for a deal.", ''],
  ['2025-06-01', "In exchange for Spain's recognition of Kosovo, Pristina would have to give way.", ''],
  ['2025-06-01', "Since Finland's accession to NATO in 2023, the border has been closed.", 'supported'],
  ['2025-06-01', "Finland's accession to NATO in 2022 doubled the alliance's border with Russia.", 'contradicted'],
  ['2025-06-01', "Belgrade protested against Kenya's recognition of Kosovo.", 'supported'],
  // Errors that the draft itself calls errors.
  ['2025-06-01', 'Palestine is a member of the United Nations, one speaker wrongly told the assembly.', ''],
  ['2025-06-01', 'The false claim that Kosovo is a member of the United Nations has spread online.', ''],
  ['2025-06-01', 'It is untrue that Norway is a member of the European Union.', ''],
  ['2025-06-01', 'Kosovo is a member of NATO, the post said, which is not true.', ''],
  ['2025-06-01', 'The minister mistakenly said that Kosovo is a member of the United Nations.', ''],
  ['2025-06-01', 'The myth that Switzerland is a member of the European Union dies hard.', ''],
  ['2025-06-01', 'Kosovo is a member of the United Nations, and it sent its own envoy.', 'contradicted'],
];

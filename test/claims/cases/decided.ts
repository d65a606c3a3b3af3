import type { Case } from './case';

/** What is told as done and takes effect later, and what is over or was said of others; beside them what is early all the same. */
export const decided: readonly Case[] = [
  // Decided on one day, in force from another.
  ['2023-04-03', 'Finland becomes the 31st member of NATO on Tuesday.', ''],
  ['2023-02-03', 'Finland becomes the 31st member of NATO.', 'premature'],
  ['2011-11-01', 'UNESCO admitted Palestine, and the United States cut off its funds.', ''],
  ['2022-12-09', 'EU ministers admitted Croatia to the Schengen zone on Thursday.', ''],
  ['2022-01-10', 'The Schengen zone has admitted Croatia.', 'premature'],
  ['2006-06-10', 'Montenegro has already been admitted to the United Nations.', 'premature'],
  ['2024-05-30', "Slovenia's government recognised Palestine on Thursday and sent the decision to parliament.", ''],
  ['2019-03-21', 'Kazakhstan renamed its capital Nur-Sultan on Wednesday.', ''],
  ['2025-07-09', 'Bulgaria, the 21st member of the euro zone from January, has no inflation to fear.', ''],
  ['2024-01-30', 'Mali, Burkina Faso and Niger have left ECOWAS with immediate effect, their juntas said.', ''],
  ['2024-01-30', 'Mali, Burkina Faso and Niger have left ECOWAS.', 'premature'],
  ['2021-01-19', 'Joe Biden becomes president on Wednesday.', ''],
  ['2024-06-27', 'Mark Rutte was named NATO secretary-general on Wednesday.', ''],
  ['2008-11-10', 'Barack Obama was elected president last week.', ''],
  ['2007-11-10', 'Barack Obama was elected president last week.', 'premature'],
  ['2025-05-02', 'Friedrich Merz, the presumptive chancellor of Germany, said on Friday that he would act.', ''],
  // Decided by others.
  ['1998-05-01', 'The US Senate admitted Poland, Hungary and the Czech Republic to NATO on Thursday.', ''],
  ['2000-06-20', 'EU leaders approved Greece as the 12th member of the euro zone.', ''],
  ['2020-02-12', "The Senate in Spain voted for North Macedonia as NATO's 30th member.", ''],
  ['2020-02-12', "The alliance welcomed North Macedonia as NATO's 30th member.", 'premature'],
  // Something less than membership.
  ['2018-05-31', 'Colombia joined NATO as a global partner on Thursday.', ''],
  ['2025-01-18', 'Nigeria joined BRICS as a partner on Friday.', ''],
  ['2025-01-18', 'Nigeria joined BRICS as a full member on Friday.', 'contradicted'],
  ['2014-10-04', 'Sweden is the first EU member to say that it will recognise Palestine.', ''],
  ['2016-11-17', 'Russia withdrew from the International Criminal Court on Wednesday, a court that it had never joined.', ''],
  // Over, and told as over.
  ['2010-01-10', 'Cuba, suspended from the OAS from 1962 to 2009, has not returned.', ''],
  ['2010-06-20', 'The Taliban, recognised by three countries between 1996 and 2001, want to return.', ''],
  ['2021-09-10', 'The Taliban, whom only Pakistan, Saudi Arabia and the UAE recognised, have returned.', ''],
  ['2018-06-10', 'Russia, a G8 member until 2014, was not invited.', 'supported'],
  ['2018-06-10', 'Russia, a G8 member until 2009, was not invited.', 'contradicted'],
  ['2020-06-20', "Rio de Janeiro, Brazil's capital until 1960, is quiet.", 'supported'],
  ['2020-06-20', "Rio de Janeiro, Brazil's capital until 1980, is quiet.", 'contradicted'],
  ['2026-01-05', "Lagos, long Nigeria's capital, is its largest city.", ''],
  ['2026-01-05', "Lagos, Nigeria's capital, is its largest city.", 'stale'],
  // More than it says, and nobody of itself.
  ['2025-06-20', 'Not only Turkey recognises Kosovo.', ''],
  ['2025-06-20', 'Only Turkey recognises Kosovo.', 'contradicted'],
  ['2025-06-20', '28 UN members do not recognise Israel.', 'supported/disputed'],
  // Some of the members, of whom the text has told.
  ['2024-06-20', "The EU's 14 members with conservative leaders met.", ''],
  ['2024-06-20', 'The 15 EU countries signed the letter.', ''],
  ['2024-06-20', 'The 15 EU members behind the letter met.', ''],
  ['2024-06-20', 'The 28 EU countries signed the letter.', 'overstated'],
  ['2024-06-20', 'The 26 EU countries signed the letter.', 'understated'],
  // The PLO's recognition, of long ago.
  ['2024-06-20', 'Palestine recognises Israel within the 1967 borders.', ''],
  ['2024-06-20', 'Israel and Palestine recognised each other at Oslo.', ''],
  ['2024-06-20', 'Israel recognises Palestine.', 'contradicted'],
];

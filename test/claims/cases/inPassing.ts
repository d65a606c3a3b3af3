import type { Case } from './case';

/** What long sentences tell in passing: who was sworn in, what was joined together, taken out of or let into, and what only looks like it. */
export const inPassing: readonly Case[] = [
  // Offices taken, told of in passing.
  ['2025-06-20', 'Boris Johnson, who succeeded Theresa May as prime minister in 2019, has written a book.', 'supported'],
  ['2025-06-20', 'Boris Johnson, who succeeded David Cameron as prime minister in 2019, has written a book.', 'contradicted'],
  ['2025-05-08', 'Friedrich Merz, sworn in on Tuesday as German chancellor, flew to Paris.', 'supported'],
  ['2025-04-08', 'Friedrich Merz, sworn in on Tuesday as German chancellor, flew to Paris.', 'premature'],
  ['2024-10-03', "Mark Rutte, the former Dutch prime minister who took over from Jens Stoltenberg on Tuesday as NATO's secretary general, promised help.", 'supported'],
  ['2024-10-03', 'Mark Rutte, who lost to the man named prime minister in July, smiled.', ''],
  ['2024-10-03', 'Angela Merkel, named the best chancellor ever by readers, smiled.', ''],
  ['2022-01-20', 'Angela Merkel, the German chancellor, has dealt with the Kremlin for years.', 'stale'],
  ['2022-11-25', "Until the coalition is sworn in, Yair Lapid remains Israel's prime minister.", 'supported'],
  ['2023-01-25', "Until the budget is passed, Yair Lapid remains Israel's prime minister.", 'stale'],
  // Two bodies at once.
  ['2002-12-01', 'East Timor, which entered both the United Nations and ASEAN in September, is poor.', 'contradicted/supported'],
  ['2018-06-20', 'Estonia joined both the European Union and NATO in 2004.', 'supported'],
  ['2018-06-20', 'Norway joined the EU and NATO in calling for calm.', ''],
  ['2018-06-20', 'Norway joined the European Union and NATO partners in condemning the coup.', ''],
  ['2018-06-20', 'Norway has joined neither the European Union nor the euro.', 'supported'],
  ['2017-06-01', 'The International Criminal Court, to which both the United States and Russia belong, has its critics.', 'contradicted'],
  ['2019-06-10', 'Twenty-two of the 29 NATO members also belong to the European Union.', 'supported'],
  ['2019-06-10', 'Sweden joined the NATO-led force in Kosovo.', ''],
  ['2019-06-10', 'In 1957 the European Union had six members and three languages.', ''],
  // Let in and taken out.
  ['2023-09-12', 'The African Union was given a seat in the G20.', 'supported'],
  ['2022-09-12', 'The African Union was given a seat in the G20.', 'premature'],
  ['2023-09-12', 'India was given a seat in the UN Human Rights Council.', ''],
  ['2024-10-03', 'The Gambia, taken out of the Commonwealth by its then president in 2013, is back.', 'supported'],
  ['2012-10-03', 'The Gambia, taken out of the Commonwealth by its president, celebrated.', 'premature'],
  ['2024-10-03', 'Goods taken out of the European Union by lorry are taxed.', ''],
  ['2024-10-03', 'Croatia has yet to swap its kuna for the euro.', 'contradicted'],
  ['2001-03-01', 'Yugoslavia got rid of its ruler. The country, shut out since 1992, still has no seat in the United Nations.', 'contradicted'],
  // Recognition.
  ['2024-10-03', "Spain's new rulers have recognised Kosovo.", 'contradicted'],
  ['2024-10-03', "Spain's new rulers recognised Kosovo's number plates.", ''],
  ['2024-09-20', 'Three members of the European Union, Ireland, Spain and Slovenia, have recognised Palestine this year.', 'supported'],
  ['2024-09-20', 'Three members of the European Union, Ireland, Spain and Belgium, have recognised Palestine this year.', 'premature'],
  ['2010-01-10', 'Nauru became in December the second member of the United Nations to recognise Abkhazia.', 'contradicted'],
  ['2018-02-17', 'Kosovo has its own army in all but name, but Moscow has never recognised it.', 'supported'],
  ['2018-02-17', 'Norway is a member of the European Union in everything but the vote.', ''],
];

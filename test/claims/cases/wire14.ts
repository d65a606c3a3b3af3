import type { Case } from './case';

/** Statements in the turns of agency copy, the fourteenth lot. */
export const wire14: readonly Case[] = [
  ['1998-03-16', "Pretoria's mission was renamed after South Africa recognised Beijing on January 1.", 'supported'],
  ['1998-03-16', "Pretoria's mission was renamed after South Africa recognised Beijing in 1996.", 'contradicted'],
  ['1998-03-16', "Panama's mission would be renamed if Panama recognised Beijing.", ''],
  ['2017-06-26', "Twenty states keep embassies in Taipei after Panama's departure.", 'supported'],
  ['2017-06-26', "Twenty-two states keep embassies in Taipei after Panama's departure.", 'overstated'],
  ['2017-06-26', 'Twenty-two states keep embassies in Warsaw.', ''],
  ['2022-06-27', 'On June 23 the leaders in Brussels made Ukraine and Moldova candidates for the European Union.', 'supported'],
  ['2022-06-27', 'On June 23 the leaders in Brussels made Ukraine and Georgia candidates for the European Union.', 'premature/contradicted'],
  ['2002-10-14', "With Switzerland's entry and East Timor's, the United Nations reached 191 members.", 'supported'],
  ['2022-10-17', 'Kosovo is no member of the United Nations.', 'supported'],
  ['2022-10-17', 'Finland is no member of the European Union.', 'contradicted'],
  ['2022-10-17', 'Finland is no member of the European Union to be trifled with.', ''],
  // "It" and "its" of an organisation.
  ['2011-03-07', 'The Arab League acted on February 22, and Libya remains suspended from it.', 'supported'],
  ['2011-12-07', 'The Arab League acted on February 22, and Libya remains suspended from it.', 'stale'],
  ['2011-12-07', 'The Arab League and the African Union acted, and Libya remains suspended from it.', ''],
  ['2025-12-15', "The flag has flown in ASEAN's hall since October, for East Timor is its 11th member.", 'supported'],
  ['2025-12-15', "The flag has flown in ASEAN's hall since October, for East Timor is its tenth member.", 'contradicted'],
  ['2025-12-15', 'The flag has flown in the hall since October, for East Timor is its tenth member.', ''],
  // In its place, and the newest.
  ['2026-01-05', 'Croatia, the 20th and newest member of the euro area, mints its own coins.', 'stale'],
  ['2025-12-05', 'Croatia, the 20th and newest member of the euro area, mints its own coins.', 'supported'],
  ['2025-12-05', 'Croatia, the 19th and newest member of the euro area, mints its own coins.', 'contradicted'],
];

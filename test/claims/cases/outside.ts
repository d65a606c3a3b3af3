import type { Case } from './case';

/** The only ones outside, those who are not what another is, and how many there were before somebody joined. */
export const outside: readonly Case[] = [
  ['2025-03-01', 'Every member of the European Union except Ireland belongs to the Schengen area.', 'contradicted'],
  ['2025-03-01', 'Every EU member except Ireland and Cyprus belongs to the Schengen area.', 'supported'],
  ['2025-03-01', 'All EU states but Ireland and Denmark are in the Schengen zone.', 'contradicted'],
  ['2025-03-01', 'Ireland is the only EU country outside the Schengen area.', 'contradicted'],
  ['2005-03-01', 'Norway is the only NATO member that is not in the European Union.', 'contradicted'],
  ['2024-03-01', 'Ireland was the only EU country outside the Schengen area that objected.', ''],
  ['2025-03-01', 'Ireland could be the only EU country outside the Schengen area.', ''],
  ['2025-03-01', 'All EU members except Hungary are in favour of the Schengen plan.', ''],
  ['2025-03-01', 'All EU members except Hungary are in the NATO-led force.', ''],
  ['2005-03-01', 'Norway is the only Nordic NATO member that is not in the European Union.', ''],
  ['2018-03-01', 'Norway is a member of NATO; Sweden is not.', 'supported'],
  ['2024-05-01', 'Norway is a member of NATO, Sweden is not.', 'contradicted'],
  ['2024-05-01', 'Norway is in NATO but Sweden is not.', 'contradicted'],
  ['2023-05-01', 'Norway is in NATO, and Sweden is not amused.', ''],
  ['2024-05-01', 'Norway is an EU partner but Sweden is not.', ''],
  ['2024-05-01', 'A man in Norway is happy in the EU, Sweden is not.', ''],
  ['2019-05-20', 'Before Montenegro joined NATO in 2017 the alliance had twenty-eight members.', 'supported'],
  ['2019-05-20', 'Before Montenegro joined NATO in 2017 the alliance had twenty-six members.', 'understated'],
  ['2019-05-20', 'NATO had 29 members before Montenegro joined.', 'overstated'],
  ['2019-05-20', 'Before Montenegro joined NATO, the European Union had 28 members who objected.', ''],
];

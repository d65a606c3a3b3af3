import type { Case } from './case';

/** Offices, and what happened when. */
export const events: readonly Case[] = [
  ['2025-06-20', 'Acting Foreign Minister Amir Khan Muttaqi spoke.', 'supported'],
  ['2025-09-20', 'Acting foreign minister Amir Khan Muttaqi spoke.', 'stale'],
  ['2025-09-20', 'Foreign Minister Amir Khan Muttaqi spoke.', 'supported'],
  // The bare title leaves out “acting”.
  ['2024-09-20', 'Foreign Minister Amir Khan Muttaqi spoke.', 'disputed'],
  ['2024-09-20', 'Foreign Minister Muttaqi spoke.', 'disputed'],
  ['2023-06-01', 'He met interim President Juan Guaidó in Miami.', 'stale'],
  ['2021-06-01', 'He met interim President Juan Guaidó in Miami.', 'supported'],
  ['2024-05-20', 'The United States moved its embassy to Jerusalem in 2018.', 'supported'],
  ['2024-05-20', 'The United States moved its embassy to Jerusalem in 2017.', 'contradicted'],
  ['2024-05-20', 'Paraguay has an embassy in Jerusalem.', 'stale'],
  ['2025-05-20', 'Paraguay has an embassy in Jerusalem.', 'supported'],
  ['2025-10-20', 'Seven countries have embassies in Jerusalem.', 'supported'],
  ['2025-10-20', 'Five countries have embassies in Jerusalem.', 'understated'],
  ['2025-06-20', 'The Taliban seized power in August 2021.', 'supported'],
  ['2025-06-20', 'The Taliban returned to power in 2020.', 'contradicted'],
  ['2025-06-20', 'Kosovo declared independence in 2008.', 'supported'],
  ['2025-06-20', 'Kosovo declared independence from Serbia in 2006.', 'contradicted'],
  ['2025-06-20', 'Somaliland declared independence in 1991.', 'supported'],
  ['2025-06-20', 'Somaliland, which declared independence from Somalia in 1991, held a vote.', 'supported'],
  ['2025-06-20', 'Acting foreign minister Amir Khan Muttaqi said so.', 'supported'],
  ['2025-09-20', "The Taliban's acting foreign minister, Amir Khan Muttaqi, said so.", 'stale'],
  ['2025-09-20', 'Amir Khan Muttaqi, the acting foreign minister, said so.', 'stale'],
  ['2025-09-20', 'Amir Khan Muttaqi, the foreign minister, said so.', 'supported'],
  ['2025-06-20', 'Acting president Delcy Rodríguez spoke.', 'premature'],
  ['2026-03-01', 'Acting president Delcy Rodríguez spoke.', 'supported'],
  ['2025-03-01', 'Interim president Ahmed al-Sharaa spoke.', 'supported'],
  ['2025-06-20', 'The State Administration Council was dissolved in July 2025.', 'premature'],
];

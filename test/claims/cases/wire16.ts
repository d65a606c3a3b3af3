import type { Case } from './case';

/** Agency copy: those told among others, governments by their colour, capitals in apposition, bodies in small letters. */
export const wire16: readonly Case[] = [
  // Told among others.
  ['2022-08-20', 'Abkhazia, recognised as independent by Russia, Syria and a handful of others, held a vote.', 'supported'],
  ['2022-08-20', 'Abkhazia, recognised as independent by Russia, Iran and a handful of others, held a vote.', 'contradicted'],
  ['2022-08-20', 'Abkhazia is recognised by Russia, Venezuela and several others.', 'supported'],
  ['2014-01-20', 'Abkhazia can still count Nauru among the states that recognise it.', 'supported'],
  ['2020-01-20', 'Kosovo counts Portugal among the countries that recognise it.', 'supported'],
  ['2020-01-20', 'Kosovo counts Greece among the countries that recognise it.', 'contradicted'],
  ['2019-05-20', 'Kuwait and other OPEC members agreed on cuts.', 'supported'],
  ['2020-05-20', 'Qatar and other OPEC members agreed on cuts.', 'stale/contradicted'],
  ['2021-05-20', 'Poland, Hungary and other EU states objected.', 'supported'],
  ['2021-05-20', 'Iceland and other EU states objected.', 'contradicted'],
  ['2015-05-20', 'Ghana, one of the more than 100 states that belong to the International Criminal Court, agreed.', 'supported'],
  ['2015-05-20', 'India, one of the more than 100 states that belong to the International Criminal Court, agreed.', 'contradicted'],
  ['2015-05-20', 'Malta, one of 53 nations of the Commonwealth, agreed.', 'supported'],
  ['2000-12-20', 'The Taliban are recognised by just three states: Pakistan, Saudi Arabia and Iran.', 'contradicted'],
  ['2000-12-20', 'The Taliban are recognised by only three countries, Pakistan, Saudi Arabia and the United Arab Emirates.', 'supported'],
  ['2000-12-20', 'The Taliban are recognised by just three states – Pakistan, Saudi Arabia and the United Arab Emirates – and seek more.', 'supported'],
  ['2000-12-20', 'The Taliban are recognised by just three states, but not by Iran.', 'supported'],
  ['2012-03-02', 'Estonia, which like most EU countries is part of the passport-free Schengen area, agreed.', 'supported'],
  ['2012-03-02', 'Ireland, which like most EU countries is part of the passport-free Schengen area, agreed.', 'contradicted'],
  ['2012-03-02', 'Ireland has stayed out of Europe’s Schengen zone.', 'supported'],
  ['2016-05-06', 'Switzerland, which has stayed out of Europe’s Schengen zone, stepped up checks.', 'contradicted/stale'],
  // Governments.
  ['2014-10-31', 'Sweden’s new center-left government recognized the state of Palestine on Thursday.', 'supported'],
  ['2014-10-31', 'Denmark’s new center-left government recognized the state of Palestine on Thursday.', 'contradicted'],
  ['2024-06-10', 'Pakistan has already recognised the Taliban’s interim cabinet.', 'contradicted/stale'],
  ['2024-06-10', 'Pakistan has not recognised the Taliban’s interim cabinet.', 'supported'],
  ['2010-01-15', 'Only Russia and Nicaragua have recognised Georgia’s rebel regions, Abkhazia and South Ossetia.', 'contradicted/understated'],
  // Comings and goings.
  ['2003-12-09', 'The president pulled Zimbabwe out of the Commonwealth on Sunday within hours of the vote.', 'supported'],
  ['2022-12-12', 'Moldova, granted candidate status by the EU in June with Ukraine, wants more.', 'supported'],
  ['2022-12-12', 'Georgia, granted candidate status by the EU in June with Ukraine, wants more.', 'premature/contradicted'],
  ['2019-12-21', 'Israel, a member of the international criminal court, objected.', 'contradicted'],
  ['2019-12-21', 'Jordan, a party to the Rome statute, objected.', 'supported'],
  ['2017-12-08', 'Costa Rica and El Salvador have kept their embassies in Jerusalem for decades.', 'stale/contradicted'],
  ['2022-12-08', 'Guatemala has kept its embassy in Jerusalem.', 'supported'],
  // Capitals.
  ['2010-02-03', 'A court in the Myanmar capital, Yangon, turned down an appeal.', 'stale/contradicted'],
  ['2010-02-03', 'A court in the Myanmar capital, Naypyidaw, turned down an appeal.', 'supported'],
  // What is only like it.
  ['2021-04-04', 'Palau is small. What makes it matter in Beijing is that it still recognises Taiwan.', 'supported'],
  ['2021-05-26', 'Taipei described as fake news a post saying that Haiti had cut ties with Taiwan.', ''],
  ['2022-08-20', 'Abkhazia hopes to be recognised by Iran and others.', ''],
  ['2021-05-20', 'Is Iceland like other EU states?', ''],
  ['2019-05-20', 'The president threatened to take Zambia out of the Commonwealth.', ''],
  ['2010-02-03', 'He flew from the Myanmar capital to Yangon.', ''],
];

/** Kinds of knowledge of a word or phrase; a word may have many. */
export const KNOWN = {
  given: 1 << 0, surname: 1 << 1, city: 1 << 2, town: 1 << 3, country: 1 << 4, region: 1 << 5, geography: 1 << 6, organisation: 1 << 7,
  team: 1 << 8, placeEnding: 1 << 9, organisationEnding: 1 << 10, otherEnding: 1 << 11, title: 1 << 12, role: 1 << 13, personVerb: 1 << 14,
  placePreposition: 1 << 15, placeNoun: 1 << 16, organisationNoun: 1 << 17, demonym: 1 << 18, calendar: 1 << 19, common: 1 << 20, everyday: 1 << 21,
  particle: 1 << 22, nameSuffix: 1 << 23, ofHead: 1 << 24, placeBeginning: 1 << 25,
} as const;

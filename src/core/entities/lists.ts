/** The lists of gazetteers/, which the build makes one table of (see nameTable.ts), and what is known of the names they hold. */
import * as cues from './gazetteers/cues';
import * as geography from './gazetteers/geography';
import * as organisations from './gazetteers/organisations';
import { KNOWN } from './known';
import { namesOf } from './nameKeys';
import type { PackedNames } from './nameTable';
import { packNames } from './packNames';

/** Those that have a file. */
const FILES: Readonly<Record<string, number>> = {
  'common-words': KNOWN.common, 'everyday-words': KNOWN.everyday, 'given-names': KNOWN.given, 'surnames': KNOWN.surname, 'cities': KNOWN.city,
  'towns': KNOWN.town, 'countries': KNOWN.country, 'regions': KNOWN.region, 'geography': KNOWN.geography, 'landmarks': KNOWN.geography,
  'organisations': KNOWN.organisation, 'callings': KNOWN.role,
};

/** Short ones. */
const LISTED: readonly (readonly [string, number])[] = [
  [geography.PLACE_ENDINGS, KNOWN.placeEnding], [geography.PLACE_BEGINNINGS, KNOWN.placeBeginning], [organisations.TEAM_NAMES, KNOWN.team],
  [organisations.ORGANISATION_ENDINGS, KNOWN.organisationEnding], [organisations.OF_HEADS, KNOWN.ofHead], [cues.TITLES, KNOWN.title],
  [cues.ROLES, KNOWN.role], [cues.PERSON_VERBS, KNOWN.personVerb], [cues.PLACE_PREPOSITIONS, KNOWN.placePreposition],
  [cues.PLACE_NOUNS, KNOWN.placeNoun], [cues.ORGANISATION_NOUNS, KNOWN.organisationNoun], [cues.DEMONYMS, KNOWN.demonym],
  [cues.OTHER_ENDINGS, KNOWN.otherEnding], [cues.CALENDAR, KNOWN.calendar], [cues.PARTICLES, KNOWN.particle], [cues.NAME_SUFFIXES, KNOWN.nameSuffix],
];

/** How surely a name is known: a phrase that is taken for one is a place nobody named, and phrases in the lists are few. */
const NOUGHTS = { words: 6, phrases: 7 };

/** All lists as they ship; `read` gives the text of a file. */
export function packLists(read: (file: string) => string): { readonly words: PackedNames; readonly phrases: PackedNames } {
  const lists = [...Object.entries(FILES).map(([file, known]) => [read(`${file}.txt`), known] as const), ...LISTED].map(([list, known]) => ({ names: namesOf(list), known }));
  const those = (isPhrase: boolean, noughts: number): PackedNames =>
    packNames(lists.map(({ names, known }) => [names.filter((name) => name.includes(' ') === isPhrase), known]), noughts);
  return { words: those(false, NOUGHTS.words), phrases: those(true, NOUGHTS.phrases) };
}

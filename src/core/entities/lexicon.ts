/** Every list of the recogniser as one table: what is known of a word or phrase, as bits. Filled on first use. */
import NAMES from 'copydesk:names';
import { perWord, type Word } from '../draft/words';
import { lazy } from '../lazy';
import { BitTable } from './bitTable';
import * as cues from './gazetteers/cues';
import * as geography from './gazetteers/geography';
import * as organisations from './gazetteers/organisations';
import { joinKeys, nameKey, namesOf, wordKey } from './nameKeys';
import { nameTable } from './nameTable';

/** Kinds of knowledge of a word or phrase; a word may have many. */
export const KNOWN = {
  given: 1 << 0, surname: 1 << 1, city: 1 << 2, town: 1 << 3, country: 1 << 4, region: 1 << 5, geography: 1 << 6, organisation: 1 << 7,
  team: 1 << 8, placeEnding: 1 << 9, organisationEnding: 1 << 10, otherEnding: 1 << 11, title: 1 << 12, role: 1 << 13, personVerb: 1 << 14,
  placePreposition: 1 << 15, placeNoun: 1 << 16, organisationNoun: 1 << 17, demonym: 1 << 18, calendar: 1 << 19, common: 1 << 20, everyday: 1 << 21,
  particle: 1 << 22, nameSuffix: 1 << 23, ofHead: 1 << 24, placeBeginning: 1 << 25,
} as const;

/** What is known of a phrase of two words or more, and of any name of a place. */
export const PLACE_BITS = KNOWN.city | KNOWN.town | KNOWN.country | KNOWN.region | KNOWN.geography;

/** The form under which names are kept: lower case without diacritics. `norm` is `Token.norm`. */
export function fold(norm: string): string {
  for (let i = 0; i < norm.length; i++) if (norm.charCodeAt(i) > 0x7f) return foldLetters(norm);
  return norm;
}

const foldLetters = (norm: string): string => norm.replace(/ß/gu, 'ss').replace(/æ/gu, 'ae').replace(/œ/gu, 'oe').replace(/ø/gu, 'o').replace(/ł/gu, 'l')
  .replace(/đ/gu, 'd').replace(/ı/gu, 'i').normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼʻ‘`]/gu, "'");

/** What opens a name without a capital: "al-Sadr", "bin Laden". */
export const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'az', 'ar', 'as', 'ash', 'an', 'ad', 'at', 'ul']);
export const OPENING_PARTICLES: ReadonlySet<string> = new Set(['bin', 'ibn', 'van', 'von', 'abu', 'umm']);

/** The lists of gazetteers/, of which the build leaves numbers. */
const LISTS: Readonly<Record<string, number>> = {
  'common-words': KNOWN.common, 'everyday-words': KNOWN.everyday, 'given-names': KNOWN.given, 'surnames': KNOWN.surname, 'cities': KNOWN.city,
  'towns': KNOWN.town, 'countries': KNOWN.country, 'regions': KNOWN.region, 'geography': KNOWN.geography, 'landmarks': KNOWN.geography,
  'organisations': KNOWN.organisation, 'callings': KNOWN.role,
};

/** Short ones, as they are written. */
const LISTED: readonly (readonly [string, number])[] = [
  [geography.PLACE_ENDINGS, KNOWN.placeEnding], [geography.PLACE_BEGINNINGS, KNOWN.placeBeginning], [organisations.TEAM_NAMES, KNOWN.team],
  [organisations.ORGANISATION_ENDINGS, KNOWN.organisationEnding], [organisations.OF_HEADS, KNOWN.ofHead], [cues.TITLES, KNOWN.title],
  [cues.ROLES, KNOWN.role], [cues.PERSON_VERBS, KNOWN.personVerb], [cues.PLACE_PREPOSITIONS, KNOWN.placePreposition],
  [cues.PLACE_NOUNS, KNOWN.placeNoun], [cues.ORGANISATION_NOUNS, KNOWN.organisationNoun], [cues.DEMONYMS, KNOWN.demonym],
  [cues.OTHER_ENDINGS, KNOWN.otherEnding], [cues.CALENDAR, KNOWN.calendar], [cues.PARTICLES, KNOWN.particle], [cues.NAME_SUFFIXES, KNOWN.nameSuffix],
];

const listed = lazy((): BitTable => {
  const lists = LISTED.map(([list, bit]) => ({ names: namesOf(list), bit })), all = new BitTable(lists.reduce((sum, { names }) => sum + names.length, 0));
  for (const { names, bit } of lists) for (const name of names) all.add(nameKey(name), bit);
  return all;
});

const packed = lazy(() => {
  const sortOf = nameTable(NAMES), bitsOf = NAMES.sorts.map((lists) => lists.split(' ').reduce((bits, list) => bits | (LISTS[list] as number), 0));
  return (key: number): number => bitsOf[sortOf(key)] ?? 0;
});

/** What the lists hold of a phrase by its number; see `phraseKey`. */
export const phraseBits = (key: number): number => packed()(key) | listed().get(key);

/** What the lists hold of a name: words one space apart. */
export const nameBits = (name: string): number => phraseBits(nameKey(fold(name)));

/** The number by which the lists know a word. */
export const keyOfWord = perWord((word) => wordKey(fold(word.norm)));

/** The number of a phrase, of that before its last word and of this. */
export const phraseKey = (before: number, word: Word): number => joinKeys(before, keyOfWord(word));

/** The bit of an organisation whose name ends in its founder's possessive: "Macy's", "Sotheby's". */
export const proprietorBits = perWord((word) => phraseBits(wordKey(`${fold(word.norm)}'s`)) & KNOWN.organisation);

/** Regular endings of words and what stands in the dictionary in their place. */
const INFLECTIONS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']], ['ied', ['y']], ['es', ['', 'e']], ['s', ['']], ['ed', ['', 'e']], ['ing', ['', 'e']], ['ly', ['', 'le']], ['ers', ['', 'e']], ['er', ['', 'e']],
];

const WORD = KNOWN.common | KNOWN.everyday;

const wordListed = (word: string): number => phraseBits(wordKey(word));

function withInflections(word: string): number {
  const own = wordListed(word);
  if (own === 0 && isInhabitant(word)) return KNOWN.demonym;
  if (own & (WORD | KNOWN.demonym) || word.length < 4) return own;
  for (const [ending, stems] of INFLECTIONS) {
    if (!word.endsWith(ending)) continue;
    for (const stem of stems) {
      const found = wordListed(word.slice(0, -ending.length) + stem) & (WORD | (ending === 's' ? KNOWN.demonym : 0));
      if (found) return own | found;
    }
  }
  return own;
}

/** Endings of the people of a place, and what the place has in their stead: "Queenslander", "Californian". */
const INHABITANTS: readonly (readonly [string, readonly string[]])[] = [['er', ['']], ['ers', ['']], ['an', ['a', '']], ['ans', ['a', '']], ['ian', ['', 'ia', 'y']], ['ians', ['', 'ia', 'y']], ['n', ['']], ['ns', ['']], ['ese', ['', 'a']]];

/** Shorter places have too many namesakes. */
const SHORTEST_HOME = 6;

function isInhabitant(word: string): boolean {
  for (const [ending, stems] of INHABITANTS) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_HOME - 1) continue;
    for (const stem of stems) {
      const home = word.slice(0, -ending.length) + stem;
      if (home.length >= SHORTEST_HOME && (wordListed(home) & (KNOWN.city | KNOWN.country | KNOWN.region | KNOWN.geography)) !== 0) return true;
    }
  }
  return false;
}

/** What a verb leaves of itself behind a word: “we've”, “didn't”. */
const CONTRACTION = /(?:'(?:ve|ll|re|[dms])|(?<!a)n't|'t)$/u;

/** What is known of a word, as bits of `KNOWN`. */
export const wordBits = perWord((word) => withInflections(fold(word.norm).replace(CONTRACTION, '')));

/** Whether a word is an everyday English word, written without a capital. */
export const isDictionaryWord = (word: Word): boolean => (wordBits(word) & WORD) !== 0;

/** Whether a word without a capital may tell something all the same: a place in a hasty draft, an office. */
export const mayTell = perWord((word) => {
  const bits = wordBits(word);
  return (bits & (KNOWN.title | KNOWN.organisationEnding)) !== 0 || (bits & WORD) === 0 || word.norm === 'bloc' || OPENING_PARTICLES.has(word.norm) || ARTICLES.has(word.norm);
});

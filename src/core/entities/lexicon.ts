/** Every list of the recogniser as one table: what is known of a word or phrase, as bits. Filled on first use. */
import * as cues from './gazetteers/cues';
import * as geography from './gazetteers/geography';
import { GIVEN_NAMES, SURNAMES } from './gazetteers/names';
import * as organisations from './gazetteers/organisations';
import { CITIES, COUNTRIES, REGIONS, TOWNS } from './gazetteers/places';
import { COMMON_WORDS, EVERYDAY_WORDS } from './gazetteers/words';

/** Kinds of knowledge of a word or phrase; a word may have many. */
export const KNOWN = {
  given: 1 << 0, surname: 1 << 1, city: 1 << 2, town: 1 << 3, country: 1 << 4, region: 1 << 5, geography: 1 << 6, organisation: 1 << 7,
  team: 1 << 8, placeEnding: 1 << 9, organisationEnding: 1 << 10, otherEnding: 1 << 11, title: 1 << 12, role: 1 << 13, personVerb: 1 << 14,
  placePreposition: 1 << 15, placeNoun: 1 << 16, organisationNoun: 1 << 17, demonym: 1 << 18, calendar: 1 << 19, common: 1 << 20, everyday: 1 << 21,
  particle: 1 << 22, nameSuffix: 1 << 23, ofHead: 1 << 24, placeBeginning: 1 << 25,
  /** The word begins a phrase of two words or more. */
  opensPhrase: 1 << 26,
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

/** Names from a front-coded list; see `frontCode` in gazetteers/build.mjs. */
function* frontCoded(coded: string): Generator<string> {
  let before = '';
  for (const [, head, rest] of coded.matchAll(/([A-Z])([^A-Z]*)/gu) as Iterable<string[]>) {
    before = before.slice(0, (head as string).charCodeAt(0) - 65) + rest;
    yield before;
  }
}

const listed = (list: string): string[] => list.split(/[,\n]/u).map((name) => name.trim().replaceAll('-', ' ')).filter((name) => name !== '');

let table: Map<string, number> | undefined;

/** Words without a capital that may tell something all the same, by their hash: a place in a hasty draft, an office. */
const telling = new Uint8Array(1 << 15);

const hash = (word: string): number => {
  const n = word.length;
  return Math.imul(word.charCodeAt(0) * 31 + word.charCodeAt(n >> 1) * 961 + word.charCodeAt(n - 1) * 29_791 + (n > 1 ? word.charCodeAt(1) : 0) + n * 7, 0x9e3779b1) >>> 17;
};

/** Whether anything needs to be looked up of a word without a capital: a few more than need it. */
export function mayTell(norm: string): boolean {
  table ??= fill();
  return telling[hash(norm)] === 1;
}

/** What opens a name without a capital: "al-Sadr", "bin Laden". */
export const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'az', 'ar', 'as', 'ash', 'an', 'ad', 'at', 'ul']);
export const OPENING_PARTICLES: ReadonlySet<string> = new Set(['bin', 'ibn', 'van', 'von', 'abu', 'umm']);

function fill(): Map<string, number> {
  const bits = new Map<string, number>();
  const add = (names: Iterable<string>, bit: number): void => {
    for (const name of names) {
      bits.set(name, (bits.get(name) ?? 0) | bit);
      const space = name.indexOf(' ');
      if (space < 0) continue;
      const first = name.slice(0, space);
      bits.set(first, (bits.get(first) ?? 0) | KNOWN.opensPhrase);
    }
  };
  add(frontCoded(COMMON_WORDS), KNOWN.common);
  add(frontCoded(EVERYDAY_WORDS), KNOWN.everyday);
  add(frontCoded(GIVEN_NAMES), KNOWN.given);
  add(frontCoded(SURNAMES), KNOWN.surname);
  add(frontCoded(CITIES), KNOWN.city);
  add(frontCoded(TOWNS), KNOWN.town);
  add(frontCoded(COUNTRIES), KNOWN.country);
  add(frontCoded(REGIONS), KNOWN.region);
  add(listed(geography.GEOGRAPHY), KNOWN.geography);
  add(listed(geography.PLACE_ENDINGS), KNOWN.placeEnding);
  add(listed(geography.PLACE_BEGINNINGS), KNOWN.placeBeginning);
  add(listed(organisations.ORGANISATIONS), KNOWN.organisation);
  add(listed(organisations.TEAM_NAMES), KNOWN.team);
  add(listed(organisations.ORGANISATION_ENDINGS), KNOWN.organisationEnding);
  add(listed(organisations.OF_HEADS), KNOWN.ofHead);
  add(listed(cues.TITLES), KNOWN.title);
  add(listed(cues.ROLES), KNOWN.role);
  add(listed(cues.PERSON_VERBS), KNOWN.personVerb);
  add(listed(cues.PLACE_PREPOSITIONS), KNOWN.placePreposition);
  add(listed(cues.PLACE_NOUNS), KNOWN.placeNoun);
  add(listed(cues.ORGANISATION_NOUNS), KNOWN.organisationNoun);
  add(listed(cues.DEMONYMS), KNOWN.demonym);
  add(listed(cues.OTHER_ENDINGS), KNOWN.otherEnding);
  add(listed(cues.CALENDAR), KNOWN.calendar);
  add(listed(cues.PARTICLES), KNOWN.particle);
  add(listed(cues.NAME_SUFFIXES), KNOWN.nameSuffix);
  for (const [word, known] of bits) {
    if (known & (KNOWN.title | KNOWN.organisationEnding) || (known & (PLACE_BITS | KNOWN.opensPhrase) && !(known & (KNOWN.common | KNOWN.everyday)))) telling[hash(word)] = 1;
  }
  for (const word of ['bloc', ...OPENING_PARTICLES, ...ARTICLES]) telling[hash(word)] = 1;
  return bits;
}

/** Regular endings of words and what stands in the dictionary in their place. */
const INFLECTIONS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']], ['ied', ['y']], ['es', ['', 'e']], ['s', ['']], ['ed', ['', 'e']], ['ing', ['', 'e']], ['ly', ['', 'le']], ['ers', ['', 'e']], ['er', ['', 'e']],
];

const WORD = KNOWN.common | KNOWN.everyday;

function withInflections(word: string, bits: Map<string, number>): number {
  const own = bits.get(word) ?? 0;
  if (own === 0 && isInhabitant(word, bits)) return KNOWN.demonym;
  if (own & (WORD | KNOWN.demonym) || word.length < 4) return own;
  for (const [ending, stems] of INFLECTIONS) {
    if (!word.endsWith(ending)) continue;
    for (const stem of stems) {
      const found = (bits.get(word.slice(0, -ending.length) + stem) ?? 0) & (WORD | (ending === 's' ? KNOWN.demonym : 0));
      if (found) return own | found;
    }
  }
  return own;
}

/** Endings of the people of a place, and what the place has in their stead: "Queenslander", "Californian". */
const INHABITANTS: readonly (readonly [string, readonly string[]])[] = [['er', ['']], ['ers', ['']], ['an', ['a', '']], ['ans', ['a', '']], ['ian', ['', 'ia', 'y']], ['ians', ['', 'ia', 'y']], ['n', ['']], ['ns', ['']], ['ese', ['', 'a']]];

/** Shorter places have too many namesakes. */
const SHORTEST_HOME = 6;

function isInhabitant(word: string, bits: Map<string, number>): boolean {
  for (const [ending, stems] of INHABITANTS) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_HOME - 1) continue;
    for (const stem of stems) {
      const home = word.slice(0, -ending.length) + stem;
      if (home.length >= SHORTEST_HOME && ((bits.get(home) ?? 0) & (KNOWN.city | KNOWN.country | KNOWN.region | KNOWN.geography)) !== 0) return true;
    }
  }
  return false;
}

/** What a verb leaves of itself behind a word: “we've”, “didn't”. */
const CONTRACTION = /(?:'(?:ve|ll|re|[dms])|(?<!a)n't|'t)$/u;

/** Words met so far: inflections and diacritics are worked out once. Emptied when it grows beyond a vocabulary. */
let met = new Map<string, number>();
const VOCABULARY = 50_000;

/** What is known of a word, as bits of `KNOWN`; `norm` is `Token.norm`. */
export function wordBits(norm: string): number {
  let bits = met.get(norm);
  if (bits === undefined) {
    table ??= fill();
    bits = withInflections(fold(norm).replace(CONTRACTION, ''), table);
    if (met.size > VOCABULARY) met = new Map();
    met.set(norm, bits);
  }
  return bits;
}

/** What is known of a phrase as it is listed: folded words, one space apart. */
export function phraseBits(phrase: string): number {
  table ??= fill();
  return table.get(phrase) ?? 0;
}

/** Whether a word is an everyday English word, written without a capital. */
export const isDictionaryWord = (norm: string): boolean => (wordBits(norm) & WORD) !== 0;

/** Names to learn with: people's, places', and what people of a place are called. */
export const nameLists = (): { given: string[]; surnames: string[]; places: string[]; cities: string[]; countries: string[]; demonyms: string[] } => {
  const cities = [...frontCoded(CITIES)], countries = [...frontCoded(COUNTRIES)];
  return { given: [...frontCoded(GIVEN_NAMES)], surnames: [...frontCoded(SURNAMES)], places: [...cities, ...countries, ...frontCoded(TOWNS)], cities, countries, demonyms: listed(cues.DEMONYMS) };
};

/** Every list of the recogniser as one table: what is known of a word or phrase, as bits. */
import NAMES from 'copydesk:names';
import { perWord, type Word } from '../draft/words';
import { lazy } from '../lazy';
import { KNOWN } from './known';
import { isPhrase, joinKeys, nameKey, wordKey } from './nameKeys';
import { nameTable } from './nameTable';

export { KNOWN };

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

const words = lazy(() => nameTable(NAMES.words)), phrases = lazy(() => nameTable(NAMES.phrases));

/** What the lists hold of a phrase by its number; see `phraseKey`. */
export const phraseBits = (key: number): number => (isPhrase(key) ? phrases() : words())(key);

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
export const mayTell = (word: Word): boolean => {
  const bits = wordBits(word);
  return (bits & (KNOWN.title | KNOWN.organisationEnding)) !== 0 || (bits & WORD) === 0 || word.norm === 'bloc' || OPENING_PARTICLES.has(word.norm) || ARTICLES.has(word.norm);
};

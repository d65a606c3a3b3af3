/** Stretches of a block in which names can stand: capitalised words and the small words that join them. */
import { isAllCaps, isCapitalised } from '../draft/capitals';
import type { Block, Token } from '../draft/types';
import type { Word } from '../draft/words';
import { ARTICLES, keyOfWord, KNOWN, mayTell, OPENING_PARTICLES, PLACE_BITS, phraseBits, phraseKey, proprietorBits, wordBits } from './lexicon';
import { findListed, type Listed } from './listed';
import { behindNickname, isQuote, isQuoteMark } from './nicknames';
import { findTitles } from './titles';

/** Longest stretch that is looked at as one: a title-case page must not cost more than its length. */
export const LONGEST_REGION = 36;

/** Abbreviations that keep their dot inside a name. */
const DOTTED = new Set('inc corp co ltd bros jr sr st mt ft dr pvt dept univ assn mfg intl'.split(' '));

/** What joins two name words without a capital of its own. */
const JOINERS = new Set(['of', 'and', '&', '-', '–', 'for', 'the', "'", '/', "'n'"]);
const PARTICLES = new Set('upon am de del della di da dos das do du van von der den ter ten la le el al bin ibn bint ben abu af av zu y e und et des les'.split(' '));

/** What the recogniser knows of each token of a block, worked out once. */
export interface Sheet {
  readonly tokens: readonly Token[];
  /** Bits of `KNOWN` for each token; 0 for marks. */
  readonly bits: Int32Array;
  /** Can begin or end a name. */
  readonly named: Uint8Array;
  /** Index of the sentence of each token. */
  readonly sentence: Int32Array;
  /** First word of its sentence. */
  readonly opens: Uint8Array;
  /** The sentence of the token is in capitals throughout, or in title case: letters say less there. */
  readonly shouting: Uint8Array;
  /** Two letters or more, all capitals. */
  readonly capitals: Uint8Array;
  /** Index of the word among those that the weights know one by one, plus one; 0 is not yet looked up. */
  readonly wordIds: Int16Array;
  /** What the name that ends at the token is said to be, plus one; 0 is not yet looked up. */
  readonly defined: Uint8Array;
  /** Quotation marks stand somewhere in the block. */
  readonly quoted: boolean;
  /** What is listed word by word in the block. */
  readonly listed: Listed;
  /** Stands in a short quotation that looks like the title of a work: 1, or 2 where it ends in a mark, as speech does. */
  readonly titles: Uint8Array;
}

/** A stretch `[first, last]` of tokens, both named. */
export interface Region {
  readonly first: number;
  readonly last: number;
}

/** Room for one block, used again and again: nothing of a sheet outlives the reading of its block. */
let room = 0;
let bits = new Int32Array(0), sentence = new Int32Array(0), wordIds = new Int16Array(0);
let named = new Uint8Array(0), opens = new Uint8Array(0), shouting = new Uint8Array(0), allCapitals = new Uint8Array(0), defined = new Uint8Array(0), looked = new Uint8Array(0);

/** How far beyond the last token features look. */
const BEYOND = 16;

function clear(n: number): void {
  if (n > room) {
    room = Math.max(n, room * 2, 512);
    const size = room + BEYOND;
    [bits, sentence, wordIds] = [new Int32Array(size), new Int32Array(size), new Int16Array(size)];
    [named, opens, shouting, allCapitals, defined, looked] = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size), new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
    sentence.fill(-1);
    return;
  }
  const end = n + BEYOND;
  bits.fill(0, 0, end);
  sentence.fill(-1, n, end);
  for (const list of [wordIds, named, opens, shouting, allCapitals, defined, looked]) list.fill(0, 0, end);
}

const IS_WORD = 1, IS_QUOTE = 2, IS_LONG = 4, IS_SMALL = 8, TELLS = 16, IS_FOREIGN = 32, IS_CAPITALISED = 64, IS_ALL_CAPITALS = 128;

/** What the letters of a token say, a bit each; a small word may {@link mayTell} something all the same. */
function lettersOf(word: Word): number {
  const { kind, text, capitalised } = word;
  if (kind !== 'word') return isQuoteMark(text) ? IS_QUOTE : 0;
  const letters = IS_WORD | (text.length > 3 ? IS_LONG : 0);
  if (!hasCapital(text)) return letters | IS_SMALL | (mayTell(word) ? TELLS : 0);
  return letters | (isForeign(text) ? IS_FOREIGN : 0) | (capitalised ? IS_CAPITALISED : 0) | (text.length > 1 && isAllCaps(text) ? IS_ALL_CAPITALS : 0);
}

/** What is known of each token of a block. The sheet is good until the next is read. */
export function readSheet(block: Block): Sheet {
  const { tokens } = block;
  const n = tokens.length;
  clear(n);
  let at = 0, quoted = false;
  for (let s = 0; s < block.sentences.length; s++) {
    const end = block.sentences[s]?.end ?? 0;
    const from = at;
    let words = 0, capitals = 0, allCaps = 0, long = 0, first = -1;
    for (; at < n; at++) {
      const token = tokens[at] as Token;
      if (token.start >= end) break;
      sentence[at] = s;
      const { word } = token, letters = word.letters ??= lettersOf(word);
      if (!(letters & IS_WORD)) {
        quoted ||= (letters & IS_QUOTE) !== 0;
        continue;
      }
      if (first < 0) first = at;
      words++;
      if (letters & IS_LONG) long++;
      if (letters & IS_SMALL) {
        if (letters & TELLS) readUncapitalised(tokens, at);
        continue;
      }
      if (letters & IS_FOREIGN) continue;
      look(tokens, at);
      named[at] = 1;
      if (letters & IS_CAPITALISED) capitals++;
      if (letters & IS_ALL_CAPITALS) {
        allCapitals[at] = 1;
        allCaps++;
      }
    }
    if (first >= 0) opens[first] = 1;
    const mode = words > 3 && allCaps > words * 0.7 ? 2 : long > 2 && capitals > words * 0.7 && words > 4 ? 1 : 0;
    if (mode > 0) shouting.fill(mode, from, at);
    else if (allCaps > 0) for (let i = from; i < at; i++) if (allCapitals[i]) bits[i] = CAPITALS.get((tokens[i] as Token).norm) ?? (bits[i] as number);
  }
  for (; at < n; at++) sentence[at] = 0;
  const listed = findListed(tokens, named);
  if (block.kind === 'headline' || block.kind === 'heading') lowerTitleCase(n, listed);
  return { tokens, bits, named, sentence, opens, shouting, capitals: allCapitals, wordIds, defined, quoted, listed, titles: findTitles(tokens, named, quoted) };
}

/** In a heading whose every word has a capital, "Ties Grow as Issues Take Focus", the words of the dictionary name nothing. */
function lowerTitleCase(n: number, { end, tie }: Listed): void {
  for (let at = 0; at < n; at++) {
    const known = bits[at] as number;
    if (shouting[at] === 1 && known & WORD_BITS && !(known & PARTS_OF_NAMES) && !end[at] && !tie[at] && !tie[at - 1]) named[at] = 0;
  }
}

/** What a word of the dictionary may be part of a name by. */
const PARTS_OF_NAMES = KNOWN.given | KNOWN.surname | PLACE_BITS | KNOWN.organisation | KNOWN.team | KNOWN.organisationEnding | KNOWN.placeEnding | KNOWN.otherEnding | KNOWN.ofHead | KNOWN.title;

/** Looks up what is known of a word. */
function look(tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token;
  looked[at] = 1;
  return bits[at] = wordBits(token.word) | (token.possessive ? proprietorBits(token.word) : 0);
}

function readUncapitalised(tokens: readonly Token[], at: number): void {
  const known = look(tokens, at);
  if (isUncapitalisedName(tokens, at, known)) named[at] = 1;
  if (!(known & KNOWN.common) && opensUncapitalisedPhrase(tokens, at)) {
    named[at] = named[at + 1] = 2;
    look(tokens, at + 1);
  }
  // "will", "may", "who" without a capital name nobody.
  if (!named[at]) bits[at] = known & ~NAME_BITS;
}

/** Tokens beside a stretch that features look at. */
const BESIDE = 3;

/** Looks up the words around and inside the stretches; the others are nobody's business. */
function lookAround({ tokens }: Sheet, { first, last }: Region): void {
  for (let at = Math.max(0, first - BESIDE); at <= last + BESIDE && at < tokens.length; at++) {
    if (looked[at] || tokens[at]?.kind !== 'word') continue;
    const known = look(tokens, at);
    if (!named[at]) bits[at] = known & ~NAME_BITS;
  }
}

const NAME_BITS = KNOWN.given | KNOWN.surname | KNOWN.city | KNOWN.town | KNOWN.organisation | KNOWN.team;

/** Words that name something else in capitals. */
const CAPITALS = new Map([['us', KNOWN.country], ['who', KNOWN.organisation], ['it', 0]]);

const WORD_BITS = KNOWN.common | KNOWN.everyday;

/** A place that a hasty writer left without its capital, or the particle that opens a name: "al-Sadr", "bin Laden". */
function isUncapitalisedName(tokens: readonly Token[], at: number, known: number): boolean {
  const token = tokens[at] as Token;
  if (known & WORD_BITS) return false;
  if (token.text.length > 3 && known & (KNOWN.country | KNOWN.region | KNOWN.geography)) return true;
  if (token.text.length > 3 && known & KNOWN.city && !(known & (KNOWN.given | KNOWN.surname)) && followsPreposition(tokens, at)) return true;
  if (token.text.length > 4 || tokens[at - 1]?.text === '-') return false;
  const next = tokens[at + 1];
  if (next?.text === '-' && !next.spaced) return ARTICLES.has(token.norm) && isCapitalised(tokens[at + 2]?.text ?? '');
  return OPENING_PARTICLES.has(token.norm) && isCapitalised(next?.text ?? '');
}

/** "in tampa", but "riverside homes": many a city is a word as well. */
const followsPreposition = (tokens: readonly Token[], at: number): boolean => at > 0 && (wordBits((tokens[at - 1] as Token).word) & KNOWN.placePreposition) !== 0;


/** "san francisco", "tampa bay": two words without capitals that the lists know as a place. Asked of so many pairs the lists now and then say yes to "a move" or "coastguards and". */
function opensUncapitalisedPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.kind !== 'word' || hasCapital(next.text) || tokens[at]?.text.length === 1 || JOINERS.has(next.norm)) return false;
  return (phraseBits(phraseKey(keyOfWord((tokens[at] as Token).word), next.word)) & (PLACE_BITS | KNOWN.organisation)) !== 0;
}

/** Letters of another script than ours: what they say stands beside it in ours. */
const isForeign = (text: string): boolean => {
  const unit = text.charCodeAt(0);
  return unit > 0x24f && (unit < 0x1e00 || unit > 0x1eff);
};

function hasCapital(text: string): boolean {
  if (isCapitalised(text)) return true;
  for (let i = 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x41 && unit <= 0x5a) return true;
  }
  return false;
}

/** The stretches of a block, in order. */
export function regions(sheet: Sheet): Region[] {
  const { tokens, named, sentence, titles } = sheet;
  const found: Region[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!named[at] || isIdle(sheet, at)) { at++; continue; }
    const led = tokens[at - 1]?.kind === 'number' && sentence[at - 1] === sentence[at] && tokens[at]?.spaced && (tokens[at - 1]?.text.length ?? 9) < 5;
    const first = led ? at - 1 : at;
    let last = at;
    for (;;) {
      const next = nextNamed(tokens, named, sentence, titles, last);
      if (next < 0 || next - first >= LONGEST_REGION) break;
      last = next;
    }
    // A number or a dot belongs to the stretch only between words or right behind one ("Channel 4", "Inc.").
    const region = { first, last };
    lookAround(sheet, region);
    found.push(region);
    at = last + 1;
  }
  return found;
}

/** A capital that says nothing: the first word of a sentence where it names nobody, the name of a day. */
function isIdle({ tokens, bits, opens, titles, named, listed }: Sheet, at: number): boolean {
  const { norm } = tokens[at] as Token;
  if (opens[at] && OPENING.has(norm) && !titles[at]) return norm !== 'the' || !named[at + 1];
  if (!((bits[at] as number) & KNOWN.calendar) || (bits[at] as number) & NAME_BITS || listed.begun[at]) return false;
  const next = tokens[at + 1];
  return !named[at - 1] && !named[at + 1] && next !== undefined && (next.kind !== 'word' || !JOINERS.has(next.norm)) && next.kind !== 'number' && next.text !== '-';
}

/** Words that open sentences, and hardly a name. */
const OPENING = new Set(('the a an he she it they we you i in on at of for to from with by but and or nor so yet if when while as after before since until although though because this that these those there here '
  + 'what who how why where which whose his her its their our my your not no now then also however meanwhile despite during under over between among about both some many most all each every few several such '
  + 'is are was were has have had do does did can could would should might must be being been only even still just').split(' '));

/** The next token of the stretch after the named token at `last`, or -1. */
function nextNamed(tokens: readonly Token[], named: Uint8Array, sentence: Int32Array, titles: Uint8Array, last: number): number {
  const from = tokens[last] as Token;
  if (from.possessive && from.stem < from.end && tokens[last + 1] && !named[last + 1]) return -1;
  for (let at = last + 1, joined = 0; at < tokens.length && joined <= 3; at++) {
    const token = tokens[at] as Token;
    if (sentence[at] !== sentence[last]) return -1;
    if (named[at]) return at;
    if (titles[at] && titles[last]) { joined++; continue; }
    if (token.kind === 'number') {
      if (joined === 0 && token.text.length < 5) return at;
      return -1;
    }
    if (token.text === '.') {
      if (token.spaced || !isAbbreviation(tokens[at - 1] as Token)) return -1;
    } else if (isQuote(token)) {
      return joined === 0 ? behindNickname(tokens, named, at) : -1;
    } else if (token.text === ',') {
      const next = tokens[at + 1];
      if (!next || !/^(?:inc|ltd|llc|jr|sr|plc|corp)$/u.test(next.norm) || !isCapitalised(next.text)) return -1;
    } else if (!JOINERS.has(token.norm) && !PARTICLES.has(token.norm) && !(joined === 0 && leadsOn(tokens, at)) || isDash(tokens, at)) return -1;
    joined++;
  }
  return -1;
}

/** Bodies that are "on" something, "Committee on Foreign Relations", and places that a university is "at": "University of Texas at Austin". */
const leadsOn = (tokens: readonly Token[], at: number): boolean => {
  const { norm } = tokens[at] as Token;
  return norm === 'on' ? BODIES_ON.has(tokens[at - 1]?.norm ?? '') : norm === 'at' && tokens[at - 2]?.norm === 'of' && tokens[at - 3]?.norm === 'university';
};
const BODIES_ON = new Set('committee subcommittee commission council conference convention center centre institute forum panel office'.split(' '));

/** A hyphen with a space on either side is a dash: "Leeds - Ann Lund". */
const isDash = (tokens: readonly Token[], at: number): boolean => (tokens[at]?.text === '-' || tokens[at]?.text === '–') && tokens[at]?.spaced === true && tokens[at + 1]?.spaced === true;

const isAbbreviation = (token: Token): boolean =>
  token.kind === 'word' && (token.text.length === 1 || DOTTED.has(token.norm) || (token.text.length < 6 && isCapitalised(token.text)));

/** End of a span whose last token is `last`: its stem, all of it where the possessive is the organisation's own, or the dot that belongs to an abbreviation or initial. */
export function endOf(tokens: readonly Token[], last: number): number {
  const token = tokens[last] as Token, next = tokens[last + 1];
  if (token.possessive && proprietorBits(token.word)) return token.end;
  if (next && next.text === '.' && !next.spaced && (DOTTED.has(token.norm) && token.norm !== 'st')) return next.end;
  return token.stem;
}

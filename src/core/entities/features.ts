/**
 * What is looked at when a span of a stretch is scored: numbers of features, each a row of the weight table. Dense
 * numbers and no strings, because this runs for every span of every capitalised stretch while somebody types.
 */
import { isCapitalised } from '../draft/capitals';
import type { Token } from '../draft/types';
import { definition, DEFINITIONS, nounClass } from './definitions';
import { HEADS, headOf, JOIN_KINDS, joinKind, LINK_KINDS, linkKind } from './joins';
import { fold, keyOfWord, KNOWN, PLACE_BITS, phraseBits, phraseKey } from './lexicon';
import { isQuote } from './nicknames';
import type { Region, Sheet } from './regions';
import { CONTEXT_WORDS } from './model/vocabulary';

const BITS = 28;
/** Beyond what the lists know: a word of which they know nothing. */
const UNKNOWN = 1 << 27;
const NAME_BITS = KNOWN.given | KNOWN.surname | PLACE_BITS | KNOWN.organisation;
const WORD_BITS = KNOWN.common | KNOWN.everyday;

/** Endings that tell places from people where the lists are silent. */
const SUFFIXES = ('ville ton burg berg shire land stan ford bury ham ia grad polis wick mouth dale worth field pur abad son sen ov ova ev eva ski sky ez es ian yan ic '
  + 'man mann stein er elli etti ini ani tech soft tel com net corp co sys bank ism ist ers ies ing ese ish an en a o i u y e d t k h s l m').split(' ');
const suffixIndex = new Map(SUFFIXES.map((suffix, index) => [suffix, index]));

const vocabulary = new Map(CONTEXT_WORDS.split(' ').map((word, index) => [word, index + 1]));
const WORDS = vocabulary.size + 1;

const CLASSES = 9;
/** Classes of a capitalised word that may be no name. */
const SKIP_CLASSES = 9;

/** Classes again, coarser: words, places, organisations, people, both place and person, unknown. */
const SIDE = [0, 1, 2, 0, 4, 1, 3, 3, 5];
const SIDES = 6;

/** Rows of the weight table, a block for each template. */
export const ROW = (() => {
  let next = 0;
  const block = (size: number): number => { const at = next; next += size; return at; };
  return {
    only: block(BITS), first: block(BITS), last: block(BITS), inner: block(BITS), all: block(BITS), phrase: block(BITS), phraseCase: block(BITS),
    before: block(BITS), before2: block(BITS), after: block(BITS), after2: block(BITS),
    shape: block(82), suffix: block(SUFFIXES.length), suffixFirst: block(SUFFIXES.length),
    classBefore: block(CLASSES * 16), classAfter: block(CLASSES * 16), firstLast: block(CLASSES * CLASSES),
    wordOnly: block(WORDS), wordFirst: block(WORDS), wordLast: block(WORDS), wordBefore: block(WORDS), wordBefore2: block(WORDS), wordAfter: block(WORDS), wordAfter2: block(WORDS),
    joinInside: block(JOIN_KINDS * HEADS * HEADS), joinAfter: block(JOIN_KINDS * HEADS * HEADS), joinBefore: block(JOIN_KINDS * HEADS * HEADS),
    linkAfter: block(LINK_KINDS * CLASSES * SIDES), linkBefore: block(LINK_KINDS * CLASSES * SIDES), defined: block(DEFINITIONS * 2), ofNoun: block(DEFINITIONS),
    beforeFirst: block(WORDS * SIDES), afterLast: block(WORDS * SIDES), lengthBefore: block(16 * 3), lengthAfter: block(16 * 3), opensClass: block(CLASSES * 4),
    beforeName: block(BITS), afterName: block(BITS), cutBefore: block(CLASSES * CLASSES), cutAfter: block(CLASSES * CLASSES),
    phraseFirst: block(BITS), phraseLast: block(BITS),
    skip: block(2 + 2 * 3 * SKIP_CLASSES),
    count: next,
  };
})();

export const ROWS = ROW.count;

/** First of the eight rows for the length of a span, of which every span fires one. */
export const LENGTH_ROW = ROW.shape;

/** Rows in force for the span scored last; `size` says how many. Reused, so read before the next call. */
export const active = { rows: new Int32Array(512), size: 0 };

const put = (row: number): void => { active.rows[active.size++] = row; };

function putBits(block: number, bits: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) put(block + 31 - Math.clz32(rest & -rest));
}

const bitsOf = (sheet: Sheet, at: number): number => {
  const bits = sheet.bits[at] ?? 0;
  return bits === 0 ? UNKNOWN : bits;
};

/** One of a few coarse classes of a name word. */
function classOf(bits: number): number {
  const person = (bits & (KNOWN.given | KNOWN.surname)) !== 0, place = (bits & PLACE_BITS) !== 0;
  if (bits & (KNOWN.demonym | KNOWN.calendar)) return 0;
  if (bits & (KNOWN.country | KNOWN.geography)) return 1;
  if (bits & KNOWN.organisation) return 2;
  if (bits & KNOWN.common) return 3;
  if (place && person) return 4;
  if (place) return 5;
  if (bits & KNOWN.given) return 6;
  if (person) return 7;
  return 8;
}

/** One of a few coarse classes of what stands beside a name. */
function neighbour(sheet: Sheet, at: number, home: number): number {
  const token = sheet.tokens[at];
  if (!token || sheet.sentence[at] !== sheet.sentence[home]) return 0;
  if (token.kind === 'number') return 1;
  if (token.kind !== 'word') {
    switch (token.text) {
      case ',': return 2;
      case '(': case ')': return 3;
      case '"': case '“': case '”': case "'": return 4;
      case ':': case '-': case '–': case '—': return 5;
      default: return 6;
    }
  }
  const bits = sheet.bits[at] ?? 0;
  const capital = isCapitalised(token.text);
  if (bits & KNOWN.title) return 7;
  if (!capital && bits & KNOWN.placePreposition) return token.norm === 'in' || token.norm === 'at' ? 8 : 9;
  if (!capital && bits & KNOWN.role) return 10;
  if (!capital && bits & KNOWN.organisationNoun) return 11;
  if (!capital && bits & KNOWN.placeNoun) return 12;
  if (!capital && bits & KNOWN.personVerb) return 13;
  return capital ? 14 : 15;
}

/** Index of what stands behind `last`: the verb and not the mark before it, in "the ministry “wants good relations”". */
function following({ tokens, named }: Sheet, last: number): number {
  const at = last + 1;
  return isQuote(tokens[at]) && tokens[at]?.spaced && tokens[at + 1]?.kind === 'word' && !named[at + 1] ? at + 1 : at;
}

/** Index of what stands before `first`: the title and not the dot behind it, in "Mr. Khan". */
export function leading({ tokens, bits }: Sheet, first: number): number {
  const dot = tokens[first - 1];
  return dot?.text === '.' && !dot.spaced && ((bits[first - 2] ?? 0) & KNOWN.title) !== 0 ? first - 2 : first - 1;
}

function wordId(sheet: Sheet, at: number): number {
  const token = sheet.tokens[at];
  if (token === undefined) return 0;
  const known = sheet.wordIds[at] as number;
  if (known !== 0) return known - 1;
  const id = vocabulary.get(token.norm) ?? 0;
  sheet.wordIds[at] = id + 1;
  return id;
}

/** The folded words of a span, one space apart; marks fall away. */
export function keyOf(tokens: readonly Token[], first: number, last: number): string {
  let key = '';
  for (let i = first; i <= last; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    key += key === '' ? fold(token.norm) : ` ${fold(token.norm)}`;
  }
  return key;
}

/** The number of the same words, by which the lists know them. */
function numberOf(tokens: readonly Token[], first: number, last: number): number {
  let key: number | undefined;
  for (let i = first; i <= last; i++) {
    const { kind, word } = tokens[i] as Token;
    if (kind === 'word' || kind === 'number') key = key === undefined ? keyOfWord(word) : phraseKey(key, word);
  }
  return key ?? 0;
}

/** Leaves in `active` the rows of the span of tokens `[first, last]`. */
export function readFeatures(sheet: Sheet, region: Region, first: number, last: number): void {
  active.size = 0;
  putBefore(sheet, region, first);
  putAfter(sheet, region, last);
  putSpan(sheet, region, first, last);
}

/** Leaves in `active` the rows that every span beginning at `first` has. */
export function readBefore(sheet: Sheet, region: Region, first: number): void {
  active.size = 0;
  putBefore(sheet, region, first);
}

/** Leaves in `active` the rows that every span ending at `last` has. */
export function readAfter(sheet: Sheet, region: Region, last: number): void {
  active.size = 0;
  putAfter(sheet, region, last);
}

/** Leaves in `active` the rows that are this span's alone. */
export function readSpan(sheet: Sheet, region: Region, first: number, last: number): void {
  active.size = 0;
  putSpan(sheet, region, first, last);
}

function putBefore(sheet: Sheet, region: Region, first: number): void {
  const { tokens, bits, sentence, named, opens } = sheet;
  const a = tokens[first] as Token, aBits = bitsOf(sheet, first), home = sentence[first];
  const outside = leading(sheet, first), before = sentence[outside] === home ? outside : -1;
  if (before >= 0) {
    if (tokens[before]?.kind === 'word') putBits(named[before] ? ROW.beforeName : ROW.before, bitsOf(sheet, before));
    if (named[first - 1]) put(ROW.cutBefore + classOf(bits[first - 1] ?? 0) * CLASSES + classOf(aBits));
    if (before > 0 && sentence[before - 1] === home) {
      if (tokens[before - 1]?.kind === 'word') putBits(ROW.before2, bitsOf(sheet, before - 1));
      put(ROW.wordBefore2 + wordId(sheet, before - 1));
    }
    put(ROW.wordBefore + wordId(sheet, before));
  }
  putJoin(ROW.joinBefore, sheet, region, first - 1);
  const { shape } = ROW, capital = isCapitalised(a.text), beside = tokens[first - 1];
  if (!capital && a.kind === 'word') put(shape + 25);
  if (opens[first]) {
    put(shape + 27);
    if ((bits[first] ?? 0) === 0) put(shape + 62);
  }
  if (sheet.shouting[first]) put(shape + 28 + (sheet.shouting[first] as number));
  if (first === region.first) put(shape + 31);
  if (a.norm === 'the') {
    put(shape + 34);
    if (a.text === 'The' && !opens[first]) put(shape + 63);
  }
  if (capital && a.text.length === 1 && tokens[first + 1]?.text === '.') put(shape + 35);
  if (a.kind === 'number') put(shape + 38);
  if (a.text.length > 2 && a.text[1] === '.') put(shape + 78);
  if (beside === undefined) return;
  if (named[first - 1]) put(shape + 42);
  const tie = sheet.listed.tie[first - 1];
  if (tie) put(shape + 64 + tie);
  if (beside.kind !== 'word') {
    if (beside.text === '-' || beside.text === '/') put(shape + 39);
    // "Mojave, California": a place, a comma, a place.
    else if (beside.text === ',' && ((bits[first - 2] ?? 0) & PLACE_BITS) !== 0 && named[first - 2] === 1) put(shape + 48);
    else if (beside.text === '.' && !beside.spaced && first > region.first) put(shape + 54);
    return;
  }
  if (first > region.first) {
    if (beside.norm === 'of') put(shape + 43);
    else if (beside.norm === 'and') put(shape + 46);
  }
  if (beside.norm === 'the') {
    if (!named[first - 1]) put(shape + 52);
    if (beside.text === 'The' && !opens[first - 1]) put(shape + 64);
  } else if (beside.norm === 'a' || beside.norm === 'an') put(shape + 53);
}

function putAfter(sheet: Sheet, region: Region, last: number): void {
  const { tokens, bits, sentence, named } = sheet;
  const z = tokens[last] as Token, zBits = bitsOf(sheet, last), home = sentence[last];
  const next = following(sheet, last), after = sentence[next] === home && next < tokens.length ? next : -1;
  if (after >= 0) {
    if (tokens[after]?.kind === 'word') putBits(named[after] ? ROW.afterName : ROW.after, bitsOf(sheet, after));
    if (named[after]) put(ROW.cutAfter + classOf(zBits) * CLASSES + classOf(bits[after] ?? 0));
    if (sentence[after + 1] === home) {
      if (tokens[after + 1]?.kind === 'word') putBits(ROW.after2, bitsOf(sheet, after + 1));
      put(ROW.wordAfter2 + wordId(sheet, after + 1));
    }
    put(ROW.wordAfter + wordId(sheet, after));
  }
  putJoin(ROW.joinAfter, sheet, region, last + 1);
  if (!(zBits & (WORD_BITS | KNOWN.organisation | KNOWN.country))) putSuffix(ROW.suffix, z.norm);
  const { shape } = ROW, beside = tokens[last + 1];
  if (z.kind === 'number') put(shape + 37);
  else if (!isCapitalised(z.text)) put(shape + 26);
  else if (/^(?:Mc|Mac|O['’]|Fitz)\p{Lu}/u.test(z.text)) put(shape + 77);
  if (last === region.last) put(shape + 32);
  if (z.possessive) put(shape + 33);
  const tie = sheet.listed.tie[last];
  if (tie) put(shape + 67 + tie);
  if (beside === undefined) return;
  if (named[last + 1] === 1) {
    put(shape + 41);
    if (bits[last + 1] === 0 && beside.text.length > 2 && !sheet.capitals[last + 1] && !z.possessive) put(shape + 81);
  }
  if (beside.kind === 'word') {
    if (last === region.last) return;
    if (beside.norm === 'of') put(shape + 44);
    else if (beside.norm === 'and') put(shape + 45);
    return;
  }
  const beyond = tokens[last + 2];
  switch (beside.text) {
    case '-': case '/': put(shape + 40); break;
    case '(': put(shape + 50); break;
    case ',':
      if (((bits[last + 2] ?? 0) & (KNOWN.country | KNOWN.region | KNOWN.geography)) !== 0 && named[last + 2] === 1) put(shape + 47);
      if (beyond?.kind === 'number') put(shape + 51);
      break;
    case '.':
      if (!beside.spaced && z.text.length === 1) put(shape + 55);
  }
}

function putSpan(sheet: Sheet, region: Region, first: number, last: number): void {
  const { tokens } = sheet;
  const a = tokens[first] as Token;
  const aBits = bitsOf(sheet, first), zBits = bitsOf(sheet, last);
  let words = 0, possessive = false, inner = 0, all = -1, lower = 0, marks = 0, caps = 0, number = 0;
  for (let i = first; i <= last; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'number') { number = 1; words++; continue; }
    if (token.kind !== 'word') {
      if (token.text === '&') putJoin(ROW.joinInside, sheet, region, i);
      marks |= token.text === '&' ? 1 : token.text === '-' ? 2 : token.text === '.' ? 4 : token.text === ',' ? 8 : 16;
      continue;
    }
    words++;
    const bits = bitsOf(sheet, i);
    if (i < last && token.possessive) possessive = true;
    if (i > first && i < last) inner |= bits;
    if (sheet.named[i] && token.text.length > 1) all &= bits;
    if (!sheet.named[i]) {
      lower |= token.norm === 'of' ? 1 : token.norm === 'and' ? 2 : token.norm === 'the' ? 4 : token.norm === 'for' ? 8 : 16;
      putJoin(ROW.joinInside, sheet, region, i);
    }
    if (sheet.capitals[i]) caps++;
  }
  const single = words === 1;
  if (single) {
    putBits(ROW.only, aBits);
    put(ROW.wordOnly + (aBits & WORD_BITS ? wordId(sheet, first) : 0));
  } else {
    putBits(ROW.first, aBits);
    putBits(ROW.last, zBits);
    putBits(ROW.inner, inner);
    if (all !== -1) putBits(ROW.all, all);
    const { end, begun, begin, ended } = sheet.listed;
    if (begun[first]) {
      const known = phraseBits(numberOf(tokens, first, last));
      if (known) putBits(ROW.phrase, known);
      if (end[first] as number < last) putBits(ROW.phraseFirst, begun[first] as number);
    }
    if (ended[last] && begin[last] as number > first) putBits(ROW.phraseLast, ended[last] as number);
    put(ROW.wordFirst + (aBits & (WORD_BITS | KNOWN.title) ? wordId(sheet, first) : 0));
    put(ROW.wordLast + (zBits & WORD_BITS ? wordId(sheet, last) : 0));
    put(ROW.firstLast + classOf(aBits) * CLASSES + classOf(zBits));
    if (!(aBits & WORD_BITS)) putSuffix(ROW.suffixFirst, a.norm);
  }
  if (sheet.shouting[first]) putBits(ROW.phraseCase, single ? aBits : all);
  const kind = single ? classOf(aBits) : all !== -1 && (all & NAME_BITS) ? classOf(all) : classOf(zBits);
  const outside = leading(sheet, first);
  const left = neighbour(sheet, outside, first), beyond = following(sheet, last), right = neighbour(sheet, beyond, first);
  put(ROW.classBefore + kind * 16 + left);
  put(ROW.classAfter + kind * 16 + right);
  const side = SIDE[kind] as number, extent = Math.min(words, 3) - 1;
  if (outside >= 0 && sheet.sentence[outside] === sheet.sentence[first]) put(ROW.beforeFirst + wordId(sheet, outside) * SIDES + side);
  if (beyond < tokens.length && sheet.sentence[beyond] === sheet.sentence[first]) put(ROW.afterLast + wordId(sheet, beyond) * SIDES + side);
  put(ROW.lengthBefore + left * 3 + extent);
  put(ROW.lengthAfter + right * 3 + extent);
  put(ROW.opensClass + kind * 4 + (sheet.opens[first] ?? 0) * 2 + (single ? 1 : 0));
  const defined = definition(sheet, last);
  if (defined > 0) put(ROW.defined + defined * 2 + (single ? 1 : 0));
  if (first >= 2 && tokens[first - 1]?.norm === 'of') {
    const noun = nounClass(sheet.bits[first - 2] ?? 0);
    if (noun > 0) put(ROW.ofNoun + noun * 2 + (single ? 1 : 0));
  }
  putLinks(sheet, first, last, side);
  putShape(sheet, first, last, { words, lower, marks, caps, number, possessive });
}

/** The row for what "of", "and" or "for" at `at` joins, if one stands there. */
function putJoin(block: number, { tokens, bits, named }: Sheet, region: Region, at: number): void {
  if (at <= region.first || at >= region.last || named[at]) return;
  const join = joinKind((tokens[at] as Token).norm);
  if (join === undefined) return;
  const right = named[at + 1] ? at + 1 : at + 2;
  put(block + (join * HEADS + headOf(bits[at - 1] ?? 0)) * HEADS + headOf(bits[right] ?? 0));
}

/** Rows for the names that stand across a comma, an "and", a hyphen, a bracket. */
function putLinks(sheet: Sheet, first: number, last: number, side: number): void {
  const after = linked(sheet, last + 1, last + 2), before = linked(sheet, first - 1, first - 2);
  if (after >= 0) put(ROW.linkAfter + after * SIDES + side);
  if (before >= 0) put(ROW.linkBefore + before * SIDES + side);
}

/** The kind of link at `mark` with the class of the name word at `other`; -1 where none is linked. */
function linked({ tokens, bits, named, sentence }: Sheet, mark: number, other: number): number {
  if (!named[other] || named[mark] || sentence[other] !== sentence[mark]) return -1;
  const link = linkKind((tokens[mark] as Token).norm);
  return link === undefined ? -1 : link * CLASSES + classOf(bits[other] ?? 0);
}

/** Row of the cost of taking the token for no part of a name; of the row's four weights the first counts. */
export function skipRow(sheet: Sheet, at: number): number {
  const token = sheet.tokens[at] as Token;
  if (token.kind !== 'word') return ROW.skip;
  if (!sheet.named[at]) return ROW.skip + 1;
  const kind = skipClass(sheet, at);
  return ROW.skip + 2 + (kind * 3 + (sheet.shouting[at] ?? 0)) * 2 + (sheet.opens[at] ?? 0);
}

/** Class of a name word that may be no name. */
function skipClass(sheet: Sheet, at: number): number {
  const token = sheet.tokens[at] as Token, bits = sheet.bits[at] ?? 0;
  return bits & KNOWN.calendar ? 0 : bits & KNOWN.demonym ? 1 : bits & KNOWN.title ? 2 : !isCapitalised(token.text) ? 3
    : bits & KNOWN.common ? 4 : bits & KNOWN.everyday ? 5 : sheet.capitals[at] ? 6 : bits === 0 ? 7 : 8;
}

function putSuffix(block: number, word: string): void {
  for (let length = Math.min(5, word.length - 2); length > 0; length--) {
    const index = suffixIndex.get(word.slice(-length));
    if (index !== undefined) put(block + index);
  }
}

/** Whether the word is one that fields of work are called by: "Health", "Sciences". */
const isField = ({ bits, named }: Sheet, at: number): boolean => named[at] === 1 && ((bits[at] ?? 0) & WORD_BITS) !== 0 && ((bits[at] ?? 0) & KNOWN.organisationEnding) === 0;

/** Whether what stands before `at` is a body and its "of", "for" or "on": "Ministry of", "Committee on". */
function headOfField({ tokens, bits, named }: Sheet, first: number, at: number): boolean {
  for (let i = first + 1; i < at; i++) {
    const { norm } = tokens[i] as Token;
    if (!named[i] && (norm === 'of' || norm === 'for' || norm === 'on') && ((bits[i - 1] ?? 0) & (KNOWN.ofHead | KNOWN.organisationEnding)) !== 0) return true;
  }
  return false;
}

/** Whether an "and" inside joins fields of one body: "Department of Health and Human Services". */
function joinsFields(sheet: Sheet, first: number, last: number): boolean {
  for (let i = first + 3; i < last; i++) {
    if (!sheet.named[i] && (sheet.tokens[i] as Token).norm === 'and' && isField(sheet, i - 1) && isField(sheet, i + 1) && headOfField(sheet, first, i - 1)) return true;
  }
  return false;
}

interface Shape {
  readonly words: number;
  /** Joining words inside, as bits. */
  readonly lower: number;
  readonly marks: number;
  readonly caps: number;
  readonly number: number;
  /** A possessive inside: "Chicago's Palmer House", but also "King's College". */
  readonly possessive: boolean;
}

function putShape(sheet: Sheet, first: number, last: number, { words, lower, marks, caps, number, possessive }: Shape): void {
  const { tokens, opens, titles } = sheet, { shape } = ROW;
  const a = tokens[first] as Token, z = tokens[last] as Token, known = sheet.bits[first] ?? 0;
  const before = tokens[first - 1], after = tokens[last + 1];
  put(shape + Math.min(words, 8) - 1);
  const opensWithWord = opens[first] === 1 && (known & WORD_BITS) !== 0;
  if (words === 1) {
    const { length } = a.text, capital = isCapitalised(a.text);
    if (sheet.capitals[first] === 1 || length === 1 && capital) put(shape + (length <= 2 ? 19 : length < 6 ? 20 : 21));
    else if (length > 2 && /.[A-Z]/u.test(a.text) && /[a-z]/u.test(a.text)) put(shape + 24);
    if (opensWithWord) put(shape + 28);
    if (length === 1) put(shape + 36);
  } else {
    for (let i = 0; i < 5; i++) {
      if (lower >> i & 1) put(shape + 8 + i);
      if (marks >> i & 1) put(shape + 13 + i);
    }
    if (number === 1) put(shape + 18);
    if (caps === words) put(shape + 22);
    else if (caps > 0) put(shape + 23);
    if (opensWithWord) put(shape + 60);
    if (possessive) put(shape + 61);
    if (sheet.quoted && marks & 16 && holdsQuote(tokens, first, last)) put(shape + 76);
    if (lower & 2 && joinsFields(sheet, first, last)) put(shape + 79);
    if (lower !== 0 && after?.norm === 'and' && sheet.named[last + 2] === 1 && sheet.sentence[last + 2] === sheet.sentence[last] && isField(sheet, last) && isField(sheet, last + 2) && headOfField(sheet, first, last)) put(shape + 80);
    if (words === 2 && known & KNOWN.given && (sheet.bits[last] ?? 0) === 0) put(shape + 59);
  }
  if (hasDigit(a.text) || last > first && hasDigit(z.text)) put(shape + 57);
  if (before?.text === '(' && after?.text === ')') put(shape + 49);
  if (before?.text === '@' || after?.text === '@' || (after?.text === '.' && tokens[last + 2]?.spaced === false && !isCapitalised(tokens[last + 2]?.text ?? ''))) put(shape + 58);
  if (titles[first] && titles[last]) {
    const part = titles[first - 1] || titles[last + 1] && after?.kind !== 'punctuation';
    put(shape + 71 + (part ? 0 : (titles[first] as number) * 2 - (words === 1 ? 1 : 0)));
  }
}

function hasDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x30 && unit <= 0x39) return true;
  }
  return false;
}

function holdsQuote(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) if (isQuote(tokens[i])) return true;
  return false;
}

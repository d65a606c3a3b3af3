/** What stands around a span: its neighbours, what joins it to them, what they are. */
import { isCapitalised } from '../../draft/capitals';
import type { Token } from '../../draft/types';
import { HEADS, headOf, joinKind, linkKind } from '../joins';
import { KNOWN, PLACE_BITS } from '../lexicon';
import { isQuote } from '../nicknames';
import type { Region, Sheet } from '../regions';
import { bitsOf, CLASSES, classOf, put, putBits, putSuffix, ROW, SHAPE, SIDES, WORD_BITS, wordId } from './rows';

/** One of a few coarse classes of what stands beside a name. */
export function neighbour(sheet: Sheet, at: number, home: number): number {
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
export function following({ tokens, named }: Sheet, last: number): number {
  const at = last + 1;
  return isQuote(tokens[at]) && tokens[at]?.spaced && tokens[at + 1]?.kind === 'word' && !named[at + 1] ? at + 1 : at;
}

/** Index of what stands before `first`: the title and not the dot behind it, in "Mr. Khan". */
export function leading({ tokens, bits }: Sheet, first: number): number {
  const dot = tokens[first - 1];
  return dot?.text === '.' && !dot.spaced && ((bits[first - 2] ?? 0) & KNOWN.title) !== 0 ? first - 2 : first - 1;
}

/** The rows that every span beginning at `first` has. */
export function putBefore(sheet: Sheet, region: Region, first: number): void {
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
  const capital = isCapitalised(a.text), beside = tokens[first - 1];
  if (!capital && a.kind === 'word') put(SHAPE.smallFirst);
  if (opens[first]) {
    put(SHAPE.opens);
    if ((bits[first] ?? 0) === 0) put(SHAPE.opensUnknown);
  }
  if (sheet.shouting[first]) put(SHAPE.shouting + (sheet.shouting[first] as number) - 1);
  if (first === region.first) put(SHAPE.stretchFirst);
  if (a.norm === 'the') {
    put(SHAPE.the);
    if (a.text === 'The' && !opens[first]) put(SHAPE.capitalThe);
  }
  if (capital && a.text.length === 1 && tokens[first + 1]?.text === '.') put(SHAPE.initial);
  if (a.kind === 'number') put(SHAPE.numberFirst);
  if (a.text.length > 2 && a.text[1] === '.') put(SHAPE.dotted);
  if (beside === undefined) return;
  if (named[first - 1]) put(SHAPE.nameBefore);
  const tie = sheet.listed.tie[first - 1];
  if (tie) put(SHAPE.tieBefore + tie - 1);
  if (beside.kind !== 'word') {
    if (beside.text === '-' || beside.text === '/') put(SHAPE.hyphenBefore);
    // "Mojave, California": a place, a comma, a place.
    else if (beside.text === ',' && ((bits[first - 2] ?? 0) & PLACE_BITS) !== 0 && named[first - 2] === 1) put(SHAPE.placeBeforeComma);
    else if (beside.text === '.' && !beside.spaced && first > region.first) put(SHAPE.dotBefore);
    return;
  }
  if (first > region.first) {
    if (beside.norm === 'of') put(SHAPE.ofBefore);
    else if (beside.norm === 'and') put(SHAPE.andBefore);
  }
  if (beside.norm === 'the') {
    if (!named[first - 1]) put(SHAPE.theBefore);
    if (beside.text === 'The' && !opens[first - 1]) put(SHAPE.capitalTheBefore);
  } else if (beside.norm === 'a' || beside.norm === 'an') put(SHAPE.articleBefore);
}

/** The rows that every span ending at `last` has. */
export function putAfter(sheet: Sheet, region: Region, last: number): void {
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
  const beside = tokens[last + 1];
  if (z.kind === 'number') put(SHAPE.numberLast);
  else if (!isCapitalised(z.text)) put(SHAPE.smallLast);
  else if (/^(?:Mc|Mac|O['’]|Fitz)\p{Lu}/u.test(z.text)) put(SHAPE.patronymic);
  if (last === region.last) put(SHAPE.stretchLast);
  if (z.possessive) put(SHAPE.possessive);
  const tie = sheet.listed.tie[last];
  if (tie) put(SHAPE.tieAfter + tie - 1);
  if (beside === undefined) return;
  if (named[last + 1] === 1) {
    put(SHAPE.nameAfter);
    if (bits[last + 1] === 0 && beside.text.length > 2 && !sheet.capitals[last + 1] && !z.possessive) put(SHAPE.unknownAfter);
  }
  if (beside.kind === 'word') {
    if (last === region.last) return;
    if (beside.norm === 'of') put(SHAPE.ofAfter);
    else if (beside.norm === 'and') put(SHAPE.andAfter);
    return;
  }
  const beyond = tokens[last + 2];
  switch (beside.text) {
    case '-': case '/': put(SHAPE.hyphenAfter); break;
    case '(': put(SHAPE.bracketAfter); break;
    case ',':
      if (((bits[last + 2] ?? 0) & (KNOWN.country | KNOWN.region | KNOWN.geography)) !== 0 && named[last + 2] === 1) put(SHAPE.placeBehindComma);
      if (beyond?.kind === 'number') put(SHAPE.numberBehindComma);
      break;
    case '.':
      if (!beside.spaced && z.text.length === 1) put(SHAPE.initialDot);
  }
}

/** The row for what "of", "and" or "for" at `at` joins, if one stands there. */
export function putJoin(block: number, { tokens, bits, named }: Sheet, region: Region, at: number): void {
  if (at <= region.first || at >= region.last || named[at]) return;
  const join = joinKind((tokens[at] as Token).norm);
  if (join === undefined) return;
  const right = named[at + 1] ? at + 1 : at + 2;
  put(block + (join * HEADS + headOf(bits[at - 1] ?? 0)) * HEADS + headOf(bits[right] ?? 0));
}

/** Rows for the names that stand across a comma, an "and", a hyphen, a bracket. */
export function putLinks(sheet: Sheet, first: number, last: number, side: number): void {
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

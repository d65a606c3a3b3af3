/** What is looked at when a span of a stretch is scored. */
import type { Token } from '../../draft/types';
import { definition, nounClass } from '../definitions';
import { keyOfWord, KNOWN, PLACE_BITS, phraseBits, phraseKey } from '../lexicon';
import type { Region, Sheet } from '../regions';
import { following, leading, neighbour, putAfter, putBefore, putJoin, putLinks } from './around';
import { active, bitsOf, CLASSES, classOf, put, putBits, putSuffix, ROW, SIDE, SIDES, WORD_BITS, wordId } from './rows';
import { putShape } from './shape';

const NAME_BITS = KNOWN.given | KNOWN.surname | PLACE_BITS | KNOWN.organisation;

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

/** The number of the same words, by which the lists know them. */
function numberOf(tokens: readonly Token[], first: number, last: number): number {
  let key: number | undefined;
  for (let i = first; i <= last; i++) {
    const { kind, word } = tokens[i] as Token;
    if (kind === 'word' || kind === 'number') key = key === undefined ? keyOfWord(word) : phraseKey(key, word);
  }
  return key ?? 0;
}

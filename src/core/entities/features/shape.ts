/** What a span looks like: its length, its capitals and marks, and what it holds. */
import { isCapitalised } from '../../draft/capitals';
import type { Token } from '../../draft/types';
import { KNOWN } from '../lexicon';
import { isQuote } from '../nicknames';
import type { Sheet } from '../regions';
import { MOST_WORDS, put, SHAPE, WORD_BITS } from './rows';

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

export interface Shape {
  readonly words: number;
  /** Joining words inside, as bits. */
  readonly lower: number;
  readonly marks: number;
  readonly caps: number;
  readonly number: number;
  /** A possessive inside: "Chicago's Palmer House", but also "King's College". */
  readonly possessive: boolean;
}

/** The rows of a span’s looks. */
export function putShape(sheet: Sheet, first: number, last: number, { words, lower, marks, caps, number, possessive }: Shape): void {
  const { tokens, opens, titles } = sheet;
  const a = tokens[first] as Token, z = tokens[last] as Token, known = sheet.bits[first] ?? 0;
  const before = tokens[first - 1], after = tokens[last + 1];
  put(SHAPE.words + Math.min(words, MOST_WORDS) - 1);
  const opensWithWord = opens[first] === 1 && (known & WORD_BITS) !== 0;
  if (words === 1) {
    const { length } = a.text, capital = isCapitalised(a.text);
    if (sheet.capitals[first] === 1 || length === 1 && capital) put(SHAPE.initials + (length <= 2 ? 0 : length < 6 ? 1 : 2));
    else if (length > 2 && /.[A-Z]/u.test(a.text) && /[a-z]/u.test(a.text)) put(SHAPE.innerCapital);
    if (opensWithWord) put(SHAPE.wordOpens);
    if (length === 1) put(SHAPE.oneLetter);
  } else {
    for (let i = 0; i < 5; i++) {
      if (lower >> i & 1) put(SHAPE.lower + i);
      if (marks >> i & 1) put(SHAPE.marks + i);
    }
    if (number === 1) put(SHAPE.number);
    if (caps === words) put(SHAPE.allCaps);
    else if (caps > 0) put(SHAPE.someCaps);
    if (opensWithWord) put(SHAPE.opensWithWord);
    if (possessive) put(SHAPE.possessiveInside);
    if (sheet.quoted && marks & 16 && holdsQuote(tokens, first, last)) put(SHAPE.quoteInside);
    if (lower & 2 && joinsFields(sheet, first, last)) put(SHAPE.fields);
    if (lower !== 0 && after?.norm === 'and' && sheet.named[last + 2] === 1 && sheet.sentence[last + 2] === sheet.sentence[last] && isField(sheet, last) && isField(sheet, last + 2) && headOfField(sheet, first, last)) put(SHAPE.fieldsGoOn);
    if (words === 2 && known & KNOWN.given && (sheet.bits[last] ?? 0) === 0) put(SHAPE.givenAndUnknown);
  }
  if (hasDigit(a.text) || last > first && hasDigit(z.text)) put(SHAPE.digit);
  if (before?.text === '(' && after?.text === ')') put(SHAPE.bracketed);
  if (before?.text === '@' || after?.text === '@' || (after?.text === '.' && tokens[last + 2]?.spaced === false && !isCapitalised(tokens[last + 2]?.text ?? ''))) put(SHAPE.address);
  if (titles[first] && titles[last]) {
    const part = titles[first - 1] || titles[last + 1] && after?.kind !== 'punctuation';
    put(SHAPE.title + (part ? 0 : (titles[first] as number) * 2 - (words === 1 ? 1 : 0)));
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

/** Which stretches of tokens may be a name at all, before anything is scored. */
import { isCapitalised } from '../draft/capitals';
import type { Token } from '../draft/types';
import { isDictionaryWord, KNOWN, PLACE_BITS } from './lexicon';
import { keepsNickname } from './nicknames';
import type { Sheet } from './regions';

/** Whether a name may span the tokens `[first, last]`. */
export function mayBeName(sheet: Sheet, first: number, last: number): boolean {
  const { tokens, named, bits } = sheet;
  const a = tokens[first], z = tokens[last];
  if (!a || !z || !named[last] && z.kind !== 'number' || !named[first] && a.kind !== 'number') return false;
  if (a.kind === 'number' && first === last) return false;
  // "Sen. Rachel Oduya", "Texas Gov. Rachel Oduya"
  if (isAbbreviatedTitle(sheet, last)) return false;
  if (COMPANY_FORMS.has(a.norm) && (first === last || a.norm !== 'co')) return false;
  // "A Defra spokesman", "I Claudius" without its comma: the word before a name, not its initial.
  if (first < last && (a.text === 'A' || a.text === 'An' || a.text === 'I') && tokens[first + 1]?.kind === 'word') return false;
  if (isSevered(sheet, last) || isSevered(sheet, first - 1)) return false;
  if (first < last) {
    if (isTakenSide(sheet, first)) return false;
    if (FORMS_OF_ADDRESS.has(a.norm) || NEVER_FIRST.has(a.norm) || tokens[first + 1]?.norm === 'of' && CROWDS.has(a.norm)) return false;
    if (z.kind === 'number' && last === first + 1 && DIVISIONS.has(a.norm)) return false;
    // "Russian Foreign Minister": who somebody is, and not what he is called.
    if (OFFICES.has(z.norm) && ((bits[first] ?? 0) & KNOWN.demonym) !== 0) return false;
  }
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.possessive && !mayOwn(sheet, first, i, last)) return false;
    if (i > first && isBetweenTwo(sheet, i)) return false;
    if (i + 1 < last && (isHeld(sheet, first, i, last) || isCompanyForm(sheet, i, last))) return false;
  }
  return !sheet.quoted || keepsNickname(tokens, first, last);
}

/** A slash or hyphen at `at` between two names: "KHARTOUM/PORT SUDAN", "the Israel-Hamas war", but not "Guinea-Bissau". */
function isBetweenTwo({ tokens, bits, listed }: Sheet, at: number): boolean {
  const mark = tokens[at]?.text;
  if (mark !== '/' && mark !== '-' || listed.tie[at]) return false;
  const kinds = mark === '/' ? PLACE_BITS : KNOWN.country | KNOWN.organisation;
  return ((bits[at - 1] ?? 0) & kinds) !== 0 && (((bits[at + 1] ?? 0) | (listed.begun[at + 1] ?? 0)) & kinds) !== 0;
}

/** What is for or against a place that is called by one word: "pro-Moscow Socialists". */
function isTakenSide({ tokens, bits }: Sheet, first: number): boolean {
  const hyphen = tokens[first - 1];
  return hyphen?.text === '-' && !hyphen.spaced && SIDES.has(tokens[first - 2]?.norm ?? '') && ((bits[first] ?? 0) & (KNOWN.city | KNOWN.country)) !== 0;
}

const SIDES = new Set('pro anti'.split(' '));

/** An office and where it is held or by whom, at `at`: "Mayor of Leeds", "Vice President of Ford", "Foreign Minister Sergey Lavrov". */
function isHeld({ tokens, bits, named }: Sheet, first: number, at: number, last: number): boolean {
  const { norm } = tokens[at] as Token, next = tokens[at + 1] as Token;
  if (next.norm === 'of') {
    if (!OFFICES.has(norm) && !(norm === 'general' && OFFICES.has(tokens[at - 1]?.norm ?? ''))) return false;
    // "Office of the Director of National Intelligence": what comes before says what it is.
    for (let i = first; i < at; i++) if (tokens[i]?.norm === 'of') return false;
    return true;
  }
  if (named[at + 1] !== 1 || !OFFICES.has(norm) && !RANKS.has(norm)) return false;
  const follows = bits[at + 1] ?? 0;
  // "General Manuel Belgrano", "Major Saturnino Castro", and not "General Motors", "Captain Cook Hotel".
  return (follows & KNOWN.given) !== 0 || (follows & NO_PERSON) === 0 && at + 2 === last && named[last] === 1 && ((bits[last] ?? 0) & NO_PERSON) === 0;
}

const NO_PERSON = KNOWN.common | KNOWN.everyday | KNOWN.organisation | KNOWN.team | KNOWN.organisationEnding | KNOWN.placeEnding | KNOWN.otherEnding | KNOWN.demonym | KNOWN.country | KNOWN.city;

/** Whether a company's name ends at `at` although the span goes on: "Google, Inc. of California". */
function isCompanyForm({ tokens }: Sheet, at: number, last: number): boolean {
  const { norm } = tokens[at] as Token;
  if (norm === 'co' || !COMPANY_FORMS.has(norm)) return false;
  const next = tokens[tokens[at + 1]?.text === '.' ? at + 2 : at + 1];
  return next !== undefined && next !== tokens[last] && !COMPANY_FORMS.has(next.norm);
}

/** Whether a possessive may stand inside a name: "People's Bank of China", "St. John's Wood", "Rankin's Mill", but not "Chelsea's Stamford Bridge". */
function mayOwn({ tokens, bits, listed }: Sheet, first: number, at: number, last: number): boolean {
  const token = tokens[at] as Token;
  // "Britain's Guardian": a country owns what is not called after it; the America's Cup is no country's.
  if (((bits[at] ?? 0) & (KNOWN.country | KNOWN.geography)) !== 0 && token.norm !== 'america') return false;
  // "Alabama's Department", "Nairobi's Westlands"; "Jackson's Mill" may be a Jackson's.
  if (((bits[at] ?? 0) & (KNOWN.city | KNOWN.region)) !== 0 && ((bits[at] ?? 0) & (KNOWN.given | KNOWN.surname)) === 0 && !listed.begun[first]) return false;
  // "Labour's Karen Shore": whose she is, and she.
  if (at + 2 === last && ((bits[at + 1] ?? 0) & (KNOWN.given | KNOWN.common | KNOWN.everyday)) === KNOWN.given && ((bits[last] ?? 0) & KNOWN.organisationEnding) === 0) return false;
  if (/[sS]['’]$/u.test(token.text) || isDictionaryWord(token.word) || ((bits[at] ?? 0) & KNOWN.organisation) !== 0) return true;
  return at === first && last === first + 1 || tokens[at - 1]?.norm === 'st' || tokens[at - 2]?.norm === 'st';
}

/** "Mr Khan" and "Professor Lund" are Khan and Lund; "Miss Saigon", "Dr Martens", "General Motors" may be names. */
export const FORMS_OF_ADDRESS = new Set('mr mrs ms mx professor prof colonel col lieutenant lt sergeant sgt corporal cpl senator sen congressman congresswoman councillor'.split(' '));

/** What a company's name ends in, and nothing is called. */
const COMPANY_FORMS = new Set('inc ltd llc plc corp co'.split(' '));

/** Words that open a sentence, a letter or a clause, and no name: "And Jen". */
const NEVER_FIRST = new Set('and but or so if when while because although though hi hey hello dear thank thanks yes'.split(' '));

/** Who is of something and no name: "Fans of Crystal Palace". */
const CROWDS = new Set('critics fans supporters opponents members leaders residents victims relatives users customers owners hundreds thousands dozens parts copies shares'.split(' '));

/** What a figure behind it counts, and nothing is called: "Section 7". */
const DIVISIONS = new Set('section article chapter part phase page figure table item paragraph clause appendix annex schedule volume no number room step'.split(' '));

/** Ranks and callings that stand before a full name and are no part of it. */
const RANKS = new Set(('general major captain admiral commander marshal brigadier officer detective inspector constable sheriff agent coach coroner judge justice president chancellor premier '
  + 'doctor superintendent trooper investigator deputy reverend principal attorney counsel trainer taoiseach tanaiste tánaiste').split(' '));

const OFFICES = new Set('mayor member president secretary governor minister speaker chairman chairwoman director ambassador chief commissioner deputy head leader bishop archbishop'.split(' '));

/** Whether the word at `at` and what follows are one person's name: the initial in "Ross G. Hoyt", the surname in "Kennedy Jr.". */
function isSevered({ tokens, sentence }: Sheet, at: number): boolean {
  // Behind the dot of an initial stands what it is the initial of.
  const mark = tokens[at];
  if (mark?.text === '.' && !mark.spaced && tokens[at - 1]?.text.length === 1 && sentence[at + 1] === sentence[at - 1]) return isSevered({ tokens, sentence } as Sheet, at - 1);
  const token = mark;
  if (token?.kind !== 'word' || !isCapitalised(token.text)) return false;
  const next = tokens[at + 1], dot = next?.text === '.' && !next.spaced;
  if (dot) return token.text.length === 1 && sentence[at + 2] === sentence[at] && isCapitalised(tokens[at + 2]?.text ?? '');
  return token.text.length > 1 && /^(?:Jr|Sr)$/u.test(next?.text ?? '');
}

/** Whether the word at `at` is a title cut short, its dot and a name behind it. */
function isAbbreviatedTitle({ tokens, bits, named, sentence }: Sheet, at: number): boolean {
  const dot = tokens[at + 1];
  return ((bits[at] ?? 0) & KNOWN.title) !== 0 && dot?.text === '.' && !dot.spaced && named[at + 2] === 1 && sentence[at + 2] === sentence[at];
}

/** Nobody's name ends in a figure, holds a possessive or is of a country: "Rooney 68", "Chelsea's Rooney", "King Abdullah of Jordan". */
export function isNobody({ tokens, bits }: Sheet, first: number, last: number): boolean {
  if (tokens[last]?.kind === 'number') return true;
  if (tokens[last - 1]?.norm === 'of' && last > first && ((bits[last] as number) & KNOWN.country) !== 0) return true;
  for (let i = first; i < last; i++) if (tokens[i]?.possessive) return true;
  return false;
}

/** A name that ends as those of sites and bodies do, behind the place that has it: "Gaza's Nasser Hospital". */
export function isOwnedSite({ tokens, bits, named }: Sheet, first: number, last: number): boolean {
  return first < last && tokens[first - 1]?.possessive === true && ((bits[first - 1] ?? 0) & PLACE_BITS) !== 0 && named[first] === 1
    && ((bits[last] ?? 0) & (KNOWN.placeEnding | KNOWN.organisationEnding)) !== 0;
}

/** Which stretches of tokens may be a name at all, before anything is scored. */
import { isCapitalised } from '../draft/tokens';
import type { Token } from '../draft/types';
import { isDictionaryWord, KNOWN } from './lexicon';
import { keepsNickname } from './nicknames';
import type { Sheet } from './regions';

/** Whether a name may span the tokens `[first, last]`. */
export function mayBeName(sheet: Sheet, first: number, last: number): boolean {
  const { tokens, named } = sheet;
  const a = tokens[first], z = tokens[last];
  if (!a || !z || !named[last] && z.kind !== 'number' || !named[first] && a.kind !== 'number') return false;
  if (a.kind === 'number' && first === last) return false;
  if (first === last && COMPANY_FORMS.has(a.norm)) return false;
  // "A Defra spokesman", "I Claudius" without its comma: the word before a name, not its initial.
  if (first < last && (a.text === 'A' || a.text === 'An' || a.text === 'I') && tokens[first + 1]?.kind === 'word') return false;
  if (isSevered(sheet, last) || isSevered(sheet, first - 1)) return false;
  if (FORMS_OF_ADDRESS.has(a.norm) && first < last) return false;
  // "Mayor of Leeds", "Secretary of State": an office, and where it is held.
  if (OFFICES.has(a.norm) && tokens[first + 1]?.norm === 'of' && first < last) return false;
  // "Russian Foreign Minister": who somebody is, and not what he is called.
  if (first < last && OFFICES.has(z.norm) && ((sheet.bits[first] ?? 0) & KNOWN.demonym) !== 0) return false;
  for (let i = first; i < last; i++) if (tokens[i]?.possessive && !mayOwn(sheet, first, i, last)) return false;
  return !sheet.quoted || keepsNickname(tokens, first, last);
}

/** Whether a possessive may stand inside a name: "People's Bank of China", "St. John's Wood", "Rankin's Mill", but not "Chelsea's Stamford Bridge". */
function mayOwn({ tokens, bits }: Sheet, first: number, at: number, last: number): boolean {
  const token = tokens[at] as Token;
  // "Britain's Guardian": a country owns what is not called after it; the America's Cup is no country's.
  if (((bits[at] ?? 0) & (KNOWN.country | KNOWN.geography)) !== 0 && token.norm !== 'america') return false;
  if (/[sS]['’]$/u.test(token.text) || isDictionaryWord(token.norm) || ((bits[at] ?? 0) & KNOWN.organisation) !== 0) return true;
  return at === first && last === first + 1 || tokens[at - 1]?.norm === 'st' || tokens[at - 2]?.norm === 'st';
}

/** "Mr Khan" and "Professor Lund" are Khan and Lund; "Miss Saigon", "Dr Martens", "General Motors" may be names. */
export const FORMS_OF_ADDRESS = new Set('mr mrs ms mx professor prof colonel col lieutenant lt sergeant sgt corporal cpl senator sen congressman congresswoman councillor'.split(' '));

/** What a company's name ends in, and nothing is called. */
const COMPANY_FORMS = new Set('inc ltd llc plc corp co'.split(' '));

const OFFICES = new Set('mayor member president secretary governor minister speaker chairman chairwoman director ambassador chief commissioner deputy head leader bishop archbishop'.split(' '));

/** Whether the word at `at` and what follows are one person's name: the initial in "Ross G. Hoyt", the surname in "Kennedy Jr.". */
function isSevered({ tokens, sentence }: Sheet, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !isCapitalised(token.text)) return false;
  const next = tokens[at + 1], dot = next?.text === '.' && !next.spaced;
  if (dot) return token.text.length === 1 && sentence[at + 2] === sentence[at] && isCapitalised(tokens[at + 2]?.text ?? '');
  return token.text.length > 1 && /^(?:Jr|Sr)$/u.test(next?.text ?? '');
}

/** Nobody's name ends in a figure or holds a possessive: "Rooney 68", "Chelsea's Rooney". */
export function isNobody({ tokens }: Sheet, first: number, last: number): boolean {
  if (tokens[last]?.kind === 'number') return true;
  for (let i = first; i < last; i++) if (tokens[i]?.possessive) return true;
  return false;
}

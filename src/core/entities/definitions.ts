/** What a name is said to be: "Ansdorf is a village in", "Lund, a spokeswoman for", "the harbour town of". */
import type { Token } from '../draft/types';
import { KNOWN, wordBits } from './lexicon';
import type { Sheet } from './regions';

/** Kinds of noun that say what something is: none, person, organisation, place, work or event, any other. */
export const NOUNS = { NOTHING: 0, PERSON: 1, ORGANISATION: 2, PLACE: 3, WORK: 4, THING: 5 } as const;
const KINDS_OF_NOUN = 6;

/** Classes of a definition: the noun's, for a verb and for a comma. */
export const DEFINITIONS = KINDS_OF_NOUN * 2;

/** The kind of thing that a noun with these bits names. */
export function nounClass(bits: number): number {
  if (bits & KNOWN.role) return NOUNS.PERSON;
  if (bits & KNOWN.placeNoun) return NOUNS.PLACE;
  if (bits & KNOWN.organisationNoun) return NOUNS.ORGANISATION;
  if (bits & KNOWN.otherEnding) return NOUNS.WORK;
  if (bits & KNOWN.placeEnding) return NOUNS.PLACE;
  return bits & KNOWN.organisationEnding ? NOUNS.ORGANISATION : NOUNS.NOTHING;
}

const COPULAS = new Set(['is', 'was', 'are', 'were']);
const ARTICLES = new Set(['a', 'an', 'the', 'one']);
/** Words behind the noun that is looked for. */
const BEHIND = new Set(('of in at on for from by to that which who whose where with and or near as after since when under during based located situated published released founded was is has had '
  + 'born living working known made formed owned operated run built developed created designed written directed produced held used named called elected').split(' '));

/** Before "station": what it sends, so that it is no place. */
const BROADCAST = new Set(['radio', 'television', 'tv', 'news', 'broadcast', 'broadcasting', 'fm']);

/** Longest description of which the noun is looked for, in tokens; longest bracket that may stand before the verb. */
const LONGEST = 8, LONGEST_BRACKET = 30;

/** The class of what is said of the name that ends at `last`; 0 where nothing is. */
export function definition(sheet: Sheet, last: number): number {
  const known = sheet.defined[last] as number;
  if (known > 0) return known - 1;
  const found = findDefinition(sheet, last);
  sheet.defined[last] = found + 1;
  return found;
}

/** Index into `KINDS` of what the name that ends at `last` is said to be, by a verb; -1 where no noun tells. */
export function definedKind(sheet: Sheet, last: number): number {
  const noun = definition(sheet, last);
  return noun < NOUNS.THING ? noun - 1 : -1;
}

/** A token of the same sentence as the one at `home`. */
const within = ({ tokens, sentence }: Sheet, home: number, at: number): Token | undefined => (sentence[at] === sentence[home] ? tokens[at] : undefined);

function findDefinition(sheet: Sheet, last: number): number {
  const { tokens } = sheet;
  let at = last + 1;
  if (within(sheet, last, at)?.text === '(') {
    const limit = at + LONGEST_BRACKET;
    while (at < limit && within(sheet, last, at) && tokens[at]?.text !== ')') at++;
    at++;
  }
  const verb = within(sheet, last, at);
  const comma = verb?.text === ',';
  if (!verb || !comma && !COPULAS.has(verb.norm)) return NOUNS.NOTHING;
  if (!ARTICLES.has(within(sheet, last, at + 1)?.norm ?? '')) return NOUNS.NOTHING;
  let noun = 0;
  for (let i = at + 2; i < at + 2 + LONGEST; i++) {
    const token = within(sheet, last, i);
    if (!token || token.kind !== 'word' && token.text !== '-' || BEHIND.has(token.norm)) break;
    if (token.kind === 'word') noun = i;
  }
  if (noun === 0) return NOUNS.NOTHING;
  const { norm, word } = tokens[noun] as Token;
  const kind = norm === 'station' && BROADCAST.has((tokens[noun - 1] as Token).norm) ? NOUNS.ORGANISATION : nounClass(wordBits(word)) || NOUNS.THING;
  return comma ? kind + KINDS_OF_NOUN : kind;
}

/** What a statement calls a state or its capital. */
import type { Subject } from '../../../register/types';
import type { Block, Span } from '../../draft/types';
import { type Found, mentionOf } from './found';

/** Whose names a statement gives. */
export interface Calling {
  readonly of: Subject;
  readonly names: readonly string[];
  readonly isCity: boolean;
}

const textOf = ({ text }: Block, { start, end }: Span): string => text.slice(start, end);

/** In front of what somebody calls a capital. */
const SAID = /(?<![a-z])(?:says?|said|declare[sd]?|insists?|insisted|believes?|claim(?:s|ed)?|call(?:s|ed)?|recognise[sd]?|recognising|consider(?:s|ed)?|whether|that)(?: that)? $/u;

/** In front of what many get wrong. */
const TAKEN_FOR = /(?<![a-z])(?:think|thinks|thought|believe[sd]?|assume[sd]?|guess(?:ed|es)?|suppose[sd]?)(?: that)? $/u;

/** Whose names a statement gives, and which; undefined where they are not of one state, or it does not say that they are names. */
export function namesIn(found: Found): Calling | undefined {
  const { block, kind, groups: { verb, title: demonym } } = found, subject = mentionOf(found, found.groups.actor), city = mentionOf(found, found.groups.place);
  // "Burma, as many call it" is no official name, and only what is called so now was called otherwise.
  const said = kind === 'official-name' ? (/^ [,.]/u.test(found.behind) ? /official|formal|has been|, as (?:the|this) [a-z]+ is (?:called|named)$/iu : /official|formal|has been/iu) : kind === 'renamed' && verb === 'is' ? /(?<!\p{L})(?:now|today|official)/iu : undefined;
  const words = textOf(block, found.sentence.span(found.from, found.to));
  // "Lagos, long Nigeria's capital".
  if (said?.test(words) === false || (kind === 'capital' && /(?<!\p{L})(?:long|later|eventually)(?!\p{L})/u.test(words))) return undefined;
  const of = subject?.subject ?? city?.subject;
  if (of?.kind !== (kind === 'governs' ? 'government' : 'state')) return undefined;
  if (kind === 'official-name' || kind === 'governs') return { of, names: subject ? [textOf(block, subject)] : [], isCity: false };
  const contested = city?.subject.recognition?.of === 'capital' ? textOf(block, city) : demonym === 'tel aviv' ? 'Tel Aviv' : undefined;
  if (kind !== 'renamed' && contested !== undefined) return SAID.test(found.before) ? undefined : { of, names: [contested], isCity: false };
  if (!city || (demonym !== undefined && kind !== 'renamed' && !of.demonyms?.some((own) => own.toLowerCase() === demonym))) return undefined;
  // "Kazakhstan renamed its capital Nur-Sultan": what it was called before need not be said.
  if (kind === 'renamed' && demonym !== undefined) return city.city === undefined || subject?.subject !== city.subject ? undefined : { of, names: ['', city.city], isCity: true };
  if (kind === 'capital' && TAKEN_FOR.test(found.before)) return undefined;
  if (kind !== 'renamed') return city.city === undefined || subject?.indirect ? undefined : { of, names: [city.city], isCity: true };
  const isCity = city.city !== undefined, isOneState = subject?.subject === city.subject && (subject.city !== undefined) === isCity;
  return isOneState ? { of, names: [subject, city].map((one) => (isCity && one.city) || textOf(block, one)), isCity } : undefined;
}

/** The time of which a statement speaks: over or not, since when, until when, in which year. */
import type { Found } from './found';
import { HAPPENINGS, type Kind, LASTING } from './kinds';
import { SPOKEN_OF } from './when';

const PAST = /(?<![a-z])(?:was|were|(?<!ha[sv]e? )had)(?![a-z])/u;
/** "Three countries recognised Palestine", "have recognised it this year": so many then, and not in all. */
const RECOGNISED = /(?<!ha[sv]e? (?:[a-z]+ )?|had |is |are |been )(?<= )recognised (?!by |as |only )/u;
const WITHIN_TIME = /^ (?:(?:this|last|since|yesterday|on|over|during)|in the (?:past|last))(?![a-z])/u;

/** Verbs by which something is told as over. */
const PAST_VERB = /^(?:was|were|had|had been|(?:had )?recognised|recognition|suspended|(?:had )?belonged|to|rose to|grew to|(?:re - |re)?established|re(?:stored|newed|sumed))$/u;

/** Whether a statement tells of a thing that happened, and not of a state that holds. */
export function isPast({ kind, words, behind, groups }: Found): boolean {
  const verb = groups.verb?.trim();
  // "Suspended since 2011, it was", of a time that is told.
  if (kind === 'suspended-from' && verb === undefined && /^(?: [^,;]{1,60})? , (?:was|were|had|left|[a-z]+ed)(?![a-z])/u.test(behind)) return true;
  // "Brazil's capital until 1960".
  if (LASTING.has(kind) && /^(?: (?:from|for) [a-z\d ]{1,20})? (?:until|till|when (?:@\d+|it|they)(?! comes)) /u.test(behind)) return true;
  if (verb !== undefined) return PAST_VERB.test(verb);
  // "One of three countries to have recognised it".
  if (kind === 'recognises' && /^[^,;]{0,60} (?:to have|that|which) recognised /u.test(behind)) return true;
  if (kind === 'only-recogniser' && / recognised$/u.test(words) && !/ ha(?:s|ve) /u.test(words)) return true;
  if (kind === 'recogniser-count' && (RECOGNISED.test(words) || (/recognised @?[a-z]*/u.test(words) && WITHIN_TIME.test(behind)))) return true;
  return PAST.test(words) || (kind === 'nth-member' && / (?:became|joined|acceded) /u.test(words));
}

/** The year until which it held. */
export const untilIn = ({ behind }: Found): string | undefined => UNTIL.exec(behind)?.[1];

/** The year since which it holds, or since which those have ruled of whom it tells: "the government that took power in 2021". */
export const sinceIn = ({ sentence, from, behind }: Found): string | undefined =>
  (/(?<![a-z])since (?:@\d+ )?[^,.;]{0,40}?(\d{4})/u.exec(sentence.text.slice(from)) ?? /^ (?:that|which|who) (?:(?:re)?took|seized|came to|returned to|swept to) (?:power )?(?:[a-z@\d]+ ){0,2}in (?:[a-z]+ )?(\d{4})/u.exec(behind))?.[1];

const UNTIL = /^(?: from [a-z\d ]{1,20})? until (?:(?:early|late|mid -) )?(?:[a-z]+ )?(\d{4})(?![a-z\d])/u;

const YEAR = '(?:1[5-9]|20)\\d{2}';
const OPENING = new RegExp(`^(?:but |and )?((?:in|on|since) (?:(?:early|late|mid -) )?(?:[a-z]+ )?(?:\\d{1,2} , )?${YEAR})(?: ,)? `, 'u');

/** "…, in 2014, when Sweden recognised …". */
const IN_WHICH = new RegExp(`((?:in|since) (?:[a-z]+ )?${YEAR})(?: ,)? when $`, 'u');

/** Whether a statement tells what was done at one time. */
export const isDone = (kind: Kind, verb = ''): boolean => HAPPENINGS.has(kind) || (kind === 'recognises' && /recognised$/u.test(verb));

/** "In 2014, Sweden recognised …": the time that opens the sentence. */
export function openingTime(text: string, from: number, kind: Kind, verb = ''): string | undefined {
  if (!isDone(kind, verb)) return undefined;
  const before = text.slice(0, from), opening = OPENING.exec(before);
  return opening?.[0] === before ? opening[1] : IN_WHICH.exec(before)?.[1];
}

const BEFORE = new RegExp(`(?:^|[,;] )(?:but |and )?(?:in|by|as of|at the (?:start|end|beginning) of|throughout|during) (?:(?:early|late|mid -) )?(?:[a-z]+ )?(${YEAR}) (?:, )?(?:the )?$|(?:^|[,;] )(?:but |and |as recently as )?(${SPOKEN_OF}) (?:, )?(?:the )?$`, 'u');
const BEHIND = new RegExp(`^ (?:in|by|as of|at the (?:start|end|beginning) of|throughout|during) (?:(?:early|late|mid -) )?(?:[a-z]+ )?(${YEAR})(?![a-z\\d])|^ (${SPOKEN_OF})(?![a-z\\d])`, 'u');

/** The year of which a statement about a state of affairs speaks: "in 2010, no country …", "… had 15 members in 2003". */
export const timeSpokenOf = ({ before, behind }: Found): string | undefined => {
  const [, year, time] = BEFORE.exec(before) ?? BEHIND.exec(behind) ?? [];
  return year ?? time;
};

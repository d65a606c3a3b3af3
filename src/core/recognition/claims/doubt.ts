/** Whether what stands around a statement makes it something else than a statement of fact. */
import type { Found } from './found';
import { HAPPENINGS } from './kinds';
import { ANOTHER_TIME, NOT_YET, TAKEN_BACK, TAKEN_BACK_AFTER, UNSURE } from './patterns/doubts';

/** Told in passing of what has just been named. */
export const IN_PASSING = /^@\d+(?: 's)? , (?:which|who|whose|an?|the|one of|among|both) /u;

/** Behind what is told in the present tense and has yet to come: "becomes a member next week". */
const TO_COME = /^(?: on [a-z]+day)? (?:next (?:week|month|year|[a-z]+day|january|february|march|april|may|june|july|august|september|october|november|december)|tomorrow|later this (?:week|month|year))(?![a-z])/u;

/** In front of a fact from which others follow. */
const FACTIVE = /(?<![a-z])(?:because|although|though|now that|given that|whereas|(?<=, )(?:as|for|since)|(?:days?|weeks?|months?|years?|decades?|hours?|shortly|soon|just) after) $/u;

/** Told in passing of what has just been named, which is the statement's own subject. */
const WHICH_TELLS = /[a-z\d] , (?:which|who)(?: has| have)? $/u;

/** A condition that does not touch who belongs: "if judges grant the warrant, all 124 members …". */
const IF_ANYTHING_ELSE = /^if (?!(?:[^ ,]+ ){0,12}(?:join|admit|acced|enter|leav|left|quit|ratif|accept|withdr|exit|expel|approv|becom))[^,]{1,120} , $/u;

/** “While others had to wait until 2013, …”: what happened is told behind it. */
const CONTRAST = /(?:^|, )(?:while|whereas|although|though|because|since) [^,;]+ , $/u;

const HYPOTHETICAL = /(?<![a-z])(?:if|would|could|might|imagine|suppose)(?![a-z])/u;

/** "From January", "with immediate effect": what is announced for then. */
const FROM_THEN = /^ (?:with immediate effect|(?:(?:effective|starting|beginning|with effect) )?from (?:(?:early|late|the (?:start|beginning) of) )?(?:next|january|february|march|april|may|june|july|august|september|october|november|december)(?! (?:\d{1,2} (?:, )?)?\d{4}| last year))(?![a-z])/u;

/** "From 1962 to 2009": what was so then. */
const FROM_TO = /^ (?:from|between) (?:[a-z]+ )?\d{4} (?:to|and|until|till|through|–|-) (?:[a-z]+ )?\d{4}(?!\d)/u;

/** Those who vote on what others decide, in front of a statement that does not name who decides. */
const VOTED = /(?<![a-z])(?:parliament|senate|congress|lawmakers|assembly|house|deputies|ministers|voters|mps) (?:[a-z]+ ){0,2}$/u;

/** In front of "X as NATO's 32nd member". */
const AGREED = /(?<![a-z])(?:vot(?:es?|ed|ing)|approv(?:es?|ed|ing)|back(?:s|ed|ing)|endors(?:es?|ed|ing)|ratif(?:ies|ied|ying)|agree[sd]?|invit(?:es?|ed|ing)|nominat(?:es?|ed|ing))(?![a-z])/u;

const ATTRIBUTING = /(?:says?|said|boasts?|boasted|insists?|insisted|claims?|claimed|maintains?|believes?|announced)(?! (?:,|on|in|to|of))(?![a-z])[^;:]*$/u;

/** What stands around the statement makes it a wish, a condition, a report, a question or an error, or puts it at another time. */
export function isUnsure({ sentence: { text }, from, kind, words, groups: { verb = '', object }, when, before, behind }: Found): boolean {
  // "Members of the one and of the other respectively".
  if (TO_COME.test(behind) || text.includes(' respectively ') || (FROM_TO.test(behind) && /^@\d+ , /u.test(text.slice(from)))) return true;
  if ((kind === 'left' || /^member-of$|^nth-/u.test(kind)) && FROM_THEN.test(behind)) return true;
  // "Unrecognised by anybody until Israel broke ranks", "for years nobody recognised it": by somebody since.
  if (kind === 'no-country-recognises' && (/^ (?:(?:[^;]{1,80} )?until (?:the )?@\d|since @\d+ (?:did|has|recognised) |but |except |bar |save )/u.test(behind) || (/(?:^|[,;] )for [^,;:@]{3,30} (?:, )?$/u.test(before) && !/ ha(?:s|ve) /u.test(words)))) return true;
  if (TAKEN_BACK_AFTER.test(/^[^;]*/u.exec(behind)?.[0] ?? '')) return true;
  // "Somaliland says that Ethiopia recognises it": so it says.
  if (object !== undefined && /recognise(?:s|r)$/u.test(kind) && new RegExp(`@${object}(?: 's [a-z ]{1,40})?(?: ,)?(?: wh(?:o|ich))? ${ATTRIBUTING.source}`, 'u').test(before)) return true;
  // It tells what happened, not what holds.
  const hasHappened = HAPPENINGS.has(kind) || /(?:ed|gave|made|took in)$/u.test(verb);
  // "He would meet X, which is a member of …": what is told in passing is told as a fact.
  if (IN_PASSING.test(text.slice(from))) return false;
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(' . ')) + 1);
  if (TAKEN_BACK.test(clause)) return true;
  // What stands before a colon says what it is about, and not that it is so.
  const apart = clause.slice(clause.lastIndexOf(' : ') + 1);
  const own = hasHappened ? apart.replace(CONTRAST, '') : apart;
  if (FACTIVE.test(own) || WHICH_TELLS.test(own)) return false;
  if (kind === 'joined' && VOTED.test(own) && /^(?:admitted|let|made) /u.test(text.slice(from))) return true;
  if (kind === 'nth-member' && /^@\d+(?: ,)? as /u.test(text.slice(from)) && AGREED.test(own)) return true;
  // "It would sever relations after Syria recognised Abkhazia": so that has happened.
  if (kind === 'recognises' && / recognised /u.test(words) && /(?<!(?:only|until|not) )(?<![a-z])after $/u.test(own)) return false;
  // "Not only Turkey recognises it".
  if (/(?<![a-z])not $/u.test(own) && text.startsWith('only ', from)) return true;
  // "Had Norway recognised …": a condition without its "if".
  if (/(?:^|, )had $/u.test(before)) return true;
  // "If they want a deal that binds all 193 members": so many there are.
  if (kind === 'member-count' && (/(?:^| )the $/u.test(before) || /^(?:all |of |the |@\d+ 's )/u.test(text.slice(from)))) return (text.startsWith('all ', from) ? /(?<![a-z])(?:if|imagine|suppose)(?![a-z])/u : HYPOTHETICAL).test(own.replace(/(?:if|whether) $/u, '').replace(IF_ANYTHING_ELSE, ''));
  return UNSURE.test(own) || ((hasHappened ? NOT_YET : ANOTHER_TIME).test(own) && !((HAPPENINGS.has(kind) || /^became/u.test(verb)) && when !== undefined));
}

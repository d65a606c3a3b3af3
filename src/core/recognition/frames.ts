/** Reads the time that a sentence speaks of, and who says what it says: "in 1943", "in Soviet-era Kiev", "when it was still called Swaziland". */
import { sentenceAt, tokensIn } from '../draft/places';
import type { Block, Span } from '../draft/types';

const ERA = new Set(['soviet', 'ussr', 'tsarist', 'imperial', 'ottoman', 'wartime', 'colonial', 'medieval', 'ancient', 'nazi', 'habsburg', 'prewar']);
const ONCE = /\b(?:then (?:called|known|named)|formerly|previously (?:called|known)|(?:still|once) (?:called|known|named)|at the time|what was then|renamed|used to be|(?:changed|changing) its name|old name|former name|name change|spelling|spelled|spelt|transliterat\w{1,5}|known in Russian|\d BC)\b/iu;

/** A past without its year: "during World War II", "under Stalin", "in the 17th century". */
const PAST = /\b(?:during|in|before|until|throughout|under) (?:the )?(?:(?:late|early) )?(?:(?:(?:1?\d|20)th|(?:eleven|twelf|twentie|(?:thir|four|fif|six|seven|eigh|nine)teen)th) century|(?:First|Second) World War|World War (?:II?|One|Two)|Cold War|Stalin\b|Lenin\b|Khrushchev|Brezhnev|tsars?\b|Soviet (?:times|era|rule|Union)|(?:British|Nazi|Ottoman) (?:rule|occupation))/iu;

/** "Bombay (now Mumbai)", "Swaziland, today's Eswatini": the name of today stands beside it. */
const GLOSS = /^(?:,| \() ?(?:now|since renamed|present-day|today['’]s|(?:(?:today|now|also) )?(?:called|known as)) \p{Lu}/u;
/** "Kolkata, until 2001 Calcutta", "Mumbai (Bombay)". */
const UNTIL = /\buntil (?:\p{L}+ )?\d{4} ?,? $/u, BEHIND = /\p{Ll} \($/u;

/**
 * Whether a match speaks of a past in which the wording was the right one: a year before `from` in its sentence, an
 * era, or words that say the name was another then.
 */
export function isHistorical(block: Block, sentence: Span, match: Span, from: string | undefined): boolean {
  const limit = Number(from?.slice(0, 4) ?? 0);
  const { start, end } = sentence;
  let year = false;
  for (const token of tokensIn(block, sentence)) {
    if (token.kind === 'number' && limit > 0) {
      const value = /^(\d{4})s?$/u.exec(token.norm)?.[1];
      if (value && Number(value) >= 1000 && Number(value) < limit) year = true;
    } else if (token.kind === 'word' && ERA.has(token.norm) && token.end <= match.end + 1 && match.start - token.end < 40) {
      return true;
    }
  }
  const words = block.text.slice(start, end);
  if (from !== undefined && (GLOSS.test(block.text.slice(match.end, end)) || UNTIL.test(block.text.slice(start, match.start)) || block.text[match.end] === ')' && BEHIND.test(block.text.slice(start, match.start)))) return true;
  return year || (from !== undefined && PAST.test(words)) || ONCE.test(words);
}

/** A wording that says something, and does not only name it: “Crimea joined Russia”. */
const CLAUSE = /\b(?:is|are|was|were|remains?|became|becomes|joined|rejoined|returned|reunited|reunified)\b/u;
const SAYS = '(?:says?|said|insists?|insisted|argues?|argued|claims?|claimed|maintains?|maintained|believes?|believed|considers?)';
const BEFORE = new RegExp(`\\b(?:${SAYS}|that|whether|if) (?:the )?$`, 'u'), AFTER = new RegExp(`^[^.;]{0,60}, (?:[\\p{L}.’'-]{1,20} ){0,5}(?:${SAYS}\\b|according to\\b)`, 'u');

/** Whether a match is a statement that somebody else makes: “Moscow says that Crimea joined Russia”. A mere name is the writer's word in reported speech too. */
export function isReported(block: Block, match: Span): boolean {
  if (!CLAUSE.test(block.text.slice(match.start, match.end))) return false;
  const { start, end } = sentenceAt(block, match.start);
  return BEFORE.test(block.text.slice(start, match.start)) || AFTER.test(block.text.slice(match.end, end));
}

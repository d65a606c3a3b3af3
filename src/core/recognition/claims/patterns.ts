/** What the desk understands: patterns over sentences in which each subject is `@n`. */
import { NUMBER } from './numbers';

/** A stated time: "in may 2024", "on april 4 , 2023", "since 2013". */
const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const WHEN = `(?: (?:in|on|since) ((?:\\d{1,2} )?(?:${MONTHS})?(?: \\d{1,2})?(?: ,)?(?: ?\\d{4})?))?`;

// Every repetition of words is bounded: an unbounded one costs the square of what it repeats over.
const ADVERBS = '(?:(?:formally|officially|diplomatically|ever|yet|still|now|also|already|currently|so far|long) ){0,6}';
const COUNTRY = '(?:(?:other|single|foreign) )?(?:un member states?|un members?|united nations member states?|@\\d+ member states?|@\\d+ members?|countr(?:y|ies)|states?|nations?|governments?)(?: in the world| on earth)?';
const RECOGNISE = 'recogni[sz]e[sd]?';
const OF = '(?:the )?(?:(?:independence|statehood|sovereignty|government|rule|state|republic|legitimacy) of )?(?:an? |the )?(?:(?:independent|sovereign|self - declared|breakaway) ){0,6}@(\\d+)';
const ACTORS = "((?:@\\d+ , ){0,40}(?:@\\d+(?: ,)? and )?@\\d+)";
const NOT = "(?:not|never)|(?:does|do|did|has|have|had|is|are|was)n't";

/** What a pattern's groups hold: `actor`, `object`, `org` are `@n`; the rest is text. */
export interface Pattern {
  readonly kind: Kind;
  readonly expression: RegExp;
  readonly groups: readonly ('actors' | 'actor' | 'object' | 'org' | 'number' | 'when' | 'quantity' | 'tense' | 'unit' | 'ever' | 'title' | 'after')[];
}

export type Kind =
  | 'no-country-recognises' | 'most-not-recognised' | 'most-recognise' | 'only-recogniser' | 'recognises' | 'does-not-recognise' | 'recogniser-count'
  | 'first-recogniser' | 'withdrew-recognition' | 'member-of' | 'not-member-of' | 'member-count' | 'joined' | 'holds-office' | 'resolution';

const pattern = (kind: Kind, source: string, ...groups: Pattern['groups'][number][]): Pattern => ({ kind, expression: new RegExp(`(?<![\\p{L}\\d@])(?:${source})(?![\\p{L}\\d])`, 'gu'), groups });

const QUANTITY = '((?:more than|over|at least|nearly|almost|about|around|some|only|just|fewer than|less than) )?';
const UNIT = '((?:un member states?|un members?|un member countries|@\\d+ members?|(?:other )?countries|states|nations|governments|member states))';
const RELATIVE = '@(\\d+)(?: (?:government|administration))?(?: ,)? (?:which|that|whom|whose (?:government|rule|statehood|independence))';
const MEMBER = '(?:an? |the )?(?:(?:full|founding|new|newest|fellow|longtime|key) ){0,6}';
const BE = "(is|was|remains|became|has been|are|were)";

/** Most telling first: what one pattern has understood no later one reads again. */
export const PATTERNS: readonly Pattern[] = [
  pattern('resolution', `(?:un |united nations |@\\d+ )?security council (?:formally |officially )?(?:recogni[sz]e[sd]?|endorse[sd]) (?:moroccan|@\\d+ 's|morocco's) sovereignty over (?:the )?@(\\d+)`, 'object'),
  pattern('resolution', `(?:un |united nations |@\\d+ )?security council (?:formally |officially )?(?:recogni[sz]e[sd]?|endorse[sd]) @(\\d+)`, 'object'),
  pattern('first-recogniser', `@(\\d+) (?:is|was|became|becomes|has become|as) (?:only )?the first ${COUNTRY} to (?:have )?${ADVERBS}${RECOGNISE} ${OF}`, 'actor', 'object'),
  pattern('only-recogniser', `@(\\d+) (?:is|was|remains|became|as) the (?:world's )?only ${COUNTRY} (?:to|that|which|to have|that has) ${ADVERBS}${RECOGNISE} ${OF}`, 'actor', 'object'),
  pattern('only-recogniser', `only @(\\d+) (?:has |have )?${ADVERBS}${RECOGNISE} ${OF}`, 'actor', 'object'),
  pattern('only-recogniser', `@(\\d+)(?: (?:,|is|was|remains|which is|a state|a territory|a republic|state|territory|republic|region) ?){0,6} ?${ADVERBS}recogni[sz]ed only by @(\\d+)`, 'object', 'actor'),
  pattern('no-country-recognises', `no(?:t a single)? ${COUNTRY} (?:has |have |had |yet ){0,6}${ADVERBS}${RECOGNISE} ${OF}`, 'object'),
  pattern('no-country-recognises', `${RELATIVE} no ${COUNTRY} (?:has |have |had |yet ){0,6}${ADVERBS}${RECOGNISE}`, 'object'),
  pattern('no-country-recognises', `@(\\d+)(?: (?:government|administration|independence|'s government|'s independence))? (?:is|was|are|has|have|had|remains)(n't)? (?:(not|never|yet) )?(?:to be |been )?(?:(?:formally|officially|yet) ){0,6}(?:been )?(?:un)?recogni[sz]ed by (?:any|a single) ${COUNTRY}`, 'object', 'after', 'ever'),
  pattern('most-not-recognised', `(?:most|many) ${COUNTRY} (?:do not|don't|have not|haven't|had not|hadn't|did not|refuse to|have yet to) ${ADVERBS}${RECOGNISE} ${OF}`, 'object'),
  pattern('most-not-recognised', `${RELATIVE} (?:most|many) ${COUNTRY} (?:do not|don't|have not|haven't|had not|hadn't|did not|refuse to|have yet to) ${ADVERBS}${RECOGNISE}`, 'object'),
  pattern('most-recognise', `most ${COUNTRY} (?:have |now ){0,6}${ADVERBS}${RECOGNISE} ${OF}`, 'object'),
  pattern('recogniser-count', `${QUANTITY}${NUMBER} ${UNIT} (?:have |now |currently |that |which ){0,6}${ADVERBS}${RECOGNISE} ${OF}`, 'quantity', 'number', 'unit', 'object'),
  pattern('recogniser-count', `@(\\d+)(?: (?:is|was|has been|which is|,)){0,6} ${ADVERBS}recogni[sz]ed by ${QUANTITY}${NUMBER} ${UNIT}`, 'object', 'quantity', 'number', 'unit'),
  pattern('recogniser-count', `@(\\d+)(?: ,)?(?: (?:which|still|now|currently|only)){0,6} (?:has|have|maintains|keeps|holds|had) (?:(?:formal|official|full|diplomatic) ){0,6}(?:ties|relations|recognition) (?:with|from) ${QUANTITY}${NUMBER} ${UNIT}`, 'object', 'quantity', 'number', 'unit'),
  pattern('recogniser-count', `@(\\d+) (?:'s|has) ${QUANTITY}${NUMBER} (?:remaining )?(?:(?:formal|official|diplomatic) ){1,6}(allies|partners)`, 'object', 'quantity', 'number', 'unit'),
  pattern('withdrew-recognition', `@(\\d+) (?:has |had )?(?:withdrew|withdrawn|revoked|rescinded) (?:its )?recognition of ${OF}`, 'actor', 'object'),
  pattern('does-not-recognise', `@(\\d+) (?:(?:does|do|did|has|have)(?: still)? (?:${NOT})|(?:does|do|did|has|have)n't|still does not|refuses to) ${ADVERBS}${RECOGNISE} ${OF}`, 'actor', 'object'),
  pattern('recognises', `${ACTORS}(?: ,)? (has |have |had )?(?:all )?${ADVERBS}(recogni[sz]e[sd]?) ${OF}${WHEN}`, 'actors', 'tense', 'after', 'object', 'when'),
  pattern('not-member-of', `@(\\d+)(?: ,)?(?: which)? (?:is|are|was) (?:not|never|neither) ${MEMBER}(?:member(?: state)? of|part of|in) (?:the )?@(\\d+)`, 'actor', 'org'),
  pattern('not-member-of', `@(\\d+)(?: ,)?(?: which)? (?:is|are|was) not ${MEMBER}@(\\d+) (?:member(?: state)?|country|state)`, 'actor', 'org'),
  pattern('not-member-of', `@(\\d+)(?: ,)?(?: which)? does not belong to (?:the )?@(\\d+)`, 'actor', 'org'),
  pattern('member-of', `@(\\d+)(?: ,)?(?: which)? ${BE} ${MEMBER}(?:member(?: state)? of|part of) (?:the )?@(\\d+)`, 'actor', 'tense', 'org'),
  pattern('member-of', `@(\\d+)(?: ,)?(?: which)? ${BE} ${MEMBER}@(\\d+) member(?: state| country)?`, 'actor', 'tense', 'org'),
  pattern('member-of', `@(\\d+) , ${MEMBER}@(\\d+) member(?: state| country)?`, 'actor', 'org'),
  pattern('member-of', `@(\\d+) , ${MEMBER}member(?: state)? of (?:the )?@(\\d+)`, 'actor', 'org'),
  pattern('member-of', `(?:but|and|which|it) (?:also )?belongs to (?:the )?@(\\d+)`, 'org'),
  pattern('member-of', `@(\\d+) belongs to (?:the )?@(\\d+)`, 'actor', 'org'),
  pattern('joined', `@(\\d+)(?: ,)?(?: which)? (?:has |had )?(?:formally |officially )?(?:joined|acceded to) (?:the )?@(\\d+)${WHEN}`, 'actor', 'org', 'when'),
  pattern('member-count', `@(\\d+)(?: now| currently)? (?:has|have|counts|comprises|consists of) ${QUANTITY}${NUMBER} (?:full )?(?:member (?:states|countries)|members|member nations)`, 'org', 'quantity', 'number'),
  pattern('member-count', `${NUMBER} - (?:member|nation|country|state|strong) @(\\d+)`, 'number', 'org'),
  pattern('member-count', `@(\\d+) 's ${NUMBER} (?:member states|members|member countries)`, 'org', 'number'),
  pattern('holds-office', `((?:former|then|ex|acting|interim|caretaker|transitional|self - declared|deputy|vice) )?((?:prime |foreign |defen[cs]e |interior )?(?:minister|president)) @(\\d+)`, 'quantity', 'title', 'actor'),
];

/** Words without one of which a sentence makes no claim that the patterns could find. */
export const TRIGGERS: ReadonlySet<string> = new Set(('recognise recognises recognised recognize recognizes recognized unrecognised unrecognized recognition member members belong belongs joined acceded part ' +
  'ties relations allies partners president minister sovereignty nation').split(' '));

/** Words before the claim in its clause that make it something else than a statement of fact. */
export const UNSURE = /(?<!\p{L})(?:if|whether|unless|would|could|might|may|should|will|shall|wants?|wanted|hopes?|hoped|urged?|urges|urging|asked|asks|plans?|planned|intends?|intended|pledged|pledges|vowed|considers?|considering|weighs?|weighing|refused to say|not said|denie[sd]|denying|calls? for|called for|calls? on|called on|demand(?:s|ed)?|until|before|imagine|suppose|pretend|false|wrongly|once|proposed?|promised?|threatened|ready|prepared|decide[sd]?|suggest(?:s|ed)?|argue[sd]?|as if|when|rumou?rs?|claim(?:s|ed)? that|formerly|then -)(?!\p{L})/u;

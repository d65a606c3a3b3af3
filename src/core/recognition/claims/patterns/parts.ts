/** Parts that patterns share. Each holds one capture at most, named as in pattern.ts. */
import { NUMBER } from '../numbers';
import { SCOPES } from '../scope';

/** A number; not the one of "one of 12 countries", nor that of "5.1". */
export const NUMBERED = `(?<number>(?<!\\d[.,]|(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?)(?!one of )(?:${NUMBER}))`;

/** "Norway", "Spain, Ireland and Norway"; not the two of "ignoring Moscow, Norway joined". */
export const LIST = '(?:(?:@\\d+ , ){0,40}@\\d+(?: ,)? (?:and|or) )?@\\d+';
export const ACTORS = `(?<actors>${LIST})`;
export const ACTOR = '@(?<actor>\\d+)';

const NOUN = '(?:member states?|member countr(?:y|ies)|member nations?|members?|countr(?:y|ies)|states?|nations?|governments?|capitals?)';
/**
 * "countries", "EU member states", "of NATO's 32 members", "of the world's countries", "of the 193 UN members", loosely:
 * {@link isUnit} tells whether the words in front of and behind the noun belong there. Written out in each pattern, the
 * scopes alone would cost the engine half of what it takes to prepare all patterns.
 */
export const UNIT = `(?<unit>(?:[a-z@\\d']{1,20} ){0,7}?${NOUN}(?: (?:in|of|from|on) (?:the )?[a-z@\\d]{1,12}(?: (?:america|world|africa))?)?)`;
const PLACE = '(?: (?:in|of|from|on) (?:the )?(?:@\\d+|world|earth|europe|africa|asia|south america|central america|latin america|pacific|caribbean|arab world|bloc|alliance|union|west africa))?';
const STRICT = new RegExp(`^(?:allies|partners|ally${PLACE}|(?:of (?:the )?)?(?:world 's )?(?:(?:${NUMBER}) )?(?:(?:other|single|foreign|fellow|sovereign|independent) )?(?:(?:${SCOPES})(?: 's)? )?(?:\\d+ |remaining |other )?${NOUN}${PLACE})$`, 'u');

/** Whether words that {@link UNIT} matched are what is counted. */
export const isUnit = (words: string): boolean => STRICT.test(words);

export const QUANTITY = '(?:(?<quantity>more than|over|at least|nearly|almost|about|around|some|roughly|only|just|merely|barely|fewer than|less than|up to|all|exactly) )?';

/** What is recognised: "the independence of @2", "a @2", "the government of @2"; not "@2's sovereignty over", its right or its win. */
export const OF = '(?:@\\d+ \'s (?=@|two |rebel |breakaway |separatist ))?(?:the )?(?:(?:opposition|exiled|rebel|ousted) (?:leader|politician|figure|chief|lawmaker) )?(?:(?:two |rebel |breakaway |separatist |disputed |[a-z]+ - backed |self - proclaimed |self - declared |self - styled ){0,3}(?:regions?|provinces?|territory|territories|republics?|states?|enclaves?) (?:of |, )?)?(?:(?:independence|statehood|sovereignty|government|rule|state|republic|legitimacy|existence) of )?(?:an? |the |(?:its |their )(?:former |breakaway |own |southern ){0,3}(?:province|region|territory|neighbou?r)(?: of)? )?(?:(?:two|independent|sovereign|self - declared|self - proclaimed|[a-z]+ - backed|breakaway|separate|future) ){0,6}@(?<object>\\d+)(?: (?:\'s (?:(?:interim|caretaker|new|self - declared) )?(?:independence|statehood|government|cabinet|rule|emirate|regime|administration)|government|administration|regime|authorities|rulers?|rule|emirate))?(?! \'s )';
/** A recognised thing before "which", "that", "whose government". */
export const THING = "@(?<object>\\d+)(?: 's)?(?: (?:(?:self - (?:declared|proclaimed|styled) |breakaway |rebel ){0,2}(?:republic|state)|government|administration|authorities|independence|statehood|regime|rulers|rule))?(?: in (?:@\\d+|the (?:north|south|east|west)))?";
/** The same, with the relative clause that goes on to speak of its recognition: "X, which broke away in 1991 but". */
export const THING_THAT = `${THING}(?: ,)?(?: (?:which|that)(?:(?: [a-z@\\d']{1,20}){1,9} (?:and|but))?)?`;
/** "X, which", "X, a territory that". */
export const WHICH = `${THING}(?:(?: ,)? (?:which|that|whom|whose (?:government|rule|statehood|independence))| , an? [a-z]+(?: [a-z-]+){0,2}(?: which| that)?)`;

/** "as Afghanistan's government", between "recognised" and "by". */
export const AS = "(?:as (?:an? |the )?(?:@\\d+ 's )?[a-z -]{2,30} )?";

export const RECOGNISE = '(?:recognise[sd]?|acknowledge[sd]? the independence of)';
/** "do not", "has never", "has yet to", "refuses to". */
export const NEGATION = '(?:(?:does|do|did|has|have|had) (?:not|never)(?: yet)?|never|(?:has |have |had )?(?:refuse[sd]?|decline[sd]?) to|(?:has|have|had|is|are) yet to|(?:has|have) so not)';
export const HAVE = '(?:(?:has|have|had|yet|all|both) ){0,6}';

/** Before "Finland's accession to NATO": what tells that it took place. A vote on it, a bid for it or a veto against it does not. */
export const SINCE = "(?<=^|[;:–—] |(?<![a-z])(?:since|after|following|upon|until|anniversary of|marked|marks|celebrated|celebrates|ever since) )";
/** Behind it: what tells that it did not, or not yet. */
export const UNDONE = '(?!(?: [^ .;]+){0,8} (?:would|could|might|may|should|will|must|can|were|if|block|blocked|veto|vetoed|delay|delayed|oppose|opposed|stall|stalled|reject|rejected|halted|held|frozen|hinges|depends|remains|requires|needs|unlikely|dropped|postponed|shelved|put off|impossible|condition|conditional|contingent|process|talks|bid)(?![a-z]))';

/** Before those of whom something is not said. */
export const BESIDES = '(?:other than|except(?: for)?|apart from|aside from|besides|but|bar|save)';

/** After "left", "joined" or "recognised", the organisation or state itself and not its summit. */
export const ITSELF = "(?= (?:[,.;)–—]|-(?! [a-z]+(?:ed|ing|style|wide|only) ))| (?:in|on|last|this|the|it|they|there|its|their|after|before|since|within|as|and|but|or|two|three|ten|five|four|six|seven|eight|a|yesterday|when|amid|despite|with|without|to|following|along|alongside|together|because|by|at|under|though|although|while|where|from|then|again|earlier|only|just|shortly|soon|weeks|months|decades|years|for|during|over|nearly|more|less|all|too|anyway|regardless)(?![a-z])|$)";

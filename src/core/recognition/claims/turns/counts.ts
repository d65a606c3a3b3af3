/** Turns on those told among others, and on the numbers that a body or a row of allies grew or fell to. */
import { NUMBER } from '../numbers';
import { LIST } from '../patterns/parts';
import { FORMAL, SO_MANY, type Turn } from './turn';

/** "…, whose membership thereby rose", "…, taking its membership". */
const ITS_MEMBERSHIP = '(?:whose membership (?:rose|grew|fell|shrank)|(?:tak|bring|lift|rais|reduc)ing its membership)';
/** "Taking its membership to", "swelling the alliance to". */
const GROWING = '(?:tak|bring|cutt|reduc|swell|expand|enlarg|lift|rais|boost|increas|shrink|trimm)ing';
/** The same, as what follows from something that goes on or has just been done. */
const GROWS = '(?:takes|brings|cuts|reduces|lifts|raises|(?:has|have) (?:taken|brought|cut|reduced|lifted|raised|swollen|expanded|shrunk))';
/** A body in other words, or its membership. */
const THE_GROUP = "(?:the (?:(?:[a-z-]+|'s) ){0,4}(?:group|grouping|bloc|club|organi[sz]ation|cartel|alliance|union|zone|area|pact)(?: 's)?(?: (?:membership|ranks|numbers))?|(?:its |their )?(?:membership|ranks|numbers)|it)";
/** Behind a verb: nothing in front of it tells of another time than the draft's. */
const LATELY_ALONE = '(?<!(?:[12]\\d{3}|(?:in|last|since) (?:(?:early|late|mid -) )?(?:jan|febr|march|april|may|june|july|aug|sept|oct|nov|dec)[a-z]*) [^;]*)';
const SO_MANY_MEMBERS = `to (${NUMBER})(?: (?:full )?(?:members|member states|countries|nations|states))?(?= [.,;]|$)`;
/** So that what came of it still holds. */
const LATELY = '( (?:(?:last|this) (?:week|month)|on [a-z]+day|yesterday|at the weekend))';

export const COUNTS: readonly Turn[] = [
  // Those told among others.
  ['others', `(?<!(?:only|just|solely)[^;:]{0,80}), (@\\d+) and (?:(?:a (?:handful|few) of|several|some|many|various) )?others`, 'and $1'],
  ['among the', `(@\\d+) (?:can )?(?:still )?(?:counts?|lists?) (${LIST}) among (?:the|those) (?:(?:few )?(?:countries|states|nations|governments) )?(?:that|which|who) recognise (?:it|@\\d+)`, '$2 recognise $1'],
  ['granted', '(?<=@\\d+ , )granted candidate status (?:by|for)', 'a candidate for'],
  ...['only', 'just'].map((word) => [`by ${word}`, `by ${word} (?:two|three|four|five|six) (?:(?:other|foreign) )?(?:countries|states|governments) (?::|,|–|—) (${LIST})(?= (?:[.;]|,(?! @))|$)`, 'only by $1'] as const),
  // What stands between the two, and says no more.
  ['which like', 'which like (?:most|many|all|other|almost all) (?:@\\d+|other|of its) [a-z]+(?= (?:is|are|was|has|does|belongs|uses) )', 'which'],
  ['free', '(?:passport|visa|border) - free (?=@)', ''],
  ["europe 's", "europe 's(?= @\\d)", 'the'],
  // Numbers that a body grew or fell to.
  ['ing ', `${GROWING}${LATELY_ALONE} (?:the )?(?:membership of )?(?:the )?(@\\d+)(?: 's)?(?: (?:membership|ranks))? ${SO_MANY_MEMBERS}`, '$1 has $2 members'],
  ['ing ', `${GROWING}${LATELY_ALONE} ${THE_GROUP} ${SO_MANY_MEMBERS}`, 'the group has $1 members'],
  ['to ', `${GROWS}${LATELY_ALONE} (?:the )?(?:membership of )?(?:the )?(@\\d+)(?: 's)?(?: (?:membership|ranks))? ${SO_MANY_MEMBERS}`, ', $1 has $2 members'],
  ['to ', `(?:took|brought|cut|reduced|lifted|raised|expanded) (?:the )?(?:membership of )?(?:the )?(@\\d+)(?: 's)?(?: (?:membership|ranks))? ${SO_MANY_MEMBERS}`, '$1 had $2 members'],
  [' of ', `mak(?:es|ing)${LATELY_ALONE} an? (@\\d+) of (${NUMBER})(?= [.,;]|$)`, '$1 has $2 members'],
  ['with ', `(?:leaves|leaving|left) (@\\d+) with ${FORMAL}(?:ties|relations) (?:to|with) ((?:(?:only|just) )?(?:${NUMBER})) (?:countries|states|nations|governments)`, '$1 has $2 diplomatic allies'],
  [" 's ", `(?:cutting|reducing|bringing) (?:the number of )?(@\\d+) 's (?:[a-z]+ ){0,2}(?:allies|partners) to (${NUMBER})(?= [.,;]|$)`, '$1 has $2 diplomatic allies'],
  [" 's ", `(@\\d+) 's (?:tally|number|total|list|roster|stable) of ((?:[a-z]+ ){0,3}(?:allies|partners)) (?:is|stands|has (?:been )?[a-z]+)(?: down)? (?:to|at) (${NUMBER})(?= [.,;]|$)`, '$1 has $3 $2'],
  ['left with', '(@\\d+)(?: ,)? (?:which )?(?:is|has been) left with(?= [a-z\\d -]{1,20} member)', '$1 has'],
  ['the number of', `(?:reducing|cutting|bringing|taking|lowering|raising) to (${NUMBER}) the number of (countries|states|nations|governments) (?:that|which|with)(?: have)?`, '$1 $2 that have'],
  [' with ', `(leaves|leaving|left) (@\\d+|it) with (?:(?:only|just) )?(${NUMBER})(?= [.,;])`, '$1 $2 with $3 allies'],
  ['down', `(?<=(?:with|had|lost) [a-z\\d -]{2,30} (allies|members|partners)[^;:]{0,60} (?:,|and)) (?:is|was|were|are) (?:down|reduced) to (${NUMBER})(?= [.,;])`, ' has $2 $1'],
  ['number of', `bringing the number of (?:countries|states|nations)(?: (?:that|which))? (us(?:e|ing)|in) (?:it|@\\d+) to (${NUMBER})`, 'bringing it to $2 members'],
  ['behind', '(@\\d+) (?:it|they) (?:leaves?|left) behind', '$1'],
  ['group with', `(?:left|leaves|leaving) (?:the|its) group with(?= (?:(?:only|just) )?(?:${NUMBER}) members?(?![a-z]))`, 'the group had'],
  ['currency of', '(?:is|has been|became|remains) the (?:official |common |single |sole )?currency (?:of|in|for)(?= )', 'is used by'],
  ['membership', `(@\\d+)${LATELY} , ${ITS_MEMBERSHIP} to (${NUMBER})(?! per)`, '$1$2 , $1 has $3 members'],
  ['membership', `(@\\d+)((?: (?:(?:in|on|since) [a-z\\d]+(?: \\d{1,2}(?:st|nd|rd|th)?)?(?: \\d{4})?|on new year 's day|at the (?:start|end) of [a-z ]{3,12}))?) , ${ITS_MEMBERSHIP} to (${NUMBER})(?! per)`, '$1$2 , $1 had $3 members'],
  ['number of its', `(@\\d+)((?: [a-z\\d]+){0,3}) , (?:reducing|cutting|bringing|taking) the number of its(?= )`, "$1$2 , the number of $1 's"],
  ['member', `(?:gives|giving) (?:the )?(@\\d+)${SO_MANY}`, '$1 has'],
  ...[['makes', 'has'], ['making', 'has'], ['made', 'had']].map(([made, has]) => [`${made} @`, `${made} (@\\d+) an? (?:[a-z-]+ ){0,2}(?:bloc|club|group|grouping|alliance|union) of ([a-z\\d]+(?: - [a-z]+)?)(?= [.,;]|$)`, `$1 ${has} $2 members`] as const),
  ['it to', `(@\\d+)((?: [a-z\\d]+){0,6} ,) (?:bringing|taking|raising|reducing) it to${SO_MANY}`, '$1$2 and $1 had'],
  ['member', `(?:(?:has |have )?(?:gr[eo]wn?|expanded|shr[au]nk|sw(?:elled|ollen)|rose|risen|dwindled) to|(?:has |have )?reached|was (?:left with|reduced to)|(?:, )?(?:(?:is|was) )?(?:down|reduced|shrunk) to)${SO_MANY}`, 'had'],
  ['member', `(?:took|br(?:ought|inging)|(?:lift|rais|expand|enlarg|reduc)(?:ed|ing)) (?:the )?(@\\d+) to${SO_MANY}`, '$1 had'],
];

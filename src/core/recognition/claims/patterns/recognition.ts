/** Statements on who recognises whom. */
import type { Subject } from '../../../../register/types';
import { NUMBER } from '../numbers';
import { ACTOR, ACTORS, AS, BESIDES, HAVE, ITSELF, LIST, NEGATION, NUMBERED, OF, QUANTITY, RECOGNISE, THING, THING_THAT, UNDONE, UNIT, WHICH } from './parts';
import { dated, type Family, pattern } from './pattern';
import * as says from './waits';

const BE = '(?:is|was|are|were|remains?|remained|has been|have been|had been|been|stays)';
const ORGAN = '(?:@(?<org>\\d+)(?: (?:security council|general assembly))?|security council|general assembly)';
const NO_UNIT = `(?:no|none|not (?:a single|one)) ${UNIT}|nobody|no one`;
const ANY_UNIT = `(?:any(?: other)?|another|a single|even one|one) ${UNIT}`;
const MOST = '(?:most|(?:the|a) (?:vast |great |large |overwhelming )?majority of(?: the)?|(?:more than|over) half(?: of)?(?: the)?|most of the)';
const VAGUE = '(?<quantity>(?:(?:about|around|nearly|almost|roughly|some|more than|over) )?(?:two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?(?:three|four|five|ten)(?: of)?(?: the)?|(?:about |around |nearly |almost |roughly )?\\d\\d ?(?:percent|per cent|%) of(?: the)?|(?:about |around |nearly |almost |roughly )?(?:three[ -]+quarters|two[ -]+thirds|half)(?: of)?(?: the)?|(?<!(?:not|nearly|almost|virtually|practically) )(?:all(?: of)?(?: the)?|every)|(?:only |just )?a handful of|(?:(?:about|around|nearly|almost|some|more than|over|at least|only|just) )?(?:a|two|three|four) dozen|only a few|a few|very few|few|several|dozens of|scores of|(?:only )?a small number of|not all(?: of)?|some|many)';
/** "Y became", "Y, the first …". */
const IS = '(?:(?: ,)? (?:which )?(?:is|was|became|becomes|has become|had become|as)| ,)';
/** "Y is", "Y, which is", "Y, one of". */
const ARE = '(?:(?:(?: ,)? (?:which|who))? (?:is|are|was|were|remains?)| ,)';
/** "the second country after Russia". */
const AFTER = `(?:(?: ,)? after (?:those of )?${LIST}(?: 's)?(?: ,)?)?`;
const ORDINAL = '(?<ordinal>\\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|most recent|last)';
/** "12 remaining diplomatic allies": those of a state that few recognise are the ones that do. */
const ALLIES = `(?:(?:few|only|(?:last|remaining)(?= (?:few|${NUMBER}) )|${NUMBER}) ){0,3}(?:(?:last|remaining|diplomatic|formal|official) ){0,3}(?<=(?:last|remaining|diplomatic|formal|official) (?:(?:few|${NUMBER}) )?)(?:(?:pacific|caribbean|african|european|(?:latin|central|south) american) )?(?:allies|partners)(?! until)`;
const REMAINING = '(?:(?:last|remaining|formal|full|official|diplomatic) ){0,3}';
/** Behind "12 allies": nothing that picks some of all. */
const AT_LARGE = '(?! (?:in|from|of|on|that|which|who|among|until)(?![a-z]))';
const WHO = '(?: ,)?(?: which)?';
const DIPLOMATIC = '(?:(?:formal|full|official|diplomatic) ){1,6}';
/** "Russia and four other countries". */
const AND_OTHERS = `(?<actors>@\\d+(?: , @\\d+){0,9})(?: ,)? and ${QUANTITY}${NUMBERED} (?:other|more|further) ${UNIT}`;
/** "All EU members except": so many do not. */
const ALL_BUT = `(?:all|every|each)(?: of)?(?: the)? ${UNIT}(?: ,)? ${BESIDES}`;
/** The same behind them: "…, but Paris" goes on to something else. */
const BESIDES_THEM = '(?:(?: ,)? (?:other than|except(?: for)?|apart from|aside from|besides)| (?:but|bar|save))';
/** "The number has fallen to". */
const REACHED = '(?:has |have |had )?(?:fallen|fell|risen|rose|dwindled|shrunk|grown|grew|stands|stood|dropped|climbed|is|was) (?:to |at )?';
const TIES = `(?:has|have|had|maintains?|keeps?) ${DIPLOMATIC}(?:ties|relations) with|(?:has|have) kept (?:its|their) (?:ties|relations) with`;
const FOR_ANOTHER = '(?: (?:for|in favou?r of|to recognise) @\\d+)?';
const HAD = '(?:both |all |has |have |had |having ){0,2}';

/** Before "Israel's recognition of Palestine": nothing that asks for it or speaks of it as open. */
const NOT_SOUGHT = '(?<!(?:vote|talks|negotiations|bid|debate|question|prospect|idea|possibility|return|exchange|push|pressed?|hopes?|blocked|opposed?|delayed|ruled out|rejected|sought|seeks?|secure|win|demand|demanded|price|condition)(?: (?:on|of|for|about|over|to|against))? )';

/** A number that is no mention, or a word for some of them. */
const COUNTED = new RegExp(`(?<![@\\d])\\d|${NUMBER.slice(NUMBER.indexOf('|') + 1)}|quarters|thirds|half|all|every|few|several|dozens?|scores|some|many|handful|number`, 'u');
const about = (subject: Subject): boolean => subject.recognition !== undefined;
/** Recognition, and the ties that stand for it. */
const RECOGNITION = /recogni[sz]|acknowledge|ties|relations|all(?:y|ies)|partners|embass/u;

export const recognition: readonly Family[] = [
  {
    about, waitsFor: [says.RECOGNISES], needs: /security council|general assembly|recognise[sd]? @|endorse/u,
    patterns: [
      pattern('resolution', `${ORGAN} (?:has |had )?(?:recognise[sd]?|endorse[sd]) @(?<object>\\d+)`),
    ],
  },
  {
    about, waitsFor: [says.RECOGNISES | says.ORDER], speaksOf: RECOGNITION, needs: /first|latest|most recent|last|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d(?:st|nd|rd|th)/u,
    patterns: [
      pattern('first-recogniser', `${ACTOR}${IS} (?:only )?the first(?: ${UNIT})? (?:to (?:have )?|that |which )${HAVE}${RECOGNISE} ${OF}`),
      pattern('nth-recogniser', `${ACTOR}${IS} (?:only )?the ${ORDINAL}(?: (?!(?:two|three|four|five|six|seven) )${UNIT}${AFTER})? (?:to (?:have )?|that |which )${HAVE}${RECOGNISE} ${OF}`),
    ],
  },
  {
    about, waitsFor: [says.RECOGNISES | says.ONLY, says.TIES | says.ONLY], speaksOf: RECOGNITION, needs: /only|sole|alone|last/u,
    patterns: [
      pattern('only-recogniser', `${ACTORS}(?: (?:is|are|was|were|remains?|remained|became|as)| ,) the (?:world 's )?(?:only|sole|(?:last|only) (?:two|three|four|five|six|seven)) ${UNIT} (?:to|that|which|to have|that has) ${HAVE}${RECOGNISE} ${OF}`),
      pattern('non-recogniser-count', `${ACTORS}${ARE} the (?:only|sole|last)(?: (?:two|three|four|five|six|seven))? ${UNIT} (?:(?:that|which) ${NEGATION}|(?:yet|not) to)(?: have)? ${RECOGNISE} ${OF}`),
      pattern('only-recogniser', `only ${ACTORS} (?:${HAVE}${RECOGNISE}|${TIES}) ${OF}`),
      pattern('only-recogniser', `${WHICH} only ${ACTORS} ${HAVE}${RECOGNISE}`),
      pattern('only-recogniser', `${WHICH} ${ACTORS} alone ${HAVE}${RECOGNISE}`),
      pattern('only-recogniser', `${ACTORS}(?: (?:is|was|are|were|remains?|remained|(?:has |have )?become|became)| ,|) (?:the )?(?:(?:only|last) (?:two|three|four|five) |only |sole |last )${UNIT} (?:with|(?:that |which )(?:has|have|maintains?|keeps?)|to have|to keep|to maintain|maintaining) (?:${DIPLOMATIC}(?:ties|relations) with|an embassy in) ${OF}`),
      pattern('only-recogniser', `${ACTORS}${WHO} alone (?:${HAVE}${RECOGNISE}|${TIES}) ${OF}`),
      pattern('only-recogniser', `${THING}(?: ,)?(?: which| that| whose [a-z]+)?(?: ${BE})?(?: an?)?(?: (?:state|territory|republic|region|entity|statelet|enclave))?(?: ,)? (?:only recognised|recognised only|recognised solely|solely recognised) by ${ACTORS}(?! 's)`),
      pattern('only-recogniser', `${THING_THAT}(?: ${BE})? recognised ${AS}by ${ACTORS} (?:alone|only(?! (?:in|on|since|from|after|when|this|last|a) ))`),
    ],
  },
  {
    about, waitsFor: [says.RECOGNISES | says.COUNTS, says.TIES | says.COUNTS], speaksOf: RECOGNITION, needs: /, the (?:two|three|four|five) /u,
    patterns: [
      pattern('only-recogniser', `${ACTORS} , the (?:two|three|four|five) ${UNIT} (?:with|(?:that |which )(?:have|maintain|keep)|to have|to keep|to maintain|maintaining) ${DIPLOMATIC}(?:ties|relations) with ${OF}`),
      pattern('only-recogniser', `${ACTORS} , the (?:two|three|four|five) ${UNIT} (?:that|which|to have) ${HAVE}${RECOGNISE} ${OF}`),
    ],
  },
  {
    about, waitsFor: [says.RECOGNISES | says.BESIDES, says.TIES | says.BESIDES], speaksOf: RECOGNITION, needs: /other than|except|apart from|aside from|besides|but|bar|save/u,
    patterns: [
      pattern('only-recogniser', `(?:${NO_UNIT})(?: ,)? ${BESIDES} ${ACTORS}(?: 's)?(?: ,)? (?:${HAVE}(?:ever )?${RECOGNISE}|${TIES}) ${OF}`),
      pattern('only-recogniser', `${BESIDES} ${ACTORS}(?: 's)?(?: ,)? (?:${NO_UNIT}) (?:${HAVE}(?:ever )?${RECOGNISE}|${TIES}) ${OF}`),
      pattern('only-recogniser', `(?:${NO_UNIT}) (?:${HAVE}(?:ever )?${RECOGNISE}|${TIES}) ${OF}${BESIDES_THEM} ${ACTORS}`),
      pattern('only-recogniser', `${THING}(?: ,)?(?: which)? ${BE} (?:not recognised|unrecognised) by (?:any|a single) ${UNIT}(?: ,)? ${BESIDES} ${ACTORS}`),
      pattern('only-recogniser', `${THING_THAT}(?: ${BE})? recognised ${AS}by (?:no (?:other )?${UNIT}|nobody|no one)(?: ,)? ${BESIDES} ${ACTORS}`),
    ],
  },
  {
    about, waitsFor: [says.RECOGNISES], speaksOf: RECOGNITION, needs: /no|any|single|one/u,
    patterns: [
      pattern('no-country-recognises', `(?:${NO_UNIT}) (?:other than [a-z]+ )?${HAVE}(?:ever )?${RECOGNISE} ${OF}`),
      pattern('no-country-recognises', `${WHICH} (?:${NO_UNIT}) ${HAVE}(?:ever )?${RECOGNISE}`),
      pattern('no-country-recognises', `${THING_THAT}(?: (?:${BE}|has|have|had))? (?:not|never|yet)(?: (?:yet|ever))? (?:to )?(?:be |been )?recognised by (?:${ANY_UNIT})`),
      // "Somaliland has governed itself since 1991 but is not recognised by any country"
      pattern('no-country-recognises', `(?<=^(?:[^;:]{3,60} , )?(?:but |and )?)@(?<object>\\d+)(?:(?: [,:])? [a-z@\\d']{1,20}){1,16}(?: ,)? (?:but|and|yet) (?:${BE}|has|have) (?:not|never)(?: been| yet){0,2} recognised by (?:${ANY_UNIT})`),
      pattern('no-country-recognises', `${THING_THAT}(?: ${BE})? recognised by (?:no(?:t one)? ${UNIT}|no one|nobody)`),
    ],
  },
  {
    about, waitsFor: [says.RECOGNISES | says.MOST], speaksOf: RECOGNITION, needs: /most|majority|half|many/u,
    patterns: [
      pattern('most-not-recognised', `(?:${MOST}|many) ${UNIT} ${NEGATION} ${RECOGNISE} ${OF}`),
      pattern('most-not-recognised', `${WHICH} (?:${MOST}|many) ${UNIT} ${NEGATION} ${RECOGNISE}`),
      pattern('most-not-recognised', `${THING_THAT}(?: ${BE})? (?:not recognised|unrecognised) by (?:${MOST}) ${UNIT}`),
      pattern('most-not-recognised', `(?:fewer|less) than half(?: of)?(?: the)? ${UNIT} ${HAVE}${RECOGNISE} ${OF}`),
      pattern('most-recognise', `(?:${MOST}) ${UNIT} ${HAVE}${RECOGNISE} ${OF}`),
      pattern('most-recognise', `${THING_THAT}(?: ${BE})? recognised ${AS}by (?:${MOST}) ${UNIT}`),
    ],
  },
  {
    about, waitsFor: [says.RECOGNISES], speaksOf: RECOGNITION, needs: / (?:other|more|further) |@\d+(?: ,)? and (?:[a-z\d-]{1,12} ){1,5}of /u,
    patterns: [
      pattern('recogniser-count', `${THING_THAT}(?: ${BE})? recognised ${AS}by ${AND_OTHERS}`),
      pattern('recogniser-count', `${THING_THAT}(?: ${BE})? recognised ${AS}by ${LIST}(?: ,)? and ${QUANTITY}${NUMBERED} (?=of )${UNIT}`),
      pattern('recogniser-count', `${AND_OTHERS} ${HAVE}${RECOGNISE} ${OF}`),
      pattern('non-recogniser-count', `${AND_OTHERS} ${NEGATION} ${RECOGNISE} ${OF}`),
    ],
  },
  {
    about, waitsFor: [says.RECOGNISES | says.BESIDES], speaksOf: /all|every|each/u, needs: /except|apart from|aside from|other than|besides| (?:but|bar|save) @/u,
    patterns: [
      pattern('non-recogniser-count', `${THING_THAT}(?: ${BE})? recognised ${AS}by ${ALL_BUT} ${ACTORS}`),
      pattern('non-recogniser-count', `${ALL_BUT} ${ACTORS}(?: ,)? ${HAVE}${RECOGNISE} ${OF}`),
      pattern('non-recogniser-count', `(?:all|every|each)(?: of)?(?: the)? ${UNIT} ${HAVE}${RECOGNISE} ${OF}${BESIDES_THEM} ${ACTORS}`),
    ],
  },
  {
    about, waitsFor: [says.RECOGNISES], speaksOf: RECOGNITION, needs: /(?:^|[,;:–—] |that |but |and )(?:of|among) /u,
    patterns: [
      pattern('recogniser-count', `(?<=^|[,;:–—] |that |but |and )(?:of|among) (?:the )?${UNIT}(?: ,)? ${QUANTITY}${NUMBERED} ${HAVE}${RECOGNISE} ${OF}`),
      pattern('non-recogniser-count', `(?<=^|[,;:–—] |that |but |and )(?:of|among) (?:the )?${UNIT}(?: ,)? ${QUANTITY}${NUMBERED} ${NEGATION} ${RECOGNISE} ${OF}`),
    ],
  },
  {
    about, waitsFor: [says.RECOGNISES], speaksOf: RECOGNITION, needs: COUNTED,
    patterns: [
      pattern('non-recogniser-count', `${QUANTITY}${NUMBERED} ${UNIT}(?: ,)? (?:(?:that|which|who) )?${NEGATION} ${RECOGNISE} ${OF}`),
      pattern('non-recogniser-count', `${WHICH} ${QUANTITY}${NUMBERED} ${UNIT} ${NEGATION} ${RECOGNISE}`),
      pattern('non-recogniser-count', `${THING_THAT} ${BE} (?:not recognised|unrecognised) by ${QUANTITY}${NUMBERED} ${UNIT}`),
      pattern('non-recogniser-count', `${VAGUE} ${UNIT} ${NEGATION} ${RECOGNISE} ${OF}`),
      pattern('non-recogniser-count', `all but (?<number>${NUMBER})(?: of)? ${UNIT} ${HAVE}${RECOGNISE} ${OF}`),
      pattern('non-recogniser-count', `${THING_THAT}(?: ${BE})? recognised ${AS}by all but (?<number>${NUMBER})(?: of)? ${UNIT}`),
      pattern('non-recogniser-count', `(?:all|every) ${UNIT}(?: ,)? ${BESIDES} (?<number>${NUMBER})(?: of them)?(?: ,)? ${HAVE}${RECOGNISE} ${OF}`),
      pattern('recogniser-count', `the number of ${UNIT} (?:that|which|to) ${HAVE}${RECOGNISE} ${OF} ${REACHED}${QUANTITY}${NUMBERED}`),
      pattern('recogniser-count', `${QUANTITY}${NUMBERED} ${UNIT}(?: ,)? (?:(?:that|which|who) )?${HAVE}${RECOGNISE} ${OF}`),
      pattern('recogniser-count', `${VAGUE} ${UNIT} ${HAVE}${RECOGNISE} ${OF}`),
      pattern('recogniser-count', `${WHICH} (?:is recognised by )?${QUANTITY}${NUMBERED} ${UNIT} ${HAVE}${RECOGNISE}`),
      pattern('recogniser-count', `${THING_THAT}(?: ${BE})?(?: only)? recognised ${AS}by ${QUANTITY}${NUMBERED} ${UNIT}`),
      pattern('recogniser-count', `${THING_THAT}(?: ${BE})?(?: only)? recognised ${AS}by ${VAGUE} ${UNIT}`),
    ],
  },
  {
    about, waitsFor: [says.TIES, says.BREAKS], needs: /ally|allies|partners/u,
    patterns: [
      pattern('has-ties', `${ACTORS}${ARE} (?:one of|among)(?= @(?<object>\\d+) 's ${ALLIES})`),
      pattern('has-ties', `${ACTORS} (?:are|were|remain|,) @(?<object>\\d+) 's ${ALLIES}`),
      pattern('has-ties', `${ACTORS} (?:is|are|was|were|remains?|,) (?:an? |both |all |(?:one of|among) (?:the )?)?(?:${NUMBER} )?(?:remaining )?${DIPLOMATIC}(?:ally|allies|partners?) of ${OF}`),
      pattern('has-ties', `(?<=@(?<object>\\d+) 's ${ALLIES}(?: ,)? )(?:include|are|including|such as) ${ACTORS}(?! 's)`),
      pattern('recogniser-count', `@(?<object>\\d+)(?: ,)?(?: which| ,)? (?:'s|has|(?:has )?had|(?:is|was|has been|had been) left with|counts|retains|keeps|with|(?:is|was) (?:down|reduced) to|can (?:count|call) on) ${QUANTITY}${NUMBERED} ${REMAINING}(?<unit>ally|allies|partners?)(?: left| remaining)?(?! (?:that|which|who|until)(?![a-z]))`),
      pattern('recogniser-count', `(?:the )?number of @(?<object>\\d+) 's ${REMAINING}(?:allies|partners) (?:${REACHED}|to )${QUANTITY}${NUMBERED}`),
      pattern('recogniser-count', `@(?<object>\\d+) 's ${REMAINING}(?:allies|partners) (?:number(?:ed)?|are(?= [a-z\\d -]{1,20} [.,;])) ${QUANTITY}${NUMBERED}`),
      pattern('recogniser-count', `@(?<object>\\d+) 's ${NUMBERED} ${REMAINING}(?<unit>allies|partners)${AT_LARGE}`),
      pattern('recogniser-count', `@(?<object>\\d+)(?: ,)?(?: which)? (?:has|had|counts|counted) ${QUANTITY}${NUMBERED} ${UNIT} as (?:its )?${REMAINING}(?:allies|partners)`),
      pattern('recogniser-count', `${QUANTITY}${NUMBERED} ${REMAINING}(?<unit>allies|partners) of @(?<object>\\d+)`),
      pattern('recogniser-count', `(?:leaves|leaving|left) (?:(?:the )?@(?<object>\\d+)|it|the island) with ${QUANTITY}${NUMBERED} ${REMAINING}(?<unit>allies|partners)(?! on )`),
      pattern('recogniser-count', `with ${QUANTITY}${NUMBERED} ${REMAINING}(?<unit>allies|partners) (?:left|remaining) , @(?<object>\\d+)`),
    ],
  },
  {
    about, waitsFor: [says.TIES, says.RECOGNISES], needs: /ties|relations|recognition/u,
    patterns: [
      pattern('no-country-recognises', `no ${UNIT} (?:has|have|maintains?|keeps?) ${DIPLOMATIC}(?:ties|relations) with ${OF}`),
      pattern('recogniser-count', `${QUANTITY}${NUMBERED} ${UNIT} (?:(?:that|which) )?(?:have|maintain|keep|had) ${DIPLOMATIC}(?:ties|relations) with ${OF}`),
      pattern('recogniser-count', `@(?<object>\\d+)(?: ,)?(?: which)? (?:(?:only|just) )?(?:has|have|maintains?|keeps?|holds?|had) (?:${DIPLOMATIC})(?:ties|relations|recognition) (?:with|from) ${QUANTITY}${NUMBERED} ${UNIT}`),
    ],
  },
  {
    about, waitsFor: [says.BREAKS], needs: /ties|relations|allegiance|recognition|derecogn|(?:switched|shifted|transferred|flipped|defected|swung) (?:from|to|sides)|br[eo]a?k|(?:cutting|severing|ending|cut|severed|ended) with|drop|ditch|abandon|desert|dump/u,
    patterns: [
      dated('withdrew-recognition', `${ACTORS}${WHO} ${HAD}(?:withdrew|withdrawn|t(?:ook|aken) back|revoked|rescinded|cancelled|canceled|annulled|reversed|scrapped|retracted|suspended|froze|frozen|ended|dropped) (?:(?:its|their|diplomatic|formal|official) ){0,3}recognition (?:of|from) ${OF}`),
      dated('withdrew-recognition', `${ACTORS}${WHO} ${HAD}(?:derecognised ${OF}|(?:withdrew|t(?:ook|aken) back|revoked|rescinded|reversed) (?:its|their|that) recognition(?! (?:of|from) ))`),
      dated('withdrew-recognition', `${ACTOR}${IS} the [a-z\\d]+ (?:[a-z@\\d']{1,20} ){1,7}to (?:(?:cut|sever|break(?: off)?|end) (?:(?:its|formal|official|diplomatic) ){0,3}(?<verb>ties|relations) with|(?:withdraw|revoke|rescind|cancel|take back) (?:its )?recognition of|(?:drop|ditch|abandon|desert|dump|break with)) ${OF}(?! 's)`),
      dated('withdrew-recognition', `(?:,|and|but|after) (?:cutting|severing|breaking(?: off)?|ending) (?:(?:(?:its|formal|official|diplomatic) ){0,3}(?<verb>ties|relations) )?with ${OF}`),
      dated('withdrew-recognition', `${ACTORS}${WHO} ${HAD}(?:switched|shifted|transferred|flipped|defected|swung) (?:(?:(?:its|their|diplomatic|formal|official) ){0,6}(?:recognition|ties|relations|allegiance|sides) )?(?:from ${OF} to @\\d+|to @\\d+ from @\\d+)`),
      dated('withdrew-recognition', `${ACTORS}${WHO} ${HAD}(?:switched|shifted|transferred) (?:(?:its|their|diplomatic|formal|official) ){0,6}(?:recognition|ties|relations|allegiance) to @\\d+`),
      dated('withdrew-recognition', `${ACTORS}${WHO} ${HAD}(?<verb>broke|broken) with ${OF}${FOR_ANOTHER}`),
      dated('withdrew-recognition', `${ACTORS}${WHO} ${HAD}(?:cut|severed|broke|broken|broke off|broken off|ended|cut off|suspended|froze|frozen) (?:(?:[a-z\\d]+ )?(?:decades|years) of )?(?:(?:its|their|diplomatic|formal|official) ){0,6}(?<verb>ties|relations) with ${OF}${FOR_ANOTHER}`),
    ],
  },
  {
    about, waitsFor: [says.RECOGNISES], speaksOf: /recognis|acknowledge/u, needs: /one of|among|includ| are @/u,
    patterns: [
      pattern('recognises', `${ACTORS}${ARE} (?:one of|among)(?= (?:the )?(?:(?:only|just|few|handful of) ){0,6}(?:(?:\\d+|[a-z]+) ){0,2}${UNIT} (?:that|which|to|who) (?:have )?${RECOGNISE} ${OF})`),
      pattern('does-not-recognise', `${ACTORS}${ARE} (?:one of|among)(?= (?:the )?(?:(?:only|just|few|handful of) ){0,6}(?:(?:\\d+|[a-z]+) ){0,2}${UNIT} (?:(?:that|which|to|who) ${NEGATION}|not to) ${RECOGNISE} ${OF})`),
      pattern('recognises', `(?:that|which|who) (?:have )?${RECOGNISE} ${OF}(?: ,)? (?:are|include|includes|included) ${ACTORS}(?! 's)`),
      pattern('does-not-recognise', `(?:that|which|who) ${NEGATION} ${RECOGNISE} ${OF}(?: ,)? (?:are|include|includes|included) ${ACTORS}(?! 's)`),
      pattern('does-not-recognise', `${ACTORS}${ARE} (?:one of|among)(?= (?:the )?(?:\\d+ |[a-z]+ )?${UNIT} not recognising ${OF})`),
    ],
  },
  {
    about, waitsFor: [says.RECOGNISES], speaksOf: /recognis|acknowledge/u, needs: /each other|neither|@\d+ (?:and|or|nor|as well as) (?:by )?@\d+/u,
    patterns: [
      dated('recognises', `${ACTOR} and @(?<object>\\d+) (?<verb>${HAVE}recognise[sd]?) each other`),
      pattern('does-not-recognise', `neither (?<actors>@\\d+ nor @\\d+) ${HAVE}${RECOGNISE} ${OF}`),
      pattern('does-not-recognise', `${THING}(?: ,)?(?: which| that)? (?:${BE} )?recognised ${AS}by neither (?<actors>@\\d+ nor (?:by )?@\\d+)`),
      pattern('does-not-recognise', `${ACTORS}${WHO} ${HAVE}${RECOGNISE} neither (?<orgs>@\\d+ nor @\\d+)${ITSELF}`),
      pattern('does-not-recognise', `${ACTORS}${WHO} ${NEGATION} ${RECOGNISE} (?:either )?(?<orgs>@\\d+ or @\\d+)${ITSELF}`),
      pattern('recognises', `${ACTORS}${WHO} (?<verb>${HAVE}recognise[sd]?) (?:both )?(?<orgs>@\\d+ (?:and|as well as) @\\d+)${ITSELF}`),
    ],
  },
  {
    about, waitsFor: [says.RECOGNISES], speaksOf: /recognis|acknowledge/u, needs: /est |most |first /u,
    patterns: [
      dated('recognises', `${ACTORS}${IS} the (?:[a-z]+est|most [a-z]+|first) (?:(?!to |that |which )[a-z@\\d']{1,20} ){1,6}(?:to|that|which) (?<verb>${HAVE}recognise[sd]?) ${OF}`),
      pattern('does-not-recognise', `${ACTORS}${IS} the (?:[a-z]+est|most [a-z]+|first) (?:(?!to |that |which )[a-z@\\d']{1,20} ){1,6}(?:to|that|which) ${NEGATION} ${RECOGNISE} ${OF}`),
    ],
  },
  {
    about, waitsFor: [says.RECOGNISES], speaksOf: /recognis|acknowledge/u, needs: /not even/u,
    patterns: [
      pattern('does-not-recognise', `${WHICH} not even ${ACTOR} ${HAVE}(?:ever )?${RECOGNISE}`),
      pattern('does-not-recognise', `not even ${ACTOR} ${HAVE}(?:ever )?${RECOGNISE} ${OF}`),
    ],
  },
  {
    about, waitsFor: [says.RECOGNISES], needs: /recognis|acknowledge/u,
    patterns: [
      pattern('does-not-recognise', `${ACTORS}(?: ,)?(?: (?:which|who))? (?:all |both )?(?:${NEGATION}|(?:has |have |had )?no longer) ${RECOGNISE} ${OF}`),
      pattern('does-not-recognise', `${THING}(?: ,)?(?: which| that| whose [a-z]+)? (?:(?:${BE}|has|have|had) )?(?:not|never|no longer)(?: yet)?(?: been)? recognised ${AS}(?:even )?by ${ACTORS}`),
      pattern('does-not-recognise', `${WHICH} ${ACTORS} (?:${NEGATION}|no longer) ${RECOGNISE}`),
      dated('recognises', `${THING_THAT}(?: ${BE})? recognised ${AS}by ${ACTORS}(?! 's)`),
      pattern('does-not-recognise', `${ACTORS} (?:has|have|had|did) not (?:joined?|followed?) ${LIST} in recognising ${OF}`),
      dated('recognises', `${ACTORS}${WHO} (?:has |have |had |having )?(?:joined|followed) ${LIST}(?: (?:this|last) (?:week|month|year)| on [a-z]+day)? in (?<verb>recognis)ing ${OF}`),
      pattern('does-not-recognise', `${ACTORS}${WHO} ${RECOGNISE} @\\d+ (?:rather than|instead of|and not) ${OF}`),
      dated('recognises', `having (?<verb>recognised) ${OF}`),
      dated('recognises', `${WHICH} ${ACTORS} (?<verb>${HAVE}recognise[sd]?)`),
      dated('recognises', `${ACTORS}(?: 's(?= ,))?(?: ,)?(?: (?:which|who))? (?:all |both |having )?(?<verb>${HAVE}(?:recognise[sd]?))(?: back)? ${OF}`),
    ],
  },
  {
    about, waitsFor: [says.TIES, says.RECOGNISES], needs: /ties|relations|recognition|ally|allies|partners/u,
    patterns: [
      dated('has-no-ties', `${ACTORS}(?: ,)?(?: which)? (?:(?:has|have) (?:had )?no|no longer (?:has|have|maintains?|keeps?)) ${DIPLOMATIC}(?:ties|relations) with @(?<object>\\d+)`),
      dated('has-no-ties', `${ACTORS}(?: ,)?(?: which)? no longer (?:has|have|maintains?|keeps?) (?:ties|relations) with @(?<object>\\d+)`),
      pattern('has-no-ties', `${ACTORS}(?: ,)?(?: which)? (?:does|do) not (?:have|maintain) ${DIPLOMATIC}(?:ties|relations) with @(?<object>\\d+)`),
      dated('has-ties', `${ACTORS}(?: ,)?(?: which)? (?:both |all )?(?:has|have|maintains?|keeps?|(?:has |have )(?:had|kept|maintained|retained)|(?:has |have )?established) (?:its |their )?${DIPLOMATIC}(?:ties|relations) with @(?<object>\\d+)`),
      pattern('has-ties', `${ACTORS}${ARE} (?:one of|among)(?= (?:the )?(?:(?:only|just|few|handful of) ){0,6}(?:(?:\\d+|[a-z]+) ){0,2}${UNIT} (?:that|which|to|who|with) (?:(?:have|maintain|keep) )?${DIPLOMATIC}(?:ties|relations) with @(?<object>\\d+))`),
      pattern('has-ties', `${ACTOR} and @(?<object>\\d+) (?:has |have )?established ${DIPLOMATIC}(?:ties|relations)`),
      dated('has-ties', `${ACTORS}${WHO} ${HAD}(?<verb>re(?:stored|newed|sumed)|(?:re - |re)established) (?:(?:its|their|formal|full|official|diplomatic) ){0,4}(?:ties|relations) with @(?<object>\\d+)`),
      pattern('only-recogniser', `${ACTOR}(?:${WHO} (?:is|was|remains|as)| ,| as) @(?<object>\\d+) 's (?:last|only|sole) (?:remaining )?${DIPLOMATIC.replace('{1,6}', '{0,3}')}(?<unit>ally(?: in (?:@\\d+|(?:(?:south|central|latin) america|the (?:pacific|caribbean)|[a-z]+)))?)`),
      pattern('does-not-recognise', `${ACTORS} 's (?:continued |long - standing )?non - recognition of ${OF}`),
      dated('recognises', `${NOT_SOUGHT}${ACTORS} 's (?<verb>recognition) of ${OF}${UNDONE}`),
      dated('recognises', `${NOT_SOUGHT}(?<verb>recognition) of ${OF} by ${ACTORS}(?! 's)${UNDONE}`),
    ],
  },
  {
    about, waitsFor: [says.EMBASSY], needs: /embass/u,
    patterns: [
      pattern('recogniser-count', `${QUANTITY}${NUMBERED} ${UNIT} (?:have|keep|maintain) (?:an |their )?embass(?:y|ies) in @(?<object>\\d+)`),
      pattern('has-ties', `@(?<object>\\d+) , where ${ACTORS} (?:has|have|keeps?|maintains?) (?:its|their|an) embass(?:y|ies)`),
      pattern('has-ties', `${ACTORS}${WHO} (?:has|have|keeps?|maintains?) (?:its|their|an) embass(?:y|ies) in @(?<object>\\d+)`),
    ],
  },
  {
    about: ({ id }) => id === 'china', waitsFor: [says.TIES, says.RECOGNISES, says.BREAKS], needs: /ties|relations|recogni|allegiance/u,
    patterns: [
      dated('beijing', `${ACTORS}${WHO} ${HAD}(?<verb>switched|shifted|transferred) (?:(?:its|their|diplomatic|formal|official) ){0,6}(?:recognition|ties|relations|allegiance) to @(?<object>\\d+)`),
      dated('no-beijing', `${ACTORS}${WHO} (?:(?:has|have) (?:had )?no|no longer (?:has|have|maintains?|keeps?)|(?:does|do) not (?:have|maintain)) ${DIPLOMATIC}(?:ties|relations) with @(?<object>\\d+)`),
      dated('beijing', `${ACTORS}${WHO} (?:recognises?|${HAD}(?<verb>recognised)) @(?<object>\\d+)(?! 's)`),
      dated('beijing', `${ACTORS}${WHO} (?:both |all |only )?(?:(?:has|have|maintains?|keeps?) ${DIPLOMATIC}|${HAD}(?<verb>(?:re)?(?:established|opened|forged|restored|resumed)) (?:(?:full|formal|official|diplomatic) ){0,6})(?:ties|relations) with @(?<object>\\d+)`),
    ],
  },
];

/** Statements on what happened when: taking power, declaring independence, opening an embassy. */
import { ACTOR, ACTORS, NUMBERED, QUANTITY, UNIT } from './parts';
import { dated, type Family, pattern } from './pattern';
import * as says from './waits';

export const events: Family = {
  about: (subject) => subject.events.length > 0,
  waitsFor: [says.HAPPENS],
  needs: /power|(?:run|ruled|governed|administered) by|ha(?:s|ve) (?:governed|ruled|run|controlled)|ru(?:ling|les|ns)|governs|controls|independence|embass|statehood|annex|dissol|renam|(?:changed|changing) its name/u,
  patterns: [
    dated('happened', `${ACTOR}(?: ,)?(?: (?:which|who))? (?:has |have |had )?(?<verb>seized|took|retook|returned to|swept back to|came to|swept to|swept into|regained|took back) (?:control|power)(?: (?:again|there))?(?: (?:in|of) (?:@\\d+|kabul))?`),
    dated('happened', `${ACTOR}(?: ,)?(?: (?:which|who))? (?:has |have |had )?(?:unilaterally )?(?<verb>declared|proclaimed) (?:its )?(?:unilateral )?(?:independence|statehood)(?: from @\\d+)?`),
    dated('happened', `@(?<actor>\\d+) 's (?:parliament|assembly|leaders|lawmakers|government|legislature) (?:has |have |had )?(?:unilaterally )?(?<verb>declared|proclaimed) (?:its )?independence(?! day)(?: from @\\d+)?`),
    pattern('happened', `(?:@(?<actor>\\d+) 's|its) (?<when>\\d{4}) (?:unilateral )?(?<verb>declaration|proclamation) of (?:independence|statehood)(?: , (?<actors>@\\d+))?`),
    dated('happened', `(?:since |after )?@(?<actor>\\d+) 's (?<verb>declaration|proclamation) of independence(?: from @\\d+)?`),
    dated('happened', `${ACTOR}(?: 's (?:[a-z-]+ ){1,4}(?:republic|state|government|administration))?(?: ,)?(?: which)? (?:was|has been|had been|is) (?<verb>dissolved)`),
    dated('happened', `@\\d+(?: ,)?(?: which)? (?:has |had )?(?:(?:seized|occupied|invaded|took) and )?(?<verb>annexed) (?:the )?@(?<actor>\\d+)`),
    dated('happened', `@(?<actor>\\d+)(?: ,)? which @\\d+ (?:has |had )?(?:unilaterally |illegally )?(?<verb>annexed)`),
    dated('happened', `${ACTOR}(?: ,)?(?: which)? (?:(?:was|has been|had been) )?(?<verb>annexed)(?: by @\\d+)?`),
    pattern('governs', `@\\d+(?: ,)?(?: which)? (?<verb>is|remains) (?:run|ruled|governed|administered) by (?:an? |the )?@(?<actor>\\d+)(?! (?:'s|and|from|until|in \\d))`),
    pattern('governs', `@(?<actor>\\d+)(?: , which)? (?:rules|runs|governs|controls) @\\d+`),
    pattern('governs', `@(?<actor>\\d+) (?<verb>is|remains) @\\d+ 's ruling (?:body|council|authority|junta|government)`),
    dated('happened', `${ACTOR}(?: ,)?(?: (?:which|who))? (?:has|have) (?<verb>governed|ruled|run|controlled|been in power in)(?: (?:@\\d+|the (?:country|territory|strip|enclave)|gaza(?: strip)?|kabul|there))?(?= since )`),
    pattern('embassy-count', `${QUANTITY}${NUMBERED} ${UNIT} (?:have|maintain|keep|had|now have) (?:an |their )?embass(?:y|ies) in @(?<place>\\d+)`),
    pattern('embassy-count', `(?<number>no) (?:foreign )?(?:country|government|state|nation) (?:has|keeps|maintains) (?:its|an) embassy in @(?<place>\\d+)`),
    pattern('embassy-count', `there are ${QUANTITY}${NUMBERED} (?:foreign )?embassies in @(?<place>\\d+)(?! 's)`),
    pattern('embassy-count', `@(?<place>\\d+) (?:has|hosts|houses|is home to) ${QUANTITY}${NUMBERED} (?:foreign )?embassies`),
    pattern('embassy-count', `only ${ACTORS} (?:has|have|maintains?|keeps?) (?:an |their |its )?embass(?:y|ies) in @(?<place>\\d+)`),
    dated('embassy', `${ACTORS}(?: ,)?(?: which)? (?:(?:has|have|had|both) )?(?<verb>(?:re)?opened|moved|relocated|inaugurated|transferred|established) (?:its |their |an |a new )?embass(?:y|ies) (?:(?:from [a-z]+(?: [a-z]+)? )?to|in) @(?<place>\\d+)`),
    dated('embassy', `${ACTORS}(?: ,)?(?: which)? (?:(?:has|have|had|both) )?(?<verb>(?:moved|returned|relocated|withdrew|pulled) (?:its|their) embass(?:y|ies) (?:back )?(?:out of|from)|(?:closed|shut|vacated) (?:its|their) embass(?:y|ies) in) @(?<place>\\d+)(?: to [a-z]+(?: [a-z]+)?)?`),
    dated('embassy', `${ACTOR}(?: 's)? (?:new )?embassy in @(?<place>\\d+) (?:has |had )?(?<verb>opened)`),
    dated('embassy', `${ACTOR}(?:(?: ,)? (?:is|was|became|becomes|has become|remains)| ,) the (?<ordinal>[a-z\\d]+) (?:foreign )?(?:country|state|nation|government) (?:to (?:open|have|establish|inaugurate|move)|with|that has) (?:an |its )?embassy (?:in|to) @(?<place>\\d+)`),
    dated('embassy', `${ACTOR}(?:(?: ,)? (?:is|was|became|becomes|has become|remains)| ,) the [a-z\\d]+ (?:[a-z-]+ ){1,6}(?<verb>to (?:open|move)) (?:an |its )?embassy (?:in|to) @(?<place>\\d+)`),
    pattern('embassy', `${ACTOR}(?: 's)? embassy(?: , which [^,;]{1,80} ,)? (?:is|was|became) the (?<ordinal>[a-z\\d]+) (?:(?:foreign )?embassy )?(?:to (?:open|be opened) )?in @(?<place>\\d+)`),
    pattern('embassy', `(?<!(?:an?|new|future|planned|proposed) )${ACTOR} 's embassy (?:(?:to|in) @\\d+ )?(?<verb>is|remains) (?:located )?in @(?<place>\\d+)`),
    pattern('embassy', `(?<!(?:an?|new|future|planned|proposed) )${ACTOR}(?: 's)? embassy (?:to @\\d+ )?in @(?<place>\\d+)(?: (?<verb>is|remains))?`),
    pattern('embassy', `${ACTOR} , (?:whose embassy is|with an embassy|which has an embassy) in @(?<place>\\d+)`),
    pattern('embassy', `${ACTORS} (?<verb>has|have|maintains?|keeps?|had)(?: (?:long )?(?:kept|maintained))? (?:its |an |their )?embass(?:y|ies) (?:to @\\d+ )?in @(?<place>\\d+)`),
  ],
};

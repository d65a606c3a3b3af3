/** Statements on who belongs to which organisation, and how many do. */
import type { Subject } from '../../../../register/types';
import { NUMBER } from '../numbers';
import { ACTOR, ACTORS, BESIDES, ITSELF, LIST, NUMBERED, QUANTITY, SINCE, UNDONE, UNIT } from './parts';
import { dated, type Family, pattern } from './pattern';
import * as says from './waits';

const BE = '(?<verb>is|was|are|were|remains|remained|became|become|becomes|has been|have been|had been|ha(?:s|ve|d) become|(?:was|were) made)';
const KIND = '(?:an? |the |both |all |also ){0,6}(?:(?:full|permanent|founding|new|only|sole|fellow|longtime|key|long - time|long - standing|longstanding|member|formal|full - fledged|current|(?!guest )(?:second - |third - )?[a-z]{2,9}est|european|african|arab|asian|nordic|baltic|latin american|muslim - majority|important|prominent) ){0,6}';
/** "not a full member" is no member at all; "not a founding member" can be one. */
const ANY_KIND = '(?:an? |the |both |all |also ){0,6}(?:(?:full|member|formal|full - fledged) ){0,6}';
const MEMBER = '(?:members?(?: state| states| country| countries| nation| nations)?|participating states?)';
/** "a member of", "a party to". */
const MEMBER_OF = `(?:${MEMBER} of|part of|(?:states? )?part(?:y|ies) (?:to|of))`;
const WHO = '(?: ,)?(?: which)?';
const ORDINAL = '(?<ordinal>\\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|newest|latest|most recent|youngest)(?! -)(?: and (?:(?<quantity>newest|latest|most recent|youngest)|[a-z\\d]+))?';
const NATIONS = '(?:(?:former|post -) soviet |west african |south american |southeast asian |oil - (?:producing|exporting) )?(?:member (?:states|countries|nations)|members|countries|nations|states|republics)';
/** The organisation, and not one of its organs with members of its own. */
const WHOLE = '(?! (?:\'s |\\+))(?!(?: (?!(?:after|before|when|while|since|because|as|in|on|at|but|and|despite|until) )[a-z]+){0,2} (?:council|board|panel|committee|commission|court|mission|force|forces|parliament|bureau|team|delegation|agency|body|programme|program|project|institutions?|scheme|initiative|network|observer|presidency|family|operation)(?![a-z]))';
/** "the EU", "the West African bloc ECOWAS". */
const ORG = `(?:both )?(?:the )?(?:(?:[a-z-]+ ){0,3}(?:bloc|alliance|grouping|group|cartel|organi[sz]ation) )?@(?<org>\\d+)${WHOLE}(?: (?:bloc|alliance|grouping|group|cartel|club)(?![a-z])(?: of (?:[a-z-]+ ){1,3}(?:powers|economies|nations|countries|states|exporters|producers|democracies)(?![a-z]))?)?`;

/** The sentence names the organisation elsewhere: "…, which is not a member". */
const NO_ORG = '(?= (?:[,.;]|since|but|and|or|until|despite|though|although|while|yet)|$)';

/** "both the EU and NATO", "neither to the EU nor to NATO": of each of the two. */
const BOTH = "(?:(?:both|either|neither) )?(?:to |in |of )?(?:the )?(?<orgs>@\\d+ (?:and|or|nor) (?:to |in |of )?(?:the )?@\\d+)" + ITSELF;

/** "Both the EU and NATO", of what was joined or left. */
const AND = `(?:both )?(?:the )?(?<orgs>@\\d+ and (?:the )?@\\d+)${ITSELF}`;

/** "NATO has had 31 members since …". */
const ITS = '@(?<org>\\d+)(?: (?:has|had|is|was|gained|doubled|,) [^@;]{0,60}?)? (?:since|after|when)';
/** "… Finland joined in 2023". */
const THEN = '(?= (?:[.,;]|(?:in|on) [a-z\\d]|last |this |(?:a|two|three) (?:year|month)))';
const LESSER = '(?:permanent |non - member |nonmember ){0,6}';
/** What an organisation does that grants a standing. */
const MADE = '(?:granted|gave|given|made|declared|admitted|accepted|took in|upgraded)';
/** "was one of the", before "founding members". */
const FOUNDER = `(?:${WHO} (?:is|was|were|remains|are)| ,) (?:an? |(?:one of|among) )?(?:the )?`;

/** "one of the ten countries", "by far the largest of the 10 states". */
const ONE_OF = '(?:(?:[a-z]+ ){0,4}(?:of|among) (?:the )?(?:\\d+ |[a-z]+ ){0,2}(?:countries|states|nations|members|entrants|newcomers)|among the (?:first|last)) ';

/** Behind "the only Asian country in the G7": nothing that the others in it do not do. */
const ALONE = '(?= (?:[.,;]|and|but|since|until|on|when|after)(?![a-z])|$)';

/** More than one. */
const SEVERAL = `(?=@\\d+ (?:and|, @\\d+ (?:,|and)) )${ACTORS}`;
/** "all three of them", "both". */
const OF_THEM = '(?:both|all)(?: (?:two|three|four|five))?(?: of (?:them|which|whom))?(?: are)? ';

/** Of whom there are as many as members. */
const OF_MEMBERS = '(?:countries|states|nations|allies|governments|capitals|leaders|ambassadors|(?:foreign|defen[cs]e|finance|interior) ministers)';
/** Behind "the 27 members": nothing that picks some of them. */
const AT_LARGE = '(?! (?:that|which|who|whose|[a-z]+ing|present|represented|most|least|hit|without|(?!(?:agreed|gathered|convened|assembled|approved|voted|failed|decided|pledged|refused|warned|insisted|responded|reacted|appealed|looked|turned|moved|arrived) )[a-z]+ed (?:[.,]|by|in|to|with|from|on)|in(?! @)|at|with|behind|outside|from|on|to|when|under|where)(?![a-z]))';

/** Between "largest" and "producer": of gas, of which the EU's largest is outside, nothing. */
const OF_OIL = '(?:(?:oil|arab|african|gulf|(?:south )?american) )?';
/** In front of "EU member", which is none: "a non-EU member", "no longer an EU member", "a would-be EU member". */
const NO_MEMBER = '(?<!non - |(?:not|longer) an? |(?:former|ex -|aspiring|prospective|future|potential|would - be|candidate) )';

/** The organisation's members, before some of them are named. */
const SOME_MEMBERS = `${NO_MEMBER}(?<!@\\d+ (?:and|or) )@(?<org>\\d+)(?: 's)? (?:(?:other|founding|current|eastern|western|northern|southern|nordic|baltic) )?(?:members?(?: states?| countries| nations)?|countries|nations|states)`;

const about = (subject: Subject): boolean => subject.members !== undefined;

export const membership: readonly Family[] = [
  {
    about, waitsFor: [says.COUNTS | says.SEVERAL], needs: /(?:before|until) @/u,
    patterns: [
      pattern('member-count', `(?<verb>before|until) ${ACTOR} (?:joined|entered)(?: (?:the )?@\\d+)?(?: in (?:[a-z]+ )?\\d{4})?(?: ,)? (?:the )?@(?<org>\\d+) (?:had|counted|comprised) ${QUANTITY}${NUMBERED} members`),
      pattern('member-count', `@(?<org>\\d+) had ${QUANTITY}${NUMBERED} members (?<verb>before|until) ${ACTOR} joined`),
    ],
  },
  {
    about, waitsFor: [says.OBSERVES | says.SEVERAL], needs: /observer/u,
    patterns: [
      dated('observer-of', `${ACTOR}(?:${WHO} (?:is|was|remains|has been|became|was admitted as)| ,) (?:an? |the |only |now ){0,3}${LESSER}observer(?: state)?(?: member)? (?:at|in|of|to) ${ORG}`),
      dated('observer-of', `${ACTOR}(?:${WHO} (?:is|was|became|ha(?:s|ve)(?: been| had)?)| ,) (?:an? |the )?${LESSER}@(?<org>\\d+) ${LESSER}observer(?: state| status)?`),
      dated('observer-of', `@(?<org>\\d+) (?:has |had )?(?<verb>${MADE}) (?:the )?${ACTOR} (?:(?:as|to) )?(?:an? )?${LESSER}observer`),
      dated('observer-of', `(?:make|making|${MADE}) (?:the )?${ACTOR} (?:(?:as|to) )?(?:an? )?${LESSER}observer(?: state)?(?: status)? (?:at|in|of|by) ${ORG}`),
      dated('observer-of', `(?:make|making|made) (?:the )?${ACTOR} (?:an? )?${LESSER}observer(?: state)?${NO_ORG}`),
      dated('observer-of', `${ACTOR}${WHO} (?:has|have|has had|has held|holds?|enjoys?|was granted|was given|gained|received|won) (?:only )?${LESSER}observer (?:state )?status (?:at|in|with|by) ${ORG}`),
    ],
  },
  {
    about, waitsFor: [says.CANDIDATE | says.SEVERAL], needs: /candidate/u,
    patterns: [
      dated('candidate-of', `${ACTORS}(?:${WHO} (?<verb>is|was|are|were|remains|has been|have been|(?:has |have )?became)| ,(?: as)?) (?:(?:an?|the|(?:both|all)(?: of them)?) )?(?:made )?(?:official )?candidates? (?:for membership (?:of|in)|to join|for) ${ORG}(?: membership)?`),
      dated('candidate-of', `${ACTORS}(?:${WHO} (?<verb>is|was|are|were|remains|has been|have been|became|has become)| ,) (?:an? |the |both )?(?:official )?@(?<org>\\d+) (?:membership )?candidates?(?: country| state)?`),
      dated('candidate-of', `@(?<org>\\d+) (?:has |had )?${MADE} (?:the )?${ACTORS} (?:an? )?(?:official )?candidates?`),
      dated('candidate-of', `${MADE} (?=(?:[^.;]{0,60} )?candidate)(?:(?:official )?candidate status (?:to|for) )?${ACTORS}(?: (?:an? )?(?:official )?candidates?)?`),
      pattern('candidate-of', `@(?<org>\\d+) candidate (?:country |state |member )?${ACTOR}`),
    ],
  },
  {
    about, waitsFor: [says.SUSPENDS | says.SEVERAL], needs: /suspen|readmit|reinstated|re - /u,
    patterns: [
      dated('suspended-from', `${ACTORS}(?:${WHO} (?<verb>is|was|remains?|were|are|has been|have been|had been)| ,) (?:(?:twice|briefly|temporarily|both|all) )?suspended (?:from|by) ${ORG}`),
      dated('suspended-from', `${ACTORS} , whose membership (?<verb>is|was|has been|had been) suspended`),
      dated('suspended-from', `@(?<org>\\d+)(?: ,)? from which ${ACTORS} (?<verb>is|was|has been|had been|were) suspended`),
      dated('suspended-from', `${ACTORS} , which (?:(?<verb>is|was|has been|had been) )?suspended(?= (?:since|in|over) )`),
      pattern('not-suspended', `${ACTORS}${WHO} (?:is|are|has|have) not (?:yet )?(?:been )?suspended (?:from|by) ${ORG}${ITSELF}`),
      pattern('not-suspended', `@(?<org>\\d+)${WHOLE} (?:has|have) not (?:yet )?suspended ${ACTORS}${ITSELF}`),
      dated('suspended-from', `(?<verb>suspended) ${ACTORS} from ${ORG}${ITSELF}`),
      dated('readmitted', `(?:re - admitted|readmitt?ed|reinstated) ${ACTORS} (?:in)?to ${ORG}${ITSELF}`),
      dated('suspended-from', `@(?<org>\\d+)${WHOLE}${WHO} (?:has |had )?(?<verb>suspended) ${ACTORS}${ITSELF}`),
      dated('readmitted', `@(?<org>\\d+)${WHOLE} (?:has |had )?(?:re - admitted|readmitt?ed|reinstated) ${ACTORS}${ITSELF}`),
      dated('readmitted', `${ACTORS}${WHO} (?:was|were|has been|have been) readmitted(?= (?:[.,;]|(?:last|this) |on [a-z]+day|in [a-z\\d]+|yesterday))`),
      dated('readmitted', `(?:lifted|ended|revoked) ${ACTORS} 's (?:[a-z\\d-]+ ){0,5}suspension from ${ORG}`),
      dated('readmitted', `${ACTORS}(?:${WHO} (?:was|were|has been|have been)| ,) (?:readmitted|reinstated) (?:to|into|in|by) ${ORG}${ITSELF}`),
    ],
  },
  {
    about, waitsFor: [says.FOUNDS | says.SEVERAL], needs: /found|establish|set up|formed|created|original/u,
    patterns: [
      pattern('founded', `${ACTORS}${FOUNDER}(?:(?:${NUMBER}|original|all) )?(?:(?:founding|founder|original) (?:members?|nations|states|countries)|founders?) of ${ORG}`),
      pattern('founded', `${ACTORS}(?:(?: ,)? and (?:[a-z\\d]+ ){1,4}(?:states|countries|nations))? (?:co - )?(?:founded|established|set up|formed|created) ${ORG}${ITSELF}`),
      pattern('founded', `${ACTORS}${FOUNDER}@(?<org>\\d+)(?: 's)? (?:(?:${NUMBER}|original) )?(?:founding|founder) members?`),
    ],
  },
  {
    about, waitsFor: [says.ORDER | says.SEVERAL, says.NOT | says.JOINS | says.SEVERAL], needs: /newest|latest|last|most recent|youngest|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d(?:st|nd|rd|th)/u,
    patterns: [
      pattern('nth-member', `${ACTOR}(?:${WHO} (?:is|was|has been|became|becomes|ha[sd] become|as)|(?: ,)?) (?:the )?@(?<org>\\d+) 's ${ORDINAL} (?:${MEMBER}|ally)`),
      pattern('nth-member', `${ACTOR}${WHO} (?:is|was|has been|became|becomes|has become|as|,) (?:the )?${ORDINAL} (?:full |member )?(?:(?:[a-z-]+ ){0,2}(?:country|state|nation|republic|economy) (?:to (?:join|enter|adopt|use|take(?: up)?|introduce|share|switch to)|in|of)|to (?:have )?(?:join|enter|adopt|use|take(?: up)?)(?:ed)?|(?<=\\d[a-z]{2} )in|${MEMBER} (?:of|in)|states? party to) ${ORG}`),
      pattern('nth-member', `${ACTOR}${WHO} (?:is|was|remains|,) the (?<ordinal>last)(?: (?:country|state|nation|member))? to (?:have )?(?:join|enter|adopt|accede to|be(?:en)? admitted (?:in)?to)(?:ed)? ${ORG}(?! before)${ITSELF}`),
      pattern('nth-member', `${ACTOR}${WHO} (?:is|was|has been|became|becomes|has become|as|,) its ${ORDINAL} ${MEMBER}${NO_ORG}`),
      pattern('nth-member', `${ACTOR}${WHO} (?:is|was|has been|became|becomes|has become|as|,) (?:the )?${ORDINAL} @(?<org>\\d+) ${MEMBER}`),
      pattern('nth-member', `${ACTOR}${WHO} (?:is|was|became|becomes|has become) the (?<ordinal>\\d+(?:st|nd|rd|th)|(?:four|fif|six|seven|eigh|nin|ten)th) (?:full )?member${NO_ORG}`),
      pattern('nth-member', `@(?<org>\\d+) 's (?:two |three )?${ORDINAL} ${MEMBER}(?: ,| (?:is|are|was|were))? ${ACTORS}`),
      pattern('nth-member', `the (?:two |three )?${ORDINAL} ${MEMBER} of ${ORG}(?: ,| (?:is|are|was|were))? ${ACTORS}`),
    ],
  },
  {
    about, waitsFor: [says.BESIDES | says.SEVERAL], needs: /except|apart from|aside from|other than|besides| (?:but|bar|save) @|only|sole/u,
    patterns: [
      pattern('only-outside', `(?:all|every|each)(?: of)?(?: the)? ${UNIT}(?: ,)? ${BESIDES} ${ACTORS}(?: ,)? (?:(?:is|are) (?:${KIND}${MEMBER_OF}|in)|belongs? to|uses?|(?:has |have )?(?:joined|adopted)) ${ORG}${ITSELF}`),
      pattern('only-outside', `${ACTORS}(?:${WHO} (?:is|are|was|were|remains?|ha(?:s|ve) been)| ,) the (?:only|sole) ${UNIT} (?:(?:(?:that|which) (?:is|are|was|were) )?(?:not ${ANY_KIND}(?:${MEMBER_OF}|in)|outside)|(?:that|which) (?:(?:has|have|did) not (?:join|adopt)(?:ed)?|(?:does|do|did) not (?:use|belong to))|not to (?:have joined|belong to|use)) ${ORG}${ITSELF}`),
    ],
  },
  {
    about, waitsFor: [says.ONLY | says.SEVERAL, says.COUNTS | says.SEVERAL], needs: /(?:only|sole|two|three|four|five|six|seven) /u,
    patterns: [
      pattern('only-member', `${ACTORS}(?:${WHO} (?:is|are|was|were|remains?|remained|as)| ,) (?:the )?(?:only|sole) ${UNIT} (?:in|of|inside|(?:that |which )?belong(?:s|ing) to|to belong to|(?:that |which )uses?|to use|using|to have (?:joined|adopted)|(?:that|which) (?:has|have) (?:joined|adopted)) ${ORG}${ALONE}`),
      pattern('only-member', `${ACTORS}(?:${WHO} (?:are|were|remain)| ,) the (?:only )?(?:two|three|four|five|six|seven) ${UNIT} of ${ORG}${ALONE}`),
    ],
  },
  {
    about, waitsFor: [says.NOT | says.SEVERAL], needs: /not|never|neither|none|no longer|non -|yet to|outside/u,
    patterns: [
      pattern('not-member-of', `${ACTORS}${WHO} (?:(?:belongs? |(?:is|are|was|were|remains) (?:an? )?(?:${MEMBER} (?:of )?|in )?|belongs? to )neither |(?:is|are|was|were|has|have) (?:not|never) (?:been )?${ANY_KIND}(?:${MEMBER_OF}|in) (?:either )?|(?:does|do|did) not belong (?=to |either ))${BOTH}`),
      pattern('not-member-of', `${ACTORS}${WHO} (?:has |have |had )?(?:joined|entered) neither ${BOTH}`),
      pattern('not-member-of', `${ACTORS} , (?:neither|none)(?: of (?:them|which|whom|these))? (?:(?:(?:is|are|was|were) )?(?:${ANY_KIND}${MEMBER_OF}|in)|belongs? to) ${ORG}`),
      pattern('not-member-of', `${ACTORS}${WHO} (?:is|are|was|were|has|have) (?:not|never|neither|no longer)(?: yet| been| become){0,6} ${ANY_KIND}(?:${MEMBER_OF}|in) ${ORG}(?! (?:[a-z]+ )?(?:meeting|summit|talks))`),
      pattern('not-member-of', `${ACTORS}${WHO} (?:is|are|was|were|has|have) (?:not|never|no longer)(?: yet| been| become){0,6} ${ANY_KIND}@(?<org>\\d+) ${MEMBER}`),
      pattern('not-member-of', `${ACTORS}${WHO} (?:is|are|was|were|has|have) (?:not|never|no longer)(?: yet| been| become){0,6} ${ANY_KIND}${MEMBER}${NO_ORG}`),
      pattern('not-member-of', `${ACTOR}(?: ,| is| was| remains) (?:the )?(?:only|sole|last) (?:[a-z@\\d']{1,20} ){1,5}(?:(?:that|which) (?:(?:is|was) not ${ANY_KIND}(?:${MEMBER_OF}|in)|(?:has|have) (?:not (?:yet )?(?:joined|adopted)|yet to (?:join|adopt)))|(?:(?:that|which) (?:is|was) )?outside|not in) ${ORG}`),
      pattern('not-member-of', `${ACTORS}${WHO} (?:is|are|was|were) (?:one of|among)(?: [a-z@\\d']{1,20}){1,5} (?:that|which) (?:has|have|did) (?:not|never) join(?:ed)? ${ORG}${ITSELF}`),
      pattern('not-member-of', `${ACTOR} , (?:though|although|but|and) not (?:an? )?(?:${MEMBER_OF}|in) ${ORG}${ITSELF}`),
      pattern('not-member-of', `${ACTORS}${WHO} (?:(?:(?:has|have|did|does|do) (?:not|never)(?: yet)?|never|(?:has|have|is|are) yet to) (?:join(?:ed)?|acceded? to|belong(?:ed)? to|been (?:admitted (?:in)?to|accepted into|let into)|(?<verb>adopt(?:ed)?|switch(?:ed)? to|use))) ${ORG}${ITSELF}`),
      pattern('not-member-of', `@(?<org>\\d+)(?: ,)? which ${ACTORS} (?:(?:is|are) not ${ANY_KIND}(?:${MEMBER}|part) of|(?:has|have|did) (?:not|never) join(?:ed)?|never joined)`),
      pattern('not-member-of', `(?:non - |no longer an? )@(?<org>\\d+) (?:${MEMBER} |country |state )?(?<actors>${LIST})`),
      pattern('not-member-of', `${ACTOR} , (?:which is )?(?:not|no longer) ${ANY_KIND}@(?<org>\\d+) ${MEMBER}`),
      pattern('not-member-of', `${ACTORS} , (?:which is )?(?:not|no longer) (?:yet )?(?:${ANY_KIND}${MEMBER} of|part of|in) ${ORG}${ITSELF}`),
    ],
  },
  {
    about, waitsFor: [says.NOT | says.SEVERAL], needs: /(?:is|are|does|do) not(?: yet)?(?: [.,;]|$)/u,
    patterns: [
      pattern('not-member-of', `(?<=@\\d{1,2} (?:(?:is|are|remains?|belongs?) (?:(?:an? |the )?(?:members? of|part of|in|to) |an? )|uses? )(?:the )?@(?<org>\\d+)(?: (?:members?|country|state))?(?: since [a-z\\d ]{4,15})? (?:[,;] )?(?:(?:and|but|while|whereas|though) )?)${ACTORS} (?:is|are|do|does) not(?: yet)?(?= [.,;]|$)`),
    ],
  },
  {
    about, waitsFor: [says.NOT | says.SEVERAL], needs: /neither/u,
    patterns: [
      pattern('not-member-of', `neither (?<actors>@\\d+ nor @\\d+) (?:is|are|was|were) ${ANY_KIND}(?:${MEMBER_OF}|in) ${ORG}`),
      pattern('not-member-of', `neither (?<actors>@\\d+ nor @\\d+) (?:belongs? to|(?:has|have) (?:ever )?joined|(?:has |have )?(?<verb>adopted|uses?)) ${ORG}${ITSELF}`),
      pattern('not-member-of', `neither (?<actors>@\\d+ nor @\\d+) (?:is|are|was|were) ${ANY_KIND}@(?<org>\\d+) ${MEMBER}`),
    ],
  },
  {
    about, waitsFor: [says.OUT | says.SEVERAL], needs: /outside|out of/u,
    patterns: [
      pattern('not-member-of', `${SEVERAL} , (?:[a-z]+ |all |both ){0,2}@\\d+ (?:members|countries|states) outside ${ORG}${ITSELF}`),
      pattern('not-member-of', `${ACTORS}${WHO} (?:(?:is|are|was|remains?|lies|stays?|sits|(?:has |have )?(?:been|stayed|kept|remained))|,) (?:outside(?: of)?|out of) ${ORG}`),
    ],
  },
  {
    about, waitsFor: [says.BELONGS | says.SEVERAL], needs: /other @|like (?:other|fellow|its|most|all) |(?:both|two|three|four|five|them)(?: of them| countries| states| nations)? (?:are|were) |@\d+ 's [a-z -]{1,60}member/u,
    patterns: [
      pattern('member-of', `${ACTORS}(?:${WHO} ${BE}| ,) @(?<org>\\d+) 's ${KIND}${MEMBER}`),
      pattern('member-of', `${ACTORS} and (?:the )?other @(?<org>\\d+) (?:members|member (?:states|countries|nations)|countries|states|nations)`),
      pattern('member-of', `like (?:other|fellow|its fellow|most|all) @(?<org>\\d+) (?:members|countries|states|nations)(?: ,)? ${ACTORS}`),
      pattern('member-of', `(?:all (?:two|three|four|five)|both|the (?:two|three|four))(?: of them| countries| states| nations)? (?<verb>are|were) (?:${KIND}${MEMBER_OF}|in) ${ORG}`),
    ],
  },
  {
    about, waitsFor: [says.BELONGS | says.SEVERAL, says.IN | says.IS | says.SEVERAL], needs: /member|part(?: of|y |ies )|belong| in |inside|and| used? | uses |countr|nation|state|includ|compris|group|consist|made up|composed|together| all(?:y|ies)|producer|econom/u,
    patterns: [
      pattern('member-of', `${ACTORS}(?:${WHO} (?:(?:is|are|remains?) ${KIND}(?:${MEMBER} of |part of |(?=in ))|(?:belongs?|ha(?:s|ve) belonged) (?=to |both ))| , ${KIND}${MEMBER} of )${BOTH}`),
      dated('member-of', `${ACTORS}${WHO} (?<verb>(?:has |have )?used?|uses) ${ORG}${ITSELF}`),
      dated('member-of', `${ACTORS}${WHO} ${BE} ${KIND}${MEMBER_OF} ${ORG}`),
      dated('member-of', `${ACTORS}${WHO} ${BE} ${KIND}@(?<org>\\d+) (?:${MEMBER}|country|nation|state|ally|allies)`),
      pattern('member-of', `${ACTOR} ,(?: as)? ${KIND}@(?<org>\\d+)(?= and (?:an? )?@\\d+ ${MEMBER})`),
      pattern('member-of', `${ACTORS}${WHO} ${BE} ${KIND}@(?<org>\\d+)(?= and (?:an? )?@\\d+ ${MEMBER})`),
      dated('member-of', `${ACTOR} ,(?: as)? ${KIND}@(?<org>\\d+) (?:member(?: state| country| nation)?|country|nation|state|ally)(?! @)`),
      dated('member-of', `${SEVERAL} ,(?: as)? (?:${OF_THEM})?@(?<org>\\d+) (?:members|countries|nations|states)(?! @)`),
      dated('member-of', `${SEVERAL} ,(?: as)? (?:${OF_THEM})?(?:members|parties) (?:of|to) ${ORG}`),
      dated('member-of', `${ACTOR} ,(?: as)?(?: an? (?:[a-z-]+ ){1,5}and)? ${KIND}${MEMBER_OF} ${ORG}`),
      pattern('member-of', `${ACTORS}(?:${WHO} ${BE}| ,) (?:one of|among) (?:the )?(?:(?:\\d+|[a-z]+) ){0,3}(?:${MEMBER}|nations|states|countries) of ${ORG}`),
      pattern('member-of', `${ACTORS}(?:${WHO} ${BE}| ,) (?:one of|among) (?:the )?(?:(?:\\d+|[a-z]+) ){0,3}(?:countries|states|nations) (?:(?:that|which) (?:use|share|belong to|make up)|belonging to|using) ${ORG}${ITSELF}`),
      pattern('member-of', `${ACTORS}(?:${WHO} ${BE}| ,) (?:one of|(?:the (?:[a-z]+est|most [a-z]+)(?: [a-z]+){0,2} )?(?:among|of)) (?:the )?(?:(?:${NUMBER}) )?@(?<org>\\d+)(?: 's)? (?:(?:\\d+|(?!candidate|neighbo|rival|aspir|partner|allied|observer)[a-z]+) ){0,2}(?:${MEMBER}|countries|nations|states|(?<=est ${OF_OIL})(?:producers|economies))`),
      pattern('member-of', `${ACTOR}(?:${WHO} ${BE}| ,) (?:the )?@(?<org>\\d+) 's (?:[a-z]+ - )?[a-z]+est ${OF_OIL}(?:producer|economy)(?= (?:[.,;]|but|after)(?![a-z])|$)`),
      pattern('member-of', `${ACTOR}(?:${WHO} ${BE}| ,) (?:one of |among )?the (?:(?:second - |third - )?[a-z]+est|most [a-z]+) (?:[a-z]+ ){0,2}(?:producers?|econom(?:y|ies)|countr(?:y|ies)|(?:state|nation|republic|member)s?) (?:in|of) ${ORG}(?= (?:[.,;]|but|since|until|when|after)(?![a-z])|$)`),
      pattern('member-of', `${NO_MEMBER}(?:fellow )?@(?<org>\\d+) (?:${MEMBER}|country|countries|nations?|states|ally|allies) (?<actors>${LIST})`),
      dated('member-of', `${ACTORS}${WHO} ${BE} ${KIND}${MEMBER}${NO_ORG}`),
      pattern('member-of', `${SOME_MEMBERS}(?: ,)? (?:include|includes|including|such as|like|among them|notably) ${ACTORS}(?! 's)`),
      pattern('member-of', `(?<=@(?<org>\\d+) 's (?:${NUMBER}) (?:members|member (?:states|countries)) )(?:include|including) ${ACTORS}(?! 's)`),
      pattern('member-of', `@(?<org>\\d+)(?: ,)?(?: which| whose members)? (?:includes?|comprises?|groups?|consists of|(?:is )?(?:made up|composed) of|brings together) ${ACTORS}(?! , @)${NO_ORG}`),
      dated('member-of', `@(?<org>\\d+)(?: ,)? (?:(?:an?|the) (?:[a-z-]+ ){1,4})?to which (?:both )?${ACTORS} (?:belongs?|ha(?:s|ve) belonged)`),
      pattern('member-of', `@(?<org>\\d+)(?: ,)?(?: which)? (?:counts|lists|numbers) ${ACTORS} among its (?:[a-z\\d]+ )?members`),
      dated('member-of', `${ACTORS}${WHO} (?<verb>belongs?|(?:has |have |had )?belonged) to ${ORG}`),
      dated('member-of', `${ACTORS}(?:${WHO} (?<verb>is|are|was|were|remains?|remained|stays?|ha(?:s|ve) (?:been|stayed|remained))| ,(?= in (?:the )?@\\d+ (?:since|for))) (?:both |all )?(?:(?:with)?in|inside) ${ORG}${ITSELF}`),
    ],
  },
  {
    about, waitsFor: [says.JOINS | says.SEVERAL], needs: /new members|(?:in|out|admitted|welcomed|accepted|took|taken|let|ma[dk]e|pulled|led|dragged|expelled|ejected|threw|kicked|drummed|voted) (?:the )?@|(?:admitted|let|accepted) (?:in)?to /u,
    patterns: [
      dated('joined', `@(?<org>\\d+)${WHO} (?:has |had )?(?:welcomed|accepted|took in|taken in|let in) (?:the )?${ACTORS} as (?:an?|its|their|the) (?:[a-z\\d-]+ ){0,3}members?(?! of parliament)`),
      dated('joined', `@(?<org>\\d+)${WHO} (?:has |had )?(?:admitted|welcomed|accepted|took in|taken in) (?:[a-z\\d]+ ){0,2}new members(?: on [a-z]+ \\d{1,2})?(?: ,)? (?:[:,]|–|—|among them|including) ${ACTORS}`),
      dated('joined', `${ACTORS}(?:${WHO} ${BE}| ,) ${ONE_OF}(?:admitted|let|accepted) (?:in)?to ${ORG}${ITSELF}`),
      dated('left', `(?:took|taken|pulled|led|dragged) ${ACTORS} out of ${ORG}${ITSELF}`),
      dated('left', `@(?<org>\\d+)${WHO} (?:has |had )?(?<verb>expelled|ejected|threw out|kicked out) ${ACTORS}${ITSELF}`),
      dated('joined', `@(?<org>\\d+)${WHO} (?:has |had )?(?:admitted|took in|taken in) (?:the )?${ACTORS}${ITSELF}`),
      dated('joined', `@(?<org>\\d+)${WHO} (?:has |had )?made (?:the )?${ACTORS} (?:an? )?(?:[a-z-]+ ){0,2}members?(?= [.,;]| on | in | last |$)`),
      dated('joined', `(?:admitted|let|made) ${ACTORS} (?:(?:in)?to|(?:an? )?(?:full )?members? of) ${ORG}${ITSELF}`),
      dated('left', `(?<verb>expelled|ejected|threw|kicked|drummed|voted) ${ACTORS} (?:out of|from) ${ORG}${ITSELF}`),
    ],
  },
  {
    about, waitsFor: [says.JOINS | says.SEVERAL, says.LEAVES | says.SEVERAL], needs: /(?:joined|entered|left|to|into|quit) (?:both |(?:the )?@\d+ and )/u,
    patterns: [
      dated('joined', `${ACTORS}${WHO} (?:(?:has|have|had|having) )?(?:joined|acceded to|entered|(?:was|were|been) (?:admitted|accepted) (?:in)?to) ${AND}`),
      dated('left', `${ACTORS}${WHO} (?:(?:has|have|had|having) )?(?:left|quit) ${AND}`),
    ],
  },
  {
    about, waitsFor: [says.JOINS | says.SEVERAL], needs: /join|acced|enter|using|to use|switched|entry|accession|admi|adopt|introduced|(?:accepted|let|taken|brought|received|welcomed|inducted) into/u,
    patterns: [
      dated('joined', `${ACTORS}${WHO} (?:(?:has|have|had|having|all|both) ){0,2}(?:joined|acceded to|entered|(?<verb>rejoined|adopted|introduced|(?:began|started) (?:using|to use)|switched to)|(?:(?:was|were|been) |(?<=, (?:both |all )?))(?:admitted (?:to|into)|(?:accepted|let|taken|brought|received|welcomed|inducted) into)) ${ORG}${ITSELF}`),
      dated('joined', `${ACTORS}(?:${WHO} ${BE}| ,) ${ONE_OF}(?:to |that |which )(?:have |had )?(?:join(?:ed)?|acceded? to|enter(?:ed)?|adopt(?:ed)?|introduced?(?! @\\d+ in 2002)) ${ORG}${ITSELF}`),
      pattern('joined', `(?:countries|states|nations|republics|members) (?:(?:that|which) )?joined ${ORG}(?: (?:on [a-z]+(?: \\d{1,2})?|in (?![a-z]+ing )(?:[a-z]+ )?(?:\\d{4}|[a-z]+)|(?:last|this) [a-z]+))? , (?:among them|including) ${ACTORS}(?! 's)`),
      dated('joined', `${ITS} ${ACTORS} joined${THEN}`),
      dated('joined', `@(?<org>\\d+)(?: ,)? which ${ACTORS} (?:has |had )?(?:(?:re)?joined|(?<verb>adopted|introduced))`),
      dated('joined', `${SINCE}${ACTORS} 's (?:accession to|entry into|entry to|admission to) ${ORG}${UNDONE}`),
      pattern('joined', `${ACTORS} 's (?<when>\\d{4}) (?:accession to|entry into|entry to|admission to) ${ORG}`),
      dated('joined', `(?:and|which|but|having) (?:has |had )?(?:joined|acceded to|(?<verb>rejoined)) ${ORG}${ITSELF}`),
    ],
  },
  {
    about, waitsFor: [says.LEAVES], needs: /(?:no|none|not a single|not one|nobody) /u,
    patterns: [
      pattern('nobody-left', `(?:no (?:other )?(?:member |sovereign )?(?:country|state|nation|member|government)|not (?:a single|one) (?:member )?(?:country|state|nation|member)|nobody|no one) (?:has|have) (?:(?:ever|yet|actually) ){0,3}(?:left|quit|exited|withdrawn from|pulled out of|walked out of) ${ORG}${ITSELF}`),
      pattern('nobody-left', `(?:no|not (?:a single|one)) @(?<org>\\d+) (?:member|country|state|nation)(?: (?:state|country))? (?:has|have) (?:(?:ever|yet|actually) ){0,3}(?:left|quit|exited|withdrawn|pulled out)(?= (?:[.,;]|and|but|yet)|$)`),
    ],
  },
  {
    about, waitsFor: [says.LEAVES | says.SEVERAL], needs: /left|leave|quit|exit|depart|pulled|withdr|resigned|e(?:xp|j)e/u,
    patterns: [
      dated('left', `${ACTORS}(?:${WHO} ${BE}| ,) ${ONE_OF}(?:to |that |which )(?:have |had )?(?:left|leave|quit|exit(?:ed)?) ${ORG}${ITSELF}`),
      dated('left', `${ITS} ${ACTORS} (?:left|quit)${THEN}`),
      dated('left', `@(?<org>\\d+)(?: ,)? (?:from )?which ${ACTORS} (?:has |have |had )?(?:left|quit|withdrew|withdrawn|resigned)${THEN}`),
      pattern('left', `${ACTORS} 's (?<when>\\d{4}) (?:exit|departure|withdrawal) from ${ORG}`),
      dated('left', `${SINCE}${ACTORS} 's (?:(?:formal|final|official) )?(?:exit|departure|withdrawal|expulsion) from ${ORG}${UNDONE}`),
      pattern('left', `${ACTOR}${WHO} (?:is|was|became|becomes|has become|as|,) (?:the )?(?<ordinal>first|second|third|only) (?:member |sovereign )?(?:country|state|nation|member|government)(?: state)? (?:ever )?(?<verb>to (?:have )?(?:leave|left|quit|exit(?:ed)?|withdraw from|withdrawn from)) ${ORG}${ITSELF}`),
      pattern('left', `${ACTOR}${WHO} (?:is|was|became|becomes|has become|as|,) (?:the )?(?:first|second|third|only|latest|last) (?:[a-z@\\d']{1,20} ){1,4}(?<verb>(?:to )?(?:leave|quit|exit|withdraw from|have left|expelled from)) ${ORG}${ITSELF}`),
      dated('left', `(?:and|having) (?:left|quit|exited) ${ORG}${ITSELF}`),
      dated('left', `${ACTORS}${WHO} (?:(?:has|have|had|having|all|both) ){0,2}(?:(?<verb>quit|exited|pulled out of|withdrew from|withdrawn from|left(?= (?:the )?@\\d+ (?:[.]|, (?!@)))|(?:(?:was|were|been) |(?<=, ))(?:expelled|ejected) from)|left) ${ORG}${ITSELF}`),
    ],
  },
  {
    about, waitsFor: [says.COUNTS], needs: /strong|number of|membership|use|share|belong|@\d+ of |group ha/u,
    patterns: [
      pattern('member-count', `the group (?:(?<verb>had)|has) ${QUANTITY}${NUMBERED} members${NO_ORG}`),
      pattern('member-count', `@(?<org>\\d+) , ${NUMBERED}(?: members| nations| countries)? strong`),
      pattern('member-count', `number of @(?<org>\\d+) (?:${OF_MEMBERS}|members|member states) (?<verb>to|(?:has |had )?(?:rose|risen|grown|grew|fell|fallen) to|stands at|reached|is|was) ${NUMBERED}`),
      pattern('member-count', `(?:@(?<org>\\d+)(?: 's)? membership|membership of (?:the )?@\\d+) (?<verb>stands at|to|rose to|grew to|(?:has )?reached) ${NUMBERED}`),
      pattern('member-count', `${QUANTITY}${NUMBERED} ${UNIT}(?: (?:that|which) (?<verb>use|share)(?= (?:the )?@)| (?:use|share)(?= (?:the )?@\\d+${ITSELF})) ${ORG}`),
      pattern('member-count', `${QUANTITY}${NUMBERED} ${UNIT} (?<verb>belong to) ${ORG}`),
      pattern('member-count', `(?:of|among) (?:the )?(?<unit>@\\d+ 's (?:${NUMBER}) (?:members|member states|countries|states))(?: ,)? ${QUANTITY}${NUMBERED} (?:(?<verb>use|share)|have adopted) ${ORG}`),
      pattern('member-count', `@(?<org>\\d+) of ${NUMBERED} (?:nations|countries|states)(?! (?:that|which|who|in)(?![a-z]))`),
      pattern('member-count', `@(?<org>\\d+)(?: ,)?(?: which)?(?: is)? (?<verb>used|shared) by ${QUANTITY}${NUMBERED} ${UNIT}`),
    ],
  },
  {
    about, waitsFor: [says.COUNTS], needs: new RegExp(`(?<![@\\d])\\d|${NUMBER.slice(NUMBER.indexOf('|') + 1)}`, 'u'),
    patterns: [
      pattern('member-count', `@(?<org>\\d+)(?: ,)?(?: which)? (?:has|have|had|has had|counts|comprises|includes|groups|numbers|(?:has )?cover(?:s|ed)|consists of|is made up of|is composed of) ${QUANTITY}${NUMBERED} (?:(?:full|independent|sovereign) ){0,6}(?:(?:member|participating) (?:states|countries|nations)|members)`),
      pattern('member-count', `@(?<org>\\d+)(?: ,)?(?: which)? (?:comprises|groups|numbers|counts|(?:has )?cover(?:s|ed)|consists of|is made up of|is composed of|brings together|is) (?:an? )?(?:(?:[a-z]+ )?(?:bloc|club|group|grouping|alliance|union|organi[sz]ation) of )?${QUANTITY}${NUMBERED} ${NATIONS}`),
      pattern('member-count', `@(?<org>\\d+) , (?:an? |the )?(?:(?:[a-z]+ )?(?:bloc|club|group|grouping|alliance|union|organi[sz]ation) of )${QUANTITY}${NUMBERED}(?: ${NATIONS}|(?= (?:since|[.,;])))`),
      pattern('member-count', `@(?<org>\\d+) , with its ${NUMBERED} (?:members|(?:member )?(?:states|countries|nations))(?= [.,;])`),
      pattern('member-count', `@(?<org>\\d+)(?: , which)? (?:counts|(?<=, which )has) ${NUMBERED}(?= [.,;])`),
      pattern('member-count', `(?<=^|, )with ${QUANTITY}${NUMBERED} members , (?:the )?@(?<org>\\d+)(?! 's)`),
      pattern('member-count', `(?<!\\ban? )${NUMBERED} - (?:member|nation|country|state|strong)(?: (?:military|trade|regional|political|economic|western|defence|defense))? @(?<org>\\d+)${WHOLE}`),
      pattern('member-count', `@(?<org>\\d+) , (?:an?|the) ${NUMBERED} - (?:member|nation|country|state|strong)`),
      pattern('member-count', `@(?<org>\\d+) , whose ${NUMBERED} (?:member (?:states|countries|nations)|members)`),
      pattern('member-count', `@(?<org>\\d+) 's ${NUMBERED} (?:(?:full|current) )?(?:member (?:states|countries|nations)|members)(?! of )${AT_LARGE}`),
      pattern('member-count', `@(?<org>\\d+) 's (?<number>\\d{2,3}) ${OF_MEMBERS}${AT_LARGE}`),
      pattern('member-count', `all (?:of the )?${NUMBERED} @(?<org>\\d+) (?:${OF_MEMBERS}|member (?:states|countries|nations)|members)`),
      pattern('member-count', `(?<quantity>the) (?<number>\\d{2,3}|(?:${NUMBER})(?= (?:remaining|current))) (?:(?:remaining|current) )?@(?<org>\\d+) (?:${OF_MEMBERS}|member (?:states|countries|nations)|members)${AT_LARGE}`),
      pattern('member-count', `(?:all(?: of)?(?: the)?|(?<!one )of the) ${NUMBERED} (?:member (?:states|countries|nations)|members) of ${ORG}`),
      pattern('member-count', `all(?: of)?(?: the)? ${NUMBERED} (?:countries|states|nations|governments) (?:that|which|who) (?:belong to|are (?:in|part of|members of)|make up) ${ORG}`),
      pattern('member-count', `the (?<number>\\d{2,3}) (?:member (?:states|countries|nations)|members|states|countries|nations) (?:of|in) ${ORG}${AT_LARGE}`),
      pattern('member-count', `the ${NUMBERED} - (?:member|nation|country|state|strong) (?:military |trade |regional |economic |political |western |trading )?(?:alliance|bloc|union|grouping|club)`),
    ],
  },
];

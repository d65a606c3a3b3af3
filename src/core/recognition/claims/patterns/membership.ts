/** Statements on who belongs to which organisation, and how many do. */
import type { Subject } from '../../../../register/types';
import { NUMBER } from '../numbers';
import { ACTOR, ACTORS, LIST, NUMBERED, QUANTITY, SINCE, UNDONE } from './parts';
import { dated, type Family, pattern } from './pattern';

const BE = '(?<verb>is|was|are|were|remains|remained|became|become|becomes|has been|have been|had been|has become)';
const KIND = '(?:an? |the |both |all |also ){0,6}(?:(?:full|permanent|founding|new|newest|fellow|longtime|key|long - time|long - standing|longstanding|member|formal|full - fledged) ){0,6}';
const MEMBER = '(?:members?(?: state| states| country| countries| nation| nations)?)';
const WHO = '(?: ,)?(?: which)?';
const ORDINAL = '(?<ordinal>\\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|newest|latest|most recent|youngest)';
const NATIONS = '(?:member (?:states|countries|nations)|members|countries|nations|states)';
/** The organisation, and not one of its organs with members of its own. */
const WHOLE = '(?! \'s )(?!(?: [a-z]+){0,2} (?:council|board|panel|committee|commission|court|mission|force|forces|parliament|bureau|team|delegation|agency|body|programme|program|project|institutions?|scheme|initiative|network|observer|presidency|family|operation)(?![a-z]))';
/** "the EU", "the West African bloc ECOWAS". */
const ORG = `(?:both )?(?:the )?(?:(?:[a-z-]+ ){0,3}(?:bloc|alliance|grouping|group|cartel|organi[sz]ation) )?@(?<org>\\d+)${WHOLE}(?: (?:bloc|alliance|grouping|group|cartel)(?![a-z]))?`;
/** After "left" or "joined", the organisation itself and not its summit. */
const ITSELF = "(?= [,.;)–—-]| (?:in|on|last|this|after|before|since|as|and|but|or|two|three|ten|five|four|six|seven|eight|a|yesterday|when|amid|despite|with|without|to|following|alongside|because|by|at|under|though|although|while|where|from|then|again|earlier|only|just|shortly|decades|years|for|during|over|nearly|more|less)(?![a-z])|$)";

/** The sentence names the organisation elsewhere: "…, which is not a member". */
const NO_ORG = '(?= (?:[,.;]|since|but|and|or|until|despite|though|although|while|yet)|$)';

/** "both the EU and NATO", "neither to the EU nor to NATO": of each of the two. */
const BOTH = "(?:(?:both|either|neither) )?(?:to |in |of )?(?:the )?(?<orgs>@\\d+ (?:and|or|nor) (?:to |in |of )?(?:the )?@\\d+)" + ITSELF;

const about = (subject: Subject): boolean => subject.members !== undefined;

export const membership: readonly Family[] = [
  {
    about, needs: /observer|candidate|suspended|readmitted|reinstated|re - |found|newest|latest|most recent|youngest|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d(?:st|nd|rd|th)/u,
    patterns: [
      dated('observer-of', `${ACTOR}${WHO} (?:is|was|remains|has been|became|was admitted as) (?:only )?(?:an? |the )?(?:permanent |non - member |nonmember ){0,6}observer(?: state)?(?: member)? (?:at|in|of|to) ${ORG}`),
      pattern('observer-of', `${ACTOR} , (?:an? |the )?(?:permanent |non - member |nonmember ){0,6}@(?<org>\\d+) observer(?: state)?`),
      pattern('observer-of', `${ACTOR}${WHO} (?:is|was|has) (?:an? |the )?(?:permanent |non - member |nonmember ){0,6}@(?<org>\\d+) observer(?: state| status)?`),
      dated('observer-of', `${ACTOR} , (?:an? |the |only |now ){0,3}(?:permanent |non - member |nonmember ){0,6}observer(?: state)? (?:at|in|of|to) ${ORG}`),
      dated('observer-of', `${ACTOR}${WHO} (?:has|have|holds?|enjoys?|was granted|was given|gained) (?:only )?(?:permanent |non - member |nonmember ){0,6}observer (?:state )?status (?:at|in|with) ${ORG}`),
      dated('candidate-of', `${ACTORS}(?:${WHO} (?<verb>is|was|are|were|remains|has been|have been)| ,) (?:an? |the |both )?(?:official )?candidates? (?:for membership (?:of|in)|to join|for) ${ORG}(?: membership)?`),
      dated('candidate-of', `${ACTORS}${WHO} (?<verb>is|was|are|were|remains|has been|have been) (?:an? |the |both )?(?:official )?@(?<org>\\d+) (?:membership )?candidates?`),
      dated('candidate-of', `${ACTOR} , (?:an? |the )?(?:official )?@(?<org>\\d+) (?:membership )?candidate(?: country| state)?`),
      pattern('candidate-of', `@(?<org>\\d+) candidate (?:country |state |member )?${ACTOR}`),
      dated('suspended-from', `${ACTORS}${WHO} (?<verb>is|was|remains|were|are|has been|have been|had been) suspended (?:from|by) ${ORG}`),
      dated('suspended-from', `@(?<org>\\d+)${WHOLE} (?:has |had )?(?<verb>suspended) ${ACTORS}${ITSELF}`),
      dated('readmitted', `@(?<org>\\d+)${WHOLE} (?:has |had )?(?:re - admitted|readmitted|reinstated) ${ACTORS}${ITSELF}`),
      dated('readmitted', `${ACTORS}${WHO} (?:was|were|has been|have been) (?:readmitted|reinstated) (?:to|into|in|by) ${ORG}${ITSELF}`),
      pattern('founded', `${ACTOR}${WHO} (?:is|was|remains|are) (?:an? |one of the )?(?:founding member|founder member|founder|founding members|founders)(?: state)? of ${ORG}`),
      pattern('nth-member', `${ACTOR} ${WHO} ?(?:is|was|became|becomes|has become|as) (?:the )?@(?<org>\\d+) 's ${ORDINAL} ${MEMBER}`),
      pattern('nth-member', `${ACTOR}${WHO} (?:is|was|became|becomes|has become|as|,) (?:the )?${ORDINAL} (?:full |member )?(?:(?:country|state|nation) to (?:join|enter|adopt)|${MEMBER} (?:of|in)) ${ORG}`),
      pattern('nth-member', `${ACTOR}(?: ,)? (?:the )?@(?<org>\\d+) 's ${ORDINAL} ${MEMBER}`),
    ],
  },
  {
    about, needs: /not|never|neither|none|no longer|outside|non -/u,
    patterns: [
      pattern('not-member-of', `${ACTORS}${WHO} (?:(?:belongs? |(?:is|are|was|were|remains) (?:an? )?(?:${MEMBER} )?)neither |(?:is|are|was|were|has|have) (?:not|never) (?:been )?${KIND}(?:${MEMBER} of|part of|in) (?:either )?|(?:does|do|did) not belong (?=to |either ))${BOTH}`),
      pattern('not-member-of', `${ACTORS} , (?:neither|none)(?: of (?:them|which|whom|these))?(?: (?:is|are|was|were))? (?:${KIND}(?:${MEMBER} of|part of)|in) ${ORG}`),
      pattern('not-member-of', `${ACTORS}${WHO} (?:is|are|was|were|has|have) (?:not|never|neither|no longer)(?: yet| been| become){0,6} ${KIND}(?:${MEMBER} of|part of|(?:states )?part(?:y|ies) to|in) ${ORG}(?! (?:[a-z]+ )?(?:meeting|summit|talks))`),
      pattern('not-member-of', `${ACTORS}${WHO} (?:is|are|was|were|has|have) (?:not|never|no longer)(?: yet| been| become){0,6} ${KIND}@(?<org>\\d+) ${MEMBER}`),
      pattern('not-member-of', `${ACTORS}${WHO} (?:is|are|was|were|has|have) (?:not|never|no longer)(?: yet| been| become){0,6} ${KIND}${MEMBER}${NO_ORG}`),
      pattern('not-member-of', `${ACTOR}(?: ,| is| was| remains) (?:the )?(?:only|sole|last) (?:[a-z@\\d']{1,20} ){1,5}(?:that|which) (?:is|was) not ${KIND}(?:${MEMBER} of|part of|party to|in) ${ORG}`),
      pattern('not-member-of', `${ACTORS}${WHO} (?:does|do|did) not belong to ${ORG}`),
      pattern('not-member-of', `${ACTORS}${WHO} (?:has|have) (?:not|never)(?: yet)? (?:joined|acceded to|belonged to) ${ORG}${ITSELF}`),
      pattern('not-member-of', `${ACTORS}${WHO} (?:does|do) not (?<verb>use) ${ORG}${ITSELF}`),
      pattern('not-member-of', `${ACTORS}${WHO} (?:is|are|was|remains|lies|stays) outside (?:of )?${ORG}`),
      pattern('not-member-of', `neither (?<actors>@\\d+ nor @\\d+) (?:is|are|was|were) ${KIND}(?:${MEMBER} of|part of|party to|in) ${ORG}`),
      pattern('not-member-of', `neither (?<actors>@\\d+ nor @\\d+) (?:is|are|was|were) ${KIND}@(?<org>\\d+) ${MEMBER}`),
      pattern('not-member-of', `non - (?:@(?<org>\\d+)) (?:${MEMBER} |country |state )?${ACTOR}`),
      pattern('not-member-of', `${ACTOR} , (?:which is )?(?:not|no longer) ${KIND}(?:@(?<org>\\d+) ${MEMBER})`),
    ],
  },
  {
    about, needs: /member|part of|belong| in |and| uses? /u,
    patterns: [
      pattern('member-of', `${ACTORS}(?:${WHO} (?:(?:is|are|remains?) ${KIND}(?:${MEMBER} of |part of |(?=in ))|belongs? (?=to |both ))| , ${KIND}${MEMBER} of )${BOTH}`),
      pattern('member-of', `${ACTORS}${WHO} (?<verb>uses?) ${ORG}${ITSELF}`),
      dated('member-of', `${ACTORS}${WHO} ${BE} ${KIND}(?:${MEMBER} of|part of) ${ORG}`),
      dated('member-of', `${ACTORS}${WHO} ${BE} ${KIND}@(?<org>\\d+) ${MEMBER}`),
      pattern('member-of', `${ACTOR} , ${KIND}@(?<org>\\d+)(?= and (?:an? )?@\\d+ ${MEMBER})`),
      pattern('member-of', `${ACTORS}${WHO} ${BE} ${KIND}@(?<org>\\d+)(?= and (?:an? )?@\\d+ ${MEMBER})`),
      dated('member-of', `${ACTOR} , ${KIND}@(?<org>\\d+) ${MEMBER}`),
      dated('member-of', `${ACTOR} , ${KIND}${MEMBER} of ${ORG}`),
      pattern('member-of', `${ACTORS}${WHO} ${BE} (?:one of|among) (?:the )?(?:(?:\\d+|[a-z]+) ){0,2}${MEMBER} of ${ORG}`),
      pattern('member-of', `${ACTORS}${WHO} ${BE} (?:one of|among) (?:the )?@(?<org>\\d+)(?: 's)? (?:(?:\\d+|[a-z]+) ){0,2}${MEMBER}`),
      pattern('member-of', `(?<!non - |not an? )(?:fellow )?@(?<org>\\d+) ${MEMBER} (?<actors>${LIST})`),
      dated('member-of', `${ACTORS}${WHO} ${BE} ${KIND}${MEMBER}${NO_ORG}`),
      pattern('member-of', `(?:but|and|which) belongs to ${ORG}`),
      pattern('member-of', `(?:but|and) (?:is|remains) ${KIND}(?:${MEMBER} of|part of) ${ORG}`),
      pattern('member-of', `${ACTORS}${WHO} (?:belongs|belong) to ${ORG}`),
      pattern('member-of', `${ACTORS}${WHO} (?<verb>is|are|was|were) (?:both |all )?in ${ORG}${ITSELF}`),
    ],
  },
  {
    about, needs: /join|acced|enter|using|to use|switched|entry|accession|admitted|adopted|left|leave|quit|exit|pulled|withdr|e(?:xp|j)e/u,
    patterns: [
      dated('joined', `${ACTORS}${WHO} (?:has |have |had |all |both )?(?:joined|rejoined|acceded to|entered|(?<verb>adopted|(?:began|started) (?:using|to use)|switched to)|(?:was|were|been) admitted (?:to|into)) ${ORG}${ITSELF}`),
      dated('joined', `@(?<org>\\d+)(?: ,)? which ${ACTOR} (?:has |had )?(?:re)?joined`),
      dated('joined', `@(?<org>\\d+)${WHO} (?:has |had )?admitted ${ACTORS}${ITSELF}`),
      dated('joined', `${SINCE}${ACTORS} 's (?:accession to|entry into|entry to|admission to) ${ORG}${UNDONE}`),
      dated('joined', `(?:and|which|but) (?:has |had )?(?:joined|acceded to) ${ORG}${ITSELF}`),
      pattern('left', `${ACTOR}${WHO} (?:is|was|became|becomes|has become|as|,) (?:the )?(?:first|second|third|only|latest|last) (?:[a-z@\\d']{1,20} ){1,4}to (?:leave|quit|exit|withdraw from|have left) ${ORG}${ITSELF}`),
      dated('left', `${ACTORS}${WHO} (?:has |have |had )?(?:left|quit|exited|pulled out of|withdrew from|withdrawn from|(?:was|were|been) (?:expelled|ejected) from) ${ORG}${ITSELF}`),
    ],
  },
  {
    about, needs: new RegExp(`(?<![@\\d])\\d|${NUMBER.slice(NUMBER.indexOf('|') + 1)}`, 'u'),
    patterns: [
      pattern('member-count', `@(?<org>\\d+)(?: ,)?(?: which)? (?:has|have|had|has had|counts|comprises|includes|groups|numbers|consists of|is made up of|is composed of) ${QUANTITY}${NUMBERED} (?:(?:full|independent|sovereign) ){0,6}(?:member (?:states|countries|nations)|members)`),
      pattern('member-count', `@(?<org>\\d+)(?: ,)?(?: which)? (?:comprises|groups|consists of|is made up of|is composed of|brings together|is) (?:an? )?(?:(?:[a-z]+ )?(?:bloc|club|group|grouping|alliance|union|organi[sz]ation) of )?${QUANTITY}${NUMBERED} (?:(?:former|post -) soviet |west african |south american |southeast asian |oil - (?:producing|exporting) )?(?:${NATIONS}|republics)`),
      pattern('member-count', `@(?<org>\\d+) , (?:an? |the )?(?:(?:[a-z]+ )?(?:bloc|club|group|grouping|alliance|union|organi[sz]ation) of )${QUANTITY}${NUMBERED} ${NATIONS}`),
      pattern('member-count', `(?<!\\ban? )${NUMBERED} - (?:member|nation|country|state|strong)(?: (?:military|trade|regional|political|economic|western|defence|defense))? @(?<org>\\d+)${WHOLE}`),
      pattern('member-count', `@(?<org>\\d+) , (?:an?|the) ${NUMBERED} - (?:member|nation|country|state|strong)`),
      pattern('member-count', `@(?<org>\\d+) 's ${NUMBERED} (?:(?:full|current) )?(?:member (?:states|countries|nations)|members)(?! (?:that|which|who) )`),
      pattern('member-count', `all (?:of the )?${NUMBERED} @(?<org>\\d+) (?:member (?:states|countries|nations)|members|countries|states|nations)`),
      pattern('member-count', `all ${NUMBERED} (?:member (?:states|countries|nations)|members) of ${ORG}`),
      pattern('member-count', `the (?<number>\\d{2,3}) (?:member (?:states|countries|nations)|members) of ${ORG}(?= (?:will|have|had|are|were|met|meet|agreed|signed|voted|must|can|all)(?![a-z])| [.]|$)`),
      pattern('member-count', `all of @(?<org>\\d+) 's ${NUMBERED} (?:member (?:states|countries|nations)|members|countries|states|nations)`),
      pattern('member-count', `the ${NUMBERED} - (?:member|nation|country|state|strong) (?:military |trade |regional |economic |political |western |trading )?(?:alliance|bloc|union|grouping|club)`),
      pattern('member-count', `@(?<org>\\d+) ${MEMBER}ship (?:stands at|rose to|grew to) ${NUMBERED}`),
    ],
  },
];

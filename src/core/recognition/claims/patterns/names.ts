/** Statements on what a state and its capital are called, and which city that is. */
import type { Subject } from '../../../../register/types';
import { ACTOR, ITSELF } from './parts';
import { dated, type Family, pattern } from './pattern';
import * as says from './waits';

const about = (subject: Subject): boolean => subject.kind === 'state';
const CAPITAL = '(?:(?:official|national|administrative|political|federal|present|new) )?capital(?: city)?';
/** Not "the capital of Georgia's wine country", nor "the capital of France and Germany's quarrel". */
const OF_STATE = "of @(?<actor>\\d+)(?! (?:'s|and @) )";
const CITY = '@(?<place>\\d+)';
const WHICH = '(?: ,)?(?: which)?';
const MOVED = '(?:moved|shifted|transferred|relocated|moving|shifting|transferring|relocating)';
const ELSEWHERE = '(?:from (?:@\\d+|(?:[a-z-]+ ){0,3}[a-z-]+) )?to';
const STATE = '(?:(?:the|this) (?:country|kingdom|state|nation|republic)|@\\d+)';
const SAME = '(?:(?:was|were|had been|is|been) )?(?:(?:formerly|previously|once|until \\d{4})(?: (?:known as|called|named))?|(?:known as|called|named)(?= @\\d+ (?:until|before)(?![a-z])))';

export const names: readonly Family[] = [
  {
    about, waitsFor: [says.CALLS | says.IS], needs: /known|called|name/u,
    patterns: [
      pattern('official-name', `${ACTOR} , as ${STATE} (?:is|has been) (?:known|called|named)`),
      pattern('official-name', `${STATE}(?: ,)?(?: which)? (?:is|has been) (?:known as|called|named) ${ACTOR}`),
      pattern('official-name', `(?:name|name of ${STATE}|@\\d+ 's name) is ${ACTOR}`),
    ],
  },
  {
    about, waitsFor: [says.CAPITAL], needs: /capital/u,
    patterns: [
      dated('capital-moved', `${ACTOR}${WHICH} (?:has |had )?${MOVED} (?:its|the) (?:seat of government|${CAPITAL}) ${ELSEWHERE} ${CITY}`),
      dated('capital-moved', `${CAPITAL} ${OF_STATE} (?:was|has been|had been) ${MOVED} ${ELSEWHERE} ${CITY}`),
      dated('capital-moved', `${ACTOR} 's ${CAPITAL} (?:(?:was|has been|had been) )?${MOVED} ${ELSEWHERE} ${CITY}`),
      dated('capital-moved', `${ACTOR}${WHICH} (?:has |had )?(?:made|declared|designated|proclaimed) ${CITY} (?:as )?(?:its|the) ${CAPITAL}`),
      dated('capital-moved', `${CITY}${WHICH} (?:has |had )?replaced (?:@\\d+|(?:[a-z-]+ ){0,2}[a-z-]+) as (?:the )?${CAPITAL} ${OF_STATE}`),
      dated('not-capital', `${CITY}${WHICH} (?:is|has|was) (?<verb>not|never|no longer)(?: been)? (?:the )?${CAPITAL} ${OF_STATE}`),
      dated('not-capital', `${CITY}${WHICH} (?:is|has|was) (?<verb>not|never|no longer)(?: been)? ${ACTOR} 's ${CAPITAL}`),
      dated('capital', `${CITY}(?:${WHICH} (?<verb>is|remains|was|became|has become|has been|had been)| ,) (?:the )?${CAPITAL} ${OF_STATE}`),
      dated('capital', `${CITY}(?:${WHICH} (?<verb>is|remains|was|became|has become|has been|had been)| ,) ${ACTOR} 's ${CAPITAL}`),
      dated('capital', `(?<!(?:former|old|then) )${CAPITAL} ${OF_STATE}(?: (?:,|(?<verb>is|remains|was|became|has been)))? ${CITY}(?! , @)`),
      dated('capital', `${ACTOR}(?: 's)? ${CAPITAL}(?: (?:,|(?<verb>is|remains|was|became|has been)(?: (?:called|named|known as))?))? ${CITY}(?! , @)`),
      pattern('capital', `capital of @(?<actor>\\d+)(?: (?:,|is|remains))? (?<title>tel aviv)`),
      pattern('capital', `@(?<actor>\\d+) 's capital(?: (?:,|is|remains))? (?<title>tel aviv)`),
      pattern('capital', `(?<title>tel aviv)(?: ,|${WHICH} (?:is|remains)) (?:the )?capital of @(?<actor>\\d+)`),
      pattern('capital', `(?<title>tel aviv)(?: ,|${WHICH} (?:is|remains)) @(?<actor>\\d+) 's capital`),
      dated('capital', `${CITY}${WHICH} (?<verb>is|remains|has been) (?:the|its) ${CAPITAL}(?= (?:[.,;]|since)|$)`),
      pattern('capital', `${CITY} , the ${CAPITAL}(?= ,)`),
      pattern('capital', `${CITY} , the (?<title>[a-z]+(?: [a-z]+)?) ${CAPITAL}(?= [.,])`),
      pattern('capital', `${ACTOR} ,? ?(?:whose ${CAPITAL} (?<verb>is|was)|with its ${CAPITAL} (?:at|in)) ${CITY}`),
      pattern('capital', `the (?<title>[a-z]+) ${CAPITAL}(?: ,| of| (?<verb>is|was|remains))? ${CITY}(?! , @)`),
    ],
  },
  {
    about, waitsFor: [says.RENAMES | says.SEVERAL, says.CALLS | says.IS | says.SEVERAL], needs: /renam|name (?:from|to) |became @|formerly|previously|once|until|known as|called|named/u,
    patterns: [
      dated('renamed', `(?:@\\d+ |changing |changed |its |the )(?:[a-z' ]{1,30} )?name from ${ACTOR} to ${CITY}`),
      dated('renamed', `${ACTOR}${WHICH} (?:has |had )?(?:changed|changing) (?:its|the country 's) (?:official )?name to ${CITY}`),
      dated('renamed', `${ACTOR}${WHICH} (?:(?:was|has been|had been) renamed|(?:has |had )?renamed|became) (?:as )?${CITY}${ITSELF}(?: by (?:its|the|their) [a-z]+)?`),
      dated('renamed', `${ACTOR}${WHICH} (?:has |had )?renamed (?:its|the) (?<title>${CAPITAL}) (?:as )?${CITY}`),
      dated('renamed', `${ACTOR} 's (?<title>${CAPITAL})(?: (?:was|has been|had been))? renamed (?:as )?${CITY}`),
      pattern('renamed', `${ACTOR}${WHICH} (?<verb>is) (?:known as|called|named) ${CITY}${ITSELF}`),
      dated('renamed', `renamed ${ACTOR} (?:as )?${CITY}${ITSELF}`),
      dated('renamed', `${CITY}${WHICH} (?<verb>${SAME}) ${ACTOR}`),
    ],
  },
];

/** Who holds which office, of those whose holders the register knows: claims/office.ts tells what of it is a statement. */
import { understandOffice } from '../office';
import { WEEKDAY } from '../when';
import { dated, type Family } from './pattern';
import * as says from './waits';

const BODY = '(?:european )?(?:commission|council|parliament)';
const TITLE = `(?<title>(?:(?:acting|interim|caretaker|transitional|self - declared|de facto) )?(?:${BODY} )?(?:president(?: of the ${BODY})?|prime minister|premier|chancellor|secretary (?:- )?general|foreign (?:secretary|minister|policy chief)|secretary of state|supreme leader|pope|king|chairman))(?: of (?:the )?@(?<object>\\d+))?`;
/** What stands between: "the German", "Germany's new", "a former". */
const WORDS = "(?:(?:@\\d+|'s|-|[a-z]+|\\d+[a-z]{2}) ){0,4}?";
const X = '@(?<person>\\d+)';
const WHO = '(?:(?: ,)?(?: who)?| , (?:an?|the) (?:(?!(?:of|to|from) )[a-z\\d@-]{1,15} ){1,5}who) ';
/** "Sworn in last week as German chancellor". */
const WHERE = '(?: (?:at|in|before|by) (?:the )?(?:[a-z@\\d]+ ){0,2}?[a-z@\\d]+)?';
const THEN = `${WHERE}(?: (?<when>(?:last|this) (?:week|month|year)|on ${WEEKDAY}|yesterday|in [a-z]+(?: \\d{4})?))?${WHERE}`;

export const offices: Family = {
  about: ({ offices: held }) => held !== undefined,
  waitsFor: [says.HOLDS_OFFICE],
  read: understandOffice,
  needs: /president|minister|premier|chancellor|secretary|supreme leader|chief|pope|king|chairman/u,
  patterns: [
    dated('holds-office', `${X}(?:${WHO}(?:(?:has|had|was|is|been) ){0,2}| , )(?<verb>sworn in|elected|re - elected|named|appointed|made|confirmed|installed|inaugurated|bec[ao]mes?|(?:started|began)(?: work)?(?=(?: [a-z\\d]+){0,6} as )|t(?:ook|akes) (?:over|office|the oath|up (?:his|her) (?:post|duties)))${THEN}(?: as)? (?<quantity>${WORDS})${TITLE}`),
    dated('holds-office', `${X}${WHO}(?:(?:has|had) )?(?<verb>succeed(?:ed|s)|replace[ds]|t(?:ook|akes) over from) ${WORDS}(?:@(?<actor>\\d+)|[a-z]+)${THEN} as (?<quantity>${WORDS})${TITLE}`),
    dated('holds-office', `${X}(?:(?: , who)? (?<verb>is|remains|has been)| ,) (?<quantity>${WORDS})${TITLE}`),
    dated('holds-office', `${TITLE}(?: ,)? ${X}`),
  ],
};

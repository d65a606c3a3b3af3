/** Who holds which office, of the offices whose holders the register lists: claims/office.ts tells what of it is a statement. */
import { listenFor } from '../../../rule/listen';
import { dated, type Family, pattern } from './pattern';

const TITLE = '(?<title>(?:(?:european )?(?:commission|council|parliament) )?president(?: of the european (?:commission|council|parliament))?|prime minister|premier|chancellor|secretary (?:- )?general|foreign (?:secretary|minister)|secretary of state|supreme leader|foreign policy (?:chief|head)|pope|king)';
const OF = '(?: of (?:the )?@(?<object>\\d+))?';
/** What stands between: "the German", "Germany's new", "a former". */
const WORDS = "(?<quantity>(?:(?:@\\d+|'s|-|[a-z]+) ){0,4}?)";
const X = '@(?<person>\\d+)';

export const offices: Family = {
  about: ({ offices: held }) => held?.some(({ called }) => called !== undefined) === true,
  waitsFor: listenFor(['president', 'minister', 'premier', 'chancellor', 'secretary', 'general', 'leader', 'policy', 'pope', 'king']),
  needs: /president|minister|premier|chancellor|secretary|supreme leader|foreign policy|pope|king/u,
  patterns: [
    dated('holds-office', `${X} (?:(?:was|is|has been|had been) )?(?<verb>sworn in|inaugurated|elected|re - elected|named|appointed|chosen|installed)(?: as)? ${WORDS}${TITLE}${OF}`),
    dated('holds-office', `${X} (?:(?:has|had) )?(?<verb>became|becomes|become|took over|takes over|took office|takes office|returned|returns)(?: as| to office as)? ${WORDS}${TITLE}${OF}`),
    dated('holds-office', `${X} (?:(?:has|had) )?(?<verb>succeeded|succeeds|replaced|replaces|took over from|takes over from) ${WORDS}@(?<actor>\\d+) as ${WORDS.replace('?<quantity>', '?:')}${TITLE}${OF}`),
    dated('holds-office', `${X} (?<verb>is|remains|stays|has been) ${WORDS}${TITLE}${OF}`),
    dated('holds-office', `${X} , (?:who (?<verb>is|remains|has been) )?${WORDS}${TITLE}${OF}`),
    pattern('holds-office', `${TITLE}${OF} , ${X}`),
    pattern('holds-office', `${TITLE} ${X}`),
  ],
};

/**
 * What families wait for. Each kind of word has a bit, and every word knows its own, so that what a sentence could state is told by
 * its words before it is put into the form that patterns read. Words that turns/ puts plainly count as what they become:
 * "regard as a state" as "recognise".
 */
import { perWord } from '../../../draft/words';

const kinds: RegExp[] = [];
const wordsLike = (shape: RegExp): number => 1 << (kinds.push(shape) - 1);

export const RECOGNISES = wordsLike(/recogni|acknowledg|endors|^accept$|^(?:regard|treat|consider|view)|^normali[sz]/u);
export const TIES = wordsLike(/^(?:ties|relations|faith|all(?:y|ies)|partners?|embass(?:y|ies))$/u);
/** Words with which recognition is taken back, or ties are cut. */
export const BREAKS = wordsLike(/recogni|^(?:ties|relations|allegiance|over|lost|gave|given)$|^(?:switched|shifted|transferred|flipped|defected|swung|cut(?:ting)?|sever(?:ed|ing)|end(?:ed|ing))$|br[eo]a?k|drop|ditch|abandon|desert|dump/u);
export const ORDER = wordsLike(/first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|(?:teen|ie|ven|elf)th$|\d(?:st|nd|rd|th)$|newest|latest|youngest|^recent$|^last$/u);
export const ONLY = wordsLike(/^(?:only|just|sole(?:ly)?|alone|last|one)$/u);
/** Words that leave some out. */
export const BESIDES = wordsLike(/^(?:than|except(?:ion|ed)?|excluded|apart|aside|besides|but|bar|save|only|sole)$/u);
export const MOST = wordsLike(/most|majority|half|many/u);
export const EMBASSY = wordsLike(/embass/u);
export const OBSERVES = wordsLike(/observer/u);
export const CANDIDATE = wordsLike(/candidate/u);
export const SUSPENDS = wordsLike(/suspen|admi|reinstated|^(?:re|back|restored|welcomed)$/u);
export const FOUNDS = wordsLike(/found|establish|^set$|^formed$|created|original/u);
export const NOT = wordsLike(/n't$|^(?:not|cannot|never|neither|none|no|non|yet|outside|lack(?:s|ed|ing)?|without|former|ex|once|until)$/u);
export const OUT = wordsLike(/^(?:outside|out)$/u);
export const BELONGS = wordsLike(/member|^(?:part(?:y|ies)?|used?|uses|using|made|together|all(?:y|ies)|counts|lists|numbers|seats?|currency)$|belong|countr|nation|state|includ|compris|group|consist|compos|^(?:producers?|econom(?:y|ies))$/u);
export const IN = wordsLike(/^(?:(?:with)?in|inside)$/u);
/** Words between somebody and where he is. */
export const IS = wordsLike(/^(?:is|are|was|were|remain(?:s|ed)?|stay(?:s|ed)?|been|since|for|marked|marks|celebrated)$|n't$/u);
export const JOINS = wordsLike(/join|acced|access|ent(?:e|ry)|admi|adopt|introduced|accept|welcom|replaced|swapped|exchanged|ditched|dropped|abandoned|expel|eject|return|^(?:us(?:e|ed|ing)|switched|take[ns]?|took|let|led|pulled|dragged|ma[dk]e|threw|thrown|kicked|drummed|voted|forced|booted|brought|received|inducted|slipped|slid|eased|walked|squeezed|place|places|seats?|back|up|gave|give|membership)$/u);
export const LEAVES = wordsLike(/left|leav|quit|exit|depart|pulled|withdr|resigned|expe|exp|eje|walk|storm|ceased|stopped|membership|^(?:out|gone)$/u);
/** What is counted where members are. */
export const COUNTS = wordsLike(/member|countr|nation|state|strong|^(?:all(?:y|ies)|republics|governments?|capitals?|leaders|ambassadors|ministers|number|group|bloc|club|grouping|alliance|union|currency|mak(?:es|ing))$/u);
export const HAPPENS = wordsLike(/power|^(?:runs?|rule[ds]|govern(?:ed|s)|control(?:led|s)|administered|ceased)$|ruling|independence|embass|statehood|annex|dissol|renam|^chang(?:ed|ing)$/u);
export const CAPITAL = wordsLike(/^capital$/u);
export const CALLS = wordsLike(/^(?:known|called|named?)$/u);
export const RENAMES = wordsLike(/^(?:rename[ds]?|renaming|name|became|formerly|previously|once|until|before)$/u);
export const HOLDS_OFFICE = wordsLike(/^(?:president|presidency|minister|premier|chancellor|secretary|general|leader|chief|pope|king|chairman|charge|helm|reins)$/u);
/** Words that go back to what has been named. */
export const GOES_BACK = wordsLike(/^(?:it|country|nation|state|territory|island|republic|kingdom|government|group|movement|authorities)$/u);
/** Words that do behind what recognises or breaks. */
export const OF_IT = wordsLike(/^(?:them|its|their)$/u);
/** No word's: a sentence that names or may mean two subjects at least has it. */
export const SEVERAL = 1 << kinds.length;

/** The kinds that a word is of. */
export const kindsOf = perWord(({ norm }) => {
  let own = 0;
  for (let i = 0; i < kinds.length; i++) if ((kinds[i] as RegExp).test(norm)) own |= 1 << i;
  return own;
});

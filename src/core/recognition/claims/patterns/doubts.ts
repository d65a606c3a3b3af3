/** Words around a statement that make it something else than one of fact. */

/** Words before the statement in its clause that make it something else than a statement of fact. */
export const UNSURE = words('if|whether|unless|would|could|might|(?<!(?:in|since|last|this|by|early|late|mid -) )may(?! \\d| be (?:why|because))|should|will|shall|wants?|wanted|hopes?|hoped|urged?|urges|urging|asked|asks|plans?|planned|intends?|intended|'
  + 'pledged|pledges|vowed|considers?|considering|weighs?|weighing|refused to say|(?:not|never) (?:said|say|claimed|suggested|confirmed|announced|stated|mean|imply|believe|think)|denie[sd]|denying|calls? for|called for|calls? on|called on|demand(?:s|ed)?|recommend(?:s|ed)?|imagine|suppose|'
  + 'pretend|fake|false|satirical|spoof|hoax|proposed?|promised?|threatened|ready|prepared|decide[sd]?|suggest(?:s|ed)?|argue[sd]?|rumou?rs?|(?:talk|whispers?|gossip|word|suggestions?|speculation|reports|allegations?|impression|notion|answers?) that|no truth|claim(?:s|ed)? that|formerly|then -|myth|not true|untrue|'
  + 'fears?|feared|(?:high|about|past|is|was) time|wish(?:es|ed)?|bid|likely|unlikely|expected|possible|impossible');

const TAKEN_BACK_WORDS = 'falsely|wrongly|incorrectly|mistakenly|erroneously|inaccurately|misleadingly|not true|untrue|not the case|(?:is|was|are|were) (?:false|wrong)|(?:false|mistaken|baseless|wrong) (?:claim|statement|belief|assertion)|joked|myth|hoax|misconception|rumou?rs?|claimed(?= [.,;]|$)|fiction(?:al)?|imaginary|fantas(?:y|ies)|fabricat(?:ed|ion)|bogus|unfounded|debunk(?:s|ed|ing)|dismiss(?:ed|es|ing)|mock|novel|thriller|screenplay|sitcom|simulation|model (?:assembly|parliament|@\\d+)';
const WRITTEN = '(?:banner|placard|poster|slogan)s?';

/** Words in front of the statement that take it back. */
export const TAKEN_BACK = words(`${TAKEN_BACK_WORDS}|denie[sd]|${WRITTEN}`);

/** Words behind it that do: "…, one speaker wrongly said", "…, which is not true". */
export const TAKEN_BACK_AFTER = words(`${TAKEN_BACK_WORDS}|in (?:all|everything) but|in (?:all|every) (?:[a-z]+ )?(?:dreams|hearts?)|in (?:every|all|our|my|their) (?:heart|mind|dream|eye)s?|denie[sd](?: on [a-z]+day)?(?= [.,;]|$)|${WRITTEN} (?:read|said|declared|claimed)|(?:read|said|says|declared|on) (?:[a-z]+ ){0,2}${WRITTEN}`);

/** In an aside: what stands around it is what somebody says. */
export const ATTRIBUTED = words('says?|said|told|according|claims?|insists?|argues?|believes?|boasts?|maintains|thinks?|contends?|reckons?|reported(?:ly)?|allegedly|supposedly|apparently|perhaps');

const NOT_YET_WORDS = 'until(?! (?:the (?:end|start)|next) )|(?<!(?:as|never|ever|than) )before|(?<!where )once|as if';

/** Words that put the statement at another time; those that tell when something happened are true all the same. */
export const ANOTHER_TIME = words(`${NOT_YET_WORDS}|when|while|back when`);

/** Of these, those behind which what is told in the past has not happened, or not yet. */
export const NOT_YET = words(NOT_YET_WORDS);

function words(alternatives: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${alternatives})(?![a-z])`, 'u');
}

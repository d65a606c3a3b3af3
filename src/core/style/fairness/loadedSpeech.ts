import { WEEKDAYS } from '../../draft/calendar';
import { sentenceAt, tokensIn } from '../../draft/places';
import type { PhraseMatch } from '../../draft/phrases';
import type { Block, Span } from '../../draft/types';
import type { PhraseRule } from '../../rule/rule';

/** Somebody disputes it, or there was a fault to own up to: then the loaded verb is the accurate one. */
const EARNED = /^(?:den(?:y|ies|ied|ying|ial)|disput(?:e|es|ed)|reject(?:s|ed)?|false|falsely|wrongly|untrue|without|evidence|court|trial|prosecution|contracts?|investigat(?:ion|ors)|inquiry|scandal|resign(?:s|ed)|jury|judge|prosecutors?|charged|charges?|lawsuit|sued|police|suicide|attack(?:ed)?|assault(?:ed)?|guilt|guilty|murder|theft|fraud|lying|lied|lie|mistakes?|wrong|errors?|fault|failed|failings?|failure|broke|broken|illegal|illegally|breach|breached|sexual|affair|cheat(?:ed|ing)|drugs?|doping|bribes?|stole|stolen|killed|killing|shot|responsible|responsibility|embarrass\w*|despite|disappointed|surprised|surprise|nervous|struggled|worried|unsure|defeat|lost|difficult|tough|regrets?|regretted|should|hacked|leaked|contrary|although|though|but|whether)$/u;

/** What follows the pronoun where it opens a clause (“claimed it was”) and is no object (“claimed it in 1998”). */
const VERB = /^(?:is|was|are|were|am|has|had|have|would|will|could|can|did|does|do|might|may|must|never|always|only|already|also|still|knew|saw|felt|thought|\p{L}{3,}ed|\p{L}+n't)$/u;

/** What “claims” is a noun after. */
const NOUN_AFTER = /^(?:over|into|amid|about|by|with|of|to|on|the|an?|her|his|their|its|any|these|those|such|after|despite|following|investigating|dismissed|tax|newspaper|media|press)$/u;

const WHO = ['that', 'he', 'she', 'they', 'it'];
/** What opens the clause that is claimed, where “that” is left out: “claims the figures are wrong”. */
const CLAUSE = '(the|his|her|their|its|there)';

/** Verbs of speech that tell readers how far to believe the speaker. */
export const loadedSpeech: PhraseRule = {
  id: 'style.loaded-speech',
  level: 'hint',
  summary: 'A verb of speech that judges the speaker: claimed, admitted, insisted, confessed.',
  reason: '“Claimed” doubts, “admitted” and “confessed” imply guilt, “insisted” hints at protest too much. “Said” takes no side.',
  authority: 'Guardian style guide and BBC News style guide on “claim” and “admit”; Reuters Handbook of Journalism on verbs of attribution',
  wordings: [
    { phrases: [`claimed|claims ${CLAUSE}`, 'claims|claim that|he|she|they|it'], message: '“Claim” tells readers not to believe it. If nobody disputes it, “say” is fair.' },
    ...WHO.map((who) => ({ phrases: [`claimed ${who}`], instead: [`said ${who}`], message: '“Claimed” tells readers not to believe it. If nobody disputes it, “said” is fair.' })),
    { phrases: [...WHO, CLAUSE].flatMap((who) => [`admitted|admits ${who}`, `confessed ${who}`, `admitted on? ${WEEKDAYS.join('|')} ${who}`]), message: 'Is there something to own up to? If not, “said” is fair; if so, say to whom it was admitted.' },
    { phrases: ['he|she|they claimed|insisted|boasted', 'confessed|boasted|gloated', 'claimed|insisted|boasted the'], message: 'The verb tells readers how far to believe the speaker. “Said” is fair.' },
    { phrases: [...WHO, CLAUSE].map((who) => `insisted|insists ${who}`), message: '“Insisted” needs something to be insisted against. If nobody pressed the point, “said” is fair.' },
    { phrases: ['claimed|admitted|insisted in|during|at|after a|an|the|his|her|their|its'], message: 'The verb tells readers how far to believe the speaker. “Said” is fair.' },
    { phrases: ['refused to comment'], instead: ['declined to comment'], message: 'Nobody must comment: to decline is no refusal.' },
    {
      phrases: ['(ranted|whined|whinged|blustered|sneered|bragged|boasted|gloated) (that|he|she|they|it)', 'he|she|they|mayor|governor|minister|leader|senator|president|coach|union gloated|sneered|whined|bragged'],
      message: 'The verb mocks the speaker. “Said” lets readers judge.',
    },
  ],
  // "It is claimed that" names no speaker to be unfair to.
  accepts: (block, match) => !/^(?:is|was|been)$/u.test(block.tokens[match.first - 1]?.norm ?? '') && !isNoun(block, match) && (isTag(block, match) || isNamed(block, match) || opensClause(block, match)) && !tokensIn(block, setting(block, match.start)).some((token) => EARNED.test(token.norm)),
  examples: {
    bad: [
      { text: 'The union claimed that the plant would close in May.', marks: ['claimed that'], fixed: 'The union said that the plant would close in May.' },
      { text: 'The singer admitted she was thinking about a tour.', marks: ['admitted she'] },
      { text: 'The mayor opened the hall. She insisted it was ready.', marks: ['insisted it'] },
      { text: 'The actor confessed he had always wanted a dog.', marks: ['confessed he'] },
      { text: 'The council claims the road is safe, and the mayor admitted on Friday that sales fell. “We go,” he claimed.', marks: ['claims the', 'admitted on Friday that', 'he claimed'] },
      { text: 'Half of the posts are vacant, Sheriff Ron Abbott claimed in his report.', marks: ['claimed in his'] },
      { text: 'The author bragged that her book had sold out.', marks: ['bragged that'] },
    ],
    good: [
      'The group claimed responsibility for the attack, and the flood claimed 12 lives.',
      'She claimed the seat in 2019 and claimed it again in 2024.',
      'He was admitted to hospital on Friday.', 'She claims the title that was hers.', 'He claims the crown in London.', 'The club admitted the two men.',
      'In court he admitted that he had taken the money.',
      'The player admitted that she had broken the rules.',
      'The landlord insisted on a deposit and insisted that he should pay.',
      'Police claimed that the crowd attacked first, which the organisers deny.',
      'It is looking into claims that several holes have been found, over claims they were known, and the mayor’s claim that it rained.', 'They claimed that title twice.', 'It is claimed that he left.',
      'She was admitted that night.',
      'Prosecutors charged him with fraud in May. He has insisted that he knew nothing.',
    ],
  },
};

/** “Over claims that it was ready”, “newspaper claims the house is his”: what somebody says, and not how. */
function isNoun({ tokens }: Block, { first }: PhraseMatch<unknown>): boolean {
  const before = tokens[first - 1];
  return /^claims?$/u.test(tokens[first]?.norm ?? '') && before !== undefined && (before.possessive || NOUN_AFTER.test(before.norm));
}

/** “We go,” he claimed: the verb stands behind what was said. */
const isTag = ({ tokens }: Block, { first }: PhraseMatch<unknown>): boolean => /^["”]$/u.test(tokens[first - 1]?.text ?? '');

/** What was said stands before it, and who said it: “…, its chief, Colin Frayne, admitted during a visit”. */
function isNamed({ tokens }: Block, { first, last }: PhraseMatch<unknown>): boolean {
  const at = tokens[first - 1]?.text === ',' ? first - 2 : first - 1, name = tokens[at];
  return /^(?:in|during|at|after)$/u.test(tokens[last - 1]?.norm ?? '') && [at, at - 1].every((i) => /^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? '')) && name?.possessive === false && tokens.slice(Math.max(0, at - 7), at).some(({ text }) => text === ',');
}

/** The verb reports a statement: “that” or a pronoun opens a clause and is not the thing claimed. */
function opensClause(block: Block, { last }: PhraseMatch<unknown>): boolean {
  const who = block.tokens[last], next = block.tokens[last + 1];
  if (!who || next?.kind !== 'word') return false;
  if (/^(?:claimed|insisted|boasted|confessed|gloated)$/u.test(who.norm)) return false;
  // “claims the seat” has an object, “claims the seat is hers” a clause.
  if (/^(?:the|his|her|their|its|there)$/u.test(who.norm)) {
    const end = block.tokens.slice(last + 1, last + 5).find(({ kind, norm }) => kind !== 'word' || /^(?:is|was|are|were|has|had|have|will|would|can|could|does|did|that|which|who|as|when|where|after|and|for|in|of|at)$/u.test(norm));
    return /^(?:[iwahd]|coul)/u.test(end?.norm ?? '') && !/^(?:who|whe|whi|as|an|af|at|in)/u.test(end?.norm ?? '');
  }
  return who.norm === 'that' ? !/^(?:title|seat|prize|crown|victory|honour|honor|record|spot|place|money|land|territory|night|day|morning|evening|week|month|year|much)$/u.test(next.norm) : VERB.test(next.norm);
}

/** The sentence at `at` with its neighbours, where the charge or the question may stand. */
function setting(block: Block, at: number): Span {
  const { start, end } = sentenceAt(block, at);
  return { start: start > 0 ? sentenceAt(block, start - 1).start : 0, end: sentenceAt(block, end + 1).end };
}

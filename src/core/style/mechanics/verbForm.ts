import type { Block, Token } from '../../draft/types';
import { heard, listenFor } from '../../rule/listen';
import { perWord } from '../../draft/words';
import type { BlockRule, ProseFix } from '../../rule/rule';
import { isOrdinary } from './ordinary';

/** What takes a verb as the dictionary has it. The last five are nouns, names and months as well. */
const MODALS = ['could', 'would', 'should', 'cannot', 'can\'t', 'couldn\'t', 'wouldn\'t', 'shouldn\'t', 'won\'t', 'didn\'t', 'doesn\'t', 'don\'t'], NOUNS_TOO = ['will', 'might', 'must', 'can', 'may'];
const COPULAS = ['is', 'are', 'was', 'were', 'has', 'have'];
/** Behind these a verb has its “to”. */
const AWAITING = ['expected', 'scheduled', 'supposed', 'likely', 'unlikely', 'unable', 'due', 'poised'];
const WAITING = listenFor([...MODALS, ...NOUNS_TOO, ...COPULAS, ...AWAITING, 'to', 'not', 'be']);
const isNounToo = new Set(NOUNS_TOO), isCopula = new Set(COPULAS), isAwaiting = new Set(AWAITING);

/** Pasts that are nothing else, and their verbs. */
const PASTS = new Map('went=go took=take gave=give began=begin grew=grow knew=know wrote=write drove=drive spoke=speak chose=choose came=come became=become ate=eat flew=fly threw=throw shook=shake tore=tear wore=wear brought=bring bought=buy sold=sell told=tell said=say made=make met=meet kept=keep paid=pay sent=send built=build stood=stand lost=lose held=hold'
  .split(' ').map((pair) => pair.split('=') as [string, string]));
/** Of those the ones that cannot be a noun’s or another verb’s participle: “to lost causes”, “to paid staff”. */
const PAST_ONLY = /^(?:went|took|gave|began|grew|knew|wrote|drove|spoke|chose|came|became|ate|flew|threw|shook|wore)$/u;
/** Looks like a past; not “proceed”, “indeed”. */
const REGULAR_PAST = /^(?!(?:un|re|over)?(?:need|feed|seed|weed|heed|bleed|breed|speed|shed|wed|embed|shred|used|hundred|exceed|proceed|succeed|accede|indeed|supposed|so-called)$)\p{Ll}{2,}ed$/u;

/** Verbs whose participle has a “d” more, and that nobody is: “will be preserve”. */
const VERBS_IN_E = new Set((
  'preserve remove replace provide receive include improve introduce reduce produce describe determine explore invite observe organise organize recognise recognize relocate resolve restore require retire announce '
  + 'achieve approve celebrate create decide declare demonstrate eliminate encourage enforce evacuate examine exclude execute expose ignore investigate involve negotiate nominate oppose prepare promote propose publicise '
  + 'publicize pursue rename revise serve settle solve terminate translate validate charge name base move raise sentence schedule'
).split(' '));
const BEFORE_BE = /^(?:to|not|only|also|will|shall|could|would|should|can|cannot|must|may|might|.*n't)$/u;
/** Verbs that are hardly nouns. */
const VERB = /^(?:appear|attend|be|become|begin|bring|choose|continue|decide|deliver|go|give|grow|happen|have|increase|join|keep|last|leave|lose|make|meet|open|receive|remain|resume|return|see|sell|send|serve|speak|start|take|testify|win|drop|rise|fall|stay|pay|vote|reach|run|close|face|cost|attract|create|help|hold|include|draw|replace|provide|need|require|reduce|improve|boost|add|finish|arrive|play|retire|announce|approve|sign|raise|expand|launch|publish|report)$/u;

/** Two finite verbs at once; what a clause may end in and another go on with: “what it is is”. */
const CLAUSE = /^(?:wh\p{L}+|how|that|all|there|if|as|it|he|she|they|we|you|[i,;:–—\-]|this|than)$/u;

/** Sorts of verbs that go wrong behind some word: as bits, so that the many places where a verb may be wrong cost next to nothing. */
const PAST = 1, IN_E = 2, PLAIN = 4, FINITE = 8;
const sortsOf = perWord(({ norm, capitalised }): number => (capitalised ? 0 : (PASTS.has(norm) || REGULAR_PAST.test(norm) ? PAST : 0)
  | (VERBS_IN_E.has(norm) ? IN_E : 0) | (VERB.test(norm) ? PLAIN : 0) | (isCopula.has(norm) ? FINITE : 0)));
/** “Scheduled to held”: a participle is behind “to be” here, and no “to reduced demand”. */
const HAS_TO = /^(?:expected|scheduled|supposed|likely|unlikely|unable|poised|able|wants?|wanted|tried|trying|hopes?|hoped|decided|began|have|has|had)$/u;

/** What a word cannot have behind it. */
const refused = perWord(({ norm }): number => (norm === 'be' ? IN_E : isAwaiting.has(norm) ? PLAIN : isCopula.has(norm) ? FINITE : PAST));

const rewritten = ({ start, stem }: Token, text: string): readonly ProseFix[] => [{ title: `Write “${text}”`, safe: false, edits: [{ start, end: stem, text }] }];

/** A verb in a form that the word before it cannot have. */
export const verbForm: BlockRule = {
  id: 'style.verb-form',
  level: 'warning',
  summary: 'A verb in the wrong form: “did not attended”, “could went”, “to took”, “will be preserve”, “are expected drop”, “is are staying”.',
  reason: 'A sentence changed halfway leaves such verbs behind. Spelling checkers pass them, readers stop at them.',
  authority: 'Huddleston and Pullum, The Cambridge Grammar of the English Language',
  waitsFor: WAITING,
  check(block, mark) {
    const { tokens } = block;
    for (const i of heard(block, WAITING)) {
      const asked = tokens[i] as Token, verb = tokens[i + 1];
      if (!verb || (refused(asked.word) & sortsOf(verb.word)) === 0 || !verb.spaced || verb.possessive) continue;
      const fixes = wrongAfter(block, i, asked.norm, verb);
      if (fixes && isOrdinary(block, { first: i, last: i + 1 })) mark({ span: { start: asked.start, end: verb.stem }, message: `“${asked.norm} ${verb.norm}”: the verb is in the wrong form, or a word is missing.`, fixes });
    }
  },
  examples: {
    bad: [
      { text: 'The mayor did not attended the meeting, and could went home.', marks: ['not attended', 'could went'] },
      { text: 'She had to took the bus. They will began on Monday.', marks: ['to took', 'will began'], fixed: 'She had to take the bus. They will begin on Monday.' },
      { text: 'Most of the lobby will be preserve. Plans must be approve.', marks: ['be preserve', 'be approve'], fixed: 'Most of the lobby will be preserved. Plans must be approved.' },
      { text: 'Prices are expected drop. He is due appear in court.', marks: ['expected drop', 'due appear'], fixed: 'Prices are expected to drop. He is due to appear in court.' },
      { text: 'The family escaped and is are staying with friends.', marks: ['is are'] },
    ],
    good: [
      'He did not need to go, and would indeed proceed. The company will be private. It must be large.',
      'What it is is a mistake. Whoever she was is unknown. All they have has gone.',
      'The will named her, and the political will faded. Will went home. May took part. Our might grew.',
      'It was due to lost causes and paid staff. They object to held shares.',
      'Prices are expected to drop, and the rise is likely over. The likely drop is small.',
      'The best they could was done.',
    ],
  },
};

/** The fixes of a verb that cannot stand behind `asked` at `at`, none where only the writer knows; undefined where it can. */
function wrongAfter({ tokens }: Block, at: number, asked: string, verb: Token): readonly ProseFix[] | undefined {
  const { norm } = verb, before = tokens[at - 1];
  if (asked === 'be') return BEFORE_BE.test(before?.norm ?? '') ? rewritten(verb, `${norm}d`) : undefined;
  if (isAwaiting.has(asked)) return isCopula.has(before?.norm ?? '') ? rewritten(verb, `to ${norm}`) : undefined;
  if (isCopula.has(asked)) {
    const isDoubled = asked !== norm && !tokens.slice(Math.max(0, at - 10), at).some((token) => CLAUSE.test(token.norm));
    return isDoubled && before?.kind === 'word' ? [] : undefined;
  }
  const base = PASTS.get(norm);
  if (asked === 'to') return base !== undefined && PAST_ONLY.test(norm) ? rewritten(verb, base) : HAS_TO.test(before?.norm ?? '') ? [] : undefined;
  if (asked === 'not' && !/^(?:did|does|do|could|would|should|will|must)$/u.test(before?.norm ?? '')) return undefined;
  // “The will named her”, “his political will faded”: it is the verb behind a pronoun and behind what is many.
  if (isNounToo.has(asked) && !/^(?:it|he|she|they|we|you|i|who|which)$|^(?!this|his|its|was|has).*[^s']s$/u.test(before?.norm ?? '')) return undefined;
  return base === undefined ? [] : rewritten(verb, base);
}

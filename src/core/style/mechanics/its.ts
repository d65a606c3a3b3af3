import { isCapitalised } from '../../draft/capitals';
import type { Token } from '../../draft/types';
import { heard, listenFor } from '../../rule/listen';
import type { BlockRule, PhraseRule } from '../../rule/rule';
import { isOrdinary } from './ordinary';
import { swaps } from './swaps';

const ITS = listenFor(['its', 'it\'s']);

/** Behind these “it’s” is no clause, unless one of these words follows it. */
const BEFORE_NOUN = /^(?:of|from|into|within|despite|during|across|against|under|with|by|in|on|at|to|for|through|around|behind|near|between|towards?|about|afford|lose|launch|improve|expand|defend|celebrate|unveil|reduce|increase|protect|rebuild|replace|extend|enforce|publish|fulfill?)$/u;
const IN_CLAUSE = /^(?:an?|the|not|been|so|very|too|all|just|no|like|about|that|what|how|now|time|more|only|in|on|at|to|for|hard|clear|true|got|over|up|down|out|off|always|never|still|also|if|because|as|of|by|with|from|much|his|her|their|your|our|my|any|nothing|something|everything|easy|good|great|bad|worse|best|worst|fine|fair|safe|right|wrong|cheap|quite|pretty|almost|these|those|this|worth|better|cheaper|easier|harder|later|he|she|they|we|you|i|people)$|(?:ly|ing|ed|ful|ous|ive|able|ible|[ie]er)$/u;

/** Verbs that no clause follows, whatever their form. */
const TRANSITIVE = /^(?:defend|approv|abandon|chang|suspend|delay|extend|renew|open|reopen|rais|doubl|tripl|halv|revis|updat|preserv|redesign|renam|strengthen|weaken|damag|fund|meet|reach|review|sold|cutt?|kept|lost|won|rebuilt|scrapp|dropp|cancell?|postpon|outgr[eo]w|exceed|overhaul|restor|repair|promot|tarnish|trimm|clos|mov|sell|build|paint|fill|clean|fix|repay)(?:[esn]|es|ed|ing)?$/u;
/** Of pasts in -ed a clause follows those that tell what somebody says, thinks or finds, and those without an object. */
const REGULAR_PAST = /^(?!(?:.*(?:claim|admit|argu|insist|believ|declar|decid|agre|hop|not|add|warn|announc|confirm|conclud|deni|explain|fear|imagin|jok|learn|mention|predict|promis|prov|reckon|remark|repli|report|reveal|respond|show|stat|stress|suggest|suppos|suspect|wonder|worri|tweet|text|shout|complain|conced|discover|doubt|expect|guarante|observ|recall|remember|repeat|testifi|vow|seem|work|happen|finish|end|need|want|look|feel|pleas|assum|figur|guess|post|boast|concern|convinc|scar|assur|ask|call|sound|realis|realiz|acknowledg|maintain|indicat|estimat|caution|counter|quipp|laugh|excit|thrill|disappoint|ensur|arriv|start|pass|clos)ed)$).{3,}ed$/u;

/** Who may open a sentence: “Its president, …”. */
const ROLES = 'president|chairman|chairwoman|leader|director|author|founder|owner|captain|manager|editor|chief';
const ROLE = new Set(ROLES.split('|'));

const NOUNS = 'way|kind|annual|new|members|plans|budget|staff|shares|customers|users|employees|workers|main|biggest|largest|head|name|core|future|president|chief|board|leader|entire|full|current|original|books|embassy|borders|troops|army|fans|players|offices|factory|forecast|target|targets|debts|debt|losses|stake|rules|policy|licence|license|reputation|crew|roof|website|manifesto|mandate|licences';

const TOOK = 'balance|balanced|close|open|pass|passed|cutting|lose|launch|launched|shut|moved|withdrew|recalled|missed|hit|beat|won|lost|closed|opened|cut|raised|sold|changed|held|launched|reported|celebrated|announced|published|released|doubled|expanded|kept|improved|wagged|defended|posted|sealed|claimed|met|broke';

const POSSESSIVE_IS = 'The possessive is “its”; “it’s” is short for “it is”.';

const POSSESSIVE = swaps([
  `${TOOK} [it's=its] first|second|third|fourth|fifth|last|next|doors|tail|title|profits|profit|website|best|final|prices|services|${NOUNS}`,
  '[it\'s=its] own',
  `[it's=its] ${ROLES}`,
  `[it's=its] members|workers|employees|staff|customers|residents|voters|leaders|owners|players|troops|shares|profits|officials|critics have|are|were|had|will|said|say`,
], { safe: true, explain: () => POSSESSIVE_IS });
const SHORT = swaps([
  '[its=it\'s] been|a|an|the|because', 'think|know|feel|said|says|believe|because|maybe|perhaps [its=it\'s] time to|for|that|we|he|she|they|somebody|someone',
  '[its=it\'s] widely|generally thought|believed|known|expected|understood',
  '[its=it\'s] not a|an|the|just|that|about|like|going|too|really|clear|possible|fair|right|enough|easy|always|yet|true',
  '[its=it\'s] very|really|so|too|quite important|hard|difficult|easy|good|bad|much|early|late|clear',
  '[its=it\'s] important|hard|difficult|easy|great|good|nice|impossible|clear|likely|unclear|possible to|that|whether',
  '[its=it\'s] unlikely|likely that|to|he|she|they|we|you|the',
  '[its=it\'s] going to be|take|make|happen|get',
  '[its=it\'s] he|she|they|we|you',
], { explain: () => '“It’s” is meant here, short for “it is” or “it has”.' });

export const its: BlockRule & PhraseRule = {
  id: 'style.its',
  level: 'warning',
  readsQuotations: true,
  summary: '“It’s” for “its”, or the other way round: “it’s own”, “its been”.',
  reason: 'The apostrophe stands for “is” or “has”; the possessive has none. No slip is noticed by more readers.',
  authority: 'AP Stylebook, entry “its, it’s”; Guardian style guide, entry “its or it’s?”',
  wordings: [...POSSESSIVE, ...SHORT],
  accepts(block, match) {
    const { tokens } = block, first = tokens[match.first], last = tokens[match.last], after = tokens[match.last + 1];
    if (!isOrdinary(block, match)) return false;
    // "It's president, Jane Doe, said": in apposition, and no "President Doe" that it is.
    if (match.first === match.last - 1 && ROLE.has(last?.norm ?? '')) return after?.text === ',' && !isCapitalised(last?.text ?? '');
    // "It's own goals that hurt"; "its a cappella choir", "its a-list guests"
    return last?.norm === 'own' ? !/^goals?$/u.test(after?.norm ?? '') : !(first?.norm === 'its' && (after?.text === '-' || /^(?:cappella|la|priori)$/u.test(after?.norm ?? '')));
  },
  waitsFor: ITS,
  check(block, mark) {
    for (const i of heard(block, ITS)) {
      const { norm, possessive, start, stem, end } = block.tokens[i] as Token, before = block.tokens[i - 1], next = block.tokens[i + 1];
      if (norm !== 'its') {
        if ((BEFORE_NOUN.test(before?.norm ?? '') || TRANSITIVE.test(before?.norm ?? '') || REGULAR_PAST.test(before?.norm ?? '')) && next?.kind === 'word' && (!isCapitalised(next.text) || /^\p{Ll}/u.test(block.tokens[i + 2]?.text ?? '') && !/^(?:to|is|was|on|in|at|that)$/u.test(block.tokens[i + 2]?.norm ?? '')) && !IN_CLAUSE.test(next.norm)) mark({ span: { start, end }, message: POSSESSIVE_IS, fixes: [{ title: 'Write “its”', safe: true, edits: [{ start: end - 2, end, text: 's' }] }] });
        continue;
      }
      if (!possessive || next?.kind !== 'word') continue;
      mark({ span: { start, end }, message: 'There is no such form: the possessive is “its”.', fixes: [{ title: 'Write “its”', safe: true, edits: [{ start: stem, end, text: '' }] }] });
    }
  },
  examples: {
    bad: [
      { text: '“I think its been a hard winter,” she said.', marks: ['its been'] },
      { text: 'The city has it\'s own police.', marks: ['it\'s own'], fixed: 'The city has its own police.' },
      { text: 'The club lost some of it’s members and a fifth of it’s value.', marks: ['it’s', 'it’s'], fixed: 'The club lost some of its members and a fifth of its value.' },
      { text: 'It could not afford it\'s bill. The dog was back with it\'s owner. It\'s members have gone.', marks: ['it\'s', 'it\'s', 'It\'s members have'], fixed: 'It could not afford its bill. The dog was back with its owner. Its members have gone.' },
      { text: 'The council defended it\'s decision and lost it\'s appeal.', marks: ['it\'s', 'it\'s'], fixed: 'The council defended its decision and lost its appeal.' },
      { text: 'The team won it\'s third title.', marks: ['won it\'s third'], fixed: 'The team won its third title.' },
      { text: 'The council passed it\'s budget. It\'s president, Ian Hall, left.', marks: ['passed it\'s budget', 'It\'s president'], fixed: 'The council passed its budget. Its president, Ian Hall, left.' },
      { text: 'But its widely believed to be true.', marks: ['its widely believed'], fixed: 'But it\'s widely believed to be true.' },
      { text: 'Its been a long year.', marks: ['Its been'], fixed: 'It\'s been a long year.' },
      { text: 'He said its a mistake and its clear that it was.', marks: ['its a', 'its clear that'] },
      { text: 'The firm closed its\' doors.', marks: ['its\''], fixed: 'The firm closed its doors.' },
    ],
    good: [
      'Hold on it’s fine. He said that for it’s worth it, and by and by it’s better.',
      'It’s President Hall’s turn. It’s captain or nothing for her.',
      'It’s own goals that cost them the cup.',
      'The city has its own police.',
      'The chain opened its not-for-profit arm.',
      'The choir gave its a cappella debut.',
      'It’s been a long year.', 'The best of it’s the music, the worst of it’s been seen.',
      'The agency cut its A rating.',
      'The show and its a-list guests were late.',
    ],
  },
};

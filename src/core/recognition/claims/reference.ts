/** What "it", "the country" and "the alliance" go back to: only where one subject can be meant. */
import type { Subject } from '../../../register/types';
import type { Block, Token } from '../../draft/types';
import { heard, listenFor } from '../../rule/listen';
import type { SubjectMention } from '../subjects';

/** Nouns that, after "the", go back to the one country, territory or government that the sentence has named. */
export const STANDS_FOR = /^(?:country|nation|state|territory|island|republic|kingdom|government|group|movement|authorities)$/u;

/** Parts of the world by which a country is called, "the Baltic republic", and where those of the register that can be meant lie. */
const PARTS: Readonly<Record<string, RegExp>> = {
  nordic: /^Europe\/Northern/u, baltic: /^Europe\/Northern/u, scandinavian: /^Europe\/Northern/u, balkan: /^Europe\/(?:South|East)ern/u, adriatic: /^Europe\/Southern/u, alpine: /^Europe/u, european: /^Europe|^Asia\/Western/u,
  african: /^Africa/u, asian: /^Asia|^Europe\/Eastern/u, american: /^Americas/u, caribbean: /^Americas/u, latin: /^Americas/u, pacific: /^Oceania|^Asia/u, arab: /^Asia|^Africa/u, gulf: /^Asia/u,
};
const WHERE = new RegExp(`^(?:-|${Object.keys(PARTS).join('|')}|central|east(?:ern)?|west(?:ern)?|north(?:ern)?|south(?:ern)?|southeast|horn|of|sea|black|red|indian|ocean|atlantic|mediterranean|himalayan|andean|island|islands|archipelago|tiny|small|little|large|vast|poor|rich|wealthy|landlocked|mountainous|remote|oil|gas|producing|exporting|muslim|majority|self|ruled|governed|former|ex|soviet|yugoslav|communist|neutral|neighbou?ring)$`, 'u');
/** The most words that stand there. */
const WORDS_OF_PLACE = 5;

/** The token of the noun behind "the" that stands for a subject, "the country", "the tiny Pacific island nation"; undefined where there is none. */
export function nounAt(tokens: readonly Token[], the: number, last: number): number | undefined {
  let at = the + 1;
  while (at < last && at <= the + WORDS_OF_PLACE && WHERE.test(tokens[at]?.norm ?? '') && !STANDS_FOR.test(tokens[at + 1]?.norm === '-' ? '' : tokens[at]?.norm ?? '')) at++;
  if (at > last || !STANDS_FOR.test(tokens[at]?.norm ?? '')) return undefined;
  // "The island nation": the island is none by itself.
  if (at < last && STANDS_FOR.test(tokens[at + 1]?.norm ?? '')) at++;
  return at === the + 1 || !/^(?:of|that|which|with|where|whose|to|in)$/u.test(tokens[at + 1]?.norm ?? '') ? at : undefined;
}

/** Whether a subject lies where the words between "the" and its noun say. */
export const liesThere = ({ region }: Subject, words: readonly Token[]): boolean => words.every(({ norm }) => region === undefined || PARTS[norm]?.test(region) !== false);

/** A capital in which something happens, and how far back it is looked for: a sentence may be endless. */
const NEAR = 200;
const AT_PLACE = /(?<![a-z])(?:in|at|from|with|to) @(\d+)/gu;

/** In front of "it": it is what somebody recognises. */
const RECOGNISED = /(?:recognis(?:e[sd]?|ing)|desert(?:ed)?|abandon(?:ed)?|dropped|(?:ties|relations) with)$/u;
/** All that may stand in front of an "it" that goes back to the sentence before. */
const OPENING = /^(?:(?:but|and|yet|however|since then|(?:un)?like [^,]{1,40}|(?:in|since) (?:[a-z]+ )?\d{4}|(?:in|since) (?:january|february|march|april|may|june|july|august|september|october|november|december)|as an? [^,]{1,60} ,|(?:on|last|this) [a-z]+|yesterday|(?:on|in|at|by|after|since|with|from|despite|for|under|until) [^,;:]{2,80} ,)(?: ,)?)?$/u;

/** "it"; after "recognise" also "them" and "its", "their" independence or government. */
export const isPronoun = (word: string, following: Token | undefined, text: string): boolean => word === 'it' || (word === 'its' && text === '')
  || (/^(?:them|its|their)$/u.test(word) && RECOGNISED.test(text) && (word === 'them' || /^(?:independence|statehood|sovereignty|government|rule)$/u.test(following?.possessive ? '' : following?.norm ?? '')));

/** “What makes it matter in Beijing is that it …”: the one that the text is about, and not who minds. */
const CLEFT = /^what [^,;]{3,60} (?:is|was)(?: that)?$/u;

/** Whose capital speaks for others as well: "Brussels was cautious. It has never recognised Kosovo." */
const FOR_OTHERS = 'belgium';

const COMPARED = /^(?:un)?like [^,]{1,40} ,$/u;

/** In front of an "it" that is what somebody belongs to. */
const BELONGS = /(?<![a-z])(?:members? of|belongs? to|(?:suspended|expelled|withdrew|withdrawn) from|(?:re)?joined|left|quit|adopted|outside)$/u;

/** What a sentence leaves for the next one to go back to. */
export interface Before {
  /** What it was about. */
  readonly topic?: SubjectMention;
  /** The one thing in it that states recognise. */
  readonly recognised?: SubjectMention;
  /** The one organisation in it. */
  readonly body?: SubjectMention | undefined;
  /** The one state in it, where the sentence begins with it or with somebody or something of it, "Latvia's prime minister": for "his country". */
  readonly state?: SubjectMention | undefined;
}

/** Opens a clause in which "it" can go forward: "Although it does not recognise Kosovo, Spain …". */
const SUBORDINATE = /^(?:(?:but|and) )?(?:(?:even )?though|although|while|because|since|after|when|whereas|despite|ever since)(?! .* , )(?= |$)/u;

/** The mention that the pronoun at token `at` goes forward to: the one with which the main clause begins. */
export function goesForward(own: readonly SubjectMention[], tokens: readonly Token[], at: number, text: string): SubjectMention | undefined {
  if (!SUBORDINATE.test(text)) return undefined;
  const comma = tokens.findIndex(({ norm }, i) => i > at && norm === ',');
  const main = own.find(({ first }) => first === comma + 1 || (first === comma + 2 && tokens[comma + 1]?.norm === 'the'));
  if (!main || main.indirect || tokens[main.last]?.possessive || !/^(?:state|territory|government)$/u.test(main.subject.kind)) return undefined;
  return /^(?:[,(]|and|or|nor)$/u.test(tokens[main.last + 1]?.norm ?? ',') || (RECOGNISED.test(text) && !main.subject.recognition) ? undefined : main;
}

/** The mention that "it" goes back to, behind `text`; `own` are the sentence's mentions so far. */
export function standsFor(own: readonly SubjectMention[], before: Before, text: string, noun?: string): SubjectMention | undefined {
  // "Kiribati left the island with fifteen allies": Kiribati is one as well, and has none.
  const island = noun === 'island' ? own.find(({ subject }) => subject.id === 'taiwan') : undefined;
  if (island) return island;
  // "Abkhazia, whose independence it recognises": not Abkhazia.
  const head = /(?:which|whom|whose [a-z]+|@\d+ (?:government|administration|regime|republic) that)$/u.test(text) ? own.at(-1)?.subject : undefined;
  // "Leaders in Addis Ababa readmitted the kingdom": of which the sentence before has told.
  const places = before.topic && own.some(({ indirect }) => indirect) ? new Set(Array.from(text.slice(-NEAR).matchAll(AT_PLACE), ([, at]) => Number(at))) : undefined;
  const named = own.filter((mention, at) => mention.subject !== head && mention.subject.kind !== 'organisation' && mention.subject.kind !== 'person' && !(mention.indirect && places?.has(at))), states = named.filter(({ indirect }) => !indirect);
  // A capital acts for its state, where no state is named.
  const meant = CLEFT.test(text) && before.topic ? [before.topic] : states.length > 0 ? states : named.filter(({ subject }) => subject.id !== FOR_OTHERS);
  if (RECOGNISED.test(text)) {
    const things = meant.filter(({ subject }) => subject.recognition);
    return things.length === 0 ? before.recognised : onlyOne(things);
  }
  const bodies = BELONGS.test(text) ? own.filter(({ subject }) => subject.members) : [];
  if (bodies.length > 0) return onlyOne(bodies);
  // "Unlike Sweden, it …"
  return meant.length > 0 && !COMPARED.test(text) ? onlyOne(meant) : OPENING.test(text) || (named.length === 0 && before.state && /^(?:country|nation|kingdom|republic)$/u.test(noun ?? '')) ? before.topic : undefined;
}

/** "His", "their", in front of "country": of whom the sentence has told, or with which it begins, of the one before. */
export const OWN = /^(?:his|her|their)$/u;

/** The state that "their country" means. */
export const ownState = (own: readonly SubjectMention[], { state }: Before): SubjectMention | undefined => {
  const named = own.filter(({ subject }) => /^(?:state|territory|government)$/u.test(subject.kind));
  return named.length > 0 ? onlyOne(named) : state;
};

const onlyOne = (mentions: readonly SubjectMention[]): SubjectMention | undefined => (mentions.every(({ subject }) => subject === mentions[0]?.subject) ? mentions[0] : undefined);

/** What a sentence leaves for the next one. */
export function leavesBehind(own: readonly SubjectMention[], tokens: readonly Token[], first: number): Before {
  const recognised = onlyOne(own.filter(({ subject, indirect }) => subject.recognition && !indirect));
  const body = speaksOfMembers(own, tokens, first) ? onlyOne(own.filter(({ subject }) => subject.members)) : undefined;
  return { topic: topicOf(own, tokens, first), recognised, state: stateOf(own, tokens, first), body };
}

function stateOf(own: readonly SubjectMention[], tokens: readonly Token[], first: number): SubjectMention | undefined {
  const [lead] = own;
  const isLead = lead !== undefined && lead.first <= first + (tokens[first]?.norm === 'the' ? 1 : 0);
  return isLead && lead.subject.kind === 'state' ? onlyOne(own.filter(({ subject }) => subject.kind === 'state')) : undefined;
}

const OF_MEMBERS = /^(?:members?|membership|observers?|candidates?|join(?:ed)?|accession|appl(?:ied|ication)|left|quit|leav(?:e|es|ing)|departure|walked|partner)$/u;

/** Whether a sentence, as far as its last subject and the few words behind it, speaks of who belongs where. */
const speaksOfMembers = (own: readonly SubjectMention[], tokens: readonly Token[], first: number): boolean =>
  tokens.slice(first, (own.at(-1)?.last ?? first) + 6).some(({ norm }) => OF_MEMBERS.test(norm));

const VERB = /^(?:is|was|has|had|did|does|broke|became|began|won|left|lost|held|gave|took|sent|went|came|said|spent|made|kept|fell|rose|met|cut|quit|spoke|withdrew|chose|got|[a-z]+ed)$/u;

/** What a sentence is about: the country or government with which it begins. */
function topicOf(own: readonly SubjectMention[], tokens: readonly Token[], first: number): SubjectMention | undefined {
  const lead = own[0];
  if (!lead || (lead.indirect && lead.subject.id === FOR_OTHERS) || !/^(?:state|territory|government)$/u.test(lead.subject.kind)) return undefined;
  const at = tokens[first]?.norm === 'the' ? first + 1 : first;
  const after = tokens[lead.last + 1]?.norm ?? '';
  const isList = own[1]?.first === lead.last + (tokens[lead.last + 2]?.norm === 'the' ? 3 : 2);
  return lead.first === at && !tokens[lead.last]?.possessive && (VERB.test(after) || (/^[,(]$/u.test(after) && !isList)) ? lead : undefined;
}

/** Organisations by the noun that stands for them once they have been named. */
const BODIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['alliance', ['nato', 'csto']],
  ['cartel', ['opec']],
  ['currency', ['euro-area']],
  ['union', ['european-union', 'african-union']],
  ['court', ['icc']],
  ['grouping', ['asean', 'brics', 'g7', 'g20', 'gcc', 'sco']],
  ['bloc', ['european-union', 'african-union', 'arab-league', 'asean', 'brics', 'cis', 'ecowas', 'gcc', 'mercosur', 'sco']],
]);

const HAVE_A_NOUN: ReadonlySet<string> = new Set([...BODIES.values()].flat());

/** "the alliance" in a paragraph that has not named it; {@link settle} tells what it means in the draft. */
const UNNAMED: ReadonlyMap<string, Subject> = new Map([...BODIES.keys()].filter((noun) => !/^(?:currency|union|court)$/u.test(noun)).map((noun): [string, Subject] => [noun, {
  id: '', kind: 'organisation', title: noun, summary: '', names: [], statuses: [], events: [], guidance: [], members: { verifiedOn: '', list: [], sources: [] },
}]));

const BODY_NOUNS = listenFor(BODIES.keys());

/** Where in a block an organisation may be spoken of by such a noun: places of "the", prose offsets. */
export const bodiesMeantIn = (block: Block): readonly number[] =>
  heard(block, BODY_NOUNS).flatMap((at) => (block.tokens[at - 1]?.norm === 'the' ? (block.tokens[at - 1] as Token).start : []));

/** Before the noun, where it does not speak of another such body: "the 32-nation alliance", "the West African bloc". */
const OF_THE_SAME = /^(?:the|this|nation|member|state|country|strong|military|defen[cs]e|security|trade|trading|economic|regional|political|western|european|african|asian|american|led)$/u;

/** The organisations for which a noun can stand, of those named. */
export const bodiesIn = (mentions: readonly SubjectMention[]): readonly Subject[] =>
  [...new Set(mentions.map(({ subject }) => subject).filter(({ id }) => HAVE_A_NOUN.has(id)))];

/** How many tokens back a noun is looked for: a paragraph is shorter. */
const REACH = 400;

/** Whether another body has been called so before `at`: "a unions' bloc … the bloc". */
export function isTaken(noun: string, tokens: readonly Token[], at: number, mentions: readonly SubjectMention[]): boolean {
  for (let i = Math.max(1, at - REACH); i < at; i++) {
    if (tokens[i]?.norm === noun && !OF_THE_SAME.test(tokens[i - 1]?.norm ?? '') && !mentions.some(({ first, last }) => first <= i && last >= i - 1)) return true;
  }
  return false;
}

/** What "the" and the noun stand for: the one such organisation of `named`, one not yet known, or nothing. */
export function bodyMeant(noun: string, named: readonly Subject[]): Subject | undefined {
  const ids = BODIES.get(noun);
  const [one, another] = bodiesOf(named, ids ?? []);
  return one ? (another ? undefined : one) : UNNAMED.get(noun);
}

const bodiesOf = (named: readonly Subject[], ids: readonly string[]): readonly Subject[] => [...new Set(named.filter(({ id }) => ids.includes(id)))];

/** Whether it stands for an organisation that another paragraph names. */
export const isUnnamed = (subject: Subject): boolean => subject.id === '';

/** The organisation that the paragraphs before a statement have named for it; undefined where none or several can be meant. */
export function settle(unnamed: Subject, before: readonly Subject[]): Subject | undefined {
  const meant = bodyMeant(unnamed.title, before);
  return meant === unnamed ? undefined : meant;
}

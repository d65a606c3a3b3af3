import { isCapitalised } from '../../draft/capitals';
import { opensSentence } from '../../draft/places';
import type { Block, Token } from '../../draft/types';

/** A word that another asks for: where it stands, what belongs there, and where the two begin if not at the other one. */
export type Partner = readonly [at: number, right: string, from?: number] | undefined;

/** What cannot be the noun of “neither side won or lost”, so that “neither” opens a pair. */
const OPENS_PAIR = /^(?:the|an?|his|her|its|their|he|she|they|to|in|for|on)$/u;
/** “Neither is or was a member.” */
const VERB = /^(?:is|are|was|has|had|can|could|will|would|did|does|must|may|should)$/u;

/** “Neither the mayor or the council”, “between you and I”. */
export function partnerOf({ tokens }: Block, at: number): Partner {
  const next = tokens[at + 1] as Token | undefined, isNeither = tokens[at]?.norm === 'neither';
  if (next?.kind !== 'word') return undefined;
  for (let i = at + 2; i < at + 7 && tokens[i]?.kind === 'word'; i++) {
    const norm = tokens[i]?.norm;
    if (norm === 'nor') return isNeither ? verbAfterNor(tokens, i) : undefined;
    // “I was between jobs and I wanted a change.”
    if (!isNeither && norm === 'i' && tokens[i - 1]?.norm === 'and') return next.norm === 'you' || tokens[i + 1]?.kind !== 'word' ? [i, 'me'] : undefined;
    if (isNeither && norm === 'or') {
      const isPair = OPENS_PAIR.test(next.norm) || isCapitalised(next.text) || i === at + 2 && !VERB.test(next.norm);
      return isPair && !tokens.slice(i, i + 12).some((token) => token.norm === 'nor') ? [i, 'nor'] : undefined;
    }
  }
  return undefined;
}

/** “Neither the trust nor the union were”: two of which each is one. */
function verbAfterNor(tokens: readonly Token[], at: number): Partner {
  const isOne = (token: Token | undefined): boolean => token?.kind === 'word' && !/s$|people$|men$|^(?:children|they|we|you|i|police)$/u.test(token.norm);
  const verb = tokens.findIndex(({ norm }, i) => i > at + 1 && i < at + 5 && /^(?:were|are|have|was|is|has)$/u.test(norm)), nearer = tokens[verb - 1], pair = VERBS.find(([one]) => one === tokens[verb]?.norm);
  // “Nor his assistants is”: the nearer of the two counts.
  if (pair) return nearer && isPlural(nearer) && /^(?:the|his|her|their|its)$/u.test(tokens[verb - 2]?.norm ?? '') ? [verb, pair[1]] : undefined;
  const right = VERBS.find(([, many]) => many === tokens[verb]?.norm)?.[0];
  return right !== undefined && isOne(tokens[at - 1]) && tokens.slice(at + 1, verb).every(isOne) ? [verb, right] : undefined;
}

/** More of something “then” something: what was compared stands behind it. */
export function thanAt({ tokens }: Block, at: number): Partner {
  const next = tokens[at + 1]?.norm ?? '';
  return /^(?:more|less|fewer)$/u.test(tokens[at - 2]?.norm ?? '') && tokens[at - 1]?.kind === 'word' && /^(?:they|he|she|we|it|you|any|ever)$|^\d/u.test(next) ? [at, 'than', at - 2] : undefined;
}

/** “Twice as many goals than any”: what “as” opened; not “as many fewer than”. */
export function asAt({ tokens }: Block, at: number): Partner {
  for (let i = at - 1; i > at - 6 && tokens[i]?.kind === 'word' && !/^(?:more|less|fewer|rather|other|worse|as)$|er$/u.test(tokens[i]?.norm ?? ''); i--) {
    if (/^(?:many|much|likely|often)$/u.test(tokens[i]?.norm ?? '') && tokens[i - 1]?.norm === 'as') return [at, 'as', i - 1];
  }
  return undefined;
}

/** “One the largest”: “of” is missing. */
export const oneAt = ({ tokens }: Block, at: number): Partner =>
  tokens[at + 1]?.norm === 'the' && /^\p{Ll}{2,}[^r]est$/u.test(tokens[at + 2]?.text ?? '') && tokens[at - 1]?.norm !== 'number' ? [at + 1, 'of the', at] : undefined;

/** “Could of drowned”: what is written as it sounds. */
export const haveAt = ({ tokens }: Block, at: number): Partner =>
  tokens[at + 1]?.norm === 'of' && /^\p{Ll}{2,}[^e]ed$/u.test(tokens[at + 2]?.norm ?? '') ? [at + 1, 'have', at] : undefined;

/** “Coach Dana Whitlock, who lead the team to”: one person, whose lead is of the past. */
export function ledAt(block: Block, at: number): Partner {
  const { tokens } = block;
  if (tokens[at + 1]?.norm === 'to') return auditLed(block, at);
  const name = tokens[at - 3], isOne = name !== undefined && isCapitalised(name.text) && !/s$/u.test(name.norm) && isCapitalised(tokens[at - 4]?.text ?? '');
  return isOne && tokens[at - 1]?.norm === 'who' && tokens[at - 2]?.text === ',' && /^(?:the|his|her|an?)$/u.test(tokens[at + 1]?.norm ?? '') && !tokens.slice(Math.max(0, at - 9), at - 3).some(({ norm }) => norm === 'and') ? [at, 'led'] : undefined;
}

/** “A routine audit of the water department lead to the discovery”: one thing, which would have led or leads. */
function auditLed(block: Block, at: number): Partner {
  const { tokens } = block;
  for (let i = at - 1, isOf = false; i > at - 9; i--) {
    const { norm, text } = tokens[i] ?? { norm: '.', text: '' };
    if (/^an?$/u.test(norm)) return isOf && opensSentence(block, tokens[i] as Token) && /^(?:the|an?)$/u.test(tokens[at + 2]?.norm ?? '') ? [at, 'led'] : undefined;
    if (!/^\p{Ll}+$/u.test(text) || /s$|ed$|^(?:that|who|which|can|could|may|might|will|would|and|or|to)$/u.test(norm)) return undefined;
    isOf ||= norm === 'of';
  }
  return undefined;
}

/** “Water poured form the main”, “pouring form a pipe”: a verb does not form what “the” names, as one that helps does. */
export function fromAt({ tokens }: Block, at: number): Partner {
  const before = tokens[at - 1]?.norm ?? '';
  return /^(?!help|bring|morning|evening|building|during|thing)\p{L}{3,}ing$/u.test(before) && /^(?:the|an?|its|his|her|their|this)$/u.test(tokens[at + 1]?.norm ?? '') ? [at, 'from', at - 1] : undefined;
}

/** Verbs of a moment in the present, and in the past. */
export const AT_ONCE: ReadonlyMap<string, string> = new Map('find=found finds=found hits=hit hands=handed grabs=grabbed walks=walked flees=fled throws=threw pulls=pulled punches=punched smashes=smashed runs=ran'.split(' ').map((pair) => pair.split('=') as [string, string]));

/** “Police arrived at midnight and find the door open”, “he walked in, hands the clerk a note and left”: all of it is told in the past. */
export function thenAt({ tokens }: Block, at: number): Partner {
  const before = tokens[at - 1]?.norm ?? '', verb = (tokens[at] as Token).norm, next = tokens[at + 1]?.norm ?? '';
  if (!(verb === 'runs' ? /^(?:out|off|away|into)$/u : /^(?:the|an?|that|two|three|it|him|her|them|his|their|its|out|into|off|away)$/u).test(next)) return undefined;
  // “… in, hands in the air”: what goes on as it began has an “and” and a past of its own.
  if (before !== 'and' && !(before === ',' && tokens.slice(at + 2, at + 12).some(({ norm }, i, all) => norm === 'and' && /^(?:left|fled|ran|drove|took|.{3,}ed)$/u.test(all[i + 1]?.norm ?? '')))) return undefined;
  for (let i = at - 2; i > at - 16 && tokens[i]; i--) {
    const { norm } = tokens[i] as Token;
    if (/^(?:to|will|would|can|could|may|might|must|should|did|do|does|not|is|are|has|have|[.;:?!"“])$/u.test(norm)) return undefined;
    if (/^(?:arrived|came|went|got|entered|returned|opened|searched|looked|pushed|knocked|woke|forced|climbed|walked|smashed|swerved|grabbed|pulled|jumped|broke|stormed|approached|threatened|stepped|lunged|fired|punched|crashed)$/u.test(norm)) return [at, AT_ONCE.get(verb) as string, at - 1];
  }
  return undefined;
}

/** “Will not effect morning service”: what is brought about is a change, or has an article. */
export const affectAt = ({ tokens }: Block, at: number): Partner =>
  /^(?:will|would|could|may|might|should|not|cannot|.*n't)$/u.test(tokens[at - 1]?.norm ?? '') && /^(?!change|reform|repair|arrest|entry|escape|social|political|real|lasting|such|any|some|rapid|positive|meaningful|radical|the$|an?$|on$|of$)\p{Ll}{3,}$/u.test(tokens[at + 1]?.text ?? '') ? [at, 'affect', at - 1] : undefined;

const SAYS = /^(?:says?|said|believed?|thinks?|thought|alleged?s?|claim(?:s|ed)?|heard|told|insist(?:s|ed)?|feared?|hoped?)$/u;

/** “Whom critics say ignored the audits”: the one who ignored them is the subject. */
export function whoAt({ tokens }: Block, at: number): Partner {
  const who = tokens.slice(at + 1, at + 5), says = who.findIndex(({ norm }, i) => i > 0 && SAYS.test(norm)), verb = tokens[at + says + 2];
  const isSubject = says > 0 && who.slice(0, says).every(({ kind }) => kind === 'word') && /^(?:is|was|are|were|has|had|have|will|would|could|did|does)$|^(?:set|broke|drove|left|took|stole|shot|fled|ran|hit|went|came|gave|made|wrote|sold|sent|held|led|hid|threw|spent|lost|won|knew|saw)$|^(?!need|hundred).{3,}ed$/u.test(verb?.norm ?? '');
  return isSubject && who[says]?.norm !== 'told' ? [at, 'who'] : undefined;
}

/** Heads of which there is one, whatever it is of: “the list of names was”. Of a group or a series there may be many. */
export const HEADS: readonly string[] = ['list', 'price', 'cost', 'use', 'lack', 'quality', 'arrest', 'death', 'release', 'crate', 'box', 'bag', 'pile', 'bundle'];

/** The verbs of one and of many. */
const VERBS = [['has', 'have'], ['is', 'are'], ['was', 'were']] as const;

const isPlural = ({ norm }: Token): boolean => /\p{L}{2}[^is]s$|people$|men$|children$/u.test(norm);

/** Where a phrase of place or time ends that begins here: “the list of closures for Saturday’s marathon were”. */
function behindPlace(tokens: readonly Token[], at: number): number {
  if (!/^(?:for|in|on|at|from|waiting|living|seeking|working|using|taking|applying)$/u.test(tokens[at]?.norm ?? '')) return at;
  for (let i = at + 1; i < at + 13; i++) {
    if (VERBS.some(([, many]) => many === tokens[i]?.norm)) return i;
    if (tokens[i]?.kind !== 'word' && tokens[i]?.kind !== 'number' || /^(?:who|whom|that|which|and|or|where|when|they|we|you|he|she)$/u.test(tokens[i]?.norm ?? '')) break;
  }
  return at;
}

/** Where a clause ends that tells which ones: “each of the pupils who entered the contest have”; a verb of many behind one thing is not the clause's. */
function behindClause(tokens: readonly Token[], at: number): number {
  if (!/^(?:who|that|which)$/u.test(tokens[at]?.norm ?? '')) return at;
  const clause = tokens.slice(at, at + 14), verb = at + clause.findIndex(({ norm, kind }, i) => i > 2 && (kind === 'punctuation' || VERBS.some((pair) => (pair as readonly string[]).includes(norm))));
  return verb > at && /^(?!team|party|club|council|government|band|family|company|police|side|couple|public|that|who|they|you|and|also|all|not|which|there).{4,}[^s]$/u.test(tokens[verb - 1]?.norm ?? '') ? verb : at;
}

/** “Two of the five whales stranded on a beach has been refloated”. */
export function someOf(block: Block, at: number): Partner {
  const { tokens } = block;
  if (!opensSentence(block, tokens[at] as Token) || !/^(?:the|these|those|his|her|their|its)$/u.test(tokens[at + 2]?.norm ?? '')) return undefined;
  for (let i = at + 3; i < at + 15; i++) {
    const { kind, norm } = tokens[i] ?? { kind: 'punctuation', norm: '' }, verb = VERBS.find((pair) => (pair as readonly string[]).includes(norm));
    if (verb) return verb[0] === norm ? [i, verb[1]] : undefined;
    if (kind === 'punctuation' || /^(?:who|which|that|and|or|what|when|where|he|she|they|it|we|you|i)$/u.test(norm)) return undefined;
  }
  return undefined;
}

/** “The number of homes have risen”, “a number of homes has been sold”, “one of the men were held”. */
export function verbOf(block: Block, at: number): Partner {
  const { tokens } = block, head = tokens[at] as Token, isOne = /^(?:neither|one|each)$/u.test(head.norm), opening = isOne ? at : at - 1, article = tokens[opening];
  if (!article || !isOne && !/^(?:a|the)$/u.test(article.norm) || !opensSentence(block, article) && !/^(?:that|but|while|because|said|,)$/u.test(tokens[opening - 1]?.norm ?? '')) return undefined;
  for (let i = at + 2; i < at + 6; i++) {
    const noun = tokens[i];
    if (noun?.kind === 'punctuation' || !noun || isCapitalised(noun.text)) return undefined;
    if (!isPlural(noun)) continue;
    const many = article.norm === 'a' && head.norm === 'number' ? 1 : 0, at = head.norm === 'each' ? behindClause(tokens, i + 1) : !isOne && many === 0 ? behindPlace(tokens, i + 1) : i + 1, verb = tokens[at]?.norm;
    const right = VERBS.find((pair) => pair[1 - many] === verb)?.[many];
    return right && [at, right];
  }
  return undefined;
}

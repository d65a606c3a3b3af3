import { isCapitalised } from '../../draft/capitals';
import { opensSentence } from '../../draft/places';
import type { Block, Token } from '../../draft/types';
import { AGREEING, OF_MANY, opens } from './agreement';
import { NUMBERS } from '../figures/measureHyphen';
import type { Partner } from './partner';

/** Heads of which there is one, whatever it is of: “the list of names was”. Of a group or a series there may be many. */
export const HEADS: readonly string[] = ['list', 'price', 'cost', 'use', 'lack', 'quality', 'arrest', 'death', 'release', 'crate', 'box', 'bag', 'pile', 'bundle', ...'backlog stash cache shipment consignment theft closure loss removal installation construction shortage absence discovery collapse arrival impact size growth decline safety'.split(' ')];

const isPlural = ({ norm }: Token): boolean => /\p{L}{2}[^is]s$|people$|men$|children$/u.test(norm);

/** Where a phrase of place or time ends that begins here: “the list of closures for Saturday’s marathon were”. */
function behindPlace(tokens: readonly Token[], at: number): number {
  if (!/^(?:for|in|on|at|from|to|waiting|living|seeking|working|using|taking|applying|sent|made|held|found|written|\p{L}{3,}ed)$/u.test(tokens[at]?.norm ?? '')) return at;
  for (let i = at + 1; i < at + 13; i++) {
    if (OF_MANY.test(tokens[i]?.norm ?? '')) return i;
    if (tokens[i]?.kind !== 'word' && tokens[i]?.kind !== 'number' || /^(?:who|whom|that|which|and|or|where|when|they|we|you|he|she)$/u.test(tokens[i]?.norm ?? '')) break;
  }
  return at;
}

/** Where a clause ends that tells which ones: “each of the pupils who entered the contest have”; a verb of many behind one thing is not the clause's. */
function behindClause(tokens: readonly Token[], at: number): number {
  if (!/^(?:who|that|which)$/u.test(tokens[at]?.norm ?? '')) return at;
  const clause = tokens.slice(at, at + 14), verb = at + clause.findIndex(({ norm, kind }, i) => i > 2 && (kind === 'punctuation' || AGREEING.has(norm)));
  return verb > at && /^(?!team|party|club|council|government|band|family|company|police|side|couple|public|that|who|they|you|and|also|all|not|which|there).{4,}[^s]$/u.test(tokens[verb - 1]?.norm ?? '') ? verb : at;
}

/** “Two of the five whales stranded on a beach has been refloated”. */
export function someOf(block: Block, at: number): Partner {
  const { tokens } = block;
  if (!opensSentence(block, tokens[at] as Token) || !/^(?:the|these|those|his|her|their|its)$/u.test(tokens[at + 2]?.norm ?? '')) return undefined;
  for (let i = at + 3; i < at + 15; i++) {
    const { kind, norm } = tokens[i] ?? { kind: 'punctuation', norm: '' }, right = AGREEING.get(norm);
    if (right !== undefined) return OF_MANY.test(norm) ? undefined : [i, right];
    if (kind === 'punctuation' || /^(?:who|which|that|and|or|what|when|where|he|she|they|it|we|you|i)$/u.test(norm)) return undefined;
  }
  return undefined;
}

/** “One of four passengers who was pulled from the sea”, “one of the few crofters on Lewis who still keeps ponies”: it is the four who were, and the few who keep. */
function oneAmong(tokens: readonly Token[], at: number): Partner {
  const who = tokens.slice(at + 3, at + 9).findIndex(({ norm, kind }) => /^(?:who|that)$/u.test(norm) || kind === 'punctuation') + at + 3, noun = tokens[who - 1], verb = tokens[who + 1]?.norm ?? '';
  if (!noun || who < at + 4 || tokens[who]?.kind !== 'word' || tokens[at - 1]?.norm === 'only' || !isPlural(noun) && !(isCapitalised(noun.text) && tokens.slice(at + 3, who).some(isPlural)) || OF_MANY.test(verb)) return undefined;
  const right = AGREEING.get(verb);
  if (right === undefined) {
    const still = /^(?:still|also|now)$/u.test(verb) ? who + 2 : who + 1, keeps = tokens[still]?.norm ?? '';
    return tokens[at + 3]?.norm === 'few' && /^\p{Ll}{2,}[^'us]s$/u.test(keeps) ? [still, keeps.slice(0, -1)] : undefined;
  }
  return tokens.slice(at + 2, who).some(({ norm }) => NUMBERS.has(norm) || /^\d+$/u.test(norm)) ? [who + 1, right] : undefined;
}

/** “The number of homes have risen”, “a number of homes has been sold”, “one of the men were held”. */
export function verbOf(block: Block, at: number): Partner {
  const { tokens } = block, head = tokens[at] as Token, among = head.norm === 'one' ? oneAmong(tokens, at) : undefined;
  if (among) return among;
  const isOne = /^(?:neither|one|each)$/u.test(head.norm), opening = isOne ? at : at - 1, article = tokens[opening];
  if (!article || !isOne && !/^(?:a|the)$/u.test(article.norm) || !opens(block, opening)) return undefined;
  for (let i = at + 2; i < at + 9; i++) {
    const noun = tokens[i];
    if (noun?.kind === 'punctuation' || !noun || isCapitalised(noun.text)) return undefined;
    if (!isPlural(noun)) continue;
    const isMany = article.norm === 'a' && head.norm === 'number', at = /^(?:each|neither)$/u.test(head.norm) ? behindClause(tokens, i + 1) : !isOne && !isMany ? behindPlace(tokens, i + 1) : i + 1, verb = tokens[at]?.norm ?? '', right = AGREEING.get(verb);
    return right !== undefined && OF_MANY.test(verb) !== isMany ? [at, right] : undefined;
  }
  return undefined;
}

/** “Neither the trust nor the union were”: two of which each is one. */
export function verbAfterNor(tokens: readonly Token[], at: number): Partner {
  const isOne = (token: Token | undefined): boolean => token?.kind === 'word' && !/s$|people$|men$|^(?:children|they|we|you|i|police)$/u.test(token.norm);
  const verb = [at + 2, at + 3, at + 4].find((i) => AGREEING.has(tokens[i]?.norm ?? ''));
  if (verb === undefined) return undefined;
  const { norm } = tokens[verb] as Token, right = AGREEING.get(norm) as string, nearer = tokens[verb - 1] as Token;
  // “Nor his assistants is”: the nearer of the two counts.
  if (!OF_MANY.test(norm)) return isPlural(nearer) && /^(?:the|his|her|their|its)$/u.test(tokens[verb - 2]?.norm ?? '') ? [verb, right] : undefined;
  return isOne(tokens[at - 1]) && tokens.slice(at + 1, verb).every(isOne) ? [verb, right] : undefined;
}

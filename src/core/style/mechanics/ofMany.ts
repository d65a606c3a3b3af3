import { isCapitalised } from '../../draft/capitals';
import { opensSentence } from '../../draft/places';
import type { Block, Token } from '../../draft/types';
import type { Partner } from './partner';

/** Heads of which there is one, whatever it is of: “the list of names was”. Of a group or a series there may be many. */
export const HEADS: readonly string[] = ['list', 'price', 'cost', 'use', 'lack', 'quality', 'arrest', 'death', 'release', 'crate', 'box', 'bag', 'pile', 'bundle'];

/** The verbs of one and of many. */
const VERBS = [['has', 'have'], ['is', 'are'], ['was', 'were']] as const;

const isPlural = ({ norm }: Token): boolean => /\p{L}{2}[^is]s$|people$|men$|children$/u.test(norm);

/** Where a phrase of place or time ends that begins here: “the list of closures for Saturday’s marathon were”. */
function behindPlace(tokens: readonly Token[], at: number): number {
  if (!/^(?:for|in|on|at|from|to|waiting|living|seeking|working|using|taking|applying|sent|made|held|found|written|\p{L}{3,}ed)$/u.test(tokens[at]?.norm ?? '')) return at;
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
    const many = article.norm === 'a' && head.norm === 'number' ? 1 : 0, at = /^(?:each|neither)$/u.test(head.norm) ? behindClause(tokens, i + 1) : !isOne && many === 0 ? behindPlace(tokens, i + 1) : i + 1, verb = tokens[at]?.norm;
    const right = VERBS.find((pair) => pair[1 - many] === verb)?.[many];
    return right && [at, right];
  }
  return undefined;
}

/** “Neither the trust nor the union were”: two of which each is one. */
export function verbAfterNor(tokens: readonly Token[], at: number): Partner {
  const isOne = (token: Token | undefined): boolean => token?.kind === 'word' && !/s$|people$|men$|^(?:children|they|we|you|i|police)$/u.test(token.norm);
  const verb = tokens.findIndex(({ norm }, i) => i > at + 1 && i < at + 5 && /^(?:were|are|have|was|is|has)$/u.test(norm)), nearer = tokens[verb - 1], pair = VERBS.find(([one]) => one === tokens[verb]?.norm);
  // “Nor his assistants is”: the nearer of the two counts.
  if (pair) return nearer && isPlural(nearer) && /^(?:the|his|her|their|its)$/u.test(tokens[verb - 2]?.norm ?? '') ? [verb, pair[1]] : undefined;
  const right = VERBS.find(([, many]) => many === tokens[verb]?.norm)?.[0];
  return right !== undefined && isOne(tokens[at - 1]) && tokens.slice(at + 1, verb).every(isOne) ? [verb, right] : undefined;
}

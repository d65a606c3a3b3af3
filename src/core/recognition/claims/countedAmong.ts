/** "One of 13 states that recognise it" says of one that it does, and of all that they are thirteen. */
import type { Block } from '../../draft/types';
import type { ClaimCandidate } from './candidate';
import { cut } from './cut';
import { readClaims } from './match';
import { NUMBER } from './numbers';
import type { Family } from './patterns/pattern';
import type { Sentence } from './sentence';

const AMONG = new RegExp(`(?<![a-z])(?:one of|among) (?=(?:(?:only|just) )?(?:the )?(?:@\\d+ 's )?(?:${NUMBER}) [a-z@])`, 'gu');

/** A sentence that places more among others is data: each is read again. */
const FEW = 3;

/** The statements of a sentence, and how many those are among whom they place somebody. */
export function countedAmong(block: Block, sentence: Sentence, families: readonly Family[], claims: readonly ClaimCandidate[]): readonly ClaimCandidate[] {
  const counts = claims.length === 0 ? [] : [...sentence.text.matchAll(AMONG)].slice(0, FEW).flatMap(({ 0: { length }, index }) =>
    readClaims(block, cut(sentence, 0, index + length, ''), families).filter(({ kind, numberSpan, start }) => /^(?:recogniser|member)-count$/u.test(kind) && numberSpan !== undefined && start < sentence.span(index + length, index + length + 8).end));
  if (counts.length === 0) return claims;
  return claims.flatMap((claim) => {
    const count = counts.find(({ start, end, object }) => claim.start < start && start < claim.end && end <= claim.end && object === claim.object);
    if (!count) return [claim];
    const isRead = claims.some(({ kind, start }) => kind === count.kind && start === count.start);
    return [{ ...claim, end: claim.start + block.text.slice(claim.start, count.start).trimEnd().length }, ...isRead ? [] : [count]];
  });
}

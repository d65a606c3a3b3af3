/** Where two states of a text differ. */
import type { Span } from './types';

/** The span of `next` outside which it equals `previous`: what comes before `start`, and what comes from `end` on. */
export function changedSpan(previous: string, next: string): Span {
  const shorter = Math.min(previous.length, next.length);
  const start = longest(shorter, (from, to) => previous.slice(from, to) === next.slice(from, to));
  const tail = longest(shorter - start, (from, to) => previous.slice(previous.length - to, previous.length - from) === next.slice(next.length - to, next.length - from));
  return { start, end: next.length - tail };
}

/** The greatest n up to `limit` for which `[0, n)` is the same. Halving keeps to comparisons of whole slices, which the engine does as memory. */
function longest(limit: number, same: (from: number, to: number) => boolean): number {
  let low = 0, high = limit;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (same(low, middle)) low = middle; else high = middle - 1;
  }
  return low;
}

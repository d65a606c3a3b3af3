/** Looks spans up without comparing each with each: a block of a thousand quotations stays cheap. */
import { countBefore } from './search';
import type { Span } from './types';

/** Index of the first span that ends after `at`; the spans are in order and do not overlap. */
export function firstEndingAfter(spans: readonly Span[], at: number): number {
  return countBefore(spans.length, (i) => (spans[i] as Span).end > at);
}

/** Spans in order of their starts, cut into runs that do not touch each other. */
export function clusters<T extends Span>(spans: readonly T[]): T[][] {
  const found: T[][] = [];
  let end = -1;
  for (const span of spans) {
    if (span.start >= end) found.push([span]); else (found[found.length - 1] as T[]).push(span);
    end = Math.max(end, span.end);
  }
  return found;
}

/** Spans in any order as the same ground without overlaps, in order. */
export function merged(spans: readonly Span[]): Span[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found[found.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end); else found.push({ start, end });
  }
  return found;
}

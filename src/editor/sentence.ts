import { sentences } from '../core/draft/sentences';
import { tokenise } from '../core/draft/tokens';

/**
 * The sentence of a source text in which an offset (UTF-16) lies, white space folded: what a kept finding is known by.
 * Moving the paragraph or wrapping its lines anew leaves it the same; a changed word does not.
 */
export function sentenceAt(source: string, offset: number): string {
  const { start, end } = spanAt(source, offset);
  return folded(source.slice(start, end)).trim();
}

/** How often words stand in their sentence before an offset: "Kiev" and "Kiev" in one are two things. */
export function timesBefore(source: string, offset: number, words: string): number {
  return folded(source.slice(spanAt(source, offset).start, offset)).split(folded(words)).length - 1;
}

/** Words as they read however their lines are wrapped. */
export const folded = (text: string): string => text.replace(/\s+/gu, ' ');

function spanAt(source: string, offset: number): { readonly start: number; readonly end: number } {
  const { start, end } = paragraphAt(source, offset);
  const spans = sentences(tokenise(source.slice(start, end)));
  const span = spans.find((one) => offset - start < one.end) ?? spans.at(-1);
  return span ? { start: start + span.start, end: start + span.end } : { start, end };
}

/** From the blank line before an offset to the blank line after it. */
function paragraphAt(source: string, offset: number): { readonly start: number; readonly end: number } {
  const lineStart = (at: number): number => source.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = (at: number): number => { const found = source.indexOf('\n', at); return found < 0 ? source.length : found; };
  let start = lineStart(offset), end = lineEnd(offset);
  while (start > 0) {
    const above = lineStart(start - 1);
    if (source.slice(above, start).trim() === '') break;
    start = above;
  }
  while (end < source.length) {
    const below = lineEnd(end + 1);
    if (source.slice(end + 1, below).trim() === '') break;
    end = below;
  }
  return { start, end };
}

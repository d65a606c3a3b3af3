import { sentences } from '../core/draft/sentences';
import { tokenise } from '../core/draft/tokens';

/**
 * The sentence of a source text in which an offset (UTF-16) lies, white space folded: what a kept finding is known by.
 * Moving the paragraph or wrapping its lines anew leaves it the same; a changed word does not.
 */
export function sentenceAt(source: string, offset: number): string {
  const { start, end } = paragraphAt(source, offset);
  const paragraph = source.slice(start, end);
  const at = offset - start;
  const spans = sentences(tokenise(paragraph));
  const span = spans.find((one) => at < one.end) ?? spans.at(-1);
  return (span ? paragraph.slice(span.start, span.end) : paragraph).replace(/\s+/gu, ' ').trim();
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

/**
 * Quotations inside a block: straight, curly, German and French marks, nested. Apostrophes, plural possessives and
 * inch or minute marks are not quotations. A quotation left open runs to the end of the block: newspapers open each
 * paragraph of a long quotation anew and close only the last.
 */
import { firstEndingAfter } from './spans';
import type { Block, Quotation, Span } from './types';

const CLOSES: Readonly<Record<string, string>> = { '“': '”"', '‘': '’', '«': '»', '»': '«', '„': '“”', '‚': '‘’', '‹': '›', '「': '」', '『': '』' };

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const isSpace = (char: string | undefined): boolean => char === undefined || /\s/u.test(char);
const opensAfter = (char: string | undefined): boolean => isSpace(char) || /[([{—–\-/“‘"'\u{FFFC}]/u.test(char as string);

const MARKS = /["'“”‘’«»„‚‹›「」『』]/gu;

/** The outermost quotations of a text, in order; spans include the marks. */
export function quotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  /** Open marks, outermost first; `close` holds the marks that end it. */
  const open: { start: number; mark: string; close: string }[] = [];
  MARKS.lastIndex = 0;
  for (let match = MARKS.exec(text); match; match = MARKS.exec(text)) {
    const at = match.index, mark = match[0];
    const before = text[at - 1], after = text[at + 1];
    // What could close comes first: in German „…“ the closing mark is English's opening one.
    const closing = lastIndexOf(open, mark);
    // Marks of two sorts make a pair only where speech ends: “6" pipes”.
    const isPair = closing >= 0 && (mark !== '"' || open[closing]?.mark === mark || /[,.!?…—]/u.test(before ?? ''));
    if (isPair && canClose(mark, before, after)) {
      const start = (open[closing] as { start: number }).start;
      open.length = closing;
      if (closing === 0) found.push({ start, end: at + 1, open: false });
      continue;
    }
    if (canOpen(text, at, mark, before, after)) {
      open.push({ start: at, mark, close: mark === '"' ? '"”' : mark === "'" ? mark : CLOSES[mark] ?? '' });
    } else if (mark === '”' && open.length === 0 && found.length === 0 && !/\d/u.test(before ?? '')) {
      // Closed here, opened in an earlier paragraph.
      found.push({ start: 0, end: at + 1, open: false });
    }
  }
  // A single mark that never closes was an apostrophe; a double one is a quotation that goes on.
  const outer = open.find((quotation) => quotation.mark !== "'" && quotation.mark !== '‘' && quotation.mark !== '‚' && quotation.mark !== '»');
  if (outer) {
    while (found.length > 0 && (found[found.length - 1] as Quotation).start > outer.start) found.pop();
    found.push({ start: outer.start, end: text.length, open: true });
  }
  return found;
}

/** Beyond this depth open marks are noise: nobody quotes so deep. */
const DEEPEST = 16;

function lastIndexOf(open: readonly { close: string }[], mark: string): number {
  for (let i = open.length - 1; i >= Math.max(0, open.length - DEEPEST); i--) if ((open[i] as { close: string }).close.includes(mark)) return i;
  return -1;
}

function canClose(mark: string, before: string | undefined, after: string | undefined): boolean {
  if (isSpace(before) && mark !== '»' && mark !== '«') return false;
  if (mark === "'" || mark === '’' || mark === '‘') return !isLetter(after);
  if (mark === '"') return !isLetter(after) || !opensAfter(before);
  return true;
}

/** How far away a single mark is looked for that closes, in UTF-16 units. */
const FARTHEST = 4000;

function canOpen(text: string, at: number, mark: string, before: string | undefined, after: string | undefined): boolean {
  if (mark === '”' || mark === '’' || mark === '›' || mark === '」' || mark === '』') return false;
  if (mark === '“' || mark === '„' || mark === '«' || mark === '‹' || mark === '「' || mark === '『') return true;
  if (mark === '»') return opensAfter(before) && !isSpace(after);
  if (isSpace(after) || !opensAfter(before)) return false;
  if (mark === '"') return true;
  // Single marks: '90s, 'em and ’tis are apostrophes, and so is a mark that nothing closes.
  if (/\d/u.test(after ?? '') || /^['’]n['’]/u.test(text.slice(at, at + 3))) return false;
  const close = mark === "'" ? "'" : '’', near = text.slice(at, at + FARTHEST);
  for (let end = near.indexOf(close, 2), tries = 0; end > 0 && tries < 40; end = near.indexOf(close, end + 1), tries++) {
    if (!isSpace(near[end - 1]) && !isLetter(text[at + end + 1])) return true;
  }
  return false;
}

/** Whether a span lies in, or reaches into, somebody's quoted words. */
export function inQuotation(block: Block, span: Span): boolean {
  const { quotations } = block;
  for (let i = firstEndingAfter(quotations, span.start); i < quotations.length; i++) {
    const quotation = quotations[i] as Quotation;
    if (quotation.start >= span.end) return false;
    if (!(span.start <= quotation.start && quotation.end <= span.end)) return true;
  }
  return false;
}

/** Whether a span is part of one quotation. */
export function insideQuotation(block: Block, span: Span): boolean {
  const quotation = block.quotations[firstEndingAfter(block.quotations, span.start)];
  return quotation !== undefined && quotation.start <= span.start && span.end <= quotation.end;
}

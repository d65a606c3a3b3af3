/** Which part of a block is the reporter's own running prose: neither somebody's speech nor a line of a table. */
import { inQuotation } from '../../draft/quotations';
import type { Block, Span, Token } from '../../draft/types';

/** How many closing marks may follow the stop that ends a sentence. */
const CLOSING = 3;

/**
 * Prose offset at which the reporter's own words end; 0 where there are none. Quotations that close in the block are left
 * to `inQuotation`. A single mark that opens and never closes is speech that goes on in the next paragraph; a straight
 * double mark without a partner ends speech that began in an earlier one.
 */
export function narrationEnd(block: Block): number {
  const { kind, text, tokens } = block;
  if (kind !== 'paragraph' && kind !== 'listItem' || !endsAsSentence(tokens)) return 0;
  let marks = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) marks++;
  if (marks % 2 === 1) return 0;
  for (let i = 0; i + 1 < tokens.length; i++) {
    const token = tokens[i] as Token, next = tokens[i + 1] as Token;
    if (token.text !== '\'' && token.text !== '‘' || i > 0 && !token.spaced || next.spaced || next.kind !== 'word') continue;
    if (!inQuotation(block, token)) return token.start;
  }
  return text.length;
}

/** What of `found` stands in the reporter's own words; undefined for nothing. */
export function narrated<F extends Span>(block: Block, found: readonly F[]): readonly F[] | undefined {
  if (found.length === 0) return undefined;
  const end = narrationEnd(block);
  const own = found.filter((span) => span.end <= end && !inQuotation(block, span));
  return own.length > 0 ? own : undefined;
}

/** A line of prices, a caption or a link to another story has no stop at its end. */
function endsAsSentence(tokens: readonly Token[]): boolean {
  for (let i = tokens.length - 1; i >= 0 && i > tokens.length - 2 - CLOSING; i--) {
    const { text, kind } = tokens[i] as Token;
    if (text === '.' || text === '!' || text === '?' || text === ':') return true;
    if (kind !== 'punctuation') return false;
  }
  return false;
}

/** Short quotations that look like the title of a work: “Anarchy in Tokyo”. */
import { isCapitalised } from '../draft/capitals';
import type { Token } from '../draft/types';
import { isQuote } from './nicknames';

/** Most tokens of a title. */
const LONGEST = 10;

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '‘': '’' };

/** Words that titles write small. */
const SMALL = new Set('a an the and or of in on at to for from with by as is it my your not but up out no de la le du'.split(' '));

const NONE = new Uint8Array(0);

export function findTitles(tokens: readonly Token[], named: Uint8Array, quoted: boolean): Uint8Array {
  if (!quoted) return NONE;
  const titles = new Uint8Array(tokens.length);
  for (let open = 0; open < tokens.length; open++) {
    const mark = tokens[open] as Token;
    if (mark.kind !== 'punctuation') continue;
    const closing = CLOSING[mark.text];
    if (closing === undefined || !named[open + 1]) continue;
    const close = closeOf(tokens, open, closing);
    if (close < 0) {
      // A straight mark that opens nothing closes what is before it.
      if (isQuote(mark)) while (open + 1 < tokens.length && tokens[open + 1]?.text !== closing) open++;
      continue;
    }
    if (!(named[open - 1] && named[close + 1])) titles.fill(tokens[close - 1]?.kind === 'punctuation' ? 2 : 1, open + 1, close);
    open = close;
  }
  return titles;
}

/** Index of the mark that closes the title behind `open`; -1 where no title stands. */
function closeOf(tokens: readonly Token[], open: number, closing: string): number {
  for (let at = open + 1; at < tokens.length && at < open + 2 + LONGEST; at++) {
    const token = tokens[at] as Token;
    if (token.text === closing) return at > open + 1 ? at : -1;
    if (token.kind === 'word' && !isCapitalised(token.text) && !SMALL.has(token.norm)) return -1;
  }
  return -1;
}

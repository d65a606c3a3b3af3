/** Nicknames in quotation marks inside a name: 'William "Buckshot" May'. */
import type { Token } from '../draft/types';

export const isQuoteMark = (text: string): boolean => text === '"' || text === '“' || text === '”';

export const isQuote = (token: Token | undefined): boolean => token !== undefined && isQuoteMark(token.text);

/** Index of the name word behind a nickname of one word or two whose opening quotation mark is at `open`; -1 where there is none. */
export function behindNickname(tokens: readonly Token[], named: Uint8Array, open: number): number {
  if (!tokens[open]?.spaced || !named[open + 1]) return -1;
  const close = isQuote(tokens[open + 2]) ? open + 2 : named[open + 2] && isQuote(tokens[open + 3]) ? open + 3 : -1;
  return close > 0 && named[close + 1] && tokens[close + 1]?.spaced ? close + 1 : -1;
}

/** Whether the tokens `[first, last]` hold both marks of a nickname or neither. */
export function keepsNickname(tokens: readonly Token[], first: number, last: number): boolean {
  let paired = true;
  for (let i = first + 1; i < last; i++) if (isQuote(tokens[i])) paired = !paired;
  return paired;
}

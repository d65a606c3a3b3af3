/** Forms that names take: parts of people's names, initials of organisations'. Keys are folded words, one space apart. */
import type { Token } from '../draft/types';
import { fold } from './lexicon';

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'esq', 'phd', 'md']);
const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', 'du', 'des', 'la', 'le', 'der', 'von', 'van', 'al', 'el', 'bin']);

/** Bare names by which a person of this full name may go: the surname, with and without its particle, and the given name. */
export function nameParts(key: string): string[] {
  const words = key.split(' ').filter((word) => !SUFFIXES.has(word));
  const parts: string[] = [];
  const last = words[words.length - 1], before = words[words.length - 2], first = words[0];
  // "Abdullah of Jordan" is not called Jordan.
  if (last !== undefined && last.length > 1 && before !== 'of') parts.push(last);
  // "Van Gogh" with its particle, "Barth Eide" and "García Márquez" of two surnames.
  if (last !== undefined && before !== undefined && before !== 'of' && (SMALL.has(before) || words.length > 2 && before.length > 2)) parts.push(`${before} ${last}`);
  if (first !== undefined && first.length > 2 && first !== last && !SMALL.has(first)) parts.push(first);
  return parts;
}

/** "world health organization" → "who"; undefined for fewer than two words that count. */
export function acronymOf(key: string): string | undefined {
  const words = key.split(' ').filter((word) => !SMALL.has(word));
  return words.length < 2 || words.length > 7 ? undefined : words.map((word) => word[0]).join('');
}

/** The folded words of a span, one space apart; marks fall away. */
export function keyOf(tokens: readonly Token[], first: number, last: number): string {
  let key = '';
  for (let i = first; i <= last; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    key += key === '' ? fold(token.norm) : ` ${fold(token.norm)}`;
  }
  return key;
}

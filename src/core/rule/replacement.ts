/** Makes a replacement read right in its place: its article replaces the draft's, a sentence opens with a capital. */
import { isCapitalised } from '../draft/capitals';
import { sentenceAt } from '../draft/places';
import type { Block, Span } from '../draft/types';
import { perBlock } from './perBlock';

export interface Replacement extends Span {
  readonly text: string;
}

const isCurly = perBlock(({ text }) => text.includes('’'));

/**
 * The edit, in prose offsets, that puts `instead` in the place of a match, with the draft's own apostrophes. `first` is the index of the match's first
 * token; an article before it is taken in where the replacement brings its own, needs "an" for "a", or opens with whose it is: "Russia's".
 */
export function fitReplacement(block: Block, match: Span & { readonly first: number }, instead: string): Replacement {
  const before = block.tokens[match.first - 1];
  const article = before && /^(?:the|an?)$/u.test(before.norm) && block.tokens[match.first]?.spaced ? before : undefined;
  const vowel = /^[aeiou]/iu.test(instead);
  let start = match.start, text = instead.includes('\'') && isCurly(block) ? instead.replaceAll('\'', '’') : instead;
  if (article && /^(?:(?:the|an?) |\p{Lu}\p{L}*['’]s )/iu.test(instead)) start = article.start;
  else if (article && article.norm !== 'the' && vowel !== (article.norm === 'an')) {
    start = article.start;
    text = `${vowel ? 'an' : 'a'} ${text}`;
  }
  // After a dateline the sentence opens late: the agency in brackets or the article's own capital tells.
  const opens = sentenceAt(block, start).start === start || (start < 60 && /\) [—–-]{1,2} $/u.test(block.text.slice(0, start))) || (start !== match.start && article !== undefined && isCapitalised(article.text));
  return { start, end: match.end, text: opens ? `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}` : text };
}

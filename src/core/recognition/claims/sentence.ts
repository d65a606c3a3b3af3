/**
 * A sentence as claims read it: lower case, one space between tokens, each subject written as `@n`. Patterns stay
 * short, and whatever they find maps back to the block.
 */
import type { Block, Span, Token } from '../../draft/types';
import type { SubjectMention } from '../subjects';

export interface Sentence {
  readonly text: string;
  readonly mentions: readonly SubjectMention[];
  /** Prose span of a stretch of `text`. */
  span(start: number, end: number): Span;
}

/** The sentence whose tokens are `[first, last]`; `mentions` are those of the block. */
export function readSentence(block: Block, first: number, last: number, mentions: readonly SubjectMention[]): Sentence {
  const own = mentions.filter((mention) => mention.first >= first && mention.last <= last);
  let text = '';
  /** Start in `text`, start and end in prose, of each piece. */
  const pieces: { at: number; start: number; end: number }[] = [];
  const add = (piece: string, start: number, end: number): void => {
    if (text !== '') text += ' ';
    pieces.push({ at: text.length, start, end });
    text += piece;
  };
  for (let i = first, next = 0; i <= last; i++) {
    const mention = own[next];
    if (mention && mention.first === i) {
      const end = block.tokens[mention.last] as Token;
      add(`@${next}`, mention.start, mention.end);
      if (end.possessive) add("'s", end.end - 1, end.end);
      i = mention.last;
      next++;
      continue;
    }
    const token = block.tokens[i] as Token;
    add(token.possessive ? `${token.norm}'s` : token.norm, token.start, token.end);
  }
  const pieceAt = (at: number): { at: number; start: number; end: number } => {
    let found = pieces[0] ?? { at: 0, start: 0, end: 0 };
    for (const piece of pieces) if (piece.at <= at) found = piece; else break;
    return found;
  };
  return { text, mentions: own, span: (start, end) => ({ start: pieceAt(start).start, end: pieceAt(Math.max(start, end - 1)).end }) };
}

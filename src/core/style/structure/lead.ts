/** Finds the lead: the first sentence of a story's first paragraph, dateline aside. */
import type { Block, Span, Token } from '../../draft/types';

/** Above this many words readers lose the thread before they know what happened. */
export const LONGEST_LEAD = 35;

/** "OSLO, June 20, 2025 (AP) — ": ends with a dash within the paragraph's first tokens. */
const DATELINE_TOKENS = 18;

export interface Lead {
  readonly span: Span;
  readonly words: number;
  readonly tokens: readonly Token[];
}

/** The lead of a paragraph; undefined where it has too little of a sentence to be one. */
export function leadOf(block: Block): Lead | undefined {
  if (block.kind !== 'paragraph' || block.tokens.length < 8) return undefined;
  const { tokens } = block;
  let first = 0;
  const capitals = tokens[0]?.text ?? '';
  if (capitals.length > 2 && capitals === capitals.toUpperCase() && /\p{L}/u.test(capitals)) {
    const dash = tokens.findIndex((token, i) => i < DATELINE_TOKENS && /^(?:[—–-]|--)$/u.test(token.text) && token.spaced);
    if (dash > 0) first = dash + 1;
  }
  const start = tokens[first]?.start;
  if (start === undefined) return undefined;
  const sentence = block.sentences.find((one) => one.end > start);
  if (!sentence) return undefined;
  const own = tokens.filter((token) => token.start >= start && token.end <= sentence.end);
  const words = own.filter((token) => token.kind === 'word' || token.kind === 'number').length;
  return words < 5 ? undefined : { span: { start, end: sentence.end }, words, tokens: own };
}

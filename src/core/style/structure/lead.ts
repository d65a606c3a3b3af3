/** Finds the lead: the first sentence of a story's first paragraph, dateline aside. */
import type { Block, Span, Token } from '../../draft/types';
import type { Collected } from '../../rule/rule';

/** Above this many words readers lose the thread before they know what happened. */
export const LONGEST_LEAD = 35;

/** "OSLO, June 20, 2025 (AP) — ": ends with a dash within the paragraph's first tokens. */
const DATELINE_TOKENS = 18;

export interface Lead {
  readonly block: Block;
  readonly span: Span;
  readonly words: number;
  readonly tokens: readonly Token[];
}

/** What has to do with the lead: headlines, and paragraphs that may hold one. */
export const collectLead = (block: Block): Block | undefined =>
  (block.kind === 'headline' || block.kind === 'paragraph' && block.tokens.length >= 8 ? block : undefined);

/** How many paragraphs, a slug or a byline, may stand before a dateline. */
const DEPTH = 3;

/** The lead of a story. Without a headline or a dateline there is no telling whether this is a story or a note: undefined. */
export function storyLead(collected: readonly Collected<Block>[]): { readonly index: number; readonly lead: Lead } | undefined {
  const opening = collected.slice(0, DEPTH).findIndex(({ facts, kind }) => kind === 'headline' || isDated(facts));
  const top = opening < 0 ? collected.findIndex(({ kind }) => kind === 'headline') : opening;
  if (top < 0) return undefined;
  for (let i = top; i < collected.length; i++) {
    const { facts, index, kind } = collected[i] as Collected<Block>;
    const lead = kind === 'headline' ? undefined : leadOf(facts);
    if (lead) return { index, lead };
  }
  return undefined;
}

/** Where the words behind a dateline begin; 0 without one. */
function behindDateline({ tokens }: Block): number {
  const capitals = tokens[0]?.text ?? '';
  if (capitals.length < 3 || capitals !== capitals.toUpperCase() || !/\p{L}/u.test(capitals)) return 0;
  return tokens.findIndex((token, i) => i < DATELINE_TOKENS && /^(?:[—–-]|--)$/u.test(token.text) && token.spaced) + 1;
}

/** Whether a paragraph opens with a place and a date or a source: “NATO – the alliance –” has neither. */
const isDated = (block: Block): boolean => block.tokens.slice(0, behindDateline(block)).some(({ kind, text }) => kind === 'number' || text === '(');

/** The lead of a paragraph; undefined where it has too little of a sentence to be one. */
function leadOf(block: Block): Lead | undefined {
  const { tokens } = block;
  const start = tokens[behindDateline(block)]?.start;
  if (start === undefined) return undefined;
  const sentence = block.sentences.find((one) => one.end > start);
  if (!sentence) return undefined;
  const own = tokens.filter((token) => token.start >= start && token.end <= sentence.end);
  const words = own.filter((token) => token.kind === 'word' || token.kind === 'number').length;
  return words < 5 ? undefined : { block, span: { start, end: sentence.end }, words, tokens: own };
}

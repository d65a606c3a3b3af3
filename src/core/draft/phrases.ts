/**
 * Phrases as people write them, found in one pass over the tokens however many there are. The pattern language is
 * described in docs/register.md; patterns become a trie over word forms, so the cost of a pass does not depend on how
 * many phrases the tables hold.
 */
import { isAllCaps, isCapitalised, tokenise } from './tokens';
import type { Span, Token } from './types';

/** Where a phrase stands. The span leaves out the possessive of its last word unless the pattern has it. */
export interface PhraseMatch<P> extends Span {
  /** Index of the first and of the last token. */
  readonly first: number;
  readonly last: number;
  readonly payload: P;
}

/** One word of a pattern. */
interface Word {
  readonly norm: string;
  /** How the draft must write it: in any case, capitalised, or in capitals. */
  readonly shape: 0 | 1 | 2;
  readonly possessive: boolean;
}

interface Node<P> {
  next?: Map<string, Edge<P>[]>;
  /** What ends here; `possessive` tells whether the last word's pattern asked for 's. */
  ends?: { payload: P; possessive: boolean }[];
}

interface Edge<P> {
  readonly shape: 0 | 1 | 2;
  readonly possessive: boolean;
  readonly node: Node<P>;
}

/** A pattern that cannot be read. */
export class PhraseError extends Error {}

/** A growing set of phrases, each with something to return when it is found. */
export class PhraseTable<P> {
  readonly #root: Node<P> = {};
  #size = 0;

  /** Number of patterns added. */
  get size(): number {
    return this.#size;
  }

  /** Adds a pattern; throws {@link PhraseError} where it cannot be read. */
  add(pattern: string, payload: P): void {
    for (const words of expand(pattern)) {
      let node = this.#root;
      for (const word of words) {
        const next = node.next ??= new Map();
        const edges: Edge<P>[] = next.get(word.norm) ?? [];
        if (edges.length === 0) next.set(word.norm, edges);
        const known = edges.find((e) => e.shape === word.shape && e.possessive === word.possessive);
        const edge = known ?? { shape: word.shape, possessive: word.possessive, node: {} };
        if (!known) edges.push(edge);
        node = edge.node;
      }
      (node.ends ??= []).push({ payload, possessive: (words[words.length - 1] as Word).possessive });
    }
    this.#size++;
  }

  /** Every occurrence of every phrase, by start, longer first; overlaps are kept for the caller to judge. */
  match(tokens: readonly Token[]): PhraseMatch<P>[] {
    const found: PhraseMatch<P>[] = [];
    const root = this.#root.next;
    if (!root) return found;
    for (let i = 0; i < tokens.length; i++) {
      const edges = root.get((tokens[i] as Token).norm);
      if (edges) this.#follow(tokens, i, i, edges, found);
    }
    return found;
  }

  #follow(tokens: readonly Token[], first: number, at: number, edges: readonly Edge<P>[], found: PhraseMatch<P>[]): void {
    const token = tokens[at] as Token;
    for (const edge of edges) {
      if (edge.possessive && !token.possessive) continue;
      if (edge.shape !== 0 && !(edge.shape === 2 ? isAllCaps(token.text.slice(0, token.stem - token.start)) : isCapitalised(token.text))) continue;
      const next = at + 1 < tokens.length ? edge.node.next?.get((tokens[at + 1] as Token).norm) : undefined;
      if (next) this.#follow(tokens, first, at + 1, next, found);
      for (const end of edge.node.ends ?? []) {
        found.push({
          start: (tokens[first] as Token).start, end: end.possessive ? token.end : token.stem, first, last: at, payload: end.payload,
        });
      }
    }
  }
}

/** All word sequences that a pattern stands for. */
export function expand(pattern: string): Word[][] {
  const parts = parse(pattern);
  let sequences: Word[][] = [[]];
  for (const part of parts) {
    const grown: Word[][] = [];
    for (const sequence of sequences) for (const choice of part) grown.push([...sequence, ...choice]);
    if (grown.length > 4096) throw new PhraseError(`“${pattern}” stands for too many phrases`);
    sequences = grown;
  }
  const full = sequences.filter((sequence) => sequence.length > 0);
  if (full.length === 0) throw new PhraseError(`“${pattern}” has no words`);
  return full;
}

/** The pattern's parts, each a list of alternatives, each a list of words. */
function parse(pattern: string): Word[][][] {
  const parts: Word[][][] = [];
  let at = 0;
  while (at < pattern.length) {
    const char = pattern[at] as string;
    if (char === ' ') { at++; continue; }
    let source: string;
    if (char === '(') {
      const end = pattern.indexOf(')', at);
      if (end < 0) throw new PhraseError(`“${pattern}” has a bracket that does not close`);
      source = pattern.slice(at + 1, end);
      at = end + 1;
    } else {
      const end = /[ (]|$/u.exec(pattern.slice(at))?.index ?? 0;
      source = pattern.slice(at, at + end);
      at += end;
      if (source.endsWith('?')) { source = source.slice(0, -1); at--; }
    }
    const alternatives = source.split('|').map((choice) => tokenise(choice).map(toWord));
    if (pattern[at] === '?') { alternatives.push([]); at++; }
    parts.push(alternatives);
  }
  return parts;
}

function toWord(token: Token): Word {
  const stem = token.text.slice(0, token.stem - token.start);
  const shape = isAllCaps(stem.replaceAll('.', '')) ? 2 : isCapitalised(stem) ? 1 : 0;
  return { norm: token.norm, shape, possessive: token.possessive };
}

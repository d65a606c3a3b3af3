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

/** What is left of a pattern at some point of it: words of the alternative at hand, then the parts from `at` on. */
interface Rest<P> {
  readonly pattern: string;
  readonly words: readonly Word[];
  readonly at: number;
  /** The word before. */
  readonly last?: Word;
  readonly payload: P;
}

interface Node<P> {
  /** Patterns that go on here, until somebody gets so far: most never do, and a desk starts sooner without them. */
  pending?: Rest<P>[];
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

  /** Adds a pattern that {@link checkPhrase} has nothing to say about. */
  add(pattern: string, payload: P): void {
    settle(this.#root, { pattern, words: [], at: 0, payload });
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
      if (edge.node.pending) grow(edge.node);
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

function grow<P>(node: Node<P>): void {
  const pending = node.pending ?? [];
  node.pending = undefined;
  for (const rest of pending) settle(node, rest);
}

/** Hangs what is left of a pattern on a node: its next words, or its end. */
function settle<P>(node: Node<P>, rest: Rest<P>): void {
  const [word, ...words] = rest.words;
  if (word) {
    const next = node.next ??= new Map();
    const edges: Edge<P>[] = next.get(word.norm) ?? [];
    if (edges.length === 0) next.set(word.norm, edges);
    let edge = edges.find((known) => known.shape === word.shape && known.possessive === word.possessive);
    if (!edge) edges.push(edge = { shape: word.shape, possessive: word.possessive, node: {} });
    (edge.node.pending ??= []).push({ ...rest, words, last: word });
    return;
  }
  const part = partAt(rest.pattern, rest.at);
  if (!part) {
    // Of optional parts alone there may be no word at all.
    if (rest.last) (node.ends ??= []).push({ payload: rest.payload, possessive: rest.last.possessive });
    return;
  }
  for (const choice of part.choices) settle(node, { ...rest, words: choice, at: part.end });
}

/** Most phrases that a pattern may stand for. */
const MOST = 4096;

/** Throws {@link PhraseError} where a pattern cannot be read, has no words or stands for too many phrases. */
export function checkPhrase(pattern: string): void {
  let phrases = 1, words = 0;
  for (let part = partAt(pattern, 0); part; part = partAt(pattern, part.end)) {
    phrases *= part.choices.length;
    if (phrases > MOST) throw new PhraseError(`“${pattern}” stands for too many phrases`);
    words += Math.max(...part.choices.map((choice) => choice.length));
  }
  if (words === 0) throw new PhraseError(`“${pattern}” has no words`);
}

/** The part of a pattern at `from`: its alternatives, each a list of words, and where it ends. Undefined behind the last. */
function partAt(pattern: string, from: number): { readonly choices: readonly (readonly Word[])[]; readonly end: number } | undefined {
  let at = from;
  while (pattern[at] === ' ') at++;
  if (at >= pattern.length) return undefined;
  const bracket = pattern[at] === '(';
  const close = bracket ? pattern.indexOf(')', at) : (/[ (]|$/u.exec(pattern.slice(at))?.index ?? 0) + at;
  if (close < 0) throw new PhraseError(`“${pattern}” has a bracket that does not close`);
  let source = pattern.slice(bracket ? at + 1 : at, close), end = bracket ? close + 1 : close;
  const optional = bracket ? pattern[end] === '?' : source.endsWith('?');
  if (optional && bracket) end++;
  if (optional && !bracket) source = source.slice(0, -1);
  const choices: (readonly Word[])[] = source.split('|').map((choice) => tokenise(choice).map(toWord));
  return { choices: optional ? [...choices, []] : choices, end };
}

function toWord(token: Token): Word {
  const stem = token.text.slice(0, token.stem - token.start);
  const shape = isAllCaps(stem.replaceAll('.', '')) ? 2 : isCapitalised(stem) ? 1 : 0;
  return { norm: token.norm, shape, possessive: token.possessive };
}

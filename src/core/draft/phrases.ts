/**
 * Phrases as people write them, found in one pass over the tokens however many there are. The pattern language is
 * described in docs/register.md; patterns become a trie over word forms, so the cost of a pass does not depend on how
 * many phrases the tables hold.
 */
import { isAllCaps, isCapitalised } from './capitals';
import { ANY_FIGURE, NO_WORDS, openingsOf, partOf, type PatternWord, type Source, sourcesOf } from './pattern';
import { stemText } from './tokens';
import type { Span, Token } from './types';
import { bitOf, BITS, type Word } from './words';

/** Where a phrase stands. The span leaves out the possessive of its last word unless the pattern has it. */
export interface PhraseMatch<P> extends Span {
  /** Index of the first and of the last token. */
  readonly first: number;
  readonly last: number;
  readonly payload: P;
}

/** A pattern, taken apart when a draft first has a word that opens it, and no further than drafts follow it. */
interface Pattern {
  readonly text: string;
  readonly table: number;
  readonly payload: unknown;
  /** How its parts are written. */
  sources?: readonly Source[];
}

/** What is left of a pattern at some point of it: words of the alternative at hand from `at` on, then the parts from `part` on. */
interface Rest {
  readonly pattern: Pattern;
  readonly part: number;
  readonly words: readonly PatternWord[];
  readonly at: number;
  /** The word before. */
  readonly last: PatternWord | undefined;
}

interface Node {
  /** Patterns that go on here, until somebody gets so far: most never do, and a desk starts sooner without them. */
  pending?: Rest[];
  next?: Map<string, Branch>;
  /** What ends here; `possessive` tells whether the last word's pattern asked for 's. */
  ends?: { readonly pattern: Pattern; readonly possessive: boolean }[];
}

/** What goes on with one word. */
interface Branch {
  readonly edges: Edge[];
  /** Whole patterns that open with it, as they came: of a desk's thousands a draft has the words of some hundreds. */
  waiting?: Rest[];
  /** Its number among those that open phrases, once a draft has its word; undefined again when more goes on with it. */
  row?: number;
}

interface Edge {
  readonly shape: 0 | 1 | 2;
  readonly possessive: boolean;
  readonly node: Node;
}

/** What a {@link Phrasebook} has found: the matches of each of its tables. */
export type Found = readonly (readonly PhraseMatch<unknown>[] | undefined)[];

/** How many numbers a row of bits takes, one bit for each sort of word (`Word.bit`). */
const WIDTH = BITS / 32;

/** The phrases of any number of tables, found in one pass over the tokens for all of them. */
export class Phrasebook {
  readonly #root: Node = {};
  #tables = 0;
  /** Another one whenever there is a phrase more. */
  #edition = {};
  /** The branches whose words drafts have, and of each, as a row of bits, which words may follow: nearly every “the” and “of” ends there. Nothing follows in the first row. */
  readonly #opened: Branch[] = [{ edges: [] }];
  #follows = new Uint32Array(WIDTH * 256);

  /** The number of a new table. */
  open(): number {
    return this.#tables++;
  }

  add(text: string, table: number, payload: unknown): void {
    const rest: Rest = { pattern: { text, table, payload }, part: 0, words: NO_WORDS, at: 0, last: undefined };
    const words = openingsOf(text);
    this.#edition = {};
    if (!words) settle(this.#root, rest);
    else for (const word of words) (branchOf(this.#root, word).waiting ??= []).push(rest);
  }

  match(tokens: readonly Token[]): Found {
    const found: PhraseMatch<unknown>[][] = [];
    let next = tokens[0]?.word;
    for (let i = 0; i < tokens.length; i++) {
      const word = next as Word;
      next = tokens[i + 1]?.word;
      if (word.edition !== this.#edition) {
        word.edition = this.#edition;
        word.row = this.#rowOf(word.norm);
      }
      const { row } = word;
      if (row === 0 || next && !((this.#follows[row * WIDTH + (next.bit >> 5)] as number) >>> (next.bit & 31) & 1)) continue;
      this.#follow(tokens, i, i, (this.#opened[row] as Branch).edges, found);
    }
    return found;
  }

  /** The row of a word; 0 where it opens nothing. */
  #rowOf(norm: string): number {
    const branch = this.#root.next?.get(norm);
    if (!branch) return 0;
    if (branch.waiting) unfold(this.#root, branch, norm);
    return branch.row ??= this.#enter(branch);
  }

  #enter(branch: Branch): number {
    const row = this.#opened.push(branch) - 1, at = row * WIDTH;
    if (at + WIDTH > this.#follows.length) {
      const wider = new Uint32Array(this.#follows.length * 2);
      wider.set(this.#follows);
      this.#follows = wider;
    }
    this.#follows.set(followers(branch), at);
    return row;
  }

  #follow(tokens: readonly Token[], first: number, at: number, edges: readonly Edge[], found: PhraseMatch<unknown>[][]): void {
    const token = tokens[at] as Token;
    for (const edge of edges) {
      if (edge.possessive && !token.possessive) continue;
      if (edge.shape !== 0 && !(edge.shape === 2 ? isAllCaps(stemText(token)) : isCapitalised(token.text))) continue;
      if (edge.node.pending) grow(edge.node);
      const { next, ends } = edge.node;
      const after = next && tokens[at + 1];
      if (next && after) {
        const branch = next.get(after.norm), figure = after.kind === 'number' ? next.get(ANY_FIGURE) : undefined;
        if (branch) this.#follow(tokens, first, at + 1, branch.edges, found);
        if (figure) this.#follow(tokens, first, at + 1, figure.edges, found);
      }
      if (ends) for (const { pattern: { table, payload }, possessive } of ends) {
        (found[table] ??= []).push({ start: (tokens[first] as Token).start, end: possessive ? token.end : token.stem, first, last: at, payload });
      }
    }
  }
}

/** A growing set of phrases, each with something to return when it is found: one of those of a phrasebook, or alone. */
export class PhraseTable<P> {
  readonly #book: Phrasebook;
  readonly #number: number;
  #size = 0;

  constructor(book = new Phrasebook()) {
    this.#book = book;
    this.#number = book.open();
  }

  /** Number of patterns added. */
  get size(): number {
    return this.#size;
  }

  /** Adds a pattern that {@link checkPhrase} has nothing to say about. */
  add(pattern: string, payload: P): void {
    this.#book.add(pattern, this.#number, payload);
    this.#size++;
  }

  /** Every occurrence of every phrase, by start, longer first; overlaps are kept for the caller to judge. */
  match(tokens: readonly Token[]): readonly PhraseMatch<P>[] {
    return this.of(this.#book.match(tokens));
  }

  /** This table's part of what its phrasebook has found. */
  of(found: Found): readonly PhraseMatch<P>[] {
    return (found[this.#number] ?? NONE) as readonly PhraseMatch<P>[];
  }
}

const NONE: readonly never[] = [];

function branchOf(node: Node, norm: string): Branch {
  const next = node.next ??= new Map();
  let branch = next.get(norm);
  if (!branch) next.set(norm, branch = { edges: [] });
  return branch;
}

const ANY = new Uint32Array(WIDTH).fill(-1);

/** What may follow the word of a branch; anything where something ends with it. */
function followers({ edges }: Branch): Uint32Array {
  const bits = new Uint32Array(WIDTH);
  for (const { node } of edges) {
    if (node.pending) grow(node);
    if (node.ends) return ANY;
    for (const norm of node.next?.keys() ?? []) {
      if (norm === ANY_FIGURE) return ANY;
      const bit = bitOf(norm);
      bits[bit >> 5] = (bits[bit >> 5] as number) | 1 << (bit & 31);
    }
  }
  return bits;
}

/** Hangs the patterns that wait for a branch's word on the root as far as they open with it, in the order in which they came. */
function unfold(root: Node, branch: Branch, word: string): void {
  const waiting = branch.waiting ?? [];
  branch.waiting = undefined;
  for (const rest of waiting) settle(root, rest, word);
}

function grow(node: Node): void {
  const pending = node.pending ?? [];
  node.pending = undefined;
  for (const rest of pending) settle(node, rest);
}

/** Hangs what is left of a pattern on a node: its next words, or its end. Where `only` is given, alternatives that begin with that word. */
function settle(node: Node, { pattern, part, words, at, last }: Rest, only?: string): void {
  const word = words[at];
  if (word) {
    const branch = branchOf(node, word.norm);
    if (branch.waiting) unfold(node, branch, word.norm);
    branch.row = undefined;
    const { edges } = branch;
    let edge = edges.find((known) => known.shape === word.shape && known.possessive === word.possessive);
    if (!edge) edges.push(edge = { shape: word.shape, possessive: word.possessive, node: {} });
    (edge.node.pending ??= []).push({ pattern, part, words, at: at + 1, last: word });
    return;
  }
  const source = (pattern.sources ??= [...sourcesOf(pattern.text)])[part];
  if (!source) {
    // Of optional parts alone there may be no word at all.
    if (last) (node.ends ??= []).push({ pattern, possessive: last.possessive });
    return;
  }
  for (const choice of partOf(source)) {
    const rest = { pattern, part: part + 1, words: choice, at: 0, last };
    if (choice.length === 0) settle(node, rest, only);
    else if (only === undefined || choice[0]?.norm === only) settle(node, rest);
  }
}

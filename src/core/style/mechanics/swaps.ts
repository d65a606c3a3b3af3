/** Words that are taken for one another: which of the two is wrong shows only in their company. */
import { isCapitalised } from '../../draft/capitals';
import { tokenise } from '../../draft/tokens';
import type { Block, Span, Token } from '../../draft/types';
import type { Mark } from '../../rule/rule';
import { heard, type Listener, listenAlso, listenFor } from '../../rule/listen';
import { perBlock } from '../../rule/perBlock';
import { lazy } from '../../lazy';
import { isOrdinary } from './ordinary';

interface Swap {
  readonly rule: string;
  readonly wrong: readonly string[];
  readonly right: string;
  /** The words before, the nearest first, and the words after; of most swaps no draft ever asks. */
  readonly before: readonly (() => ReadonlySet<string>)[];
  readonly after: readonly (() => ReadonlySet<string>)[];
  readonly message: string;
  readonly safe: boolean;
}

/** A swap in its place; `first` and `last` are the tokens of the words and their company. */
interface Found {
  readonly swap: Swap;
  readonly first: number;
  readonly last: number;
  readonly wrong: Span;
}

interface SwapOptions {
  readonly safe?: boolean;
  /** The message. */
  readonly explain?: (wrong: string, right: string) => string;
}

/** Every rule's swaps by the first word of what is wrong, so that one pass answers all rules. */
const table = new Map<string, Swap[]>();
const OPENINGS = listenFor();
/** Those of each rule. */
const own = new Map<string, Listener>();

/** Listens for the words that may be wrong by a rule's swaps. */
export function swapListener(rule: string): Listener {
  const listener = own.get(rule) ?? listenFor();
  own.set(rule, listener);
  return listener;
}

/**
 * Adds lines such as `a [women=woman] who|from` for a rule: `|` parts alternatives, the brackets hold what is wrong and
 * what belongs there, `_` stands for a space inside them and `#` for any figure.
 */
export function addSwaps(rule: string, lines: readonly string[], { safe = false, explain = meant }: SwapOptions = {}): void {
  for (const line of lines) {
    const parts = line.split(' ');
    const at = parts.findIndex((part) => part.startsWith('['));
    const [wrong = '', right = ''] = (parts[at] ?? '').slice(1, -1).replaceAll('_', ' ').split('=');
    const words = tokenise(wrong).map((token) => token.norm);
    const swap: Swap = { rule, wrong: words, right, before: parts.slice(0, at).reverse().map(alternatives), after: parts.slice(at + 1).map(alternatives), message: explain(wrong, right), safe };
    const opening = words[0] ?? '', known = table.get(opening);
    if (known) known.push(swap); else table.set(opening, [swap]);
    listenAlso(OPENINGS, [opening]);
    listenAlso(swapListener(rule), [opening]);
  }
}

const meant = (wrong: string, right: string): string => `“${right}” is meant here, not “${wrong}”.`;

const alternatives = (part: string): (() => ReadonlySet<string>) => lazy(() => new Set(part.split('|').map((word) => tokenise(word)[0]?.norm ?? '')));

const NONE: readonly never[] = [];

const findSwaps = perBlock((block): readonly Found[] => {
  let found: Found[] | undefined;
  const { tokens } = block;
  for (const i of heard(block, OPENINGS)) {
    for (const swap of table.get((tokens[i] as Token).norm) ?? []) {
      const first = i - swap.before.length, end = i + swap.wrong.length, last = end + swap.after.length - 1;
      if (first < 0 || last >= tokens.length || !fits(swap, tokens, i)) continue;
      if (!isOrdinary(block, { first, last })) continue;
      (found ??= []).push({ swap, first, last, wrong: { start: (tokens[i] as Token).start, end: (tokens[end - 1] as Token).stem } });
      break;
    }
  }
  return found ?? NONE;
});

/** Whether the words around the token at `at` are those of the swap. Plain loops: this runs for every "the" and "of". */
function fits({ wrong, before, after }: Swap, tokens: readonly Token[], at: number): boolean {
  for (let k = 1; k < wrong.length; k++) if (tokens[at + k]?.norm !== wrong[k]) return false;
  for (let k = 0; k < before.length; k++) if (!isAmong(before[k], tokens[at - 1 - k])) return false;
  for (let k = 0; k < after.length; k++) if (!isAmong(after[k], tokens[at + wrong.length + k])) return false;
  return true;
}

const isAmong = (words: (() => ReadonlySet<string>) | undefined, token: Token | undefined): boolean => words?.().has(token?.kind === 'number' ? '#' : token?.norm ?? '') === true;

/** The marks of a rule's swaps in a block; `accepts` may keep silent about one. */
export function swapMarks(rule: string, block: Block, accepts?: (tokens: readonly Token[], first: number, last: number) => boolean): readonly Mark[] {
  const found = findSwaps(block);
  if (found.length === 0) return NONE;
  return found.filter(({ swap, first, last }) => swap.rule === rule && accepts?.(block.tokens, first, last) !== false).map(({ swap, first, last, wrong }) => {
    const start = (block.tokens[first] as Token).start, end = (block.tokens[last] as Token).stem;
    const text = dressed(swap.right, block, wrong.start);
    return {
      span: { start, end }, message: swap.message,
      fixes: [{ title: `Write “${block.text.slice(start, wrong.start)}${text}${block.text.slice(wrong.end, end)}”`, safe: swap.safe, edits: [{ ...wrong, text }] }],
    };
  });
}

/** A word with the capital of the one it replaces and the apostrophe of its surroundings. */
export function dressed(word: string, block: Block, at: number): string {
  const written = block.text.includes('’') ? word.replaceAll('\'', '’') : word;
  return isCapitalised(block.text.slice(at, at + 1)) ? `${(written[0] ?? '').toUpperCase()}${written.slice(1)}` : written;
}

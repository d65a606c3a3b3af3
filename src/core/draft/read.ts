/**
 * Turns a draft into the blocks that rules see. An edit costs the chunk it is in: the others are found where they were,
 * or as far along as the text has grown.
 */
import { changedSpan } from './changed';
import { chunks, type Chunk, frontMatterEnd } from './chunks';
import { readHtml } from './html';
import { readMarkdown } from './markdown';
import { readMarkedLine } from './markedLine';
import { readPlain } from './plain';
import { quotations } from './quotations';
import type { RawBlock } from './raw';
import { sentences } from './sentences';
import { firstAtLeast, type Replaced, spliced, splicedPlaces } from './splice';
import { tokenise } from './tokens';
import type { Block, BlockKind, Format, PlacedBlock, Span } from './types';

/** Makes the block of a readable text. */
export function makeBlock(text: string, kind: BlockKind = 'paragraph', level = 0): Block {
  const tokens = tokenise(text);
  return {
    kind, level, text, tokens, sentences: sentences(tokens),
    quotations: kind === 'quotation' ? [{ start: 0, end: text.length, open: false }] : quotations(text),
  };
}

/** What a chunk says, wherever it stands. */
interface Content<R> {
  readonly raws: readonly RawBlock[];
  /** What the caller made of each of `raws`. */
  readonly readings: readonly R[];
  /** The link definitions under which it was read; empty where it refers to none. */
  readonly under: string;
}

/** A chunk without its place: the same object in all states of a draft as long as it is not touched. */
interface Piece<R> {
  readonly kind: Chunk['kind'];
  readonly text: string;
  /** The link definitions in it, which other chunks may use. */
  readonly definitions: string;
  /** Holds a comment or a box of Copydesk's own. */
  readonly notes: boolean;
  content?: Content<R>;
}

/** Chunks in their places, and their blocks: lists in step. */
interface Layout<R> {
  readonly pieces: readonly Piece<R>[];
  /** Where each of `pieces` starts. */
  readonly starts: readonly number[];
  /** Index of the first block of each of `pieces`. */
  readonly firsts: readonly number[];
  readonly readings: readonly R[];
  readonly raws: readonly RawBlock[];
  /** Where the chunk of each block starts. */
  readonly bases: readonly number[];
}

interface Memory<R> extends Layout<R> {
  readonly text: string;
  readonly format: Format;
  /** Where the front matter ends. */
  readonly from: number;
  /** Those of all pieces, a line each. */
  readonly definitions: string;
  /** How many of `pieces` hold a comment or a box of Copydesk's own. */
  readonly notes: number;
}

/** A draft cut into blocks, with what the next reading can reuse. `R` is what the caller makes of a block. */
export interface Segmented<R> {
  readonly readings: readonly R[];
  /** Where `readings` differ from those of the previous state; undefined where nothing of it was of use. */
  readonly replaced: Replaced | undefined;
  /** The block at an index of `readings`, in its place. */
  placed(index: number): PlacedBlock;
  /** Front matter with its fences, where the draft has any. */
  readonly frontMatter: string | undefined;
  /** The draft holds comments or boxes of Copydesk's own. */
  readonly notes: boolean;
  readonly memory: Memory<R>;
}

/** Labels by which a chunk may refer to a definition. */
const LABEL = /\[([^[\]]{1,200})\]/gu;

/** A label as definitions and references are compared. */
const labelKey = (label: string): string => label.replace(/\s+/gu, ' ').trim().toLowerCase().toUpperCase();

const DEFINITION = /^ {0,3}\[(?!\^)[^\]\r\n\u2028\u2029]{1,200}\]:[^\r\n\u2028\u2029]{1,2000}$/gmu;

/**
 * The blocks of a draft. `previous` is the segmentation of an earlier state of it; `read` makes or finds what the caller
 * keeps of a block, and is asked only for the blocks of chunks that are new.
 */
export function segment<R extends { readonly block: Block }>(text: string, format: Format, previous: Segmented<R> | undefined, read: (raw: RawBlock) => R): Segmented<R> {
  const from = frontMatterEnd(text);
  const memory = previous?.memory;
  if (format === 'html' && memory?.format === 'html') return readAgain({ text, format, from, read }, memory);
  return layOut({ text, format, from, read }, (memory && recut(text, format, from, memory)) ?? cutWhole<R>(text, format, from), memory);
}

/** The same for a draft of which nothing is known, a chunk at each step. */
export function* segmentInParts<R extends { readonly block: Block }>(text: string, format: Format, read: (raw: RawBlock) => R): Generator<undefined, Segmented<R>> {
  const from = frontMatterEnd(text);
  const cut = cutWhole<R>(text, format, from);
  const contentOf = contentReader(definitionsOf(cut.fresh), read);
  for (const piece of cut.fresh) {
    contentOf(piece);
    yield;
  }
  return layOut({ text, format, from, read }, cut, undefined);
}

/** All of a page may hang together, so it is parsed anew; the blocks that say what they said keep their readings. */
function readAgain<R extends { readonly block: Block }>({ text, format, from, read }: Asked<R>, memory: Memory<R>): Segmented<R> {
  const { fresh: [piece], starts } = cutWhole<R>(text, format, from);
  const raws = piece ? readHtml(piece.text) : [];
  const same = (a: RawBlock | undefined, b: RawBlock | undefined): boolean => a !== undefined && b !== undefined && a.kind === b.kind && a.level === b.level && a.prose.text === b.prose.text;
  const shorter = Math.min(raws.length, memory.raws.length);
  let start = 0, tail = 0;
  while (start < shorter && same(raws[start], memory.raws[start])) start++;
  while (tail < shorter - start && same(raws[raws.length - 1 - tail], memory.raws[memory.raws.length - 1 - tail])) tail++;
  const replaced: Replaced = { start, removed: memory.raws.length - tail - start, added: raws.length - tail - start };
  const readings = spliced(memory.readings, replaced, raws.slice(start, raws.length - tail).map(read));
  if (piece) piece.content = { raws, readings, under: '' };
  return segmented({ text, format, from, definitions: '', notes: piece?.notes ? 1 : 0, pieces: piece ? [piece] : [], starts, firsts: piece ? [0] : [], readings, raws, bases: raws.map(() => starts[0] ?? from) }, replaced);
}

interface Asked<R> {
  readonly text: string;
  readonly format: Format;
  readonly from: number;
  readonly read: (raw: RawBlock) => R;
}

const definitionsOf = (pieces: readonly Piece<unknown>[]): string => pieces.flatMap((piece) => (piece.definitions === '' ? [] : piece.definitions)).join('\n');

/** Reads chunks in the light of the link definitions of all of them, each once. */
function contentReader<R>(definitions: string, read: (raw: RawBlock) => R): (piece: Piece<R>) => Content<R> {
  let labels: ReadonlyMap<string, string> | undefined;
  return (piece) => {
    const under = definitions !== '' && piece.kind === 'markdown' && piece.text.includes('[') ? definitions : '';
    if (piece.content?.under === under) return piece.content;
    const raws = readChunk(piece, under === '' ? NO_LABELS : labels ??= byLabel(definitions));
    return piece.content = { raws, readings: raws.map(read), under };
  };
}

/** Puts new chunks in their places, and their blocks with them. */
function layOut<R extends { readonly block: Block }>({ text, format, from, read }: Asked<R>, made: Cut<R>, memory: Memory<R> | undefined): Segmented<R> {
  const pieces = spliced(made.within.pieces, made.replaced, made.fresh);
  const starts = splicedPlaces(made.within.starts, made.replaced, made.starts, made.shift);
  const definitions = memory && made.within === memory && !made.defines ? memory.definitions : definitionsOf(pieces);
  // A definition that is new or gone may mean something to any chunk.
  const cut = memory && definitions !== memory.definitions ? whole(pieces, starts) : made;
  const contentOf = contentReader(definitions, read);
  const { within, replaced, shift } = cut;
  const before = within.firsts[replaced.start] ?? within.readings.length;
  const after = within.firsts[replaced.start + replaced.removed] ?? within.readings.length;
  const firsts: number[] = [], readings: R[] = [], raws: RawBlock[] = [], bases: number[] = [];
  cut.fresh.forEach((piece, i) => {
    const content = contentOf(piece);
    firsts.push(before + readings.length);
    content.raws.forEach((raw, k) => { raws.push(raw); readings.push(content.readings[k] as R); bases.push(cut.starts[i] as number); });
  });
  const blocks: Replaced = { start: before, removed: after - before, added: readings.length };
  const layout: Layout<R> = {
    pieces, starts, firsts: splicedPlaces(within.firsts, replaced, firsts, blocks.added - blocks.removed),
    readings: spliced(within.readings, blocks, readings), raws: spliced(within.raws, blocks, raws), bases: splicedPlaces(within.bases, blocks, bases, shift),
  };
  const noted = (some: readonly Piece<R>[]): number => some.reduce((count, piece) => count + (piece.notes ? 1 : 0), 0);
  const notes = (within === memory ? memory.notes : 0) - noted(within.pieces.slice(replaced.start, replaced.start + replaced.removed)) + noted(cut.fresh);
  return segmented({ ...layout, text, format, from, definitions, notes }, within === memory ? blocks : undefined);
}

function segmented<R extends { readonly block: Block }>(memory: Memory<R>, replaced: Replaced | undefined): Segmented<R> {
  const { text, from, readings, raws, bases, notes } = memory;
  return {
    notes: notes > 0, readings, replaced, frontMatter: from > 0 ? text.slice(0, from) : undefined, memory,
    placed: (index) => new Placed((readings[index] as R).block, raws[index] as RawBlock, bases[index] as number),
  };
}

const NO_LABELS: ReadonlyMap<string, string> = new Map();

/** Pieces that are new, and where they go: into the layout `within`, of which what stands behind them moves by `shift`. */
interface Cut<R> {
  readonly within: Layout<R>;
  readonly replaced: Replaced;
  readonly fresh: readonly Piece<R>[];
  readonly starts: readonly number[];
  readonly shift: number;
  /** Link definitions came or went. */
  readonly defines: boolean;
}

const NOTHING: Layout<never> = { pieces: [], starts: [], firsts: [], readings: [], raws: [], bases: [] };

const whole = <R>(fresh: readonly Piece<R>[], starts: readonly number[]): Cut<R> =>
  ({ within: NOTHING, replaced: { start: 0, removed: 0, added: fresh.length }, fresh, starts, shift: 0, defines: true });

function cutWhole<R>(text: string, format: Format, from: number): Cut<R> {
  const all = chunks(text, format, from);
  return whole(all.map((chunk) => pieceOf<R>(text, chunk)), all.map((chunk) => chunk.start));
}

/** The same text, holding on to nothing else: a part of a string keeps the whole draft of its day in memory. */
const owned = (slice: string): string => JSON.parse(JSON.stringify(slice)) as string;

function pieceOf<R>(text: string, { kind, start, end }: Chunk): Piece<R> {
  const own = owned(text.slice(start, end));
  const definitions = kind === 'markdown' && own.includes(']:') ? (own.match(DEFINITION) ?? []).join('\n') : '';
  return { kind, text: own, definitions, notes: /copydesk|-- Fact box/u.test(own) };
}

/**
 * What an edit makes new of a text of which an earlier state is known. Undefined where that state is of no use: all of
 * HTML may hang together, and front matter that is opened or closed makes copy of what was none.
 */
function recut<R>(text: string, format: Format, from: number, memory: Memory<R>): Cut<R> | undefined {
  if (memory.format !== format || format === 'html') return undefined;
  const { pieces, starts } = memory;
  if (text === memory.text) return { within: memory, replaced: { start: 0, removed: 0, added: 0 }, fresh: [], starts: [], shift: 0, defines: false };
  const changed = changedSpan(memory.text, text);
  const shift = text.length - memory.text.length;
  if (from !== memory.from + (changed.end - shift <= memory.from ? shift : 0)) return undefined;
  // A changed first line can make the chunk go on from the one before it, so that one is cut again too.
  const first = Math.max(0, firstAtLeast(starts, changed.start + 1) - 2);
  let known = pieces.length;
  const fresh = chunks(text, format, Math.max(from, Math.min(starts[first] ?? from, changed.start)), (at) => {
    if (at < changed.end) return false;
    const same = firstAtLeast(starts, at - shift);
    if (starts[same] !== at - shift) return false;
    known = same;
    return true;
  });
  const made = fresh.map((chunk) => pieceOf<R>(text, chunk));
  return {
    within: memory, replaced: { start: first, removed: known - first, added: made.length }, fresh: made, starts: fresh.map((chunk) => chunk.start), shift,
    defines: [...made, ...pieces.slice(first, known)].some((piece) => piece.definitions !== ''),
  };
}

/** Definitions by what they define; of two for a label the first counts. */
function byLabel(definitions: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const definition of definitions === '' ? [] : definitions.split('\n', 2000)) {
    const label = labelKey(definition.slice(definition.indexOf('[') + 1, definition.indexOf(']:')));
    if (!found.has(label)) found.set(label, definition);
  }
  return found;
}

function readChunk(chunk: Pick<Piece<unknown>, 'kind' | 'text'>, definitions: ReadonlyMap<string, string>): readonly RawBlock[] {
  const { text } = chunk;
  if (chunk.kind === 'html') return readHtml(text);
  if (chunk.kind === 'markdown') {
    const marked = readMarkedLine(text);
    if (marked) return [marked];
    const used = definitions.size === 0 ? [] : [...text.matchAll(LABEL)].flatMap((match) => definitions.get(labelKey(match[1] as string)) ?? []);
    try {
      return readMarkdown(text, [...new Set(used)].join('\n'));
    } catch (error) {
      // Markup nested deeper than the parser's stack: its words are read all the same.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  const block = readPlain(text);
  return block ? [block] : [];
}

class Placed implements PlacedBlock {
  readonly start: number;
  readonly end: number;

  constructor(readonly block: Block, private readonly raw: RawBlock, private readonly base: number) {
    this.start = base + raw.start;
    this.end = base + raw.end;
  }

  source(span: Span): Span {
    const { start, end } = this.raw.prose.source(span);
    return { start: this.base + start, end: this.base + end };
  }
}

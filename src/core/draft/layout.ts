/** Puts chunks and their blocks in their places: lists in step, in which an edit replaces a stretch. */
import { contentReader, definitionsOf, type Piece } from './pieces';
import type { RawBlock } from './raw';
import { firstAtLeast, type Replaced, spliced, splicedPlaces } from './splice';
import type { Block, Format, PlacedBlock, Span } from './types';

/** Chunks in their places, and their blocks: lists in step. */
export interface Layout<R> {
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

export interface Memory<R> extends Layout<R> {
  readonly text: string;
  readonly format: Format;
  /** Where the front matter ends. */
  readonly from: number;
  /** Those of all pieces, a line each. */
  readonly definitions: string;
  /** How many of `pieces` hold a comment or a box of Copydesk's own. */
  readonly notes: number;
}

/** A block with offsets that count from the start of its chunk, whose text is `text`. */
export interface InChunk {
  readonly block: PlacedBlock;
  readonly text: string;
}

export const inChunk = <R extends { readonly block: Block }>({ text }: Piece<R>, raw: RawBlock, { block }: R): InChunk => ({ block: new Placed(block, raw, 0), text });

/** A draft cut into blocks, with what the next reading can reuse. `R` is what the caller makes of a block. */
export interface Segmented<R> {
  readonly readings: readonly R[];
  /** Where `readings` differ from those of the previous state; undefined where nothing of it was of use. */
  readonly replaced: Replaced | undefined;
  /** The block at an index of `readings`, in its place. */
  placed(index: number): PlacedBlock;
  inChunk(index: number): InChunk;
  /** Front matter with its fences, where the draft has any. */
  readonly frontMatter: string | undefined;
  /** The draft holds comments or boxes of Copydesk's own. */
  readonly notes: boolean;
  readonly memory: Memory<R>;
}

/** Pieces that are new, and where they go: into the layout `within`, of which what stands behind them moves by `shift`. */
export interface Cut<R> {
  readonly within: Layout<R>;
  readonly replaced: Replaced;
  readonly fresh: readonly Piece<R>[];
  readonly starts: readonly number[];
  readonly shift: number;
  /** Link definitions came or went. */
  readonly defines: boolean;
}

const NOTHING: Layout<never> = { pieces: [], starts: [], firsts: [], readings: [], raws: [], bases: [] };

export const whole = <R>(fresh: readonly Piece<R>[], starts: readonly number[]): Cut<R> =>
  ({ within: NOTHING, replaced: { start: 0, removed: 0, added: fresh.length }, fresh, starts, shift: 0, defines: true });

export interface Asked<R> {
  readonly text: string;
  readonly format: Format;
  readonly from: number;
  readonly read: (raw: RawBlock) => R;
}

/** Puts new chunks in their places, and their blocks with them. */
export function layOut<R extends { readonly block: Block }>({ text, format, from, read }: Asked<R>, made: Cut<R>, memory: Memory<R> | undefined): Segmented<R> {
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

export function segmented<R extends { readonly block: Block }>(memory: Memory<R>, replaced: Replaced | undefined): Segmented<R> {
  const { text, from, readings, raws, bases, notes, pieces, firsts } = memory;
  return {
    notes: notes > 0, readings, replaced, frontMatter: from > 0 ? text.slice(0, from) : undefined, memory,
    placed: (index) => new Placed((readings[index] as R).block, raws[index] as RawBlock, bases[index] as number),
    inChunk: (index) => inChunk(pieces[firstAtLeast(firsts, index + 1) - 1] as Piece<R>, raws[index] as RawBlock, readings[index] as R),
  };
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

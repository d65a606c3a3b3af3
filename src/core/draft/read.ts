/**
 * Turns a draft into the blocks that rules see. An edit costs the chunk it is in: the others are found where they were,
 * or as far along as the text has grown.
 */
import { changedSpan } from './changed';
import { chunks, frontMatterEnd } from './chunks';
import { readHtml } from './html';
import { type Asked, type Cut, inChunk, type InChunk, layOut, type Memory, type Segmented, segmented, whole } from './layout';
import { contentReader, definitionsOf, type Piece, pieceOf } from './pieces';
import { quotations } from './quotations';
import type { RawBlock } from './raw';
import { sentences } from './sentences';
import { firstAtLeast, type Replaced, spliced } from './splice';
import { tokenise } from './tokens';
import type { Block, BlockKind, Format, Span } from './types';

export type { Segmented };

/** Makes the block of a readable text. */
export function makeBlock(text: string, kind: BlockKind = 'paragraph', level = 0): Block {
  const tokens = tokenise(text);
  return {
    kind, level, text, tokens, sentences: sentences(tokens),
    quotations: kind === 'quotation' ? [{ start: 0, end: text.length, open: false }] : quotations(text),
  };
}

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

/** What is in view of a draft whose rest has not been read yet. */
export interface Glimpse<R> {
  /** What was made of the draft's first blocks, among them any that may hold its dateline. */
  readonly opening: readonly R[];
  readonly frontMatter: string | undefined;
  readonly seen: readonly Seen<R>[];
}

/** A block in view: what was made of it, and where the chunk stands that it is a part of. */
export interface Seen<R> {
  readonly reading: R;
  readonly raw: RawBlock;
  readonly base: number;
  readonly inChunk: InChunk;
}

/** Tells what is in view, source offsets; undefined while nothing is. */
export type View = () => Span | undefined;

/**
 * The same for a draft of which nothing is known, a chunk at each step. What is in view is read before the rest, as soon
 * as somebody looks, and shown in a step of its own.
 */
export function* segmentInParts<R extends { readonly block: Block }>(text: string, format: Format, read: (raw: RawBlock) => R, view: View): Generator<Glimpse<R> | undefined, Segmented<R>> {
  const from = frontMatterEnd(text);
  const pieces: Piece<R>[] = [], starts: number[] = [];
  let looked = false;
  /** Shows what is in view if all of it lies before `end`. */
  function* look(end: number): Generator<Glimpse<R> | undefined, void> {
    const span = looked ? undefined : view();
    if (!span || span.end > end) return;
    looked = true;
    yield* glimpse({ frontMatter: from > 0 ? text.slice(0, from) : undefined, pieces, starts, span, read });
  }
  for (const chunk of chunks(text, format, from)) {
    pieces.push(pieceOf(text, chunk));
    starts.push(chunk.start);
    yield undefined;
    yield* look(chunk.end);
  }
  const contentOf = contentReader(definitionsOf(pieces), read);
  for (const piece of pieces) {
    yield* look(Infinity);
    contentOf(piece);
    yield undefined;
  }
  return layOut({ text, format, from, read }, whole(pieces, starts), undefined);
}

/** How many blocks may stand in front of the one that holds the dateline: headline, standfirst, byline. */
export const DATELINE_DEPTH = 6;

interface Known<R> {
  readonly frontMatter: string | undefined;
  /** The chunks so far, and where they start. */
  readonly pieces: readonly Piece<R>[];
  readonly starts: readonly number[];
  readonly span: Span;
  readonly read: (raw: RawBlock) => R;
}

function* glimpse<R extends { readonly block: Block }>({ frontMatter, pieces, starts, span, read }: Known<R>): Generator<Glimpse<R> | undefined, void> {
  // What comments silence is known of the whole draft only.
  if (pieces.some((piece) => piece.notes)) return;
  const contentOf = contentReader(definitionsOf(pieces), read);
  const seen: Seen<R>[] = [], opening: R[] = [];
  for (let at = Math.max(0, firstAtLeast(starts, span.start + 1) - 1); at < pieces.length && (starts[at] as number) < span.end; at++) {
    const piece = pieces[at] as Piece<R>;
    const { raws, readings } = contentOf(piece);
    raws.forEach((raw, i) => seen.push({ reading: readings[i] as R, raw, base: starts[at] as number, inChunk: inChunk(piece, raw, readings[i] as R) }));
    yield undefined;
  }
  for (const piece of pieces) if (opening.length < DATELINE_DEPTH) opening.push(...contentOf(piece).readings); else break;
  yield { opening, frontMatter, seen };
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

function cutWhole<R>(text: string, format: Format, from: number): Cut<R> {
  const all = [...chunks(text, format, from)];
  return whole(all.map((chunk) => pieceOf<R>(text, chunk)), all.map((chunk) => chunk.start));
}

/**
 * What an edit makes new of a text of which an earlier state is known. Undefined where that state is of no use: front
 * matter that is opened or closed makes copy of what was none.
 */
function recut<R>(text: string, format: Format, from: number, memory: Memory<R>): Cut<R> | undefined {
  if (memory.format !== format) return undefined;
  const { pieces, starts } = memory;
  if (text === memory.text) return { within: memory, replaced: { start: 0, removed: 0, added: 0 }, fresh: [], starts: [], shift: 0, defines: false };
  const changed = changedSpan(memory.text, text);
  const shift = text.length - memory.text.length;
  if (from !== memory.from + (changed.end - shift <= memory.from ? shift : 0)) return undefined;
  // A changed first line can make the chunk go on from the one before it, so that one is cut again too.
  const first = Math.max(0, firstAtLeast(starts, changed.start + 1) - 2);
  const begin = starts[first] ?? from;
  let known = pieces.length;
  const fresh = [...chunks(text, format, begin > changed.start ? from : begin, (at) => {
    if (at < changed.end) return false;
    const same = firstAtLeast(starts, at - shift);
    if (starts[same] !== at - shift) return false;
    known = same;
    return true;
  })];
  const made = fresh.map((chunk) => pieceOf<R>(text, chunk));
  return {
    within: memory, replaced: { start: first, removed: known - first, added: made.length }, fresh: made, starts: fresh.map((chunk) => chunk.start), shift,
    defines: [...made, ...pieces.slice(first, known)].some((piece) => piece.definitions !== ''),
  };
}

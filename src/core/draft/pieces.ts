/** Chunks without their places, and what they say: what an edit does not touch stays the same object. */
import type { Chunk } from './chunks';
import { readHtml } from './html';
import { readMarkdown } from './markdown';
import { readMarkedLine } from './markedLine';
import { readPlain } from './plain';
import type { RawBlock } from './raw';

/** What a chunk says, wherever it stands. */
export interface Content<R> {
  readonly raws: readonly RawBlock[];
  /** What the caller made of each of `raws`. */
  readonly readings: readonly R[];
  /** The link definitions under which it was read; empty where it refers to none. */
  readonly under: string;
}

/** A chunk without its place: the same object in all states of a draft as long as it is not touched. */
export interface Piece<R> {
  readonly kind: Chunk['kind'];
  readonly text: string;
  /** The link definitions in it, which other chunks may use. */
  readonly definitions: string;
  /** Holds a comment or a box of Copydesk's own. */
  readonly notes: boolean;
  content?: Content<R>;
}

/** Labels by which a chunk may refer to a definition. */
const LABEL = /\[([^[\]]{1,200})\]/gu;

/** A label as definitions and references are compared. */
const labelKey = (label: string): string => label.replace(/\s+/gu, ' ').trim().toLowerCase().toUpperCase();

const DEFINITION = /^ {0,3}\[(?!\^)[^\]\r\n\u2028\u2029]{1,200}\]:[^\r\n\u2028\u2029]{1,2000}$/gmu;

/** The same text, holding on to nothing else: a part of a string keeps the whole draft of its day in memory, and a part of a sum only the sum. */
const owned = (slice: string): string => ` ${slice}`.slice(1);

export function pieceOf<R>(text: string, { kind, start, end }: Chunk): Piece<R> {
  const own = owned(text.slice(start, end));
  const definitions = kind === 'markdown' && own.includes(']:') ? (own.match(DEFINITION) ?? []).join('\n') : '';
  return { kind, text: own, definitions, notes: /copydesk|-- Fact box/u.test(own) };
}

export const definitionsOf = (pieces: readonly Piece<unknown>[]): string => pieces.flatMap((piece) => (piece.definitions === '' ? [] : piece.definitions)).join('\n');

/** Definitions by what they define; of two for a label the first counts. */
function byLabel(definitions: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const definition of definitions === '' ? [] : definitions.split('\n', 2000)) {
    const label = labelKey(definition.slice(definition.indexOf('[') + 1, definition.indexOf(']:')));
    if (!found.has(label)) found.set(label, definition);
  }
  return found;
}

const NO_LABELS: ReadonlyMap<string, string> = new Map();

/** Reads chunks in the light of the link definitions of all of them, each once. */
export function contentReader<R>(definitions: string, read: (raw: RawBlock) => R): (piece: Piece<R>) => Content<R> {
  let labels: ReadonlyMap<string, string> | undefined;
  return (piece) => {
    const under = definitions !== '' && piece.kind === 'markdown' && piece.text.includes('[') ? definitions : '';
    if (piece.content?.under === under) return piece.content;
    const raws = readChunk(piece, under === '' ? NO_LABELS : labels ??= byLabel(definitions));
    return piece.content = { raws, readings: raws.map(read), under };
  };
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

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
import type { Prose } from './prose';
import { quotations } from './quotations';
import type { RawBlock } from './raw';
import { sentences } from './sentences';
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

/** What a chunk says, wherever it stands: two chunks of the same text share it. */
interface Content {
  readonly raws: readonly RawBlock[];
  /** Holds a comment or a box of Copydesk's own. */
  readonly notes: boolean;
}

interface PlacedChunk extends Chunk {
  readonly text: string;
  /** The link definitions in it, which other chunks may use. */
  readonly definitions: string;
}

/** A draft cut into blocks, with what the next reading can reuse. */
export interface Segmented {
  readonly blocks: readonly PlacedBlock[];
  /** The reader's blocks, one for each of `blocks`; the same object as long as its chunk is the same. */
  readonly raws: readonly RawBlock[];
  /** Front matter with its fences, where the draft has any. */
  readonly frontMatter?: string;
  /** The draft holds comments or boxes of Copydesk's own. */
  readonly notes: boolean;
  readonly memory: Memory;
}

interface Memory {
  readonly text: string;
  readonly format: Format;
  readonly from: number;
  readonly chunks: readonly PlacedChunk[];
  readonly definitions: string;
  /** By text. Shared along the drafts' states, because what it says does not depend on them; emptied when it outgrows them. */
  readonly contents: Map<string, Content>;
}

/** Labels by which a chunk may refer to a definition. */
const LABEL = /\[([^[\]]{1,200})\]/gu;

/** A label as definitions and references are compared. */
const labelKey = (label: string): string => label.replace(/\s+/gu, ' ').trim().toLowerCase().toUpperCase();

const DEFINITION = /^ {0,3}\[(?!\^)[^\]\r\n\u2028\u2029]{1,200}\]:[^\r\n\u2028\u2029]{1,2000}$/gmu;

/** The blocks of a draft. `previous` is the segmentation of an earlier state of it; `blockOf` makes or finds a reader's block's block. */
export function segment(text: string, format: Format, previous: Segmented | undefined, blockOf: (raw: RawBlock) => Block): Segmented {
  const from = frontMatterEnd(text);
  const memory = previous?.memory.format === format ? previous.memory : undefined;
  const cut = memory && memory.from === from && format !== 'html' ? recut(text, format, from, memory) : cutWhole(text, format, from);
  const definitions = cut.map((chunk) => chunk.definitions).filter(Boolean).join('\n');
  let contents = memory?.definitions === definitions ? memory.contents : new Map<string, Content>();
  // A draft that is edited for hours leaves the texts of its chunks behind.
  if (contents.size > 2 * cut.length + 200) contents = new Map(cut.flatMap((chunk) => { const own = contents.get(chunk.text); return own ? [[chunk.text, own]] : []; }));
  const blocks: PlacedBlock[] = [], raws: RawBlock[] = [];
  let notes = false;
  let labels: ReadonlyMap<string, string> | undefined;
  for (const chunk of cut) {
    let content = contents.get(chunk.text);
    if (!content) {
      content = { raws: readChunk(chunk, labels ??= byLabel(definitions)), notes: /copydesk|-- Fact box/u.test(chunk.text) };
      contents.set(chunk.text, content);
    }
    notes ||= content.notes;
    for (const raw of content.raws) {
      raws.push(raw);
      blocks.push(new Placed(blockOf(raw), raw.prose, chunk.start, raw));
    }
  }
  return { blocks, raws, frontMatter: from > 0 ? text.slice(0, from) : undefined, notes, memory: { text, format, from, chunks: cut, definitions, contents } };
}

/** The same text, holding on to nothing else: a part of a string keeps the whole draft of its day in memory. */
const owned = (slice: string): string => JSON.parse(JSON.stringify(slice)) as string;

const cutWhole = (text: string, format: Format, from: number): readonly PlacedChunk[] => chunks(text, format, from).map((chunk) => place(text, chunk));

function place(text: string, chunk: Chunk): PlacedChunk {
  const own = owned(text.slice(chunk.start, chunk.end));
  const definitions = chunk.kind === 'markdown' && own.includes(']:') ? (own.match(DEFINITION) ?? []).join('\n') : '';
  return { ...chunk, text: own, definitions };
}

/** The chunks of a text of which an earlier state is known: what was changed is cut anew, the rest is moved. */
function recut(text: string, format: Format, from: number, memory: Memory): readonly PlacedChunk[] {
  const old = memory.chunks;
  const changed = changedSpan(memory.text, text);
  if (changed.start === text.length && text.length === memory.text.length) return old;
  const shift = text.length - memory.text.length;
  // A changed first line can make the chunk go on from the one before it, so that one is cut again too.
  const first = Math.max(0, chunkAt(old, changed.start) - 1);
  const restart = old[first]?.start ?? from;
  let known = old.length;
  const fresh = chunks(text, format, Math.max(from, Math.min(restart, changed.start)), (at) => {
    if (at < changed.end) return false;
    const same = chunkAt(old, at - shift);
    if (old[same]?.start !== at - shift) return false;
    known = same;
    return true;
  });
  const moved = shift === 0 ? old.slice(known) : old.slice(known).map((chunk) => ({ ...chunk, start: chunk.start + shift, end: chunk.end + shift }));
  return [...old.slice(0, first), ...fresh.map((chunk) => place(text, chunk)), ...moved];
}

/** Index of the last chunk that starts at or before `at`; 0 where none does. */
function chunkAt(cut: readonly PlacedChunk[], at: number): number {
  let low = 0, high = cut.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((cut[middle] as PlacedChunk).start <= at) low = middle; else high = middle - 1;
  }
  return low;
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

function readChunk(chunk: PlacedChunk, definitions: ReadonlyMap<string, string>): readonly RawBlock[] {
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

  constructor(readonly block: Block, private readonly prose: Prose, private readonly base: number, at: Span) {
    this.start = base + at.start;
    this.end = base + at.end;
  }

  source(span: Span): Span {
    const { start, end } = this.prose.source(span);
    return { start: this.base + start, end: this.base + end };
  }
}

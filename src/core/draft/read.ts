/** Turns readers' raw blocks into what rules see, reusing every block and chunk that has not changed. */
import { chunks, type Chunk } from './chunks';
import { readHtml } from './html';
import { readMarkdown } from './markdown';
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

/** Chunks read so far, by content: an unchanged chunk costs one look-up even where it moved. */
type ChunkCache = Map<string, readonly RawBlock[]>;

/** A draft cut into blocks, with what the next reading can reuse. */
export interface Segmented {
  readonly blocks: readonly PlacedBlock[];
  /** Front matter with its fences, where the draft has any. */
  readonly frontMatter?: string;
  readonly cache: ChunkCache;
  /** What else decides how a chunk reads: format and link definitions. */
  readonly context: string;
}

/** Labels by which a chunk may refer to a definition. */
const LABEL = /\[([^[\]]{1,200})\]/gu;

/** A label as definitions and references are compared. */
const labelKey = (label: string): string => label.replace(/\s+/gu, ' ').trim().toLowerCase().toUpperCase();

const DEFINITION = /^ {0,3}\[(?!\^)[^\]\r\n\u2028\u2029]{1,200}\]:[^\r\n\u2028\u2029]{1,2000}$/gmu;

/**
 * The blocks of a draft. `previous` is the segmentation of an earlier state of it; `blockOf` makes (or finds again)
 * the block of a prose text.
 */
export function segment(
  text: string, format: Format, previous: Segmented | undefined, blockOf: (raw: RawBlock) => Block,
): Segmented {
  const written = format === 'markdown' && text.includes(']:') ? (text.match(DEFINITION) ?? []).slice(0, 2000) : [];
  const context = [format, ...written].join('\n');
  const definitions = new Map<string, string>();
  for (const definition of written) {
    const label = labelKey(definition.slice(definition.indexOf('[') + 1, definition.indexOf(']:')));
    // Of two definitions of a label the first counts.
    if (!definitions.has(label)) definitions.set(label, definition);
  }
  const old: ChunkCache | undefined = previous?.context === context ? previous.cache : undefined;
  const cache: ChunkCache = new Map();
  const blocks: PlacedBlock[] = [];
  let frontMatter: string | undefined;
  for (const chunk of chunks(text, format)) {
    const slice = text.slice(chunk.start, chunk.end);
    if (chunk.kind === 'frontMatter') { frontMatter = slice; continue; }
    const raws = cache.get(slice) ?? old?.get(slice) ?? readChunk(chunk, owned(slice), definitions);
    cache.set(slice, raws);
    for (const raw of raws) blocks.push(new Placed(blockOf(raw), raw.prose, chunk.start, raw));
  }
  return { blocks, frontMatter, cache, context };
}

/** The same text, holding on to nothing else: a part of a string keeps the whole draft of its day in memory. */
const owned = (slice: string): string => JSON.parse(JSON.stringify(slice)) as string;

function readChunk(chunk: Chunk, slice: string, definitions: ReadonlyMap<string, string>): readonly RawBlock[] {
  if (chunk.kind === 'html') return readHtml(slice);
  if (chunk.kind === 'markdown') {
    const used = definitions.size === 0 ? [] : [...slice.matchAll(LABEL)].flatMap((match) => definitions.get(labelKey(match[1] as string)) ?? []);
    try {
      return readMarkdown(slice, [...new Set(used)].join('\n'));
    } catch (error) {
      // Markup nested deeper than the parser's stack: its words are read all the same.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  const block = readPlain(slice);
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

/**
 * The nouns of a draft. Every offset in Copydesk is a UTF-16 code unit offset and every span is half-open,
 * `start` in and `end` out; a span is in *source* offsets (the file as it is on disk or in the editor) unless
 * its comment says that it is in *prose* offsets (the readable text of one block).
 */

import type { TokenKind, Word } from './words';

/** A half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An ISO 8601 calendar date, `YYYY-MM-DD`. Dates compare as strings. */
export type IsoDate = string;

export type Format = 'markdown' | 'plaintext' | 'html';

export type BlockKind = 'headline' | 'heading' | 'paragraph' | 'listItem' | 'quotation' | 'caption' | 'tableCell' | 'frontMatterField';

/** What the desk is asked to read. */
export interface Draft {
  readonly text: string;
  readonly format: Format;
  /** The date set by the writer for this draft; it wins over dateline and front matter. */
  readonly date?: IsoDate;
}

/** Where the date in force came from, strongest first. */
export type DateSource = 'set' | 'dateline' | 'front-matter' | 'setting' | 'today';

/** One word, number or mark of a block, in prose offsets. */
export interface Token extends Span {
  /** Exactly as written. */
  readonly text: string;
  /** Lower case, apostrophes straightened, the possessive and the dots of initialisms (U.S.) removed: what phrases match on. */
  readonly norm: string;
  readonly kind: TokenKind;
  /** White space (or a line break, which prose writes as a space) stands before it. */
  readonly spaced: boolean;
  /** The token ends in a possessive `'s` or `’s`, or is a plural possessive (`states'`); `end` includes it. */
  readonly possessive: boolean;
  /** End of the word without the possessive; equal to `end` elsewhere. */
  readonly stem: number;
  /** What all tokens that are written alike share. */
  readonly word: Word;
}

/** One quotation inside a block, in prose offsets, the marks included. */
export interface Quotation extends Span {
  /** No closing mark in this block: it runs to the block's end and may go on in the next paragraph. */
  readonly open: boolean;
}

/**
 * One block of readable text: what rules see. Immutable and free of its place in the draft, so that a block that
 * merely moved keeps its readings.
 */
export interface Block {
  readonly kind: BlockKind;
  /** Nesting of headings, 1 to 6; 0 elsewhere. */
  readonly level: number;
  /** Readable text: markup gone, entities decoded, line breaks as spaces, opaque inlines (code, links' URLs) as U+FFFC. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Sentences in prose offsets, in order, without surrounding white space. */
  readonly sentences: readonly Span[];
  /** Quotations in prose offsets, outermost only, in order, not overlapping. */
  readonly quotations: readonly Quotation[];
}

/** A block in its place in the draft. */
export interface PlacedBlock {
  readonly block: Block;
  /** Source span of the block. */
  readonly start: number;
  readonly end: number;
  /** Source span of a non-empty prose span: exact on both sides, markup at the edges left out. */
  source(span: Span): Span;
}

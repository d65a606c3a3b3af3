/** Reads the chunks of a Markdown draft that hold markup, with micromark; plain chunks never come here. */
import type { Nodes, PhrasingContent, Text } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { combineExtensions } from 'micromark-util-combine-extensions';
import { readHtml } from './html';
import { isReadable, OBJECT, ProseBuilder } from './prose';
import type { RawBlock } from './raw';
import type { BlockKind } from './types';

/**
 * GitHub's Markdown but for addresses that link themselves: {@link ProseBuilder} leaves addresses out of all prose.
 * Combined once, because every chunk combines what it is given with the constructs of CommonMark.
 */
const gfm = {
  extensions: [combineExtensions([gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()])],
  mdastExtensions: [gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()],
};

/** Without one of these no chunk holds a footnote, a table, a ticked item or struck text; CommonMark alone is sooner set up. */
const MAY_BE_GFM = /[|~]|:-|-:|\[[\^x\s]/iu;

/**
 * The blocks of a chunk, offsets relative to it. `definitions` are the link definitions of the whole draft, so that
 * `[text][label]` is read as a link although its definition stands elsewhere.
 */
export function readMarkdown(chunk: string, definitions: string): RawBlock[] {
  // The parser does not count a byte order mark at the top, and would place all that follows one unit short.
  const counted = chunk.startsWith('\ufeff') ? `\u00a0${chunk.slice(1)}` : chunk;
  const source = definitions && chunk.includes('[') ? `${counted}\n\n${definitions}` : counted;
  const blocks: RawBlock[] = [];
  const walk = (node: Nodes, inside: BlockKind): void => {
    const start = node.position?.start.offset ?? 0, end = node.position?.end.offset ?? 0;
    if (start >= chunk.length && node.type !== 'root') return;
    switch (node.type) {
      case 'heading': add(node.children, node.depth === 1 ? 'headline' : 'heading', node.depth, start, end); break;
      case 'paragraph': add(node.children, inside, 0, start, end); break;
      case 'tableCell': add(node.children, 'tableCell', 0, start, end); break;
      case 'blockquote': for (const child of node.children) walk(child, 'quotation'); break;
      case 'listItem': for (const child of node.children) walk(child, inside === 'quotation' ? inside : 'listItem'); break;
      case 'html':
        for (const block of readHtml(chunk.slice(start, end))) {
          const { prose } = block;
          blocks.push({
            ...block, start: block.start + start, end: block.end + start,
            prose: { text: prose.text, source: (span) => shift(prose.source(span), start) },
          });
        }
        break;
      default: if ('children' in node) for (const child of node.children) walk(child as Nodes, inside);
    }
  };
  const add = (children: readonly PhrasingContent[], kind: BlockKind, level: number, start: number, end: number): void => {
    const inline = new InlineReader(chunk);
    for (const child of children) inline.read(child);
    const prose = inline.builder.done();
    if (isReadable(prose)) blocks.push({ kind, level, prose, start, end });
    for (const image of inline.captions) blocks.push(image);
  };
  walk(fromMarkdown(source, MAY_BE_GFM.test(source) ? gfm : undefined), 'paragraph');
  return blocks;
}

const shift = (span: { start: number; end: number }, by: number) => ({ start: span.start + by, end: span.end + by });

/** HTML elements whose text is not prose. */
const SILENT = /^<(code|kbd|samp|var|script|style|pre|textarea)\b/iu;

class InlineReader {
  readonly builder = new ProseBuilder();
  readonly captions: RawBlock[] = [];
  #silent: string | undefined;

  constructor(private readonly chunk: string) {}

  read(node: PhrasingContent): void {
    const start = node.position?.start.offset ?? 0, end = node.position?.end.offset ?? 0;
    if (this.#silent && node.type !== 'html') return;
    switch (node.type) {
      case 'text': this.#text(node, start, end); break;
      case 'inlineCode': this.builder.replaced(OBJECT, start, end - start); break;
      case 'break': this.builder.space(start, end - start); break;
      case 'html': this.#html(node.value, start, end); break;
      case 'image': case 'imageReference': this.#image(node.alt, start, end); break;
      case 'footnoteReference': break;
      case 'link': {
        const only = node.children.length === 1 ? node.children[0] : undefined;
        const bare = only?.type === 'text' && (only.value === node.url || node.url.endsWith(only.value));
        if (bare) this.builder.replaced(OBJECT, start, end - start);
        else for (const child of node.children) this.read(child);
        break;
      }
      default: if ('children' in node) for (const child of node.children) this.read(child);
    }
  }

  #html(value: string, start: number, end: number): void {
    if (this.#silent) {
      if (value.toLowerCase().startsWith(`</${this.#silent}`)) this.#silent = undefined;
      return;
    }
    const silent = SILENT.exec(value)?.[1];
    if (silent) {
      this.builder.replaced(OBJECT, start, end - start);
      this.#silent = silent.toLowerCase();
    } else if (/^<br\b/iu.test(value)) this.builder.space(start, end - start);
  }

  #image(alt: string | null | undefined, start: number, end: number): void {
    this.builder.replaced(OBJECT, start, end - start);
    if (!alt) return;
    const at = this.chunk.indexOf(alt, start);
    if (at < 0 || at + alt.length > end) return;
    const builder = new ProseBuilder();
    builder.verbatim(alt, at);
    this.captions.push({ kind: 'caption', level: 0, prose: builder.done(), start, end });
  }

  /** Walks source and value side by side: escapes, entities and the prefixes of continuation lines differ. */
  #text(node: Text, start: number, end: number): void {
    const { chunk, builder } = this;
    const value = node.value;
    if (end - start === value.length && !value.includes('\n')) { builder.verbatim(value, start); return; }
    let from = start, run = start, i = 0;
    const flush = (to: number): void => { if (to > run) builder.verbatim(chunk.slice(run, to), run); };
    while (i < value.length && from < end) {
      const wanted = value[i] as string, seen = chunk[from] as string;
      if (wanted === '\n') {
        let breakEnd = from;
        while (breakEnd < end && /[\s>]/u.test(chunk[breakEnd] as string) && !(chunk[breakEnd] === '>' && value[i + 1] === '>')) breakEnd++;
        flush(from);
        builder.space(from, breakEnd - from);
        from = run = breakEnd;
        i++;
        while (/[ \t]/u.test(value[i] ?? '')) i++;
      } else if (seen === wanted && !(seen === '&' && decodesHere(chunk, from, end, value, i))) {
        from++;
        i++;
      } else if (seen === '\\') {
        flush(from);
        builder.replaced(wanted, from, 2);
        from += 2;
        run = from;
        i++;
      } else if (seen === '&') {
        const semicolon = chunk.indexOf(';', from);
        if (semicolon < 0 || semicolon >= end) break;
        flush(from);
        const size = (value.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
        builder.replaced(value.slice(i, i + size), from, semicolon + 1 - from);
        from = run = semicolon + 1;
        i += size;
      } else if (/\s/u.test(seen)) {
        // White space that Markdown drops at the end of a line.
        flush(from);
        from++;
        run = from;
      } else break;
    }
    flush(Math.min(from, end));
    if (i < value.length && from < end) builder.replaced(OBJECT, from, end - from);
  }
}

/** Whether the `&` at `from` begins an entity that stands for `&` itself. */
function decodesHere(chunk: string, from: number, end: number, value: string, i: number): boolean {
  return /^&(?:amp|#38|#x26);/iu.test(chunk.slice(from, Math.min(end, from + 6))) && !value.startsWith(chunk.slice(from, from + 5), i);
}

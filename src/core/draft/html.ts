/** Reads HTML, a whole draft or a block of it inside Markdown, with htmlparser2. */
import { Parser } from 'htmlparser2';
import { ProseBuilder } from './prose';
import type { RawBlock } from './raw';
import type { BlockKind } from './types';

/** Elements that end the block that is open. */
const BLOCKS: Readonly<Record<string, BlockKind>> = {
  p: 'paragraph', div: 'paragraph', section: 'paragraph', article: 'paragraph', main: 'paragraph', header: 'paragraph', footer: 'paragraph',
  aside: 'paragraph', figure: 'paragraph', body: 'paragraph', html: 'paragraph', ul: 'paragraph', ol: 'paragraph', dl: 'paragraph', table: 'paragraph',
  tr: 'paragraph', tbody: 'paragraph', thead: 'paragraph', hr: 'paragraph', form: 'paragraph', details: 'paragraph', summary: 'paragraph',
  address: 'paragraph', nav: 'paragraph', li: 'listItem', dt: 'listItem', dd: 'listItem', blockquote: 'quotation', figcaption: 'caption',
  caption: 'caption', td: 'tableCell', th: 'tableCell', h1: 'headline', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading',
};

/** Elements whose text is never prose. */
const SILENT = new Set(['script', 'style', 'pre', 'textarea', 'svg', 'math', 'template', 'head', 'noscript', 'iframe', 'object', 'select', 'button', 'canvas']);

/** Elements inside a sentence whose text is not words of it. */
const OPAQUE = new Set(['code', 'kbd', 'samp', 'var']);

/** How many elements may be open; Blink nests no page deeper. The parser's work at each grows with their number. */
const DEEPEST = 512;
/** After how many units it is looked how many there are. */
const STRETCH = 1 << 14;

/** The blocks of `text`, offsets relative to it. Never throws: broken markup reads as far as it can, and what nests beyond reason is read as if it began anew. */
export function readHtml(text: string): RawBlock[] {
  const blocks: RawBlock[] = [];
  for (let from = 0; from < text.length;) from = readFrom(from, text, blocks);
  return blocks;
}

/** Adds the blocks from `from` on, to the end of the text or to where too many elements are open, which is returned. */
function readFrom(from: number, text: string, blocks: RawBlock[]): number {
  let builder = new ProseBuilder();
  let start = from, depth = 0, silent = 0, opaque = 0, opaqueStart = 0, quoted = 0;
  /** Where the tag or text at hand begins and ends. */
  const begins = (): number => from + parser.startIndex, ends = (): number => from + parser.endIndex + 1;
  /** Kinds of the block elements that are open, innermost last. */
  const open: { name: string; kind: BlockKind; level: number }[] = [];
  const current = () => open[open.length - 1] ?? { name: '', kind: 'paragraph' as BlockKind, level: 0 };
  const finish = (end: number): void => {
    const prose = builder.done();
    if (prose.text.trim().length > 0) {
      const { kind, level } = current();
      const read = quoted > 0 && kind === 'paragraph' ? 'quotation' : kind;
      blocks.push({ kind: read, level, prose, start, end });
    }
    builder = new ProseBuilder();
    start = end;
  };
  const parser = new Parser({
    onopentag(name) {
      depth++;
      if (SILENT.has(name)) { silent++; return; }
      if (silent > 0) return;
      if (OPAQUE.has(name)) { if (opaque++ === 0) opaqueStart = begins(); return; }
      if (name === 'br') { builder.space(begins(), ends() - begins()); return; }
      const kind = BLOCKS[name];
      if (!kind) return;
      finish(begins());
      if (name === 'blockquote') quoted++;
      if (name !== 'hr') open.push({ name, kind, level: /^h[1-6]$/u.test(name) ? Number(name[1]) : 0 });
    },
    ontext(data) {
      if (silent > 0 || opaque > 0) return;
      addText(builder, data, text, begins(), ends());
    },
    onclosetag(name) {
      depth--;
      if (SILENT.has(name)) { silent = Math.max(0, silent - 1); return; }
      if (silent > 0) return;
      if (OPAQUE.has(name)) {
        if (opaque > 0 && --opaque === 0) builder.replaced('\ufffc', opaqueStart, ends() - opaqueStart);
        return;
      }
      if (!BLOCKS[name] || name === 'hr') return;
      finish(ends());
      for (let i = open.length - 1; i >= 0; i--) if (open[i]?.name === name) { open.length = i; break; }
      if (name === 'blockquote') quoted = Math.max(0, quoted - 1);
    },
  }, { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false });
  for (let at = from; at < text.length;) {
    const tag = at + STRETCH < text.length ? text.indexOf('<', at + STRETCH) : -1, end = tag < 0 ? text.length : tag;
    parser.write(text.slice(at, end));
    at = end;
    if (depth <= DEEPEST || at === text.length) continue;
    finish(at);
    return at;
  }
  parser.end();
  finish(text.length);
  return text.length;
}

/** Adds text of `[start, end)`; where `data` is not what the source says it is a decoded entity. */
function addText(builder: ProseBuilder, data: string, text: string, start: number, end: number): void {
  if (end - start !== data.length || !text.startsWith(data, start)) {
    builder.replaced(data === '\u00a0' ? ' ' : data, start, end - start);
    return;
  }
  let at = 0;
  for (const { index } of data.matchAll(ODD_SPACE)) {
    if (index < at) continue;
    if (index > at) builder.verbatim(data.slice(at, index), start + at);
    at = index + 1;
    while (at < data.length && isSpace(data[at] as string)) at++;
    builder.space(start + index, at - index);
  }
  if (at < data.length) builder.verbatim(data.slice(at), start + at);
}

/** White space that is more than one space between two words. No repetition: over a word of megabytes the engine would remember every step. */
const ODD_SPACE = /^ |[^\S ]| (?=\s|$)/gu;

const isSpace = (char: string): boolean => /\s/u.test(char);

/** Reads the commonest markup without a parser: a heading or a one-line quotation that holds no other markup. */
import { holdsMarkup } from './chunks';
import { isReadable, ProseBuilder } from './prose';
import type { RawBlock } from './raw';

const MARKED_LINE = /^(#{1,6}|>) (?=\S)([^\r\n\t]{0,2000}[^\s#])$/u;

/** The block of a Markdown chunk that is such a line; nothing for any other. Offsets are relative to `chunk`. */
export function readMarkedLine(chunk: string): RawBlock | undefined {
  const [, mark, rest] = MARKED_LINE.exec(chunk) ?? [];
  if (mark === undefined || rest === undefined || holdsMarkup(rest)) return undefined;
  const quoted = mark === '>';
  const builder = new ProseBuilder();
  builder.verbatim(rest, chunk.length - rest.length);
  const prose = builder.done();
  if (!isReadable(prose)) return undefined;
  // A parser tells where the paragraph in a quotation begins, and where the whole heading.
  return {
    kind: quoted ? 'quotation' : mark === '#' ? 'headline' : 'heading', level: quoted ? 0 : mark.length, prose,
    start: quoted ? chunk.length - rest.length : 0, end: chunk.length,
  };
}

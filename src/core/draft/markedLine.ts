/**
 * Reads the commonest markup without a parser: one line that is a paragraph, a heading or a quotation, and in it links
 * and emphasis of the plainest form. Whatever might be anything else is left to the parser.
 */
import { holdsMarkup } from './chunks';
import { isReadable, OBJECT, ProseBuilder } from './prose';
import type { RawBlock } from './raw';

const LINE = /^(?:(#{1,6}|>) )?(?=[^\s#>])([^\r\n\t]{0,4000}[^\s#])$/u;

/** Words between stars or underscores that stand apart from other words, or a link of words to an address without brackets. */
const MARKED = /(?<![^\s(“‘"'])(\*{1,2}|_{1,2})([\p{L}\p{N}“‘"](?:[^*_`[\]<>\\~|&]{0,400}[\p{L}\p{N}?!.,:…”’"])?)\1(?=[\s.,;:!?)”’"']|$)|(?<!!)\[([\p{L}\p{N}][^*_`[\]<>\\~|&!^]{0,200})\]\(([^\s()<>[\]\\`|;\p{Cc}]{1,500})\)/gu;

/** The block of a Markdown chunk that is such a line; nothing for any other. Offsets are relative to `chunk`. */
export function readMarkedLine(chunk: string): RawBlock | undefined {
  const [, mark, rest] = LINE.exec(chunk) ?? [];
  if (rest === undefined || holdsMarkup(rest.replace(MARKED, 'x'))) return undefined;
  const quoted = mark === '>', from = chunk.length - rest.length;
  const builder = new ProseBuilder();
  let done = 0;
  for (const { 0: whole, 1: pair, 2: stressed = '', 3: words = '', 4: address = '', index } of rest.matchAll(MARKED)) {
    builder.verbatim(rest.slice(done, index), from + done);
    // An address that is its own text is nothing to read.
    if (pair === undefined && address.endsWith(words)) builder.replaced(OBJECT, from + index, whole.length);
    else builder.verbatim(pair === undefined ? words : stressed, from + index + (pair ?? '[').length);
    done = index + whole.length;
  }
  builder.verbatim(rest.slice(done), from + done);
  const prose = builder.done();
  if (!isReadable(prose)) return undefined;
  // A parser tells where the paragraph in a quotation begins, and where the whole heading.
  return {
    kind: mark === undefined ? 'paragraph' : quoted ? 'quotation' : mark === '#' ? 'headline' : 'heading', level: mark === undefined || quoted ? 0 : mark.length, prose,
    start: quoted ? from : 0, end: chunk.length,
  };
}

/** Reads text without markup: whole plain-text drafts, and the chunks of a Markdown draft that hold none. */
import { isReadable, ProseBuilder } from './prose';
import type { RawBlock } from './raw';

/** A paragraph whose line breaks read as spaces. Offsets are relative to `text`, which is the chunk. */
export function readPlain(text: string): RawBlock | undefined {
  const builder = new ProseBuilder();
  const length = text.length;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0d || unit === 0x20 || unit === 0x09 || unit === 0xfeff || unit === 0x0c) {
      let end = at + 1, breaks = unit === 0x0a || unit === 0x0d;
      for (; end < length; end++) {
        const next = text.charCodeAt(end);
        if (next === 0x0a || next === 0x0d) breaks = true;
        else if (next !== 0x20 && next !== 0x09 && next !== 0xfeff && next !== 0x0c) break;
      }
      // Spaces inside a line are the writer's and stay as they are: a rule may have a word to say about two of them.
      if (builder.length === 0) { at = end; continue; }
      if (breaks) builder.space(at, end - at);
      else if (end < length) builder.verbatim(text.slice(at, end).replaceAll('\t', ' '), at);
      at = end;
      continue;
    }
    let end = at;
    for (; end < length; end++) {
      const next = text.charCodeAt(end);
      if (next === 0x0a || next === 0x0d || next === 0x09) break;
    }
    let last = end;
    while (last > at && text.charCodeAt(last - 1) === 0x20) last--;
    builder.verbatim(text.slice(at, last), at);
    at = last;
  }
  const prose = builder.done();
  return isReadable(prose) ? { kind: 'paragraph', level: 0, prose, start: 0, end: length } : undefined;
}

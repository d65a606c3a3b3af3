/** Edits in prose offsets become edits of the source, or are refused. */
import type { Format, PlacedBlock } from './draft/types';
import type { ProseFix } from './rule/rule';
import type { Edit, Fix } from './types';

/** Makes source edits for one draft. */
export class Editor {
  constructor(private readonly text: string, private readonly format: Format) {}

  /**
   * Replaces the prose `[start, end)` of a block; an empty span inserts before `start`. Undefined where markup or an
   * entity stands inside the span: rewriting it could break what the writer set.
   */
  edit(block: PlacedBlock, start: number, end: number, text: string): readonly Edit[] | undefined {
    const prose = block.block.text;
    if (start === end) {
      if (prose.length === 0) return undefined;
      const at = start < prose.length ? block.source({ start, end: start + 1 }).start : block.source({ start: start - 1, end: start }).end;
      return [{ start: at, end: at, text: this.#fit(text) }];
    }
    const span = block.source({ start, end });
    const written = this.text.slice(span.start, span.end), read = prose.slice(start, end);
    // Line breaks read as spaces; nothing else may differ.
    if (written !== read && written.replace(/\r?\n[ \t]*/gu, ' ') !== read) return undefined;
    return [{ ...span, text: this.#fit(text) }];
  }

  /** A rule's fix as a source fix; undefined where one of its edits is refused. */
  fix(block: PlacedBlock, { title, safe, edits }: ProseFix): Fix | undefined {
    const made: Edit[] = [];
    for (const { start, end, text } of edits) {
      const edit = this.edit(block, start, end, text);
      if (!edit) return undefined;
      made.push(...edit);
    }
    return { title, safe, edits: made };
  }

  #fit(text: string): string {
    return this.format === 'html' ? text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;') : text;
  }
}

/** `text` after edits; of two that overlap the earlier stands. Edits may come in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '', done = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < done) continue;
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}

/**
 * Readable text with a way back to where it came from. Markup is left out, so a span of prose maps to a source span
 * whose edges are exact and whose inside may hold markup.
 */
import type { Span } from './types';

/** Where one stretch of prose came from; `atomic` stretches (an entity, a code span) map only as a whole. */
interface Stretch {
  readonly prose: number;
  readonly source: number;
  readonly proseLength: number;
  readonly sourceLength: number;
  readonly atomic: boolean;
}

/** The readable text of one block; offsets in `source` are relative to where its reader began. */
export interface Prose {
  readonly text: string;
  /** Source span of a non-empty prose span. */
  source(span: Span): Span;
}

/** What is never prose: addresses, shortcodes of site generators, e-mail addresses. */
const OPAQUE = /(?:https?:\/\/|www\.)[^\s<>"”’)\]]*|\{\{[<%]?[^{}\n]{0,300}[%>]?\}\}|\{%[^%\n]{0,300}%\}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|\[\/?(?:caption|gallery|embed|audio|video|quote)\b[^\]\n]{0,300}\]/gu;
const MAY_BE_OPAQUE = /:\/\/|www\.|\{\{|\{%|@|\[/u;

/** `text` without any of `marks` at its end. */
export function withoutEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

export const OBJECT = '\ufffc';

/** Whether there is more to read than addresses and images. */
export const isReadable = ({ text }: Prose): boolean => /[^\s\ufffc]/u.test(text);

export class ProseBuilder {
  #text = '';
  #endsInSpace = true;
  readonly #stretches: Stretch[] = [];

  /** Prose so far, in UTF-16 units. */
  get length(): number {
    return this.#text.length;
  }

  get endsInSpace(): boolean {
    return this.#endsInSpace;
  }

  /** Text that stands in the source exactly as it reads, at `source`. Addresses and shortcodes in it become U+FFFC. */
  verbatim(text: string, source: number): void {
    if (!MAY_BE_OPAQUE.test(text)) { this.#push(text, source, text.length, false); return; }
    let done = 0;
    for (const match of text.matchAll(OPAQUE)) {
      // A full stop or comma after an address belongs to the sentence.
      const found = withoutEnd(match[0], '.,;:!?');
      this.#push(text.slice(done, match.index), source + done, match.index - done, false);
      this.#push(OBJECT, source + match.index, found.length, true);
      done = match.index + found.length;
    }
    this.#push(text.slice(done), source + done, text.length - done, false);
  }

  /** Text that the source writes differently: an entity, an escape, a line break, a code span. */
  replaced(text: string, source: number, sourceLength: number): void {
    this.#push(text, source, sourceLength, true);
  }

  /** One space for any white space of the source, unless prose already ends in one. */
  space(source: number, sourceLength: number): void {
    if (!this.endsInSpace) this.#push(' ', source, sourceLength, sourceLength !== 1);
  }

  #push(text: string, source: number, sourceLength: number, atomic: boolean): void {
    if (text.length === 0) return;
    const last = this.#stretches[this.#stretches.length - 1];
    if (last && !atomic && !last.atomic && last.source + last.sourceLength === source) {
      this.#stretches[this.#stretches.length - 1] = { ...last, proseLength: last.proseLength + text.length, sourceLength: last.sourceLength + sourceLength };
    } else {
      this.#stretches.push({ prose: this.#text.length, source, proseLength: text.length, sourceLength, atomic });
    }
    this.#text += text;
    // Asking the text itself would copy all of it each time.
    this.#endsInSpace = text.endsWith(' ');
  }

  /** The prose, white space at its end left out. */
  done(): Prose {
    return new MappedProse(this.#text.trimEnd(), this.#stretches);
  }
}

class MappedProse implements Prose {
  constructor(readonly text: string, private readonly stretches: readonly Stretch[]) {}

  source(span: Span): Span {
    const first = this.#stretch(span.start), last = this.#stretch(span.end - 1);
    return {
      start: first.atomic ? first.source : first.source + span.start - first.prose,
      end: last.atomic ? last.source + last.sourceLength : last.source + span.end - last.prose,
    };
  }

  /** The stretch that holds the prose unit at `at`. */
  #stretch(at: number): Stretch {
    let low = 0, high = this.stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.stretches[middle] as Stretch).prose <= at) low = middle; else high = middle - 1;
    }
    const found = this.stretches[low];
    if (!found) throw new RangeError('span outside the prose');
    return found;
  }
}

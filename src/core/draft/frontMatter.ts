/** Reads the front matter of a draft: the date that it gives, and what is wrong with it. */
import { parseDocument } from 'yaml';
import { parseDate } from './calendar';
import type { IsoDate, Span } from './types';

const KEYS = ['date', 'published', 'publishdate', 'pubdate', 'publish_date', 'publication_date', 'datepublished'];

/** An edit, in offsets of the front matter. */
interface Quoting extends Span {
  readonly text: string;
}

export interface FrontMatter {
  readonly date?: IsoDate;
  /** Why it could not be read, with the offset of the trouble in `text`, and quotation marks that would mend it. */
  readonly fault?: { readonly message: string; readonly at: number; readonly quoting: readonly Quoting[] };
}

/** Reads front matter, its fences included. Never throws. */
export function readFrontMatter(text: string): FrontMatter {
  const lines = text.replace(/^\uFEFF/u, '');
  const body = lines.slice(lines.indexOf('\n') + 1).replace(/(?:---|\+\+\+|\.\.\.)\s*$/u, '');
  const offset = text.length - lines.length + lines.indexOf('\n') + 1;
  if (lines.startsWith('+++')) {
    const written = /^(?:date|published|publishDate)[ \t]{0,20}=[ \t]{0,20}["']?([^"'\s][^"'\n]{3,60})/mu.exec(body)?.[1];
    return { date: written ? parseDate(written) : undefined };
  }
  const document = parse(body), error = document.errors[0];
  if (!error) return { date: dateIn(document.contents) };
  const at = offset + Math.min(error.pos[0], body.length), edits = quotingOf(body), mended = parse(applied(body, edits));
  if (edits.length === 0 || mended.errors.length > 0) return { fault: { message: error.message.split('\n')[0] ?? 'not readable', at, quoting: [] } };
  return {
    date: dateIn(mended.contents),
    fault: { message: 'a value with a colon, or with a sign in front, needs quotation marks.', at, quoting: edits.map((edit) => ({ ...edit, start: offset + edit.start, end: offset + edit.end })) },
  };
}

// Without aliases a billion laughs stay one; unique keys are not the desk's business.
const parse = (body: string): ReturnType<typeof parseDocument> => parseDocument(body, { schema: 'core', uniqueKeys: false, logLevel: 'silent' });

function dateIn(contents: unknown): IsoDate | undefined {
  const items = (contents as { items?: unknown } | null)?.items;
  if (!Array.isArray(items)) return undefined;
  for (const wanted of KEYS) {
    for (const { key, value } of items as { key?: { value?: unknown }; value?: { value?: unknown } }[]) {
      if (String(key?.value).toLowerCase() !== wanted || typeof value?.value !== 'string') continue;
      const date = parseDate(value.value);
      if (date) return date;
    }
  }
  return undefined;
}

/** A line with a value that is no YAML without quotation marks, as a title easily is: “Obituary: the man who …”, “@home”. */
const BARE = /^([A-Za-z][\w-]{0,40}:[ \t]{1,20})((?:[@`%]|[^\s"'[\]{}|>&*!#@`%-].{0,2000}?:(?=[ \t]|$)).{0,2000})$/gmu;

/** The quotation marks that bare values lack. */
const quotingOf = (body: string): Quoting[] => [...body.matchAll(BARE)].map(({ 1: key = '', 2: value = '', index }) => {
  const bare = value.trimEnd(), start = index + key.length;
  return { start, end: start + bare.length, text: /["\\]/u.test(bare) ? `'${bare.replaceAll("'", "''")}'` : `"${bare}"` };
});

const applied = (body: string, edits: readonly Quoting[]): string =>
  edits.reduceRight((text, { start, end, text: quoted }) => text.slice(0, start) + quoted + text.slice(end), body);

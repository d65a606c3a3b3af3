/**
 * Cuts a draft into chunks that can be read one without the other, so that an edit costs the chunk it is in. For
 * Markdown a chunk ends at a blank line after which nothing can belong to what went before; the property test in
 * test/core holds this against a whole-document parse.
 */
import { besideFence, type Fence, fenceAt } from './fences';
import type { Format, Span } from './types';

export interface Chunk extends Span {
  /** `plain` holds no markup and needs no parser. */
  readonly kind: 'plain' | 'markdown' | 'html';
}

const LIST = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)|^ {0,3}\[\^[^\]]{1,200}\]:/u;
const LONG_HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<!--/u, /-->/u],
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/iu, /<\/(?:script|pre|style|textarea)>/iu],
  [/^ {0,3}<\?/u, /\?>/u],
  [/^ {0,3}<!\[CDATA\[/u, /\]\]>/u],
];

/** A line with which HTML may begin that ends at a blank line: what looks like a fence in it is none. */
const TAG = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?<[a-z/]/iu;
/** What no line holds: it has no break. */
const NEVER = /\n\n/u;

/** Plain text is wrapped by hand between these columns; lines of another length are paragraphs, blank lines or not. */
const NARROWEST_WRAP = 60, WIDEST_WRAP = 100;

/** Marks that make a text need the Markdown parser, and the starts of lines that do. */
const MARKS = /[`*_[<~\\|]|&#?\w{1,40};/u, START = /^[ \t]{0,3}(?:[#>\-+=\t]|\d{1,9}[.)](?:[ \t]|$))|^ {4}/mu;
/** With what a line may open a fence, a list or HTML. */
const MAY_OPEN = /[\s>\-+*`~\d[<]/u;
/** Texts of one line, as most are, are asked at their start alone: looking for another one costs more than all marks. */
const BREAK = /[\n\r\u2028\u2029]/u, FIRST_START = new RegExp(START, 'uy');

/** Marks on which a Markdown parser's work may grow with the square of their number, with what each weighs. */
const INTRICATE: readonly (readonly [RegExp, number])[] = [[/[*_~`](?![*_~`])|[[\]]/gu, 1], [/\|/gu, 0.1], [/^[ \t>]{0,20}(?:=+|-+)[ \t]*$/gmu, 6]];
/** What is parsed together weighs no more; a longer chunk is cut between lines. */
const HEAVIEST = 1200;
/** Containers in containers, at the start of one line; in a list, an item as deep. */
const DEEP = /^[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){40}/u;
const DEEP_ITEM = /^[ \t]{120}/u;

/**
 * The chunks of a draft from `from` on, in order; blank lines belong to none. `from` is the end of the front matter or
 * the start of a chunk. Where a chunk is about to start, `stop` may end the work: what follows is known.
 */
export function* chunks(text: string, format: Format, from: number, stop?: (at: number) => boolean): Generator<Chunk, void> {
  if (format === 'html') {
    if (from < text.length) yield { kind: 'html', start: from, end: text.length };
    return;
  }
  const markdown = format === 'markdown';
  let start = -1, lastStart = from, lastEnd = from, fence: Fence | undefined, closes: RegExp | undefined, list = false, tag = false, weight = -1;
  /** The chunk that ends here, where one has begun. */
  function* flush(): Generator<Chunk, void> {
    if (start < 0) return;
    yield { kind: markdown && holdsMarkup(text.slice(start, lastEnd)) ? 'markdown' : 'plain', start, end: lastEnd };
    start = -1;
    list = false;
    weight = -1;
  }
  // What stands behind the byte order mark opens the draft.
  for (let at = from === 0 && text.charCodeAt(0) === 0xfeff ? 1 : from; at < text.length;) {
    const lineEnd = endOfLine(text, at);
    const next = afterBreak(text, lineEnd);
    const blank = isBlank(text, at, lineEnd);
    const beside = fence && !blank ? besideFence(fence, text.slice(at, Math.min(lineEnd, at + 400))) : 'inside';
    if (beside === 'unclear') closes = NEVER;
    if (beside === 'unclear' || beside === 'outside') fence = undefined;
    const inside = fence !== undefined || closes !== undefined;
    if (blank && !inside) {
      tag = false;
      if (start >= 0 && !(markdown && list)) yield* flush();
    } else {
      if (!blank && start >= 0 && list && !inside && lastEnd < previousBreak(text, at) && !/^(?: {2}|\t)/u.test(text.slice(at, at + 2))) yield* flush();
      if (markdown && !blank && (!inside || closes === NEVER)) {
        const first = start < 0 ? at : start;
        // Few chunks are long enough to weigh: nothing weighs more than one and a half a unit.
        const long = lineEnd - first > HEAVIEST / 1.5;
        const own = long ? weightOf(text.slice(at, lineEnd)) : 0;
        if (own > HEAVIEST || (/[\s>\-+*\d]/u.test(text[at] as string) && isDeep(text.slice(at, Math.min(lineEnd, at + 400)), list))) {
          yield* flush();
          if (stop?.(at)) return;
          yield { kind: 'plain', start: at, end: lineEnd };
          lastEnd = lineEnd;
          at = next;
          continue;
        }
        if (long) {
          if (weight < 0) weight = weightOf(text.slice(first, at));
          weight += own;
          // An indented line belongs to what is above it, if that can be afforded.
          if (start >= 0 && weight > (/\s/u.test(text[at] as string) ? 2 * HEAVIEST : HEAVIEST)) yield* flush();
        }
      }
      if (format === 'plaintext' && start >= 0 && !isWrapped(text, lastStart, lastEnd, at, lineEnd)) yield* flush();
      if (start < 0) {
        if (stop?.(at)) return;
        start = at;
      }
      if (markdown && !blank && (inside || MAY_OPEN.test(text[at] as string))) {
        const line = text.slice(at, Math.min(lineEnd, at + 400));
        if (closes) { if (closes.test(text.slice(at, lineEnd))) closes = undefined; }
        else if (fence) { if (beside === 'closing') fence = undefined; }
        else {
          const opened = fenceAt(line, list);
          list ||= LIST.test(line);
          // Below a tag only a parser can tell whether it is a fence: it gets the rest as one.
          if (opened && tag) closes = NEVER;
          else if (opened) fence = opened;
          else {
            tag ||= TAG.test(line);
            const html = LONG_HTML.find(([opens]) => opens.test(line));
            if (html && !html[1].test(text.slice(at, lineEnd))) closes = html[1];
          }
        }
      }
      if (!blank || inside) {
        lastStart = at;
        lastEnd = lineEnd;
      }
    }
    at = next;
  }
  yield* flush();
}

/**
 * Whether the break between two lines of plain text is only for looks: the next word would not have fitted on the line,
 * or a quotation goes on that the next line closes.
 */
function isWrapped(text: string, start: number, end: number, nextStart: number, nextEnd: number): boolean {
  if (isOpen(text, start, end) && isOpen(text, nextStart, nextEnd) && !/["“”]/u.test(text[nextStart] as string)) return true;
  if (end - start > WIDEST_WRAP || nextEnd - nextStart > WIDEST_WRAP) return false;
  const space = text.slice(nextStart, nextEnd).indexOf(' '), word = space < 0 ? nextEnd - nextStart : space;
  return end - start + 1 + word > NARROWEST_WRAP;
}

/** Whether the double quotation marks of a line leave one without its partner. */
function isOpen(text: string, start: number, end: number): boolean {
  let open = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22 || unit === 0x201c || unit === 0x201d) open = !open;
  }
  return open;
}

/** Whether any of the text might be Markdown rather than plain text. */
export function holdsMarkup(text: string): boolean {
  FIRST_START.lastIndex = 0;
  return MARKS.test(text) || (BREAK.test(text) ? START : FIRST_START).test(text);
}

const weightOf = (text: string): number => INTRICATE.reduce((sum, [marks, weight]) => sum + (text.match(marks)?.length ?? 0) * weight, 0);

const isDeep = (line: string, list: boolean): boolean => DEEP.test(line) || (list && DEEP_ITEM.test(line));

/** A line ends at a line feed, at a carriage return or at both together, as Markdown has it. */
function endOfLine(text: string, at: number): number {
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0d) return at;
    at++;
  }
  return at;
}

function afterBreak(text: string, end: number): number {
  return Math.min(text.length, end + (text.startsWith('\r\n', end) ? 2 : 1));
}

/** Start of the line break before the line that starts at `at`. */
function previousBreak(text: string, at: number): number {
  return at > 1 && text.startsWith('\r\n', at - 2) ? at - 2 : at - 1;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 0x20 && unit !== 0x09 && unit !== 0xfeff) return false;
  }
  return true;
}

/** Where front matter (`---` YAML or `+++` TOML at the very top) ends, its closing line included; 0 without one. */
export function frontMatterEnd(text: string): number {
  const begin = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const mark = text.slice(begin, begin + 3);
  if (mark !== '---' && mark !== '+++') return 0;
  let at = endOfLine(text, begin);
  if (text.slice(begin, at).trimEnd() !== mark) return 0;
  for (at = afterBreak(text, at); at < text.length;) {
    const end = endOfLine(text, at);
    const line = text.slice(at, Math.min(end, at + 8)).trimEnd();
    if (line === mark || (mark === '---' && line === '...')) return end;
    at = afterBreak(text, end);
  }
  return 0;
}

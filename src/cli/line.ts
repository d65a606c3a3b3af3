/** Drafts as they come in on standard input, a JSON object a line. */
import { parseDate } from '../core/draft/calendar';
import type { Format } from '../core/types';

export interface LineDraft {
  readonly id: string;
  readonly text: string;
  readonly language?: Format;
  readonly date?: string;
}

/** The longest line that is read, in UTF-16 units: as much as a draft in a file may have. */
const LONGEST = 64 * 1024 * 1024;

/** A line of NDJSON input, or what is wrong with it. Never throws. */
export function readLine(line: string): LineDraft | string {
  if (line.length > LONGEST) return 'longer than a draft may be';
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof value !== 'object' || value === null) return 'not an object';
  const { id, text, language, date } = value as Record<string, unknown>;
  if (typeof text !== 'string') return '"text" must be a string';
  if (language !== undefined && language !== 'markdown' && language !== 'plaintext' && language !== 'html') return '"language" must be markdown, plaintext or html';
  if (date !== undefined && (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(date) || parseDate(date) !== date)) return '"date" must be a day, YYYY-MM-DD';
  return { id: typeof id === 'string' || typeof id === 'number' ? String(id) : '', text, language, date };
}

/**
 * The lines of a stream of text. Only a line feed ends one: U+2028 and its like may stand inside a JSON string. Of a line
 * that is too long no more is kept than shows it.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  /** Pieces of the line at hand: joined once, however many there are. */
  let pieces: string[] = [], length = 0;
  const keep = (piece: string): void => { if (length <= LONGEST) { pieces.push(piece); length += piece.length; } };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      keep(chunk.slice(from, end));
      yield pieces.join('');
      pieces = [];
      length = 0;
      from = end + 1;
    }
    keep(chunk.slice(from));
  }
  const last = pieces.join('');
  if (last !== '') yield last;
}

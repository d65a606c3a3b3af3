/**
 * The marks by which a box in a draft is known again, so that inserting it twice updates it. Comments in Markdown and
 * HTML, a line of its own in plain text.
 */
import type { Box, BoxForm, BoxKey, Format, IsoDate } from './types';

/** A box as it stands in a draft. */
export interface FoundBox {
  readonly subject: BoxKey;
  readonly date: IsoDate;
  readonly form: BoxForm;
  /** Source span, from the first character of the opening mark to the last of the closing one. */
  readonly start: number;
  readonly end: number;
  /** What stands between the marks, line breaks next to them left out and written as `\n`. */
  readonly body: string;
}

const COMMENT = { open: /<!-- copydesk:box (?<key>[a-z0-9+-]+) (?<date>\d{4}-\d{2}-\d{2})(?: (?<form>footnote|html))? -->/gu, close: '<!-- /copydesk:box -->' };
const LINE = { open: /^-- Fact box (?<key>[a-z0-9+-]+) (?<date>\d{4}-\d{2}-\d{2})(?: (?<form>footnote|html))? --/gmu, close: '-- End of fact box --' };

/** A box's text between the marks of the format. */
export function withMarkers(box: Pick<Box, 'subject' | 'date'>, body: string, format: Format, form: BoxForm = 'box'): string {
  const head = `${box.subject} ${box.date}${form === 'box' ? '' : ` ${form}`}`;
  return format === 'plaintext'
    ? `-- Fact box ${head} --\n${body}\n${LINE.close}`
    : `<!-- copydesk:box ${head} -->\n${body}\n${COMMENT.close}`;
}

/** Every complete box of the draft, in order. An opening mark whose closing one is missing is not a box. */
export function findBoxes(text: string, format: Format): FoundBox[] {
  const { open, close } = format === 'plaintext' ? LINE : COMMENT;
  const marks = [...text.matchAll(open)];
  const found: FoundBox[] = [];
  let closing = 0;
  for (const [index, mark] of marks.entries()) {
    const bodyStart = mark.index + mark[0].length;
    if (closing < bodyStart) closing = text.indexOf(close, bodyStart);
    if (closing < 0) break;
    if (closing > (marks[index + 1]?.index ?? Infinity)) continue;
    const { key = '', date = '', form } = mark.groups ?? {};
    const body = text.slice(bodyStart, closing).replace(/\r\n?/gu, '\n').replace(/^\n/u, '').replace(/\n$/u, '');
    found.push({ subject: key, date, form: form === 'footnote' || form === 'html' ? form : 'box', start: mark.index, end: closing + close.length, body });
  }
  return found;
}

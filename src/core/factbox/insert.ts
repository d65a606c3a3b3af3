/** Taking a box into a draft: the edits, never the editor. Inserting a box that is there already updates it. */
import type { Register } from '../../register/register';
import type { Edit } from '../types';
import { boxFor } from './box';
import { findBoxes, type FoundBox, withMarkers } from './markers';
import { renderBox, renderFootnote } from './render';
import { sentenceCase } from './statement';
import type { Box, BoxForm, Format } from './types';

export type BoxPlace = 'caret' | 'footnote' | 'end' | 'caret-html' | 'end-html';

const OWN_FORMAT = { markdown: 'markdown', html: 'html', plaintext: 'plain' } as const;

/** The box, marks included, exactly as it is inserted into a draft of this format. Only Markdown has other forms than its own. */
export function boxText(box: Box, format: Format, form: BoxForm = 'box'): string {
  switch (format === 'markdown' ? form : 'box') {
    case 'box': return withMarkers(box, renderBox(box, OWN_FORMAT[format]), format);
    case 'html': return withMarkers(box, renderBox(box, 'html'), format, 'html');
    case 'footnote': return withMarkers(box, `${footnoteLabel(box)}: ${renderFootnote(box)}`, format, 'footnote');
  }
}

/**
 * The edits that put the box into the draft, in source offsets, in order and not overlapping: one undo step. A box
 * about the same subject is replaced where it stands and as it stands, whatever was asked for. Only Markdown knows
 * footnotes and HTML beside its own; elsewhere a footnote goes to the end. Line breaks are written as the draft has them.
 */
export function insertBox(text: string, format: Format, box: Box, place: BoxPlace, caret: number): Edit[] {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = (written: string): string => written.replace(/\n/gu, eol);
  const standing = findBoxes(text, format).find((found) => found.subject === box.subject);
  if (standing) return [{ start: standing.start, end: standing.end, text: lines(boxText(box, format, standing.form)) }];
  if (place === 'footnote' && format === 'markdown') {
    const label = footnoteLabel(box);
    const mark = { start: caret, end: caret, text: label };
    const definition = atEnd(text, eol, lines(boxText(box, format, 'footnote')));
    return caret === definition.start ? [{ ...definition, text: `${label}${definition.text}` }] : [mark, definition];
  }
  const block = lines(boxText(box, format, place.endsWith('html') ? 'html' : 'box'));
  return [place.startsWith('caret') ? atCaret(text, eol, caret, block) : atEnd(text, eol, block)];
}

/** The edit that puts the neutral formula at the caret, as it reads there: with a capital where a sentence begins, apart from the words around it. */
export function insertFormula(text: string, caret: number, formula: string): Edit {
  const before = text.slice(text.lastIndexOf('\n', caret - 1) + 1, caret), after = text.charAt(caret);
  const begins = /(?:^|[.!?]["”’)]?)$/u.test(before.trimEnd());
  const gap = /[\p{L}\p{N}.,;:!?)”’]$/u.test(before) ? ' ' : '', rest = /[\p{L}\p{N}(“]/u.test(after) ? ' ' : '';
  return { start: caret, end: caret, text: `${gap}${begins ? sentenceCase(formula) : formula}${rest}` };
}

/** Boxes of the draft that the register would now write otherwise, each with its new text. Edits by the writer count as changes. */
export function changedBoxes(text: string, format: Format, register: Register): { readonly found: FoundBox; readonly box: Box; readonly edit: Edit }[] {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return findBoxes(text, format).flatMap((found) => {
    const box = boxFor(register, found.subject, found.date);
    if (!box) return [];
    const written = boxText(box, format, found.form).replace(/\n/gu, eol);
    return written.replace(/\r\n?/gu, '\n') === text.slice(found.start, found.end).replace(/\r\n?/gu, '\n')
      ? [] : [{ found, box, edit: { start: found.start, end: found.end, text: written } }];
  });
}

function footnoteLabel(box: Box): string {
  return `[^copydesk-${box.subject.replace('+', '-')}]`;
}

/** A block of its own at the end of the line that the caret is on, so that no sentence is torn. */
function atCaret(text: string, eol: string, caret: number, block: string): Edit {
  const lineEnd = text.indexOf('\n', caret);
  const at = lineEnd < 0 ? text.length : text.charAt(lineEnd - 1) === '\r' && lineEnd > caret ? lineEnd - 1 : lineEnd;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const emptyLine = text.slice(lineStart, at).trim() === '';
  const before = at === 0 ? '' : emptyLine ? previousLineIsEmpty(text, lineStart) ? '' : eol : eol + eol;
  const after = /^(?:\r?\n){2}/u.test(text.slice(at, at + 4)) || at === text.length ? '' : eol;
  return { start: at, end: at, text: `${before}${block}${after}` };
}

function previousLineIsEmpty(text: string, lineStart: number): boolean {
  return lineStart === 0 || /(?:^|\n)\r?\n$/u.test(text.slice(Math.max(0, lineStart - 4), lineStart));
}

function atEnd(text: string, eol: string, block: string): Edit {
  const body = text.trimEnd();
  const gap = body === '' ? '' : eol + eol;
  return { start: body.length, end: text.length, text: `${gap}${block}${eol}` };
}

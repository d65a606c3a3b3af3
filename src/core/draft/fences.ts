/** Code between fences, line by line: where it opens, and what a further line is to it. */

/** A fence that is open. */
export interface Fence {
  readonly marks: string;
  /** How far in it stands, in an item of a list; or one of {@link TOP} and {@link QUOTED}. */
  readonly indent: number;
}

const TOP = -1, QUOTED = -2;

const OPENING = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})/u;
const SPACE = /^[ \t]*/u, ITEM = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/u;

/** The fence that a line opens; `list` tells whether a list began above it, in which lines may be indented. */
export function fenceAt(line: string, list: boolean): Fence | undefined {
  const marks = list || !/^(?: {4}|\t)/u.test(line) ? OPENING.exec(line)?.[1] : undefined;
  if (marks === undefined || marks.startsWith('`') && line.slice(line.indexOf(marks) + marks.length).includes('`')) return undefined;
  if (line.includes('>')) return { marks, indent: QUOTED };
  return { marks, indent: list || !/^ {0,3}[`~]/u.test(line) ? indentOf(line, ITEM) || TOP : TOP };
}

/**
 * What a line that is not blank is to a fence above it. It is outside where the quotation with the fence has ended; where
 * one in a list may have ended, or begins anew, only a parser can tell.
 */
export function besideFence({ marks, indent }: Fence, line: string): 'inside' | 'closing' | 'outside' | 'unclear' {
  if (indent === QUOTED) return !/^ {0,3}>/u.test(line) ? 'outside' : isClosing(line.replace(/^[ \t>]*/u, ''), marks) ? 'closing' : 'inside';
  if (indent === TOP) return /^ {0,3}[`~]/u.test(line) && isClosing(line.trimStart(), marks) ? 'closing' : 'inside';
  const own = indentOf(line, SPACE), closing = isClosing(line.trimStart(), marks);
  return own === indent && closing ? 'closing' : own < indent || closing ? 'unclear' : 'inside';
}

const isClosing = (line: string, marks: string): boolean => line.startsWith(marks) && line.trimEnd() === marks.charAt(0).repeat(line.trimEnd().length);

/** How far in a line begins, a tab being four. */
const indentOf = (line: string, space: RegExp): number => (space.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;

/** The double quotation marks of a block and what each does. */
import { perBlock } from '../../rule/perBlock';

export interface DoubleMark {
  readonly at: number;
  readonly opens: boolean;
  readonly curly: boolean;
}

const isSpace = (char: string | undefined): boolean => char === undefined || /\s/u.test(char);
const opensAfter = (char: string | undefined): boolean => isSpace(char) || /[([{—–\-/‘']/u.test(char as string);
const closesBefore = (char: string | undefined): boolean => isSpace(char) || /[)\]}—–\-/’'.,;:!?…]/u.test(char as string);

export const doubleMarks = perBlock((block) => marksOf(block.text));

/**
 * The double marks of a text in order, or undefined where one of them could do either: then nothing can be said. The
 * marks of other languages („…“, «…») are left to those who know them.
 */
function marksOf(text: string): readonly DoubleMark[] | undefined {
  if (!text.includes('"') && !text.includes('“') && !text.includes('”')) return [];
  if (/[„«»]/u.test(text)) return undefined;
  const marks: DoubleMark[] = [];
  let depth = 0;
  for (let at = text.search(/["“”]/u); at < text.length; at++) {
    const mark = text[at];
    if (mark === '“' || mark === '”') {
      depth = Math.max(0, depth + (mark === '“' ? 1 : -1));
      marks.push({ at, opens: mark === '“', curly: true });
      continue;
    }
    if (mark !== '"') continue;
    const before = text[at - 1], after = text[at + 1];
    const opens = opensAfter(before) && !isSpace(after), closes = !isSpace(before) && closesBefore(after);
    // Inches: 6' 2" and a 12" record.
    if (/\d/u.test(before ?? '') && depth === 0) continue;
    if (opens === closes) return undefined;
    depth = Math.max(0, depth + (opens ? 1 : -1));
    marks.push({ at, opens, curly: false });
  }
  return marks;
}

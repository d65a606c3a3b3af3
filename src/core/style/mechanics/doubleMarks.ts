/** The double quotation marks of a block and what each does. */
import type { Token } from '../../draft/types';
import { heard, hears, listenFor } from '../../rule/listen';
import { perBlock } from '../../rule/perBlock';

export interface DoubleMark {
  readonly at: number;
  readonly opens: boolean;
  readonly curly: boolean;
}

const isSpace = (char: string | undefined): boolean => char === undefined || /\s/u.test(char);
const opensAfter = (char: string | undefined): boolean => isSpace(char) || /[([{—–\-/‘']/u.test(char as string);
const closesBefore = (char: string | undefined): boolean => isSpace(char) || /[)\]}—–\-/’'.,;:!?…]/u.test(char as string);

export const DOUBLE_MARKS = listenFor(['"', '“', '”']);
/** Marks of other languages („…“, «…»), which are left to those who know them. */
const FOREIGN = listenFor(['„', '«', '»']);

/** The double marks of a block in order, or undefined where one of them could do either: then nothing can be said. */
export const doubleMarks = perBlock((block): readonly DoubleMark[] | undefined => {
  if (hears(block, FOREIGN)) return hears(block, DOUBLE_MARKS) ? undefined : [];
  const { text, tokens } = block, marks: DoubleMark[] = [];
  let depth = 0;
  for (const i of heard(block, DOUBLE_MARKS)) {
    const { start: at, text: mark } = tokens[i] as Token, curly = mark !== '"';
    let opens = mark === '“';
    if (!curly) {
      const before = text[at - 1], after = text[at + 1];
      opens = opensAfter(before) && !isSpace(after);
      // Inches: 6' 2" and a 12" record.
      if (/\d/u.test(before ?? '') && depth === 0) continue;
      if (opens === (!isSpace(before) && closesBefore(after))) return undefined;
    }
    depth = Math.max(0, depth + (opens ? 1 : -1));
    marks.push({ at, opens, curly });
  }
  return marks;
});

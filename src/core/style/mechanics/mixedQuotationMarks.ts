import type { DraftRule } from '../../rule/rule';
import { DOUBLE_MARKS, doubleMarks, type DoubleMark } from './doubleMarks';

interface Facts {
  readonly marks: readonly DoubleMark[];
  /** The quotations of the block, marks included. */
  /** A quotation whose two marks are of different kinds. */
  readonly unlike?: { readonly start: number; readonly end: number };
  readonly quotations: readonly { readonly start: number; readonly end: number; readonly curly: boolean }[];
}

export const mixedQuotationMarks: DraftRule<Facts> = {
  id: 'style.mixed-quotation-marks',
  level: 'info',
  summary: 'Straight and curly quotation marks in one draft.',
  reason: 'The seam shows where text was pasted in; print and web show both kinds as they are.',
  authority: 'The Chicago Manual of Style, on “smart” quotation marks',
  readsQuotations: true,
  waitsFor: DOUBLE_MARKS,
  collect(block) {
    const marks = doubleMarks(block);
    if (!marks || marks.length === 0) return undefined;
    const quotations = block.quotations.filter(({ start, open }) => !open && /["“]/u.test(block.text[start] ?? ''))
      .map(({ start, end }) => ({ start, end, curly: block.text[start] === '“' }));
    const open: DoubleMark[] = [];
    let unlike: Facts['unlike'];
    for (const mark of marks) {
      const first = mark.opens ? void open.push(mark) : open.pop();
      if (first && first.curly !== mark.curly && !/\d/u.test(block.text[mark.at - 1] ?? '')) unlike ??= { start: first.at, end: mark.at + 1 };
    }
    return { marks, quotations, unlike };
  },
  *judge(collected) {
    const torn = collected.find(({ facts }) => facts.unlike);
    if (torn?.facts.unlike) {
      yield { index: torn.index, span: torn.facts.unlike, message: 'One mark of this quotation is curly, the other straight.' };
      return;
    }
    let curly = 0, straight = 0;
    for (const { facts } of collected) for (const mark of facts.marks) if (mark.curly) curly++; else straight++;
    if (curly === 0 || straight === 0) return;
    const odd = curly < straight;
    // Once a draft: the first place shows it, and its block is mended as a whole.
    for (const { facts, index } of collected) {
      const place = facts.quotations.find((quotation) => quotation.curly === odd);
      if (!place) continue;
      const edits = facts.marks.filter((mark) => mark.curly === odd)
        .map(({ at, opens }) => ({ start: at, end: at + 1, text: odd ? '"' : opens ? '“' : '”' }));
      yield {
        index, span: place,
        message: odd ? 'Curly quotation marks here, straight ones in most of the draft.' : 'Straight quotation marks here, curly ones in most of the draft.',
        fixes: [{ title: odd ? 'Straighten the marks of this paragraph' : 'Curl the marks of this paragraph', safe: true, edits }],
      };
      return;
    }
  },
  examples: {
    bad: [
      { text: '“We go,” she said. “We go now.” He said: "No."', marks: ['"No."'], fixed: '“We go,” she said. “We go now.” He said: “No.”' },
      { text: '"We go," she said. "We go now."\n\nHe said: “No.”', marks: ['“No.”'], fixed: '"We go," she said. "We go now."\n\nHe said: "No."' },
      { text: 'He said “we go" in May.', marks: ['“we go"'] },
      { text: '“We go,” she said. “We go now.”\n\n"No," he said. "Never."', marks: ['"No,"'], fixed: '“We go,” she said. “We go now.”\n\n“No,” he said. “Never.”' },
    ],
    good: ['“We go,” she said. “It’s time.”', '"We go," she said. "It’s time."', '“A 12" screen,” he said.', '“The word ‘go’ is short,” she said.'],
  },
};

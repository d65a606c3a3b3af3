import type { BlockRule } from '../../rule/rule';
import { DOUBLE_MARKS, doubleMarks } from './doubleMarks';

/** A quotation inside a quotation, with the marks of the one around it. */
export const nestedQuotation: BlockRule = {
  id: 'style.nested-quotation',
  level: 'info',
  summary: 'A quotation inside a quotation with the same marks: “He shouted “get out” and we ran.”',
  reason: 'Where both have double marks, the inner one looks like the end of the outer one. Single marks stand inside.',
  authority: 'AP Stylebook, “quotation marks”, quotes within quotes; The Guardian style guide, “quotation marks”',
  readsQuotations: 'bounds',
  waitsFor: DOUBLE_MARKS,
  check(block, mark) {
    const { text } = block, marks = doubleMarks(block) ?? [];
    for (let i = 0; i + 3 < marks.length; i++) {
      const [outer, opening, closing, last] = marks.slice(i, i + 4);
      if (!outer?.opens || !opening?.opens || closing?.opens !== false || last?.opens !== false) continue;
      const inner = text.slice(opening.at + 1, closing.at);
      // A sentence before it, and it is the next paragraph's, run on.
      if (/[.!?…]\s*$/u.test(text.slice(outer.at + 1, opening.at)) || /\s(?:said|says|added)\s/u.test(text.slice(outer.at, opening.at))) continue;
      const [one, other] = opening.curly ? ['‘', '’'] : ['\'', '\''];
      mark({ span: { start: opening.at, end: closing.at + 1 }, message: `Single marks inside a quotation: ${one}${inner}${other}.`, fixes: [{ title: 'Write single marks', safe: false, edits: [{ start: opening.at, end: opening.at + 1, text: one }, { start: closing.at, end: closing.at + 1, text: other }] }] });
      i += 3;
    }
  },
  examples: {
    bad: [
      { text: '"Our son just shouted "get out" and we ran," she said.', marks: ['"get out"'], fixed: '"Our son just shouted \'get out\' and we ran," she said.' },
      { text: '“He called it “a joke” and left,” she said.', marks: ['“a joke”'], fixed: '“He called it ‘a joke’ and left,” she said.' },
    ],
    good: ['“He called it ‘a joke’ and left,” she said. “We ran.”', '"We go, she said on Monday. "We go now," he added.', '“We go.” She said: “We stay.”'],
  },
};

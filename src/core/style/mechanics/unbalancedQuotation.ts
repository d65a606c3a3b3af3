import type { Collected, DraftRule, ProseEdit } from '../../rule/rule';
import { DOUBLE_MARKS, doubleMarks } from './doubleMarks';

interface Facts {
  /** The paragraph opens with a quotation mark. */
  readonly opens: boolean;
  /** Where a mark stands that no other answers. */
  readonly open?: number;
  readonly closed?: number;
  /** Where the missing one belongs, if the words themselves tell, and what it is. */
  readonly missing: () => ProseEdit | undefined;
}

/** Over how many paragraphs a quotation may run. */
const LONGEST = 5;

export const unbalancedQuotation: DraftRule<Facts> = {
  id: 'style.unbalanced-quotation',
  level: 'info',
  awaitsMore: true,
  summary: 'A quotation that opens and never closes, or closes and never opened.',
  reason: 'Readers cannot tell where somebody’s words end and the writer’s begin.',
  authority: 'The Chicago Manual of Style, on quotations over more than one paragraph',
  readsQuotations: 'bounds',
  waitsFor: DOUBLE_MARKS,
  collect(block) {
    const marks = doubleMarks(block);
    const first = marks?.[0];
    if (!marks || !first) return undefined;
    const opens = first.opens && first.at === 0;
    const waiting: number[] = [];
    let closed: number | undefined;
    for (const mark of marks) {
      if (mark.opens) {
        const last = waiting[waiting.length - 1];
        if (last === undefined || !speaksOn(block.text.slice(last, mark.at))) waiting.push(mark.at);
      } else if (waiting.pop() === undefined) closed ??= mark.at;
    }
    const open = waiting[0];
    return opens || open !== undefined || closed !== undefined ? { opens, open, closed, missing: () => missingIn(block.text, open, closed) } : undefined;
  },
  *judge(collected) {
    for (let i = 0; i < collected.length; i++) {
      const { facts: { open, closed, missing }, index } = collected[i] as Collected<Facts>;
      const before = collected[i - 1], after = collected[i + 1];
      // A quotation that goes on is closed only where it ends; every paragraph of it opens anew, or should.
      const goesOn = after !== undefined && (after.facts.opens ? after.index === index + 1 : after.facts.closed !== undefined && after.index - index <= LONGEST);
      const isOpen = open !== undefined && !goesOn, isClosed = closed !== undefined && open === undefined && !(before?.facts.open !== undefined && index - before.index <= LONGEST);
      const start = isOpen ? open : isClosed ? closed : undefined;
      if (start === undefined) continue;
      const edit = missing(), fixes = edit ? [{ title: `Write the other mark ${isOpen ? 'behind' : 'before'} what is said`, safe: false, edits: [edit] }] : [];
      yield { index, span: { start, end: start + 1 }, message: isOpen ? 'This quotation never closes.' : 'This quotation mark closes what never opened.', fixes };
    }
  },
  examples: {
    bad: [
      { text: '"We go, she said on Monday. "We go now," he added.', marks: ['"'] },
      { text: '“We will go on, she said on Monday.', marks: ['“'], fixed: '“We will go on,” she said on Monday.' },
      { text: 'We will go on,” she said on Monday.', marks: ['”'], fixed: '“We will go on,” she said on Monday.' },
      { text: 'She wrote it in a shed. It was cold,” she said.', marks: ['”'], fixed: 'She wrote it in a shed. “It was cold,” she said.' },
      { text: '"It took years, said Karl Lund, who stayed. "We go now," he added.', marks: ['"'], fixed: '"It took years," said Karl Lund, who stayed. "We go now," he added.' },
      { text: '"We will go on, she said.\n\nThe court sits on Friday.', marks: ['"'] },
      { text: 'He said: "It is over. She left.', marks: ['"'] },
    ],
    good: [
      '“We will go on,” she said. “Until the end.”',
      '“We will go on.\n\n“We will not stop,” she said.',
      '“We will go on.\n\nWe will not stop,” she said.',
      'A 6\' 2" man fled on a 26" bike.',
      '"The word "no" is short," he said.',
      'It has a 12" screen.',
      'He said: "We go on. "We will not stop." Then he left.',
      'He said „Ja“ and left.',
    ],
  },
};

/** Words that speak on to their sentence's end and were opened anew there: paragraphs of one quotation, run together. */
function speaksOn(quoted: string): boolean {
  const spoken = quoted.trimEnd();
  return spoken.length < quoted.length && /^[.!?…]$/u.test(spoken.slice(-1)) && !/\b(?:said|says|added|told|asked|wrote|according)\b/u.test(quoted);
}

/** Behind the comma of what is said: “, said Karl Lund”, “, manager Ann Berg said”, “, the captain said”. */
const SPEAKER = /,(?= (?:(?:said|says|added) |(?:he|she|they) (?:said|says|added)(?!\p{L})|(?:\p{Ll}+ ){0,2}(?:\p{Lu}\p{Ll}+ ){1,3}(?:said|says)(?!\p{L})|the (?:\p{Ll}+ ){1,3}said(?!\p{L})))/u;

/** The mark that belongs behind the comma before the speaker, or before the sentence that closes: what was said before it the words do not tell. */
function missingIn(text: string, open: number | undefined, closed: number | undefined): ProseEdit | undefined {
  const mark = text[open ?? closed ?? 0] === '"' ? '"' : open === undefined ? '“' : '”';
  if (open === undefined) {
    const told = text.slice(0, (closed ?? 1) - 1), stop = Math.max(...['. ', '! ', '? ', ': '].map((end) => told.lastIndexOf(end))), at = stop < 0 ? 0 : stop + 2;
    return { start: at, end: at, text: mark };
  }
  const speaker = SPEAKER.exec(text.slice(open)), at = open + (speaker?.index ?? -1) + 1;
  return speaker ? { start: at, end: at, text: mark } : undefined;
}

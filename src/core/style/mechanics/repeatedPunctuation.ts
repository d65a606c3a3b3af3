import type { BlockRule } from '../../rule/rule';
import { TIGHT_MARKS, heard } from '../../rule/listen';

/** A mark that nothing in prose doubles. */
const REPEATED = /^[!?,;]$/u;

export const repeatedPunctuation: BlockRule = {
  id: 'style.repeated-punctuation',
  level: 'warning',
  summary: 'A mark typed twice: “!!”, “??”, “,,”.',
  reason: 'One mark says it; a second is a slip or shouting, and news copy does neither.',
  authority: 'AP Stylebook and Guardian style guide, entries on exclamation marks',
  waitsFor: TIGHT_MARKS,
  check(block, mark) {
    const { tokens, text } = block;
    let last = -1;
    for (const i of heard(block, TIGHT_MARKS)) {
      const first = tokens[i], second = tokens[i + 1];
      if (i < last || !first || second?.text !== first.text || !REPEATED.test(first.text)) continue;
      last = i + 1;
      while (tokens[last + 1]?.text === first.text && !tokens[last + 1]?.spaced) last++;
      const start = first.start, end = tokens[last]?.end ?? second.end;
      // A lone "??" is chess or a query to the desk.
      const before = text[start - 1], after = text[end];
      if (before === undefined || /[\s!?]/u.test(before) || (after !== undefined && /[\p{L}\p{N}!?]/u.test(after))) continue;
      mark({ span: { start, end }, message: `“${first.text}” is typed more than once.`, fixes: [{ title: `Write one “${first.text}”`, safe: true, edits: [{ start, end, text: first.text }] }] });
    }
  },
  examples: {
    bad: [
      { text: 'The vote passed!! Nobody cheered.', marks: ['!!'], fixed: 'The vote passed! Nobody cheered.' },
      { text: 'Police,, fire crews and medics came.', marks: [',,'], fixed: 'Police, fire crews and medics came.' },
      { text: 'Who pays for it???', marks: ['???'], fixed: 'Who pays for it?' },
    ],
    good: ['The vote passed!', 'He said what?! Nobody knew.', 'The programme uses std::vector for it.', 'White played 23 Qh5 ?? and lost.', 'The tweet read: “No way!!”'],
  },
};

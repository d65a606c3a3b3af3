import type { BlockRule, Mark } from '../../rule/rule';
import { LOOSE_MARKS, heard } from '../../rule/listen';

/** So many in one paragraph are somebody's convention (French, or text cut into words by a machine). */
const MANY = 4;

export const spaceBeforePunctuation: BlockRule = {
  id: 'style.space-before-punctuation',
  level: 'info',
  summary: 'A space before a comma, a full stop or another mark.',
  reason: 'A trace of cutting; in narrow columns the mark can open a line.',
  authority: 'The Chicago Manual of Style, on spacing with punctuation',
  waitsFor: LOOSE_MARKS,
  check(block, mark) {
    const { tokens, text } = block;
    const marks: Mark[] = [];
    for (const i of heard(block, LOOSE_MARKS)) {
      const token = tokens[i], before = tokens[i - 1], after = tokens[i + 1];
      if (!token || !before) continue;
      // ".com", " :-)" and " ...", but “plan ,which”.
      const isShifted = after?.kind === 'word' && !after.spaced && token.text === ',';
      if (after && !after.spaced && !isShifted && !(/^["”’']$/u.test(after.text) || (after.text === ')' && /^[,.!?]$/u.test(token.text)))) continue;
      if (before.kind === 'punctuation' && !/^["”’')]$/u.test(before.text)) continue;
      // " . . ."
      if (token.text === '.' && after?.text === '.') continue;
      if (before.kind === 'opaque' || text[token.start - 1] !== ' ') continue;
      const start = before.end, end = token.end;
      marks.push({
        span: { start, end }, message: `A space stands before “${token.text}”.`,
        fixes: [{ title: 'Delete the space', safe: true, edits: [{ start, end, text: isShifted ? ', ' : token.text }] }],
      });
    }
    if (marks.length < MANY) marks.forEach(mark);
  },
  examples: {
    bad: [
      { text: 'The vote passed , and nobody cheered.', marks: [' ,'], fixed: 'The vote passed, and nobody cheered.' },
      { text: 'The vote passed .', fixed: 'The vote passed.' },
      { text: 'The plan ,which failed, cost £5.', marks: [' ,'], fixed: 'The plan, which failed, cost £5.' },
      { text: 'Who pays for the bridge ?', fixed: 'Who pays for the bridge?' },
    ],
    good: ['The vote passed, and nobody cheered.', 'It uses the .com domain.', 'They waited ... and waited.', 'He lost, he said :)', 'They waited . . . and waited.', 'It rose by .5 points.', 'Il dit : oui ; elle dit : non ; et lui ? Rien !'],
  },
};

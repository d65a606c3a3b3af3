import type { BlockRule } from '../../rule/rule';
import { listenFor } from '../../rule/listen';

export const ellipsis: BlockRule = {
  id: 'style.ellipsis',
  level: 'info',
  summary: 'Two full stops, or a row of dots that is no ellipsis.',
  reason: 'Two dots are a slip for one or for three; readers cannot tell whether something was left out.',
  authority: 'AP Stylebook, entry “ellipsis”; Guardian style guide, entry “ellipsis”',
  waitsFor: listenFor([], /^\.{2,}$/u),
  check({ tokens, text }, mark, { preset }) {
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i], before = tokens[i - 1], after = tokens[i + 1];
      if (!token || !before || token.kind !== 'punctuation' || token.text.length < 2 || token.text[0] !== '.') continue;
      const dots = token.text.length;
      // Four dots are a full stop and an ellipsis in American books; long rows are forms to fill in.
      if (dots === 3 || (dots === 4 && preset === 'us') || dots > 8) continue;
      const isTight = !token.spaced && after !== undefined && !after.spaced;
      if (dots === 2 && (token.spaced || /^[/\\]$/u.test(after?.text ?? '') || before.kind === 'number' || (isTight && after.kind !== 'punctuation'))) continue;
      const { start, end } = token;
      const goesOn = dots > 2 || (after?.kind === 'word' && /^\p{Ll}/u.test(after.text) && !/^(?:\p{Lu}|(?:inc|ltd|corp|co)$)/u.test(before.text));
      const dotted = preset === 'uk' ? '…' : '...';
      const written = goesOn ? dotted : '.';
      mark({
        span: { start: before.kind === 'word' ? before.start : start, end },
        message: dots === 2 ? 'Two dots: one full stop, or an ellipsis of three.' : `${dots} dots: an ellipsis has three.`,
        fixes: text.slice(start, end) === written ? [] : [{ title: `Write “${written}”`, safe: dots > 2, edits: [{ start, end, text: written }] }],
      });
    }
  },
  examples: {
    bad: [
      { text: 'The vote passed.. Nobody cheered.', fixed: 'The vote passed. Nobody cheered.' },
      { text: 'They waited ..... and waited.', fixed: 'They waited ... and waited.' },
      { text: 'They waited.... Then it rained.', preset: 'uk', fixed: 'They waited… Then it rained.' },
    ],
    good: ['They waited ... and waited.', 'They waited…', 'It ended. ... Then it began.', 'It was over. It began....', 'See ../notes for more.', 'Name ............ Age', 'Rows 1..10 are empty.'],
  },
};

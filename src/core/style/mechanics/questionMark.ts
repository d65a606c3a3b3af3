import type { BlockRule } from '../../rule/rule';
import { listenFor } from '../../rule/listen';

/** “How long will it take.” he asked: words that open a question, one sentence of it, and the stop or the comma before the closing mark. */
const STOPPED = /(["“])(?:How|Why|What|When|Where|Who|Which|Is|Are|Do|Does|Did|Can|Could|Will|Would|Should|Have|Has)\s[^"“”?!.]{3,200}([.,])["”] (?:(?:he|she|they) asked|asked)(?!\p{L})/gu;
/** “They asked whether it would be ready?” */
const REPORTED = /(?<!\p{L})(?:asked|asks|wondered|wonders|unclear|sure) (?:whether|if|how|why|when|where|who|what)\s[^"“”?!.]{3,200}(\?)/gu;

/** What asks by itself: “has he asked whether it is ready?” */
const ASKS = /(?:^|[.!?:;“"]\s?)(?:Is|Are|Was|Do|Does|Did|Have|Has|Had|Who|Why|How|What|When|Where|Can|Could|Would|Should|Will|And|But|So|Ever)\s[^.!?:;“"]*$/u;

/** Questions that somebody asks end with their mark, those that are reported with a stop. */
export const questionMark: BlockRule = {
  id: 'style.question-mark',
  level: 'info',
  summary: 'A question without its mark, or a reported one with it: “How long.” he asked; “they asked whether it was ready?”',
  reason: 'Only the question itself has the mark; what tells that it was asked is a statement.',
  authority: 'AP Stylebook, “question mark”; New Hart’s Rules, on direct and indirect questions',
  readsQuotations: 'bounds',
  waitsFor: listenFor(['asked', 'asks', 'wondered', 'wonders', 'unclear', 'sure']),
  check({ text }, mark) {
    for (const [pattern, right] of [[STOPPED, '?'], [REPORTED, '.']] as const) {
      for (const match of text.matchAll(pattern)) {
        if (right === '.' && ASKS.test(text.slice(Math.max(0, match.index - 200), match.index))) continue;
        // The stop is the last group in both.
        const stop = match.at(-1) ?? '', start = match.index + match[0].lastIndexOf(stop), span = { start, end: start + 1 };
        mark({ span, message: right === '?' ? 'It is asked, and ends with a question mark.' : 'The question is reported, not asked: it ends with a stop.', fixes: [{ title: `Write “${right}”`, safe: false, edits: [{ ...span, text: right }] }] });
      }
    }
  },
  examples: {
    bad: [
      { text: '“How many years will it take.” he asked.', marks: ['.'], fixed: '“How many years will it take?” he asked.' },
      { text: 'They asked whether the station would be ready? Then they left.', marks: ['?'], fixed: 'They asked whether the station would be ready. Then they left.' },
    ],
    good: ['“How many years will it take?” he asked.', 'They asked whether the station would be ready. “What a day,” she said.', 'He asked: is it ready? Who asked, and why? Has he asked whether it is ready?'],
  },
};

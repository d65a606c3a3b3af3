import { heard, listenFor } from '../../rule/listen';
import type { Token } from '../../draft/types';
import type { BlockRule } from '../../rule/rule';

const WON = listenFor(['straight', 'beat', 'beating', 'defeated', 'defeating', 'edged', 'routed', 'outlasted', 'downed', 'topped', 'thrashed', 'trounced']);

/** How many tokens a loser’s name may have. */
const FAR = 8;

/** What goes on behind a result; behind a comma may stand the next set. */
const AFTER = /^(?:[.;]|on|in|at|to|and|for|after|before|with|from|last|this|when|as|here|there|.*day)$/u;

/** A win in which the winner has less. */
export const scoreOrder: BlockRule = {
  id: 'style.score-order',
  level: 'warning',
  summary: 'A winner with the lower score: “beat the Pilots 98-101”; a lost set in “straight sets”.',
  reason: 'The winner’s score comes first. Turned round it says that the others won.',
  authority: 'AP Stylebook, “scores”; The Guardian style guide gives results likewise',
  waitsFor: WON,
  check(block, mark) {
    const { tokens } = block;
    for (const i of heard(block, WON)) {
      if (tokens[i]?.norm === 'straight') {
        const lost = tokens[i + 1]?.norm === 'sets' ? lostSet(tokens, i) : undefined;
        if (lost) mark({ span: { start: lost.start, end: (tokens[i + 1] as Token).end }, message: 'A set was lost: these are no straight sets.' });
        continue;
      }
      for (let at = i + 1; at < i + FAR; at++) {
        const [first, dash, second, after] = tokens.slice(at, at + 4), own = Number(first?.text), other = Number(second?.text);
        if (first?.kind !== 'number') continue;
        // A set of tennis may be lost, and what shoots goals or runs may win by fewer on penalties.
        if (!second || !/^[-–]$/u.test(dash?.text ?? '') || dash?.spaced || second.spaced || !(own < other) || other > 200 || after !== undefined && !AFTER.test(after.norm) || tokens.slice(at, at + 8).some(({ norm }) => /^(?:penalt|pens|aggregate|odds|handicap|favou?rite)/u.test(norm))) break;
        const right = `${second.text}${dash?.text ?? ''}${first.text}`, span = { start: first.start, end: second.end };
        mark({ span, message: `The winner’s score comes first: “${right}”.`, fixes: [{ title: `Write “${right}”`, safe: false, edits: [{ ...span, text: right }] }] });
        break;
      }
    }
  },
  examples: {
    bad: [{ text: 'Voss beat Reyes 6-4, 3-6, 6-2 in straight sets.', marks: ['3-6, 6-2 in straight sets'] }, { text: 'Leeds beat Hull 1-2.', marks: ['1-2'], fixed: 'Leeds beat Hull 2-1.' }, { text: 'The Hawks rallied to beat the Pilots 98-101 on Friday night.', marks: ['98-101'], fixed: 'The Hawks rallied to beat the Pilots 101-98 on Friday night.' }],
    good: ['Voss beat Reyes 6-4, 6-2 in straight sets. She won a third straight title.', 'The Hawks beat the Pilots 101-98.', 'She beat Lund 6-7, 7-5, 6-3.', 'Leeds beat Hull 3-4 on penalties.', 'They beat the 2-7 favourite.', 'He beat 12-20 others.'],
  },
};

/** Of the sets told right before “in straight sets” one that the winner lost: “6-4, 3-6, 6-2”. */
function lostSet(tokens: readonly Token[], at: number): Token | undefined {
  for (let i = at - 1; i > at - 14 && /^(?:in|and|win|victory|[-,–\d])$/u.test(tokens[i]?.norm ?? ''); i--) {
    const first = tokens[i - 2];
    if (/^[-–]$/u.test(tokens[i - 1]?.text ?? '') && first?.kind === 'number' && Number(first.text) < Number(tokens[i]?.text)) return first;
  }
  return undefined;
}

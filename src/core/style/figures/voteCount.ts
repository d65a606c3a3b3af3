import type { Token } from '../../draft/types';
import { heard, hears, listenFor } from '../../rule/listen';
import type { BlockRule } from '../../rule/rule';
import { numberOf } from './amounts';

const VOTED = listenFor(['voted', 'vote']), MEMBER = listenFor(['member', 'members']);

/** More votes than a body has members. */
export const voteCount: BlockRule = {
  id: 'style.vote-count',
  level: 'warning',
  summary: 'A vote with more votes than members: “the nine-member board voted 6-4”.',
  reason: 'The reader can do the sum. One of the figures is wrong.',
  authority: 'Arithmetic; Cohn and Cope, “News and Numbers”',
  waitsFor: VOTED,
  check(block, mark) {
    if (!hears(block, MEMBER)) return;
    const { tokens } = block, all = heard(block, MEMBER).map((at) => membersAt(tokens, at)).find((number) => number > 0) ?? 0;
    for (const at of heard(block, VOTED)) {
      const [first, dash, second] = tokens.slice(at + 1, at + 4);
      if (!all || !first || !second || !/^[-–]$/u.test(dash?.text ?? '') || first.kind !== 'number' || second.kind !== 'number') continue;
      const cast = numberOf(first) + numberOf(second);
      if (cast > all) mark({ span: { start: first.start, end: second.end }, message: `${cast} votes by ${all} members.` });
    }
  },
  examples: {
    bad: [
      { text: 'The nine-member board voted 6-4 on Tuesday to approve it.', marks: ['6-4'] },
      { text: 'All seven members of the board came, and they voted 5-3 to close it.', marks: ['5-3'] },
    ],
    good: ['The nine-member board voted 6-3 to approve it.', 'The nine-member board voted 5-2.', 'Seven members voted against it; the council voted 12-7.', 'The thirty-member board voted 15-10.', 'The two-member crew left. The vote was on May 6-4 hours late.'],
  },
};

/** How many a body has: “the nine-member board”, “all seven members”; 0 where it is not told. */
function membersAt(tokens: readonly Token[], at: number): number {
  const isCompound = tokens[at]?.norm === 'member' && tokens[at - 1]?.text === '-', number = tokens[isCompound ? at - 2 : at - 1];
  return number && (isCompound || tokens[at - 2]?.norm === 'all') ? numberOf(number) : 0;
}

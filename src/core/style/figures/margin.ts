import type { Token } from '../../draft/types';
import { heard, listenFor } from '../../rule/listen';
import type { BlockRule } from '../../rule/rule';
import { type Amount, CURRENCY } from './amounts';
import { figured } from './figured';

const MARGINS = ['margin', 'majority', 'lead', 'difference'];
/** “By 20 votes, 61-39”. Runs are not among them: a cricketer’s “180-6” is no margin. */
const COUNTS = ['votes', 'points', 'goals'];
const COMPARING = listenFor([...MARGINS, ...COUNTS, 'than']);
const MORE = /^(?:more|less|fewer|higher|lower)$/u;

/** Two counts and what lies between them. */
export const margin: BlockRule = {
  id: 'style.margin',
  level: 'warning',
  summary: 'A margin that is not the difference of its two counts: “61,204 votes to 56,390, a margin of 5,814”, “£6m, £2m more than the £2m planned”.',
  reason: 'The reader can do the sum. One of the figures is wrong.',
  authority: 'Arithmetic; Cohn and Cope, “News and Numbers”',
  waitsFor: COMPARING,
  check(block, mark) {
    // Most "than" compare no figures.
    if (!heard(block, COMPARING).some((at) => (block.tokens[at]?.norm === 'than' ? MORE.test(block.tokens[at - 1]?.norm ?? '') : /^(?:of|,)$/u.test(block.tokens[at + 1]?.norm ?? '')))) return;
    const shown = ({ start, end }: Amount): string => block.text.slice(start, end);
    for (const { tokens, amounts } of figured(block)) {
      for (let i = 0; i + 2 < amounts.length; i++) {
        const [a, b, c] = amounts.slice(i, i + 3) as [Amount, Amount, Amount];
        const isWin = isWon(tokens, a, b, c), isVote = isWin || isVoted(tokens, a, b, c), [one, other, told] = isWin ? [b, c, a] : isVote ? [a, b, c] : [a, c, b];
        if (!isVote && !isCompared(tokens, one, told, other) || told.unit === '%' || other.unit === '%') continue;
        const right = Math.abs(one.value - other.value), slack = [one, other, told].reduce((sum, amount) => sum + (amount.slack === 0.5 ? 0 : amount.slack), 0);
        // Votes are counted to the last.
        if (Math.abs(right - told.value) <= (isVote && one.slack < 500 ? 0 : slack)) continue;
        mark({ span: { start: told.start, end: told.end }, message: `${shown(one)} and ${shown(other)} are ${CURRENCY.has(told.unit) ? `not ${shown(told)}` : right.toLocaleString('en')} apart.` });
      }
    }
  },
  examples: {
    bad: [
      { text: 'Reyes had 61,204 votes and Whitmore 56,390, a margin of 5,814, the office said.', marks: ['5,814'] },
      { text: 'It passed by 22 votes to 19, a majority of five. She won by 5,412 votes to 4,901, giving her a slim majority of 411 on a turnout of 38%.', marks: ['five', '411'] },
      { text: 'The bill passed by 312 to 289, a majority of 33. It was lost 219-213, a margin of seven.', marks: ['33', 'seven'] },
      { text: 'It passed by 20 votes, 61-39, and they won by three points, 88–84.', marks: ['20', 'three'] },
      { text: 'She won with 11,482 votes, beating Karl Lund, who polled 9,876, by a majority of 1,706.', marks: ['1,706'] },
      { text: 'Ann Berg polled 9,816 votes to the 8,712 won by Reform’s Karl Lund, a majority of 1,204.', marks: ['1,204'] },
      { text: 'It cost £6m, £2m more than the £2m planned. It has 40 seats, 12 fewer than the 50 it had.', marks: ['£2m', '12'] },
    ],
    good: [
      'It passed by 22 votes, 61-39, and they won by two goals, 3-1. They won by 20 runs, 180-6. She leads by four points, 6-4, 7-5, 3-0.',
      'Reyes had 61,204 votes and Whitmore 56,390, a margin of 4,814.', 'It passed by 22 votes to 19, a majority of three.', 'She won 400 votes, 20 more than in 2020, a lead of 5.', 'Labour won 411 seats and the Tories 121, a majority of 174.', 'It passed by 1.2 million votes to 900,000, a margin of 320,000.',
      'It passed by 312 to 289, a majority of 23.', 'It had 220 votes to 210, short of the majority of 216. It had 220 to 210, a majority of 216 needed.', 'It cost £5m, £3m more than the £2m planned.', 'It cost £5.2m, £2.1m more than the £3.0m planned.', 'It holds 60,000 people, 12,000 more than the 48,260 before.', 'She ran it in 50.98 seconds, 0.02 more than the 50.96 before.',
      'They won 2-1, a lead of three on aggregate.', 'She has won 40 races, 12 more than any of the 50 others.', 'It passed 7-2, a majority of the court.', 'They won 3-1, a lead of five at the top.',
    ],
  },
};


/** Between two counts of votes and their margin. */
const GIVING = /^(?:votes )?(?:(?:won|polled|cast) (?:by|for) [^,]{1,60} )?(?:[,–—(](?: giving (?:him|her|them|it))?|,? ?by) an?(?: (?:slim|narrow|bare|comfortable|huge|reduced))?$/u;

/** “22 votes to 19, a majority of”, “312 to 289, a majority of”, “12-5, a majority of”. */
function isVoted(tokens: readonly Token[], one: Amount, other: Amount, told: Amount): boolean {
  const margin = tokens[told.first - 2]?.norm ?? '', next = tokens[one.last + 1]?.norm ?? '';
  if (tokens[told.first - 1]?.norm !== 'of' || !MARGINS.includes(margin) || /^(?:needed|required|over|to)$/u.test(tokens[told.last + 1]?.norm ?? '')) return false;
  if (!GIVING.test(tokens.slice(other.last + 1, told.first - 2).map(({ norm }) => norm).join(' '))) return false;
  // “With 11,482 votes, beating Neil Farrow, who polled 9,876, by a majority of”.
  return /^votes?$/u.test(next) ? /^(?:polled|the)$/u.test(tokens[other.first - 1]?.norm ?? '') || !tokens.slice(one.last + 2, other.first).some(({ text }) => /^[,;:]$|^of$/u.test(text)) : margin !== 'lead' && other.first === one.last + 2 && /^(?:to|[-–])$/u.test(next);
}

/** “By 20 votes, 61-39”. */
function isWon(tokens: readonly Token[], told: Amount, one: Amount, other: Amount): boolean {
  return tokens[told.first - 1]?.norm === 'by' && COUNTS.includes(told.unit) && tokens[told.last + 2]?.text === ',' && one.first === told.last + 3
    && /^[-–]$/u.test(tokens[one.last + 1]?.text ?? '') && other.first === one.last + 2 && !/^[-–]$/u.test(tokens[other.last + 1]?.text ?? '') && tokens[other.last + 2]?.kind !== 'number';
}

/** “£5m, £2m more than the £2m planned”, “40 seats, 12 fewer than the 50”. */
function isCompared(tokens: readonly Token[], one: Amount, told: Amount, other: Amount): boolean {
  if (!MORE.test(tokens[told.last + 1]?.norm ?? '') || tokens[told.last + 2]?.norm !== 'than') return false;
  const between = tokens.slice(one.last + 1, told.first).map(({ norm }) => norm).join(' ');
  return (other.first === told.last + 3 || other.first === told.last + 4 && tokens[told.last + 3]?.norm === 'the')
    && (CURRENCY.has(told.unit) ? one.unit === told.unit && one.unit === other.unit && between === ',' : /^\p{Ll}{3,}s ,$/u.test(between) && Math.min(one.value, other.value) > 9);
}

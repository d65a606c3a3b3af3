import type { BlockRule } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';
import { figured } from './figured';

const PARTS: Readonly<Record<string, number>> = { half: 1 / 2, third: 1 / 3, thirds: 1 / 3, quarter: 1 / 4, quarters: 1 / 4, fifth: 1 / 5, fifths: 1 / 5, tenth: 1 / 10 };
const SHARES = listenFor([...Object.keys(PARTS), '%', 'percent', 'cent']);

const OF = /^(?:the|its|their|his|her)$/u;

/** "20% of the 500 staff, or 150": a share, its whole, and the count that should come of them. */
export const fraction: BlockRule = {
  id: 'style.fraction',
  level: 'warning',
  summary: 'A share and a count that do not agree: “20% of the 500 staff, or 150 people”.',
  reason: 'The reader can do the sum. One of the three figures is wrong.',
  authority: 'Arithmetic; Cohn and Cope, “News and Numbers”',
  waitsFor: SHARES,
  *check(block) {
    if (!heard(block, SHARES).some((at) => block.tokens[at + 1]?.norm === 'of' && OF.test(block.tokens[at + 2]?.norm ?? ''))) return;
    for (const { tokens, amounts: all } of figured(block)) {
      for (let i = 0; i < tokens.length; i++) {
        const norm = tokens[i]?.norm ?? '', share = all.find(({ last, unit }) => last === i && unit === '%');
        const part = share ? share.value / 100 : PARTS[norm];
        if (part === undefined || tokens[i + 1]?.norm !== 'of' || !OF.test(tokens[i + 2]?.norm ?? '')) continue;
        // "two-thirds", "three quarters".
        const times = share ? 1 : all.find(({ last }) => last === i - 1 || last === i - 2 && tokens[i - 1]?.text === '-')?.value ?? 1;
        const whole = all.find(({ first }) => first === i + 3), count = whole && all.find(({ first }) => first > whole.last);
        const between = whole && count ? tokens.slice(whole.last + 1, count.first).map(({ text }) => text).join(' ') : '';
        if (!whole || !count || !/^\p{Ll}+(?: \p{Ll}+)? ?, (?:or )?$/u.test(`${between} `) || !/^[,.]$|^(?:people|of|were|was|will)$/u.test(tokens[count.last + 1]?.norm ?? '') || count.unit === '%') continue;
        const right = part * times * whole.value;
        const loose = /^(?:about|around|almost|nearly|some|roughly|over|than|under|up)$/u.test(tokens[(share?.first ?? i) - (tokens[i - 1]?.norm === 'a' ? 2 : 1)]?.norm ?? '') ? right * 0.15 : 0;
        if (Math.abs(right - count.value) <= Math.max(1, loose, count.slack, (share?.slack ?? 0) / 100 * whole.value + whole.slack * part)) continue;
        yield { span: { start: count.start, end: count.end }, message: `By that share it would be ${(Math.round(right * 10) / 10).toLocaleString('en')}.` };
      }
    }
  },
  examples: {
    bad: [
      { text: 'Some 20% of the 500 staff, or 150 people, will go.', marks: ['150'] },
      { text: 'Two-thirds of the 300 homes, or 150, were sold, and half of the 40 shops, 25, closed.', marks: ['150', '25'] },
    ],
    good: ['Some 20% of the 500 staff, or 100 people, will go.', 'Two-thirds of the 300 homes, or 200, were sold.', 'Half of the 40 shops, 12 in Leeds, closed.', 'Almost a third of the 90 pupils, or 28, were ill.', 'Half of the 27 members, or 14, voted.'],
  },
};

import type { Block, Span, Token } from '../../draft/types';
import type { DraftRule } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';
import { narrated } from './narration';

const FORMS = ['%', 'percent', 'per cent'] as const;

const BRACKETS = listenFor(['(', ')']), WORDS = listenFor(['%', 'percent', 'per']);

/** Position in FORMS. */
type Form = 0 | 1 | 2;

/** How often the commonest form stands, and how many times as often as another, before a draft is held to it. */
export const HABIT = 3;

interface Use extends Span {
  readonly form: Form;
  /** Where the sign or the words begin, with the space before them. */
  readonly from: number;
  /** A figure stands before it; after a number in words (“Five per cent”) the sign cannot. */
  readonly figure: boolean;
}

export const percentMix: DraftRule<readonly Use[]> = {
  id: 'style.percent-mix',
  level: 'hint',
  summary: '“%”, “percent” and “per cent” mixed in one draft: “5%” where the rest has “per cent”; where the house has chosen its English all but “5%”.',
  reason: 'Each is right somewhere; a story that settled on one and strays from it was put together from two.',
  authority: 'AP Stylebook, “percent, percentage, percentage points” (%); The Guardian style guide, “per cent” (%); The Economist style guide, “per cent”: each settles on one form',
  waitsFor: WORDS,
  collect(block) {
    const uses: Use[] = [], brackets = heard(block, BRACKETS);
    let depth = 0, bracket = 0;
    for (const i of heard(block, WORDS)) {
      for (let at = brackets[bracket]; at !== undefined && at < i; at = brackets[++bracket]) depth = block.tokens[at]?.text === '(' ? depth + 1 : Math.max(0, depth - 1);
      const use = i > 0 ? useAt(block, i, depth > 0) : undefined;
      if (use) uses.push(use);
    }
    return narrated(block, uses);
  },
  *judge(collected, { chosen }) {
    const figures = [0, 0, 0] as [number, number, number], all = [0, 0, 0] as [number, number, number];
    for (const { facts } of collected) {
      for (const { form, figure } of facts) {
        all[form]++;
        if (figure) figures[form]++;
      }
    }
    const commonest = figures.indexOf(Math.max(...figures)) as Form;
    // AP has had the sign since 2019, The Guardian and the BBC have it, too.
    const habit = chosen ? 0 : commonest;
    /** Against the sign only figures are compared, for only they can take it. */
    const strays = (form: Form): boolean => {
      const counts = habit === 0 || form === 0 ? figures : all;
      return form !== habit && counts[form] > 0 && (chosen || counts[habit] >= HABIT * Math.max(1, counts[form]));
    };
    const open = new Set(([0, 1, 2] as const).filter(strays));
    for (const { facts, index } of collected) {
      if (open.size === 0) return;
      for (const { form, figure, from, start, end } of facts) {
        if (!open.has(form) || habit === 0 && !figure) continue;
        if (!chosen) open.delete(form);
        yield {
          index, span: { start, end },
          message: chosen ? `The house writes “${FORMS[habit]}”.` : `The draft mostly writes “${FORMS[habit]}”: settle on one form.`,
          fixes: [{ title: `Write “${FORMS[habit]}”`, safe: false, edits: [{ start: from, end, text: habit === 0 ? '%' : ` ${FORMS[habit]}` }] }],
        };
      }
    }
  },
  examples: {
    bad: [
      {
        text: 'Sales rose 5 per cent. Profit fell 3 per cent, and costs 2 per cent.\n\nShares lost 4%.',
        marks: ['4%'], fixed: 'Sales rose 5 per cent. Profit fell 3 per cent, and costs 2 per cent.\n\nShares lost 4 per cent.',
      },
      {
        text: 'Sales rose 5%. Profit fell 3%, and costs 2%.\n\nShares lost 4.5 percent.',
        marks: ['4.5 percent'], fixed: 'Sales rose 5%. Profit fell 3%, and costs 2%.\n\nShares lost 4.5%.',
      },
      {
        text: 'Sales rose 5 percent. Profit fell 3 percent, and costs 2 percent. Some ten per cent are left.',
        marks: ['per cent'], fixed: 'Sales rose 5 percent. Profit fell 3 percent, and costs 2 percent. Some ten percent are left.',
      },
      { text: 'Sales fell 12 percent in May.', preset: 'us', marks: ['12 percent'], fixed: 'Sales fell 12% in May.' },
      { text: 'Sales fell 8 per cent in May, and costs 3%.', preset: 'uk', marks: ['8 per cent'], fixed: 'Sales fell 8% in May, and costs 3%.' },
      { text: 'Sales fell 12 percent in May.', preset: 'uk', marks: ['12 percent'], fixed: 'Sales fell 12% in May.' },
    ],
    good: [
      { text: 'Sales fell 12% in May, a five percent drop.', preset: 'us' }, { text: 'Some five per cent fell in May.', preset: 'uk' }, { text: 'Sales fell 12% in May.', preset: 'uk' },
      'Sales rose 5%. Profit fell 3%, and costs 2%. Shares lost 4%.',
      'Sales rose 5%. Profit fell 3%, and costs 2%. Five per cent of the shops will go.',
      'Sales rose 5%. Profit fell 3%, and costs 2%. “We lost 4 per cent,” she said.',
      'Sales rose 5%. Profit fell 3 per cent, and costs 2%.',
      'Sales rose 5 per cent. Profit fell 3 per cent, and costs 2 per cent.\n\nFines rise to 50% of the premium, the law says."',
      'Sales rose 5 per cent. Profit fell 3 per cent, and costs 2 per cent.\n\nAcme 113.40 -1.62 -1.41%',
      'Sales rose 5 per cent. Profit fell 3 per cent, and costs 2 per cent. One shop in ten (10%) will go.',
      'Sales rose 5 per cent. Profit fell 3 per cent, and costs 2 per cent.\n\n‘We lost 4%. It hurt.\n\n‘We lost more later.’',
      '# Sales up 5%\n\nSales rose 5 per cent. Profit fell 3 per cent, and costs 2 per cent.',
    ],
  },
};

/**
 * The sign or the words at token `at`, of which there is always one before. In brackets, after a colon and with a plus or
 * minus the sign is notation and may differ from the prose around it.
 */
function useAt({ tokens }: Block, at: number, bracketed: boolean): Use | undefined {
  const token = tokens[at] as Token, before = tokens[at - 1] as Token;
  if (token.text === '%') {
    const after = tokens[at + 1], outer = tokens[at - 2];
    if (bracketed || before.kind !== 'number' || after && !after.spaced && after.kind !== 'punctuation') return undefined;
    if (outer && (outer.text === ':' || !before.spaced && (outer.spaced || at === 2) && /^[-+−–±~<>]$/u.test(outer.text))) return undefined;
    return { form: 0, figure: true, from: before.end, start: before.start, end: token.end };
  }
  if (!token.spaced || before.kind === 'punctuation' || before.kind === 'opaque') return undefined;
  const figure = before.kind === 'number', start = figure ? before.start : token.start;
  if (token.text === 'percent') return { form: 1, figure, from: before.end, start, end: token.end };
  const last = tokens[at + 1];
  if (token.text !== 'per' || last?.text !== 'cent' || !last.spaced) return undefined;
  return { form: 2, figure, from: before.end, start, end: last.end };
}

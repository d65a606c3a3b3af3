import type { Span, Token } from '../../draft/types';
import type { DraftRule } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';
import { narrated } from './narration';
import { HABIT } from './percentMix';

/** Written out, in letters, or as hardly any desk does: "$7million", "$7M", "$7 bn". */
const FORMS = ['million', 'm', ''] as const;

interface Use extends Span {
  /** Position in FORMS. */
  readonly form: 0 | 1 | 2;
  /** Where the scale begins, with the space before it. */
  readonly from: number;
  /** What stands before the scale. */
  readonly figure: string;
  /** The scale's first letter. */
  readonly scale: string;
}

const SIGNS = listenFor(['$', '£', '€']);

/** What follows a sign. */
const MONEY = /\d[\d.,]*( ?)(million|billion|trillion|mn|mln|mm|bn|bln|tn|[mb])(?![\p{L}\p{N}&–/-])/iuy;

export const millionForm: DraftRule<readonly Use[]> = {
  id: 'style.million-form',
  level: 'hint',
  summary: 'Millions of money in an odd form or in two: “$5M”, “£5million”, “£5 million” where the rest has “£5m”; where the house has chosen its English, the form of the other.',
  reason: 'American desks write “$5 million”, British ones “£5m”; either way a story keeps to one.',
  authority: 'AP Stylebook, “millions, billions, trillions”; The Guardian style guide, “billion” and “money”',
  waitsFor: SIGNS,
  collect(block) {
    const uses: Use[] = [];
    for (const at of heard(block, SIGNS)) {
      const { start, end: behind } = block.tokens[at] as Token;
      MONEY.lastIndex = behind;
      const [, space = '', word] = MONEY.exec(block.text) ?? [];
      if (word === undefined) continue;
      const long = word.endsWith('illion'), end = MONEY.lastIndex;
      // "$5 Million" is from a headline; a trillion is often written out beside "£5bn".
      if (space && long && /^[\p{Lu}t]/u.test(word)) continue;
      const form = long && space ? 0 : !space && /^(?:m|bn|tn)$/u.test(word) ? 1 : 2;
      const from = end - word.length - space.length;
      uses.push({ form, start, from, end, figure: block.text.slice(start, from), scale: word[0]?.toLowerCase() ?? '' });
    }
    return narrated(block, uses);
  },
  *judge(collected, { preset, chosen }) {
    const counts = [0, 0, 0] as [number, number, number];
    for (const { facts } of collected) for (const { form } of facts) counts[form]++;
    const habit = counts.findIndex((count, form) => counts.every((other, i) => i === form || count >= HABIT * Math.max(1, other)));
    const ours = preset === 'us' ? 0 : 1;
    // Some papers' own form is the odd one.
    if (habit === 2) return;
    const right = chosen || habit < 0 ? ours : habit, isOdd = habit < 0 && !chosen;
    const told = new Set<number>([right]);
    for (const { facts, index } of collected) {
      for (const { form, start, from, end, figure, scale } of facts) {
        // British tabloids write "£5million".
        if (told.has(form) || isOdd && (form < 2 || preset === 'uk' && end - from > 6)) continue;
        if (!chosen) told.add(form);
        const text = right ? scale + (scale === 'm' ? '' : 'n') : ` ${scale === 't' ? 'tr' : scale}illion`;
        yield {
          index, span: { start, end }, message: chosen ? `The house writes “${figure}${text}”.` : isOdd ? 'Most desks write “$5 million” or “£5m”.' : `The draft mostly writes “${FORMS[right]}”: settle on one form.`,
          fixes: [{ title: `Write “${figure}${text}”`, safe: false, edits: [{ start: from, end, text }] }],
        };
      }
    }
  },
  examples: {
    bad: [
      { text: 'It cost $7million to build.', marks: ['$7million'], fixed: 'It cost $7 million to build.' },
      { text: 'It cost £7M to build.', preset: 'uk', marks: ['£7M'], fixed: 'It cost £7m to build.' },
      { text: 'It cost $5 million, then $6 billion and now $7 million.\n\nHe pays $7bn.', marks: ['$7bn'], fixed: 'It cost $5 million, then $6 billion and now $7 million.\n\nHe pays $7 billion.' },
      { text: 'It cost £5m, then £6m, £7bn and £8.5 million.', preset: 'uk', marks: ['£8.5 million'], fixed: 'It cost £5m, then £6m, £7bn and £8.5m.' },
      { text: 'It cost £5 million.', preset: 'uk', marks: ['£5 million'], fixed: 'It cost £5m.' },
      { text: 'It cost $5bn.', preset: 'us', marks: ['$5bn'], fixed: 'It cost $5 billion.' },
    ],
    good: [
      'It cost $5 million.', 'It cost $5m, then $6m.', '“It cost $5M,” she said.', '# Bridge to cost $5M',
      'It cost $5million, then $6million and $7million.', { text: 'It cost £5m, then £6m, £7bn and £8 trillion.', preset: 'uk' }, 'It was a $5M-a-year deal.', 'A €85 B&B is dear.',
    ],
  },
};

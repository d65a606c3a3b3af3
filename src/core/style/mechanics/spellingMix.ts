import { inQuotation } from '../../draft/quotations';
import type { DraftRule } from '../../rule/rule';
import { type Family, FORMS } from './words/varieties';

interface Spelling {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly other: string;
  readonly family: Family;
  readonly english: 'uk' | 'us';
}

/** Two Englishes in one draft. */
export const spellingMix: DraftRule<readonly Spelling[]> = {
  id: 'style.spelling-mix',
  level: 'info',
  summary: 'One sort of word spelt the British and the American way in one draft: “organise” here, “recognize” there.',
  reason: 'Either is right; both in one story look like two writers. The draft’s own majority decides, and where there is none the chosen English.',
  authority: 'AP Stylebook and The Guardian style guide: one house, one spelling',
  collect(block) {
    const found: Spelling[] = [];
    for (const { start, end, stem, text, kind } of block.tokens) {
      // Capitalised words may be names: "World Health Organization", "Department of Defense".
      if (kind !== 'word' || stem !== end || text.length < 4) continue;
      const form = FORMS.get(text);
      // Speakers are spelt by whoever wrote them down.
      if (form && !inQuotation(block, { start, end })) found.push({ start, end, written: text, ...form });
    }
    return found.length > 0 ? found : undefined;
  },
  *judge(collected, { preset }) {
    const votes = new Map<Family, { uk: number; us: number }>();
    for (const { facts } of collected) {
      for (const { family, english } of facts) {
        const vote = votes.get(family) ?? { uk: 0, us: 0 };
        votes.set(family, vote);
        vote[english]++;
      }
    }
    for (const { facts, index } of collected) {
      for (const { family, english, start, end, other } of facts) {
        const { uk, us } = votes.get(family) as { uk: number; us: number };
        if (uk === 0 || us === 0) continue;
        const chosen = uk === us ? preset : uk > us ? 'uk' : 'us';
        if (english === chosen) continue;
        yield {
          index, span: { start, end }, message: `The draft spells such words the ${chosen === 'uk' ? 'British' : 'American'} way ${chosen === 'uk' ? uk : us} ${(chosen === 'uk' ? uk : us) === 1 ? 'time' : 'times'}: “${other}”.`,
          fixes: [{ title: `Write “${other}”`, safe: false, edits: [{ start, end, text: other }] }],
        };
      }
    }
  },
  examples: {
    bad: [
      { text: 'They organise talks, recognise the need and criticize the plan.', marks: ['criticize'], fixed: 'They organise talks, recognise the need and criticise the plan.' },
      { text: 'The color of labor is the colour of money, said the flavor of the month.', marks: ['colour'], fixed: 'The color of labor is the color of money, said the flavor of the month.' },
      { text: 'The centre moved to the center.', preset: 'uk', marks: ['center'], fixed: 'The centre moved to the centre.' },
    ],
    good: ['They organise talks at the World Health Organization.', 'They organize the defence.', 'They recognise the need; “we recognize it”, he said.', 'The Kennedy Center is a theatre.', 'The centre is grey.'],
  },
};

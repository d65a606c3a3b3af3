import type { Token } from '../../draft/types';
import { listenFor } from '../../rule/listen';
import type { BlockRule } from '../../rule/rule';
import { figured } from './figured';

const OTHERS = ['remaining', 'other'];

const isOfThe = (tokens: readonly Token[], at: number): boolean => tokens[at]?.norm === 'of' && /^(?:the|its|their|his|her)$/u.test(tokens[at + 1]?.norm ?? '');

/** Some of a number, and then the rest. */
export const remaining: BlockRule = {
  id: 'style.remaining',
  level: 'warning',
  summary: 'A rest that is not what is left: “Three of the five trustees have resigned. The remaining three …”.',
  reason: 'The reader can do the sum. One of the figures is wrong.',
  authority: 'Arithmetic; Cohn and Cope, “News and Numbers”',
  waitsFor: listenFor(OTHERS),
  check(block, mark) {
    const sentences = figured(block);
    for (const [i, { tokens, amounts }] of sentences.entries()) {
      const counts = amounts.filter((amount) => amount.unit !== '%');
      // “Of the nine ships, four sank”: the other way round.
      const [some, all] = isOfThe(tokens, 0) && counts[0]?.first === 2 && tokens[(counts[1]?.first ?? 0) - 1]?.text === ',' ? [counts[1], counts[0]] : counts;
      // “Three of the five trustees”, and no other figure.
      if (!some || !all || amounts.length > 3 || all.first > some.first && !(isOfThe(tokens, some.last + 1) && all.first === some.last + 3) || some.slack > 0.5 || all.slack > 0.5) continue;
      for (const near of [sentences[i], sentences[i + 1]]) {
        const rest = near?.amounts.find(({ first, last }) => OTHERS.includes(near.tokens[first - 1]?.norm ?? '') && near.tokens[first - 2]?.norm === 'the' && (near !== sentences[i] || first > Math.max(some.last, all.last)) && near.tokens[last + 1]?.text !== '-');
        if (!rest || rest.value === all.value - some.value || rest.value > all.value || rest.unit === '%') continue;
        mark({ span: { start: rest.start, end: rest.end }, message: `${block.text.slice(some.start, some.end)} of ${block.text.slice(all.start, all.end)} leaves ${all.value - some.value}.` });
      }
    }
  },
  examples: {
    bad: [
      { text: 'Three of the five trustees have resigned. The remaining three will stay.', marks: ['three'] },
      { text: 'Four of the nine ships sank, and the other six were towed.', marks: ['six'] },
      { text: 'Of the 48 staff at the plant, 30 will move and the remaining 20 will leave.', marks: ['20'] },
    ],
    good: ['Three of the five trustees have resigned. The remaining two will stay.', 'Four of the nine ships sank. The other 12 boats were towed.', 'Three of the trustees resigned. The other three stayed.', 'About 30% of the 400 homes are sold. The other 70% are not.'],
  },
};

import { listenFor } from '../../rule/listen';
import type { BlockRule } from '../../rule/rule';
import { figured } from './figured';

const OTHERS = ['remaining', 'other'];

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
      const [some, all] = amounts.filter((amount) => amount.unit !== '%');
      // “Three of the five trustees”, and no other figure.
      if (!some || !all || amounts.length > 3 || tokens[some.last + 1]?.norm !== 'of' || !/^(?:the|its|their|his|her)$/u.test(tokens[some.last + 2]?.norm ?? '') || all.first !== some.last + 3 || some.slack > 0.5 || all.slack > 0.5) continue;
      for (const near of [sentences[i], sentences[i + 1]]) {
        const rest = near?.amounts.find(({ first, last }) => OTHERS.includes(near.tokens[first - 1]?.norm ?? '') && near.tokens[first - 2]?.norm === 'the' && (near !== sentences[i] || first > all.last) && near.tokens[last + 1]?.text !== '-');
        if (!rest || rest.value === all.value - some.value || rest.value > all.value || rest.unit === '%') continue;
        mark({ span: { start: rest.start, end: rest.end }, message: `${block.text.slice(some.start, all.end)} leaves ${all.value - some.value}.` });
      }
    }
  },
  examples: {
    bad: [
      { text: 'Three of the five trustees have resigned. The remaining three will stay.', marks: ['three'] },
      { text: 'Four of the nine ships sank, and the other six were towed.', marks: ['six'] },
    ],
    good: ['Three of the five trustees have resigned. The remaining two will stay.', 'Four of the nine ships sank. The other 12 boats were towed.', 'Three of the trustees resigned. The other three stayed.', 'About 30% of the 400 homes are sold. The other 70% are not.'],
  },
};

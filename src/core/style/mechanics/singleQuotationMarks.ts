import type { BlockRule } from '../../rule/rule';
import { listenFor } from '../../rule/listen';

export const singleQuotationMarks: BlockRule = {
  id: 'style.single-quotation-marks',
  // Some British papers quote in single marks throughout.
  level: 'off',
  summary: 'Single quotation marks where double ones come first.',
  reason: 'Double marks hold a quotation, single ones a quotation inside it; headlines alone differ.',
  authority: 'AP Stylebook, punctuation guide, “quotation marks”; Guardian style guide, entry “quotation marks”',
  waitsFor: listenFor(['\'', '‘']),
  check({ text, quotations, kind }, mark) {
    if (kind === 'headline' || kind === 'heading') return;
    for (const { start, end, open } of quotations) {
      const first = text[start];
      if (open || (first !== '\'' && first !== '‘') || /["“”]/u.test(text.slice(start, end))) continue;
      const [opening, closing] = first === '‘' ? ['“', '”'] : ['"', '"'];
      mark({
        span: { start, end }, message: 'Double marks come first; single ones stand inside a quotation.',
        fixes: [{ title: 'Write double marks', safe: true, edits: [{ start, end: start + 1, text: opening }, { start: end - 1, end, text: closing }] }],
      });
    }
  },
  examples: {
    bad: [
      { text: 'He called it ‘a disgrace’ in May.', marks: ['‘a disgrace’'], fixed: 'He called it “a disgrace” in May.' },
      { text: 'The \'peace bridge\' is shut.', marks: ['\'peace bridge\''], fixed: 'The "peace bridge" is shut.' },
    ],
    good: ['He called it “a disgrace” in May.', '“She said ‘no’ to me,” he said.', 'The workers’ bridge is the states’ own.', 'Back in the ’90s, rock ’n’ roll was king.'],
  },
};

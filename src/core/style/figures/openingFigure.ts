import { FIGURES } from '../../rule/listen';
import type { BlockRule } from '../../rule/rule';

export const openingFigure: BlockRule = {
  id: 'style.opening-figure',
  level: 'hint',
  summary: 'A sentence that opens with a figure.',
  reason: 'A figure has no capital: write it out, or let another word open.',
  authority: 'AP Stylebook, “numerals”; The Guardian style guide, “numbers”',
  waitsFor: FIGURES,
  check(block, mark) {
    if (block.kind !== 'paragraph') return;
    for (const { start, end } of block.sentences) {
      const unit = block.text.charCodeAt(start);
      if (unit < 0x31 || unit > 0x39) continue;
      const words = /^(\d[\d,.]*)(?=\s(?!mins?:)\p{Ll})/u.exec(block.text.slice(start, Math.min(end, start + 40)));
      // A year may open ("2008 was bad"), and so may what is no sentence: a score, a list, a time.
      if (!words || /^(?:1[5-9]|20)\d{2}$/u.test(words[1] ?? '') || end - start < 30 || !/[.!?]["”’')]*$/u.test(block.text.slice(start, end)) || /^\d{1,2}\.$/u.test(words[1] ?? '')) continue;
      mark({ span: { start, end: start + (words[1] ?? '').length }, message: 'Open with a word, or write the number out.' });
    }
  },
  examples: {
    bad: [
      { text: '12 people were hurt when the bus left the road.', marks: ['12'] },
      { text: 'The bus crashed. 40 passengers waited for help by the road.', marks: ['40'] },
    ],
    good: ['Twelve people were hurt when the bus left the road.', '2008 was a bad year for the banks of the region.', '3. Open the door', 'About 40 passengers waited.', '14 min: A long way out, but there is a chance of a shot.', '1-0 was the score when the whistle went.'],
  },
};

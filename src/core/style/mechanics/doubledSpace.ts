import type { BlockRule } from '../../rule/rule';
import { GAPS } from '../../rule/listen';

export const doubledSpace: BlockRule = {
  id: 'style.doubled-space',
  level: 'hint',
  summary: 'Two spaces where one belongs.',
  reason: 'A trace of editing or of the typewriter; layouts show it as a hole.',
  authority: 'AP Stylebook, “spacing”: one space between sentences',
  waitsFor: GAPS,
  check(block, mark) {
    for (let at = block.text.indexOf('  '); at >= 0; at = block.text.indexOf('  ', at)) {
      let end = at + 2;
      while (block.text[end] === ' ') end++;
      // Three and more are somebody's table or alignment.
      if (end - at === 2) mark({ span: { start: at, end }, message: 'Two spaces.', fixes: [{ title: 'Write one space', safe: true, edits: [{ start: at, end, text: ' ' }] }] });
      at = end;
    }
  },
  examples: {
    bad: [{ text: 'The vote passed.  It was close.', fixed: 'The vote passed. It was close.' }, { text: 'The  vote passed.', fixed: 'The vote passed.' }],
    good: ['The vote passed. It was close.', 'Lines\nthat wrap   \nare fine.'],
  },
};

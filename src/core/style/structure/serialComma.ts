import type { Token } from '../../draft/types';
import { heard } from '../../rule/listen';
import type { BlockRule } from '../../rule/rule';
import { COMMA } from './asideComma';

/** With one of these it is a clause or an aside, and no item of a list. */
const NO_ITEM = /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|did|does|do|said|says|told|he|she|it|they|we|you|i|who|which|that|when|where|while|if|as|because|since|after|before|until|but|not|however|though|although|too|moreover|therefore|instead|meanwhile|then|even|so|including|such|like|with|without|of|in|at|on|by|to|from|for|among|there|this|these|more|less|many|most|some|several|half|third|thus|.*ly)$/u;
/** How many words an item may have. */
const LONGEST = 3;

/** “Butter, flour, and fruit”, where the house has chosen its English. */
export const serialComma: BlockRule = {
  id: 'style.serial-comma',
  level: 'hint',
  summary: 'Where the house has chosen its English: a comma before the “and” of a simple list, “butter, flour, and fruit”.',
  reason: 'News desks on both sides leave it out where nothing is unclear without it; books keep it.',
  authority: 'AP Stylebook, “comma”, in a series; The Guardian style guide, “commas”, on the Oxford comma',
  waitsFor: COMMA,
  check(block, mark, { chosen }) {
    if (!chosen || block.kind !== 'paragraph') return;
    const { tokens } = block, commas = heard(block, COMMA);
    for (let i = 1; i < commas.length; i++) {
      const before = commas[i - 1] as number, at = commas[i] as number, comma = tokens[at] as Token;
      if (!/^(?:and|or)$/u.test(tokens[at + 1]?.norm ?? '') || !isItem(tokens, before + 1, at) || !isItem(tokens, before - 1, before)) continue;
      const item = tokens.slice(at + 2, at + 2 + LONGEST), end = item.findIndex(({ kind, norm }, k) => k > 0 && (kind === 'punctuation' || NO_ITEM.test(norm)));
      if (!isItem(item, 0, end < 0 ? item.length : end)) continue;
      const span = { start: comma.start, end: comma.end };
      mark({ span, message: 'No comma before the last of a simple list.', fixes: [{ title: 'Leave it out', safe: false, edits: [{ ...span, text: '' }] }] });
    }
  },
  examples: {
    bad: [
      { text: 'It has run out of butter, flour, and canned fruit because of the snow.', preset: 'us', marks: [','], fixed: 'It has run out of butter, flour and canned fruit because of the snow.' },
      { text: 'They sell bread, cheese, or wine.', preset: 'uk', marks: [','], fixed: 'They sell bread, cheese or wine.' },
    ],
    good: [
      'It has run out of butter, flour, and canned fruit.',
      { text: 'It has butter, flour and fruit. It was late, she said, and they left. Ann, 34, and Karl, 36, left. It rained, too, and hailed. He spoke of Lima, Ohio, and of Leeds. She ran, swam, and he slept.', preset: 'us' },
    ],
  },
};

/** One to three words in lower case, none of them a verb or a pronoun. */
function isItem(tokens: readonly Token[], from: number, to: number): boolean {
  return to > from && to - from <= LONGEST && tokens.slice(from, to).every(({ kind, text, norm }) => kind === 'word' && /^\p{Ll}/u.test(text) && !NO_ITEM.test(norm));
}

import { sentenceAt, tokensIn } from '../../draft/places';
import type { DraftRule } from '../../rule/rule';

interface Facts {
  /** Start of a quotation that this block leaves open. */
  readonly open?: { readonly start: number; readonly end: number };
  /** The block begins with a quotation: a quotation left open before it goes on here. */
  readonly goesOn: boolean;
}

const OPENING = /^["“«„‘']/u;

export const unclosedQuotation: DraftRule<Facts> = {
  id: 'style.unclosed-quotation',
  level: 'info',
  summary: 'A quotation that opens and never closes.',
  reason: 'Readers cannot tell where the speaker’s words end and the paper’s begin.',
  authority: 'AP Stylebook, punctuation guide, and New Hart’s Rules: a quotation that runs on opens each paragraph anew and closes in the last',
  readsQuotations: true,
  collect(block) {
    if (block.kind !== 'paragraph' && block.kind !== 'listItem') return undefined;
    const open = block.quotations.find((quotation) => quotation.open);
    const goesOn = OPENING.test(block.text);
    if (!open && !goesOn) return undefined;
    if (!open) return { open, goesOn };
    // The first words are enough, and whole ones: a mark must not split a character.
    const { start } = open;
    const words = tokensIn(block, { start, end: Math.min(sentenceAt(block, start).end, start + 40) });
    return { open: { start, end: words[words.length - 1]?.end ?? start + 1 }, goesOn };
  },
  *judge(collected) {
    const goesOn = new Set(collected.filter(({ facts }) => facts.goesOn).map(({ index }) => index));
    for (const { facts: { open }, index } of collected) {
      // Headings, captions and boxes may stand between two paragraphs of one quotation.
      if (!open || goesOn.has(index + 1) || goesOn.has(index + 2)) continue;
      yield { index, span: open, message: 'This quotation has no closing mark in its paragraph, and the next paragraph does not take it up again.' };
    }
  },
  examples: {
    bad: [
      { text: 'She said: “The plan is dead.\n\nThe council meets on Monday.', marks: ['“The plan is dead.'] },
      { text: 'He called it "a good day for the town.\n\nNobody else spoke.', marks: ['"a good day for the town.'] },
    ],
    good: [
      'She said: “The plan is dead.\n\n“It will not come back,” she added.',
      'The ’90s were kind to him.', 'The board is 6\' 2" long.', 'He called it “a good day”.', 'The Smiths’ dog barked.',
    ],
  },
};

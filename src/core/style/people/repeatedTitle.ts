import { inQuotation } from '../../draft/quotations';
import { isAllCaps, isCapitalised } from '../../draft/capitals';
import { stemText } from '../../draft/tokens';
import type { Block, Span, Token } from '../../draft/types';
import type { KeyedRule, Sorting } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';
import { isRunningProse } from '../runningProse';

const TITLES = listenFor('president minister chancellor governor gov senator sen mayor secretary dr prof professor judge general gen premier'.split(' '));

/** Family names that stand first: “President Xi Jinping” is Xi afterwards. */
const FAMILY_FIRST = /^(?:Xi|Li|Wang|Hu|Wen|Jiang|Zhang|Zhao|Liu|Zhou|Mao|Deng|Tran|Nguyen|Pham|Hun)$/u;

/** How many blocks on a reader has forgotten who it was. */
const FORGOTTEN = 8;

export const repeatedTitle: KeyedRule<readonly Span[]> = {
  id: 'style.repeated-title',
  level: 'hint',
  summary: 'Title and full name again: “President Emmanuel Macron” twice within a few paragraphs.',
  reason: 'Who has been introduced goes by the surname; the full form again sounds like a new person.',
  authority: 'AP Stylebook, “titles” and “names”; The Guardian style guide, “titles”',
  waitsFor: TITLES,
  sort: namesWithTitles,
  *compare(name, collected) {
    const [first, second] = collected.flatMap(({ facts, index }) => facts.map((span) => ({ index, span })));
    if (!first || !second || second.index - first.index > FORGOTTEN) return;
    const [, given = '', last = ''] = name.split(' '), family = FAMILY_FIRST.test(given) ? given : last;
    yield { index: second.index, span: second.span, message: `Introduced already: “${family}” is enough.`, fixes: [{ title: `Write “${family}”`, safe: false, edits: [{ ...second.span, text: family }] }] };
  },
  examples: {
    bad: [
      { text: 'President Emmanuel Macron met farmers. President Emmanuel Macron said prices would rise.', marks: ['President Emmanuel Macron'], fixed: 'President Emmanuel Macron met farmers. Macron said prices would rise.' },
      { text: 'President Xi Jinping left. President Xi Jinping spoke.', marks: ['President Xi Jinping'], fixed: 'President Xi Jinping left. Xi spoke.' },
      { text: 'Sen. Jane Doe voted no.\n\nIt rained. Sen. Jane Doe left.', marks: ['Sen. Jane Doe'], fixed: 'Sen. Jane Doe voted no.\n\nIt rained. Doe left.' },
    ],
    good: ['President Emmanuel Macron met farmers. Macron said prices would rise.', 'President Emmanuel Macron met President Jane Doe.', '# President Emmanuel Macron wins\n\nPresident Emmanuel Macron won.', 'President Emmanuel Macron left. “President Emmanuel Macron is ill,” she said.'],
  },
};

/** What stands between a title and the end of a name of two words, by the whole. */
function namesWithTitles(block: Block): Sorting<readonly Span[]> | undefined {
  if (!isRunningProse(block)) return undefined;
  const { tokens } = block, found = new Map<string, Span[]>();
  for (const i of heard(block, TITLES)) {
    const title = tokens[i] as Token, at = tokens[i + 1]?.text === '.' ? i + 2 : i + 1, before = tokens[i - 1];
    const given = tokens[at], family = tokens[at + 1], after = tokens[at + 2];
    if (!given || !family || !isCapitalised(title.text) || [given, family].some(({ kind, text, spaced }) => kind !== 'word' || !spaced || !isCapitalised(text) || isAllCaps(text)) || given.possessive) continue;
    if (after?.spaced && isCapitalised(after.text) && !family.possessive || after?.text === '-') continue;
    const isLong = before?.kind === 'word' && isCapitalised(before.text) && title.spaced && /^(?:prime|vice|deputy)$/u.test(before.norm);
    const span = { start: isLong ? before.start : title.start, end: family.stem }, name = `${title.norm} ${given.text} ${stemText(family)}`;
    if (!inQuotation(block, span)) found.set(name, [...found.get(name) ?? [], span]);
  }
  return found.size > 0 ? { things: found } : undefined;
}

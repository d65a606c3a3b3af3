import { opensSentence } from '../../draft/places';
import { isAllCaps, isCapitalised } from '../../draft/capitals';
import type { Span, Token } from '../../draft/types';
import type { DraftRule } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';
import { narrated } from '../figures/narration';

const DASHES = listenFor(['—', '–', '-']);

/** As they stand between two words. */
const FORMS = [' — ', '—', ' – ', ' - '] as const;

interface Use extends Span {
  /** Position in FORMS. */
  readonly form: number;
  /** With the spaces around it. */
  readonly whole: Span;
}

/** How often the draft’s own dash stands at the least, which is once about an aside; of others there may be as many. */
const HABIT = 2;

/** How far into a paragraph the dash of a dateline may stand, in tokens. */
const DATELINE = 18;

/** How far the dash behind a label. */
const LABEL = 3;

/** A dash that is not the draft's own. */
export const dashMix: DraftRule<readonly Use[]> = {
  id: 'style.dash-mix',
  level: 'hint',
  summary: 'A dash unlike the others of its draft: a hyphen between spaces or a tight long dash where the rest has short ones.',
  reason: 'Any dash will do, but one kind through a story: a second one shows that a passage came from elsewhere.',
  authority: 'AP Stylebook, “dash”; The Guardian style guide, “dashes”; New Hart’s Rules, 4.11: each settles on one',
  waitsFor: DASHES,
  collect(block) {
    const { tokens } = block, uses: Use[] = [];
    for (const i of heard(block, DASHES)) {
      const token = tokens[i] as Token, before = tokens[i - 1], after = tokens[i + 1];
      const isLong = token.text === '—';
      if (!before || !after || token.spaced !== after.spaced || !token.spaced && !isLong) continue;
      // "2 - 1" is a score or a sum, "OSLO (AP) — " a dateline, “Monday — Rain” a label, and what follows a full stop a signature.
      if (before.kind === 'number' && after.kind === 'number' || i < DATELINE && isAllCaps((tokens[0] as Token).text) || (i < LABEL || opensSentence(block, before)) && isCapitalised(after.text) || /^[.!?]+$/u.test(before.text)) continue;
      const { start, end } = token;
      uses.push({ start, end, form: isLong ? token.spaced ? 0 : 1 : token.text === '–' ? 2 : 3, whole: { start: before.end, end: after.start } });
    }
    return narrated(block, uses);
  },
  *judge(collected) {
    const counts = FORMS.map(() => 0);
    for (const { facts } of collected) for (const { form } of facts) counts[form] = (counts[form] ?? 0) + 1;
    const most = Math.max(...counts), strays = counts.reduce((sum, count) => sum + count, -most);
    if (strays === 0 || most < Math.max(HABIT, strays)) return;
    // Of two that are as frequent the first one stands.
    const habit = collected.flatMap(({ facts }) => facts).find(({ form }) => counts[form] === most)?.form ?? 0;
    for (const { facts, index } of collected) {
      for (const { form, start, end, whole } of facts) {
        if (form === habit) continue;
        const text = FORMS[habit] ?? '';
        yield {
          index, span: { start, end }, message: `The draft’s other dashes are “${text.trim()}” ${habit === 1 ? 'without spaces' : 'with spaces'}: settle on one form.`,
          fixes: [{ title: `Write “${text}”`, safe: false, edits: [{ ...whole, text }] }],
        };
      }
    }
  },
  examples: {
    bad: [
      { text: 'The vote – a close one – passed.\n\nThe mayor - a baker - left.', marks: ['-', '-'] },
      { text: 'The vote – a close one – passed.\n\nThe mayor — a baker — left.', marks: ['—', '—'] },
      { text: 'The vote – a close one – passed. It was late – too late – for some.\n\nThe mayor - a baker - left.', marks: ['-', '-'], fixed: 'The vote – a close one – passed. It was late – too late – for some.\n\nThe mayor – a baker – left.' },
      { text: 'The vote — a close one — passed. It rained — again.\n\nThe mayor left—at last.', marks: ['—'], fixed: 'The vote — a close one — passed. It rained — again.\n\nThe mayor left — at last.' },
      { text: 'The vote—a close one—passed. It rained—again.\n\nThe mayor left – at last.', marks: ['–'], fixed: 'The vote—a close one—passed. It rained—again.\n\nThe mayor left—at last.' },
    ],
    good: [
      'The vote – a close one – passed.\n\nMonday — Rain. Tuesday — Snow.',
      'The vote – a close one – passed.\n\nThe mayor, a baker, left.', 'It rained – again. The mayor left - at last.', 'The vote – a close one – passed. It rained – again.\n\n“The mayor — a baker — left,” she said.', 'OSLO, June 20 (AP) — The vote – a close one – passed. It rained – again.',
      'The vote – a close one – passed. It rained – again. They won 2 - 1 in 2014–18.', '# Vote — again\n\nThe vote – a close one – passed. It rained – again.',
      'The vote – a close one – passed. It rained – again.\n\nThat is all. — Ann Lund',
    ],
  },
};

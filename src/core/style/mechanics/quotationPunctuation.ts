import type { DraftRule } from '../../rule/rule';
import { listenFor } from '../../rule/listen';

interface Placing {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly inside: boolean;
}

/** Commas and stops beside closing double marks: the draft holds to one way, whichever it is. */
export const quotationPunctuation: DraftRule<readonly Placing[]> = {
  id: 'style.quotation-punctuation',
  level: 'info',
  summary: 'A comma or full stop on the other side of the closing quotation mark than in the rest of the draft, or than the house’s English puts it.',
  reason: 'American desks put it inside, British ones by the sense. A draft that mostly does the one has slipped where it does the other.',
  authority: 'AP Stylebook, “quotation marks” (inside); The Guardian style guide and New Hart’s Rules (by the sense)',
  readsQuotations: true,
  waitsFor: listenFor(['"', '”']),
  collect({ text, quotations }) {
    const found: Placing[] = [];
    for (const { end, open } of quotations) {
      const mark = text[end - 1];
      if (open || (mark !== '"' && mark !== '”')) continue;
      const before = text[end - 2] ?? '', after = text[end] ?? '';
      if (/[.,]/u.test(before) && text[end - 3] !== '.') found.push({ start: end - 2, end, written: before + mark, inside: true });
      else if (/[.,]/u.test(after) && /[\p{L}\p{N}]/u.test(before)) found.push({ start: end - 1, end: end + 1, written: mark + after, inside: false });
    }
    return found.length > 0 ? found : undefined;
  },
  *judge(collected, { preset, chosen }) {
    let inside = 0, outside = 0;
    for (const { facts } of collected) for (const placing of facts) if (placing.inside) inside++; else outside++;
    // By the sense both are right; only where marks stand inside throughout is one outside a slip.
    const isHouse = chosen && preset === 'us';
    if (preset === 'uk' || !isHouse && (inside < 4 || outside === 0 || outside * 4 > inside)) return;
    for (const { facts, index } of collected) {
      for (const { start, end, written, inside: in_ } of facts) {
        if (in_) continue;
        const swapped = `${written[1]}${written[0]}`;
        yield { index, span: { start, end }, message: isHouse ? 'The house puts commas and full stops inside the closing mark.' : `Elsewhere the draft puts commas and full stops inside the closing mark (${inside} times).`, fixes: [{ title: `Write “${swapped}”`, safe: false, edits: [{ start, end, text: swapped }] }] };
      }
    }
  },
  examples: {
    bad: [
      { text: '“A,” he said. “B.” She said “C.” He: “D.” Then “E”, she said.', marks: ['”,'] },
      { text: 'He called it “a game”.', preset: 'us', marks: ['”.'] },
      { text: '"A," he said. "B," she said. "C," he said. "D," she said. "E", he said.', marks: ['",'] },
    ],
    good: ['“A,” he said. “B”, she said.', { text: 'He called it “a game.”', preset: 'us' }, { text: '“A,” he said. “B.” She said “C.” He: “D.” Then “E”, she said.', preset: 'uk' }, 'He called it “a game”.', '“What?” he said. “No,” she said.'],
  },
};

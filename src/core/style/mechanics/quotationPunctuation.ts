import type { DraftRule } from '../../rule/rule';
import { listenFor } from '../../rule/listen';

interface Placing {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly inside: boolean;
  /** A few words within the writer's sentence, not somebody's whole one: only there do the two manners differ. */
  readonly fragment: boolean;
}

/** What stands before somebody’s whole sentence, and behind it. */
const SPOKEN = /(?:^|[,:.!?…—–"”]|\b(?:said|says|asked|added|replied)) ?$/u, TAG = /^, (?:he|she|they|it|\p{Lu})/u;

/** “By boat and, she says, “an hour by road””: no capital, and no speech before that it could go on with. */
const isPart = (text: string, start: number, before = 0): boolean => /^\p{Ll}/u.test(text.slice(start + 1, start + 3)) && !text.slice(Math.max(0, before - 2), before + 1).includes(',');

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
    for (const [i, { start, end, open }] of quotations.entries()) {
      const mark = text[end - 1];
      if (open || (mark !== '"' && mark !== '”')) continue;
      const before = text[end - 2] ?? '', after = text[end] ?? '', fragment = isPart(text, start, quotations[i - 1]?.end) || !SPOKEN.test(text.slice(Math.max(0, start - 10), start)) && !TAG.test(text.slice(end, end + 8));
      if (/[.,]/u.test(before) && text[end - 3] !== '.') found.push({ start: end - 2, end, written: before + mark, inside: true, fragment });
      else if (/[.,]/u.test(after) && /[\p{L}\p{N}]/u.test(before)) found.push({ start: end - 1, end: end + 1, written: mark + after, inside: false, fragment });
    }
    return found.length > 0 ? found : undefined;
  },
  *judge(collected, { preset, chosen }) {
    const isHouse = chosen && preset === 'us', all = collected.flatMap(({ facts }) => facts);
    if (preset === 'uk' || all.every(({ inside }) => inside)) return;
    // By the sense a whole sentence holds its stop and a fragment does not; only where marks of the same sort stand inside throughout is one outside a slip.
    const [whole, parts] = [false, true].map((sort) => {
      const alike = all.filter(({ fragment }) => fragment === sort), inside = alike.filter((placing) => placing.inside).length;
      return { inside, isHabit: inside >= 4 * Math.max(1, alike.length - inside) };
    });
    for (const { facts, index } of collected) {
      for (const { start, end, written, inside: in_, fragment } of facts) {
        const { inside = 0, isHabit = false } = (fragment ? parts : whole) ?? {};
        if (in_ || !isHouse && !isHabit) continue;
        const swapped = `${written[1]}${written[0]}`;
        yield { index, span: { start, end }, message: isHouse ? 'The house puts commas and full stops inside the closing mark.' : `Elsewhere the draft puts commas and full stops inside the closing mark (${inside} times).`, fixes: [{ title: `Write “${swapped}”`, safe: false, edits: [{ start, end, text: swapped }] }] };
      }
    }
  },
  examples: {
    bad: [
      { text: '“A,” he said. “B.” She said “C.” He: “D.” Then “E”, she said.', marks: ['”,'] },
      { text: 'He called it “a game”.', preset: 'us', marks: ['”.'] },
      { text: 'He called it “a game,” then “no game,” then “half a game,” then “a farce.” She called it “a shame”.', marks: ['”.'] },
      { text: '"A," he said. "B," she said. "C," he said. "D," she said. "E", he said.', marks: ['",'] },
    ],
    good: ['“A,” he said. “B”, she said.', { text: 'He called it “a game.”', preset: 'us' }, { text: '“A,” he said. “B.” She said “C.” He: “D.” Then “E”, she said.', preset: 'uk' }, 'He called it “a game”.', '“What?” he said. “No,” she said.',
      '“A,” he said. “B.” She said “C.” He: “D.” They spoke of “the one place that we trust”, known as the “Old Mill”.',
      '“A,” he said. “B.” She said “C.” He: “D.” It is six minutes by boat and, she says, “an hour by road, if the bus is running, which it isn’t”.'],
  },
};

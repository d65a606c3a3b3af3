import { isCapitalised } from '../../draft/capitals';
import { stemText } from '../../draft/tokens';
import type { Span, Token } from '../../draft/types';
import { heard, listenFor } from '../../rule/listen';
import type { DraftRule } from '../../rule/rule';

const KNIGHTED = listenFor(['sir', 'dame']);

interface Named extends Span {
  readonly title: string;
  readonly surname: string;
  /** The first name, where it stands between. */
  readonly given?: string;
}

export const knightedSurname: DraftRule<readonly Named[]> = {
  id: 'style.knighted-surname',
  level: 'info',
  summary: '“Sir” or “Dame” with the surname alone: “Sir Bowcock” for Sir Ian Bowcock.',
  reason: 'The title goes with the first name: Sir Ian, never Sir Bowcock.',
  authority: 'The Guardian style guide, “Sir, Dame”; Debrett’s, on forms of address',
  waitsFor: KNIGHTED,
  collect(block) {
    const { tokens } = block;
    const found = heard(block, KNIGHTED).flatMap((at): Named[] => {
      const title = tokens[at] as Token, names: Token[] = [];
      for (let i = at + 1; tokens[i]?.kind === 'word' && isCapitalised(tokens[i]?.text ?? '') && !names.at(-1)?.possessive; i++) names.push(tokens[i] as Token);
      const [first] = names, last = names.at(-1);
      return isCapitalised(title.text) && first && last ? [{ start: title.start, end: last.stem, title: title.text, surname: stemText(last), given: first === last ? undefined : first.text }] : [];
    });
    return found.length > 0 ? found : undefined;
  },
  *judge(collected) {
    const full = new Map(collected.flatMap(({ facts }) => facts.flatMap(({ surname, given }) => (given ? [[surname, given] as const] : []))));
    if (full.size === 0) return;
    for (const { facts, index } of collected) {
      for (const { start, end, title, surname, given } of facts) {
        const first = given ? undefined : full.get(surname);
        if (!first) continue;
        const text = `${title} ${first}`;
        yield { index, span: { start, end }, message: `“${title}” goes with the first name: “${text}”.`, fixes: [{ title: `Write “${text}”`, safe: false, edits: [{ start, end, text }] }] };
      }
    }
  },
  examples: {
    bad: [
      { text: 'Sir Ian Bowcock wrote to schools.\n\nSir Bowcock said no.', marks: ['Sir Bowcock'], fixed: 'Sir Ian Bowcock wrote to schools.\n\nSir Ian said no.' },
      { text: 'Dame Susan Ridley will step down. Dame Ridley’s heir is known.', marks: ['Dame Ridley'], fixed: 'Dame Susan Ridley will step down. Dame Susan’s heir is known.' },
    ],
    good: ['Sir Ian Bowcock wrote to schools. Sir Ian said no.', 'Sir Bowcock is a horse.', 'Sir Elton John sang with Sir Paul McCartney. Sir John Major listened to Sir Paul.', 'Notre Dame Paris, Dame Paris.'],
  },
};

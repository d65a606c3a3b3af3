import type { DraftRule } from '../../rule/rule';
import { listenFor } from '../../rule/listen';

interface Facts {
  readonly open?: number;
  readonly closed?: number;
}

/** A bracket opened here may close so many blocks on. */
const REACH = 4;

export const unbalancedBracket: DraftRule<Facts> = {
  id: 'style.unbalanced-bracket',
  level: 'warning',
  awaitsMore: true,
  summary: 'A bracket that opens and never closes, or closes and never opened.',
  reason: 'Half of an aside was cut, and readers go on waiting for the other half.',
  authority: 'The Chicago Manual of Style, on parentheses and brackets',
  waitsFor: listenFor(['(', ')', '[', ']']),
  collect({ tokens, kind }) {
    // Field values and cells are cut where they fit.
    if (kind === 'frontMatterField' || kind === 'tableCell') return undefined;
    const waiting: { at: number; close: string }[] = [];
    let closed: number | undefined;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token?.kind !== 'punctuation' || !/^[()[\]]$/u.test(token.text)) continue;
      const before = tokens[i - 1], isTight = !token.spaced && before !== undefined;
      // :) and ;-( are faces.
      if (isTight && before.kind === 'punctuation' && (/^[:;=]$/u.test(before.text) || (before.text === '-' && /^[:;=]$/u.test(tokens[i - 2]?.text ?? '')))) continue;
      if (token.text === '(' || token.text === '[') { waiting.push({ at: token.start, close: token.text === '(' ? ')' : ']' }); continue; }
      const top = waiting.pop();
      if (top?.close === token.text) continue;
      if (top) waiting.push(top);
      // "a) the first", "2) the second"
      if (isTight && /^(?:\p{L}|[ivx]{1,4}|\d{1,2})$/u.test(before.text) && token.text === ')') continue;
      closed ??= token.start;
    }
    const open = waiting[0]?.at;
    return open !== undefined || closed !== undefined ? { open, closed } : undefined;
  },
  *judge(collected) {
    const answered = new Set<number>();
    collected.forEach(({ facts, index }, i) => {
      const next = collected[i + 1];
      if (facts.open !== undefined && next && next.facts.closed !== undefined && next.index - index <= REACH) answered.add(index).add(next.index);
    });
    for (const { facts: { open, closed }, index } of collected) {
      if (answered.has(index)) continue;
      const at = open ?? closed;
      if (at !== undefined) yield { index, span: { start: at, end: at + 1 }, message: open === undefined ? 'This bracket closes what never opened.' : 'This bracket never closes.' };
    }
  },
  examples: {
    bad: [
      { text: 'The mayor (a former judge resigned.', marks: ['('] },
      { text: 'The mayor, a former judge) resigned.', marks: [')'] },
      { text: 'He left [in May.', format: 'plaintext', marks: ['['] },
    ],
    good: [
      'The mayor (a former judge) resigned.',
      'The plan would a) cut taxes and b) raise rents.',
      'He lost :) and went home ;-)',
      '(The mayor resigned in May.\n\nThe court sits on Friday.)',
      '“He [the mayor] left,” she said.',
      'The code `f(x` stands alone.',
    ],
  },
};

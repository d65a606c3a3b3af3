import type { Token } from '../../draft/types';
import type { BlockRule } from '../../rule/rule';

/** A bracket without its other half. */
export const unclosedBracket: BlockRule = {
  id: 'style.unclosed-bracket',
  level: 'info',
  summary: 'A bracket that opens and never closes, or closes what was never opened.',
  reason: 'An aside without an end swallows the rest of the paragraph.',
  authority: 'New Hart’s Rules, chapter 4.11',
  *check(block) {
    if (block.kind === 'tableCell') return;
    const open: Token[] = [];
    for (let i = 0; i < block.tokens.length; i++) {
      const token = block.tokens[i] as Token;
      if (token.kind !== 'punctuation') continue;
      if (token.text === '(') open.push(token);
      else if (token.text === ')') {
        if (open.pop() || isMarker(block.tokens, i)) continue;
        yield { span: token, message: 'This bracket closes what was never opened.' };
      }
    }
    for (const { start, end } of open) yield { span: { start, end }, message: 'This bracket is never closed in its paragraph.' };
  },
  examples: {
    bad: [
      { text: 'The bill (passed in May costs millions.', marks: ['('] },
      { text: 'The bill, passed in May), costs millions.', marks: [')'] },
    ],
    good: ['The bill (passed in May) costs millions.', 'The choices are a) to stay and b) to go.', '1) Open the door.', 'See you there :)', 'A note (see below (again)) helps.'],
  },
};

/** "a)", "1)" and ":)" have no other half. */
function isMarker(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && !tokens[at]?.spaced && (before.text.length <= 2 && (before.kind === 'number' || before.text.length === 1));
}

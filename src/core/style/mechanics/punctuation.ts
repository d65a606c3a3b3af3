import type { Token } from '../../draft/types';
import type { BlockRule, Mark } from '../../rule/rule';

/** Marks that nobody doubles on purpose in copy. */
const ONCE = new Set([',', ';', ':', '!', '?']);
const TIGHT = new Set([',', ';', '.']);

/** Slips of the keyboard around marks. */
export const punctuation: BlockRule = {
  id: 'style.punctuation',
  level: 'warning',
  summary: 'Punctuation that slipped: a space before a comma, a mark typed twice, no space after a full stop.',
  reason: 'It is a slip of the keyboard, and it reads as one.',
  authority: 'Common typographic practice; New Hart’s Rules, chapter 4',
  *check(block) {
    const { tokens } = block;
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i] as Token, before = tokens[i - 1] as Token, next = tokens[i + 1];
      if (token.kind === 'punctuation') {
        const mark = doubled(tokens, i) ?? spacedOut(before, token, next);
        if (mark) yield mark;
      } else if (token.kind === 'word' && !token.spaced && before.text === '.' && next) {
        const mark = runOn(tokens, i);
        if (mark) yield mark;
      }
    }
  },
  examples: {
    bad: [
      { text: 'The vote , held late, failed.', marks: [' ,'], fixed: 'The vote, held late, failed.' },
      { text: 'They won,, then left.', marks: [',,'], fixed: 'They won, then left.' },
      { text: 'The vote failed.The minister left the hall.', marks: ['.The'], fixed: 'The vote failed. The minister left the hall.' },
      { text: 'Who won??? Nobody knows.', marks: ['???'], fixed: 'Who won? Nobody knows.' },
    ],
    good: ['He said … nothing.', 'Visit example.com today.', 'The U.S. team won.', 'It ran on .NET and Node.js.', 'He paid .5 percent.', 'What?! he cried.', '“Stop!!” she said.', 'He scored 3 . . . and then none.', 'The file readme.TXT is there.'],
  },
};

function doubled(tokens: readonly Token[], at: number): Mark | undefined {
  const token = tokens[at] as Token, before = tokens[at - 1] as Token;
  const again = (i: number): boolean => tokens[i]?.text === token.text && !tokens[i]?.spaced;
  // A run of them is one slip, told at its second mark.
  if (!ONCE.has(token.text) || token.spaced || before.text !== token.text || (again(at - 1) && tokens[at - 2]?.text === token.text)) return undefined;
  let last = at;
  while (again(last + 1)) last++;
  const end = (tokens[last] as Token).end;
  return {
    span: { start: before.start, end }, message: `“${token.text}” stands more than once.`,
    fixes: [{ title: `Write “${token.text}” once`, safe: true, edits: [{ start: before.end, end, text: '' }] }],
  };
}

function spacedOut(before: Token, token: Token, next: Token | undefined): Mark | undefined {
  if (!token.spaced || !TIGHT.has(token.text) || before.kind === 'punctuation' || before.kind === 'opaque') return undefined;
  // ".NET", ".5", ". . .": the mark belongs to what follows.
  if (next && !next.spaced && next.kind !== 'punctuation') return undefined;
  if (token.text === '.' && next?.text === '.') return undefined;
  const span = { start: before.end, end: token.end };
  return { span, message: 'No space stands before this mark.', fixes: [{ title: 'Take the space away', safe: true, edits: [{ ...span, end: token.start, text: '' }] }] };
}

/** "failed.The": two sentences with no space between them; not "example.Com", "readme.TXT", "J.Smith". */
function runOn(tokens: readonly Token[], at: number): Mark | undefined {
  const word = tokens[at] as Token, stop = tokens[at - 1] as Token, before = tokens[at - 2], next = tokens[at + 1];
  if (!before || before.kind !== 'word' || stop.spaced || !/^\p{Ll}{3,}$/u.test(before.text) || !/^(?:\p{Lu}\p{Ll}+|A|I)$/u.test(word.text)) return undefined;
  if (!next?.spaced || next.kind !== 'word' || tokens[at - 3]?.spaced === false && tokens[at - 3]?.text === '.') return undefined;
  return { span: { start: stop.start, end: word.end }, message: 'A space is missing between two sentences.', fixes: [{ title: 'Put a space in', safe: true, edits: [{ start: stop.start, end: stop.end, text: '. ' }] }] };
}

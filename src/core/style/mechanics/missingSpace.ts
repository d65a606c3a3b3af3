import type { Token } from '../../draft/types';
import type { BlockRule } from '../../rule/rule';
import { TIGHT_MARKS, heard } from '../../rule/listen';

/** What opens a sentence, written as a word is. */
const SENTENCE = /^\p{Lu}\p{Ll}*$/u;
const OPENERS = new Set('the a an he she it they we i in on at but and for if when while this that these there his her their its after before as to'.split(' '));

export const missingSpace: BlockRule = {
  id: 'style.missing-space',
  level: 'warning',
  summary: 'No space after a full stop or a comma: “the end.The next”.',
  reason: 'Two words run together where text was cut or pasted.',
  authority: 'The Chicago Manual of Style, on spacing with punctuation',
  waitsFor: TIGHT_MARKS,
  check(block, mark) {
    const { tokens } = block;
    for (const i of heard(block, TIGHT_MARKS)) {
      const stop = tokens[i], before = tokens[i - 1], after = tokens[i + 1];
      if (!stop || stop.spaced || stop.text === ':') continue;
      if (!before || !after || after.spaced || before.kind !== 'word' || after.kind !== 'word' || !/^\p{Ll}{2}/u.test(before.text)) continue;
      // Before a full stop a lower-case word may open a domain or a file's name; what follows it must open a sentence.
      if (/^[,;]$/u.test(stop.text) ? after.text.length < 2 : !SENTENCE.test(after.text)) continue;
      if (stop.text === '.' && !OPENERS.has(after.norm) && !runsOn(before, tokens[i + 2])) continue;
      if (isAddress(before, tokens[i - 2]) || (isAddress(tokens[i + 2], tokens[i + 2]) && tokens[i + 3]?.spaced === false)) continue;
      mark({
        span: { start: before.start, end: after.end },
        message: `No space after “${stop.text}”.`,
        fixes: [{ title: 'Put a space in', safe: false, edits: [{ start: before.start, end: after.end, text: `${before.text}${stop.text} ${after.text}` }] }],
      });
    }
  },
  examples: {
    bad: [
      { text: 'That was the end.The next day it rained.', marks: ['end.The'], fixed: 'That was the end. The next day it rained.' },
      { text: 'The crews came,fire raged.', marks: ['came,fire'], fixed: 'The crews came, fire raged.' },
      { text: 'The crews came;fire raged.', marks: ['came;fire'], fixed: 'The crews came; fire raged.' },
      { text: 'The crews came.Olsen said so.', marks: ['came.Olsen'] },
      { text: 'Nobody knew who came?Not even he.', marks: ['came?Not'] },
    ],
    good: ['See bbc.com or node.js for more.', 'The file is report.Final.docx.', 'A 1,000 people came.', 'The rapper will.i.am sang.', 'A fs.Dirent is a stream.Transform, too.', 'Mail john.Smith@example.com.', 'The U.S. team won.', 'Visit www.example.com,where it is told.'],
  },
};

/** "stream.Transform" is code: a name opens a sentence only behind a full word and before another. */
function runsOn(before: Token, next: Token | undefined): boolean {
  return before.text.length >= 4 && next !== undefined && next.spaced && next.kind === 'word' && /^\p{Ll}/u.test(next.text);
}

/** An unspaced mark that joins addresses and file names. */
function isAddress(token: Token | undefined, joint: Token | undefined): boolean {
  return token !== undefined && joint !== undefined && joint.kind === 'punctuation' && /^[@/\\._&#=:-]$/u.test(joint.text) && !token.spaced;
}

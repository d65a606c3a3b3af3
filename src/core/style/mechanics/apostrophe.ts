import type { BlockRule } from '../../rule/rule';
import { isOrdinary } from './ordinary';
import { dressed } from './swaps';

/** Contractions typed without their apostrophe, and possessives that have none; no word of its own among them. */
const WRITTEN = new Map([
  ...(['don\'t', 'doesn\'t', 'didn\'t', 'isn\'t', 'wasn\'t', 'weren\'t', 'aren\'t', 'couldn\'t', 'shouldn\'t', 'wouldn\'t', 'haven\'t', 'hasn\'t', 'hadn\'t', 'mustn\'t',
    'you\'re', 'they\'re', 'you\'ve', 'we\'ve', 'they\'ve', 'they\'ll', 'could\'ve', 'should\'ve', 'would\'ve', 'that\'s', 'there\'s', 'what\'s', 'o\'clock'] as const).map((word) => [word.replace('\'', ''), word] as const),
  ['do\'nt', 'don\'t'], ['did\'nt', 'didn\'t'], ['does\'nt', 'doesn\'t'], ['is\'nt', 'isn\'t'], ['was\'nt', 'wasn\'t'], ['have\'nt', 'haven\'t'], ['could\'nt', 'couldn\'t'], ['would\'nt', 'wouldn\'t'],
  ['ca\'nt', 'can\'t'], ['wo\'nt', 'won\'t'],
]);
/** The pronouns' possessives: the tokeniser has taken the 's off. */
const OWNERS = new Map([['your', 'yours'], ['her', 'hers'], ['our', 'ours'], ['their', 'theirs']]);

/** How those words end, or look; most words of a text are dismissed by it. */
const ENDINGS = /(?:nt|re|ve|ll|ats|res|ck)$/u;

export const apostrophe: BlockRule = {
  id: 'style.apostrophe',
  level: 'warning',
  summary: 'An apostrophe that is missing, in the wrong place, or where none belongs: “dont”, “did’nt”, “your’s”.',
  reason: 'Spelling checkers that know names pass these; readers do not.',
  authority: 'Merriam-Webster’s and the Concise Oxford dictionaries',
  *check(block) {
    for (let i = 0; i < block.tokens.length; i++) {
      const token = block.tokens[i];
      if (token?.kind !== 'word' || token.end - token.start < 4 || token.end - token.start > 9) continue;
      if (!token.possessive && !ENDINGS.test(token.norm)) continue;
      const right = token.possessive ? OWNERS.get(token.norm) : WRITTEN.get(token.norm);
      if (right === undefined || (token.possessive && !/['’]s$/u.test(token.text))) continue;
      const { start, end } = token;
      if (!isOrdinary(block, { first: i, last: i })) continue;
      const text = dressed(right, block, start);
      yield { span: { start, end }, message: `It is written “${text}”.`, fixes: [{ title: `Write “${text}”`, safe: true, edits: [{ start, end, text }] }] };
    }
  },
  examples: {
    bad: [
      { text: 'They dont know.', marks: ['dont'], fixed: 'They don\'t know.' },
      { text: 'The council’s staff did’nt know.', marks: ['did’nt'], fixed: 'The council’s staff didn’t know.' },
      { text: 'The choice is your\'s, he wrote.', marks: ['your\'s'], fixed: 'The choice is yours, he wrote.' },
      { text: 'It opens at ten oclock.', fixed: 'It opens at ten o\'clock.' },
    ],
    good: ['They don’t know.', 'He spoke to Didnt Music.', 'The choice is yours.', 'Fans used #dont all day.', 'He wrote “dont” on the wall.', 'The wont of the court is to wait.', 'It cant and lists to port.'],
  },
};

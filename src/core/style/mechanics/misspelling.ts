import { isCapitalised, withCapital } from '../../draft/capitals';
import type { Token } from '../../draft/types';
import { heard, listenFor } from '../../rule/listen';
import { fitReplacement } from '../../rule/replacement';
import type { BlockRule, PhraseRule } from '../../rule/rule';
import { BEGINNINGS, WORDS } from './misspellings';
import { isOrdinary } from './ordinary';

/** Days and months have capitals and are nobody’s name. */
const IN_CALENDAR = /^feb|^w.*sday/u;

/** Of a line of the lists what is right, and what is not. */
const slip = (line: string): [string, ...string[]] => line.split(' ').map((word) => word.replace('_', ' ')) as [string, ...string[]];

/** What may follow a beginning: of “resturcturing” nothing is known, though “resturant” begins so. */
const ENDING = /^(?:[dersy]|e[drs]|ers|ors?|ings?|ie[ds]|ly|(?:ic)?al(?:ly)?|ic|[ai]bl[ey]|[ai]bility|ments?|ional(?:ly)?|(?:iv|at|it)?(?:e[ds]?|ely|ing|ions?|ity|ities)|[ae]n(?:ce|t)s?|[ae]n(?:tly|cies|cy)|ary|ists?|ism|ness|ful(?:ly)?|less|ous(?:ly)?|ures?|ages?|i[sz](?:ed?|es|ing|ation)|(?:wo)?m[ae]n)?$/u;

/** How many letters of a word are looked up; no wrong beginning has fewer. */
const LOOKED_UP = 3;

/** Wrong beginnings and the right ones, by their first letters; the longest of those that a word has tells more than the others. */
const known = new Map<string, (readonly [wrong: string, right: string])[]>();
for (const [right, ...wrong] of BEGINNINGS.map(slip)) {
  for (const one of wrong) {
    const start = one.slice(0, LOOKED_UP), others = known.get(start);
    if (others) others.push([one, right]); else known.set(start, [[one, right]]);
  }
}
for (const all of known.values()) all.sort(([a], [b]) => b.length - a.length);

/** The word with its beginning put right; undefined where nothing is wrong with it. */
function corrected(word: string): string | undefined {
  const [wrong, right] = known.get(word.slice(0, LOOKED_UP))?.find(([beginning]) => word.startsWith(beginning) && ENDING.test(word.slice(beginning.length))) ?? [];
  return wrong === undefined ? undefined : right + word.slice(wrong.length);
}

const MISSPELT = listenFor([], { test: (word) => corrected(word.toLowerCase()) !== undefined });

const isSpelt = (right: string): string => `It is spelt “${right}”.`;

export const misspelling: BlockRule & PhraseRule = {
  id: 'style.misspelling',
  level: 'warning',
  readsQuotations: true,
  summary: 'An ordinary word misspelt: “seperate”, “accomodate”, “goverment”.',
  reason: 'Readers take spelling for a measure of the care behind the facts.',
  authority: 'Merriam-Webster’s and the Concise Oxford dictionaries, which agree on every one of these words',
  wordings: WORDS.map((line) => {
    const [right, ...wrong] = slip(line);
    return { phrases: wrong, message: isSpelt(right), instead: [right], safe: true };
  }),
  accepts: isOrdinary,
  waitsFor: MISSPELT,
  check(block, mark) {
    for (const i of heard(block, MISSPELT)) {
      const { norm, start, stem, text } = block.tokens[i] as Token, beginning = corrected(norm);
      // A name is spelt as its bearer spells it: capitals pass, but for a sentence's first.
      if (beginning === undefined || !isOrdinary(block, { first: i, last: i }) && !IN_CALENDAR.test(norm)) continue;
      const right = isCapitalised(text) ? withCapital(beginning) : beginning;
      mark({ span: { start, end: stem }, message: isSpelt(right), fixes: [{ title: `Write “${right}”`, safe: true, edits: [fitReplacement(block, { start, end: stem, first: i }, right)] }] });
    }
  },
  examples: {
    bad: [
      { text: '“We will definately win,” she said.', marks: ['definately'] },
      { text: 'The two were held in seperate cells.', marks: ['seperate'], fixed: 'The two were held in separate cells.' },
      { text: 'Goverment figures rose.', marks: ['Goverment'], fixed: 'Government figures rose.' },
      { text: 'The fire occured at night, untill rain came.', marks: ['occured', 'untill'], fixed: 'The fire occurred at night, until rain came.' },
      { text: 'It opens on Wensday, in Febuary.', marks: ['Wensday', 'Febuary'], fixed: 'It opens on Wednesday, in February.' },
      { text: 'There is alot of work.', marks: ['alot'], fixed: 'There is a lot of work.' },
      { text: 'A seperatist’s accomodations were proffesionally inspected. Neighbors adviced patience.', marks: ['seperatist', 'accomodations', 'proffesionally', 'adviced'], fixed: 'A separatist’s accommodations were professionally inspected. Neighbors advised patience.' },
    ],
    good: [
      'The two were held in separate cells.',
      'Judge Cheif Beleive spoke.',
      'Write to news@goverment.example or see goverment.example.org.',
      'Fans used #teh and @wich.',
      'He wrote “seperate” on the board.',
      'The file is seperate.txt.',
      'The organisation and the organization recognise and recognize.',
    ],
  },
};

import type { PhraseRule } from '../../rule/rule';
import { MISSPELLINGS } from './misspellings';
import { isOrdinary } from './ordinary';

/** Days and months have capitals and are nobody’s name. */
const IN_CALENDAR = /^feb|^w.*sday/u;

export const misspelling: PhraseRule = {
  id: 'style.misspelling',
  level: 'warning',
  summary: 'An ordinary word misspelt: “seperate”, “accomodate”, “goverment”.',
  reason: 'Readers take spelling for a measure of the care behind the facts.',
  authority: 'Merriam-Webster’s and the Concise Oxford dictionaries, which agree on every one of these words',
  wordings: MISSPELLINGS.map((line) => {
    const [right, ...wrong] = line.split(' ').map((word) => word.replace('_', ' ')) as [string, ...string[]];
    return { phrases: wrong, message: `It is spelt “${right}”.`, instead: [right], safe: true };
  }),
  // A name is spelt as its bearer spells it: capitals pass, but for a sentence's first.
  accepts: (block, match) => isOrdinary(block, match) || IN_CALENDAR.test(block.tokens[match.first]?.norm ?? ''),
  examples: {
    bad: [
      { text: 'The two were held in seperate cells.', marks: ['seperate'], fixed: 'The two were held in separate cells.' },
      { text: 'Goverment figures rose.', marks: ['Goverment'], fixed: 'Government figures rose.' },
      { text: 'The fire occured at night, untill rain came.', marks: ['occured', 'untill'], fixed: 'The fire occurred at night, until rain came.' },
      { text: 'It opens on Wensday, in Febuary.', marks: ['Wensday', 'Febuary'], fixed: 'It opens on Wednesday, in February.' },
      { text: 'There is alot of work.', marks: ['alot'], fixed: 'There is a lot of work.' },
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

/** write-good's checks that news copy trips all the time: there for those who ask for them, off otherwise. */
import { writeGoodRule } from './writeGood';

export const weasel = writeGoodRule('weasel', {
  id: 'style.weasel',
  level: 'off',
  summary: 'A weasel word such as “various” or “relatively”. Off by default.',
  reason: 'It sounds like a measure and measures nothing.',
  examples: {
    bad: [{ text: 'Various sources confirmed it.', marks: ['Various'] }, { text: 'It is a remarkably cheap car.', marks: ['remarkably'] }],
    good: ['Three sources confirmed it.', 'She said “various things”.'],
  },
}, (flagged) => ({ message: `“${flagged}” measures nothing: give the number or drop it.` }));

export const so = writeGoodRule('so', {
  id: 'style.so',
  level: 'off',
  summary: 'A sentence that opens with “So”. Off by default.',
  reason: 'At the head of a sentence it adds nothing in writing.',
  examples: {
    bad: [{ text: 'So the vote failed.', marks: ['So'] }, { text: 'So they left the hall.', marks: ['So'] }],
    good: ['The vote was close, so they counted again.', 'So far, nobody has called.'],
  },
}, (flagged, block, start) => (/^so (?:far|called)\b/iu.test(block.text.slice(start, start + 10)) ? undefined : { message: `“${flagged}” opens the sentence without need.` }));

export const thereIs = writeGoodRule('thereIs', {
  id: 'style.there-is',
  level: 'off',
  summary: 'A sentence that opens with “There is”. Off by default.',
  reason: 'The true subject comes late and the verb says nothing.',
  examples: {
    bad: [{ text: 'There is a rule against it.', marks: ['There is'] }, { text: 'There are doubts in the party.', marks: ['There are'] }],
    good: ['A rule forbids it.', '“There is hope,” he said.'],
  },
}, (flagged) => ({ message: `“${flagged}” delays the subject: can it come first?` }));

export const adverb = writeGoodRule('adverb', {
  id: 'style.adverb',
  level: 'off',
  summary: 'An adverb that weakens or inflates: “really”, “extremely”. Off by default.',
  reason: 'A stronger verb or a figure does the work better.',
  examples: {
    bad: [{ text: 'It was really cold.', marks: ['really'] }, { text: 'Prices rose extremely fast.', marks: ['extremely'] }],
    good: ['It was minus 20 degrees.', '“It was really cold,” she said.'],
  },
}, (flagged) => ({ message: `“${flagged}” can go, or a figure can take its place.` }));

export const ePrime = writeGoodRule('eprime', {
  id: 'style.e-prime',
  level: 'off',
  summary: 'Any form of “to be”. Off by default; for those who practise E-Prime.',
  reason: 'Writing without “to be” forces the writer to name who does what.',
  examples: {
    bad: [{ text: 'The road is closed.', marks: ['is'] }, { text: 'They were late.', marks: ['were'] }],
    good: ['Police closed the road.', 'He said “it is late”.'],
  },
}, (flagged) => ({ message: `“${flagged}” is a form of “to be”.` }));

export const tooWordy = writeGoodRule('tooWordy', {
  id: 'style.too-wordy',
  level: 'off',
  summary: 'Every word that write-good calls wordy, short ones too. Off by default: style.wordy marks what a desk would change.',
  reason: 'A shorter or plainer word may do.',
  examples: {
    bad: [{ text: 'The firm will utilize the site.', marks: ['utilize'] }, { text: 'They facilitate trade.', marks: ['facilitate'] }],
    good: ['The firm will use the site.', '“They utilize it,” she said.'],
  },
}, (flagged) => ({ message: `“${flagged}” is wordy: is there a shorter way to say it?` }));

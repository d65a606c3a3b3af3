/** Numbers that news copy writes out and patterns know in figures: "thirty-first" is "31st", "one hundred and ninety-three" "193". */
import { numberOf, ORDINALS, TENS, WORDS } from './numbers';
import { put, type Turned } from './turned';

const ROUND = TENS.map((word) => word.replace(/y$/u, 'ieth'));
const LAST = [...ORDINALS, ...ROUND, ...WORDS.slice(1, 20), ...TENS].sort((a, b) => b.length - a.length).join('|');
const WRITTEN = new RegExp(`(?<![a-z\\d@])(?:((?:one|two|an?) hundred (?:and )?)?((?:${TENS.join('|')}) - )?(${LAST})|(?:one|two|an?) hundred)(?![a-z])`, 'gu');

/** Without one of these, a sentence writes out nothing of the kind. */
const WRITES_OUT = /hundred|ty - |(?:teen|ie|ven|elf)th(?![a-z])/u;

/** The sentence with its large numbers in figures; small ones stay as they are written. */
export function inFigures(sentence: Turned): Turned {
  if (!WRITES_OUT.test(sentence.text)) return sentence;
  for (const found of [...sentence.text.matchAll(WRITTEN)].reverse()) {
    const [all, hundred, tens, last] = found;
    if (last === undefined) {
      sentence = put(sentence, found, all.startsWith('two') ? '200' : '100');
      continue;
    }
    const round = ROUND.indexOf(last), ordinal = round < 0 ? ORDINALS.indexOf(last) + 1 : 10 * (round + 2), isOrdinal = ordinal > 0;
    const value = (hundred === undefined ? 0 : hundred.startsWith('two') ? 200 : 100) + (tens === undefined ? 0 : numberOf(tens.slice(0, -3))) + (isOrdinal ? ordinal : numberOf(last));
    if (hundred === undefined && tens === undefined && !(isOrdinal && value > 10)) continue;
    sentence = put(sentence, found, `${value}${isOrdinal ? ending(value) : ''}`);
  }
  return sentence;
}

const ending = (value: number): string => (Math.floor(value / 10) % 10 === 1 ? 'th' : ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');

/** Whether a stretch of prose is the number and nothing else. */
export const isWritten = (prose: string, number: number): boolean => numberOf(inFigures({ text: prose.toLowerCase().replaceAll('-', ' - '), pieces: [] }).text) === number;

/**
 * Turns of phrase, and the plain one that patterns know: "won recognition from" says "recognised by", "a former member" is
 * "no longer a member". Each spares every pattern in which the phrase could stand a form of its own.
 */
import { perWord } from '../../../draft/words';
import { put, type Turned } from '../turned';
import { COUNTS } from './counts';
import { MEMBERSHIP } from './membership';
import { NOTHING } from './nothing';
import { RECOGNITION } from './recognition';

/** In the order in which they are put plainly: a later one may find what an earlier one has left. */
const TURNS = [...NOTHING, ...RECOGNITION, ...MEMBERSHIP, ...COUNTS].map(([word, turn, plain]) => ({ word, turn: new RegExp(`(?<![a-z\\d@])(?:${turn})(?![a-z\\d])`, 'u'), plain }));

/** Each turn's longest run of letters, and the bit that it shares with some others; short ones are in every sentence. */
const HINTS = TURNS.map(({ word }) => (word.match(/[a-z]{4,}/gu) ?? []).reduce((longest, run) => (run.length > longest.length ? run : longest), ''));
const BITS = HINTS.map((hint) => (hint === '' ? -1 : 1 << (HINTS.indexOf(hint) % 31)));

/** The bits of the turns in which a word may stand. */
export const turnsWith = perWord(({ norm }) => {
  const word = norm.replace('recogniz', 'recognis');
  return HINTS.reduce((bits, hint, i) => (hint !== '' && word.includes(hint) ? bits | (BITS[i] as number) : bits), 0);
});

/** The sentence in plain words; a turn that stands in it twice is put plainly once. `turns` has the bits of its words. */
export function inPlainWords(sentence: Turned, turns: number): Turned {
  for (let i = 0; i < TURNS.length; i++) {
    const { word, turn, plain } = TURNS[i] as (typeof TURNS)[number];
    const found = ((BITS[i] as number) & (turns | 1 << 31)) !== 0 && sentence.text.includes(word) ? turn.exec(sentence.text) : null;
    if (!found) continue;
    sentence = put(sentence, found, plain.replace(/\$\d/gu, ([, group]) => found[Number(group)] ?? ''));
    // It may now hold the words of any.
    turns = -1;
  }
  return sentence;
}

/**
 * The language of phrases, described in docs/register.md: words, alternatives, optional parts, capitals that are asked for.
 * A pattern is taken apart no further than somebody asks.
 */
import { isAllCaps, isCapitalised } from './capitals';
import { stemText, tokenise } from './tokens';
import type { Token } from './types';

/** One word of a pattern. */
export interface PatternWord {
  readonly norm: string;
  /** How the draft must write it: in any case, capitalised, or in capitals. */
  readonly shape: 0 | 1 | 2;
  readonly possessive: boolean;
}

/** One part of a pattern: its alternatives, each a list of words; one without words makes it optional. */
export type Part = readonly (readonly PatternWord[])[];

/** A pattern that cannot be read. */
export class PhraseError extends Error {}

export const NO_WORDS: readonly PatternWord[] = [];

/** The word of a pattern that stands for any number in figures. */
export const ANY_FIGURE = '#';

/** The word of a pattern that is nothing but letters and figures, as most first words are. */
const PLAIN = /^[A-Za-z0-9]+(?=[ -]|$)/u;

/** The first word of an alternative: plain, possessive or an initialism. */
const FIRST = /^(?:([A-Za-z0-9]+)|((?:[A-Za-z]\.){2,}))('s)?(?=[ -]|$)/u;

/**
 * The words with which a pattern may open, in the form of `Token.norm`, and now and then one more; undefined where it must
 * be taken apart to know, which costs more.
 */
export function openingsOf(pattern: string): Iterable<string> | undefined {
  const plain = PLAIN.exec(pattern);
  if (plain) return [plain[0].toLowerCase()];
  const words = new Set<string>();
  for (const { source, optional } of sourcesOf(pattern)) {
    for (const choice of source.split('|')) {
      const [, plainly, initials, possessive] = FIRST.exec(choice.trimStart()) ?? [];
      const word = (plainly ?? initials?.replaceAll('.', ''))?.toLowerCase();
      if (word === undefined) return undefined;
      words.add(word);
      // Of "it's" the 's is part of the word.
      if (possessive) words.add(`${word}'s`);
    }
    if (!optional) return words;
  }
  return undefined;
}

/** Most phrases that a pattern may stand for. */
const MOST = 4096;

/** Throws {@link PhraseError} where a pattern cannot be read, has no words or stands for too many phrases. */
export function checkPhrase(pattern: string): void {
  let phrases = 1, words = 0, opens = true;
  for (const source of sourcesOf(pattern)) {
    const choices = partOf(source);
    phrases *= choices.length;
    if (phrases > MOST) throw new PhraseError(`“${pattern}” stands for too many phrases`);
    words += Math.max(...choices.map((choice) => choice.length));
    if (opens && choices.some(([word]) => word?.norm === ANY_FIGURE)) throw new PhraseError(`“${pattern}” opens with “${ANY_FIGURE}”`);
    opens &&= source.optional;
  }
  if (words === 0) throw new PhraseError(`“${pattern}” has no words`);
}

/** How a part of a pattern is written: a word, or what stands in brackets. */
export interface Source {
  readonly source: string;
  readonly optional: boolean;
}

/** The parts of a pattern as they are written. */
export function* sourcesOf(pattern: string): Generator<Source> {
  for (let at = 0; at < pattern.length;) {
    if (pattern[at] === ' ') { at++; continue; }
    const bracket = pattern[at] === '(';
    const close = bracket ? pattern.indexOf(')', at) : (/[ (]|$/u.exec(pattern.slice(at))?.index ?? 0) + at;
    if (close < 0) throw new PhraseError(`“${pattern}” has a bracket that does not close`);
    const source = pattern.slice(bracket ? at + 1 : at, close), end = bracket ? close + 1 : close;
    const optional = bracket ? pattern[end] === '?' : source.endsWith('?');
    yield { source: optional && !bracket ? source.slice(0, -1) : source, optional };
    at = optional && bracket ? end + 1 : end;
  }
}

/** What a part comes to. */
export function partOf({ source, optional }: Source): Part {
  const choices = source.split('|').map(wordsOf);
  return optional ? [...choices, NO_WORDS] : choices;
}

/** What alternatives come to, which thousands of patterns have in common. */
const taken = new Map<string, readonly PatternWord[]>();

function wordsOf(choice: string): readonly PatternWord[] {
  let words = taken.get(choice);
  if (!words) taken.set(choice, words = tokenise(choice).map(toWord));
  return words;
}

function toWord(token: Token): PatternWord {
  const stem = stemText(token);
  const shape = isAllCaps(stem.replaceAll('.', '')) ? 2 : isCapitalised(stem) ? 1 : 0;
  return { norm: token.norm, shape, possessive: token.possessive };
}

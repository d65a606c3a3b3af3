/** How a headline or a heading is set: like a sentence, or with a capital on every word. */
import { isAllCaps, isCapitalised } from '../../draft/capitals';
import type { Block } from '../../draft/types';

/** What capitals on every word leave in lower case. */
const SMALL = /^(?:an?|and|are|as|at|be|but|by|for|from|had|has|i[fnst]|into|its|nor|not|off?|on|or|out|over|per|than|the|to|up|via|vs?|was|with|yet)$/u;
/** Of these a capital within a headline says that all its words have one; they are no part of a name. Nor is “to”, capital or not. */
const TELLTALE = new Set('after against are calls can could did dies do does faces gets has have his how its makes may not now say says seeks should takes their this warns was what when where who why will wins without would'.split(' '));

/** So many words must show it: with fewer, names may make all the difference. */
const WORDS = 3;

/** The manner of a heading; undefined where nothing is sure. */
export function casingOf({ tokens }: Block): 'title' | 'sentence' | undefined {
  const words = tokens.filter(({ kind, text }, i) => i > 0 && kind === 'word' && !isAllCaps(text)), capitals = words.filter(({ text }) => isCapitalised(text));
  const lower = words.filter((word) => !SMALL.test(word.norm) && !capitals.includes(word));
  if (lower.length === 0) return capitals.length >= WORDS && words.some((word) => word.norm === 'to' || capitals.includes(word) && TELLTALE.has(word.norm)) ? 'title' : undefined;
  return lower.length >= WORDS - 1 && lower.length > capitals.length ? 'sentence' : undefined;
}

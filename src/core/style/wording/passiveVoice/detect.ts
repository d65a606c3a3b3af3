/**
 * Finds passives: a form of "be" (or "get"), what may stand between, and a past participle that is not an adjective.
 * Works on tokens alone, so it costs one look per word.
 */
import type { Span, Token } from '../../../draft/types';
import { ADJECTIVAL, IRREGULAR } from './participles';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

const BE = set(`am is are was were be been being 's 're 'm isn't aren't wasn't weren't ain't it's that's he's she's there's they're we're you're i'm what's`);
const GET = set('get gets got gotten getting');
/** May stand between the auxiliary and the participle. */
const BETWEEN = set(`
  not n't also never always already just often still ever even now then only all both being been recently soon once again sometimes twice
  first later since so too well yet usually currently widely partly largely mostly mainly merely simply actually finally initially originally eventually thus
  therefore however hereby further either almost quite very much more most best better long fast hard badly at least least far
`);
const PRONOUNS = set('i you he she it we they this that these those there who anyone someone everyone');

/** Most words that may stand between "be" and its participle. */
const REACH = 4;

/** The passives of a run of tokens, from auxiliary to participle, in prose offsets. */
export function passives(tokens: readonly Token[]): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    const get = GET.has(token.norm);
    if (!get && !isBe(token)) continue;
    const participle = participleAfter(tokens, i, get);
    if (participle < 0) continue;
    found.push({ start: token.start, end: (tokens[participle] as Token).end });
    i = participle;
  }
  return found;
}

function isBe(token: Token): boolean {
  return BE.has(token.norm);
}

/** Index of the participle that the auxiliary at `at` governs; -1 where there is none. */
function participleAfter(tokens: readonly Token[], at: number, get: boolean): number {
  // "When was the town founded?": the subject stands between.
  const before = tokens[at - 1];
  let skippable = !get && (before === undefined || before.kind !== 'word' || QUESTION.has(before.norm)) && asks(tokens, at) ? 5 : 0;
  for (let i = at + 1, seen = 0; i < tokens.length && seen <= REACH; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') return -1;
    if (isParticiple(token, tokens, i, tokens[at] as Token, get)) return i;
    if (BETWEEN.has(token.norm) || (token.norm.endsWith('ly') && token.norm.length > 4)) seen++;
    else if (skippable > 0) skippable--;
    else if (!(i === at + 1 && !get && PRONOUNS.has(token.norm) && skippable === 0 && QUESTION.has(before?.norm ?? ''))) return -1;
  }
  return -1;
}

const QUESTION = set('when where why how what who which whom');

/** The sentence ends in a question mark not far on. */
function asks(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i < at + 30; i++) {
    const { text } = tokens[i] as Token;
    if (text === '?') return true;
    if (text === '.' || text === '!') return false;
  }
  return false;
}

function isParticiple(token: Token, tokens: readonly Token[], at: number, auxiliary: Token, get: boolean): boolean {
  const word = token.norm;
  const next = tokens[at + 1];
  if (token.possessive) return false;
  const by = next?.norm === 'by';
  if (word === 'done') return by || /^(?:be|been|being|was)$/u.test(auxiliary.norm);
  if (word === 'used') return by || next?.norm !== 'to' || !adjectivalUsed(tokens[at + 2], auxiliary);
  if (ADJECTIVAL.has(word)) return by && word.endsWith('ed') && word.length > 4;
  if (get && GET_ADJECTIVAL.has(word)) return false;
  if (IRREGULAR.has(word)) return true;
  return word.endsWith('ed') && word.length >= 4 && !(next?.text === '-' && !next.spaced);
}

const GET_ADJECTIVAL = set('started married used dressed engaged divorced done');

/** "am used to living", "is used to it" against "was used to pay". */
function adjectivalUsed(after: Token | undefined, auxiliary: Token): boolean {
  return after === undefined || after.kind !== 'word' || /ing$|^(?:it|this|that|the|a|an|his|her|their|my|our|your|such)$/u.test(after.norm)
    || /^(?:i'm|am|get|got|getting|we're|you're|they're)$/u.test(auxiliary.norm);
}

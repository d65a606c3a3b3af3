/** Sentence boundaries over tokens. `Intl.Segmenter` is not used: it is superlinear and splits after "Mr." and "U.S.". */
import { isCapitalised } from './capitals';
import type { Span, Token } from './types';
import { INITIALISM_STOP, NO_STOP, TERMINAL } from './words';

/** Abbreviations that are followed by a name, a figure or more of the sentence. */
const ABBREVIATIONS = new Set((
  'mr mrs ms mx dr prof st sr jr gen col maj capt cpt lt sgt cpl pte adm cmdr sen rep gov pres rev hon fr msgr supt insp ' +
  'det no nos vol pp fig art sec ch est approx ca cf vs v etc al inc ltd co corp bros dept univ assn ave blvd rd ' +
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun eg ie am pm messrs mme mlle'
).split(' '));

/** Abbreviations that also end sentences ("Acme Inc. The firm …"): a boundary if a common opener follows. */
const MAY_END = new Set('jr sr inc ltd co corp etc al st'.split(' '));

/** Words that open a sentence and rarely stand capitalised inside one. */
const OPENERS = new Set((
  'the a an he she it they we i you in on at by for from with as but and or so if when while after before although though since ' +
  'this that these those there his her its their our my his one two some many most all no not what who why how where however ' +
  'meanwhile still yet now then also both each every earlier later last next under over during despite according'
).split(' '));

const CLOSERS = new Set(['"', '”', '’', "'", '»', '“', ')', ']', '›']);

/** The longest sentence, in UTF-16 units: nobody writes one, and who looks through it at each of its words would be long at it. */
const LONGEST = 2000;

/** The sentences of a block, in prose offsets, in order; together they hold every token. What goes on for pages without a stop is cut. */
export function sentences(tokens: readonly Token[]): Span[] {
  const found: Span[] = [];
  let first = 0, last = 0;
  const close = (at: number): void => {
    const start = tokens[first], end = tokens[at];
    if (!start || !end || at < first) return;
    if (end.end - start.start > LONGEST) cut(tokens, first, at, found);
    else found.push({ start: start.start, end: end.end });
    first = at + 1;
  };
  for (let i = 0; i < tokens.length; i++) {
    const { stop } = (tokens[i] as Token).word;
    if (stop === NO_STOP) continue;
    const initialism = stop === INITIALISM_STOP;
    // A row of marks ends for all of them where it ends for the first.
    last = Math.max(last, i);
    while (last + 1 < tokens.length) {
      const next = tokens[last + 1] as Token;
      if (next.kind !== 'punctuation' || next.spaced) break;
      if (next.word.stop === TERMINAL || CLOSERS.has(next.text)) last++; else break;
    }
    const next = tokens[last + 1];
    if (next && endsHere(tokens, i, last, next, initialism)) { close(last); i = last; }
  }
  close(tokens.length - 1);
  return found;
}

/** Adds the pieces of a sentence that is too long, from the token at `first` to the one at `last`. */
function cut(tokens: readonly Token[], first: number, last: number, to: Span[]): void {
  let { start } = tokens[first] as Token;
  for (let i = first; i <= last; i++) {
    const { end } = tokens[i] as Token, next = tokens[i + 1];
    if (i < last && next && next.end - start <= LONGEST) continue;
    to.push({ start, end });
    if (next) ({ start } = next);
  }
}

/** Whether a sentence ends with the terminal mark at `at`, whose closing marks run to `last`, before `next`. */
function endsHere(tokens: readonly Token[], at: number, last: number, next: Token, initialism: boolean): boolean {
  const opensQuotation = next.kind === 'punctuation' && /^["“‘«„'([]/u.test(next.text);
  if (!next.spaced && !opensQuotation) return false;
  const opener = opensQuotation ? tokens[last + 2] ?? next : next;
  const startsFresh = isCapitalised(opener.text) || opener.kind === 'number' || opener.kind === 'opaque';
  const token = tokens[at] as Token;
  if (initialism) return isCapitalised(opener.text) && OPENERS.has(opener.norm);
  if (token.text === '.') {
    if (!startsFresh) return false;
    const before = tokens[at - 1];
    if (!before || token.spaced) return true;
    if (before.kind === 'word' && before.text.length === 1 && isCapitalised(before.text)) return OPENERS.has(opener.norm) && before.text !== 'I';
    if (before.kind === 'word' && ABBREVIATIONS.has(before.norm)) {
      if (before.norm === 'no' || before.norm === 'nos') return opener.kind !== 'number';
      // "Sat." and "sun." end sentences as words; as abbreviations they are capitalised.
      if (!isCapitalised(before.text) && /^(?:mar|sat|sun|fig|sec|art|no|am|mon)$/u.test(before.norm)) return true;
      return MAY_END.has(before.norm) && OPENERS.has(opener.norm);
    }
    return true;
  }
  if (/^\.{2,}$|^…/u.test(token.text)) return startsFresh;
  // "Why?" he asked: the sentence goes on after a quoted question.
  return startsFresh || last === at;
}

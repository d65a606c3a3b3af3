/** Where a draft uses initials, spells them out, and introduces them in brackets. */
import { inQuotation } from '../../draft/quotations';
import { isAllCaps, isCapitalised } from '../../draft/capitals';
import type { Block, Span, Token } from '../../draft/types';
import { perWord } from '../../draft/words';
import { CAPITALS, heard } from '../../rule/listen';
import { isRunningProse } from '../runningProse';
import { KNOWN } from './knownAcronyms';
import { perBlock } from '../../rule/perBlock';

export interface AcronymUse extends Span {
  readonly acronym: string;
}

export interface AcronymFacts {
  /** Every use, wherever it stands. */
  readonly all: readonly string[];
  /** Uses in running prose that an explanation could be asked of. */
  readonly bare: readonly (AcronymUse & { readonly article: boolean })[];
  /** "(ABC)", whether the words before it spell the letters, and those that they spell if it is the same ones in another order. */
  readonly introduced: readonly (AcronymUse & { readonly spelt: boolean; readonly right?: string })[];
  /** The initials of names, with and without their small words: "dwp dfwap". */
  readonly initials: readonly string[];
}

const SMALL = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', 'at', 'de', 'des', 'la', 'le', 'du', 'del', 'di', 'et', 'y', 'a', 'an', '&', 'against', 'with', 'from', 'by', 'der', 'für', 'und']);

const QUOTED = /^["“”]$/u;

/** Words that say what the initials are, before or after them: "the GMB union", "the broadcaster TV2". */
const GLOSSES = new Set((
  'union unions party parties group groups firm company companies bank agency magazine newspaper channel broadcaster network label charity band retailer carmaker automaker airline watchdog regulator website site ' +
  'index chip chips format formats standard standards file files software player players consultancy consultants thinktank tank lobby militia insurgents rebels fighters movement programme program system systems format ' +
  'virus disease syndrome gene protein test tests scan scans drug drugs trial exam exams course degree visa visas fund award awards licence license team rapper singer duo trio producer chain brand club company operator ' +
  'giant giants lender maker subsidiary scheme model models protocol technology technologies phone phones handset handsets consoles console game games device devices'
).split(' '));

/** Words that people write in capitals to be heard. */
const SHOUTED = new Set('BEST WORST STAR MOST REAL ONLY NEVER EVER VERY GREAT GOOD FIRST LAST NEXT SAME WHOLE RIGHT WRONG LOVE FREE NEW BIG MUST ALL STOP LIVE TOP OPEN FULL FAKE TRUE SITE'.split(' '));

const isUpper = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

/** The letters of a word that is initials, a plural's "s" left out; null for any other. */
const acronymOf = perWord(({ kind, text, stem }) => (kind === 'word' ? /^([A-Z]{3,6})s?$/u.exec(text.slice(0, stem))?.[1] : undefined) ?? null);

/** What one block shows of initials; undefined where it shows none and spells out none. */
export const collectAcronyms = perBlock((block: Block): AcronymFacts | undefined => {
  const { tokens } = block;
  const all: string[] = [], bare: (AcronymUse & { article: boolean })[] = [], introduced: (AcronymUse & { spelt: boolean; right?: string })[] = [];
  const isProse = isRunningProse(block);
  for (const i of heard(block, CAPITALS)) {
    const token = tokens[i] as Token;
    // “N.F.U.” is a use of “NFU”, and asks for no explanation of its own.
    if (token.text[1] === '.' && token.norm.length > 2) all.push(token.norm.toUpperCase());
    const acronym = acronymOf(token.word);
    if (acronym === null) continue;
    all.push(acronym);
    const before = tokens[i - 1], after = tokens[i + 1];
    // “(NFU)”, “("NFU")”.
    const quoted = QUOTED.test(before?.text ?? '') && QUOTED.test(after?.text ?? '') ? 2 : 1, bracket = tokens[i - quoted], close = tokens[i + quoted];
    if (bracket?.text === '(' && close?.text === ')') {
      introduced.push({ acronym, start: bracket.start, end: close.end, spelt: spells(tokens, i - quoted, acronym), right: inOrder(tokens, i - quoted, acronym) });
    } else if (after?.text === '(' && isCapitalised(tokens[i + 2]?.text ?? '')) {
      introduced.push({ acronym, start: token.start, end: token.end, spelt: false });
    } else if (isProse && !KNOWN.has(acronym) && !SHOUTED.has(acronym) && isBare(tokens, i) && !inQuotation(block, token)) {
      bare.push({ acronym, start: token.start, end: token.stem, article: before?.norm === 'the' });
    }
  }
  const initials = initialsOf(block);
  return all.length > 0 || initials.length > 0 ? { all, bare, introduced, initials } : undefined;
});

/** Neither part of a longer name, nor shouted, nor a code, nor said what it is. */
function isBare(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token, before = tokens[at - 1], after = tokens[at + 1];
  if (before) {
    if (!token.spaced && !/^["“‘'([—–]$/u.test(before.text)) return false;
    if (GLOSSES.has(before.norm)) return false;
    if (before.norm === 'the' && isAllCaps(before.text)) return false;
    // "Mitsubishi UFJ", "BBC NEWS" – but "The MPC", "US FDA".
    if (token.spaced && before.kind === 'word' && isCapitalised(before.text) && !/^(?:the|a|an|in|but|and|for|at|on|us|uk|eu|un)$/u.test(before.norm)) return false;
  } else if (after && /^[—–(,-]+$/u.test(after.text)) return false;
  if (!after) return true;
  if (GLOSSES.has(after.norm) || (after.spaced && after.kind === 'number')) return false;
  if (after.kind === 'word' && after.spaced && isCapitalised(after.text)) return false;
  return after.spaced || !/^[-/&.@_:]$/u.test(after.text) || tokens[at + 2]?.spaced !== false;
}

/** Whether the words before the bracket at `bracket` begin with the letters. */
function spells(tokens: readonly Token[], bracket: number, acronym: string): boolean {
  let every = '', large = '';
  for (let i = bracket - 1; i >= 0 && i >= bracket - 16 && large.length < 8; i--) {
    const token = tokens[i] as Token;
    if (token.kind === 'punctuation' && /^[.;:()!?"“”]$/u.test(token.text)) break;
    if (token.kind !== 'word') continue;
    const letter = token.norm[0] ?? '';
    every = letter + every;
    if (!SMALL.has(token.norm)) large = letter + large;
  }
  const letters = acronym.toLowerCase();
  return large.endsWith(letters) || every.endsWith(letters);
}

/** The initials of the name before the bracket, where they are the letters of the acronym in another order. Shorter ones, and those of another first letter, are mostly of a foreign name. */
function inOrder(tokens: readonly Token[], bracket: number, acronym: string): string | undefined {
  if (acronym.length < 4) return undefined;
  let initials = '';
  for (let i = bracket - 1; i >= 0 && initials.length < acronym.length; i--) {
    const { norm, text, kind } = tokens[i] as Token;
    if (kind === 'word' && isCapitalised(text)) initials = text[0] + initials;
    else if (!SMALL.has(norm)) return undefined;
  }
  const sorted = (letters: string): string => [...letters].sort().join('');
  return initials !== acronym && initials[0] === acronym[0] && sorted(initials) === sorted(acronym) ? initials : undefined;
}

/** The initials of each run of capitalised words, small words between them let through. */
function initialsOf(block: Block): string[] {
  const { tokens } = block, found: string[] = [];
  let first = 0, last = -1, large = 0;
  // Most names have one word or two: of those nothing need be written down.
  const close = (): void => { if (large >= 3) found.push(initialsBetween(tokens, first, last)); };
  for (const at of heard(block, CAPITALS)) {
    if (isUpper((tokens[at] as Token).text.charCodeAt(1))) continue;
    if (large === 0 || !isJoining(tokens, last + 1, at)) {
      close();
      first = at;
      large = 0;
    }
    large++;
    last = at;
  }
  close();
  return found;
}

/** Whether nothing but a few small words stands between two parts of a name. */
function isJoining(tokens: readonly Token[], from: number, to: number): boolean {
  let small = 0;
  for (let at = from; at < to; at++) {
    const { norm, text } = tokens[at] as Token;
    if (small < 3 && SMALL.has(norm)) small++;
    else if (text !== '-' && text !== ',') return false;
  }
  return true;
}

/** The initials of a name from its first word to its last one, without its small words and with them. */
function initialsBetween(tokens: readonly Token[], first: number, last: number): string {
  let every = '', large = '';
  for (const { norm, text } of tokens.slice(first, last + 1)) {
    if (text === '-' || text === ',') continue;
    every += norm[0] ?? '';
    if (isCapitalised(text)) large += norm[0] ?? '';
  }
  return large === every ? large : `${large} ${every}`;
}

import { MONTHS, WEEKDAYS } from '../../draft/calendar';
import { opensSentence } from '../../draft/places';
import { inQuotation } from '../../draft/quotations';
import { isAllCaps } from '../../draft/capitals';
import { stemText } from '../../draft/tokens';
import { perWord } from '../../draft/words';
import type { Block, Span, Token } from '../../draft/types';
import type { Collected, KeyedRule, PlacedMark, Sorting } from '../../rule/rule';
import { CAPITALS, heard } from '../../rule/listen';
import { isTitle, sortMentions } from './mentions';

/** A family name as written; the span holds the given name too. */
interface Name extends Span {
  readonly family: string;
  /** The given name; absent where the family name stands alone. */
  readonly given?: string;
  /** That it is a person’s is certain: it speaks, has a title, or what this person is stands beside it. */
  readonly certain?: boolean;
}

/** Keys of what is compared besides the family names behind one given name: those that begin alike, and the given names before one. */
const BEGINNING = '=', BEFORE = '~';

/** Given names that sound alike, by each of them. */
const ALIKE: ReadonlyMap<string, readonly string[]> = new Map('steven stephen|catherine katherine kathryn|mohammed muhammad mohamed mohammad|jon john|sara sarah|ann anne|philip phillip|alan allan allen|marc mark|eric erik|brian bryan|jonathan jonathon|nicholas nicolas|michael micheal|anna ana|stuart stewart|geoffrey jeffrey|lewis louis|clare claire|rachel rachael|lindsay lindsey|graham graeme|sean shaun shawn|lesley leslie|theresa teresa|matthew mathew|lawrence laurence|neil neal'
  .split('|').map((names) => names.split(' ')).flatMap((names) => names.map((name) => [name, names] as const)));

/** One person spelt two ways: the draft builds its own table of names, and only departures from it are marked. */
export const nameSpelling: KeyedRule<readonly Name[]> = {
  id: 'style.name-spelling',
  level: 'warning',
  summary: 'One person’s name spelt two ways in one draft: “Jon Larsen”, then “Jon Larson”.',
  reason: 'At least one of the two is wrong, and the person named will notice.',
  authority: 'Checking that each name is spelt the same throughout is the oldest task of the copy desk',
  waitsFor: CAPITALS,
  sort: namesIn,
  compare(key, collected) {
    // Most names stand alone, and there is nothing to compare them with.
    if (collected.length === 1 && collected[0]?.facts.length === 1) return [];
    return key.startsWith(BEGINNING) ? alone(collected) : key.startsWith(BEFORE) ? sounding(key.slice(1), collected) : departures(key, collected);
  },
  examples: {
    bad: [
      { text: 'Minister Kari Larsen spoke first.\n\nKari Larsen left early, and Kari Larson’s aide stayed.', marks: ['Kari Larson'], fixed: 'Minister Kari Larsen spoke first.\n\nKari Larsen left early, and Kari Larsen’s aide stayed.' },
      { text: 'Rachel Reeves spoke on Friday. Reaves said taxes would rise.', marks: ['Reaves'], fixed: 'Rachel Reeves spoke on Friday. Reeves said taxes would rise.' },
      { text: 'Sen. Thomas Birkett spoke on Friday. “We will,” Burkett said.', marks: ['Burkett'], fixed: 'Sen. Thomas Birkett spoke on Friday. “We will,” Birkett said.' },
      { text: 'Officer Paul Dillon ran. Dhillon, who joined in 2015, said he was tired.', marks: ['Dhillon'], fixed: 'Officer Paul Dillon ran. Dillon, who joined in 2015, said he was tired.' },
      { text: 'Siobhan Rafferty, who bakes, won. Raferty, 41, was glad. Dana Kowalczyk, a keeper, ran. Kowalcyzk, signed in May, won. Ann McAllister, 30, ran. MacAllister, 30, won.', marks: ['Raferty', 'Kowalcyzk', 'MacAllister'] },
      { text: 'Marjorie Tillman, 91, died on Friday. Tilman retired in 1996.', marks: ['Tilman'], fixed: 'Marjorie Tillman, 91, died on Friday. Tillman retired in 1996.' },
      { text: 'Jonathan Pearce, a biologist, knew. Pierce said so. Siobhan Kearney runs it. Kearny, whose farm it is, left.', marks: ['Pierce', 'Kearny'] },
      { text: 'They saw Sheriff Kari Larsen. Kari Larson’s aide stayed. Sheriff Dillon left, and Sheriff Dilon is back.', marks: ['Kari Larson', 'Sheriff Dilon'] },
      { text: 'Steven Miller was elected. Stephen Miller, 45, lives in Leeds.', marks: ['Stephen Miller'], fixed: 'Steven Miller was elected. Steven Miller, 45, lives in Leeds.' },
      { text: 'Ana Berg won. Anna Berg, 45, lives in Leeds. Anna Berg is a nurse.', marks: ['Ana Berg'], fixed: 'Anna Berg won. Anna Berg, 45, lives in Leeds. Anna Berg is a nurse.' },
      { text: 'Volodymyr Zelenskyy met the envoy. Later Volodymyr Zelensky flew home.', marks: ['Volodymyr Zelensky'] },
    ],
    good: [
      'Kari Larsen spoke. Kari Larsen left.', 'Ola Hansen met Kari Hanson. Hanson said no. Hansen said yes.', 'Mark Miller met Mary Miller.', 'Kari Larsen and Ola Larson spoke.', 'Energy Security Analysis spoke. Analysts were tired.', 'John Smith met John Smyth-Jones.', 'Mary Hill met Mary Mill.', 'South Korea met South Korean envoys.', 'New York and New Yorker.', 'Saudi Arabia and the Saudi Arabic papers.', 'Kari Larsen’s aide met Kari Larsen.',
      'Theo Dahl won. Tom Dhal lost. Paul Dillon and Amir Dhillon ran. Dhillon said so.', 'Kari Larsen04 wrote. Kari Larsen05 answered.', 'The United Nations and the United Nation of clubs met.',
    ],
  },
};

/** Family names behind one given name that depart from the draft's own spelling. */
function* departures(given: string, collected: readonly Collected<readonly Name[]>[]): Generator<PlacedMark> {
  /** How often each family name stands behind the given name. */
  const families = new Map<string, number>();
  for (const { facts } of collected) for (const { family } of facts) families.set(family, (families.get(family) ?? 0) + 1);
  if (families.size < 2 || families.size > 40) return;
  // Slips keep the beginning of a name, or take one vowel for another.
  const alike = new Map<string, [string, number][]>();
  for (const family of families) {
    const beginning = beginningOf(family[0]);
    const same = alike.get(beginning);
    if (same) same.push(family); else alike.set(beginning, [family]);
  }
  /** The spelling that the draft prefers, for those that depart from it. */
  const right = new Map<string, string>();
  for (const all of alike.values()) {
    all.forEach(([a, x], i) => all.forEach(([b, y], k) => {
      // Of two that are as frequent the first one stands.
      if ((x < y || (x === y && i > k)) && isSlip(a, b)) right.set(a, b);
    }));
  }
  if (right.size === 0) return;
  for (const { facts, index } of collected) {
    for (const { start, end, family } of facts) {
      const other = right.get(family);
      if (!other) continue;
      yield {
        index, span: { start, end }, message: `Elsewhere in this draft: “${given} ${other}”. One person, or two?`,
        fixes: [{ title: `Write “${given} ${other}”`, safe: false, edits: [{ start: end - family.length, end, text: other }] }],
      };
    }
  }
}

/** Words that are capitalised in front of a name and are none. */
const NO_GIVEN = new Set([...'the a an in on at of and but for with new south north east west united great saint st mr mrs ms dr prime las los san el la le de real manchester saudi'.split(' '), ...WEEKDAYS, ...MONTHS]);

/** The names of a block, by given name. */
function namesIn(block: Block): Sorting<readonly Name[]> | undefined {
  let found: Map<string, Name[]> | undefined;
  const add = (key: string, name: Name): void => {
    const same = found?.get(key);
    if (same) same.push(name); else (found ??= new Map()).set(key, [name]);
  };
  for (const [family, { alone: mentions, full: [first] }] of sortMentions(block).things) {
    if (family.length < 5) continue;
    if (first) add(BEGINNING + beginningOf(family), { start: first.start, end: first.end, family, given: first.given, certain: first.explained === true });
    for (const { end, speaks, title } of mentions) add(BEGINNING + beginningOf(family), { start: end - family.length, end, family, certain: speaks === true || title !== undefined });
  }
  const { tokens } = block;
  /** Index of the last token of the name or the longer run before. */
  let done = -1;
  for (const i of heard(block, CAPITALS)) {
    if (i <= done) continue;
    const given = tokens[i] as Token, family = tokens[i + 1], after = tokens[i + 2];
    if (!family) continue;
    // “Dhillon, who joined in 2015”, “Dhillon, 41, runs”, “Dhillon, signed in January”.
    if (family.text === ',' && after && /^(?:whos?e?|\d\d|\p{Ll}+ed)$/u.test(after.norm) && opensSentence(block, given)) add(BEGINNING + beginningOf(given.text), { start: given.start, end: given.end, family: given.text, certain: true });
    const goesOn = after?.word.capitalised === true;
    if (!isNameWord(family.word) || !isNameWord(given.word) || given.possessive || !family.spaced || NO_GIVEN.has(given.norm) || goesOn && isTitle(given)) continue;
    // Two words and no more: longer runs are titles of works and organisations.
    if (goesOn && after.kind === 'word' && after.spaced && !family.possessive) {
      // "Later Volodymyr Zelensky": what opens a sentence may be no part of the name.
      if (!opensSentence(block, given)) done = i + 2;
      continue;
    }
    // "Smyth-Jones" goes on.
    if (after?.text === '-' && !after.spaced) continue;
    const before = tokens[i - 1];
    if (before?.kind === 'word' && before.word.capitalised && given.spaced && !opensSentence(block, before) && !isTitle(before)) continue;
    const span = { start: given.start, end: family.stem };
    if (!inQuotation(block, span)) {
      const name = { start: span.start, end: span.end, family: stemText(family), given: given.text };
      add(given.text, name);
      if (ALIKE.has(given.norm)) add(BEFORE + name.family, name);
    }
    done = i + 1;
  }
  return found && { things: found };
}

/** Family names that stand alone and are nobody's, one letter from one that is somebody's; one of the two must be a person's for certain. */
function* alone(collected: readonly Collected<readonly Name[]>[]): Generator<PlacedMark> {
  if (!collected.some(({ facts }) => facts.some(({ given }) => given === undefined))) return;
  const full = new Map<string, boolean>(), own = new Set<string>();
  for (const { facts } of collected) {
    for (const { given, family, certain = false } of facts) {
      if (given !== undefined) full.set(family, certain || full.get(family) === true);
      // Who has a title of his own is somebody else wherever he stands alone.
      else if (certain) own.add(family);
    }
  }
  for (const { facts, index } of collected) {
    for (const { given, family, start, end, certain } of facts) {
      if (given !== undefined || full.has(family) || certain !== true && own.has(family)) continue;
      const near = [...full.keys()].filter((other) => isSlip(other, family) || certain === true && isMisheard(other, family)), [other] = near;
      if (near.length !== 1 || !other || certain !== true && (full.get(other) !== true || family.endsWith('s'))) continue;
      yield { index, span: { start, end }, severity: certain === true ? 'warning' : 'info', message: `Elsewhere in this draft: “${other}”. One person, or two?`, fixes: [{ title: `Write “${other}”`, safe: false, edits: [{ start, end, text: other }] }] };
    }
  }
}

/** One family name behind two given names that sound alike. */
function* sounding(family: string, collected: readonly Collected<readonly Name[]>[]): Generator<PlacedMark> {
  const times = new Map<string, number>();
  for (const { facts } of collected) for (const { given = '' } of facts) times.set(given, (times.get(given) ?? 0) + 1);
  // What the draft mostly writes; of two that are as frequent the first stands.
  const [first] = [...times].reduce((best, name) => (ALIKE.get(best[0].toLowerCase())?.includes(name[0].toLowerCase()) && name[1] > best[1] ? name : best)), alike = ALIKE.get(first.toLowerCase());
  for (const { facts, index } of collected) {
    for (const { given = '', start, end } of facts) {
      if (given === first || !alike?.includes(given.toLowerCase())) continue;
      yield { index, span: { start, end }, message: `Elsewhere in this draft: “${first} ${family}”. One person, or two?`, fixes: [{ title: `Write “${first} ${family}”`, safe: false, edits: [{ start, end: start + given.length, text: first }] }] };
    }
  }
}

const isNameWord = perWord(({ kind, stem, text, capitalised }) => kind === 'word' && stem >= 3 && capitalised && !isAllCaps(text) && !/\d/u.test(text));

/** What slips keep of a name: its first letter, and the second, all vowels taken for one; a silent h is not counted. */
function beginningOf(family: string): string {
  const first = family[0] ?? '', second = family.startsWith('Mc') ? 'a' : family[family[1] === 'h' && 'DGT'.includes(first) ? 2 : 1] ?? '';
  return first + ('aeiouy'.includes(second) ? 'a' : second);
}

/** Whether two family names that begin alike are likely one: long enough, and one or two letters apart. */
function isSlip(a: string, b: string): boolean {
  // “Senate Democrats” and “Senate Democratic leader”, “Finance Minister” and “Finance Ministry”.
  if (Math.min(a.length, b.length) < 5 || /^(?:Democrat|Minist)/u.test(a)) return false;
  // "Korea" and "Korean", "Nation" and "Nations" are a word and its form.
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short) && /^(?:[nsr]|an|ian|er|ns|ese|ish|es)$/u.test(long.slice(short.length))) return false;
  return distance(a.toLowerCase(), b.toLowerCase()) <= (short.length >= 8 && a[1] === b[1] ? 2 : 1);
}

/** “Pearce” and “Pierce”: the consonants are the same, and there are as many vowels. */
const isMisheard = (a: string, b: string): boolean => a.length === b.length && a.length > 5 && a.replace(/[aeiouy]/gu, '') === b.replace(/[aeiouy]/gu, '');

/** Levenshtein distance, cut off at 3. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min((next[j - 1] as number) + 1, (row[j] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] as number;
}

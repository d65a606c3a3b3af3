/** How a draft names its people: in full, with a courtesy title, with another title, or by the surname alone. */
import { MONTHS, WEEKDAYS } from '../../draft/calendar';
import { firstAt, opensSentence, sentenceAt, tokensIn } from '../../draft/places';
import { inQuotation } from '../../draft/quotations';
import { isAllCaps, isCapitalised } from '../../draft/capitals';
import { stemText } from '../../draft/tokens';
import { perWord } from '../../draft/words';
import type { Block, Span, Token } from '../../draft/types';
import { CAPITALS, heard } from '../../rule/listen';
import type { Collected, Sorting } from '../../rule/rule';
import { perBlock } from '../../rule/perBlock';
import { KIN } from '../kin';
import { isRunningProse } from '../runningProse';

/** A person named, the title included in the span. */
export interface Mention extends Span {
  readonly surname: string;
  /** The word before the surname in a full name. */
  readonly given?: string;
  /** The courtesy title before the surname alone, lower case and without its dot. */
  readonly title?: string;
  /** The subject of a verb of speech. */
  readonly speaks?: boolean;
  /** What stands about the name says that it is a person's: a role, or “he” behind it. */
  readonly person?: boolean;
  /** What this person is stands beside the name: an office, an age, “who runs the shop”. */
  readonly explained?: boolean;
  /** The next sentence goes on with “he” or “she”. */
  readonly goesOn?: boolean;
  /** A full name behind “his wife”: somebody else of that surname. */
  readonly kin?: boolean;
  /** No earlier mention in this block. */
  readonly first: boolean;
}

/** What one block shows of one surname. */
export interface Said {
  /** False for headings, captions and lines without a stop: of these only full names are kept. */
  readonly prose: boolean;
  /** A courtesy title and the surname, or the surname alone as a subject outside of quotations. */
  readonly alone: readonly Mention[];
  readonly full: readonly Mention[];
  /** The word stands there otherwise; true where it is no person or part of a longer name: in, at, of it, joined to a word. */
  readonly rest?: boolean;
  /** It stands there as a person's given name: “Priya Nair, 41,”. */
  readonly given?: boolean;
}

/** What most capitalised words come to: nothing but that they stand there. */
const SAME: Said = { prose: true, alone: [], full: [], rest: false }, OTHER: Said = { prose: true, alone: [], full: [], rest: true }, GIVEN: Said = { ...OTHER, given: true };

const NOTHING: ReadonlyMap<string, Said> = new Map(), NOBODY: Sorting<Said> = { things: NOTHING };

/** Whether a surname stands alone anywhere in a draft: most capitalised words never do, and there is nothing to say of them. */
export const standsAlone = (collected: readonly Collected<Said>[]): boolean => collected.some(({ facts }) => facts.alone.length > 0);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const COURTESY = set('mr mrs ms miss dr');
const SPEAKS = set('said says added adds told warned insisted argued explained replied claimed admitted denied announced declared stressed continued commented acknowledged suggested noted');
const ACTS = set('now later remains teaches plays runs leads serves owns faces was is has had will would could did does also became went came took made won lost plans wants hopes keeps lives works left held ran led met began told found');
const IS = set('is was has had runs ran leads led heads headed chairs owns owned works worked lives lived teaches taught plays played represents serves served became also');
const PARTICLES = set('de van der den von bin al el la le du da di dos ter ben');
/** What opens a sentence with a capital and is no part of a name. */
const OPENERS = set('the a an in on at but and for with as after when while if so yet however later meanwhile earlier since both although though because from by to of or not this that these those his her their its he she they we it former one two last next now then once despite even only like according today yesterday tomorrow tonight instead still perhaps also again there here thus indeed moreover nevertheless nonetheless otherwise elsewhere what who how why never maybe');
const BEFORE_SUBJECT = set('but that when as if because while although though after before however where until since');
/** Titles that stand where a given name would: “President Bush”. */
const RANKS = set('president minister secretary sir lord lady baroness dame professor prof senator governor judge justice general colonel major captain sergeant king queen prince princess pope chancellor mayor reverend father sister bishop archbishop cardinal detective inspector constable officer sheriff chairman coach ambassador premier sheikh ayatollah imam rabbi');
const PLACED = set('in at of near against for than via outside inside');
const PERSON_BEFORE = /(?:man|woman|person|leader|minister|secretary|chancellor|president|chief|executive|chairman|chair|director|head|analyst|author|actor|actress|singer|coach|manager|captain|striker|economist|professor|lawyer|solicitor|editor|founder|officer|governor|senator|mayor|candidate|mp|mep|boss|expert|general|ambassador|commissioner|judge|envoy|strategist|adviser|consultant)$/u;

/** How many tokens on “he” and “she” may still be the one who was named: more than a paragraph has. */
const FAR = 300;

const DAYS = new Set([...WEEKDAYS, ...MONTHS]);
/** What may follow a speaker that says when it was said, not who it is: “said Jane Johnson on Friday”, but “said Jane Johnson from Acme”. */
const WHEN = new Set(['on', 'in', 'after', 'before', 'during', 'yesterday', 'today', 'last', 'later', 'this', 'as', 'when', 'while', 'and', ...DAYS]);

/** What a word can be beside a name, a bit each: asked of every capital and its neighbours. */
const IS_COURTESY = 1, IS_OPENER = 2, IS_PARTICLE = 4, IS_SPEECH = 8, IS_PLACE = 16, IS_CAPITAL = 32, IS_NAME = 64, IS_ROLE = 128, IS_ACT = 256, IS_RANK = 512, IS_LINK = 1024, IS_WHEN = 2048;
const sorts: readonly (readonly [number, ReadonlySet<string>])[] = [
  [IS_COURTESY, COURTESY], [IS_OPENER, OPENERS], [IS_PARTICLE, PARTICLES], [IS_SPEECH, SPEAKS], [IS_PLACE, PLACED], [IS_ACT, ACTS], [IS_RANK, RANKS], [IS_LINK, BEFORE_SUBJECT], [IS_WHEN, WHEN],
];
const bitsOf = perWord(({ norm, kind, text, stem, capitalised }) => sorts.reduce((bits, [bit, words]) => (words.has(norm) ? bits | bit : bits),
  (kind === 'word' && capitalised ? IS_NAME : 0) | (isAllCaps(text.slice(0, stem)) ? IS_CAPITAL : 0) | (PERSON_BEFORE.test(norm) ? IS_ROLE : 0) | (/^\p{Ll}{3,}ed$/u.test(norm) ? IS_ACT : 0)));
const is = (token: Token | undefined, sort: number): boolean => token !== undefined && (bitsOf(token.word) & sort) !== 0;
/** Whether a word may stand before a full name and is no part of it. */
export const isTitle = (token: Token): boolean => is(token, IS_COURTESY | IS_RANK);
const isName = (token: Token | undefined): token is Token => is(token, IS_NAME);

/** Whether the sentence behind the one of the token at `at` speaks of “he” or “she”, and if so, says what that person is. */
function goesOn(block: Block, at: number, explains: boolean): boolean {
  const { tokens } = block, opening = firstAt(tokens, sentenceAt(block, (tokens[at] as Token).start).end);
  return /^s?he$/u.test(tokens[opening]?.norm ?? '') && (!explains || IS.has(tokens[opening + 1]?.norm ?? ''));
}

/** Whether the sentence of the token at `at` names nobody and nothing else, so that “he” behind it can only be this one. */
function isOnlyName(block: Block, at: number): boolean {
  const name = block.tokens[at] as Token;
  return tokensIn(block, sentenceAt(block, name.start)).every((token) => token === name || !isCapitalised(token.text) || DAYS.has(token.norm));
}

/** What one block shows of names, by surname. */
export const sortMentions = perBlock((block: Block): Sorting<Said> => {
  const { tokens } = block;
  const alone: Mention[] = [], full: Mention[] = [], rest = new Map<string, Said>(), seen = new Set<string>();
  const prose = isRunningProse(block);
  let done = -1;
  for (const from of heard(block, CAPITALS)) {
    if (from <= done) continue;
    const first = tokens[from] as Token;
    let i = from;
    // The run: capitalised words, initials with their dots, particles between names.
    const run: Token[] = [first];
    let title: Token | undefined, joined = false;
    if (is(first, IS_COURTESY)) {
      title = first;
      run.pop();
      if (tokens[i + 1]?.text === '.') i++;
    } else if (is(first, IS_OPENER)) continue;
    for (let at = i + 1; ; at++) {
      const token = tokens[at];
      if (run[run.length - 1]?.possessive) break;
      if (token?.text === '.' && !token.spaced && run[run.length - 1]?.text.length === 1) continue;
      if (token?.spaced && isName(token) && !is(token, IS_COURTESY)) {
        run.push(token);
        i = at;
      } else if (token?.spaced && run.length > 0 && is(token, IS_PARTICLE) && isName(tokens[at + 1])) continue;
      else {
        joined = token?.text === '-' && !token.spaced;
        break;
      }
    }
    done = i;
    const last = run[run.length - 1], after = tokens[i + 1];
    if (!last) continue;
    const surname = stemText(last);
    const start = first.start, end = last.stem, isFirst = !seen.has(surname) && !rest.has(surname);
    const before = tokens[from - 1];
    const given = run.length > 1 ? run.slice(0, -1).reverse().find((part) => part.stem - part.start > 1 && !isAllCaps(part.text)) : undefined;
    for (const part of run) if (part !== last) rest.set(part.text, OTHER);
    if (joined || surname.length < 3 || is(last, IS_CAPITAL)) {
      rest.set(surname, OTHER);
      continue;
    }
    if (given && !is(given, IS_RANK) && !(opensSentence(block, given) && /(?:ly|ing|ed)$/u.test(given.norm))) {
      const person = title !== undefined || (before?.kind === 'word' && is(before, IS_ROLE)) || is(after, IS_SPEECH)
        || (after?.text === ',' && /^(?:who|a|an|the|\d\d|chief|head|chairman|director|president)$/u.test(tokens[i + 2]?.norm ?? ''));
      const explained = title !== undefined || run.length > 2 || before?.kind === 'word' && !is(before, IS_LINK) && !is(before, IS_SPEECH) && !opensSentence(block, first) || before?.text === ',' || before?.text === '.' && !before.spaced && isName(tokens[from - 2]) && !opensSentence(block, first) || before?.text === '-' && !first.spaced
        || after?.text === ',' || after?.text === '(' || last.possessive || !is(after, IS_SPEECH) && (!is(before, IS_SPEECH) || after?.kind === 'word' && !is(after, IS_WHEN));
      if (run.length === 2 && after?.text === ',' && /^(?:who|[1-9]\d)$/u.test(tokens[i + 2]?.norm ?? '')) rest.set(given.text, GIVEN);
      full.push({ start, end, surname, first: isFirst, given: given.text, person, explained: explained || goesOn(block, i, true), goesOn: !explained && goesOn(block, i, false), kin: KIN.has((before?.text === ',' ? tokens[from - 2] : before)?.norm ?? '') });
      seen.add(surname);
      continue;
    }
    if (!prose) continue;
    const opens = opensSentence(block, first) || !before || (before.kind === 'punctuation' && !'-(.'.includes(before.text) && !isName(tokens[from - 2])) || before.text === ',' && is(after, IS_SPEECH) && /ing$/u.test(tokens[firstAt(tokens, sentenceAt(block, first.start).start)]?.norm ?? '') || is(before, IS_LINK) || is(before, IS_SPEECH) && /^(?:had|has|was|is|will|would)$/u.test(after?.norm ?? '');
    const verb = after?.spaced ? after : undefined;
    const speaks = !last.possessive && ((opens && is(verb, IS_SPEECH)) || (is(before, IS_SPEECH) && after?.kind === 'punctuation'));
    const isSubject = speaks || (opens && !last.possessive && is(verb, IS_ACT));
    if (run.length === 1 && (title || (isSubject && !inQuotation(block, first)))) {
      const role = before?.kind === 'word' ? before : before?.text === ',' ? tokens[from - 2] : undefined;
      const person = speaks && (title ? !is(role, IS_ROLE) && after?.text !== ',' && !isAllCaps(title.text) : !role && !surname.endsWith('s') && (before ? /["”]/u.test(before.text) : verb?.norm === 'told') && tokens.slice(i, i + FAR).some(({ norm }) => norm === 'he' || norm === 'she'))
        || speaks && !title && opens && goesOn(block, i, false) && isOnlyName(block, i);
      alone.push({ start, end, surname, first: isFirst, title: title?.norm, speaks, person, explained: IS.has(verb?.norm ?? '') });
      seen.add(surname);
    } else if (rest.get(surname)?.rest !== true) rest.set(surname, run.length === 1 && is(before, IS_PLACE) ? OTHER : SAME);
  }
  if (!prose) rest.clear();
  if (alone.length === 0 && full.length === 0) return rest.size === 0 ? NOBODY : { things: NOTHING, asides: rest };
  const things = new Map<string, { prose: boolean; alone: Mention[]; full: Mention[]; rest?: boolean; given?: boolean }>();
  const of = (surname: string) => {
    let said = things.get(surname);
    if (!said) {
      things.set(surname, said = { prose, alone: [], full: [], rest: rest.get(surname)?.rest, given: rest.get(surname)?.given });
      rest.delete(surname);
    }
    return said;
  };
  for (const mention of alone) of(mention.surname).alone.push(mention);
  for (const mention of full) of(mention.surname).full.push(mention);
  return { things, asides: rest };
});

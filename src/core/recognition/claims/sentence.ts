/**
 * A sentence as claims read it: lower case, one space between tokens, each subject written as `@n`, what makes no
 * difference to a statement taken out ("formally", "now", "still"), and turns of phrase put plainly (turns/). Letters that English does without read as `x`: a
 * pattern that asked for every letter of the world would take the engine a hundred times as long to prepare. Patterns
 * stay short, and whatever they find maps back to the block.
 */
import { MONTHS } from '../../draft/calendar';
import { countBefore } from '../../draft/search';
import type { Block, Span, Token } from '../../draft/types';
import type { Subject } from '../../../register/types';
import type { SubjectMention } from '../subjects';
import type { Aside } from './asides';
import { inFigures } from './figures';
import { withoutParentheses } from './parentheses';
import { type Before, bodyMeant, goesForward, isTaken, isPronoun, isUnnamed, liesThere, nounAt, OWN, ownState, standsFor } from './reference';
import { timesLast } from './timesLast';
import type { Piece } from './turned';
import { inPlainWords, turnsWith } from './turns/index';

export interface Sentence {
  readonly text: string;
  readonly mentions: readonly SubjectMention[];
  /** Prose span of a stretch of `text`. */
  span(start: number, end: number): Span;
}

/** Adverbs that leave the truth of a statement as it is. */
const FILLERS = new Set('formally officially diplomatically now still also already currently long presently today actually fully legally explicitly publicly later subsequently itself themselves again abruptly recently newly finally eventually quietly swiftly promptly belatedly nonetheless nevertheless duly unanimously thereby thus'.split(' '));

/** A map, because a draft may hold the word "constructor". */
const CONTRACTIONS: ReadonlyMap<string, string> = new Map(Object.entries({
  "doesn't": 'does not', "don't": 'do not', "didn't": 'did not', "hasn't": 'has not', "haven't": 'have not', "hadn't": 'had not', "isn't": 'is not',
  "aren't": 'are not', "wasn't": 'was not', "weren't": 'were not', "won't": 'will not', "wouldn't": 'would not', "can't": 'can not', cannot: 'can not',
}));

/** Every unit that is no ASCII and may be part of a letter; quotation marks, dashes and U+FFFC are none. */
// eslint-disable-next-line regexp/require-unicode-regexp -- units and not characters, so that lengths stay
const OTHER_LETTER = /[\xaa-\u1fff\u2c00-\udfff\uf900-\ufdff]/g;

/** Speaks of members of something without naming it. */
const AS_MEMBER = /(?:st|nd|rd|th|third|newest|latest) (?:full )?members?(?= [.,;])|the group with /u;

/** A weekday that tells when, between the word in front of it and the one behind it. */
const BARE_DAY = /^(?!on |last |this |next |every |each |by |until |since |from |of |the |an? |and |or |late |early |before |after |through |to |than |for |super |black |good |ash |[^a-z\d@])[^ ]+ (?:sun|mon|tues|wednes|thurs|fri|satur)day (?:[.,;)–—]|as|after|in|at|to|by|with|for|when|that|over|amid|and|but|before|following|from|during|because|against)$/u;

/** How to read a sentence. */
export interface Reading {
  /** What the sentence before leaves to go back to. */
  readonly before?: Before;
  /** What is to be left out. */
  readonly without?: readonly Aside[];
}

/** The mentions whose tokens are in `[first, last]`, of those of a block in order: found by halving, for a block may hold thousands. */
export function mentionsWithin(mentions: readonly SubjectMention[], first: number, last: number): readonly SubjectMention[] {
  const from = countBefore(mentions.length, (i) => (mentions[i] as SubjectMention).first >= first);
  let to = from;
  while (to < mentions.length && (mentions[to] as SubjectMention).last <= last) to++;
  return mentions.slice(from, to);
}

/** The sentence whose tokens are `[first, last]`; `mentions` are those of the block. */
export function readSentence(block: Block, first: number, last: number, mentions: readonly SubjectMention[], { before = {}, without = [] }: Reading = {}): Sentence {
  const own = mentionsWithin(mentions, first, last);
  /** The sentence's own mentions, and those that it goes back to by other words. */
  const all = [...own];
  let text = '', turns = 0;
  const pieces: Piece[] = [];
  const add = (piece: string, start: number, end: number): void => {
    if (text !== '') text += ' ';
    pieces.push({ at: text.length, start, end });
    text += piece.replace(OTHER_LETTER, 'x');
  };
  /** Writes the one token, or the two of "the alliance", as what they stand for. */
  const addMeant = (mention: SubjectMention, token: Token, end: Token): void => {
    if (!all.includes(mention)) all.push(mention);
    add(`@${all.indexOf(mention)}`, token.start, end.stem);
    if (end.possessive || (end.norm === 'its' && text.length < 4)) add("'s", end.end - 1, end.end);
  };
  /** What has been named so far. */
  const said: SubjectMention[] = [];
  let wasMention = false;
  for (let i = first, next = 0; i <= last; i++) {
    const aside = without.find((one) => one.first === i);
    if (aside) {
      i = aside.last;
      while (own[next] !== undefined && (own[next] as SubjectMention).first <= i) next++;
      continue;
    }
    const mention = own[next];
    if (mention && mention.first === i) {
      const end = block.tokens[mention.last] as Token;
      const name = block.tokens[mention.first + (mention.titleWords ?? 0)] as Token;
      for (let i = mention.first; block.tokens[i] !== name; i++) {
        const title = block.tokens[i] as Token;
        turns |= turnsWith(title.word);
        add(title.norm, title.start, title.end);
      }
      add(`@${next}`, name.start, mention.end);
      // The place of a dateline is nothing that "it" goes back to.
      if (!(i === first && /^[—–-]$/u.test(block.tokens[mention.last + 1]?.norm ?? '') && !/\p{Ll}/u.test(block.text.slice(mention.start, mention.end)))) said.push(mention);
      if (end.possessive) add("'s", end.end - 1, end.end);
      i = mention.last;
      next++;
      wasMention = !end.possessive;
      continue;
    }
    const token = block.tokens[i] as Token;
    if (token.norm === '(' && mention?.first === i + 1 && own[next - 1]?.subject === mention.subject && block.tokens[mention.last + 1]?.norm === ')') {
      next++;
      i = mention.last + 1;
      continue;
    }
    // "only the United States", "Norway and the Netherlands": a state's article says nothing.
    if (token.norm === 'the' && mention?.first === i + 1 && mention.subject.kind === 'state') continue;
    if (isAside(block, token) && !endsDateline(block, first, i, own[next - 1]) && own.some((other, n) => n < next && !other.indirect && /\p{Ll}/u.test(block.text.slice(other.start, other.end)))) {
      add(',', token.start, token.end);
      wasMention = false;
      continue;
    }
    const passed = wasMention && i <= last ? weekPassed(block.tokens, i, last) : 0;
    wasMention = false;
    if (passed > 0) {
      i += passed - 1;
      continue;
    }
    if ((FILLERS.has(token.norm) && !(token.norm === 'now' && block.tokens[i + 1]?.norm === 'that')) || /^(?:so far|by now)$/u.test(`${token.norm} ${block.tokens[i + 1]?.norm}`)) {
      if (/^(?:so|by)$/u.test(token.norm)) i++;
      continue;
    }
    const following = block.tokens[i + 1];
    const month = monthAt(block.tokens, i);
    if (month) {
      add(month.name, token.start, (block.tokens[i + month.length - 1] as Token).end);
      i += month.length - 1;
      continue;
    }
    const noun = token.norm === 'the' && following !== undefined && i < last && own[next]?.first !== i + 1 ? following : undefined;
    const nounOf = noun && nounAt(block.tokens, i, last), long = nounOf === undefined ? undefined : block.tokens[nounOf];
    const meant = long || isPronoun(token.norm, following, text) ? standsFor(said, before, text, long?.norm) ?? (before.topic ? undefined : goesForward(own, block.tokens, i, text)) : undefined;
    const ownCountry = OWN.test(token.norm) && following !== undefined && /^(?:country|nation|republic)$/u.test(following.norm) ? ownState(said, before) : undefined;
    if (ownCountry && following) {
      addMeant(ownCountry, token, following);
      i++;
      continue;
    }
    if (meant && (nounOf === undefined || liesThere(meant.subject, block.tokens.slice(i + 1, nounOf)))) {
      addMeant(meant, token, long ?? token);
      i = nounOf ?? i;
      continue;
    }
    // "the alliance", but not "the alliance NATO" and "the alliance, NATO".
    if (noun && block.tokens[i + 2]?.norm !== 'of' && !own.some((other) => other.first === i + 2 || (other.first === i + 3 && block.tokens[i + 2]?.norm === ','))) {
      const named = bodyMeant(noun.norm, subjectsBefore(mentions, i));
      // "Finland joined the alliance on Tuesday, NATO said."
      const body = named && isUnnamed(named) ? bodyMeant(noun.norm, own.map(({ subject }) => subject)) : named;
      if (body && !isTaken(noun.norm, block.tokens, i, mentions)) {
        addMeant(all.find(({ subject }) => subject === body) ?? { subject: body, indirect: false, first: i, last: i + 1, start: token.start, end: noun.stem }, token, noun);
        i++;
        continue;
      }
    }
    turns |= turnsWith(token.word);
    const norm = CONTRACTIONS.get(token.norm) ?? (token.norm.includes('recogniz') ? token.norm.replace(/^(un|de)?recogniz/u, '$1recognis') : token.norm);
    // "On October 26th".
    const isDay = /^\d{1,2}[a-z]{2}$/u.test(norm) && MONTHS.includes(block.tokens[i - 1]?.norm ?? '');
    // "Was sworn in Tuesday as": American copy leaves the "on" out.
    const isBare = BARE_DAY.test(`${text.slice(text.lastIndexOf(' ') + 1)} ${norm} ${following?.norm ?? '.'}`);
    add(isBare ? `on ${norm}` : token.possessive ? `${norm} 's` : isDay ? norm.slice(0, -2) : norm, token.start, token.end);
    wasMention = /^(?:which|who|became|was|were)$/u.test(norm);
  }
  // "In July it became the tenth full member": of what the sentence before has named.
  if (before.body && AS_MEMBER.test(text) && !all.some(({ subject }) => subject.members)) all.push(before.body);
  const plain = inPlainWords(timesLast(withoutParentheses(inFigures({ text, pieces }))), turns);
  const span = (start: number, end: number): Span => {
    const whole = spanOf(plain.pieces, start, end);
    // What was left out is no part of the statement, which begins behind it, unless it names some of those that are counted.
    const hole = without.findLast((one) => one.some === undefined && (block.tokens[one.first] as Token).start >= whole.start && (block.tokens[one.last] as Token).end <= whole.end);
    return hole ? { start: (block.tokens[hole.last + 1] as Token).start, end: whole.end } : whole;
  };
  return { text: plain.text, mentions: all, span };
}

/** Prose span of a stretch of the text. */
function spanOf(pieces: readonly Piece[], start: number, end: number): Span {
  const from = pieces.findLastIndex(({ at }) => at <= start), to = pieces.findLastIndex(({ at }) => at <= Math.max(start, end - 1));
  return { start: pieces[from]?.start ?? 0, end: pieces[to]?.end ?? 0 };
}

/** How many mentions back "the alliance" may go: beyond these nobody remembers, and a line without an end must not be gone through at each of its sentences. */
const REMEMBERED = 200;

/** What was named before a token. */
function subjectsBefore(mentions: readonly SubjectMention[], at: number): readonly Subject[] {
  const end = countBefore(mentions.length, (i) => (mentions[i] as SubjectMention).first >= at);
  return mentions.slice(Math.max(0, end - REMEMBERED), end).map(({ subject }) => subject);
}

/** A dash or a bracket around an aside, "Sweden (a NATO member since 2024)", as good as a comma; a dateline's has no country before it. */
function isAside({ text }: Block, { norm, start }: Token): boolean {
  return norm === '(' || norm === ')' || norm === '—' || ((norm === '–' || norm === '-') && text[start - 1] === ' ');
}

/** The dash behind "KUALA LUMPUR, Malaysia": what follows is no second state of a list. */
function endsDateline({ text, tokens }: Block, first: number, at: number, place: SubjectMention | undefined): boolean {
  return place?.last === at - 1 && tokens[place.first - 1]?.norm === ',' && !/\p{Ll}/u.test(text.slice(tokens[first]?.start, tokens[place.first - 1]?.start));
}

/** Verbs that tell what happened; behind "recognition of Palestine in September" another tells what came of it. */
const TELLS = /^(?:is|was|were|has|had|became|becomes|(?:re)?joined|left|quit|(?:de)?recogni[sz]ed|adopted|introduced|switched|broke|cut|severed|ended|withdrew|revoked|suspended|expelled|(?:re)?admitted|opened|closed|moved|declared|annexed|acceded|entered|took|granted|made|welcomed|lifted|established|restored|dropped|abandoned|seized|walked|pulled|transferred|shifted|followed|proclaimed)$/u;

/** A month before its day or year, "Jan. 1", "Sept 2008", "May 2": what it is in full, and of how many tokens. */
function monthAt(tokens: readonly Token[], at: number): { readonly name: string; readonly length: number } | undefined {
  const norm = tokens[at]?.norm ?? '', length = tokens[at + 1]?.norm === '.' ? 2 : 1;
  const name = norm.length > 2 && /^\d{1,4}$/u.test(tokens[at + length]?.norm ?? '') ? MONTHS.find((month) => month.startsWith(norm)) : undefined;
  return name === undefined ? undefined : { name, length };
}

/** Number of tokens at `at` that put the news in its week between a subject and its verb: "Moscow last week became", "Norway on Friday joined". */
function weekPassed(tokens: readonly Token[], at: number, last: number): number {
  const [one, two, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isWord = (token: Token | undefined, index: number): boolean => index <= last && token?.kind === 'word';
  if (one?.norm === 'yesterday' || /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/u.test(one?.norm ?? '')) return isWord(two, at + 1) ? 1 : 0;
  // "… on January 1 became", "… on Jan. 1 became"; with a year it tells when.
  const month = one?.norm === 'on' ? monthAt(tokens, at + 1) : undefined, length = month ? 2 + month.length : one?.norm === 'on' && MONTHS.includes(after?.norm ?? '') ? 3 : 0;
  if (length > 0) return isWord(tokens[at + length], at + length) && TELLS.test(tokens[at + length]?.norm ?? '') ? length : 0;
  if (one?.norm === 'on' && two?.norm === 'new' && after?.norm === 'year' && tokens[at + 3]?.norm === 'day') return isWord(tokens[at + 4], at + 4) ? 4 : 0;
  if (!isWord(after, at + 2)) return 0;
  // "… in December became"; with a year it tells when.
  if (one?.norm === 'in' && MONTHS.includes(two?.norm ?? '') && TELLS.test(after?.norm ?? '')) return 2;
  if (/^(?:earlier|early|late|later)$/u.test(one?.norm ?? '') && /^(?:last|this)$/u.test(two?.norm ?? '') && /^(?:week|month|year)$/u.test(after?.norm ?? '')) return isWord(tokens[at + 3], at + 3) ? 3 : 0;
  if (one?.norm === 'on' && /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/u.test(two?.norm ?? '')) return /^(?:night|morning|afternoon|evening)$/u.test(after?.norm ?? '') ? 0 : 2;
  // "… joined this month after a vote": there it tells when.
  const goesOn = /^(?:along|alongside|together|after|when|as|but|and|while|following|amid|despite|over|because|in|on|at|to|for|with|before|although|though)$/u;
  return /^(?:last|this)$/u.test(one?.norm ?? '') && (/^(?:week|month|year)$|day$/u.test(two?.norm ?? '') || MONTHS.includes(two?.norm ?? '')) && !goesOn.test(after?.norm ?? '') ? 2 : 0;
}

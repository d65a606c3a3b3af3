import { isCapitalised } from '../../draft/capitals';
import { opensSentence } from '../../draft/places';
import { stemText } from '../../draft/tokens';
import type { Block, Token } from '../../draft/types';
import type { Conventions } from '../../rule/rule';
import { perWord, type Word } from '../../draft/words';
import type { Partner } from './partner';

/** Verbs that stand where those of another number belong, and these. */
export const AGREEING: ReadonlyMap<string, string> = new Map([['was', 'were'], ['is', 'are'], ['has', 'have'], ['were', 'was'], ['are', 'is'], ['have', 'has']]);

/** One person, whom nobody takes for a group as they take a team or a council. */
const PERSON = /^(?:(?:police|spokes|chair|congress|business)?(?:wo)?man|officer|deputy|mayor|minister|president|spokesperson|boy|girl|mother|father|judge|teacher|driver|suspect|victim|defendant|director|manager|coach|player|doctor|nurse|teenager|firefighter|sheriff|governor|senator|prosecutor|lawyer|attorney|worker|soldier|pilot|owner|coroner|inspector|detective|chair|leader|captain|candidate|author|singer|actor|artist|farmer|priest|bishop|student|pupil|patient|passenger|resident|brother|sister|husband|wife|son|daughter|professor|engineer)$/u;

const PEOPLE = /(?:^|wo|[rs]|ice)men$|people$|children$/u;
/** Plurals; not what looks like one, nor an amount that is taken as a whole: “the news was”, “the two years was a long time”. */
const isMany = perWord(({ norm }) => PEOPLE.test(norm) || /(?<!work|rrack|new|quarter|road|mile|mean|measle|bete|met[er]{2}|year|llar|hour|ute|day|week|month|point|odd|sport|ing|ound|len|summon|serie|rabie|mump|mble|asse|mew|specie|premise|corp|cep|llow|blue|[aioscu'’\d])s$/u.test(norm));

/** The verbs of many. */
export const OF_MANY = /^(?:were|are|have)$/u;
/** Many, who are one in America. */
const isBody = perWord(({ text }) => /^(?:committee|council|board|jury|commission|department|agency|company|congress|senate|legislature)$/u.test(text));
const isPerson = perWord(({ text }) => PERSON.test(text));

/** What the verb at `at` should be, and where its subject begins: “the results was”, “two men was arrested”, “the officer have left”. */
export function agreementAt(block: Block, at: number, { preset, chosen }: Conventions): Partner {
  const { tokens } = block, verb = (tokens[at] as Token).norm;
  if (OF_MANY.test(verb)) return ofFamily(tokens, at) ?? ofWhich(block, at) ?? ofOne(block, at, chosen && preset === 'us');
  const right = AGREEING.get(verb) as string, next = tokens[at + 1]?.norm ?? '';
  const pair = ofTwoAges(tokens, at);
  if (pair !== undefined) return [at, right, pair];
  const end = beforePlace(tokens, at), noun = tokens[end];
  if (noun?.kind !== 'word' || noun.possessive || isCapitalised(noun.text)) return undefined;
  const before = tokens[end - 1]?.norm ?? '';
  // “Each warnings was ignored.”
  if (/^(?:each|every)$/u.test(before)) return (isMany(noun.word) || noun.norm.endsWith('ings')) && /^(?:was|is|has)$/u.test(verb) ? [end, noun.norm.replace(/ies$/u, 'ys').slice(0, -1), end - 1] : undefined;
  // “The suburbs is where he grew up.”
  if (!isMany(noun.word) || /^(?:wh|how)/u.test(next)) return undefined;
  // A verb that looks like a plural does not follow these, as it may follow a noun: “the house he owns is”.
  const isCounted = /^(?:two|three|four|five|six|seven|eight|nine|ten|other|new|last|\d+)$/u.test(before);
  let from = isCounted ? end - 2 : end - 1;
  if (!/^(?:the|these|those|both|several|many)$/u.test(tokens[from]?.norm ?? '')) {
    // “Two men is enough”, but “two men was arrested”, and “farmers in Kansas was”.
    if (end === at - 1 && (!isCounted || !PEOPLE.test(noun.norm) || !/ed$/u.test(next))) return undefined;
    from++;
  }
  return opens(block, from) ? [at, right, from] : undefined;
}

/** A subject begins at `from`: nothing stands before it that it could be a part of. */
export const opens = (block: Block, from: number): boolean => opensSentence(block, block.tokens[from] as Token) || /^(?:that|but|while|because|said|[,–—])$/u.test(block.tokens[from - 1]?.norm ?? '');

/** Where the noun stands before the verb at `at`; it may be told where it is: “farmers in Kansas was”. */
function beforePlace(tokens: readonly Token[], at: number): number {
  let i = at - 1;
  while (i > at - 4 && isCapitalised(tokens[i]?.text ?? '')) i--;
  return i < at - 1 && tokens[i]?.norm === 'in' ? i - 1 : at - 1;
}

/** “Edith, 89, and Rose, 86, was”: where the second of the two begins. */
function ofTwoAges(tokens: readonly Token[], at: number): number | undefined {
  const isAge = (i: number): boolean => tokens[i]?.kind === 'number' && tokens[i - 1]?.text === ',' && tokens[i + 1]?.text === ',';
  if (!isAge(at - 2)) return undefined;
  let i = at - 4;
  while (isCapitalised(tokens[i]?.text ?? '')) i--;
  return i < at - 4 && tokens[i]?.norm === 'and' && isAge(i - 2) ? i + 1 : undefined;
}

/** Where the noun stands before the verb at `at` and an aside: “the mayor, along with three aides, were”, “the chair, as well as two others, were”. */
function beforeAside(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.text === ',') {
    for (let i = at - 4; i > at - 12; i--) if (tokens[i]?.text === ',') return /^(?:along with|together with|as well as|accompanied by)/u.test(tokens.slice(i + 1, i + 4).map(({ norm }) => norm).join(' ')) ? i - 1 : at - 1;
  }
  return at - 1;
}

/** Many in one word, and what may be one or many. */
const GROUP = /^(?:team|party|club|council|government|band|family|company|police|side|couple|public|crew|staff|group|army|firm|union|cast|crowd|gang|squad|majority|number|media|data|pair|trio|duo|rest|lot|people)$/u;
/** One thing, before an aside that many take for a part of it. */
const isOneThing = (word: Word): boolean => !word.capitalised && word.kind === 'word' && !/s$|men$/u.test(word.norm) && !isMany(word) && !isBody(word) && !GROUP.test(word.norm);

/** “The Smith’s have run it since 1912.” */
function ofFamily(tokens: readonly Token[], at: number): Partner {
  const name = tokens[at - 1];
  return name?.possessive && /^\p{Lu}\p{Ll}+[^s]['’]s$/u.test(name.text) && !isCapitalised(tokens[at]?.text ?? '') && tokens[at - 2]?.norm === 'the' ? [at - 1, `${stemText(name)}s`, at - 2] : undefined;
}

/** The words up to `end` are their sentence's first, and one name or noun. */
function isWhole(block: Block, end: number): boolean {
  const { tokens } = block;
  for (let i = end; i > end - 5; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.possessive || /^(?:of|and|or|in|at|for|with|to|by|from|on)$/u.test(token.norm)) return false;
    if (opensSentence(block, token)) return true;
  }
  return false;
}

/** “The firm, which employs 240 people, are consulting staff”: one and many in one sentence. */
function ofWhich(block: Block, at: number): Partner {
  const { tokens } = block;
  if (tokens[at - 1]?.text !== ',') return undefined;
  for (let i = at - 2; i > at - 16; i--) {
    const { norm = '', text } = tokens[i] ?? {};
    if (text === ',' || text === '.') return undefined;
    if (norm !== 'which') continue;
    const verb = tokens[i + 1]?.norm ?? '', noun = tokens[i - 2];
    return tokens[i - 1]?.text === ',' && noun?.kind === 'word' && isWhole(block, i - 2) && /^(?:is|was|has)$|^(?!this$|its$|his$|always$|as$|perhaps$)\p{Ll}{3,}[^s]s$/u.test(verb) ? [at, AGREEING.get((tokens[at] as Token).norm) as string, i - 2] : undefined;
  }
  return undefined;
}

/** “The officer have been suspended”, and in America “the zoning committee have met”. But “they asked that the officer have a lawyer”. */
function ofOne(block: Block, at: number, american: boolean): Partner {
  const { tokens } = block, end = beforeAside(tokens, at), noun = tokens[end], from = [end - 1, end - 2].find((i) => /^(?:the|an?)$/u.test(tokens[i]?.norm ?? '')), hasAside = end < at - 1;
  if (!noun || from === undefined || from < end - 1 && !isBody(noun.word) && !hasAside || noun.possessive || !opens(block, from) || /^(?:that|,)$/u.test(tokens[from - 1]?.norm ?? '')) return undefined;
  // “The council have sold their depot” is of one mind.
  const isMade = american && isBody(noun.word) && !tokens.slice(at, at + 8).some(({ norm }) => norm === 'their');
  if (!isPerson(noun.word) && !isMade && !(hasAside && isOneThing(noun.word))) return undefined;
  return [at, AGREEING.get((tokens[at] as Token).norm) as string, from];
}

/** Pasts and the participles that they are taken for. */
const PARTICIPLES = new Map('began=begun broke=broken chose=chosen did=done drank=drunk drove=driven ate=eaten fell=fallen flew=flown froze=frozen gave=given went=gone grew=grown knew=known ran=run rode=ridden rang=rung sang=sung sank=sunk saw=seen shook=shaken spoke=spoken stole=stolen swam=swum swore=sworn threw=thrown took=taken tore=torn woke=woken wore=worn wrote=written'
  .split(' ').map((pair) => pair.split('=') as [string, string]));

/** “The pilot had drank”, “it had began”: the participle, where who had it opens the clause; the money that they had went elsewhere. */
export function participleAt(block: Block, at: number): Partner {
  const { tokens } = block, right = PARTICIPLES.get(tokens[at + 1]?.norm ?? ''), subject = tokens[at - 1]?.norm ?? '';
  if (right === undefined) return undefined;
  const from = /^(?:he|she|it|they|we|i|who)$/u.test(subject) ? at - 1 : [at - 2, at - 3].find((i) => /^(?:the|an?|his|her|their|its)$/u.test(tokens[i]?.norm ?? ''));
  const before = tokens[at - 1];
  if (from === undefined && before && isMany(before.word) && opens(block, at - 1) && tokens[at - 2]?.norm !== 'that') return [at + 1, right, at - 1];
  const isTold = tokens[(from ?? 0) - 1]?.norm !== 'that' || /^(?:heard|said|told|say|says|found|know|knew)$/u.test(tokens[(from ?? 0) - 2]?.norm ?? '');
  return from !== undefined && isTold && (subject === 'who' || opens(block, from) || /^(?:when|after|before|since|until|if|and|by)$/u.test(tokens[from - 1]?.norm ?? '')) ? [at + 1, right, from] : undefined;
}

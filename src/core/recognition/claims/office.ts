/**
 * What a sentence says of who holds an office. A title before a name belongs to the time of which the sentence tells, and is
 * no statement about the draft's day unless the sentence is plainly of it: in doubt nobody is said to hold anything.
 */
import type { Subject } from '../../../register/types';
import { insideQuotation } from '../../draft/quotations';
import type { Block, Span } from '../../draft/types';
import type { SubjectMention } from '../subjects';
import type { ClaimCandidate } from './collect';
import { TAKEN_BACK, TAKEN_BACK_AFTER, UNSURE } from './patterns/index';
import type { Capture } from './patterns/pattern';
import type { Sentence } from './sentence';

export interface OfficeStatement {
  /** A title before or beside a name; that someone is it, was it before, has been it since, or came to be it. */
  readonly way: 'titled' | 'is' | 'former' | 'since' | 'began';
  /** Whose office, where the sentence names it. */
  readonly of?: Subject;
  /** Words in front of the title, one of which must be the adjective of whose it is. */
  readonly adjectives: readonly string[];
  /** The sentence is of the draft's days: "said on Monday", "will". */
  readonly isOfTheDay: boolean;
  /** Years that the paragraph speaks of. */
  readonly years: readonly string[];
  /** Whom the one follows. */
  readonly before?: Subject;
  /** How "former" is put before the title. */
  readonly former?: { readonly span: Span; readonly text: string };
}

/** The time behind a match, and where the statement ends with it. */
interface Stated {
  readonly to: number;
  readonly when: string | undefined;
}

type Groups = Partial<Record<Capture, string>>;

/** Stands before a title and makes it another. */
const OTHER_TITLE = /(?:^| )(?:vice|deputy|assistant|associate|acting|interim|caretaker|transitional|provisional|under|then|late|future|next|would - be|ex -? ?vice|shadow|self|designate|de facto|honorary|first lady|co|two - time|one - time|onetime|aspiring|potential|possible|longtime|permanent|no longer|not|no|never|party|club|company|bank|university|union|federation|state|regional|student|class|county|city)(?: -)?(?= |$)/u;
const PLAIN_WORD = /^(?:the|a|an|its|their|new|newly|current|incumbent|present|sitting|outgoing|embattled|federal|first|female|woman|conservative|socialist|veteran|far|right|left|wing|centre|hard|line|hardline|'s|-|\d+th|second|third|time|longest|serving|own)$/u;
const FORMER = /(?:^| )(?:former|ex|erstwhile)(?: -)?(?= |$)/u;

/** What ends a statement that somebody is something: behind "president" no "of the company", "'s", "- elect" follows. */
const ENDS = /^(?:$| [,.;:)–—!"”]| (?:and|but|since|while|until|again|after|as|because|despite|though|although|amid|said|says|told|with|in|at|on|from|by)(?![a-z]))/u;

const CLAUSE = /(?:^|[,;:–—"“(] |(?<![a-z])(?:that|and|but|said|says|because|although|though|while|where|as|after) )$/u;
/** In front of somebody who is met and not heard of. */
const MET = /(?<![a-z])(?:meets?|meeting|met|hosts?|hosted|receives?|received|welcomes?|welcomed|talks|summit|call|phone|phoned|telephoned|told|visits?|visited|joins?|joined|alongside)(?: (?:with|to))? $/u;

/** What follows the name of one who does something, and of one who is met. */
const ACTS = /^(?:,| (?:will|had|said|told|met|made|left|flew|began|held|gave|took|went|came|spoke|sent|won|lost|[a-z]{2,}(?:ed|s))(?!\p{L}))/u;
const IS_MET = /^(?:[,.]| (?:on|in|at|this|next|last|today|tomorrow|yesterday|to|for|over|about|before|after|later|during|tonight)(?!\p{L}))/u;

const IN_DOUBT = /(?<![a-z])(?:if|whether|unless|would|could|might|suppose|imagine|wish\p{L}*)(?![a-z])/u;

const DAY = /(?<!\p{L})(?:(?:on|last|next|this|since|late|early|until) (?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|yesterday|this (?:week|month|morning|afternoon|evening|weekend)|(?:next|last) (?:week|month))(?!\p{L})/iu;
const PRESENT = /^(?:, [^,]{1,60})?,? ?(?:will|is|isn['’]t|is not|says|warns|plans|wants|hopes|faces|meets|visits|arrives|travels|hosts|calls|urges|vows|expects|insists|believes|has (?:said|told|warned|called|urged|announced|signed|ordered|vowed|rejected|denied|agreed|arrived|promised))(?!\p{L})/u;

/** What tells of another time, or of a tale. */
const ANOTHER_TIME = /(?<!\p{L})(?:then|late|ago|decades?|century|centuries|history|historic\p{L}*|memoirs?|autobiography|biography|books?|novels?|films?|movies?|documentar\p{L}+|episode|play(?:ed|s|ing)?|portray\p{L}*|actor|actress|museum|library|statue|portrait|airport|anniversar\p{L}+|eras?|once|back (?:in|then)|at the time|recall\p{L}*|remember\p{L}*|archives?|declassified|legacy|earlier|previous\p{L}*|during|under|years? (?:before|after|later)|that (?:year|day|month|week)|the (?:day|week|month|year) (?:after|before)|war)(?!\p{L})/iu;

const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/gu;

/** The statement that a match makes; undefined where it makes none. */
export function understandOffice(block: Block, sentence: Sentence, match: RegExpExecArray, groups: Groups, { to, when }: Stated): ClaimCandidate | undefined {
  const mention = (index: string | undefined): SubjectMention | undefined => (index === undefined ? undefined : sentence.mentions[Number(index)]);
  const person = mention(groups.person), { title = '', verb } = groups;
  if (person?.subject.kind !== 'person' || !person.subject.offices?.some(({ called }) => called)) return undefined;
  const { text } = sentence, from = match.index, span = sentence.span(from, to);
  if (insideQuotation(block, span) || block.kind === 'quotation') return undefined;
  const isBefore = match[0].startsWith(title);
  const front = readFront(block, sentence, groups.quantity ?? lastWords(text.slice(0, from)), isBefore ? from : undefined);
  const behind = text.slice(to);
  if (!front || mention(groups.object)?.capital || !(isBefore ? !/^ (?:'s|and |- )/u.test(behind) : ENDS.test(behind))) return undefined;
  const before = text.slice(0, isBefore ? from - front.length : from);
  if ((isBefore || verb === undefined ? IN_DOUBT : UNSURE).test(clauseOf(before)) || TAKEN_BACK.test(before) || TAKEN_BACK_AFTER.test(behind) || /(?<![a-z])(?:when|until|once)(?![a-z])[^,;]*$/u.test(before)) return undefined;
  const all = sentence.span(0, text.length), raw = block.text.slice(all.start, all.end), isElsewhen = ANOTHER_TIME.test(raw);
  const way = wayOf(front.isFormer, isBefore, verb, when);
  // "Has been president" without a since tells of any time.
  if (way === undefined || (isElsewhen && (way === 'is' || way === 'since'))) return undefined;
  const after = block.text.slice(isBefore || verb !== undefined ? person.end : span.end, all.end);
  const isActing = CLAUSE.test(before) ? ACTS.test(after) : MET.test(before) && IS_MET.test(after);
  const start = isBefore ? sentence.span(from - front.length, to).start : span.start;
  return {
    kind: 'holds-office', actors: [person.subject], start, end: span.end, title: title.replaceAll(' - ', '-'), verb, when, past: false, ever: false, quoted: false,
    office: {
      way, of: (mention(groups.object) ?? front.of)?.subject, adjectives: front.adjectives, before: mention(groups.actor)?.subject,
      isOfTheDay: !isElsewhen && isActing && (DAY.test(after) || (CLAUSE.test(before) && PRESENT.test(after))), years: block.text.match(YEAR) ?? [],
      former: way === 'titled' && isBefore && !match[0].includes(',') ? formerAt(block, sentence.span(from - front.titleLength, to).start, all.start) : undefined,
    },
  };
}

function wayOf(isFormer: boolean, isBefore: boolean, verb: string | undefined, when: string | undefined): OfficeStatement['way'] | undefined {
  if (isFormer) return verb === undefined ? 'former' : undefined;
  if (isBefore) return 'titled';
  if (verb === undefined || verb === 'has been') return when?.startsWith('since') ? 'since' : verb === undefined ? 'titled' : undefined;
  return /^(?:is|remains|stays)$/u.test(verb) ? 'is' : 'began';
}

const clauseOf = (text: string): string => text.slice(Math.max(text.lastIndexOf(';'), text.lastIndexOf(' . ')) + 1);

/** The words that can belong to a title behind them: "former German", "Germany's new". */
function lastWords(text: string): string {
  const words = text.split(' ').slice(-6, -1), other = words.findLastIndex((word) => !/^(?:@\d+|'s|-|[a-z]+)$/u.test(word));
  return words.slice(other + 1).map((word) => `${word} `).join('');
}

function formerAt({ text, tokens }: Block, at: number, sentenceStart: number): OfficeStatement['former'] {
  const token = tokens.find(({ start }) => start === at);
  return token && { span: { start: at, end: token.stem }, text: `${at === sentenceStart ? 'Former' : 'former'} ${text.slice(at, token.stem)}` };
}

interface Front {
  readonly isFormer: boolean;
  readonly of?: SubjectMention;
  readonly adjectives: readonly string[];
  /** How many units in front of the title belong to it, and how many of them "former" can precede: of "Germany's new" the last. */
  readonly length: number;
  readonly titleLength: number;
}

/** Reads what stands in front of a title, of one before a name with where it begins; undefined where it makes another title of it. */
function readFront(block: Block, sentence: Sentence, front: string, titleAt: number | undefined): Front | undefined {
  const words = front.split(' ').slice(0, -1);
  if (OTHER_TITLE.test((titleAt === undefined ? words : words.slice(words.at(-1) === '-' ? -2 : -1)).join(' '))) return undefined;
  const own: string[] = [];
  const length = (): number => own.reduce((sum, word) => sum + word.length + 1, 0);
  let of: SubjectMention | undefined;
  for (let word = words.pop(); word !== undefined; word = words.pop()) {
    const isNamed = word.startsWith('@');
    if (isNamed) of = sentence.mentions[Number(word.slice(1))];
    // Before a name the sentence may go on in front of the title; its adjective has a capital.
    const isPart = isNamed || PLAIN_WORD.test(word) || FORMER.test(word) || (titleAt === undefined ? true : hasCapital(block, sentence, titleAt - length() - word.length - 1));
    if (!isPart) break;
    own.unshift(word);
    if (isNamed) break;
  }
  if (of && (of.subject.kind === 'person' || of.capital)) return undefined;
  if (titleAt === undefined && words.length > 0) return undefined;
  const unknown = own.filter((word) => !word.startsWith('@') && !PLAIN_WORD.test(word) && !FORMER.test(word));
  if (unknown.length > 2 || (of && unknown.length > 0)) return undefined;
  const ends = own.lastIndexOf("'s") + 1;
  return { isFormer: own.some((word) => FORMER.test(word)), of, adjectives: unknown.length === 0 ? [] : [unknown.join(' ')], length: length(), titleLength: own.slice(ends).filter((word) => word !== 'the').reduce((sum, word) => sum + word.length + 1, 0) };
}

const hasCapital = ({ text }: Block, sentence: Sentence, at: number): boolean => /\p{Lu}/u.test(text.charAt(sentence.span(at, at + 1).start));

/**
 * What a sentence says of who holds an office. A title before a name belongs to the time of which the sentence tells, and is
 * no statement about the draft's day unless the sentence is plainly of it: in doubt nobody is said to hold anything.
 */
import { insideQuotation } from '../../draft/quotations';
import type { Block } from '../../draft/types';
import { perBlock } from '../../rule/perBlock';
import type { SubjectMention } from '../subjects';
import { daysAhead } from './ahead';
import type { ClaimCandidate } from './candidate';
import { type Found, mentionOf } from './found';
import { TAKEN_BACK, TAKEN_BACK_AFTER, UNSURE } from './patterns/doubts';
import type { Sentence } from './sentence';
import { WEEKDAY } from './when';

/** In front of a title these say nothing of whose it is; any other word must be the adjective of a state, or it is another title: "vice", "acting", "party". */
const PLAIN_WORD = /^(?:\d+[a-z]{2}|the|an?|its|new|current|outgoing|first|female|'s|-|former|ex)$/u;
const FORMER = /^(?:former|ex)$/u;

/** What ends a statement that somebody is something: behind "president" no "of the company", "'s", "- elect" follows. */
const ENDS = /^(?:$| [,.;:)–—]| (?:and|but|since|while|until|after|as|because|by|said|in|on|at)(?![a-z]))/u;
const SAYS = /^(?:$| [,.;)]| (?:said|will|told|is|was|has)(?![a-z]))/u;
const CLAUSE = /(?:^|[,;:–—(] |^[^;:]{2,40} - |(?<![a-z])(?:that|and|but|said|says|because|although|while|where|after) )$/u;
/** In front of somebody who is met and not heard of. */
const MET = /(?<![a-z])(?:meet|meets|met|hosts?|receives?|welcomes?|talks|told|visits?)(?: (?:with|to))? $/u;
/** What follows the name of one who does something, or will. */
const PRESENT = /^(?:(?:,| and) [^,]{1,80}){0,2},? (?:will|has (?:[a-z]+ly |meanwhile |since )?(?:(?:been |come )?(?:under )?[a-z]+ed|said|dealt|made|told|met|left|held|given|taken|gone|spoken|begun|sent|put|won|lost|kept|set|seen|shown|flown)|(?!was|has|does)[a-z]+s)(?!\p{L})/u;
const DAY = `(?:(?:(?:on|last|next|this) )?${WEEKDAY}|today|tonight|tomorrow|yesterday|this (?:week|month|morning|afternoon|evening)|(?:next|last) (?:week|month))(?!\\p{L})`;
const THIS_DAY = new RegExp(DAY, 'iu');
const ACTS = new RegExp(`^(?:, [^,]{1,60},|,)? (?:had|told|met|made|left|held|gave|took|went|came|spoke|[a-z]+ed|said) (?:(?!that |which |who |and )[^ ,;:.]{1,20} ){0,5}${DAY}`, 'iu');
/** The same without a day. */
const ACTED = /^(?:, [^,]{1,60},|,)? (?:who )?(?:was (?:in(?! office| power| charge)|at|among)|raised|greeted|landed|said|told|met|received|visited|arrived|urged|warned|called|ordered|announced|welcomed|spoke|vowed|insisted|signed|flew|travell?ed|left|asked|rejected|accused|denied|added|replied|defended|toured|attended|chaired|thanked|pledged|promised|hosted|condemned|praised|addressed|congratulated|blamed|hailed|criticised|criticized|appealed)(?!\p{L})/u;
const MET_THEN = new RegExp(`^ (?:(?:on|in|at|to|for) (?:[^ ,;:.]{1,20} ){0,4})?${DAY}`, 'iu');
const IN_DOUBT = /(?<![a-z])(?:if|whether|unless|would|could|might|imagine)(?![a-z])/u;
/** What tells of another time, or of a tale. */
const ELSEWHEN = /(?<!\p{L})(?:then|late|ago|decades?|century|histor\p{L}+|memoirs?|\p{L}*biograph\p{L}+|books?|novels?|films?|museum|anniversar\p{L}+|era|once|at the time|recall\p{L}*|remember\p{L}*|legacy|earlier|previous\p{L}*|during|under|die[sd]|dead|death|funeral|killed)(?!\p{L})/iu;
const years = perBlock(({ text }) => [...new Set(text.match(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/gu))]);

/** In front of a title that is over. */
const OUSTED = /(?:ousted|deposed|exiled|late|one - time|overthrown|toppled|jailed) $/u;

/** Nobody is called so for long, nor long afterwards. */
const FOR_NOW = /^(?:acting|interim|caretaker|transitional) /u;

/** The statement that a match makes; undefined where it makes none. */
export function understandOffice(found: Found): ClaimCandidate | undefined {
  const { block, sentence, words, groups, from, to, when, before, behind } = found;
  const person = mentionOf(found, groups.person), object = mentionOf(found, groups.object), { title = '', verb } = groups;
  if (!person?.subject.offices || object?.indirect) return undefined;
  const { text } = sentence, span = sentence.span(from, to), isBefore = words.startsWith(title);
  const front = readFront(block, sentence, groups.quantity ?? before.slice(before.search(/(?:[^ ]{1,30} ){0,5}$/u)), isBefore ? from : undefined);
  if (!front || insideQuotation(block, span) || block.kind === 'quotation' || (isBefore ? /^ (?:'s|and|-) /u.test(behind) : !ENDS.test(behind))) return undefined;
  const clause = before.slice(before.lastIndexOf(';') + 1);
  if ((verb === undefined ? IN_DOUBT : UNSURE).test(clause) || TAKEN_BACK.test(before) || TAKEN_BACK_AFTER.test(behind) || (verb !== 'remains' && /(?<![a-z])(?:when|until|once)(?![a-z])[^,;]*$/u.test(before))) return undefined;
  const all = sentence.span(0, text.length), prose = block.text.slice(all.start, all.end), isElsewhen = ELSEWHEN.test(prose.replace(/, who(?:se|m)? [^,;]{1,100},/u, ','));
  const isSince = when?.startsWith('since') === true, opening = before.slice(0, before.length - front.length);
  if (OUSTED.test(opening)) return undefined;
  // "Has been president" without a since tells of any time.
  const isStill = verb === 'has been' && !isSince && behind.startsWith(' since ');
  if ((verb === 'has been' && !isSince && !isStill) || (front.isFormer && verb !== undefined)) return undefined;
  const way = front.isFormer ? 'former' : isBefore ? 'titled' : isStill ? 'is' : verb === undefined || verb === 'has been' ? (isSince ? 'since' : 'titled') : /^(?:is|remains)$/u.test(verb) ? 'is' : 'began';
  // "Obama is the 44th president", for ever.
  if (front.isNumbered && way !== 'began') return undefined;
  // "The former president he succeeded": no name of the former president.
  if (way === 'former' ? !SAYS.test(behind) : isElsewhen && (way === 'is' || way === 'since')) return undefined;
  // "President Macron of France".
  const follows = isBefore && object === undefined && front.of === undefined ? mentionOf(found, /^ of (?:the )?@(\d+)(?! 's)/u.exec(behind)?.[1]) : undefined;
  const whose = follows?.indirect === false && follows.subject.kind !== 'person' ? follows : undefined;
  const after = block.text.slice(whose?.end ?? (isBefore ? person.end : span.end), all.end);
  const isClause = CLAUSE.test(opening), isMet = MET.test(opening);
  const isToday = (isClause && (PRESENT.test(after) || ACTS.test(after))) || (isMet && MET_THEN.test(after));
  const hasActed = ACTED.test(after) && (isClause || /^,? who /u.test(after)), isTold = /^, who(?:m|se) /u.test(after) && THIS_DAY.test(prose);
  // Behind the title alone, in “President Obama”, the mention holds the title.
  const named = block.text.slice(person.start, person.end), isNamedInFull = named.includes(' ') && !named.toLowerCase().startsWith(`${title} `);
  const start = isBefore ? sentence.span(from - front.length, to).start : span.start, titled = sentence.span(from - front.titleLength, to);
  return {
    kind: 'holds-office', actors: [person.subject], start, end: span.end, title: title.replaceAll(' - ', '-'), verb, when, past: false, ever: false, quoted: false, ahead: daysAhead(verb ?? ''),
    office: {
      way, of: (object ?? front.of ?? whose)?.subject, adjective: front.adjective, before: mentionOf(found, groups.actor)?.subject,
      isOfTheDay: isElsewhen ? 'no' : isToday ? 'yes' : FOR_NOW.test(title) || (isNamedInFull && ((isBefore && isMet) || hasActed || isTold)) ? 'maybe' : 'no',
      years: years(block),
      former: isBefore && !words.includes(',') ? { span: titled, text: `${titled.start === all.start ? 'F' : 'f'}ormer ${block.text.slice(titled.start, titled.end)}` } : undefined,
    },
  };
}

interface Front {
  readonly isFormer: boolean;
  readonly isNumbered: boolean;
  readonly of?: SubjectMention;
  readonly adjective: string;
  /** How many units in front of the title belong to it, and how many of them "former" can precede: of "Germany's new" the last. */
  readonly length: number;
  readonly titleLength: number;
}

const lengthOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length + 1, 0);

/** Whether all of a sentence as far as `end` is in capitals, as the place in a dateline is. */
function isPlace({ text }: Block, { span }: Sentence, end: number): boolean {
  const { start, end: to } = span(0, end);
  return end > 0 && !/\p{Ll}/u.test(text.slice(start, to));
}

/** Reads what stands in front of a title, of one before a name with where it begins; undefined where it makes another title of it. */
function readFront(block: Block, sentence: Sentence, front: string, titleAt: number | undefined): Front | undefined {
  const words = front.split(' ').slice(0, -1), own: string[] = [];
  let of: SubjectMention | undefined;
  while (words.length > 0) {
    const word = words.at(-1) ?? '';
    // The dash of a dateline.
    if (word === '-' && titleAt !== undefined && own.length > 0 && isPlace(block, sentence, titleAt - lengthOf(own) - 2)) break;
    // "The former US president".
    if (of && !PLAIN_WORD.test(word)) break;
    if (word.startsWith('@')) of = sentence.mentions[Number(word.slice(1))];
    // Before a name the sentence may go on in front of the title; its adjective has a capital.
    else if (titleAt !== undefined && !PLAIN_WORD.test(word) && !/\p{Lu}/u.test(block.text.charAt(sentence.span(titleAt - lengthOf(own) - lengthOf([word]), titleAt).start))) break;
    own.unshift(words.pop() ?? '');
  }
  const unknown = own.filter((word) => !word.startsWith('@') && !PLAIN_WORD.test(word));
  if ((of && (of.subject.kind === 'person' || of.indirect || unknown.length > 0)) || (titleAt === undefined && words.length > 0)) return undefined;
  const title = own.slice(own.lastIndexOf("'s") + 1).filter((word) => word !== 'the');
  return { isFormer: own.some((word) => FORMER.test(word)), isNumbered: own.some((word) => /^\d/u.test(word)), of, adjective: unknown.join(' '), length: lengthOf(own), titleLength: lengthOf(title) };
}

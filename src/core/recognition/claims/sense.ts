/** Whether what has been understood can be meant. */
import type { Subject } from '../../../register/types';
import type { Block } from '../../draft/types';
import { perBlock } from '../../rule/perBlock';
import type { SubjectMention } from '../subjects';
import { type Found, type Groups, mentionOf } from './found';
import { type Kind, OF_BODIES, OF_NOBODY } from './kinds';

/** In front of somebody who is not the one that acts: "all but Spain", "no country, not even Russia", "unlike Sweden". */
const LEFT_OUT = /(?:the exception being|with the exception of|not even|let alone|except(?: for)?|besides|apart from|aside from|other than|more than|rather than|unlike|like|nor|together with|along with|alongside|(?<![a-z])(?:all|every(?:one|body)?|each|no|none|nobody|any(?:one|body)?)(?: [a-z@\d']{1,20}){0,8} (?:but|bar|save))(?: the)? $/u;

/** "Besides Russia, Nicaragua and Syria recognise it": so does Russia. */
const AND_THEY = /(?:^|[,;] )(?:besides|apart from|aside from|in addition to) $/u;

/** "Russia, which borders Finland, does not …": Finland ends what is said in passing of Russia, and the verb is not its own. */
const ENDS_ASIDE = /^@\d+(?:(?: ,)? (?:(?:and|or|nor) )?@\d+){0,20} , (?!(?:which|whose?|that|an?|the|as|one|among|both|all|each|neither|none|not|no|only|until|once|(?:un)?recognised (?:by|only|as)|[a-z]+ed by|suspended|expelled|ejected|(?:re)?admitted|accepted|let|taken|with|in|outside|out|having|@\d+)(?![a-z]))/u;
const OPENS_ASIDE = /@\d+ , (?!(?:the |or )?$)/u;

/** Whether those who act and what they act on are of the kinds that such a statement is about, and nothing around it says otherwise. */
export function makesSense(found: Found, actors: readonly Subject[], object: SubjectMention | undefined): boolean {
  const { block, kind, words, groups, when, before, behind } = found;
  if (!isSense(kind, kind === 'withdrew-recognition' || / (?:ties|relations) with | (?:allies|partners)$| embass/u.test(words), actors, object, groups, mentionOf(found, groups.org)?.subject)) return false;
  // Only who recognises Taiwan keeps an embassy there.
  if (/^(?:has-ties|(?:only-)?recogniser(?:-count)?)$/u.test(kind) && words.includes('embass') && object?.subject.id !== 'taiwan') return false;
  // "Switched from Taipei to Beijing": nobody else needs no word for what is switched.
  if (kind === 'withdrew-recognition' && / (?:from|sides) /u.test(words) && !/recognition|ties|relations|allegiance/u.test(words) && object?.subject.id !== 'taiwan') return false;
  // Others have allies that recognise nothing of theirs.
  if (/^(?:allies|partners)$/u.test(groups.unit ?? '') && object?.subject.id !== 'taiwan' && !/(?:remaining|formal|official|diplomatic) /u.test(words)) return false;
  // The PLO recognised Israel, and Israel the PLO.
  if (object?.subject.id === 'israel' && actors.some(({ id }) => id === 'palestine-state')) return false;
  if (words.includes('each other') && object?.subject.id === 'palestine-state') return false;
  if (object && isOfCricket(block, object, when)) return false;
  if (words.startsWith('@') && LEFT_OUT.test(before) && !(kind === 'recognises' && actors.length > 1 && AND_THEY.test(before))) return false;
  // "Morocco's claim to Western Sahara, which Washington recognised".
  if (words.startsWith('@') && /recognise/u.test(kind) && /(?<![a-z])(?:claims?|sovereignty|rights?|title|control|rule|hold|annexation|ownership) (?:to|over|of|on) (?:the )?$/u.test(before)) return false;
  if (ENDS_ASIDE.test(words) && OPENS_ASIDE.test(before.slice(before.lastIndexOf(';') + 1))) return false;
  // Of all that states belong to only NATO is an alliance whose members are called allies.
  if (kind === 'member-of' && / all(?:y|ies)(?![a-z])/u.test(words) && object?.subject.id !== 'nato') return false;
  if (isOver(kind, words, behind)) return false;
  // "Let Kosovo become a member", "recommended that it become one": of one state the bare verb tells nothing.
  if (groups.verb === 'become' && actors.length === 1) return false;
  if (goesOn(kind, words, behind)) return false;
  // "The fourth member of the United Nations to recognise it": a place in another line.
  if (kind === 'nth-member' && /^(?: [a-z\d@]+){0,4} to (?:recognise(?: |d)|(?!join|enter|adopt|date|have)[a-z]+ )/u.test(behind)) return false;
  return true;
}

/** Whether the parts are of the kinds that such a statement is about. */
function isSense(kind: Kind, isOfTies: boolean, actors: readonly Subject[], object: SubjectMention | undefined, groups: Groups, body: Subject | undefined): boolean {
  // Ties are mutual: "Kosovo has formal ties with Norway".
  if (/^has-(?:no-)?ties$/u.test(kind) && object !== undefined && actors.length === 1 && actors[0]?.recognition?.of === 'state' && object.subject.kind === 'state') return actors[0] !== object.subject;
  const isMemberItself = ({ id }: Subject): boolean => object?.subject.members?.list.some(({ member }) => member === id) ?? false;
  if (actors.some((actor) => actor.kind === 'person' || (actor.kind === 'organisation' && kind !== 'observer-of' && !isMemberItself(actor)))) return false;
  if (kind.endsWith('beijing')) return object?.subject.id === 'china';
  if (kind === 'resolution') return object?.subject.recognition?.of === 'sovereignty' && (body === undefined || body.id === 'united-nations');
  // Of all that states belong to only the euro is used.
  if (OF_BODIES.has(kind) && /^(?:use|share|adopt|began|started|switched)/u.test(groups.verb ?? '') && object?.subject.id !== 'euro-area') return false;
  if (OF_BODIES.has(kind)) return object?.subject.members !== undefined && (OF_NOBODY.has(kind) || actors.length > 0);
  // A capital stands for what recognition is taken from and ties are with ("from Taipei to Beijing"), not for what is recognised.
  if (groups.object !== undefined || kind === 'withdrew-recognition') return object?.subject.recognition !== undefined && (!object.indirect || object.subject.kind !== 'state' || isOfTies || object.subject.id === 'taiwan') && !actors.includes(object.subject);
  return true;
}

/** "A full member of the ICC since 1992": that of cricket; the court is younger. */
const isOfCricket = (block: Block, { subject }: SubjectMention, when = ''): boolean =>
  subject.id === 'icc' && (/(?:19\d|200[01])/u.test(when) || ofCricket(block));

const ofCricket = perBlock(({ text }) => /cricket|wicket|batsm|bowler|innings/iu.test(text));

/** "Norway recognises Kosovo's efforts": the object goes on, and something else is meant. */
function goesOn(kind: Kind, match: string, rest: string): boolean {
  // "all EU members but Spain"
  if (/-count$|^most-|^no-country/u.test(kind) && /^(?: but|(?: ,)? (?:except|bar|save|apart from|aside from|other than|besides))(?: for)? @/u.test(rest)) return true;
  // "Brazil joined the African Union in calling for calm", "adopted the euro as a reporting currency".
  if (kind === 'joined' && /^ as (?:[a-z@\d'"“”-]+ ){0,6}(?:partner|observer|associate|guest|candidate)s?(?![a-z])/u.test(rest)) return true;
  if (kind === 'joined' && (/^(?: and (?:the )?@\d+)?(?: (?:partners|allies|members|leaders|nations|countries))? in (?:[a-z]+ing |(?:sanctions|protest|mourning|support|opposition|condemnation|calls|a (?:call|statement|vote|boycott))(?![a-z]))/u.test(rest) || / adopted /u.test(match) && /^ as an? (?!(?:official|national|legal|sole|full|new|member|currency)(?![a-z]))/u.test(rest))) return true;
  // "Recognised by one country after another".
  if (kind === 'recogniser-count' && /^ after (?:another|the other)/u.test(rest)) return true;
  if (!/recognis/u.test(match)) return false;
  if (/^ 's (?!government|independence|statehood|sovereignty)/u.test(rest)) return true;
  // "… recognised Kosovo only as a province", "… recognised it was late".
  if (/^ (?:only )?as (?!part of an? (?:deal|agreement|accord|pact|package)|(?:an? |the |its |their )?(?:true |legal |new |full |fully |own )?(?:independent|sovereign|separate|free|self|state|country|nation|republic|government|ruler|authority|authorities|legitimate|lawful|rightful|interim|acting|sole|president|leader|capital|part|de facto|@))/u.test(rest)) return true;
  if (/^(?: (?:government|rule|independence|statehood))? (?:was|is|were|are|would|had|has|will|could|might|may|must|should|needs?|needed) /u.test(rest)) return true;
  return kind === 'recognises' && /^ (?:as (?!part of an? (?:deal|agreement|accord|pact|package))(?:a |an )?(?:part|threat|candidate|leader|market|democracy|safe)|passports?|filmmakers|efforts|territory|driving|vaccin[a-z]+|diplomas?|degrees?)/u.test(rest);
}

/** Behind a membership told in passing: "X, an OPEC member for 57 years, left the cartel". */
const LEAVES = /^(?: (?:for|since|until|from) [^,;]{1,40})? , (?:(?:has|have|had|was|were) )?(?:left|quit|exited|walked out|pulled out|withdr[ae]wn?|ceased|(?<=(?:was|were) |, (?=[a-z]+ (?:in|by|from|last|on) ))expelled|(?<=(?:was|were) )thrown out)(?![a-z])/u;

const isOver = (kind: Kind, match: string, behind: string): boolean => kind === 'member-of' && /^@\d+ ,/u.test(match) && LEAVES.test(behind);

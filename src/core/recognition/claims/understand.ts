/** What a match says: who, what, how many, when. */
import { sentenceAt } from '../../draft/places';
import { insideQuotation } from '../../draft/quotations';
import type { Subject } from '../../../register/types';
import { actorsOf, besideThem } from './actors';
import { daysAhead } from './ahead';
import type { ClaimCandidate } from './candidate';
import { isUnsure } from './doubt';
import { isWritten } from './figures';
import { type Found, toldIn } from './found';
import { COUNTING, HAPPENINGS, type Kind, LASTING, NAMING } from './kinds';
import { namesIn } from './naming';
import { numberOf, WITHIN_NUMBER } from './numbers';
import { objectOf } from './object';
import { placeBehind } from './order';
import { isUnit, LIST } from './patterns/parts';
import { readScope, scopeApart } from './scope';
import { makesSense } from './sense';
import { isPast, sinceIn, timeSpokenOf, untilIn } from './tense';
import { withYear } from './when';

/** Tells that something began, and not that it was so. */
const BEGINS = /bec[ao]m|made|establish|re(?:stor|new|sum)|open|forg/u;

/** In front of who does not: "only Spain refuses", "of the EU countries only Spain does not". */
const ALONE = /(?:(?:of|among|in|within) (?:all )?(?:the )?((?:[a-z@\d']{1,20} ){0,3}(?:countries|states|nations|members|governments|@\d+))(?: ,)? )?(?:only|just) $/u;

/** "The first Baltic country to join": its place among those, which is not told. */
const OF_SOME = /(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d[a-z]{2}|latest|newest) (?!full |member |and )(?:[a-z-]+ ){1,2}(?:country|state|nation|republic|economy) /u;

/** "Of the fourteen states of the Pacific only": of others nothing is said. */
const OF_WHOM = /(?:^|[,;:] )(?:of|among) [^,;]{1,60} $/u;

/** "None of the 12 members": there are twelve. */
const OF_SO_MANY = /(?:none|any|neither|not one) of the $/u;

/** "All but five recognise": five do not. */
const ALL_BUT = /(?:^| by )all but /u;
const isAllBut = (kind: Kind, match: string, actors: readonly Subject[]): boolean => kind === 'non-recogniser-count' && (actors.length > 0 || ALL_BUT.test(match));

/** The statement; undefined where it is none, or not one that can be held against the register. */
export function understand(found: Found): ClaimCandidate | undefined {
  if (isUnsure(found)) return undefined;
  const { block, sentence, words, groups, from, to, when, before, behind } = found;
  let { kind } = found;
  const actors = actorsOf(found), object = objectOf(found);
  if (!actors || object === 'open') return undefined;
  const calling = NAMING.has(kind) ? namesIn(found) : undefined;
  if (NAMING.has(kind) && !calling) return undefined;
  if (calling && actors.length === 0) actors.push(calling.of);
  if (!makesSense(found, actors, object)) return undefined;

  // "No other country has": than the one of which the sentence has told it.
  if (kind === 'no-country-recognises' && /(?:^| )other /u.test(groups.unit ?? '')) {
    const told = toldIn(found).filter(({ subject }) => subject !== object?.subject);
    // "No other country recognises Israeli sovereignty": than Israel.
    const isOwn = object?.subject.recognition?.of === 'sovereignty';
    if (told.length === 0 && !isOwn) return undefined;
    if (!isOwn) kind = 'only-recogniser';
    actors.push(...told.map(({ subject }) => subject));
  }

  // "Every member refuses": none does.
  if (kind === 'non-recogniser-count' && /^(?:all|every)/u.test(groups.quantity ?? '') && groups.number === undefined) kind = 'no-country-recognises';

  // "Of the EU countries only Spain refuses": so many of them, and no more. Of the world nobody says so.
  const alone = kind === 'does-not-recognise' ? ALONE.exec(before) : null;
  if (alone && (alone[1] === undefined || !/^@\d+$/u.test(alone[1]) && !isUnit(alone[1]))) return undefined;
  if (alone) kind = 'non-recogniser-count';
  const placed = actors.length === 1 && !alone ? placeBehind({ ...found, kind }) : undefined;
  kind = placed?.kind ?? kind;

  if (groups.ordinal === 'last' && /(?<![a-z])(?:of|among) [^;]{1,60} $/u.test(before)) return undefined;
  // "Four other countries": beside whom?
  if (groups.number !== undefined && /^other /u.test(groups.unit ?? '') && actors.length + besideThem(found) === 0) return undefined;
  const listed = listedBehind(found, kind);
  const unit = alone?.[1] ?? placed?.unit ?? groups.unit;
  const scope = (unit === undefined ? undefined : readScope(unit, sentence.mentions)) ?? (COUNTING.has(kind) ? scopeApart(before, behind, sentence.mentions) : undefined)
    ?? (kind === 'only-recogniser' && OF_WHOM.test(before) ? readScope(before, sentence.mentions) ?? 'other' : undefined);
  // "The only country not to": of those, which the sentence does not tell.
  if (scope === 'other' || (kind === 'non-recogniser-count' && scope === undefined && / the (?:only|sole|last) /u.test(words)) || (kind === 'member-count' && scope !== undefined && !(object?.subject.id === 'euro-area' && scope.by === 'organisation' && scope.organisation === 'european-union'))) return undefined;
  // "Half of the EU's 27 members recognise": 27 do not.
  if (/recogniser-count$/u.test(kind) && groups.number !== undefined && words.startsWith(groups.number) && / 's $/u.test(before)) return undefined;
  const numberAt = groups.number === undefined ? -1 : words.search(new RegExp(`(?<![a-z\\d@])${groups.number}(?![a-z\\d])`, 'u'));
  if (numberAt >= 0 && WITHIN_NUMBER.test(sentence.text.slice(0, from + numberAt).replace(kind === 'member-count' ? OF_SO_MANY : '', '')) && !ALL_BUT.test(words)) return undefined;
  // "the Taliban, which most countries …": the statement begins with its quantifier.
  const lead = kind === 'most-not-recognised' || kind === 'no-country-recognises' ? Math.max(0, words.search(/\b(?:most|many|no) /u)) : 0;
  // Put into other words, it may stand for more than the number.
  const writtenAt = numberAt < 0 ? undefined : sentence.span(from + numberAt, from + numberAt + (groups.number ?? '').length);
  const stated = sentence.span(from + lead, to + (placed?.length ?? 0)), start = Math.min(stated.start, writtenAt?.start ?? stated.start);
  // "X, one of the states that recognise Y" goes on to Y.
  const end = object && / (?:one of|among)$/u.test(words) && object.end <= sentenceAt(block, start).end ? Math.max(stated.end, object.end) : stated.end;
  // "Poland was a member in 2008": it had joined before.
  const isThen = when !== undefined && LASTING.has(kind) && !when.startsWith('since') && !BEGINS.test(words);
  return {
    kind, actors: [...actors, ...listed], object: object?.subject, scope, start, end, number: alone ? actors.length : countIn(found, kind, actors),
    numberSpan: writtenAt && isWritten(block.text.slice(writtenAt.start, writtenAt.end), numberOf(groups.number ?? '')) ? writtenAt : undefined,
    quantity: alone ? 'only' : isAllBut(kind, words, groups.number === undefined ? actors : []) ? 'all but' : kind === 'member-of' && / full /u.test(words) ? 'full' : groups.quantity?.trim(),
    title: groups.title, names: calling?.names, isCity: calling?.isCity, ordinal: placed?.place ?? (kind === 'nth-member' && OF_SOME.test(words) ? undefined : groups.ordinal), verb: groups.verb?.trim(),
    when: when === undefined || isThen ? undefined : withYear(when, block),
    asOf: isThen ? /\d{4}s?|last year/u.exec(when)?.[0] : HAPPENINGS.has(kind) || when !== undefined ? undefined : timeSpokenOf(found),
    until: untilIn(found), past: isPast({ ...found, kind }), since: sinceIn(found),
    ever: /(?<![a-z])(?:ever|never)(?![a-z])/u.test(words),
    quoted: insideQuotation(block, { start, end }), ahead: daysAhead(block.text.slice(start, end)),
  };
}

/** Behind "three governments recognise it": ": those of A, B and C". */
const LISTED = new RegExp(`^ (?:[a-z@\\d' ]{1,60} )?([:,–—]) (?:(?:namely|only) )?(?:those of )?(${LIST})(?= [.;]|$)`, 'u');

/** Those whom it names behind so many: exactly as many, so that they are all. */
function listedBehind(found: Found, kind: Kind): Subject[] {
  const { groups: { number, quantity }, sentence: { mentions }, behind } = found;
  const [, mark, list = ''] = (kind.endsWith('recogniser-count') && number !== undefined && LISTED.exec(behind)) || [];
  const all = [...list.matchAll(/\d+/gu)].flatMap(([at]) => mentions[Number(at)]?.subject ?? []);
  return all.length === numberOf(number ?? '') && !/than|least|about|around|some|most/u.test(quantity ?? '') && all.every((own) => own.kind === 'state' && (mark !== ',' || !own.recognition)) ? all : [];
}

/** How many it says: of "Russia and four other countries", "apart from Russia four countries" five. */
function countIn(found: Found, kind: Kind, actors: readonly Subject[]): number | undefined {
  const { number, quantity } = found.groups;
  if (number === undefined) return /^(?:non-recogniser|embassy)-count$/u.test(kind) && quantity === undefined && actors.length > 0 ? actors.length : undefined;
  return numberOf(number) + (kind.endsWith('recogniser-count') ? actors.length + besideThem(found) : 0);
}

/** Finds the checkable statements of a block; nothing here depends on the draft's date. */
import type { PartialDate, Subject } from '../../../register/types';
import { firstAt } from '../../draft/places';
import { insideQuotation } from '../../draft/quotations';
import type { Block, Span } from '../../draft/types';
import { hears } from '../../rule/listen';
import { statesOf, type SubjectMention } from '../subjects';
import { asidesIn } from './asides';
import { subjectFirst } from './fronted';
import { numberOf, WITHIN_NUMBER } from './numbers';
import { type OfficeStatement, understandOffice } from './office';
import { ANOTHER_TIME, FAMILIES, NOT_YET, TAKEN_BACK, TAKEN_BACK_AFTER, UNSURE } from './patterns/index';
import { offices } from './patterns/offices';
import { isUnit, LIST } from './patterns/parts';
import { type Capture, type Family, firstMatch, type Kind } from './patterns/pattern';
import { type Before, bodiesIn, bodiesMeantIn, leavesBehind } from './reference';
import { readScope, type Scope, scopeApart } from './scope';
import { mentionsWithin, readSentence, type Sentence } from './sentence';
import { SPOKEN_OF, timeAt, withYear } from './when';

/** A statement as understood; spans are prose offsets. */
export interface ClaimCandidate extends Span {
  readonly kind: Kind;
  /** Who recognises, belongs, acts. */
  readonly actors: readonly Subject[];
  /** What is recognised, the organisation, the place. */
  readonly object?: Subject;
  /** Which states are counted. */
  readonly scope?: Scope;
  readonly number?: number;
  /** Span of the number as written, for a fix. */
  readonly numberSpan?: Span;
  /** "more than", "only", "about", "a handful of" … */
  readonly quantity?: string;
  readonly title?: string;
  /** What a state or its capital is called, as written, the older name first; a capital as the register writes it. */
  readonly names?: readonly string[];
  /** The names are those of a capital. */
  readonly isCity?: boolean;
  /** "second", "32nd", "latest". */
  readonly ordinal?: string;
  readonly verb?: string;
  /** The time at which it happened, as written, lower case. */
  readonly when?: string;
  /** The time of which the sentence speaks, where it is another than the draft's: "in 2010, no country …". */
  readonly asOf?: string;
  /** The year until which the sentence says that it held. */
  readonly until?: PartialDate;
  /** Past tense: a thing that happened, not a state that holds. */
  readonly past: boolean;
  /** Says "ever" or "never". */
  readonly ever: boolean;
  /** The sentence gives a "since". */
  readonly since?: string;
  readonly quoted: boolean;
  /** Of an office whose holders the register lists. */
  readonly office?: OfficeStatement;
}

/** What a block says, as far as claims go. */
export interface Collected {
  /** In order. */
  readonly claims: readonly ClaimCandidate[];
  /** Organisations that "the alliance" or "the bloc" can mean further down. */
  readonly bodies: readonly Subject[];
}

const NOTHING: Collected = { claims: [], bodies: [] };

/** Things that happened: a time in the sentence is the time of the event, not the time of which it speaks. */
const HAPPENINGS: ReadonlySet<Kind> = new Set<Kind>(['joined', 'left', 'withdrew-recognition', 'happened', 'embassy', 'first-recogniser', 'nth-recogniser', 'nth-member', 'resolution', 'founded', 'suspended-from', 'readmitted', 'capital-moved', 'renamed', 'beijing']);

/** Statements that count, or speak of all: of the world, where nothing narrows it. */
const COUNTING: ReadonlySet<Kind> = new Set<Kind>(['recogniser-count', 'non-recogniser-count', 'only-recogniser', 'no-country-recognises', 'most-recognise', 'most-not-recognised', 'first-recogniser', 'nth-recogniser']);

/** Statements whose subject can be the one with which the sentence begins. */
const LED: ReadonlySet<Kind> = new Set<Kind>(['does-not-recognise', 'has-no-ties', 'withdrew-recognition', 'happened']);

/** Statements on organisations. */
const OF_BODIES: ReadonlySet<Kind> = new Set<Kind>(['member-of', 'not-member-of', 'observer-of', 'candidate-of', 'suspended-from', 'not-suspended', 'readmitted', 'founded', 'member-count', 'joined', 'left', 'nth-member']);

/** The statements of a block that names these subjects. */
export function collectClaims(block: Block, mentions: readonly SubjectMention[]): Collected {
  const spokenOf = bodiesMeantIn(block);
  if (mentions.length === 0 && spokenOf.length === 0) return NOTHING;
  const claims: ClaimCandidate[] = [];
  const heard = FAMILIES.filter(({ waitsFor }) => waitsFor === undefined || hears(block, waitsFor));
  let before: Before = {};
  for (const span of block.sentences) {
    const first = firstAt(block.tokens, span.start), last = firstAt(block.tokens, span.end) - 1;
    const own = mentionsWithin(mentions, first, last);
    const earlier = before;
    before = leavesBehind(own, block.tokens, first);
    const named = earlier.topic || earlier.recognised ? [...own, ...[earlier.topic, earlier.recognised].flatMap((mention) => mention ?? [])] : own;
    const isOfBody = spokenOf.some((at) => span.start <= at && at < span.end);
    // No statement of fact is longer than this; a page without full stops is data.
    if (last - first > 400 || !(isOfBody || heard.some((family) => isAbout(family, named)))) continue;
    const sentence = readSentence(block, first, last, mentions, { before: earlier });
    // "It is … It has …"
    if (earlier.topic && sentence.mentions.includes(earlier.topic)) before = { topic: earlier.topic, ...before };
    if (sentence.text.endsWith('?')) continue;
    const families = heard.filter((family) => isAbout(family, sentence.mentions));
    const found = readClaims(block, sentence, families);
    const readAgain = (other: Sentence): void => {
      const rest = readClaims(block, other, families);
      found.push(...rest.filter((claim) => !found.some((known) => known.start < claim.end && claim.start < known.end)));
    };
    const fronted = subjectFirst(sentence);
    if (fronted) readAgain(fronted);
    const without = asidesIn(block.tokens, first, last, own);
    if (without.length > 0) readAgain(readSentence(block, first, last, mentions, { before: earlier, without }));
    claims.push(...found);
  }
  return { claims: claims.sort((a, b) => a.start - b.start), bodies: bodiesIn(mentions) };
}

const isAbout = ({ about }: Family, mentions: readonly SubjectMention[]): boolean => mentions.some(({ subject }) => about(subject));

function readClaims(block: Block, sentence: Sentence, families: readonly Family[]): ClaimCandidate[] {
  const found: { claim: ClaimCandidate; from: number; to: number }[] = [];
  for (const family of families) {
    const { speaksOf, needs, patterns } = family, speaksOfOffice = family === offices;
    if (speaksOf?.test(sentence.text) === false || !needs.test(sentence.text)) continue;
    for (const pattern of patterns) {
      const { kind, dated } = pattern;
      for (let match = firstMatch(pattern, sentence.text); match; match = pattern.expression.exec(sentence.text)) {
        const from = match.index, stated = dated ? timeAt(sentence.text, from + match[0].length) : undefined, to = stated?.end ?? from + match[0].length;
        if (found.some((other) => other.from < to && from < other.to)) continue;
        // "5 per cent in the 19 countries": a number that counts something else hides the one that counts.
        if (match.groups?.['unit'] !== undefined && !isUnit(match.groups['unit'])) {
          pattern.expression.lastIndex = from + 1;
          continue;
        }
        for (const groups of eachBody(kind, match)) {
          const claim = speaksOfOffice ? understandOffice(block, sentence, match, groups, { to, when: stated?.when }) : understand(block, sentence, kind, match, groups, { to, when: stated?.when });
          if (claim) found.push({ claim, from, to });
        }
      }
    }
  }
  return found.sort((a, b) => a.from - b.from).map(({ claim }) => claim);
}

type Groups = Partial<Record<Capture, string>>;

/** What a match has captured; of "both the EU and NATO", "neither Kosovo nor Palestine" once for each. */
function eachBody(kind: Kind, { groups = {} }: RegExpExecArray): readonly Groups[] {
  const { orgs }: Groups = groups;
  return orgs === undefined ? [groups] : [...orgs.matchAll(/@(\d+)/gu)].map(([, one]) => ({ ...groups, [OF_BODIES.has(kind) ? 'org' : 'object']: one }));
}

/** The time behind a match, and where the statement ends with it. */
interface Stated {
  readonly to: number;
  readonly when: string | undefined;
}

interface Told extends Stated {
  /** It tells what happened, not what holds. */
  readonly hasHappened: boolean;
  readonly verb: string;
}

/** In front of somebody who is not the one that acts: "all but Spain", "no country, not even Russia", "unlike Sweden". */
const LEFT_OUT = /(?:not even|let alone|except(?: for)?|besides|apart from|aside from|other than|more than|rather than|unlike|like|nor|together with|along with|alongside|[a-z\d] (?:but|bar|save)) $/u;

/** "Besides Russia, Nicaragua and Syria recognise it": so does Russia. */
const AND_THEY = /(?:^|[,;] )(?:besides|apart from|aside from|in addition to) $/u;

/** In front of who does not: "only Spain refuses", "of the EU countries only Spain does not". */
const ALONE = /(?:(?:of|among|in|within) (?:all )?(?:the )?((?:[a-z@\d']{1,20} ){0,3}(?:countries|states|nations|members|governments|@\d+))(?: ,)? )?(?:only|just) $/u;

const BESIDE_THEM = new RegExp(`(?:besides|apart from|aside from|other than|in addition to|outside) ${LIST}(?: ,)? $`, 'u');

const ALL_OF_THEM = /^(?:both|(?:all|the) (two|three|four|five)) /u;

/** "Russia, which borders Finland, does not …": Finland ends what is said in passing of Russia, and the verb is not its own. */
const ENDS_ASIDE = /^@\d+(?:(?: ,)? (?:(?:and|or|nor) )?@\d+){0,20} , (?!(?:which|whose?|that|an?|the|as|one|among|both|all|each|neither|none|not|no|only|until|once|(?:un)?recognised (?:by|only|as)|[a-z]+ed by|suspended|expelled|ejected|(?:re)?admitted|accepted|let|taken|with|in|outside|out|having|@\d+)(?![a-z]))/u;
const OPENS_ASIDE = /@\d+ , (?!(?:the |or )?$)[^,;]*$/u;

const ALL_TOGETHER = /(?:^|[,;:–—] |(?<![a-z])(?:that|when|since|after|and|but|because|while|as|which|the|(?<!of (?:the )?)(?:all|three|five)) )$/u;

/** "All but five recognise": five do not. */
const ALL_BUT = /^all but /u;
const isAllBut = (kind: Kind, match: string, actors: readonly Subject[]): boolean => kind === 'non-recogniser-count' && (actors.length > 0 || ALL_BUT.test(match));

/** Told in passing of what has just been named. */
const IN_PASSING = /^@\d+(?: 's)? , (?:which|who|whose|an?|the|one of|among|both) /u;

/** Behind what is told in the present tense and has yet to come: "becomes a member next week". */
const TO_COME = /^(?: on [a-z]+day)? (?:next (?:week|month|year|[a-z]+day|january|february|march|april|may|june|july|august|september|october|november|december)|tomorrow|later this (?:week|month|year))(?![a-z])/u;

/** In front of a fact from which others follow. */
const FACTIVE = /(?<![a-z])(?:because|although|though|now that|given that|whereas) $/u;

/** A condition that does not touch who belongs: "if judges grant the warrant, all 124 members …". */
const IF_ANYTHING_ELSE = /^if (?!(?:[^ ,]+ ){0,12}(?:join|admit|acced|enter|leav|left|quit|ratif|accept|withdr|exit|expel|approv|becom))[^,]{1,120} , $/u;

const HYPOTHETICAL = /(?<![a-z])(?:if|would|could|might|imagine|suppose)(?![a-z])/u;

/** What stands around the statement makes it a wish, a condition, a report, a question or an error, or puts it at another time. */
function isUnsure(text: string, from: number, kind: Kind, { to, when, verb, hasHappened }: Told): boolean {
  if (kind === 'holds-office') return false;
  const before = text.slice(0, from);
  if (TO_COME.test(text.slice(to))) return true;
  if (TAKEN_BACK_AFTER.test(/^[^;]*/u.exec(text.slice(to))?.[0] ?? '')) return true;
  // "He would meet X, which is a member of …": what is told in passing is told as a fact.
  if (IN_PASSING.test(text.slice(from))) return false;
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(' . ')) + 1);
  if (TAKEN_BACK.test(clause)) return true;
  // What stands before a colon says what it is about, and not that it is so.
  const own = clause.slice(clause.lastIndexOf(' : ') + 1);
  if (FACTIVE.test(own)) return false;
  // "Had Norway recognised …": a condition without its "if".
  if (/(?:^|, )had $/u.test(before)) return true;
  // "If they want a deal that binds all 193 members": so many there are.
  if (kind === 'member-count' && (/(?:^| )the $/u.test(before) || /^(?:all |of |the |@\d+ 's )/u.test(text.slice(from)))) return (text.startsWith('all ', from) ? /(?<![a-z])(?:if|imagine|suppose)(?![a-z])/u : HYPOTHETICAL).test(own.replace(/(?:if|whether) $/u, '').replace(IF_ANYTHING_ELSE, ''));
  return UNSURE.test(own) || ((hasHappened ? NOT_YET : ANOTHER_TIME).test(own) && !((HAPPENINGS.has(kind) || /^became/u.test(verb)) && when !== undefined));
}

function understand(block: Block, sentence: Sentence, kind: Kind, match: RegExpExecArray, groups: Groups, stated: Stated): ClaimCandidate | undefined {
  const from = match.index, { to } = stated;
  const mention = (index: string | undefined): SubjectMention | undefined => (index === undefined ? undefined : sentence.mentions[Number(index)]);
  const when = groups.when ?? stated.when ?? (HAPPENINGS.has(kind) || (kind === 'recognises' && /recognised$/u.test(groups.verb ?? '')) ? openingTime(sentence.text, from) : undefined);
  if (isUnsure(sentence.text, from, kind, { to, when, verb: groups.verb ?? '', hasHappened: HAPPENINGS.has(kind) || /(?:ed|gave|made|took in)$/u.test(groups.verb ?? '') })) return undefined;

  // "Besides Moscow only Nicaragua and Venezuela": all three.
  const others = (kind === 'only-recogniser' && BESIDE_THEM.exec(sentence.text.slice(0, from))?.[0]) || '';
  const acting = groups.actors ? [...`${others}${groups.actors}`.matchAll(/@(\d+)/gu)].map((m) => mention(m[1])) : [mention(groups.actor ?? groups.person)];
  const actors = acting.flatMap((own) => (own ? statesOf(own.subject) : []));
  // "Serbia and Montenegro became the 45th member": it was one.
  const union = actors[0]?.id === 'montenegro' && match[0].startsWith('@') ? mention(/@(\d+) and $/u.exec(sentence.text.slice(0, from))?.[1]) : undefined;
  if (union?.subject.id === 'serbia') actors.unshift(union.subject);
  // "Two Baltic states", "most of the Nordic countries": which of them?
  if (!union && actors.length > acting.length && match[0].startsWith('@') && !ALL_TOGETHER.test(sentence.text.slice(0, from))) return undefined;
  // "… but belongs to the EEA": the sentence's first state is its subject.
  const implied = actors.length === 0 && groups.org !== undefined && kind !== 'member-count';
  const states = sentence.mentions.filter(({ subject, capital }) => subject.kind === 'state' && !capital);
  // "Finland closed its border after joining NATO": nobody else can have.
  if (implied && match[0].startsWith('having ') && (states.length !== 1 || !sentence.text.slice(0, from).includes('@'))) return undefined;
  const all = implied ? ALL_OF_THEM.exec(match[0]) : null;
  // "… because all three countries are members": of the three that it has named.
  const told = all ? [...new Set(states.filter((state) => state.start < sentence.span(from, to).start).map(({ subject }) => subject))] : [];
  if (all && told.length !== numberOf(all[1] ?? 'two')) return undefined;
  if (implied) actors.push(...(all ? told : states.slice(0, 1).flatMap(({ subject }) => statesOf(subject))));
  // "Serbia, which lost Kosovo and does not recognise it": the subject with which the sentence begins.
  if (LED.has(kind) && actors.length === 0) {
    const [lead] = sentence.mentions;
    if (!lead || (lead.subject.kind !== 'state' && kind !== 'happened') || !sentence.text.startsWith('@0 ') || sentence.text.startsWith("@0 's")) return undefined;
    actors.push(lead.subject);
  }
  const named = groups.object ?? groups.org ?? groups.place;
  // "the 32-member alliance": the one organisation that the sentence names.
  const bodies = named === undefined && OF_BODIES.has(kind) ? sentence.mentions.filter(({ subject }) => subject.members) : [];
  if (named === undefined && OF_BODIES.has(kind) && new Set(bodies.map(({ subject }) => subject)).size !== 1) return undefined;
  // "Nauru switched recognition to China": from the one thing that the sentence says is recognised.
  // "…, leaving it with 12 allies": the same.
  const left = (kind === 'withdrew-recognition' || kind === 'recogniser-count') && named === undefined ? sentence.mentions.filter(({ subject }) => subject.recognition?.of === 'state') : [];
  const object = mention(named) ?? bodies[0] ?? (left.every(({ subject }) => subject === left[0]?.subject) ? left[0] : undefined);
  // "…, which is not a member": of what has been named by then.
  if (named === undefined && /member-of$/u.test(kind) && !bodies.some((body) => body.start < sentence.span(from, to).start)) return undefined;
  const calling = NAMING.has(kind) ? namesIn(block, kind, { subject: mention(groups.actor), city: mention(groups.place), demonym: groups.title }) : undefined;
  if (NAMING.has(kind) && !calling) return undefined;
  if (calling && actors.length === 0) actors.push(calling.of);
  // "Burma, as many call it" is no official name, and only what is called so now was called otherwise.
  const said = kind === 'official-name' ? /official|formal|has been/iu : kind === 'renamed' && groups.verb === 'is' ? /(?<!\p{L})(?:now|today|official)/iu : undefined;
  if (said?.test(textOf(block, sentence.span(from, to))) === false) return undefined;
  if (!isSense(kind, kind === 'withdrew-recognition' || / (?:ties|relations) with | (?:allies|partners)$| embass/u.test(match[0]), actors, object, groups, mention(groups.org)?.subject)) return undefined;
  // Only who recognises Taiwan keeps an embassy there.
  if (kind === 'has-ties' && match[0].includes('embass') && object?.subject.id !== 'taiwan') return undefined;
  // "Switched from Taipei to Beijing": nobody else needs no word for what is switched.
  if (kind === 'withdrew-recognition' && / (?:from|sides) /u.test(match[0]) && !/recognition|ties|relations|allegiance/u.test(match[0]) && object?.subject.id !== 'taiwan') return undefined;
  // Others have allies that recognise nothing of theirs.
  if (/^(?:allies|partners)$/u.test(groups.unit ?? '') && object?.subject.id !== 'taiwan' && !/(?:remaining|formal|official|diplomatic) /u.test(match[0])) return undefined;
  if (object && isOfCricket(block, object, when)) return undefined;
  const before = sentence.text.slice(0, from), behind = sentence.text.slice(to);
  if (match[0].startsWith('@') && LEFT_OUT.test(before) && !(kind === 'recognises' && actors.length > 1 && AND_THEY.test(before))) return undefined;
  if (ENDS_ASIDE.test(match[0]) && OPENS_ASIDE.test(before)) return undefined;
  // Of all that states belong to only NATO is an alliance whose members are called allies.
  if (kind === 'member-of' && / all(?:y|ies)(?![a-z])/u.test(match[0]) && object?.subject.id !== 'nato') return undefined;
  if (isOver(kind, match[0], behind)) return undefined;
  // "Let Kosovo become a member", "recommended that it become one": of one state the bare verb tells nothing.
  if (groups.verb === 'become' && actors.length === 1) return undefined;
  if (goesOn(kind, match[0], behind)) return undefined;
  // "Former Venezuelan interim president Juan Guaidó": a nationality may stand between.
  if (kind === 'holds-office' && /(?:former|ex -|then -|then|late|one - time|ousted|deposed|exiled) (?:[a-z]+ |@\d+ (?:'s )?){0,2}$/u.test(before)) return undefined;

  // "No other country has": than the one of which the sentence has told it.
  if (kind === 'no-country-recognises' && /(?:^| )other /u.test(groups.unit ?? '')) {
    const told = sentence.mentions.filter(({ subject, capital, start: at }) => subject.kind === 'state' && !capital && at < sentence.span(from, to).start && subject !== object?.subject);
    if (told.length === 0) return undefined;
    kind = 'only-recogniser';
    actors.push(...told.map(({ subject }) => subject));
  }

  // "Of the EU countries only Spain refuses": so many of them, and no more. Of the world nobody says so.
  const alone = kind === 'does-not-recognise' ? ALONE.exec(before) : null;
  if (alone && alone[1] === undefined) return undefined;
  if (alone) kind = 'non-recogniser-count';

  // "…, the second country to do so": its place is judged, and with it what it did.
  const so = actors.length === 1 ? (kind === 'embassy' ? EMBASSY_SO : kind === 'joined' ? MEMBER_SO : kind === 'recognises' ? DONE_SO : undefined)?.exec(behind) : undefined;
  const place = so?.[1];
  if (so && kind === 'joined') kind = 'nth-member';
  const isPlaced = so !== undefined && so !== null && kind === 'recognises' && isUnit(so[2] ?? '');
  if (isPlaced) kind = place === 'first' ? 'first-recogniser' : 'nth-recogniser';

  const unit = alone?.[1] ?? (isPlaced ? so[2] : groups.unit);
  const scope = (unit === undefined ? undefined : readScope(unit, sentence.mentions)) ?? (COUNTING.has(kind) ? scopeApart(before, behind, sentence.mentions) : undefined);
  if (scope === 'other') return undefined;
  // "Half of the EU's 27 members recognise": 27 do not.
  if (/recogniser-count$/u.test(kind) && groups.number !== undefined && match[0].startsWith(groups.number) && / 's $/u.test(before)) return undefined;
  // "Russia and four other countries", "apart from Russia four countries": five.
  const number = alone ? actors.length : groups.number === undefined ? (kind === 'non-recogniser-count' && groups.quantity === undefined && actors.length > 0 ? actors.length : undefined) : numberOf(groups.number) + (kind === 'recogniser-count' ? actors.length + [...BESIDE_THEM.exec(before)?.[0].matchAll(/@/gu) ?? []].length : 0);
  const numberAt = groups.number === undefined ? -1 : match[0].search(new RegExp(`(?<![a-z\\d@])${groups.number}(?![a-z\\d])`, 'u'));
  if (numberAt >= 0 && WITHIN_NUMBER.test(sentence.text.slice(0, from + numberAt)) && !ALL_BUT.test(match[0])) return undefined;
  // "the Taliban, which most countries …": the statement begins with its quantifier.
  const lead = kind === 'most-not-recognised' || kind === 'no-country-recognises' ? Math.max(0, match[0].search(/\b(?:most|many|no) /u)) : 0;
  const { start, end } = sentence.span(from + lead, to + (so?.[0].length ?? 0));
  const verb = groups.verb?.trim();
  return {
    kind, actors, object: object?.subject, scope, start, end, number,
    numberSpan: numberAt < 0 ? undefined : sentence.span(from + numberAt, from + numberAt + (groups.number ?? '').length),
    quantity: alone ? 'only' : isAllBut(kind, match[0], actors) ? 'all but' : kind === 'member-of' && / full /u.test(match[0]) ? 'full' : groups.quantity?.trim(), title: groups.title, names: calling?.names, isCity: calling?.isCity, ordinal: place ?? groups.ordinal, verb, when: when === undefined ? undefined : withYear(when, block.text),
    asOf: HAPPENINGS.has(kind) || when !== undefined ? undefined : timeSpokenOf(sentence.text, from, to),
    until: UNTIL.exec(behind)?.[1],
    past: verb === undefined ? PAST.test(match[0]) || (kind === 'recogniser-count' && (RECOGNISED.test(match[0]) || (/recognised @?[a-z]*/u.test(match[0]) && WITHIN_TIME.test(behind)))) : /^(?:was|were|had|had been|(?:had )?recognised|recognition|suspended|(?:had )?belonged|to|rose to|grew to|(?:re - |re)?established|re(?:stored|newed|sumed))$/u.test(verb),
    ever: /(?<![a-z])(?:ever|never)(?![a-z])/u.test(match[0]),
    since: /(?<![a-z])since (?:@\d+ )?[^,.;]{0,40}?(\d{4})/u.exec(sentence.text.slice(from))?.[1],
    quoted: insideQuotation(block, { start, end }),
  };
}

const PLACE = '(first|\\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|newest)';
const DONE_SO = new RegExp(`^ , (?:becoming |as )?the ${PLACE} ([a-z@\\d' ]{1,50}?)(?: after @\\d+(?: and @\\d+)?)? to (?:do (?:so|it)|take (?:that|the|this) step)(?! (?:in|since|for|this|under|after)(?![a-z])|[a-z])`, 'u');
const MEMBER_SO = new RegExp(`^(?: ,| and) (?:(?:becoming|as|is|became) )?(?:the|its|@\\d+ 's) ${PLACE} (?:full )?(?:member|(?:country|state|nation) to do so)(?![a-z])`, 'u');
const EMBASSY_SO = new RegExp(`^ , (?:becoming )?(?:the )?${PLACE} (?:embassy|(?:country|state|nation) to do so)(?![a-z])`, 'u');

const NAMING: ReadonlySet<Kind> = new Set<Kind>(['capital', 'not-capital', 'capital-moved', 'renamed', 'official-name', 'governs']);

interface Calling {
  readonly of: Subject;
  readonly names: readonly string[];
  readonly isCity: boolean;
}

const textOf = ({ text }: Block, { start, end }: Span): string => text.slice(start, end);

/** Whose names a statement gives, and which; undefined where they are not of one state. */
function namesIn(block: Block, kind: Kind, { subject, city, demonym }: { subject?: SubjectMention; city?: SubjectMention; demonym?: string }): Calling | undefined {
  const of = subject?.subject ?? city?.subject;
  if (of?.kind !== (kind === 'governs' ? 'government' : 'state')) return undefined;
  if (kind === 'official-name' || kind === 'governs') return { of, names: subject ? [textOf(block, subject)] : [], isCity: false };
  if (!city || (demonym !== undefined && !of.demonyms?.some((own) => own.toLowerCase() === demonym))) return undefined;
  if (kind !== 'renamed') return city.city === undefined || subject?.capital ? undefined : { of, names: [city.city], isCity: true };
  const isCity = city.capital, isOneState = subject?.subject === city.subject && subject.capital === isCity;
  return isOneState ? { of, names: [subject, city].map((one) => (isCity && one.city) || textOf(block, one)), isCity } : undefined;
}

/** Whether the parts are of the kinds that such a statement is about. */
function isSense(kind: Kind, isOfTies: boolean, actors: readonly Subject[], object: SubjectMention | undefined, groups: Groups, body: Subject | undefined): boolean {
  if (kind === 'holds-office') return actors.some((actor) => actor.kind === 'person');
  const isMemberItself = ({ id }: Subject): boolean => object?.subject.members?.list.some(({ member }) => member === id) ?? false;
  if (actors.some((actor) => actor.kind === 'person' || (actor.kind === 'organisation' && kind !== 'observer-of' && !isMemberItself(actor)))) return false;
  if (kind.endsWith('beijing')) return object?.subject.id === 'china';
  if (kind === 'resolution') return object?.subject.recognition?.of === 'sovereignty' && (body === undefined || body.id === 'united-nations');
  // Of all that states belong to only the euro is used.
  if (OF_BODIES.has(kind) && /^(?:use|share|adopt|began|started|switched)/u.test(groups.verb ?? '') && object?.subject.id !== 'euro-area') return false;
  if (OF_BODIES.has(kind)) return object?.subject.members !== undefined && (kind === 'member-count' || actors.length > 0);
  // A capital stands for what recognition is taken from and ties are with ("from Taipei to Beijing"), not for what is recognised.
  if (groups.object !== undefined || kind === 'withdrew-recognition') return object?.subject.recognition !== undefined && (!object.capital || isOfTies || object.subject.id === 'taiwan') && !actors.includes(object.subject);
  return true;
}

/** "A full member of the ICC since 1992": that of cricket; the court is younger. */
const isOfCricket = (block: Block, { subject }: SubjectMention, when = ''): boolean =>
  subject.id === 'icc' && (/(?:19\d|200[01])/u.test(when) || /cricket|wicket|batsm|bowler|innings/iu.test(block.text));

/** "Norway recognises Kosovo's efforts": the object goes on, and something else is meant. */
function goesOn(kind: Kind, match: string, rest: string): boolean {
  // "all EU members but Spain"
  if (/-count$|^most-|^no-country/u.test(kind) && /^(?: but|(?: ,)? (?:except|bar|save|apart from|aside from|other than|besides))(?: for)? @/u.test(rest)) return true;
  if (!/recognis/u.test(match)) return false;
  if (/^ 's (?!government|independence|statehood|sovereignty)/u.test(rest)) return true;
  // "… recognised Kosovo only as a province", "… recognised it was late".
  if (/^ (?:only )?as (?!part of an? (?:deal|agreement|accord|pact|package)|(?:an? |the |its |their )?(?:true |legal |new |full |fully |own )?(?:independent|sovereign|separate|free|self|state|country|nation|republic|government|ruler|authority|authorities|legitimate|lawful|rightful|interim|acting|sole|president|leader|capital|part|de facto|@))/u.test(rest)) return true;
  if (/^(?: (?:government|rule|independence|statehood))? (?:was|is|were|are|would|had|has|will|could|might|may|must|should|needs?|needed) /u.test(rest)) return true;
  return kind === 'recognises' && /^ (?:as (?!part of an? (?:deal|agreement|accord|pact|package))(?:a |an )?(?:part|threat|candidate|leader|market|democracy|safe)|passports?|filmmakers|efforts|territory|driving|vaccin[a-z]+|diplomas?|degrees?)/u.test(rest);
}

const PAST = /(?<![a-z])(?:was|were|(?<!ha[sv]e? )had)(?![a-z])/u;
/** "Three countries recognised Palestine", "have recognised it this year": so many then, and not in all. */
const RECOGNISED = /(?<!ha[sv]e? (?:[a-z]+ )?|had |is |are |been )(?<= )recognised (?!by |as |only )/u;
const WITHIN_TIME = /^ (?:(?:this|last|since|yesterday|on|over|during)|in the (?:past|last))(?![a-z])/u;

const UNTIL = /^ until (?:(?:early|late|mid -) )?(?:[a-z]+ )?(\d{4})(?![a-z\d])/u;

/** Behind a membership told in passing: "X, an OPEC member for 57 years, left the cartel". */
const LEAVES = /^(?: (?:for|since|until|from) [^,;]{1,40})? , (?:(?:has|have|had|was|were) )?(?:left|quit|exited|walked out|pulled out|withdr[ae]wn?|expelled|thrown out|ceased)(?![a-z])/u;

const isOver = (kind: Kind, match: string, behind: string): boolean => kind === 'member-of' && /^@\d+ ,/u.test(match) && LEAVES.test(behind);

const YEAR = '(?:1[5-9]|20)\\d{2}';
const OPENING = new RegExp(`^(?:but |and )?((?:in|on|since) (?:(?:early|late|mid -) )?(?:[a-z]+ )?(?:\\d{1,2} , )?${YEAR})(?: ,)? `, 'u');

/** "In 2014, Sweden recognised …": the time that opens the sentence. */
function openingTime(text: string, from: number): string | undefined {
  const opening = OPENING.exec(text.slice(0, from));
  return opening && opening[0].length === from ? opening[1] : undefined;
}

const BEFORE = new RegExp(`(?:^|[,;] )(?:but |and )?(?:in|by|as of|as early as|at the (?:start|end|beginning) of|throughout|during) (?:(?:early|late|mid -) )?(?:[a-z]+ )?(${YEAR}) (?:, )?(?:the )?$|(?:^|[,;] )(?:but |and |as recently as )?(${SPOKEN_OF}) (?:, )?(?:the )?$`, 'u');
const BEHIND = new RegExp(`^ (?:in|by|as of|at the (?:start|end|beginning) of|throughout|during) (?:(?:early|late|mid -) )?(?:[a-z]+ )?(${YEAR})(?![a-z\\d])|^ (${SPOKEN_OF})(?![a-z\\d])`, 'u');

/** The year of which a statement about a state of affairs speaks: "in 2010, no country …", "… had 15 members in 2003". */
const timeSpokenOf = (text: string, from: number, to: number): string | undefined => {
  const [, year, time] = BEFORE.exec(text.slice(0, from)) ?? BEHIND.exec(text.slice(to)) ?? [];
  return year ?? time;
};

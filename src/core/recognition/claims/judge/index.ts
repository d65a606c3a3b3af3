/** Holds a statement against the register on the draft's date. */
import { addDays } from '../../../draft/calendar';
import { earliest, latest, longDate } from '../../../../register/dates';
import type { Register } from '../../../../register/register';
import type { IsoDate, Verdict } from '../../../types';
import type { ClaimCandidate } from '../candidate';
import type { Kind } from '../kinds';
import { yearsOf } from '../when';
import { Bench, type Judgement } from './bench';
import { embassy, embassyCount, governs, happened } from './events';
import { founded, hasRole, isMember, joined, left, memberCount, nobodyLeft, notSuspended, nthMember, onlyMember, onlyOutside, readmitted } from './membership';
import { holdsOffice } from './office';
import { capital, capitalMoved, officialName, renamed } from './names';
import { boundsOf } from './quantity';
import { count, doesNotRecognise, hasTies, inOrder, most, mostNot, noCountry, only, recognises, resolution, tiesWithBeijing, withdrew } from './recognition';

export type { Judgement } from './bench';

const JUDGES: Readonly<Record<Kind, (bench: Bench) => Judgement | undefined>> = {
  'no-country-recognises': noCountry, 'most-not-recognised': mostNot, 'most-recognise': most, 'only-recogniser': only,
  'first-recogniser': inOrder, 'nth-recogniser': inOrder,
  'recogniser-count': (bench) => count(bench, true), 'non-recogniser-count': (bench) => count(bench, false),
  recognises, 'does-not-recognise': doesNotRecognise, 'withdrew-recognition': withdrew, resolution,
  'has-ties': (bench) => hasTies(bench, true), 'has-no-ties': (bench) => hasTies(bench, false),
  beijing: (bench) => tiesWithBeijing(bench, true), 'no-beijing': (bench) => tiesWithBeijing(bench, false),
  'member-of': (bench) => isMember(bench, true), 'not-member-of': (bench) => isMember(bench, false), 'only-member': onlyMember, 'only-outside': onlyOutside,
  'observer-of': (bench) => hasRole(bench, 'observer'), 'candidate-of': (bench) => hasRole(bench, 'candidate'), 'suspended-from': (bench) => hasRole(bench, 'suspended'),
  joined, left, 'nobody-left': nobodyLeft, readmitted, 'not-suspended': notSuspended, founded, 'nth-member': nthMember, 'member-count': memberCount,
  capital: (bench) => capital(bench, true), 'not-capital': (bench) => capital(bench, false), 'capital-moved': capitalMoved, renamed, 'official-name': officialName,
  'holds-office': holdsOffice, happened, governs, embassy, 'embassy-count': embassyCount,
};

/** Statements of a state of affairs that, in the past tense, may speak of any time before the draft's. */
const OF_ANY_TIME: ReadonlySet<Kind> = new Set<Kind>(['recogniser-count', 'non-recogniser-count', 'member-count', 'not-member-of', 'only-member', 'only-outside', 'observer-of', 'candidate-of', 'only-recogniser', 'embassy-count', 'does-not-recognise', 'most-recognise']);
const RIGHT: ReadonlySet<Verdict> = new Set<Verdict>(['supported', 'unknown', 'disputed']);

/** Serbia and Montenegro were one state, called Yugoslavia until 2003, whose memberships Serbia kept when they parted on 3 June 2006. */
function asOneState(claim: ClaimCandidate, date: IsoDate, register: Register): ClaimCandidate {
  const { actors } = claim, serbia = register.subject('serbia');
  if (date >= '2006-06-03' || date < '1992-04-28' || !serbia) return claim;
  const own = actors.map((actor) => (actor.id === 'yugoslavia' ? serbia : actor));
  return { ...claim, actors: own.includes(serbia) ? own.filter(({ id }) => id !== 'montenegro') : own };
}

/** "Several countries have recognised it since 2021", "had 34 members": not even all that ever did are so many, nor were there ever so many. */
function neverSoMany({ object, number, quantity, kind, since = '' }: ClaimCandidate, date: IsoDate, register: Register): boolean {
  const stated = boundsOf(quantity, number, undefined), list = object?.members?.list ?? [];
  if (kind === 'member-count' && object && stated) {
    const joined = list.flatMap(({ from = '9999' }) => (latest(from) > date ? [] : register.membersAt(object.id, latest(from))));
    return joined.length > 0 && joined.every((then) => then.known && then.list.length < stated.low);
  }
  if (kind !== 'recogniser-count' || !object || !stated || !register.recognisersAt(object.id, date).known) return false;
  return new Set(register.recognitionsOf(object.id).filter(({ from = '0000' }) => earliest(from) <= date && from >= since).map(({ by }) => by)).size < stated.low;
}

/** What cannot be told of today, with what could be told on the day on which it was last looked at. */
function withLastKnown(judgement: Judgement | undefined, judge: (on: IsoDate) => Judgement | undefined): Judgement | undefined {
  const { verifiedOn } = judgement ?? {}, then = verifiedOn === undefined ? undefined : judge(verifiedOn);
  if (!judgement || !then || verifiedOn === undefined || then.verdict === 'unknown') return judgement;
  const day = longDate(verifiedOn);
  return { ...judgement, evidence: `Last verified on ${day}: ${then.evidence.replace(`On ${day} `, '')}`, sources: then.sources, verdictThen: then.verdict };
}

/** The verdict on a statement; undefined where it turns out to say nothing that the register knows of. */
export function judgeClaim(claim: ClaimCandidate, date: IsoDate, register: Register): Judgement | undefined {
  const judge = (on: IsoDate, told = claim): Judgement | undefined => JUDGES[claim.kind](new Bench(register, on, asOneState(told, on, register)));
  /** "It had 30 members": was it ever so, it is not wrong. */
  const unlessPast = (judgement: Judgement | undefined): Judgement | undefined =>
    (judgement && claim.past && OF_ANY_TIME.has(claim.kind) && !RIGHT.has(judgement.verdict) && !(judgement.verdict === 'overstated' && neverSoMany(claim, date, register)) ? undefined : judgement);
  // "Its accession in 2030 looks certain".
  if ((/\d{4}/u.exec(claim.when ?? '')?.[0] ?? '') > date.slice(0, 4)) return undefined;
  if (claim.asOf === undefined) {
    const judgement = withLastKnown(judge(date), (on) => unlessPast(judge(on)));
    // Decided, and told as done: it takes effect soon.
    const isEarly = judgement?.verdict === 'premature' || (judgement?.verdict === 'contradicted' && claim.kind === 'joined' && !/\d{4}/u.test(claim.when ?? ''));
    if (isEarly && claim.ahead > 0 && judge(addDays(date, claim.ahead), { ...claim, when: undefined })?.verdict === 'supported') return undefined;
    return unlessPast(judgement);
  }
  const years = yearsOf(claim.asOf, date);
  if (years.some((year) => year > date.slice(0, 4))) return undefined;
  // "In 2010", "in the 1990s": true or false of the whole time, or there is nothing to say.
  const all = years.flatMap((year) => [`${year}-01-01`, `${year}-12-31`]).map((day) => judge(day < date ? day : date));
  return all.every((one) => one?.verdict === all[0]?.verdict) ? all.at(-1) : undefined;
}

/** Judges statements on who belongs to which organisation. */
import { addDays } from '../../../draft/calendar';
import type { IsoDate } from '../../../draft/types';
import { earliest, latest, longDate, onDate } from '../../../../register/dates';
import type { Membership, PartialDate, Subject } from '../../../../register/types';
import { named } from '../../../../register/names';
import { inScope, liesBetween, statesIn } from '../scope';
import { isTimeOf } from '../when';
import { type Bench, type Judgement, lastDays } from './bench';
import { boundsOf, compare } from './quantity';
import { placeOf } from './recognition';

/** The most telling of the judgements on each state named: a wrong one before an open one before a right one. */
function each(bench: Bench, judge: (actor: Subject, org: Subject) => Judgement | undefined): Judgement | undefined {
  const { actors, object: org } = bench.claim;
  if (!org) return undefined;
  const all = actors.flatMap((actor) => judge(actor, org) ?? []);
  return all.find(({ verdict }) => !/^(?:supported|unknown)$/u.test(verdict)) ?? (all.length < actors.length ? undefined : all.find(({ verdict }) => verdict === 'unknown') ?? all[0]);
}

export function isMember(bench: Bench, claimed: boolean): Judgement | undefined {
  return each(bench, (actor, org) => {
    const { answer, record, verifiedOn } = bench.register.memberAt(actor.id, org.id, bench.date);
    const sources = record?.sources ?? org.members?.sources ?? [];
    const { past, when, ever, verb } = bench.claim;
    // A record of the year alone, and an event that gives the day.
    const entered = answer === 'unknown' && org.events.find((event) => event.kind === 'joined' && event.by === actor.id && !bench.isLater(event.on));
    if (claimed && entered && record?.to === undefined && !record?.disputed && bench.date <= (verifiedOn ?? '')) return bench.say('supported', `${longDate(entered.on)}: ${entered.text}`, [], entered.sources);
    if (answer === 'unknown') return bench.unknown(verifiedOn);
    // Montenegro uses the euro and is no member; of a member of the Union it can be told.
    if (answer === 'no' && /use[sd]?$/u.test(verb ?? '') && bench.register.memberAt(actor.id, 'european-union', bench.date).answer !== 'yes') return undefined;
    if (answer === 'yes') {
      const since = record?.from ? ` since ${longDate(record.from)}` : '';
      if (!claimed && past) return undefined;
      // Romania was in the Schengen area by air and sea before it was in full.
      const inFull = claimed && bench.claim.quantity === 'full' ? org.events.find(({ kind, by, on }) => kind === 'joined' && by === actor.id && bench.isLater(on)) : undefined;
      if (inFull) return bench.say('premature', `${longDate(inFull.on)}: ${inFull.text}`, [], inFull.sources);
      const mistimed = claimed && when && record?.from && !(org.id === 'euro-area' && record.from < '2002') && !hasJoinedAt(bench, actor, org, record.from, when);
      return bench.say(claimed && !mistimed ? 'supported' : 'contradicted', `${named(actor)} has been a member of ${named(org)}${since}.`, [], sources);
    }
    // Where the sources differ on what the state was (Ukraine in the CIS), nothing can be said against the writer.
    if (claimed && org.members?.list.some((own) => own.member === actor.id && own.disputed)) return bench.unknown(verifiedOn);
    if (!claimed) {
      if (ever && bench.isOver(record?.to)) return bench.say('contradicted', `${named(actor)} was a member of ${named(org)} until ${longDate(record?.to ?? '')}.`, [], sources);
      return bench.say('supported', `${bench.on} ${named(actor)} was not a member of ${named(org)}.`, [], sources);
    }
    const { until } = bench.claim;
    const ended = until !== undefined && past ? memberships(actor, org).filter(({ to }) => bench.isOver(to)) : [];
    if (until !== undefined && ended[0]?.to && !ended.some(({ to = '' }) => lastDays(to).some((day) => day.startsWith(until)))) return bench.say('contradicted', `${named(actor)} ceased to be a member of ${named(org)} ${onDate(ended[0].to)}.`, [], sources);
    if (past) return bench.isOver(record?.to) ? bench.say('supported', `${named(actor)} was a member of ${named(org)} until ${longDate(record?.to ?? '')}.`, [], sources) : undefined;
    const observer = bench.register.memberAt(actor.id, org.id, bench.date, 'observer');
    if (observer.answer === 'yes') return bench.say('contradicted', `${bench.on} ${named(actor)} was an observer at ${named(org)}, not a member.`, [], observer.record?.sources ?? sources);
    // The Gambia in 2014, between two spells.
    const earlier = memberships(actor, org).findLast(({ to }) => bench.isOver(to));
    // Long gone and soon to be back: rather too early than out of date.
    const isSooner = bench.isLater(record?.from) && 4 * (Date.parse(earliest(record?.from ?? '')) - Date.parse(bench.date)) < Date.parse(bench.date) - Date.parse(earliest(earlier?.to ?? '0001'));
    if (earlier?.to !== undefined && !isSooner) return bench.say(bench.sinceOver(earlier.to), `${named(actor)} ceased to be a member of ${named(org)} ${onDate(earlier.to)}.`, [], earlier.sources ?? sources);
    // Said of a time long before, it is not too early but wrong: "a member for half a century".
    if (bench.isLater(record?.from)) return bench.say(when?.startsWith('since') && when.endsWith(' ago') && !isTimeOf(when, record.from, bench.date) ? 'contradicted' : 'premature', `${named(actor)} became a member of ${named(org)} ${onDate(record.from)}.`, [], sources);
    return bench.say('contradicted', `${bench.on} ${named(actor)} was not a member of ${named(org)}.`, [], sources);
  });
}

/** "Ireland is the only EU member outside the Schengen area", "every EU member but Ireland belongs to it". */
export function onlyOutside(bench: Bench): Judgement | undefined {
  const { actors, object: org, scope } = bench.claim, own = isMember(bench, false);
  const states = scope && statesIn(bench.register, scope, bench.date);
  if (own?.verdict !== 'supported' || !org || !states) return own;
  const answers = states.filter((state) => !actors.some(({ id }) => id === state)).map((state) => ({ state, ...bench.register.memberAt(state, org.id, bench.date) }));
  const others = answers.filter(({ answer }) => answer === 'no').map(({ state }) => bench.titleOf(state));
  if (others.length > 0) return bench.say('contradicted', `${bench.on} ${others.slice(0, 6).join(', ')} ${others.length === 1 ? 'was' : 'were'} not in ${named(org)} either.`, [], org.members?.sources ?? []);
  return answers.some(({ answer }) => answer === 'unknown') ? bench.unknown(org.members?.verifiedOn) : own;
}

/** "The only Asian country in the G7", "the two African members of the G20". */
export function onlyMember(bench: Bench): Judgement | undefined {
  const { actors, object: org, scope } = bench.claim, own = isMember(bench, true);
  if (own?.verdict !== 'supported' || !org || !scope) return own;
  const { known, list, verifiedOn } = bench.register.membersAt(org.id, bench.date);
  const others = list.map(({ member }) => member).filter((member) => !actors.some(({ id }) => id === member) && inScope(bench.register, scope, member, bench.date));
  // Where a part of the world ends, usage differs.
  const certain = others.filter((member) => scope.by !== 'region' || !liesBetween(bench.register, member));
  const sources = org.members?.sources ?? [];
  if (certain.length > 0) return bench.say('contradicted', `${bench.on} ${certain.length > 6 ? `${certain.length} others` : certain.map((member) => bench.titleOf(member)).join(', ')} belonged to ${named(org)} as well.`, [], sources);
  return others.length > 0 ? undefined : known ? own : bench.unknown(verifiedOn);
}

/** "an observer at the UN", "a candidate for the EU", "suspended from the AU". */
export function hasRole(bench: Bench, role: 'observer' | 'candidate' | 'suspended'): Judgement | undefined {
  return each(bench, (actor, org) => {
    const words = role === 'suspended' ? 'suspended from' : `${role === 'observer' ? 'an observer at' : 'a candidate for'}`;
    const { answer, record } = bench.register.memberAt(actor.id, org.id, bench.date, role);
    const { when } = bench.claim;
    // A state can be suspended more than once: a time that fits none of the spells is wrong.
    const spells = (org.members?.list ?? []).filter((own) => own.member === actor.id && own.role === role && !bench.isLater(own.from));
    const spell = when === undefined ? undefined : spells.find((own) => own.from !== undefined && isTimeOf(when, own.from, bench.date));
    // Decided on one day, in force from another; or, as Fiji's, first in part and then in full.
    const event = role === 'suspended' && org.events.find((own) => own.kind === 'suspended' && own.by === actor.id && !bench.isLater(own.on) && (when === undefined || isTimeOf(when, own.on, bench.date)));
    if (event && when !== undefined && !spell) return bench.say('supported', `${longDate(event.on)}: ${event.text}`, [], event.sources);
    if (when !== undefined && spells.length > 0) {
      const told = spell ?? spells.findLast((own) => own.from !== undefined && isNear(when, own.from, bench.date));
      // A time far from all that is listed may be that of another spell: old suspensions are not all listed.
      if (!told && role === 'suspended') return undefined;
      // "Suspended since 2011" is so today.
      if (spell?.to !== undefined && when.startsWith('since') && !bench.claim.past && addDays(earliest(spell.to), 31) < bench.date) return bench.say('stale', `${named(actor)} was ${words} ${named(org)} until ${longDate(spell.to)}.`, [], spell.sources ?? []);
      return bench.say(spell ? 'supported' : 'contradicted', `${named(actor)} was ${words} ${named(org)} from ${longDate(told?.from ?? '')}${told?.to ? ` to ${longDate(told.to)}` : ''}.`, [], told?.sources ?? []);
    }
    if (answer === 'yes') return bench.say('supported', `${bench.on} ${named(actor)} was ${words} ${named(org)}${record?.from ? `, since ${longDate(record.from)}` : ''}.`, [], record?.sources ?? org.members?.sources ?? []);
    if (answer === 'unknown' && record?.from && !bench.isLater(record.from)) return bench.say('supported', `${named(actor)} was ${words} ${named(org)} from ${longDate(record.from)}.`, [], record.sources ?? []);
    const member = bench.register.memberAt(actor.id, org.id, bench.date);
    // Between two spells the one that is over tells more than the one to come.
    const over = bench.isOver(record?.to) ? record : spells.findLast((own) => bench.isOver(own.to));
    if (answer === 'no' && over) {
      return bench.say(bench.claim.past ? 'supported' : 'stale', `${named(actor)} was ${words} ${named(org)} until ${longDate(over.to ?? '')}.`, [], over.sources ?? []);
    }
    if (event && !record) return bench.say('supported', `${longDate(event.on)}: ${event.text}`, [], event.sources);
    if (role === 'suspended' && record?.from && bench.isLater(record.from) && (when !== undefined || earliest(record.from) <= addDays(bench.date, 14))) return undefined;
    if (answer === 'no' && bench.isLater(record?.from)) return bench.say('premature', `${named(actor)} was ${words} ${named(org)} from ${longDate(record?.from ?? '')}.`, [], record?.sources ?? []);
    // Lists of observers, candidates and suspensions are not complete: only a member is certainly neither of the first two.
    if (role === 'suspended' || member.answer !== 'yes' || bench.claim.past) return undefined;
    return bench.say('contradicted', `${bench.on} ${named(actor)} was a member of ${named(org)}${member.record?.from ? ` (since ${longDate(member.record.from)})` : ''}.`, [], member.record?.sources ?? org.members?.sources ?? []);
  });
}

/** Whether a time is of the year of a date, or of one of the two years before or after it: dates are mistaken by little. */
const isNear = (time: string, date: PartialDate, today: IsoDate): boolean => [-2, -1, 0, 1, 2].some((years) => isTimeOf(time, String(Number(date.slice(0, 4)) + years), today));

/** "Guinea has not been suspended from ECOWAS". */
export function notSuspended(bench: Bench): Judgement | undefined {
  return each(bench, (actor, org) => {
    const { answer, record, verifiedOn } = bench.register.memberAt(actor.id, org.id, bench.date, 'suspended');
    const sources = record?.sources ?? org.members?.sources ?? [];
    if (answer === 'no') return bench.say('supported', `${bench.on} ${named(actor)} was not suspended from ${named(org)}.`, [], sources);
    return answer === 'yes' ? bench.say('contradicted', `${named(actor)} was suspended from ${named(org)} from ${longDate(record?.from ?? '')}.`, [], sources) : bench.unknown(verifiedOn);
  });
}

const memberships = (actor: Subject, org: Subject): readonly Membership[] => (org.members?.list ?? []).filter((own) => own.member === actor.id && own.role === 'member');

export const joined = (bench: Bench): Judgement | undefined => (bench.claim.verb === 'rejoined' ? readmitted(bench) : each(bench, (actor, org) => hasJoined(bench, actor, org)));

/** "The Arab League readmitted Syria": after a suspension, else as a member that had left. */
export function readmitted(bench: Bench): Judgement | undefined {
  return each(bench, (actor, org) => {
    const spells = (org.members?.list ?? []).filter((own) => own.member === actor.id && own.role === 'suspended' && !bench.isLater(own.from));
    const last = spells.at(-1);
    const gone = memberships(actor, org).findLast(({ to }) => bench.isOver(to));
    // Zimbabwe was suspended until it left.
    if (gone?.to !== undefined && gone.to === last?.to && bench.register.memberAt(actor.id, org.id, bench.date).answer === 'no') return bench.say('contradicted', `${named(actor)} ceased to be a member of ${named(org)} ${onDate(gone.to)}.`, [], gone.sources ?? []);
    if (!last) return hasJoined(bench, actor, org, 'rejoined');
    const { when } = bench.claim;
    const over = spells.filter(({ to }) => to !== undefined && !bench.isLater(to));
    const right = over.find(({ to = '' }) => when === undefined || isTimeOf(when, to, bench.date));
    const told = right ?? over.at(-1);
    if (told?.to) return bench.say(right ? 'supported' : 'contradicted', `The suspension of ${named(actor)} from ${named(org)} ended ${onDate(told.to)}.`, [], told.sources ?? []);
    if (last.to) return bench.say('premature', `The suspension of ${named(actor)} from ${named(org)} ended ${onDate(last.to)}.`, [], last.sources ?? []);
    const { answer, verifiedOn } = bench.register.memberAt(actor.id, org.id, bench.date, 'suspended');
    return answer === 'yes' ? bench.say('contradicted', `${bench.on} ${named(actor)} was suspended from ${named(org)}.`, [], last.sources ?? []) : bench.unknown(verifiedOn);
  });
}

/** By steps, some of them: Romania was in the Schengen area by air and sea before it was by land. */
const hasJoinedAt = ({ date }: Bench, actor: Subject, org: Subject, from: PartialDate, when: string): boolean =>
  isTimeOf(when, from, date) || org.events.some(({ kind, by, on }) => kind === 'joined' && by === actor.id && isTimeOf(when, on, date));

function hasJoined(bench: Bench, actor: Subject, org: Subject, verb = bench.claim.verb): Judgement | undefined {
  const { when } = bench.claim;
  // Who has rejoined has been a member twice; France rejoined NATO's command, and had not left.
  const all = memberships(actor, org).slice(verb === 'rejoined' ? 1 : 0);
  const record = (when === undefined ? undefined : all.find(({ from }) => from !== undefined && isTimeOf(when, from, bench.date))) ?? all.filter(({ from }) => !bench.isLater(from)).at(-1) ?? all[0];
  const sources = record?.sources ?? org.members?.sources ?? [];
  // Montenegro adopted the euro without joining; of a member of the Union it can be told.
  if (!record && /^(?:rejoin|adopt|introduc|began|started|switch)/u.test(verb ?? '') && (org.id !== 'euro-area' || bench.register.memberAt(actor.id, 'european-union', bench.date).answer !== 'yes')) return undefined;
  if (!record) return bench.date <= (org.members?.verifiedOn ?? '') ? bench.say('contradicted', `${bench.on} ${named(actor)} was not and had not been a member of ${named(org)}.`, [], sources) : bench.unknown(org.members?.verifiedOn);
  // In 2002 there were notes and coins.
  if (record.from === undefined || (/^introduc/u.test(verb ?? '') && when?.includes('2002'))) return undefined;
  const evidence = `${named(actor)} became a member of ${named(org)} ${onDate(record.from)}.`;
  // Said of a time long before, it is not too early but wrong.
  if (bench.isLater(record.from)) return bench.say(when && earliest(record.from) > addDays(bench.date, 31) ? 'contradicted' : 'premature', evidence, [], sources);
  return bench.say(when && !hasJoinedAt(bench, actor, org, record.from, when) ? 'contradicted' : 'supported', evidence, [], sources);
}

export function left(bench: Bench): Judgement | undefined {
  return each(bench, (actor, org) => {
    const { when, verb } = bench.claim;
    const fits = (to: PartialDate): boolean => when === undefined || lastDays(to).some((day) => isTimeOf(when, day, bench.date));
    // "France left NATO" in 1966, its command: only a membership that ended can be judged. Ecuador left OPEC twice.
    const ended = memberships(actor, org).flatMap(({ to, sources }) => (to === undefined ? [] : [{ to, sources }]));
    const record = ended.find(({ to }) => when !== undefined && !bench.isLater(to) && fits(to)) ?? ended.findLast(({ to }) => !bench.isLater(to)) ?? ended.at(-1);
    if (!record) {
      const { answer, record: own } = bench.register.memberAt(actor.id, org.id, bench.date);
      // Who was never in it cannot have been expelled from it; from the court some withdrew their signature.
      if (answer === 'no' && verb !== undefined && org.id !== 'icc' && !actor.recognition && memberships(actor, org).length === 0) return bench.say('contradicted', `${bench.on} ${named(actor)} was not and had not been a member of ${named(org)}.`, [], org.members?.sources ?? []);
      // "A, B and C left" where A and B did: C is said to have left as they have.
      const haveOthers = bench.claim.actors.some((other) => memberships(other, org).some((spell) => bench.isOver(spell.to)));
      return answer === 'yes' && ((org.id !== 'nato' && (when !== undefined || verb !== undefined)) || haveOthers)
        ? bench.say('contradicted', `${bench.on} ${named(actor)} was a member of ${named(org)}.`, [], own?.sources ?? org.members?.sources ?? []) : undefined;
    }
    const { to, sources = org.members?.sources ?? [] } = record;
    const evidence = `${named(actor)} ceased to be a member of ${named(org)} ${onDate(to)}.`;
    return bench.isLater(to) || !fits(to) ? bench.say(bench.isLater(to) ? 'premature' : 'contradicted', evidence, [], sources) : leftInOrder(bench, actor, org, to) ?? bench.say('supported', evidence, [], sources);
  });
}

/** "The first country to leave": undefined where it is, or where the order is not told. */
function leftInOrder(bench: Bench, actor: Subject, org: Subject, to: PartialDate): Judgement | undefined {
  const { ordinal } = bench.claim, place = placeOf(ordinal ?? '');
  const gone = (org.members?.list ?? []).filter((own) => own.role === 'member' && own.member !== actor.id && bench.isOver(own.to) && !own.disputed && bench.register.subject(own.member)?.kind === 'state');
  const before = gone.filter((own) => latest(own.to ?? '9999') < earliest(to)), others = ordinal === 'only' ? gone : before;
  // Of some it is open whether they left, or when: only too many before it can be told.
  if (ordinal === 'only' ? others.length === 0 : place === undefined || new Set(before.map(({ member }) => member)).size < place) return undefined;
  return bench.say('contradicted', `${others.slice(0, 3).map((own) => `${bench.titleOf(own.member)} ceased to be a member of ${named(org)} ${onDate(own.to ?? '')}`).join('; ')}.`, [], [...others.flatMap((own) => own.sources ?? []), ...org.members?.sources ?? []]);
}

/** "No country has ever left the EU". */
export function nobodyLeft(bench: Bench): Judgement | undefined {
  const { object: org } = bench.claim;
  // Indonesia's withdrawal from the United Nations was undone within two years, as if it had not been.
  if (!org || org.id === 'united-nations') return undefined;
  const gone = (org.members?.list ?? []).filter(({ role, to }) => role === 'member' && bench.isOver(to));
  const sources = org.members?.sources ?? [];
  const { known, verifiedOn } = bench.register.membersAt(org.id, bench.date);
  if (gone.length > 0) return bench.say('contradicted', `${gone.slice(0, 3).map(({ member, to = '' }) => `${bench.titleOf(member)} ceased to be a member of ${named(org)} ${onDate(to)}`).join('; ')}.`, [], [...gone.flatMap((own) => own.sources ?? []), ...sources]);
  return known ? bench.say('supported', `${bench.on} the register knew of none that had left ${named(org)}.`, [], sources) : bench.unknown(verifiedOn);
}

/** "NATO's 32nd member", "the newest member of the EU". */
export function nthMember(bench: Bench): Judgement | undefined {
  return each(bench, (actor, org) => {
    const { ordinal = '' } = bench.claim;
    const { answer, record, verifiedOn } = bench.register.memberAt(actor.id, org.id, bench.date);
    if (answer === 'unknown' && record?.from && record.from.length < 10) return hasJoined(bench, actor, org);
    /** What became the 39th member stays that when it has left, or when nobody has looked since. */
    const became = bench.claim.past && placeOf(ordinal) !== undefined && bench.isOver(answer === 'no' ? record?.to : record?.from);
    if (answer === 'unknown' && !became) return bench.unknown(verifiedOn);
    const sources = record?.sources ?? org.members?.sources ?? [];
    if (answer === 'no' && !became) {
      return bench.isLater(record?.from) ? bench.say('premature', `${named(actor)} became a member of ${named(org)} ${onDate(record?.from ?? '')}.`, [], sources)
        : bench.say(record?.to ? 'stale' : 'contradicted', `${bench.on} ${named(actor)} was not a member of ${named(org)}.`, [], sources);
    }
    if (record?.from === undefined) return undefined;
    const from = record.from;
    const later = (org.members?.list ?? []).filter((own) => own.role === 'member' && own.from !== undefined && earliest(own.from) > earliest(from) && !bench.isLater(own.from) && own.to === undefined && !bench.claim.actors.some(({ id }) => id === own.member));
    // "The 20th and newest member"
    const isLatest = [ordinal, bench.claim.quantity ?? ''].some((word) => /^(?:newest|latest|last|youngest|most recent)$/u.test(word));
    if (isLatest && later.length > 0) return bench.say('stale', `${later.map((own) => bench.titleOf(own.member)).slice(0, 3).join(', ')} joined ${named(org)} after ${named(actor)} (${longDate(from)}).`, [], sources);
    const place = placeOf(ordinal);
    if (isLatest && place === undefined) return bench.say('supported', `${named(actor)} joined ${named(org)} ${onDate(from)}; none joined after it.`, [], sources);
    // Of some only the month or the year is known: a place among those who joined in it.
    const isDay = from.length === 10, { known, list } = bench.register.membersAt(org.id, isDay ? from : addDays(latest(from), 1));
    const together = isDay ? list.filter((own) => own.from === from).length : list.length - bench.register.membersAt(org.id, addDays(earliest(from), -1)).list.length;
    // Where it is open who belonged (Saudi Arabia to BRICS), at least that it did.
    if (place === undefined || !known || together < 1) return hasJoined(bench, actor, org);
    const right = place <= list.length && place > list.length - together;
    return bench.say(right ? 'supported' : 'contradicted', `${named(org)} had ${list.length} members when ${named(actor)} joined ${onDate(from)}.`.replace(/^t/u, 'T'), [], sources);
  });
}

export function founded(bench: Bench): Judgement | undefined {
  return each(bench, (actor, org) => {
    const first = (org.members?.list ?? []).filter((own) => own.role === 'member').map((own) => own.from ?? '9999').sort()[0];
    const own = memberships(actor, org)[0];
    if (!own?.from || !first || first === '9999') return undefined;
    // Under the name that it has today it may be younger: "a founding member of the African Union".
    if (org.names.some(({ to }) => to !== undefined && to >= (own.from ?? ''))) return undefined;
    const late = Number(own.from.slice(0, 4)) - Number(first.slice(0, 4));
    return bench.say(late > 1 ? 'contradicted' : 'supported', `${named(actor)} became a member of ${named(org)} ${onDate(own.from)}; its first members date from ${longDate(first)}.`, [], own.sources ?? org.members?.sources ?? []);
  });
}

export function memberCount(bench: Bench): Judgement | undefined {
  const { actors: [newcomer], object: org, number, quantity } = bench.claim;
  const stated = boundsOf(quantity, number, undefined);
  if (!org || !stated) return undefined;
  // "Before Montenegro joined, the alliance had 28 members."
  const entry = newcomer && memberships(newcomer, org).findLast(({ from = '' }) => from.length === 10 && from <= bench.date)?.from;
  if (newcomer && entry === undefined) return undefined;
  const on = entry === undefined ? bench.date : addDays(entry, -1);
  const { known, list, verifiedOn } = bench.register.membersAt(org.id, on);
  if (!known) return bench.unknown(verifiedOn);
  // Agreed upon, and not yet in force.
  if (list.length === 0) return undefined;
  const sources = org.members?.sources ?? [];
  const evidence = `On ${longDate(on)} ${named(org)} had ${list.length} members.`;
  const verdict = compare(stated, list.length, list.length);
  // "The 15 EU countries" may be those of which the text has just told.
  if (quantity === 'the' && stated.high < 0.75 * list.length) return undefined;
  return verdict === 'right' ? bench.say('supported', evidence, [], sources) : bench.say(verdict === 'open' ? 'disputed' : verdict, evidence, [], sources, bench.numberFix(list.length));
}

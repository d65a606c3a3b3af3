/** Judges statements on what happened when. */
import { earliest, longDate } from '../../../../register/dates';
import type { EventKind, RegisterEvent, Subject } from '../../../../register/types';
import { isTimeOf } from '../when';
import type { Bench, Judgement } from './bench';
import { boundsOf, compare } from './quantity';
import { placeOf } from './recognition';

const KINDS: readonly (readonly [RegExp, EventKind])[] = [
  [/^(?:declared|proclaimed|declaration|proclamation)$/u, 'proclaimed'], [/^dissolved$/u, 'dissolved'], [/^annexed$/u, 'annexed'], [/./u, 'took-power'],
];

/** "seized power in 2021", "declared independence in 2008": judged where the register has such an event. */
export function happened(bench: Bench): Judgement | undefined {
  const { actors: [actor], verb = '', when } = bench.claim;
  const kind = KINDS.find(([words]) => words.test(verb))?.[1];
  const events = actor?.events.filter((event) => event.kind === kind) ?? [];
  const first = events[0];
  if (!actor || !first) return undefined;
  const right = events.find((event) => !bench.isLater(event.on) && (when === undefined || isTimeOf(when, event.on, bench.date)));
  if (right) return bench.say('supported', dated(right), [], right.sources);
  if (when === undefined && !bench.isLater(first.on)) return undefined;
  // The Taliban had ruled before.
  const year = /\d{4}/u.exec(when ?? '')?.[0] ?? '9999';
  if (kind === 'took-power' && actor.recognition?.by.some(({ from = '' }) => from >= year && from < first.on)) return undefined;
  const told = bench.isLater(first.on) ? first : events.findLast((event) => !bench.isLater(event.on)) ?? first;
  return bench.say(bench.isLater(told.on) ? 'premature' : 'contradicted', dated(told), [], told.sources);
}

/** "Is run by the transitional council": from the day on which it took power until it was dissolved. */
export function governs(bench: Bench): Judgement | undefined {
  const { actors: [actor], names: [name] = [], past } = bench.claim;
  const begun = actor?.events.find(({ kind }) => kind === 'took-power');
  const ended = actor?.names.some(({ text, to }) => text === name && bench.isOver(to)) && actor.events.find(({ kind, on }) => kind === 'dissolved' && !bench.isLater(on));
  if (!begun || past || begun.on.length < 10) return undefined;
  // The Taliban had ruled before.
  if (bench.isLater(begun.on) && actor?.recognition?.by.some(({ from = '' }) => from < begun.on)) return undefined;
  const told = ended || begun;
  return bench.say(bench.isLater(begun.on) ? 'premature' : ended ? 'stale' : 'supported', dated(told), [], told.sources);
}

const dated = (event: RegisterEvent): string => `${longDate(event.on)}: ${event.text}`;

/** Who opened and who closed an embassy in the place, up to the date. */
function missions(place: Subject, by: Subject | undefined): readonly RegisterEvent[] {
  return place.events.filter((event) => (event.kind === 'opened-mission' || event.kind === 'closed-mission') && (by === undefined || event.by === by.id));
}

export function embassy(bench: Bench): Judgement | undefined {
  const { actors, object: place, verb = '', when, ordinal } = bench.claim;
  if (!place) return undefined;
  if (ordinal !== undefined) return embassyInOrder(bench, place, ordinal);
  const all = actors.map((actor) => {
    const events = missions(place, actor);
    const past = events.filter((event) => !bench.isLater(event.on));
    const last = past.at(-1);
    // A place whose missions the register does not follow has none to judge by.
    const first = events[0];
    if (!first) return notThere(bench, actor, place, verb);
    if (!last) return bench.say('premature', dated(first), [], first.sources);
    if (/embass/u.test(verb)) {
      const closed = past.filter((event) => event.kind === 'closed-mission'), coming = events.find((event) => event.kind === 'closed-mission' && bench.isLater(event.on));
      const right = closed.find((event) => when === undefined || isTimeOf(when, event.on, bench.date));
      const told = right ?? closed.at(-1) ?? coming;
      return told && bench.say(right ? 'supported' : told === coming ? 'premature' : 'contradicted', dated(told), [], told.sources);
    }
    if (/^(?:has|have|maintains?|keeps?|is|remains)$/u.test(verb)) return bench.say(last.kind === 'opened-mission' ? 'supported' : 'stale', dated(last), [], last.sources);
    const opened = past.filter((event) => event.kind === 'opened-mission');
    const right = opened.find((event) => when === undefined || isTimeOf(when, event.on, bench.date));
    const told = right ?? opened.at(-1) ?? last;
    return bench.say(right ? 'supported' : 'contradicted', dated(told), [], told.sources);
  });
  return all.every((judgement) => judgement !== undefined) ? all.find((judgement) => judgement?.verdict !== 'supported') ?? all[0] : undefined;
}

/** Of a place whose missions the register follows from the first on, up to the day on which it was verified. */
function notThere(bench: Bench, actor: Subject, place: Subject, verb: string): Judgement | undefined {
  const open = openMissions(bench, place);
  if (actor.kind !== 'state' || /embass/u.test(verb) || open.length === 0) return undefined;
  return bench.say('contradicted', `${bench.on} those with embassies in ${place.title} were ${open.map(({ by = '' }) => bench.titleOf(by)).join(', ')}.`, [], open.at(-1)?.sources ?? []);
}

/** The missions that are open on the day, each with the event that opened it; none after the day on which the place was verified. */
function openMissions({ date }: Bench, place: Subject): readonly RegisterEvent[] {
  const all = missions(place, undefined).filter(({ on }) => earliest(on) <= date);
  return date > (place.recognition?.verifiedOn ?? '') ? [] : all.filter((event) => event.kind === 'opened-mission' && all.findLast(({ by }) => by === event.by) === event);
}

/** Whether the register follows the place’s missions on the day, and some had been opened there before. */
const hadMissions = ({ date }: Bench, place: Subject): boolean =>
  date <= (place.recognition?.verifiedOn ?? '') && missions(place, undefined).some(({ on }) => earliest(on) <= date);

/** "The only country with an embassy in Jerusalem", "the third to open one". */
function embassyInOrder(bench: Bench, place: Subject, ordinal: string): Judgement | undefined {
  const [actor] = bench.claim.actors;
  const past = missions(place, undefined).filter((event) => !bench.isLater(event.on) && event.by !== undefined);
  const keeps = (by: string | undefined, before: string): boolean => past.findLast((event) => event.by === by && event.on < before)?.kind === 'opened-mission';
  const opened = past.filter((event) => event.by === actor?.id && event.kind === 'opened-mission');
  if (opened.length === 0) return undefined;
  const others = [...new Set(past.map(({ by }) => by))].filter((by) => by !== actor?.id);
  const say = (isRight: boolean, told: readonly RegisterEvent[]): Judgement => bench.say(isRight ? 'supported' : 'contradicted', told.map(dated).join(' '), [], told.flatMap(({ sources }) => sources));
  if (/^(?:only|sole)$/u.test(ordinal)) {
    const beside = others.filter((by) => keeps(by, '9999'));
    return keeps(actor?.id, '9999') ? say(beside.length === 0, beside.length === 0 ? opened.slice(-1) : past.filter(({ by }) => by === beside[0]).slice(-1)) : undefined;
  }
  const at = placeOf(ordinal);
  if (at === undefined) return undefined;
  // Some count those that have closed as well.
  const places = opened.flatMap(({ on }) => [others.filter((by) => keeps(by, on)).length + 1, others.filter((by) => past.some((event) => event.by === by && event.on < on)).length + 1]);
  return say(places.includes(at), [...past.filter(({ kind, by, on }) => kind === 'opened-mission' && by !== actor?.id && on < (opened[0]?.on ?? '')).slice(-3), ...opened.slice(-1)]);
}

export function embassyCount(bench: Bench): Judgement | undefined {
  const { object: place, quantity, number } = bench.claim;
  const stated = boundsOf(quantity, number, undefined);
  const tally = place && bench.register.recognisersAt(place.id, bench.date).tallies.find((own) => /embass/u.test(own.unit) && earliest(own.from ?? '0000') <= bench.date);
  const open = place ? openMissions(bench, place) : [];
  const count = tally?.count ?? open.length;
  // None is open, or none is known of.
  if (!stated || !place || (count === 0 && !hadMissions(bench, place))) return undefined;
  const evidence = `${bench.on} there ${count === 1 ? 'was 1 embassy' : `were ${count === 0 ? 'no' : count} embassies`} in ${place.title}.`;
  const verdict = compare(stated, count, count);
  return bench.say(verdict === 'right' ? 'supported' : verdict === 'open' ? 'disputed' : verdict, evidence, [], tally?.sources ?? open.at(-1)?.sources ?? [], verdict === 'right' ? undefined : bench.numberFix(count));
}

/** Judges statements on what a state and its capital are called, and which city that is. */
import { holds, longDate, onDate } from '../../../../register/dates';
import { named } from '../../../../register/names';
import type { Interval, SourceKey, Subject } from '../../../../register/types';
import { isTimeOf } from '../when';
import type { Bench, Judgement } from './bench';

interface Called extends Interval {
  readonly text: string;
  readonly sources: readonly SourceKey[];
  /** What the register adds to it: two seats, a move in steps. */
  readonly isNoted: boolean;
}

/** "From 25 June 1991 until 12 February 2019", as far as it is known. */
const during = ({ from, to }: Interval): string => [from && `from ${longDate(from)}`, to && `until ${longDate(to)}`].filter(Boolean).join(' ');

/** The capitals that are the same city under whichever name: Akmola is what Astana was called. */
function sameCity({ register }: Bench, all: readonly Called[], city: string): readonly Called[] {
  const place = register.byName(city).find(({ kind }) => kind === 'place');
  return all.filter(({ text }) => text === city || place?.names.some((name) => name.text === text));
}

const capitalsOf = (state: Subject): readonly Called[] => state.statuses.filter(({ label }) => label === 'Capital')
  .map(({ value, from, to, sources }) => ({ text: value.split(' (')[0] ?? value, from, to, sources, isNoted: value.includes('(') }));

/** A capital that others dispute is a matter of wording: that of a state without a seat at the United Nations. */
const isSeated = ({ register, date }: Bench, { id }: Subject): boolean => register.memberAt(id, 'united-nations', date).answer === 'yes';

/** Right, if one of the spells began when the statement says; of a move in steps nothing can be said against another time. */
function sinceThen(bench: Bench, spells: readonly Called[], isNoted: boolean, evidence: string, sources: readonly SourceKey[]): Judgement | undefined {
  const { when } = bench.claim;
  const isMistimed = when !== undefined && !spells.some(({ from = '' }) => isTimeOf(when, from, bench.date));
  return isMistimed && isNoted ? undefined : bench.say(isMistimed ? 'contradicted' : 'supported', evidence, [], sources);
}

/** Which city is the capital of the state, and under which name. */
export function capital(bench: Bench, claimed: boolean): Judgement | undefined {
  const { actors: [state], names: [city] = [], past, asOf, when, until, verb = '' } = bench.claim;
  if (!state || !isSeated(bench, state)) return undefined;
  const all = capitalsOf(state), own = all.filter(({ text }) => text === city);
  if (all.length === 0 || all.some((one) => holds(one, bench.date) === 'unknown')) return undefined;
  const now = all.filter((one) => holds(one, bench.date) === 'yes'), right = now.find(({ text }) => text === city);
  // What some recognise and most do not is neither right nor wrong.
  const contested = now.flatMap(({ text }) => bench.register.byName(text)).find(({ recognition }) => recognition?.of === 'capital');
  if (contested) return past || when !== undefined ? undefined : bench.say('disputed', `${contested.title}: ${contested.summary}`, [], now.flatMap((one) => one.sources));
  const ended = own.findLast(({ to }) => bench.isOver(to));
  const evidence = `${bench.on} the capital of ${named(state)} was ${now.map(({ text, from }) => `${text}${from ? ` (since ${longDate(from)})` : ''}`).join(' and ')}.`;
  const sources = now.flatMap((one) => one.sources);
  if (!claimed) return right ? bench.say('contradicted', evidence, [], sources) : verb === 'no longer' && !ended ? undefined : bench.say('supported', evidence, [], sources);
  if (past && asOf === undefined) {
    if (until !== undefined && ended?.to && !ended.isNoted && !ended.to.startsWith(until)) return bench.say('contradicted', `${city} was the capital of ${named(state)} until ${longDate(ended.to)}.`, [], ended.sources);
    return ended ? bench.say('supported', `${city} was the capital of ${named(state)} until ${longDate(ended.to ?? '')}.`, [], ended.sources) : undefined;
  }
  // What was the capital in other times the register does not say.
  if (own.length === 0 && (when !== undefined || verb.startsWith('became'))) return undefined;
  if (right) {
    const since = sameCity(bench, all, right.text).filter(({ from }) => from !== undefined);
    if (when !== undefined && since.length === 0) return undefined;
    return sinceThen(bench, since, right.isNoted, evidence, sources);
  }
  return bench.say(ended ? 'stale' : own.length > 0 ? 'premature' : 'contradicted', evidence, [], sources);
}

/** "Moved its capital to Abuja in 1991". */
export function capitalMoved(bench: Bench): Judgement | undefined {
  const { actors: [state], names: [city = ''] = [] } = bench.claim;
  if (!state || !isSeated(bench, state)) return undefined;
  const all = capitalsOf(state), own = sameCity(bench, all, city);
  const first = own[0];
  if (!first) return bench.say('contradicted', `${city} has not been the capital of ${named(state)}.`, [], all.flatMap(({ sources }) => sources));
  if (first.from === undefined) return undefined;
  const evidence = `${first.text} became the capital of ${named(state)} ${onDate(first.from)}.`;
  if (bench.isLater(first.from)) return bench.say('premature', evidence, [], first.sources);
  return sinceThen(bench, own, own.some(({ isNoted }) => isNoted), evidence, first.sources);
}

/** The names of a state with their times, or those of its capital. */
function namesOf(state: Subject, isCity: boolean): readonly Called[] {
  const { sources } = state.statuses.find(({ label }) => label === 'Capital') ?? state.events[0] ?? { sources: [] };
  return isCity ? capitalsOf(state) : state.names.map(({ text, from, to }) => ({ text, from, to, sources, isNoted: false }));
}

/** "Swaziland changed its name to Eswatini in 2018", "Eswatini, formerly Swaziland". */
export function renamed(bench: Bench): Judgement | undefined {
  const { actors: [state], names: [before = '', after = ''] = [], when, verb, isCity = false } = bench.claim;
  if (!state) return undefined;
  const all = namesOf(state, isCity), by = (text: string): readonly Called[] => all.filter((one) => one.text.toLowerCase() === text.toLowerCase());
  const news = by(after), olds = before === '' ? sameCity(bench, all, after).filter(({ text }) => text !== after) : by(before);
  // The day on which one name ended, or on which the other began.
  const days = [...news.map(({ from }) => from), ...(before === '' ? [] : olds.map(({ to }) => to))].flatMap((day) => day ?? []);
  const old = olds[0], now = news[0], first = days[0];
  if (!old || !now || first === undefined) return undefined;
  const evidence = `${named(state)}: ${[...olds, ...news].filter(({ from, to }) => from ?? to).map((one) => `${one.text} ${during(one)}`).join('; ')}.`;
  const say = (verdict: Judgement['verdict']): Judgement => bench.say(verdict, evidence, [], old.sources);
  // "Macedonia, formerly North Macedonia"
  if (old.to === undefined && (now.from === undefined || verb !== undefined)) return bench.isOver(now.to) ? say('contradicted') : undefined;
  if (old.to !== undefined && old.to === now.to) return undefined;
  if (days.every((day) => bench.isLater(day))) return say('premature');
  if (when === undefined || verb !== undefined || days.some((day) => !bench.isLater(day) && isTimeOf(when, day, bench.date))) return say('supported');
  // Of Siam and Persia only the year is known, and some names came into use by steps.
  return first.length === 10 && (old.to !== undefined || Math.abs(Number(/\d{4}/u.exec(when)?.[0] ?? '9999') - Number(first.slice(0, 4))) > 1) ? say('contradicted') : undefined;
}

/** "Swaziland, as the kingdom is officially called". */
export function officialName(bench: Bench): Judgement | undefined {
  const { actors: [state], names: [name = ''] = [] } = bench.claim;
  const known = state?.names.find(({ text }) => text.toLowerCase() === name.toLowerCase());
  if (!state || !known) return undefined;
  // A name without dates of a state that has taken another is the one that it took.
  const own = known.from === undefined && known.to === undefined && name.includes(state.title) ? { ...known, from: state.events.find(({ kind, by }) => kind === 'renamed' && by === state.id)?.on } : known;
  if (own.from === undefined && own.to === undefined) return undefined;
  const [{ sources }] = namesOf(state, false) as [Called];
  const verdict = bench.isOver(own.to) ? 'stale' : bench.isLater(own.from) ? 'premature' : holds(own, bench.date) === 'yes' ? 'supported' : undefined;
  return verdict && bench.say(verdict, `${own.text}: ${during(own)}.`, [], sources);
}

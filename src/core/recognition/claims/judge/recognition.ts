/** Judges statements on who recognises whom. */
import { named } from '../../../../register/names';
import { earliest, latest, longDate, onDate } from '../../../../register/dates';
import type { PartialDate, RecognisedBy, Subject } from '../../../../register/types';
import { ORDINALS } from '../numbers';
import { inScope, type Scope, scopeName, statesIn } from '../scope';
import { isTimeOf } from '../when';
import { Bench, type Judgement, lastDays } from './bench';
import { boundsOf, compare } from './quantity';

/** Half of the members of the United Nations: "most" begins above it. */
const HALF = 97;

const UN = { by: 'organisation', organisation: 'united-nations', name: 'UN' } as const;

/** The recognised subject, and how to name it in a sentence. */
function thing(bench: Bench): { of: Subject; object: string } {
  const of = bench.claim.object as Subject;
  return { of, object: of.recognition?.object ?? of.title };
}

/** The recognisers that the statement counts. */
function recognisers(bench: Bench): { known: boolean; by: readonly RecognisedBy[]; possible: readonly RecognisedBy[]; verifiedOn?: string } {
  const { of } = thing(bench);
  const all = bench.register.recognisersAt(of.id, bench.date);
  const counts = (record: RecognisedBy): boolean => inScope(bench.register, bench.claim.scope, record.by, bench.date);
  return { ...all, by: all.by.filter(counts), possible: all.possible.filter(counts) };
}

/** Whether a recogniser counts as a country to all: Abkhazia and its like recognise each other. */
const isSeated = (bench: Bench, id: string): boolean => (['member', 'observer'] as const).some((role) => bench.register.memberAt(id, 'united-nations', bench.date, role).answer !== 'no');

/** Whether nobody has looked at the list so late: whoever recognised it may have taken that back. */
const isBeyond = ({ date }: Bench, { recognition }: Subject): boolean => recognition !== undefined && date > latest(recognition.verifiedOn);

export function noCountry(bench: Bench): Judgement {
  const { of, object } = thing(bench);
  const { known, by, possible, verifiedOn } = recognisers(bench);
  const { since, ever, scope } = bench.claim;
  const counted = by.filter((record) => since === undefined || (record.from ?? '0000') >= since);
  if (ever) {
    const earlier = bench.register.recognitionsOf(of.id).filter((record) => inScope(bench.register, scope, record.by, bench.date) && !record.disputed && earliest(record.from ?? '0000') <= bench.date);
    if (earlier.length > 0) return bench.say('contradicted', `${bench.names(earlier)} recognised ${object} at some time (${bench.spans(earlier)}).`, earlier);
  }
  if (isBeyond(bench, of)) return bench.unknown(verifiedOn);
  if (counted.some((record) => isSeated(bench, record.by))) return bench.say('contradicted', `${bench.on} ${bench.names(counted)} recognised ${object} (${bench.spans(counted)}).`, counted);
  if (!known) return bench.unknown(verifiedOn);
  if (possible.some((record) => isSeated(bench, record.by))) return bench.say('disputed', `Whether ${bench.names(possible)} recognised ${object} on that day is disputed.`, possible);
  const none = scope === undefined ? 'no country' : `none of the ${scopeName(scope, bench.register)}`;
  const unseated = counted.length > 0 ? `; ${bench.names(counted)}, of no seat at the United Nations, did` : '';
  return bench.say('supported', `${bench.on} ${none} recognised ${object}${scope ? '' : next(bench, of.id)}${unseated}.`, [], bench.sourcesOf(of));
}

export function mostNot(bench: Bench): Judgement | undefined {
  if (bench.claim.scope) return mostInScope(bench, false);
  const { of, object } = thing(bench);
  const { known, by, tallies, verifiedOn } = bench.register.recognisersAt(of.id, bench.date);
  if (tallies.some((tally) => tally.disputed) && by.length > 60 && by.length < 140) return tallied(bench, of);
  if (isBeyond(bench, of)) return bench.unknown(verifiedOn);
  if (by.length > HALF) return bench.say('contradicted', `${bench.on} ${by.length} states recognised ${object}, more than half of the UN’s members.`, [], bench.sourcesOf(of));
  if (!known) return bench.unknown(verifiedOn);
  if (by.length === 0) {
    const fix = { span: { start: bench.claim.start, end: bench.claim.end }, text: 'no country has recognised' };
    return bench.say('understated', `${bench.on} no country recognised ${object}${next(bench, of.id)}. “Most” says that some did.`, [], bench.sourcesOf(of), fix);
  }
  if (by.every(({ by: id }) => bench.register.memberAt(id, 'united-nations', bench.date).answer === 'no')) {
    return bench.say('understated', `${bench.on} no member of the United Nations recognised ${object}, only ${bench.names(by)}.`, by.slice(0, 3), bench.sourcesOf(of));
  }
  const few = by.length <= 3 ? ` Only ${bench.names(by)} did: saying so is more exact.` : '';
  return bench.say('supported', `${bench.on} ${by.length} ${by.length === 1 ? 'state' : 'states'} recognised ${object}.${few}`, by.slice(0, 3), bench.sourcesOf(of));
}

export function most(bench: Bench): Judgement | undefined {
  if (bench.claim.scope) return mostInScope(bench, true);
  const { of, object } = thing(bench);
  const { known, by, tallies, verifiedOn } = bench.register.recognisersAt(of.id, bench.date);
  if (tallies.some((tally) => tally.disputed) && by.length > 60 && by.length < 125) return tallied(bench, of);
  if (!isBeyond(bench, of) && by.length > HALF) return bench.say('supported', `${bench.on} ${by.length} states recognised ${object}.`, [], bench.sourcesOf(of));
  return known ? bench.say('overstated', `${bench.on} ${by.length} ${by.length === 1 ? 'state' : 'states'} recognised ${object}, fewer than half.`, [], bench.sourcesOf(of)) : bench.unknown(verifiedOn);
}

/** The members of the United Nations in a part of the world; {@link mostInScope} leaves room for where it ends. */
const inRegion = (bench: Bench, scope: Scope): readonly string[] | undefined => statesIn(bench.register, UN, bench.date)?.filter((state) => inScope(bench.register, scope, state, bench.date));

/** "Most EU members recognise Kosovo", "most African countries do not recognise …". */
function mostInScope(bench: Bench, recognising: boolean): Judgement | undefined {
  const { scope } = bench.claim;
  const states = scope && (statesIn(bench.register, scope, bench.date) ?? inRegion(bench, scope));
  if (!states) return undefined;
  const { of, object } = thing(bench);
  const { known, by, possible, verifiedOn } = recognisers(bench);
  if (!known) return bench.unknown(verifiedOn);
  const evidence = `${bench.on} ${by.length} of ${states.length} ${scopeName(scope, bench.register)} recognised ${object}.`;
  const [low, high] = recognising ? [by.length, by.length + possible.length] : [states.length - by.length - possible.length, states.length - by.length];
  if (!recognising && by.length + possible.length === 0 && scope.by === 'organisation' && scope.organisation === 'united-nations') return bench.say('understated', `${evidence} “Most” says that some did.`, [], bench.sourcesOf(of));
  const verdict = low * 2 > states.length ? 'supported' : high * 2 <= states.length ? (recognising ? 'overstated' : 'contradicted') : 'disputed';
  // Where Europe and Asia end is open: so close to half, nothing can be said.
  if (scope.by === 'region' && Math.abs(low * 2 - states.length) < states.length / 5) return undefined;
  return bench.say(verdict, evidence, [], bench.sourcesOf(of));
}

export function only(bench: Bench): Judgement | undefined {
  const { of, object } = thing(bench);
  const { actors, scope } = bench.claim;
  const ids = actors.map(({ id }) => id);
  const { known, by, possible, verifiedOn } = recognisers(bench);
  if (isBeyond(bench, of)) return bench.unknown(verifiedOn);
  const others = by.filter((record) => !ids.includes(record.by) && isSeated(bench, record.by));
  if (others.length > 0) return bench.say('contradicted', `${bench.on} ${bench.names(others)} also recognised ${object} (${bench.spans(others)}).`, others);
  const answers = actors.map((actor) => ({ actor, ...bench.register.recognises(actor.id, of.id, bench.date) }));
  const wrong = answers.find(({ answer }) => answer === 'no');
  if (wrong) return absent(bench, wrong.actor, of, wrong.record);
  if (!known || answers.some(({ answer }) => answer !== 'yes')) return bench.unknown(verifiedOn);
  const open = possible.filter((record) => isSeated(bench, record.by));
  if (open.length > 0) return bench.say('disputed', `Whether ${bench.names(open)} also recognised ${object} is disputed.`, open);
  const records = answers.flatMap(({ record }) => record ?? []);
  const among = scope ? ` of the ${scopeName(scope, bench.register)}` : '';
  return bench.say('supported', `${bench.on} ${bench.names(records)} recognised ${object} (${bench.spans(records)}); no other state${among} did.`, records);
}

/** "the first", "the second", "the 147th", "the latest": its place in the order of recognitions. */
export function inOrder(bench: Bench): Judgement | undefined {
  const { of, object } = thing(bench);
  const actor = bench.claim.actors[0] as Subject;
  const { scope, ordinal = 'first', when } = bench.claim;
  const all = bench.register.recognitionsOf(of.id).filter((record) => earliest(record.from ?? '0000') <= bench.date && (record.by === actor.id || inScope(bench.register, scope, record.by, bench.date)));
  const own = all.find((record) => record.by === actor.id);
  if (!own) return absent(bench, actor, of, bench.register.recognises(actor.id, of.id, bench.date).record);
  if (own.disputed) return bench.say('disputed', `${named(actor)}: ${own.disputed}.`, [own]);
  if (own.from === undefined) return bench.unknown(undefined);
  if (when && !isTimeOf(when, own.from, bench.date)) return bench.say('contradicted', `${named(actor)} recognised ${object} ${onDate(own.from)}.`, [own]);
  const from = earliest(own.from);
  const others = all.filter((record) => record.by !== actor.id && !record.disputed);
  if (/^(?:latest|most recent|last)$/u.test(ordinal)) {
    // "The last to recognise Taiwan" may be the last that still does.
    const later = others.filter((record) => earliest(record.from ?? '0000') > from && !(ordinal === 'last' && bench.isOver(record.to)));
    return later.length > 0
      ? bench.say('stale', `${bench.names(later.slice(-3))} recognised ${object} after ${named(actor)} did (${bench.spans(later.slice(-3))}).`, later.slice(-3))
      : bench.say('supported', `${named(actor)} recognised ${object} ${onDate(own.from)}; the register knows of none after it.`, [own]);
  }
  const standing = others.filter((record) => latest(record.from ?? '0000') < from && (record.to === undefined || earliest(record.to) > from));
  if (ordinal === 'first') {
    // "The first EU country": others had done so before they belonged to it.
    const inside = standing.filter((record) => scope?.by !== 'organisation' || inScope(bench.register, scope, record.by, latest(record.from ?? '0000')));
    if (standing.length > 0) return bench.say(inside.length > 0 ? 'contradicted' : 'disputed', `${bench.names(standing.slice(0, 3))} recognised ${object} before ${named(actor)} did (${bench.spans(standing.slice(0, 3))}).`, standing.slice(0, 3));
    const before = others.filter((record) => earliest(record.from ?? '0000') < from);
    const lapsed = before.length > 0 ? ` Earlier recognitions, by ${bench.names(before)}, had ended.` : '';
    return bench.say('supported', `${named(actor)} recognised ${object} ${onDate(own.from)}; no other state did at the time.${lapsed}`, [own]);
  }
  const place = placeOf(ordinal);
  const sameDay = others.filter((record) => record.from !== undefined && earliest(record.from) <= from && latest(record.from) >= from);
  const { known, tallies, possible } = bench.register.recognisersAt(of.id, from);
  // Some count Abkhazia and its like, others do not.
  const seated = standing.filter((record) => isSeated(bench, record.by)).length;
  const right = place !== undefined && place > seated && place <= standing.length + 1 + sameDay.length;
  if (place === undefined || !known || tallies.some((tally) => tally.disputed) || (!right && possible.length > 0)) {
    return bench.say('unknown', `${named(actor)} recognised ${object} ${onDate(own.from)}; the register cannot tell its place in the order.`, [own]);
  }
  return bench.say(right ? 'supported' : 'contradicted', `${standing.length} ${standing.length === 1 ? 'state' : 'states'} recognised ${object} when ${named(actor)} did ${onDate(own.from)}.`, [own, ...standing.slice(0, 3)]);
}

/** "12 countries recognise X", "a handful of states …", "five EU members do not recognise X". */
export function count(bench: Bench, recognising: boolean): Judgement | undefined {
  const { of, object } = thing(bench);
  const { actors, scope, number, quantity } = bench.claim;
  // "Russia and four other countries"
  const told = actors.length === 0 ? undefined : recognising ? recognises(bench) : doesNotRecognise(bench);
  if (told && told.verdict !== 'supported') return told;
  // Nobody recognises itself.
  const states = scope && statesIn(bench.register, scope, bench.date)?.filter((state) => state !== of.id);
  const ofUn = scope?.by === 'organisation' && scope.organisation === 'united-nations';
  const size = scope ? states?.length : bench.register.memberAt(of.id, 'united-nations', bench.date).answer === 'yes' ? 192 : 193;
  const stated = boundsOf(quantity, number, size);
  if (!stated) return undefined;
  const { known, by, possible, verifiedOn } = recognisers(bench);
  const { tallies } = bench.register.recognisersAt(of.id, bench.date);
  const disputed = tallies.filter((tally) => tally.disputed);
  if (disputed.length > 0 && (!scope || ofUn)) {
    const figures = [...disputed.map((tally) => tally.count), by.length].map((figure) => (recognising ? figure : 193 - figure));
    const low = Math.min(...figures), high = Math.max(...figures);
    if (compare(stated, low, high) === 'right') return tallied(bench, of, 'supported');
    if (stated.low > high * 1.15) return tallied(bench, of, 'overstated');
    return stated.high < low * (/^(?:fewer|less) than$/u.test(quantity ?? '') ? 0.85 : 0.5) ? tallied(bench, of, 'understated') : tallied(bench, of);
  }
  // A list that is not complete still proves "more than 50" where it holds more.
  // A list with gaps can prove that not all do.
  const isOpenTo = (state: string): boolean => bench.register.recognises(state, of.id, bench.date).answer !== 'no';
  const most = known || !recognising ? undefined : (states ?? statesIn(bench.register, UN, bench.date))?.filter(isOpenTo).length;
  if (most !== undefined && stated.low > most) return bench.say('overstated', `${bench.on} ${most} states${scope ? ` of the ${scopeName(scope, bench.register)}` : ''} at most recognised ${object}.`, [], bench.sourcesOf(of));
  if (!known && !(recognising && stated.high === Infinity && stated.low <= by.length)) return bench.unknown(verifiedOn);
  if (!recognising && size === undefined) return undefined;
  const exact = recognising && (!scope || ofUn) ? tallies.find((tally) => !tally.disputed && (!ofUn || /UN member/u.test(tally.unit))) : undefined;
  const recognised = exact?.count ?? by.length;
  // Some count Taiwan and Abkhazia among those who recognise, others do not.
  const seated = exact?.count ?? by.filter((record) => isSeated(bench, record.by)).length;
  const [low, high] = recognising ? [recognised, recognised + (exact ? 0 : possible.length)] : [(size ?? 0) - recognised - possible.length, (size ?? 0) - recognised];
  const whom = !recognising && states ? states.filter((state) => !by.some((record) => record.by === state)).map((state) => ({ by: state, sources: [] })) : by;
  const list = whom.length > 0 && whom.length <= 12 ? `: ${bench.names(whom)}` : '';
  const whose = scope ? ` of the ${scopeName(scope, bench.register)}` : low === 1 && low === high ? ' state' : ' states';
  const evidence = `${bench.on} ${low === high ? low : `between ${low} and ${high}`}${whose} ${recognising ? 'recognised' : 'did not recognise'} ${object}${list}.`;
  const unseated = recognising ? recognised - seated : 0;
  const verdicts = [compare(stated, low, high), compare(stated, low - unseated, high - unseated)];
  const verdict = verdicts[0] === verdicts[1] ? verdicts[0] : verdicts.includes('right') ? 'right' : 'open';
  // "Few countries recognise it" says that some do.
  if (quantity === 'few' && recognising && high - unseated === 0) return { ...noCountry(bench), verdict: 'understated' };
  // "All but two" says too much where five do not.
  if (quantity === 'all but' && /stated$/u.test(verdict ?? '')) return bench.say('contradicted', evidence, [], bench.sourcesOf(of));
  if (verdict === 'right') return bench.say('supported', evidence, [], bench.sourcesOf(of));
  if (verdict === 'open' || verdict === undefined) return bench.say('disputed', evidence, possible.slice(0, 3), bench.sourcesOf(of));
  return bench.say(verdict, evidence, [], bench.sourcesOf(of), low === high && actors.length === 0 ? bench.numberFix(low) : undefined);
}

export function recognises(bench: Bench): Judgement | undefined {
  const { of, object } = thing(bench);
  const { actors, past, when, until, since = '' } = bench.claim;
  if (actors.length === 0) return undefined;
  const judged = actors.map((actor) => {
    const { answer, record, verifiedOn } = bench.register.recognises(actor.id, of.id, bench.date);
    // What was done stays done, also where nobody has looked since whether it still holds.
    const done = past && (answer === 'no' ? bench.isOver(record?.to) && record.to >= since : answer === 'unknown' && bench.isOver(record?.from));
    return done ? { actor, answer: 'yes' as const, record, verifiedOn } : { actor, answer, record, verifiedOn };
  });
  const wrong = judged.find(({ answer }) => answer === 'no');
  if (wrong) return absent(bench, wrong.actor, of, wrong.record);
  const disputed = judged.find(({ answer }) => answer === 'disputed');
  if (disputed) return bench.say('disputed', `${named(disputed.actor)}: ${disputed.record?.disputed ?? 'the two sides differ'}.`, disputed.record ? [disputed.record] : []);
  const open = judged.find(({ answer }) => answer === 'unknown');
  if (open) return bench.unknown(open.verifiedOn);
  const records = judged.flatMap(({ record }) => (record ? [record] : []));
  /** Some have recognised more than once. */
  const fits = (actor: Subject, end: 'from' | 'to', time: string): boolean => (of.recognition?.by ?? []).some((own) => own.by === actor.id && own[end] !== undefined && isTimeOf(time, own[end], bench.date));
  const mistimed = when && (past || when.startsWith('since')) ? judged.find(({ actor, record }) => record?.from !== undefined && !fits(actor, 'from', when)) : undefined;
  if (mistimed?.record?.from) return bench.say('contradicted', `${named(mistimed.actor)} recognised ${object} ${onDate(mistimed.record.from)}.`, [mistimed.record]);
  const overstayed = until && past ? judged.find(({ actor, record }) => record?.to !== undefined && !fits(actor, 'to', until)) : undefined;
  if (overstayed?.record?.to) return bench.say('contradicted', `${named(overstayed.actor)}’s recognition of ${object} ended ${onDate(overstayed.record.to)}.`, [overstayed.record]);
  const asserts = judged.every(({ record, verifiedOn }) => record?.to !== undefined || verifiedOn === undefined || bench.date <= verifiedOn);
  return bench.say('supported', `${asserts ? `${bench.on} ` : ''}${bench.names(records)} recognised ${object} (${bench.spans(records)}).`, records);
}

export function doesNotRecognise(bench: Bench): Judgement | undefined {
  const { of, object } = thing(bench);
  const { actors, ever, when } = bench.claim;
  if (actors.length === 0) return undefined;
  const judged = actors.map((actor) => ({ actor, ...bench.register.recognises(actor.id, of.id, bench.date) }));
  const disputed = judged.find(({ answer }) => answer === 'disputed');
  if (disputed) return bench.say('disputed', `${named(disputed.actor)}: ${disputed.record?.disputed ?? 'the two sides differ'}.`, disputed.record ? [disputed.record] : []);
  const wrong = judged.find(({ answer }) => answer === 'yes');
  if (wrong) return bench.say('contradicted', `${named(wrong.actor)} has recognised ${object} ${wrong.record?.from ? `since ${longDate(wrong.record.from)}` : 'for long'}.`, wrong.record ? [wrong.record] : []);
  const open = judged.find(({ answer }) => answer === 'unknown');
  if (open) return bench.unknown(open.verifiedOn);
  const once = ever ? judged.find(({ record }) => bench.isOver(record?.to)) : undefined;
  if (once?.record) return bench.say('contradicted', `${named(once.actor)} recognised ${object} ${bench.spans([once.record])}.`, [once.record]);
  const mistimed = when?.startsWith('since') ? judged.find(({ record }) => record?.to !== undefined && !isTimeOf(when, record.to, bench.date)) : undefined;
  if (mistimed?.record) return bench.say('contradicted', `${named(mistimed.actor)}’s recognition of ${object} ended ${onDate(mistimed.record.to ?? '')}.`, [mistimed.record]);
  const later = judged.length === 1 && bench.isLater(judged[0]?.record?.from) ? `; it did ${onDate(judged[0]?.record?.from ?? '')}` : '';
  const who = bench.names(judged.map(({ actor }) => ({ by: actor.id, sources: [] })));
  return bench.say('supported', `${bench.on} ${who} did not recognise ${object}${later}.`, [], bench.sourcesOf(of));
}

/** "has formal ties with Taiwan": for a thing that is no UN member, as good as recognition; none has them with what it does not recognise. */
export function hasTies(bench: Bench, claimed: boolean): Judgement | undefined {
  const { of } = thing(bench), [actor] = bench.claim.actors;
  // Ties are mutual: it is the other that recognises.
  const isOther = bench.claim.actors.length === 1 && actor?.recognition?.of === 'state' && (!of.recognition || (isSeated(bench, of.id) && !isSeated(bench, actor.id)));
  if (isOther) return hasTies(new Bench(bench.register, bench.date, { ...bench.claim, actors: [of], object: actor }), claimed);
  const judgement = claimed ? recognises(bench) : doesNotRecognise(bench);
  // "Restored ties" need not be formal ones.
  if (claimed && /^re[snr]/u.test(bench.claim.verb ?? '') && (of.recognition?.of !== 'state' || judgement?.verdict !== 'supported')) return undefined;
  // Of a member of the United Nations only that there are none can be told.
  return !isSeated(bench, of.id) || (claimed ? /^(?:premature|stale|contradicted)$/u : /^supported$/u).test(judgement?.verdict ?? '') ? judgement : undefined;
}

/** Beijing has relations with nobody who has them with Taipei; of who never had those the register knows nothing. */
export function tiesWithBeijing(bench: Bench, claimed: boolean): Judgement | undefined {
  const { actors, when, verb } = bench.claim, of = bench.register.subject('taiwan');
  const all = actors.map((actor) => {
    const records = bench.register.recognitionsOf('taiwan').filter((record) => record.by === actor.id && !record.disputed);
    const ended = records.filter(({ to }) => bench.isOver(to)), last = ended.at(-1);
    const { answer, record } = bench.register.recognises(actor.id, 'taiwan', bench.date);
    if (records.length === 0 || !/^(?:yes|no)$/u.test(answer)) return undefined;
    const told = record ?? last, evidence = told && `${named(actor)} recognised ${of?.recognition?.object} ${bench.spans([told])}.`;
    if (!told || evidence === undefined) return undefined;
    const fits = (to: PartialDate): boolean => when === undefined || isTimeOf(when, to, bench.date);
    const right = verb === undefined ? undefined : ended.find(({ to = '' }) => fits(to));
    if (answer === 'yes' && !right) return bench.say(!claimed ? 'supported' : bench.isLater(record?.to) ? 'premature' : 'contradicted', evidence, [told]);
    if (!claimed) return bench.say('stale', evidence, [told]);
    // The two sides count from different days.
    return last?.to === undefined || (when !== undefined && !right && last.note !== undefined) ? undefined : bench.say(when === undefined || right || fits(last.to) ? 'supported' : 'contradicted', evidence, [told]);
  });
  return all.every((judgement) => judgement !== undefined) ? all.find((judgement) => judgement?.verdict !== 'supported') ?? all[0] : undefined;
}

export function withdrew(bench: Bench): Judgement | undefined {
  const all = bench.claim.actors.map((actor) => withdrewOne(bench, actor));
  return all.every((judgement) => judgement !== undefined) ? all.find((judgement) => judgement?.verdict !== 'supported') ?? all[0] : undefined;
}

function withdrewOne(bench: Bench, actor: Subject): Judgement | undefined {
  const { of, object } = thing(bench);
  const { verb, when } = bench.claim;
  const fits = (to: PartialDate): boolean => when !== undefined && lastDays(to).some((day) => isTimeOf(when, day, bench.date));
  const records = bench.register.recognitionsOf(of.id).filter((record) => record.by === actor.id);
  const over = records.filter((record) => bench.isOver(record.to));
  const ended = over.find(({ to = '' }) => fits(to)) ?? over.at(-1);
  const disputed = ended && !ended.disputed ? undefined : records.find((record) => record.disputed);
  // Cutting ties is not taking recognition back; the two go together only where the register says so, and with Taiwan.
  if (verb && !ended && (of.id !== 'taiwan' || verb === 'broke')) return undefined;
  if (disputed) return bench.say('disputed', `${named(actor)}: ${disputed.disputed}.`, [disputed]);
  if (ended?.to && when && !fits(ended.to)) return bench.say('contradicted', `${named(actor)}’s recognition of ${object} ended ${onDate(ended.to)}.`, [ended]);
  // What the recognised party does not accept ends in the register only to go on in dispute.
  const contested = ended && records.find((record) => record.disputed && record.from === ended.to);
  if (contested) return bench.say('disputed', `${named(actor)}: ${contested.disputed}.`, [ended, contested]);
  // What was restored since may be told as history, and as news it is wrong.
  if (ended?.to && !when && records.some(({ from = '', to }) => from > (ended.to ?? '') && !bench.isLater(from) && !bench.isOver(to))) return undefined;
  if (ended) return bench.say('supported', `${named(actor)}’s recognition of ${object} ended ${onDate(ended.to ?? '')}.`, [ended]);
  const coming = records.find((record) => bench.isLater(record.to));
  if (coming) return bench.say('premature', `${named(actor)}’s recognition of ${object} ended ${onDate(coming.to ?? '')}.`, [coming]);
  const standing = records.find((record) => record.to === undefined);
  if (verb && !standing) return undefined;
  return standing && bench.date <= (of.recognition?.verifiedOn ?? '') ? bench.say('contradicted', `${bench.on} ${named(actor)} still recognised ${object}.`, [standing]) : bench.unknown(of.recognition?.verifiedOn);
}

export function resolution(bench: Bench): Judgement | undefined {
  const of = bench.claim.object;
  const parent = of?.of === undefined ? undefined : bench.register.subject(of.of);
  const found = [...(of?.events ?? []), ...(parent?.events ?? [])].filter((event) => event.kind === 'resolution' && earliest(event.on) <= bench.date).at(-1);
  return found && bench.say('contradicted', `No resolution of the Security Council recognises it. ${found.text}`, [], found.sources);
}

/** "Norway did not recognise it on that day": stale, premature or plainly wrong. */
function absent(bench: Bench, actor: Subject, of: Subject, record: RecognisedBy | undefined): Judgement {
  const object = of.recognition?.object ?? of.title;
  if (bench.isLater(record?.from)) return bench.say('premature', `${named(actor)} recognised ${object} ${onDate(record?.from ?? '')}.`, record ? [record] : []);
  if (record?.to !== undefined) return bench.say(record.to < (bench.claim.since ?? '') ? 'contradicted' : bench.sinceOver(record.to), `${named(actor)}’s recognition of ${object} ended ${onDate(record.to)}.`, [record]);
  const { answer, verifiedOn } = bench.register.recognises(actor.id, of.id, bench.date);
  if (answer === 'unknown' || answer === 'disputed') return bench.unknown(verifiedOn);
  return bench.say('contradicted', `${bench.on} ${named(actor)} did not recognise ${object}.`, [], bench.sourcesOf(of));
}

function tallied(bench: Bench, of: Subject, verdict: Judgement['verdict'] = 'disputed'): Judgement {
  const { tallies, by, verifiedOn } = bench.register.recognisersAt(of.id, bench.date), isLate = isBeyond(bench, of);
  if (isLate && (verdict === 'overstated' || verdict === 'understated')) return bench.unknown(verifiedOn);
  const counts = tallies.map((tally) => `${tally.owner} ${isLate ? 'counted' : 'counts'} ${tally.count} ${tally.unit}${tally.disputed ? ` (${tally.disputed})` : ''}`);
  const when = isLate && verifiedOn !== undefined ? `The counts differed when last verified, ${onDate(verifiedOn)}` : `${bench.on} the counts differ`;
  return bench.say(verdict, `${when}: ${counts.join('; ')}${counts.length === 0 ? `the register lists ${by.length}` : ''}.`, [], tallies.flatMap((tally) => tally.sources));
}

/** "; Russia became the first on 3 July 2025", where the register knows what came after. */
function next(bench: Bench, of: string): string {
  const coming = bench.register.recognitionsOf(of).find((record) => !record.disputed && bench.isLater(record.from));
  return coming?.from ? `; ${bench.titleOf(coming.by)} became the first ${onDate(coming.from)}` : '';
}

/** The number of an ordinal: "second", "32nd". */
export function placeOf(ordinal: string): number | undefined {
  const digits = /^\d+/u.exec(ordinal)?.[0];
  if (digits !== undefined) return Number(digits);
  const at = ORDINALS.indexOf(ordinal);
  return at < 0 ? undefined : at + 1;
}

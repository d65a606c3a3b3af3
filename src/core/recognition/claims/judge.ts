/** Holds a statement against the register on the draft's date. */
import { earliest, longDate, type Answer } from '../../../register/dates';
import type { Register } from '../../../register/register';
import type { RecognisedBy, SourceKey, Subject } from '../../../register/types';
import { parseDate } from '../../draft/calendar';
import type { IsoDate, Span, Verdict } from '../../types';
import type { ClaimCandidate } from './collect';

/** What the register says of a statement; sources are keys. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly evidence: string;
  readonly sources: readonly SourceKey[];
  /** The right words, where they are known, for a span of the statement in prose offsets. */
  readonly fix?: { readonly span: Span; readonly text: string };
}

/** Half of the members of the United Nations: "most" begins above it. */
const HALF = 97;

/** The verdict on a statement; undefined where it turns out to say nothing that the register knows of. */
export function judgeClaim(claim: ClaimCandidate, date: IsoDate, register: Register): Judgement | undefined {
  const judge = new Judge(register, date, claim);
  switch (claim.kind) {
    case 'no-country-recognises': return judge.noCountry();
    case 'most-not-recognised': return judge.mostNot();
    case 'most-recognise': return judge.most();
    case 'only-recogniser': return judge.only();
    case 'first-recogniser': return judge.first();
    case 'recogniser-count': return judge.count();
    case 'recognises': return judge.recognises();
    case 'does-not-recognise': return judge.doesNotRecognise();
    case 'withdrew-recognition': return judge.withdrew();
    case 'member-of': return judge.member(true);
    case 'not-member-of': return judge.member(false);
    case 'joined': return judge.joined();
    case 'member-count': return judge.memberCount();
    case 'holds-office': return judge.office();
    case 'resolution': return judge.resolution();
  }
}

class Judge {
  readonly #on: string;

  constructor(private readonly register: Register, private readonly date: IsoDate, private readonly claim: ClaimCandidate) {
    this.#on = `On ${longDate(date)}`;
  }

  noCountry(): Judgement | undefined {
    const { of, object } = this.#object();
    const { known, by, possible, verifiedOn } = this.register.recognisersAt(of.id, this.date);
    const { since, ever } = this.claim;
    const counted = by.filter((record) => this.#counts(record) && (since === undefined || (record.from ?? '0000') >= since));
    if (ever) {
      const earlier = this.register.recognitionsOf(of.id).filter((record) => this.#counts(record) && !record.disputed && earliest(record.from ?? '0000') <= this.date);
      if (earlier.length > 0) return this.#say('contradicted', `${this.#names(earlier)} recognised ${object} at some time (${this.#spans(earlier)}).`, earlier);
    }
    if (counted.length > 0) {
      return this.#say('contradicted', `${this.#on} ${this.#names(counted)} recognised ${object} (${this.#spans(counted)}).`, counted);
    }
    if (!known) return this.#unknown(verifiedOn);
    if (possible.length > 0) return this.#say('disputed', `Whether ${this.#names(possible)} recognised ${object} on that day is disputed.`, possible);
    const next = this.#next(of.id);
    return this.#say('supported', `${this.#on} no ${this.#unMembersOnly() ? 'UN member' : 'country'} recognised ${object}${next}.`, [], this.#sources(of));
  }

  mostNot(): Judgement | undefined {
    const { of, object } = this.#object();
    const { known, by, tallies, verifiedOn } = this.register.recognisersAt(of.id, this.date);
    if (tallies.some((tally) => tally.disputed) && by.length > 60 && by.length < 140) return this.#tallied(of);
    if (by.length > HALF) return this.#say('contradicted', `${this.#on} ${by.length} states recognised ${object}, more than half of the UN’s members.`, [], this.#sources(of));
    if (!known) return this.#unknown(verifiedOn);
    if (by.length === 0) {
      return this.#say('understated', `${this.#on} no country recognised ${object}${this.#next(of.id)}. “Most” says that some did.`, [], this.#sources(of), this.#mostFix('no country has recognised'));
    }
    const few = by.length <= 3 ? ` Only ${this.#names(by)} did: saying so is more exact.` : '';
    return this.#say('supported', `${this.#on} ${by.length} ${by.length === 1 ? 'state' : 'states'} recognised ${object}.${few}`, by.slice(0, 3), this.#sources(of));
  }

  most(): Judgement | undefined {
    const { of, object } = this.#object();
    const { known, by, tallies, verifiedOn } = this.register.recognisersAt(of.id, this.date);
    if (tallies.some((tally) => tally.disputed) && by.length > 60 && by.length < 125) return this.#tallied(of);
    if (by.length > HALF) return this.#say('supported', `${this.#on} ${by.length} states recognised ${object}.`, [], this.#sources(of));
    return known ? this.#say('overstated', `${this.#on} ${by.length} ${by.length === 1 ? 'state' : 'states'} recognised ${object}, fewer than half.`, [], this.#sources(of)) : this.#unknown(verifiedOn);
  }

  only(): Judgement | undefined {
    const { of, object } = this.#object();
    const actor = this.claim.actors[0] as Subject;
    const { known, by, possible, verifiedOn } = this.register.recognisersAt(of.id, this.date);
    const counted = by.filter((record) => this.#counts(record));
    const others = counted.filter((record) => record.by !== actor.id);
    if (others.length > 0) return this.#say('contradicted', `${this.#on} ${this.#names(others)} also recognised ${object} (${this.#spans(others)}).`, others);
    const own = this.register.recognises(actor.id, of.id, this.date);
    if (own.answer === 'no') return this.#absent(actor, of, own.record);
    if (!known || own.answer !== 'yes') return this.#unknown(verifiedOn);
    if (possible.length > 0) return this.#say('disputed', `Whether ${this.#names(possible)} also recognised ${object} is disputed.`, possible);
    return this.#say('supported', `${this.#on} ${actor.title} was the only state to recognise ${object} (since ${longDate(own.record?.from ?? '')}).`, own.record ? [own.record] : []);
  }

  first(): Judgement | undefined {
    const { of, object } = this.#object();
    const actor = this.claim.actors[0] as Subject;
    const all = this.register.recognitionsOf(of.id).filter((record) => earliest(record.from ?? '0000') <= this.date);
    const own = all.find((record) => record.by === actor.id);
    if (!own) return this.#absent(actor, of, this.register.recognises(actor.id, of.id, this.date).record);
    const from = earliest(own.from ?? '0000');
    const before = all.filter((record) => record.by !== actor.id && earliest(record.from ?? '0000') < from && !record.disputed);
    const standing = before.filter((record) => record.to === undefined || earliest(record.to) > from);
    if (standing.length > 0) return this.#say('contradicted', `${this.#names(standing.slice(0, 3))} recognised ${object} before ${actor.title} did (${this.#spans(standing.slice(0, 3))}).`, standing.slice(0, 3));
    const lapsed = before.length > 0 ? ` Earlier recognitions, by ${this.#names(before)}, had ended.` : '';
    return this.#say('supported', `${actor.title} recognised ${object} on ${longDate(own.from ?? '')}; no other state did at the time.${lapsed}`, [own]);
  }

  count(): Judgement | undefined {
    const { of, object } = this.#object();
    const { number = -1, quantity } = this.claim;
    if (number < 0) return undefined;
    const { known, by, tallies, verifiedOn } = this.register.recognisersAt(of.id, this.date);
    const disputed = tallies.filter((tally) => tally.disputed);
    const exact = tallies.find((tally) => !tally.disputed && (!this.#unMembersOnly() || /UN member/u.test(tally.unit)));
    const right = exact?.count ?? by.filter((record) => this.#counts(record)).length;
    if (disputed.length > 0) {
      const figures = [...disputed.map((tally) => tally.count), right];
      const low = Math.min(...figures), high = Math.max(...figures);
      if (fits(number, quantity, low) === fits(number, quantity, high) && fits(number, quantity, low) === 'yes') return this.#tallied(of, 'supported');
      if (number > high * 1.15 || number < low * 0.5) return this.#tallied(of, number > high ? 'overstated' : 'understated');
      return this.#tallied(of);
    }
    if (!known) return this.#unknown(verifiedOn);
    const unit = right === 1 ? 'state' : 'states';
    const evidence = `${this.#on} ${right} ${unit} recognised ${object}${right > 0 && right <= 12 ? `: ${this.#names(by)}` : ''}.`;
    if (fits(number, quantity, right) === 'yes') return this.#say('supported', evidence, [], this.#sources(of));
    return this.#say(number > right ? 'overstated' : 'understated', evidence, [], this.#sources(of), this.#numberFix(right));
  }

  recognises(): Judgement | undefined {
    const { of, object } = this.#object();
    const { actors, past, when } = this.claim;
    if (actors.length === 0) return undefined;
    const judged = actors.map((actor) => {
      const { answer, record, verifiedOn } = this.register.recognises(actor.id, of.id, this.date);
      return past && answer === 'no' && record?.to !== undefined && earliest(record.from ?? '0000') <= this.date ? { actor, answer: 'yes' as const, record, verifiedOn } : { actor, answer, record, verifiedOn };
    });
    const wrong = judged.find(({ answer }) => answer === 'no');
    if (wrong) return this.#absent(wrong.actor, of, wrong.record);
    const disputed = judged.find(({ answer }) => answer === 'disputed');
    if (disputed) return this.#say('disputed', `${disputed.actor.title}: ${disputed.record?.disputed ?? 'the two sides differ'}.`, disputed.record ? [disputed.record] : []);
    const open = judged.find(({ answer }) => answer === 'unknown');
    if (open) return this.#unknown(open.verifiedOn);
    const records = judged.flatMap(({ record }) => (record ? [record] : []));
    if (past && when && actors.length === 1 && records[0]?.from && !this.#sameTime(when, records[0].from)) {
      return this.#say('contradicted', `${actors[0]?.title} recognised ${object} on ${longDate(records[0].from)}.`, records);
    }
    return this.#say('supported', `${this.#on} ${this.#names(records)} recognised ${object} (${this.#spans(records)}).`, records);
  }

  doesNotRecognise(): Judgement | undefined {
    const { of, object } = this.#object();
    const actor = this.claim.actors[0];
    if (!actor) return undefined;
    const { answer, record, verifiedOn } = this.register.recognises(actor.id, of.id, this.date);
    if (answer === 'disputed') return this.#say('disputed', `${actor.title}: ${record?.disputed ?? 'the two sides differ'}.`, record ? [record] : []);
    if (answer === 'unknown') return this.#unknown(verifiedOn);
    if (answer === 'yes') return this.#say('contradicted', `${actor.title} has recognised ${object} since ${longDate(record?.from ?? '')}.`, record ? [record] : []);
    const later = record?.from !== undefined && earliest(record.from) > this.date ? `; it did on ${longDate(record.from)}` : '';
    return this.#say('supported', `${this.#on} ${actor.title} did not recognise ${object}${later}.`, record ? [record] : [], this.#sources(of));
  }

  withdrew(): Judgement | undefined {
    const { of, object } = this.#object();
    const actor = this.claim.actors[0];
    if (!actor) return undefined;
    const records = this.register.recognitionsOf(of.id).filter((record) => record.by === actor.id);
    const disputed = records.find((record) => record.disputed);
    if (disputed) return this.#say('disputed', `${actor.title}: ${disputed.disputed}.`, [disputed]);
    const ended = records.find((record) => record.to !== undefined && earliest(record.to) <= this.date);
    if (ended) return this.#say('supported', `${actor.title}’s recognition of ${object} ended on ${longDate(ended.to ?? '')}.`, [ended]);
    const standing = records.find((record) => record.to === undefined);
    return standing && this.date <= (of.recognition?.verifiedOn ?? '') ? this.#say('contradicted', `${this.#on} ${actor.title} still recognised ${object}.`, [standing]) : this.#unknown(of.recognition?.verifiedOn);
  }

  member(claimed: boolean): Judgement | undefined {
    const actor = this.claim.actors[0], org = this.claim.object;
    if (!actor || !org) return undefined;
    const { answer, record, verifiedOn } = this.register.memberAt(actor.id, org.id, this.date);
    const sources = record?.sources ?? org.members?.sources ?? [];
    const name = `${/^(?:NATO|BRICS|ASEAN|OPEC|Mercosur|ECOWAS)$/u.test(org.title) ? '' : 'the '}${org.title}`;
    if (answer === 'unknown') return this.#unknown(verifiedOn);
    if (answer === 'yes') {
      const since = record?.from ? ` since ${longDate(record.from)}` : '';
      return this.#say(claimed ? 'supported' : 'contradicted', `${actor.title} has been a member of ${name}${since}.`, [], sources);
    }
    if (!claimed) return this.#say('supported', `${this.#on} ${actor.title} was not a member of ${name}.`, [], sources);
    if (this.claim.past && record?.to !== undefined && earliest(record.to) <= this.date) return this.#say('supported', `${actor.title} was a member of ${name} until ${longDate(record.to)}.`, [], sources);
    if (this.claim.past) return undefined;
    const observer = this.register.memberAt(actor.id, org.id, this.date, 'observer');
    if (observer.answer === 'yes') return this.#say('contradicted', `${this.#on} ${actor.title} was an observer at ${name}, not a member.`, [], observer.record?.sources ?? sources);
    if (record?.from !== undefined && earliest(record.from) > this.date) return this.#say('premature', `${actor.title} became a member of ${name} on ${longDate(record.from)}.`, [], sources);
    if (record?.to !== undefined) return this.#say('stale', `${actor.title} ceased to be a member of ${name} on ${longDate(record.to)}.`, [], sources);
    return this.#say('contradicted', `${this.#on} ${actor.title} was not a member of ${name}.`, [], sources);
  }

  joined(): Judgement | undefined {
    const actor = this.claim.actors[0], org = this.claim.object;
    if (!actor || !org) return undefined;
    const record = org.members?.list.filter((own) => own.member === actor.id && own.role === 'member').at(-1);
    const sources = record?.sources ?? org.members?.sources ?? [];
    if (!record) return this.date <= (org.members?.verifiedOn ?? '') ? this.#say('contradicted', `${this.#on} ${actor.title} was not and had not been a member of ${org.title}.`, [], sources) : this.#unknown(org.members?.verifiedOn);
    const from = record.from;
    if (from === undefined) return undefined;
    if (earliest(from) > this.date) return this.#say('premature', `${actor.title} became a member of ${org.title} on ${longDate(from)}.`, [], sources);
    const { when } = this.claim;
    if (when && !this.#sameTime(when, from)) return this.#say('contradicted', `${actor.title} became a member of ${org.title} on ${longDate(from)}.`, [], sources);
    return this.#say('supported', `${actor.title} became a member of ${org.title} on ${longDate(from)}.`, [], sources);
  }

  memberCount(): Judgement | undefined {
    const { object: org, number = -1, quantity } = this.claim;
    if (!org || number < 0) return undefined;
    const { known, list, verifiedOn } = this.register.membersAt(org.id, this.date);
    if (!known) return this.#unknown(verifiedOn);
    const evidence = `${this.#on} ${org.title} had ${list.length} members.`;
    if (fits(number, quantity, list.length) === 'yes') return this.#say('supported', evidence, [], org.members?.sources ?? []);
    return this.#say(number > list.length ? 'overstated' : 'understated', evidence, [], org.members?.sources ?? [], this.#numberFix(list.length));
  }

  office(): Judgement | undefined {
    const actor = this.claim.actors[0];
    const { title = '', quantity = '' } = this.claim;
    if (actor?.kind !== 'person' || /former|then|ex|deputy|vice/u.test(quantity)) return undefined;
    const written = `${quantity} ${title}`.trim();
    const same = (own: string): boolean => own === written;
    const held = (actor.offices ?? []).filter((office) => office.title.endsWith(title));
    const now = this.register.officesOf(actor.id, this.date);
    const right = now.find((office) => same(office.title));
    if (right) return this.#say('supported', `${actor.title} was ${right.title}${right.from ? ` from ${longDate(right.from)}` : ''}.`, [], right.sources);
    // Another office than those the register follows is none of its business.
    const like = held.find((office) => same(office.title));
    const sources = (like ?? held[0])?.sources ?? [];
    if (!like) return undefined;
    const present = now.find((office) => office.title.endsWith(title));
    const begun = like.from === undefined || earliest(like.from) <= this.date;
    const evidence = begun
      ? `${actor.title} was ${like.title} until ${longDate(like.to ?? '')}${present ? `; then ${present.title}` : ''}.`
      : `${actor.title} became ${like.title} on ${longDate(like.from ?? '')}.`;
    return this.#say(begun ? 'stale' : 'premature', evidence, [], sources);
  }

  resolution(): Judgement | undefined {
    const of = this.claim.object;
    const parent = of?.of === undefined ? undefined : this.register.subject(of.of);
    const resolution = [...(of?.events ?? []), ...(parent?.events ?? [])].filter((event) => event.kind === 'resolution' && earliest(event.on) <= this.date).at(-1);
    if (!of || !resolution) return undefined;
    return this.#say('contradicted', `No resolution of the Security Council recognises it. ${resolution.text}`, [], resolution.sources);
  }

  #object(): { of: Subject; object: string } {
    const of = this.claim.object as Subject;
    return { of, object: of.recognition?.object ?? of.title };
  }

  #unMembersOnly(): boolean {
    return /un member|united nations|@/u.test(this.claim.unit ?? '');
  }

  /** Whether a recogniser is of the kind that the statement counts. */
  #counts(record: RecognisedBy): boolean {
    return !this.#unMembersOnly() || this.register.memberAt(record.by, 'united-nations', this.date).answer !== 'no';
  }

  /** "Norway did not recognise it on that day": stale, premature or plainly wrong. */
  #absent(actor: Subject, of: Subject, record: RecognisedBy | undefined): Judgement {
    const object = of.recognition?.object ?? of.title;
    if (record?.from !== undefined && earliest(record.from) > this.date) return this.#say('premature', `${actor.title} recognised ${object} on ${longDate(record.from)}.`, [record]);
    if (record?.to !== undefined) return this.#say('stale', `${actor.title}’s recognition of ${object} ended on ${longDate(record.to)}.`, [record]);
    return this.#say('contradicted', `${this.#on} ${actor.title} did not recognise ${object}.`, [], this.#sources(of));
  }

  #tallied(of: Subject, verdict: Verdict = 'disputed'): Judgement {
    const { tallies, by } = this.register.recognisersAt(of.id, this.date);
    const counts = tallies.map((tally) => `${tally.owner} counts ${tally.count} ${tally.unit}${tally.disputed ? ` (${tally.disputed})` : ''}`);
    return this.#say(verdict, `The counts differ on ${longDate(this.date)}: ${counts.join('; ')}${counts.length === 0 ? `the register lists ${by.length}` : ''}.`, [], tallies.flatMap((tally) => tally.sources));
  }

  #unknown(verifiedOn: IsoDate | undefined): Judgement {
    return this.#say('unknown', verifiedOn ? `The register was last verified on ${longDate(verifiedOn)} and cannot tell.` : 'The register cannot tell.', []);
  }

  #say(verdict: Verdict, evidence: string, records: readonly RecognisedBy[], sources: readonly SourceKey[] = [], fix?: Judgement['fix']): Judgement {
    return { verdict, evidence, sources: [...new Set([...records.flatMap((record) => record.sources), ...sources])].slice(0, 6), fix };
  }

  #sources(of: Subject): readonly SourceKey[] {
    const tally = this.register.recognisersAt(of.id, this.date).tallies[0];
    return tally?.sources ?? of.recognition?.by.at(-1)?.sources ?? [];
  }

  #names(records: readonly RecognisedBy[]): string {
    const titles = [...new Set(records.map((record) => this.register.subject(record.by)?.title ?? record.by))];
    if (titles.length > 12) return `${titles.length} states`;
    return titles.length < 2 ? titles.join('') : `${titles.slice(0, -1).join(', ')} and ${titles.at(-1)}`;
  }

  #spans(records: readonly RecognisedBy[]): string {
    return records.slice(0, 4).map(({ from, to }) => `${from ? `from ${longDate(from)}` : 'from before the register begins'}${to ? ` to ${longDate(to)}` : ''}`).join('; ');
  }

  /** "; Russia became the first on 3 July 2025", where the register knows what came after. */
  #next(of: string): string {
    const next = this.register.recognitionsOf(of).find((record) => record.from !== undefined && !record.disputed && earliest(record.from) > this.date);
    return next?.from ? `; ${this.register.subject(next.by)?.title ?? next.by} became the first on ${longDate(next.from)}` : '';
  }

  #numberFix(right: number): Judgement['fix'] {
    return this.claim.numberSpan && !this.claim.quantity ? { span: this.claim.numberSpan, text: String(right) } : undefined;
  }

  #mostFix(text: string): Judgement['fix'] {
    return { span: { start: this.claim.start, end: this.claim.end }, text };
  }

  /** Whether a stated time, which may lack the year or the day, can be the time of a fact. */
  #sameTime(when: string, on: string): boolean {
    const year = /\d{4}/u.exec(when)?.[0];
    if (year && year !== on.slice(0, 4)) return false;
    const month = /[a-z]+/u.exec(when)?.[0];
    if (!month || on.length < 7) return true;
    const stated: IsoDate | undefined = parseDate(`1 ${month[0]?.toUpperCase()}${month.slice(1)} ${on.slice(0, 4)}`);
    if (!stated || stated.slice(5, 7) !== on.slice(5, 7)) return false;
    const day = /(?<!\d)\d{1,2}(?!\d)/u.exec(when)?.[0];
    return !day || on.length < 10 || Number(day) === Number(on.slice(8));
  }
}

/** Whether a stated number, with its qualifier, is right where `right` is the true one. */
function fits(stated: number, quantity: string | undefined, right: number): Answer {
  switch (quantity) {
    case 'more than': case 'over': return right > stated ? 'yes' : 'no';
    case 'at least': return right >= stated ? 'yes' : 'no';
    case 'fewer than': case 'less than': return right < stated ? 'yes' : 'no';
    case 'about': case 'around': case 'some': case 'nearly': case 'almost': return Math.abs(right - stated) <= Math.max(1, right * 0.05) ? 'yes' : 'no';
    default: return right === stated ? 'yes' : 'no';
  }
}

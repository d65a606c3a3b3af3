/** What can be said of a subject, by kind of statement. Each writer of facts leaves out what the register cannot vouch for. */
import { holds, latest, longDate } from '../../register/dates';
import { officeOf } from '../../register/offices';
import type { Register } from '../../register/register';
import type { Office, PartialDate, RegisterEvent, Subject } from '../../register/types';
import type { Fact, IsoDate } from '../types';
import { lastCapital } from './former';
import { recognitionFacts } from './recognisers';
import { type Asking, counted, fact, horizon, listed, named, namesThen, sentenceCase, since, speaksOfLater, titleOf } from './statement';

export type FactWriter = (asking: Asking, subject: Subject) => Fact[];

const EVENTS_SHOWN = 4;
const MEMBERS_NAMED = 12;

/** Capital, UN status, form of government: whatever held on the date. */
export const statusFacts: FactWriter = (asking, subject) => asking.register.statusesAt(subject.id, asking.date)
  .flatMap((status) => fact(asking, status.label, readable(status.value), status.sources, horizon(status, status.verifiedOn), status.from));

/** A value that is a date, as copy writes it. */
function readable(value: string): string {
  return /^\d{4}-\d{2}(?:-\d{2})?$/u.test(value) ? longDate(value) : value;
}

export const ownRecognition: FactWriter = (asking, subject) => recognitionFacts(asking, subject);

/** Recognition of the governments and authorities that belong to a state. */
export const recognitionOfGovernments: FactWriter = (asking, subject) => governmentsOf(asking, subject.id)
  .flatMap((government) => recognitionFacts(asking, government, 'Recognition of the government'));

const parts = new WeakMap<Register, Map<string, Subject[]>>();

/** What is `of` the subject: its governments, groups and territories. */
export function partsOf({ register }: Pick<Asking, 'register'>, id: string): readonly Subject[] {
  let known = parts.get(register);
  if (!known) {
    known = new Map();
    for (const subject of register.subjects()) {
      if (subject.kind !== 'place' && subject.of !== undefined) known.set(subject.of, [...known.get(subject.of) ?? [], subject]);
    }
    parts.set(register, known);
  }
  return known.get(id) ?? [];
}

/** Subjects of kind government that are `of` the subject. */
export function governmentsOf(asking: Pick<Asking, 'register'>, id: string): readonly Subject[] {
  return partsOf(asking, id).filter(({ kind }) => kind === 'government');
}

/** Who recognises somebody's sovereignty over the territory. */
export const recognitionOfSovereignty: FactWriter = (asking, subject) => partsOf(asking, subject.id)
  .flatMap((part) => (part.recognition?.of === 'sovereignty' ? recognitionFacts(asking, part, 'Recognition of sovereignty') : []));

/** Organisations to which the subject belongs, one line for each role. */
export const memberships: FactWriter = (asking, subject) => {
  const labels = { member: 'Member of', observer: 'Observer in', associate: 'Associated with', candidate: 'Candidate to join', suspended: 'Suspended from' } as const;
  const held = asking.register.membershipsOf(subject.id, asking.date).filter(({ record }) => !record.disputed);
  return (Object.keys(labels) as (keyof typeof labels)[]).flatMap((role) => {
    const own = held.filter(({ record }) => record.role === role);
    if (own.length === 0) return [];
    const checked = own.flatMap(({ org, record }) => horizon(record, org.members?.verifiedOn) ?? []).sort();
    const keys = own.flatMap(({ org, record }) => (record.sources ?? org.members?.sources ?? []).slice(0, 1));
    return fact(asking, labels[role], own.map(({ org }) => titleOf(asking, org.id)).join(', '), keys, checked[0]);
  });
};

/** That a European state is outside the European Union, which copy gets wrong often enough. */
export const outsideTheUnion: FactWriter = (asking, subject) => {
  const union = asking.register.subject('european-union');
  if (!subject.region?.startsWith('Europe') || !union?.members || lastCapital(subject, asking.date)) return [];
  const { answer, record } = asking.register.memberAt(subject.id, union.id, asking.date);
  const told = asking.register.statusesAt(subject.id, asking.date).some((status) => status.label === union.title);
  if (answer !== 'no' || told) return [];
  const left = record?.to !== undefined && record.to <= asking.date ? ` since ${longDate(record.to)}` : '';
  return fact(asking, union.title, `not a member${left}`, record?.sources ?? union.members.sources);
};

/** How many members, and who they are where they are few. */
export const members: FactWriter = (asking, subject) => {
  const list = subject.members;
  if (!list) return [];
  const day = asking.date > list.verifiedOn ? list.verifiedOn : asking.date;
  const answer = asking.register.membersAt(subject.id, day);
  if (answer.list.length === 0) return [];
  const names = answer.list.map(({ member }) => titleOf(asking, member)).sort((a, b) => a.localeCompare(b, 'en'));
  const count = answer.known ? counted(names.length, 'member') : `at least ${counted(names.length, 'member')}`;
  const value = names.length <= MEMBERS_NAMED ? `${count}: ${listed(names)}` : count;
  const suspended = asking.register.membersAt(subject.id, day, 'suspended').list.map(({ member }) => titleOf(asking, member));
  return [
    ...fact(asking, 'Members', value, list.sources, list.verifiedOn),
    ...suspended.length === 0 ? [] : fact(asking, 'Suspended', listed(suspended), list.sources, list.verifiedOn),
  ];
};

/** Offices that a person holds; the last one held where none is. */
export const offices: FactWriter = (asking, subject) => {
  const { register, date } = asking;
  const held = register.officesOf(subject.id, date);
  const line = (office: Office): string => officeOf(office.title, named(asking, office.of));
  if (held.length > 0) {
    return held.flatMap((office) => {
      const begun = since(office);
      return fact(asking, 'Office', `${line(office)} ${begun}`.trimEnd(), office.sources, horizon(office, office.verifiedOn));
    });
  }
  const past = (subject.offices ?? []).filter((office) => office.person === subject.id && office.to !== undefined && latest(office.to) <= date);
  const last = past.sort((a, b) => (a.to ?? '').localeCompare(b.to ?? '')).at(-1);
  return last?.to === undefined ? [] : fact(asking, 'Former office', `${line(last)}, ${last.from === undefined ? '' : `from ${longDate(last.from)} `}until ${longDate(last.to)}`, last.sources);
};

/** Who holds office in the subject. */
export const officeHolders: FactWriter = (asking, subject) => asking.register.officeHolders(subject.id, asking.date)
  .flatMap((office) => fact(asking, sentenceCase(office.title), titleOf(asking, office.person), office.sources, horizon(office, office.verifiedOn), office.from));

/** That the place is the capital of the state it lies in, or else that it lies there. */
export const country: FactWriter = (asking, subject) => {
  const state = subject.of === undefined ? undefined : asking.register.subject(subject.of);
  if (!state) return [];
  const capital = asking.register.statusesAt(state.id, asking.date)
    .filter((status) => status.label === 'Capital' && subject.names.some((name) => name.text === status.value))
    .flatMap((status) => fact(asking, 'Capital of', titleOf(asking, state.id), status.sources, horizon(status, status.verifiedOn)));
  return capital.length > 0 ? capital : fact(asking, 'Lies in', titleOf(asking, state.id), firstSources(subject));
};

/** The place's name of the time, where that ended later. */
export const nameThen: FactWriter = (asking, subject) => {
  const [name, ...others] = namesThen(subject, asking.date);
  if (name === undefined || asking.register.statusesAt(subject.id, asking.date).some(({ label }) => label === 'Name')) return [];
  return fact(asking, 'Name', others.length === 0 ? name : `${name}, also written ${others.join(', ')}`, firstSources(subject, ({ kind }) => kind === 'renamed'));
};

/** How the name is written, as the register's guidance for the date has it. */
export const usage: FactWriter = (asking, subject) => subject.guidance
  .filter((guidance) => guidance.id === 'superseded-name' && holds(guidance, asking.date) === 'yes')
  .slice(0, 1).flatMap((guidance) => fact(asking, 'Name', guidance.why, guidance.sources));

/** What the register says of a subject of which it holds no dated facts: the neutral formula, then what a desk must know of its names. */
export const advice: FactWriter = (asking, subject) => {
  const { date } = asking;
  const formula = (subject.background ?? []).filter((background) => holds(background, date) === 'yes').slice(0, 1);
  const wording = subject.guidance.filter((guidance) => holds(guidance, date) === 'yes' && !speaksOfLater(guidance.why, date)).slice(0, 2);
  return [
    ...formula.flatMap((background) => fact(asking, 'In short', background.text, background.sources)),
    ...wording.flatMap((guidance) => fact(asking, subject.kind === 'place' || subject.kind === 'name' ? 'Name' : 'Wording', guidance.why, guidance.sources)),
  ];
};

/** Of a subject whose time comes later: that nothing is on record yet, with the sources of what begins its record. */
export const nothingYet: FactWriter = (asking, subject) => fact(asking, NOTHING_YET, `nothing on or before ${longDate(asking.date)}`, firstSources(subject));

/** The label of that line. */
export const NOTHING_YET = 'On record';

/** Sources of the first dated record of a subject, of the first event that is wanted before all others. */
function firstSources({ events, offices = [], statuses, recognition, members, guidance, background = [] }: Subject, wanted: (event: RegisterEvent) => boolean = () => false): readonly string[] {
  const dated: { readonly from?: PartialDate; readonly sources: readonly string[] }[] = [
    ...events.map(({ on, sources }) => ({ from: on, sources })), ...offices, ...statuses, ...recognition?.by ?? [], ...guidance, ...background, ...members ? [members] : [],
  ];
  const [first] = dated.sort((a, b) => (a.from ?? 'z').localeCompare(b.from ?? 'z'));
  return (events.find(wanted) ?? first)?.sources ?? [];
}

/** The last dated events up to the draft's date, newest first. */
export const recentEvents: FactWriter = (asking, subject) => newestFirst(subject.events, asking.date).slice(0, EVENTS_SHOWN)
  .flatMap((event) => eventFact(asking, event));

/** Events that had certainly happened by the date, newest first. */
export function newestFirst(events: readonly RegisterEvent[], date: IsoDate): RegisterEvent[] {
  return events.filter((event) => latest(event.on) <= date).sort((a, b) => b.on.localeCompare(a.on));
}

/** An event under its date. */
export function eventFact(asking: Asking, event: RegisterEvent): Fact[] {
  return fact(asking, longDate(event.on as PartialDate), event.text, event.sources);
}

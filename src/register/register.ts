/** Questions to the register. Pure and fast: indexes are built once, on the first question that needs them. */
import { holds, earliest, latest, type Answer } from './dates';
import { withHolders } from './offices';
import type {
  IsoDate, Membership, Name, Office, OfficeList, PartialDate, RecognisedBy, RegisterData, RegisterEvent, Status, Subject, Tally,
} from './types';

/** An answer about recognition: the record that decides, and until when the register vouches for it. */
export interface RecognitionAnswer {
  readonly answer: Answer | 'disputed';
  readonly record?: RecognisedBy;
  readonly verifiedOn?: IsoDate;
}

export interface Recognisers {
  /** The list is complete for this date: whoever is not on it does not recognise. */
  readonly known: boolean;
  readonly by: readonly RecognisedBy[];
  /** Records whose missing day or dispute leaves the date open. */
  readonly possible: readonly RecognisedBy[];
  readonly tallies: readonly Tally[];
  readonly verifiedOn?: IsoDate;
}

export interface MembershipAnswer {
  readonly answer: Answer;
  readonly record?: Membership;
  readonly verifiedOn?: IsoDate;
}

export interface Register {
  subjects(): Iterable<Subject>;
  subject(id: string): Subject | undefined;
  /** Subjects that bear exactly this name, at any time. */
  byName(text: string): readonly Subject[];
  /** Every name of every subject. */
  names(): Iterable<{ readonly text: string; readonly subject: Subject; readonly name: Name }>;
  /** Titles and addresses of sources; bound, so it can be handed on. */
  readonly sourcesOf: (keys: readonly string[]) => { readonly title: string; readonly url: string }[];
  /** Whether `by` recognised the subject `of` on the date. */
  recognises(by: string, of: string, date: IsoDate): RecognitionAnswer;
  recognisersAt(of: string, date: IsoDate): Recognisers;
  /** Records of recognition of the subject by anybody, in order of their beginning. */
  recognitionsOf(of: string): readonly RecognisedBy[];
  /** Whether `member` belonged to `org` on the date, in the role of a member unless another is named. */
  memberAt(member: string, org: string, date: IsoDate, role?: Membership['role']): MembershipAnswer;
  membersAt(org: string, date: IsoDate, role?: Membership['role']): { readonly known: boolean; readonly list: readonly Membership[]; readonly verifiedOn?: IsoDate };
  membershipsOf(member: string, date: IsoDate): readonly { readonly org: Subject; readonly record: Membership }[];
  eventsBetween(id: string, from: IsoDate, to: IsoDate): readonly RegisterEvent[];
  /** Offices that a person held on the date. */
  officesOf(person: string, date: IsoDate): readonly Office[];
  /** Who held office in the subject on the date. */
  officeHolders(of: string, date: IsoDate): readonly Office[];
  /** The lists of holders of offices. */
  offices(): readonly OfficeList[];
  statusesAt(id: string, date: IsoDate): readonly Status[];
}

/** What ended after its list was verified was looked at when it ended. */
const endedSince = ({ to }: { readonly to?: PartialDate }, verifiedOn: IsoDate): boolean => to !== undefined && earliest(to) > verifiedOn;

export function createRegister(data: RegisterData): Register {
  const subjects = withHolders(data.subjects, data.offices ?? []);
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  let namesIndex: Map<string, Subject[]> | undefined;
  let sources: RegisterData['sources'] | undefined;
  let memberIndex: Map<string, { org: Subject; record: Membership }[]> | undefined;

  function* names() {
    for (const subject of subjects) for (const name of subject.names) yield { text: name.text, subject, name };
  }
  const offices = (): Office[] => subjects.flatMap((subject) => subject.offices ?? []);
  let allOffices: Office[] | undefined;

  const recognisersAt: Register['recognisersAt'] = (of, date) => {
    const recognition = byId.get(of)?.recognition;
    if (!recognition) return { known: false, by: [], possible: [], tallies: [] };
    const by: RecognisedBy[] = [], possible: RecognisedBy[] = [];
    for (const record of recognition.by) {
      const answer = holds(record, date);
      if (answer === 'yes' && !record.disputed) by.push(record);
      else if (answer !== 'no') possible.push(record);
    }
    const { completeFrom, verifiedOn } = recognition;
    const known = completeFrom !== undefined && date >= latest(completeFrom) && date <= verifiedOn;
    return { known, by, possible, tallies: (recognition.tallies ?? []).filter((tally) => holds(tally, date) !== 'no'), verifiedOn };
  };

  return {
    subjects: () => subjects,
    subject: (id) => byId.get(id),
    byName: (text) => {
      if (!namesIndex) {
        namesIndex = new Map();
        for (const name of names()) namesIndex.set(name.text, [...(namesIndex.get(name.text) ?? []), name.subject]);
      }
      return namesIndex.get(text) ?? [];
    },
    names,
    sourcesOf: (keys) => keys.flatMap((key) => {
      const source = (sources ??= data.sources)[key];
      return source ? { title: `${source.publisher}: ${source.title}`, url: source.url } : [];
    }),
    recognises: (by, of, date) => {
      const recognition = byId.get(of)?.recognition;
      if (!recognition) return { answer: 'unknown' };
      const { verifiedOn, completeFrom, never } = recognition;
      const records = recognition.by.filter((record) => record.by === by);
      let open: RecognitionAnswer | undefined;
      for (const record of records) {
        const answer = holds(record, date);
        if (answer === 'no') continue;
        if (record.disputed) open = { answer: 'disputed', record, verifiedOn };
        else if (answer === 'yes') return date > verifiedOn && record.to === undefined ? { answer: 'unknown', record, verifiedOn } : { answer, record, verifiedOn };
        else open ??= { answer: 'unknown', record, verifiedOn };
      }
      if (open) return open;
      const vouched = date <= verifiedOn && ((completeFrom !== undefined && date >= latest(completeFrom)) || never?.states.includes(by));
      // A recognition that begins later, or ended earlier, is known for its own dates whatever the list.
      const nearest = records.find((record) => record.from !== undefined && date < earliest(record.from)) ?? records.at(-1);
      return { answer: vouched || (nearest && (date <= verifiedOn || endedSince(nearest, verifiedOn))) ? 'no' : 'unknown', record: nearest, verifiedOn };
    },
    recognisersAt,
    recognitionsOf: (of) => [...(byId.get(of)?.recognition?.by ?? [])].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '')),
    memberAt: (member, org, date, role = 'member') => {
      const members = byId.get(org)?.members;
      if (!members) return { answer: 'unknown' };
      const { verifiedOn } = members;
      const records = members.list.filter((record) => record.member === member && record.role === role);
      for (const record of records) {
        const answer = holds(record, date);
        if (answer !== 'no') return { answer: record.disputed || (date > verifiedOn && record.to === undefined) ? 'unknown' : answer, record, verifiedOn };
      }
      const record = records.at(-1);
      return { answer: date <= verifiedOn || (record && endedSince(record, verifiedOn)) ? 'no' : 'unknown', record, verifiedOn };
    },
    membersAt: (org, date, role = 'member') => {
      const members = byId.get(org)?.members;
      if (!members) return { known: false, list: [] };
      const open = members.list.some((record) => record.role === role && (holds(record, date) === 'unknown' || (record.disputed !== undefined && holds(record, date) === 'yes')));
      return { known: date <= members.verifiedOn && !open, list: members.list.filter((r) => r.role === role && !r.disputed && holds(r, date) === 'yes'), verifiedOn: members.verifiedOn };
    },
    membershipsOf: (member, date) => {
      if (!memberIndex) {
        memberIndex = new Map();
        for (const org of subjects) {
          for (const record of org.members?.list ?? []) memberIndex.set(record.member, [...(memberIndex.get(record.member) ?? []), { org, record }]);
        }
      }
      return (memberIndex.get(member) ?? []).filter(({ record }) => holds(record, date) === 'yes');
    },
    eventsBetween: (id, from, to) => (byId.get(id)?.events ?? []).filter((event) => latest(event.on) >= from && earliest(event.on) <= to),
    officesOf: (person, date) => (allOffices ??= offices()).filter((office) => office.person === person && holds(office, date) === 'yes'),
    officeHolders: (of, date) => (allOffices ??= offices()).filter((office) => office.of === of && holds(office, date) === 'yes'),
    offices: () => data.offices ?? [],
    statusesAt: (id, date) => (byId.get(id)?.statuses ?? []).filter((status) => holds(status, date) === 'yes'),
  };
}

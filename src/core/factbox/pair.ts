/** What the register knows between two subjects of a draft. */
import { latest, longDate } from '../../register/dates';
import { officeOf } from '../../register/offices';
import type { Recognition, RegisterEvent, Subject } from '../../register/types';
import type { Fact, IsoDate } from '../types';
import { eventFact, governmentsOf, newestFirst, partsOf } from './facts';
import { lastCapital } from './former';
import { newestSources } from './recognisers';
import { UN_STATUS } from './standing';
import { type Asking, fact, horizon, named, names, sentenceCase, since, speaksOfLater, titleOf } from './statement';

const EVENTS_SHOWN = 5;

/** Recognition in both directions, membership of one in the other, organisations in common, what is said of one towards the other, dated events between them. */
export function pairFacts(asking: Asking, a: Subject, b: Subject): Fact[] {
  const memberships = [...membershipIn(asking, a, b), ...membershipIn(asking, b, a)];
  return [
    ...recognitionBetween(asking, a, b), ...recognitionBetween(asking, b, a),
    ...memberships, ...inCommon(asking, a, b),
    ...[...statusTowards(asking, a, b), ...statusTowards(asking, b, a)].filter(({ label }) => memberships.length === 0 || !UN_STATUS.test(label)),
    ...officeIn(asking, a, b), ...officeIn(asking, b, a),
    ...eventsBetween(asking, a, b),
  ];
}

/** Whether `a` recognises `b`, the government of a state, or somebody's sovereignty over a territory. */
function recognitionBetween(asking: Asking, a: Subject, b: Subject): Fact[] {
  if (a.kind !== 'state') return [];
  const { register, date } = asking;
  const who = named(asking, a.id), Who = sentenceCase(who);
  return [b, ...b.kind === 'state' ? governmentsOf(asking, b.id) : partsOf(asking, b.id)].flatMap((of) => {
    const { recognition } = of;
    if (!recognition || of.of === a.id) return [];
    const day = date > recognition.verifiedOn ? recognition.verifiedOn : date;
    const { answer, record } = register.recognises(a.id, of.id, day);
    const keys = record?.sources ?? newestSources(recognition.by);
    const object = recognition.object;
    const begun = record && since(record);
    switch (answer) {
      case 'yes': return fact(asking, 'Recognition', begun ? `${Who} has recognised ${object} ${begun}` : `${Who} recognises ${object}`, keys, record && horizon(record, recognition.verifiedOn));
      case 'no':
        if (!record && !recognition.never?.states.includes(a.id) && !isListed(asking, a, recognition.of, day)) return [];
        return fact(asking, 'Recognition', `${Who} does not recognise ${object}`, keys, recognition.verifiedOn);
      case 'disputed': return fact(asking, 'Recognition', `whether ${who} recognises ${object} is disputed${record?.disputed && !speaksOfLater(record.disputed, date) ? `: ${record.disputed}` : ''}`, keys, recognition.verifiedOn);
      case 'unknown': return [];
    }
  });
}

/**
 * Whether who is missing from a complete list does not recognise. Such lists are lists of UN members: of others they say nothing. Nor does a
 * list of those who recognise somebody's sovereignty name that somebody.
 */
function isListed({ register }: Asking, { id }: Subject, what: Recognition['of'], day: IsoDate): boolean {
  return what !== 'sovereignty' && register.memberAt(id, 'united-nations', day).answer === 'yes';
}

function membershipIn(asking: Asking, member: Subject, org: Subject): Fact[] {
  if (!org.members) return [];
  const who = sentenceCase(ofTerritory(member) ?? named(asking, member.id)), body = named(asking, org.id);
  const roles = ['member', 'observer', 'associate', 'candidate', 'suspended'] as const;
  const day = asking.date > org.members.verifiedOn ? org.members.verifiedOn : asking.date;
  const held = roles.flatMap((role) => {
    const { answer, record } = asking.register.memberAt(member.id, org.id, day, role);
    return answer === 'yes' && record && !record.disputed ? [{ role, record }] : [];
  });
  const keys = org.members.sources;
  const verifiedOn = org.members.verifiedOn;
  if (held.length > 0) {
    return held.flatMap(({ role, record }) => {
      const begun = since(record);
      const value = begun ? `${who} has been ${ROLE[role]} ${body} ${begun}` : `${who} is ${ROLE[role]} ${body}`;
      return fact(asking, 'Membership', value, record.sources ?? keys, horizon(record, verifiedOn));
    });
  }
  const plain = asking.register.memberAt(member.id, org.id, day);
  if (member.kind !== 'state' || plain.answer !== 'no' || lastCapital(member, asking.date)) return [];
  const left = plain.record?.to;
  if (left !== undefined && latest(left) <= day) return fact(asking, 'Membership', `${who} has not been a member of ${body} since ${longDate(left)}`, plain.record?.sources ?? keys);
  return fact(asking, 'Membership', `${who} is not a member of ${body}`, keys, verifiedOn);
}

/** Of a territory it is those who claim to be its state that belong to an organisation. */
function ofTerritory({ kind, recognition }: Subject): string | undefined {
  return kind === 'territory' ? recognition?.object : undefined;
}

const ROLE = {
  member: 'a member of', observer: 'an observer at', associate: 'associated with', candidate: 'a candidate to join', suspended: 'suspended from',
} as const;

/** Organisations of which both are members. */
function inCommon(asking: Asking, a: Subject, b: Subject): Fact[] {
  const of = (id: string) => asking.register.membershipsOf(id, asking.date).filter(({ record }) => record.role === 'member' && !record.disputed);
  const theirs = new Set(of(b.id).map(({ org }) => org.id));
  const shared = of(a.id).filter(({ org }) => theirs.has(org.id)).map(({ org }) => org);
  if (shared.length === 0) return [];
  const checked = shared.flatMap((org) => org.members?.verifiedOn ?? []).sort()[0];
  const keys = shared.flatMap((org) => org.members?.sources.slice(0, 1) ?? []);
  const as = [a, b].flatMap((one) => (ofTerritory(one) ? ` (${titleOf(asking, one.id)} as ${ofTerritory(one) ?? ''})` : []));
  return fact(asking, 'Both members of', [shared.map((org) => titleOf(asking, org.id)).join(', '), ...as].join(''), keys, checked);
}

function officeIn(asking: Asking, person: Subject, body: Subject): Fact[] {
  if (person.kind !== 'person') return [];
  const bodies = new Set([body.id, ...governmentsOf(asking, body.id).map((government) => government.id)]);
  return asking.register.officesOf(person.id, asking.date).filter((office) => bodies.has(office.of)).flatMap((office) => {
    const begun = since(office);
    return fact(asking, 'Office', `${officeOf(office.title, named(asking, office.of))} ${begun}`.trimEnd(), office.sources, horizon(office, office.verifiedOn));
  });
}

/** What the register says of one in so many words that name the other: "Relations with the Taliban (Norway)". */
function statusTowards(asking: Asking, of: Subject, other: Subject): Fact[] {
  return asking.register.statusesAt(of.id, asking.date).filter(({ label, value }) => names(`${label}: ${value}`, other)).flatMap((status) => {
    const label = names(status.label, of) ? status.label : `${status.label} (${titleOf(asking, of.id)})`;
    return fact(asking, label, status.value, status.sources, horizon(status, status.verifiedOn), status.from);
  });
}

/** Events of either side, of its governments, groups and territories, in which the other acted or which name it. */
function eventsBetween(asking: Asking, a: Subject, b: Subject): Fact[] {
  const side = (subject: Subject): Subject[] => [subject, ...partsOf(asking, subject.id)];
  const touching = (owners: Subject[], others: Subject[]): RegisterEvent[] => {
    const ids = new Set(others.map(({ id }) => id));
    return owners.flatMap(({ events }) => events.filter(({ by, text }) => (by !== undefined && ids.has(by)) || others.some((other) => names(text, other))));
  };
  const [ours, theirs] = [side(a), side(b)];
  // Both may tell the same day in their own words: once is enough.
  const told = touching(ours, theirs), days = new Set(told.map(({ on }) => on));
  const events = new Map([...told, ...touching(theirs, ours).filter(({ on }) => !days.has(on))].map((event) => [`${event.on} ${event.text}`, event]));
  return newestFirst([...events.values()], asking.date).slice(0, EVENTS_SHOWN).flatMap((event) => eventFact(asking, event));
}

/** What the register knows between two subjects of a draft. */
import type { Subject } from '../../register/types';
import type { Fact } from '../types';
import { eventFact, governmentsOf, newestFirst } from './facts';
import { newestSources } from './recognisers';
import { type Asking, fact, horizon, named, sentenceCase, since } from './statement';

const EVENTS_SHOWN = 5;

/** Recognition in both directions, membership of one in the other, organisations in common, dated events between them. */
export function pairFacts(asking: Asking, a: Subject, b: Subject): Fact[] {
  return [
    ...recognitionBetween(asking, a, b), ...recognitionBetween(asking, b, a),
    ...membershipIn(asking, a, b), ...membershipIn(asking, b, a),
    ...inCommon(asking, a, b),
    ...officeIn(asking, a, b), ...officeIn(asking, b, a),
    ...eventsBetween(asking, a, b),
  ];
}

/** Whether `a` recognises `b`, or the government of `b`. */
function recognitionBetween(asking: Asking, a: Subject, b: Subject): Fact[] {
  if (a.kind !== 'state') return [];
  const { register, date } = asking;
  const who = named(register, a.id), Who = sentenceCase(who);
  return [b, ...governmentsOf(asking, b.id)].flatMap((of) => {
    const { recognition } = of;
    if (!recognition) return [];
    const day = date > recognition.verifiedOn ? recognition.verifiedOn : date;
    const { answer, record } = register.recognises(a.id, of.id, day);
    const keys = record?.sources ?? newestSources(recognition.by);
    const object = recognition.object;
    const begun = record && since(record);
    switch (answer) {
      case 'yes': return fact(asking, 'Recognition', `${Who} recognises ${object}${begun ? `, ${begun}` : ''}`, keys, record && horizon(record, recognition.verifiedOn));
      case 'no': return fact(asking, 'Recognition', `${Who} does not recognise ${object}`, keys, recognition.verifiedOn);
      case 'disputed': return fact(asking, 'Recognition', `whether ${who} recognises ${object} is disputed: ${record?.disputed ?? ''}`, keys, recognition.verifiedOn);
      case 'unknown': return [];
    }
  });
}

function membershipIn(asking: Asking, member: Subject, org: Subject): Fact[] {
  if (!org.members) return [];
  const who = sentenceCase(named(asking.register, member.id)), body = named(asking.register, org.id);
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
      const value = `${who} is ${ROLE[role]} ${body}${begun && `, ${begun}`}`;
      return fact(asking, 'Membership', value, record.sources ?? keys, horizon(record, verifiedOn));
    });
  }
  const plain = asking.register.memberAt(member.id, org.id, day);
  if (member.kind !== 'state' || plain.answer !== 'no') return [];
  return fact(asking, 'Membership', `${who} is not a member of ${body}`, keys, verifiedOn);
}

const ROLE = {
  member: 'a member of', observer: 'an observer in', associate: 'associated with', candidate: 'a candidate for', suspended: 'suspended from',
} as const;

/** Organisations of which both are members. */
function inCommon(asking: Asking, a: Subject, b: Subject): Fact[] {
  const of = (id: string) => asking.register.membershipsOf(id, asking.date).filter(({ record }) => record.role === 'member' && !record.disputed);
  const theirs = new Set(of(b.id).map(({ org }) => org.id));
  const shared = of(a.id).filter(({ org }) => theirs.has(org.id)).map(({ org }) => org);
  if (shared.length === 0) return [];
  const checked = shared.flatMap((org) => org.members?.verifiedOn ?? []).sort()[0];
  const keys = shared.flatMap((org) => org.members?.sources.slice(0, 1) ?? []);
  return fact(asking, 'Both members of', shared.map((org) => org.title).join(', '), keys, checked);
}

function officeIn(asking: Asking, person: Subject, body: Subject): Fact[] {
  if (person.kind !== 'person') return [];
  const bodies = new Set([body.id, ...governmentsOf(asking, body.id).map((government) => government.id)]);
  return asking.register.officesOf(person.id, asking.date).filter((office) => bodies.has(office.of)).flatMap((office) => {
    const begun = since(office);
    return fact(asking, 'Office', `${office.title}, ${named(asking.register, office.of)}${begun && `, ${begun}`}`, office.sources, horizon(office, office.verifiedOn));
  });
}

/** Events of either side, its governments included, in which the other acted. */
function eventsBetween(asking: Asking, a: Subject, b: Subject): Fact[] {
  const side = (subject: Subject): Subject[] => [subject, ...governmentsOf(asking, subject.id)];
  const acted = (owners: Subject[], actors: Subject[]) => {
    const ids = new Set(actors.map((actor) => actor.id));
    return owners.flatMap((owner) => owner.events.filter((event) => event.by !== undefined && ids.has(event.by)));
  };
  const events = [...acted(side(a), side(b)), ...acted(side(b), side(a))];
  return newestFirst(events, asking.date).slice(0, EVENTS_SHOWN).flatMap((event) => eventFact(asking, event));
}

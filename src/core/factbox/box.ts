/** A box for a subject, or for two, on a date. */
import { backgroundAt } from '../../register/background';
import type { Register } from '../../register/register';
import type { Subject, SubjectKind } from '../../register/types';
import type { IsoDate } from '../types';
import {
  advice, country, type FactWriter, members, memberships, nameThen, nothingYet, officeHolders, offices, outsideTheUnion, ownRecognition, recentEvents,
  recognitionOfGovernments, recognitionOfSovereignty, statusFacts, usage,
} from './facts';
import { existence } from './former';
import { kept } from './kept';
import { pairFacts } from './pair';
import { type Asking, named, sentenceCase, titleOf } from './statement';
import { type Box, type BoxKey, type SchemaType, subjectsOf } from './types';

/** What a box of each kind says, in this order. */
const CONTENTS: Readonly<Record<SubjectKind, readonly FactWriter[]>> = {
  state: [existence, ownRecognition, statusFacts, officeHolders, recognitionOfGovernments, memberships, outsideTheUnion, recentEvents],
  government: [ownRecognition, statusFacts, officeHolders, recentEvents],
  territory: [statusFacts, ownRecognition, recognitionOfSovereignty, officeHolders, recentEvents],
  organisation: [members, statusFacts, officeHolders, recentEvents],
  group: [statusFacts, ownRecognition, officeHolders, recentEvents],
  person: [offices, statusFacts, recentEvents],
  place: [nameThen, country, statusFacts, usage, recentEvents],
  name: [statusFacts, usage, recentEvents],
};

const SCHEMA: Readonly<Record<SubjectKind, SchemaType>> = {
  state: 'Country', government: 'GovernmentOrganization', territory: 'AdministrativeArea', organisation: 'Organization',
  group: 'Organization', person: 'Person', place: 'Place', name: 'Thing',
};

/** Everything sourced that the register says of the subject on the date; undefined where that is nothing. */
export function factBoxFor(register: Register, subjectId: string, date: IsoDate): Box | undefined {
  const subject = register.subject(subjectId);
  if (!subject) return undefined;
  const asking = { register, date };
  const dated = CONTENTS[subject.kind].flatMap((write) => write(asking, subject));
  const facts = [advice, ...subject.kind === 'territory' ? [country] : [], nothingYet].reduce((found, write) => (found.length > 0 ? found : write(asking, subject)), dated);
  if (facts.length === 0) return undefined;
  return { subject: subject.id, title: titleOf(asking, subject.id), date, facts, background: backgroundAt(subject, date)?.text, about: [aboutOf(asking, subject)] };
}

/** What the register knows between two subjects: recognition, membership, missions, dated events. */
export function pairBox(register: Register, a: string, b: string, date: IsoDate): Box | undefined {
  const first = register.subject(a), second = register.subject(b);
  if (!first || !second || a === b) return undefined;
  const asking = { register, date }, facts = pairFacts(asking, first, second);
  if (facts.length === 0) return undefined;
  return { subject: `${a}+${b}`, title: `${sentenceCase(named(asking, a))} and ${named(asking, b)}`, date, facts, about: [aboutOf(asking, first), aboutOf(asking, second)] };
}

/** The box that a key names, whether of one subject or of a pair. */
export const boxFor = kept((register, key: BoxKey, date) => {
  const [a = '', b] = subjectsOf(key);
  return b === undefined ? factBoxFor(register, a, date) : pairBox(register, a, b, date);
});

function aboutOf(asking: Asking, { id, kind }: Subject): Box['about'][number] {
  return { id, name: titleOf(asking, id), type: SCHEMA[kind] };
}

/** Links entities to subjects of the register, where it is certain which is meant. */
import type { Name, Subject } from '../../register/types';
import { normalise } from '../draft/tokens';
import { fold } from './lexicon';
import type { ResolvedEntity } from './types';

/** The part of the register that links need. */
export interface NameBook {
  names(): Iterable<{ readonly text: string; readonly subject: Subject; readonly name: Name }>;
}

/** What kinds of subject an entity of a type can be; a government or group may stand for its country. */
const FITS: Readonly<Record<ResolvedEntity['type'], ReadonlySet<Subject['kind']>>> = {
  PER: new Set<Subject['kind']>(['person']),
  ORG: new Set<Subject['kind']>(['organisation', 'government', 'group', 'state', 'territory', 'place']),
  LOC: new Set<Subject['kind']>(['state', 'territory', 'place', 'organisation', 'name']),
};

interface Bearer {
  readonly subject: Subject;
  readonly ambiguous: boolean;
}

/** Bearers of each name, by folded name; one index for each register. */
const indexes = new WeakMap<NameBook, Map<string, Bearer[]>>();

const keyOfName = (text: string): string =>
  fold(normalise(text)).replace(/(?<=\p{L})\.(?=\p{L}|$|\s)/gu, '').replace(/[-–,.&]/gu, ' ').replace(/\s+/gu, ' ').trim().replace(/^the /u, '');

function indexOf(book: NameBook): Map<string, Bearer[]> {
  let index = indexes.get(book);
  if (index) return index;
  index = new Map();
  for (const { text, subject, name } of book.names()) {
    const key = keyOfName(text);
    const bearers = index.get(key) ?? [];
    const same = bearers.findIndex((bearer) => bearer.subject.id === subject.id);
    if (same < 0) bearers.push({ subject, ambiguous: name.ambiguous === true });
    index.set(key, bearers);
  }
  indexes.set(book, index);
  return index;
}

/**
 * The entities with their subjects, those with one subject and one type made one entity. A name that several subjects
 * bear, or that is marked as ambiguous, is linked only if the draft names company that decides: another name of the
 * subject that is not ambiguous, its capital or government, or what it is a part of.
 */
export function linkToRegister(entities: readonly ResolvedEntity[], book: NameBook): ResolvedEntity[] {
  const index = indexOf(book);
  const bearersOf = entities.map((entity) => {
    const keys = new Set([entity.name, ...entity.mentions.map((mention) => mention.text)].map(keyOfName));
    const found = new Map<string, Bearer>();
    for (const key of keys) for (const bearer of index.get(key) ?? []) if (FITS[entity.type].has(bearer.subject.kind)) found.set(bearer.subject.id, bearer);
    return [...found.values()];
  });
  const certain = new Set<string>();
  for (const bearers of bearersOf) if (bearers.length === 1 && bearers[0] && !bearers[0].ambiguous) certain.add(bearers[0].subject.id);
  // Whatever a certain subject belongs to, or belongs to it, is company.
  const company = new Set(certain);
  for (const bearers of index.values()) for (const { subject } of bearers) if (subject.of !== undefined && certain.has(subject.id)) company.add(subject.of);
  const keptCompany = (subject: Subject): boolean => company.has(subject.id) || (subject.of !== undefined && certain.has(subject.of));
  const linked: ResolvedEntity[] = [];
  const bySubject = new Map<string, number>();
  entities.forEach((entity, at) => {
    const bearers = bearersOf[at] ?? [];
    const decided = bearers.length === 1 && bearers[0] && !bearers[0].ambiguous ? bearers : bearers.filter(({ subject }) => keptCompany(subject));
    const subject = decided.length === 1 ? decided[0]?.subject.id : undefined;
    if (subject === undefined) { linked.push(entity); return; }
    const key = `${entity.type} ${subject}`;
    const other = bySubject.get(key);
    const before = other === undefined ? undefined : linked[other];
    if (other === undefined || !before) {
      bySubject.set(key, linked.length);
      linked.push({ ...entity, subject });
      return;
    }
    linked[other] = {
      ...before, name: entity.name.length > before.name.length ? entity.name : before.name,
      confidence: Math.max(before.confidence, entity.confidence),
      mentions: [...before.mentions, ...entity.mentions].sort((a, b) => a.block - b.block || a.start - b.start),
    };
  });
  return linked;
}

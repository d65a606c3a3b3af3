/** Links entities to subjects of the register, where it is certain which is meant. */
import type { Name, Subject } from '../../register/types';
import { normalise } from '../draft/words';
import { fold, KNOWN, nameBits } from './lexicon';
import type { EntityType } from '../types';
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

/** What a subject of a kind is, whatever stands around its name. */
const TYPES: Readonly<Partial<Record<Subject['kind'], EntityType>>> = { person: 'PER', organisation: 'ORG', government: 'ORG', group: 'ORG', state: 'LOC', territory: 'LOC', place: 'LOC' };

interface Bearer {
  readonly subject: Subject;
  readonly ambiguous: boolean;
}

/** What names lead to, by folded name; one for each register. */
interface Index {
  readonly bearers: ReadonlyMap<string, readonly Bearer[]>;
  /** The states whose capital bears the name. */
  readonly capitals: ReadonlyMap<string, readonly string[]>;
  /** The subjects that are part of another. */
  readonly owned: readonly { readonly id: string; readonly of: string }[];
}

const indexes = new WeakMap<NameBook, Index>();

const NOBODY: readonly Bearer[] = [];

/** Of "Africa/Middle Africa" the first. */
const continentOf = (region: string): string => region.split('/', 1)[0] ?? '';

/** The ways in which a draft writes a name: mostly one. */
function writtenAs(name: string, mentions: readonly { readonly text: string }[]): Iterable<string> {
  return mentions.every(({ text }) => text === name) ? [name] : new Set([name, ...mentions.map(({ text }) => text)]);
}

/** Words of plain letters, as nearly all names are. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/u;

const keyOfName = (text: string): string =>
  (PLAIN.test(text) ? text.toLowerCase() : fold(normalise(text)).replace(/(?<=\p{L})\.(?=\p{L}|$|\s)/gu, '').replace(/[-–,.&]/gu, ' ').replace(/\s+/gu, ' ').trim()).replace(/^the /u, '');

function indexOf(book: NameBook): Index {
  const known = indexes.get(book);
  if (known) return known;
  const bearers = new Map<string, Bearer[]>();
  const capitals = new Map<string, string[]>();
  const seen = new Set<Subject>();
  for (const { text, subject, name } of book.names()) {
    const key = keyOfName(text);
    const own = bearers.get(key) ?? [];
    if (!own.some((bearer) => bearer.subject.id === subject.id)) own.push({ subject, ambiguous: name.ambiguous === true });
    bearers.set(key, own);
    if (seen.has(subject)) continue;
    seen.add(subject);
    for (const { label, value } of subject.statuses) {
      if (label === 'Capital') capitals.set(keyOfName(value), [...capitals.get(keyOfName(value)) ?? [], subject.id]);
    }
  }
  const index = { bearers, capitals, owned: [...seen].flatMap(({ id, of }) => (of === undefined ? [] : { id, of })) };
  indexes.set(book, index);
  return index;
}

/** What a name is that the register knows for one thing: a person, an organisation, a place. `key` is folded words. */
export function registeredType(book: NameBook, key: string): EntityType | undefined {
  const { bearers, capitals } = indexOf(book);
  const own = bearers.get(key);
  // Victoria and Santiago are people as well.
  if (!own) return capitals.has(key) && (nameBits(key) & (KNOWN.given | KNOWN.surname)) === 0 ? 'LOC' : undefined;
  // What is ambiguous of two words or more is another thing of its kind, at most: "Islamic Emirate".
  const types = new Set(own.map(({ subject, ambiguous }) => (ambiguous && !key.includes(' ') ? undefined : TYPES[subject.kind])));
  return types.size === 1 ? [...types][0] : undefined;
}

/**
 * The entities with their subjects, those with one subject and one type made one entity. A name that several subjects
 * bear, or that is marked as ambiguous, is linked only if the draft names company that decides: another name of the
 * subject that is not ambiguous, its capital or government, what it is a part of, or two states of its region or three of
 * its continent, save where the United States are named, too, and one of theirs has the name: Georgia.
 */
export function linkToRegister(entities: readonly ResolvedEntity[], book: NameBook): ResolvedEntity[] {
  const { bearers: index, capitals, owned } = indexOf(book);
  const company = new Set<string>();
  const bearersOf = entities.map(({ type, name, mentions }): readonly Bearer[] => {
    let found: Map<string, Bearer> | undefined;
    for (const text of writtenAs(name, mentions)) {
      const key = keyOfName(text);
      for (const bearer of index.get(key) ?? NOBODY) {
        // The full name tells what the surname alone leaves open.
        if (FITS[type].has(bearer.subject.kind) && found?.get(bearer.subject.id)?.ambiguous !== false) (found ??= new Map()).set(bearer.subject.id, bearer);
      }
      if (type === 'LOC') for (const id of capitals.get(key) ?? []) company.add(id);
    }
    return found ? [...found.values()] : NOBODY;
  });
  const certain = new Set<string>();
  const byRegion = new Map<string, number>();
  for (const [bearer, another] of bearersOf) {
    if (!bearer || another || bearer.ambiguous || certain.has(bearer.subject.id)) continue;
    const { id, kind, region } = bearer.subject;
    certain.add(id);
    company.add(id);
    if (kind === 'state' && region !== undefined) for (const area of [region, continentOf(region)]) byRegion.set(area, (byRegion.get(area) ?? 0) + 1);
  }
  // Whatever a certain subject belongs to, or belongs to it, is company.
  for (const { id, of } of owned) if (certain.has(id)) company.add(of);
  const amongItsOwn = ({ kind, region = '', title }: Subject): boolean => kind === 'state' && ((byRegion.get(region) ?? 0) > 1 || (byRegion.get(continentOf(region)) ?? 0) > 2)
    && !(certain.has('united-states') && (nameBits(keyOfName(title)) & KNOWN.region) !== 0);
  const keptCompany = (subject: Subject): boolean => company.has(subject.id) || (subject.of !== undefined && certain.has(subject.of)) || amongItsOwn(subject);
  const linked: ResolvedEntity[] = [];
  const bySubject = new Map<string, number>();
  entities.forEach((entity, at) => {
    const bearers = bearersOf[at] ?? NOBODY;
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

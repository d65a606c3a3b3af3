/** Finds the register's subjects in a block by their names, demonyms with "state", and the capitals and nationals that stand for a state. */
import { type Found, type Phrasebook, type PhraseMatch, PhraseTable } from '../draft/phrases';
import type { Block, Span, Token } from '../draft/types';
import type { Subject } from '../../register/types';
import { LARGE_CITIES } from './cities';
import { nationalsOf, standForState } from './nationals';

/** A subject named in a block; token indices are inclusive. */
export interface SubjectMention extends Span {
  readonly first: number;
  readonly last: number;
  readonly subject: Subject;
  /** A capital, a seat or the nationals: they stand for the state only where it acts. */
  readonly indirect: boolean;
  /** The capital's name as the register writes it: "Kyiv" of "Kiev". */
  readonly city?: string;
  /** With how many words of a title the mention begins: "President Macron". */
  readonly titleWords?: number;
}

interface Payload extends Pick<SubjectMention, 'subject' | 'indirect' | 'city' | 'titleWords'> {
  /** Tells where it counts, of what does not everywhere: nationals, and cities that are no capitals. */
  readonly where?: (tokens: readonly Token[], first: number, last: number) => boolean;
}

const KINDS: ReadonlySet<Subject['kind']> = new Set<Subject['kind']>(['state', 'government', 'territory', 'organisation', 'person', 'group']);

const NONE: readonly SubjectMention[] = [];

/** Seats that stand for the government in them, as a capital does. */
const SEATS: Readonly<Record<string, string>> = { Kremlin: 'russia', 'White House': 'united-states', 'Downing Street': 'united-kingdom', Hargeisa: 'somaliland', Tiraspol: 'transnistria', 'The Hague': 'netherlands', Delhi: 'india' };

/** States that are spoken of together. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  'Baltic states|countries|nations|republics': ['estonia', 'latvia', 'lithuania'],
  'Nordic states|countries|nations': ['denmark', 'finland', 'iceland', 'norway', 'sweden'],
};

/** How the news describes what it would rather not call by its own name, in the language of phrases. */
const DESCRIBED: Readonly<Record<string, string>> = {
  'breakaway|occupied north of Cyprus': 'northern-cyprus', 'Turkish - held|occupied|controlled north of Cyprus': 'northern-cyprus',
  "Turkish Cypriots' (self)? (-)? breakaway|declared|proclaimed|styled republic|state": 'northern-cyprus',
  'separatists in Donetsk|Luhansk|Lugansk': 'donetsk-luhansk-annexed-regions', 'republics in eastern Ukraine': 'donetsk-luhansk-annexed-regions', 'republics in (the)? Donbas': 'donetsk-luhansk-annexed-regions',
  'Donetsk , Luhansk , Kherson and Zaporizhzhia (regions|provinces)?': 'donetsk-luhansk-annexed-regions', 'four Ukrainian|occupied regions|provinces': 'donetsk-luhansk-annexed-regions',
  "Luhansk|Lugansk and Donetsk People's|people's Republics|republics": 'donetsk-luhansk-annexed-regions', "Donetsk and Lugansk People's|people's Republics|republics": 'donetsk-luhansk-annexed-regions',
  'breakaway|separatist|Turkish republic|state|statelet in northern Cyprus': 'northern-cyprus', 'Turkish republic|state in the north of Cyprus': 'northern-cyprus',
  "two separatist|rebel|breakaway statelets|republics in Ukraine's east": 'donetsk-luhansk-annexed-regions', 'two separatist|rebel|breakaway statelets|republics in eastern Ukraine': 'donetsk-luhansk-annexed-regions',
  'Turkish Cypriot north|republic|state': 'northern-cyprus', 'Turkish Cypriots': 'northern-cyprus',
  "Israel's|Israeli sovereignty|annexation over|of (the)? Golan (Heights)?": 'israeli-sovereignty-golan',
  'self - ruled|governed|governing (democratic)? island': 'taiwan',
};

/** "The self-ruled island" is Taiwan where its recognition or ties are told, and nothing speaks of another. */
const isTaiwan = (tokens: readonly Token[], first: number, last: number): boolean => tokens[first - 1]?.norm === 'the' && tokens[first - 2]?.norm !== ',' && !/^(?:of|taiwan)$/u.test(tokens[last + 1]?.norm ?? '')
  && tokens.slice(Math.max(0, first - 2 * NEAR), last + 2 * NEAR).some(({ norm }) => /^(?:recogni|(?:allies|partners|ties|relations)$)/u.test(norm)) && !tokens.some(({ norm }) => /^(?:greenland|danish|denmark)/u.test(norm));

const groups = new WeakMap<Subject, readonly Subject[]>();

/** The states of which a mention speaks: of one, or of each of "the Baltic states". */
export const statesOf = (subject: Subject): readonly Subject[] => groups.get(subject) ?? [subject];

/** Surnames behind a title, those that one person alone bears: "President Macron", but not "President Bush". */
function titledNames(subjects: readonly Subject[]): ReadonlyMap<string, Payload | undefined> {
  const found = new Map<string, Payload | undefined>();
  for (const subject of subjects) {
    for (const { called: { titles, surnames } = { titles: [], surnames: [] } } of subject.offices ?? []) {
      for (const title of titles) {
        const titleWords = title.replaceAll('-', ' - ').split(' ').length;
        for (const name of surnames.map((surname) => `${title} ${surname}`)) {
          found.set(name, found.has(name) && found.get(name)?.subject !== subject ? undefined : { subject, indirect: false, titleWords });
        }
      }
    }
  }
  return found;
}

/** A name without its accents. */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

/** How many tokens around a city are looked at for the capital that it is said to be. */
const NEAR = 7;
const isNearCapital = (tokens: readonly Token[], first: number, last: number): boolean => tokens.slice(Math.max(0, first - NEAR), last + NEAR).some(({ norm }) => norm === 'capital');

export class SubjectTable {
  readonly #phrases: PhraseTable<Payload | undefined>;

  constructor(subjects: Iterable<Subject>, book: Phrasebook) {
    this.#phrases = new PhraseTable(book);
    // A part of the world, and not the United States.
    this.#phrases.add('South|Latin|Central|North America', undefined);
    const states = new Map<string, Subject>();
    const all = [...subjects], places = all.filter(({ kind }) => kind === 'place');
    for (const subject of all) {
      if (subject.kind === 'state') states.set(subject.id, subject);
      // A place counts where the register follows who keeps an embassy there.
      if (!KINDS.has(subject.kind) && !subject.events.some((event) => event.kind === 'opened-mission')) continue;
      // Ambiguous names are read where a claim's own words (recognises, has 56 members) rule the bird and the person out.
      for (const name of subject.names) if (!name.ambiguous || subject.kind === 'state' || subject.members || subject.offices) this.#add(name.text, { subject, indirect: false });
      if (subject.recognition?.of === 'state') {
        for (const demonym of subject.demonyms ?? []) this.#add(`${demonym} state`, { subject, indirect: false });
      }
      if (subject.kind !== 'state') continue;
      for (const { label, value } of subject.statuses) {
        if (label !== 'Capital') continue;
        const [city = '', note = ''] = value.split(' (');
        const also = places.find(({ of, title }) => of === subject.id && title === city)?.names.map(({ text }) => text) ?? /^also written ([^;)]+)/u.exec(note)?.[1]?.split(' or ') ?? [city];
        for (const name of new Set([city, ...also].flatMap((own) => [own, plain(own)]))) if (/^[\p{L}.' -]+$/u.test(name)) this.#add(name, { subject, indirect: true, city: name === city || !subject.statuses.some((own) => own.value.startsWith(name)) ? city : name });
      }
    }
    for (const [name, subject] of nationalsOf(all.filter(({ kind, recognition }) => kind === 'state' || recognition?.of === 'state'))) if (subject) this.#add(name, { subject, indirect: true, where: standForState });
    for (const [name, payload] of titledNames(all)) if (payload) this.#add(name, payload);
    for (const [id, cities] of Object.entries(LARGE_CITIES)) {
      const subject = states.get(id);
      if (!subject) continue;
      for (const city of cities.split(', ')) for (const name of new Set([city, plain(city)])) this.#add(name, { subject, indirect: true, city, where: isNearCapital });
    }
    for (const [name, id] of Object.entries(SEATS)) {
      const subject = states.get(id) ?? all.find((own) => own.id === id);
      if (subject) this.#add(name, { subject, indirect: true });
    }
    for (const [phrase, id] of Object.entries(DESCRIBED)) {
      const subject = all.find((own) => own.id === id);
      if (subject) this.#phrases.add(phrase, { subject, indirect: false, ...id === 'taiwan' && { where: isTaiwan } });
    }
    for (const [name, ids] of Object.entries(TOGETHER)) {
      const members = ids.flatMap((id) => states.get(id) ?? []);
      const subject: Subject = { id: name, kind: 'state', title: name, summary: '', names: [], statuses: [], events: [], guidance: [] };
      groups.set(subject, members);
      if (members.length === ids.length) this.#phrases.add(name, { subject, indirect: false });
    }
  }

  #add(name: string, payload: Payload): void {
    // Names hold brackets, bars and question marks now and then; in a pattern these would mean something.
    if (!/[()|?]/u.test(name)) this.#phrases.add(name, payload);
  }

  /** The mentions in a block in which the book has found its phrases: longest first where they overlap, in order. */
  of(found: Found, { tokens }: Pick<Block, 'tokens'>): readonly SubjectMention[] {
    const all = this.#phrases.of(found).filter(({ payload, first, last }) => payload?.where?.(tokens, first, last) !== false);
    if (all.length === 0) return NONE;
    const kept: PhraseMatch<Payload | undefined>[] = [];
    const matches = all.sort((a, b) => a.first - b.first || b.last - a.last || Number(a.payload?.indirect) - Number(b.payload?.indirect)
      || (b.payload?.titleWords ?? 0) - (a.payload?.titleWords ?? 0));
    for (const match of matches) {
      const last = kept[kept.length - 1];
      if (!last || last.last < match.first) kept.push(match);
      // "the Commonwealth" begins earlier, but "Commonwealth of Independent States" says more.
      // "President Xi" begins earlier than "Xi Jinping".
      else if (match.last - match.first > last.last - last.first || (last.payload?.titleWords !== undefined && match.payload?.subject === last.payload.subject)) kept[kept.length - 1] = match;
    }
    return kept.flatMap(({ start, end, first, last, payload }) => (payload ? { start, end, first, last, ...payload } : []));
  }
}

/**
 * The register as it ships, smaller than its JSON and no slower to read: what follows from a subject's title is not said again,
 * exceptions give the wording they are about by number, lists their subjects, and records stand in columns, alike beside alike. The build packs,
 * the desk unpacks.
 */
import type { Guidance, Holder, Members, Name, OfficeList, Recognition, RegisterData, SourceRecord, Subject } from './types';

/** What is for tests and for those who keep the register. */
const LEFT_BEHIND = new Set(['examples', 'asymmetry', 'iso2', 'iso3']);
const BASE = 36;
/** Between values of a column. */
const CELL = '|';
/** A shorter run of words is no longer than the reference to it. */
const WORTH = 4;

type Packed<T> = { -readonly [key in keyof T]?: T[key] };
/** A list of records: the values of each property in one text. */
type Columns = Record<string, string>;
/** A list of records: the values of each property, `ABSENT` where a record has none. */
type Table = Record<string, unknown[]>;
const ABSENT = 0;
/** Lists of every subject that stand in one table, with how many of it are whose. */
const LISTS = ['events', 'names', 'statuses', 'guidance'] as const;
/**
 * Columns in the order in which they compress best, found by trying (so are the lists, and the parts of the register): gzip sees only
 * what repeats within 32 KB. Any other order is as true, and makes the bundle some 3 KB longer.
 */
const ORDER: Readonly<Record<(typeof LISTS)[number] | 'subjects', readonly string[]>> = {
  events: ['by', 'kind', 'text', 'on', 'sources'],
  names: ['text', 'from', 'to', 'signals', 'ambiguous'],
  statuses: ['label', 'to', 'verifiedOn', 'value', 'from', 'sources'],
  guidance: ['sources', 'to', 'safe', 'level', 'from', 'id', 'phrases', 'except', 'elsewhere', 'advice', 'why', 'instead'],
  subjects: ['spellings', 'demonyms', 'title', 'of', 'summary', 'id', 'offices', 'labels', 'background', 'recognition', 'members', 'region', 'kind'],
};
interface Shared {
  readonly counts: readonly number[];
  readonly table: Table;
}
interface PackedGuidance extends Omit<Guidance, 'except'> {
  except?: string | readonly string[];
}
interface PackedSubject extends Omit<Packed<Subject>, 'title' | 'names' | 'recognition' | 'members' | 'guidance'> {
  readonly title: string;
  readonly recognition?: { readonly by: Columns | Recognition['by'] };
  readonly members?: { readonly list: Columns | Members['list'] };
  names?: readonly Packed<Name>[];
  guidance?: readonly PackedGuidance[];
}
/** The offices, with how many held each, and the holders of all of them, their days counted from {@link EPOCH}. */
interface PackedOffices {
  readonly lists: Columns;
  readonly holders: Columns;
}
interface PackedRegister {
  readonly titles: readonly string[];
  readonly publishers: readonly string[];
  readonly addresses: readonly string[];
  readonly subjects: Table;
  /** Ids in lists that no subject has. */
  readonly strangers: readonly string[];
  readonly offices: PackedOffices;
  readonly lists: Readonly<Record<(typeof LISTS)[number], Shared>>;
}

const DAY = 86_400_000, EPOCH = Date.UTC(1970, 0);
const WHOLE_DATE = /^\d{4}-\d\d-\d\d$/u, PART_OF_DATE = /^\d{4}/u;
/** A date as days since 1970, which are three digits or fewer until 2097; one that is not known to the day stays as it is. */
const daysTo = (date: string): string => (WHOLE_DATE.test(date) ? digit((Date.parse(date) - EPOCH) / DAY) : date);
const dateOf = (days: string): string => (PART_OF_DATE.test(days) ? days : new Date(EPOCH + Number.parseInt(days, BASE) * DAY).toISOString().slice(0, 10));
/** Properties of records that are dates; days of verification are few, and compress by themselves. */
const isDate = (key: string): boolean => key === 'from' || key === 'to' || key === 'on';

const digit = (number: number): string => number.toString(BASE);
/** A title's words as ids and addresses have them. */
const wordsOf = (title: string): string[] => title.toLowerCase().replace(/['’]/gu, '').split(/[^a-z0-9]+/u).filter(Boolean);
const idOf = (title: string): string => wordsOf(title).join('-');

/** The register as one text, sources by number. */
export function pack({ sources, subjects, offices = [] }: RegisterData): string {
  const publisherFirst = ([, { publisher, url }]: [string, SourceRecord]): string => `${publisher} ${url}`;
  const cited = Object.entries(sources).sort((a, b) => (publisherFirst(a) < publisherFirst(b) ? -1 : 1));
  const numbers = new Map(cited.map(([key], i) => [key, digit(i)]));
  const slim = (key: string, value: unknown): unknown =>
    LEFT_BEHIND.has(key) ? undefined : key === 'sources' ? (value as string[]).map((source) => numbers.get(source)) : value;
  const ids = new Map(subjects.map(({ id }, i) => [id, i])), strangers: string[] = [];
  const placeOf = (id: string): number => {
    const place = ids.get(id) ?? subjects.length + strangers.push(id) - 1;
    ids.set(id, place);
    return place;
  };
  const short = (JSON.parse(JSON.stringify(subjects, slim)) as Subject[]).map((subject) => brief(subject, placeOf));
  const shared = (list: (typeof LISTS)[number]): Shared => {
    const own = short.map((subject): readonly object[] => subject[list] ?? []);
    return { counts: own.map(({ length }) => length), table: tableOf(own.flat(), ORDER[list]) };
  };
  const packed: PackedRegister = {
    offices: packOffices(JSON.parse(JSON.stringify(offices, slim)) as OfficeList[]),
    addresses: cited.map(([, source]) => shortAddress(source)),
    strangers,
    publishers: cited.map(([, { publisher }]) => publisher),
    titles: cited.map(([, { title }]) => title),
    lists: { events: shared('events'), names: shared('names'), statuses: shared('statuses'), guidance: shared('guidance') },
    subjects: tableOf(short.map((subject) => Object.fromEntries(Object.entries(subject).filter(([key]) => !LISTS.some((list) => list === key)))), ORDER.subjects),
  };
  return JSON.stringify(packed);
}

function brief({ id, title, summary, names, recognition, members, guidance, ...rest }: Subject, placeOf: (id: string) => number): PackedSubject {
  const told = Object.entries(rest).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return {
    title,
    ...(id === idOf(title) ? {} : { id }),
    ...(summary === names[1]?.text ? {} : { summary }),
    ...(names.length === 0 ? {} : { names: names.map(({ text, ...name }, i) => (i === 0 && text === title ? name : { text, ...name })) }),
    ...Object.fromEntries(told),
    ...(recognition ? { recognition: { ...recognition, by: columnsOf(recognition.by, placeOf) } } : {}),
    ...(members ? { members: { ...members, list: columnsOf(members.list, placeOf) } } : {}),
    ...(guidance.length === 0 ? {} : { guidance: guidance.map(({ except, ...advice }) => (except ? { ...advice, except: numbered(except, advice.phrases) } : advice)) }),
  };
}

/** Properties that are lists of one line each. */
const isList = (key: string): boolean => key === 'sources' || key === 'phrases' || key === 'demonyms' || key === 'labels';

function tableOf(records: readonly object[], order: readonly string[]): Table {
  const table: Table = {};
  records.forEach((record, i) => {
    for (const [key, value] of Object.entries(record)) {
      if (value === ABSENT) throw new Error(`packed, “${key}” would be missing`);
      (table[key] ??= new Array<unknown>(records.length).fill(ABSENT))[i] = isList(key) ? (value as string[]).join('\n') : isDate(key) ? daysTo(value as string) : value;
    }
  });
  return Object.fromEntries(Object.entries(table).sort(([one], [other]) => order.indexOf(one) - order.indexOf(other)));
}

/** The records of a table; of so many of them, where none has anything. */
function fromTable(table: Table, count: number): Record<string, unknown>[] {
  const records = Array.from({ length: count }, (): Record<string, unknown> => ({}));
  // The last columns are the fullest: records that begin alike are made sooner.
  for (const [key, values] of Object.entries(table).reverse()) values.forEach((value, i) => { if (value !== ABSENT) (records[i] as Record<string, unknown>)[key] = isList(key) ? (value as string).split('\n') : isDate(key) ? dateOf(value as string) : value; });
  return records;
}

/** Whose a record of a list is: every one says it. */
const isWhose = (key: string): boolean => key === 'by' || key === 'member';
/** How many digits the place of a subject has. */
const PLACE = 2, EACH_PLACE = /../gu;

function columnsOf(records: readonly object[], placeOf?: (id: string) => number): Columns {
  const keys = new Set(records.flatMap((record) => Object.keys(record)));
  const cell = (value: unknown): string => {
    const text = value === undefined ? '' : String(value);
    if (text.includes(CELL)) throw new Error(`packed, “${text}” would be two values`);
    return text;
  };
  const place = (id: string): string => {
    const text = digit(placeOf?.(id) ?? 0).padStart(PLACE, '0');
    if (text.length > PLACE) throw new Error(`packed, “${id}” would be another`);
    return text;
  };
  return Object.fromEntries([...keys].map((key) => [key, isWhose(key) ? records.map((record) => place((record as Record<string, string>)[key] as string)).join('') : records.map((record) => {
    const text = cell((record as Record<string, unknown>)[key]);
    return isDate(key) ? daysTo(text) : text;
  }).join(CELL)]));
}

/** Exceptions in one text, `~` and a number for the phrases of their wording. */
function numbered(except: readonly string[], phrases: readonly string[]): string {
  const longest = phrases.map((phrase, i) => ({ phrase, sign: `~${digit(i)}` })).sort((a, b) => b.phrase.length - a.phrase.length);
  return except.map((text) => longest.reduce((short, { phrase, sign }) => short.replaceAll(phrase, sign), text)).join('\n');
}

/** An address without what nearly all begin with, and with the longest run of its title's words as `^` and the digits of the first and the last. */
function shortAddress({ title, url }: SourceRecord): string {
  const words = wordsOf(title).slice(0, BASE);
  let longest = '', sign = '';
  words.forEach((_, first) => words.forEach((__, last) => {
    const run = words.slice(first, last + 1).join('-');
    if (run.length > longest.length && url.includes(run)) [longest, sign] = [run, `^${digit(first)}${digit(last)}`];
  }));
  return (longest.length < WORTH ? url : url.replace(longest, sign)).replace(/^https:\/\//u, '');
}

/** The register from its text; sources are put together when they are asked for. */
export function unpack(text: string): RegisterData {
  const { titles, publishers, addresses, lists, offices, subjects: table, strangers } = JSON.parse(text) as PackedRegister;
  const subjects = fromTable(table, lists.names.counts.length) as unknown as PackedSubject[];
  for (const list of LISTS) {
    const { counts, table: own } = lists[list];
    const records = fromTable(own, counts.reduce((sum, count) => sum + count, 0)) as never[];
    let at = 0;
    subjects.forEach((subject, i) => { subject[list] = records.slice(at, at += counts[i] ?? 0); });
  }
  const ids: (string | undefined)[] = [];
  for (const subject of subjects) {
    const { title } = subject, names = subject.names ?? [];
    ids.push(subject.id ??= idOf(title));
    if (names[0]) names[0].text ??= title;
    subject.summary ??= names[1]?.text;
    if (subject.recognition) whenAsked(subject.recognition, 'by', ids);
    if (subject.members) whenAsked(subject.members, 'list', ids);
    for (const guidance of subject.guidance ?? []) {
      let except = guidance.except as string | undefined;
      if (except === undefined) continue;
      guidance.phrases.forEach((phrase, i) => { except = except?.replaceAll(`~${digit(i)}`, () => phrase); });
      guidance.except = except.split('\n');
    }
  }
  ids.push(...strangers);
  return {
    get sources() {
      return Object.fromEntries(titles.map((title, i) => [digit(i), { title, publisher: publishers[i] as string, url: fullAddress(title, addresses[i] as string) }]));
    },
    subjects: subjects as unknown as readonly Subject[],
    offices: unpackOffices(offices),
  };
}

const packOffices = (lists: readonly OfficeList[]): PackedOffices => ({
  lists: columnsOf(lists.map(({ holders, ...list }) => ({ ...list, count: holders.length }))),
  holders: columnsOf(lists.flatMap(({ holders }) => holders)),
});

function unpackOffices({ lists, holders }: PackedOffices): readonly OfficeList[] {
  const all = recordsOf(holders) as Holder[];
  return (recordsOf(lists) as (Omit<OfficeList, 'holders'> & { count: string })[]).map(({ count, ...list }) => ({ ...list, holders: all.splice(0, Number(count)) }));
}

/** Puts the records of a list together when they are first asked for. */
function whenAsked<K extends string>(holder: { readonly [key in K]: Columns | readonly object[] }, key: K, ids: readonly (string | undefined)[]): void {
  const columns = holder[key] as Columns;
  let records: object[] | undefined;
  Object.defineProperty(holder, key, { enumerable: true, get: () => (records ??= recordsOf(columns, ids)) });
}

function recordsOf(columns: Columns, ids?: readonly (string | undefined)[]): object[] {
  const records: Record<string, unknown>[] = [];
  for (const [key, column] of Object.entries(columns)) {
    (isWhose(key) ? column.match(EACH_PLACE) ?? [] : column.split(CELL)).forEach((value, i) => {
      const record = (records[i] ??= {});
      if (value !== '') record[key] = isWhose(key) ? ids?.[Number.parseInt(value, BASE)] : key === 'sources' || key === 'also' ? value.split(',') : isDate(key) ? dateOf(value) : value;
    });
  }
  return records;
}

const fullAddress = (title: string, address: string): string =>
  (address.startsWith('http://') ? address : `https://${address}`).replace(/\^(.)(.)/u, (_, first: string, last: string) => wordsOf(title).slice(Number.parseInt(first, BASE), Number.parseInt(last, BASE) + 1).join('-'));

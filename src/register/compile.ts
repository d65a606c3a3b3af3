/**
 * Compiles src/register/data into the register, at build time. Everything that is wrong is reported at once, each with
 * file and line, and nothing is built: a wrong fact is worse than none.
 */
import fs from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { checkPhrase, PhraseError } from '../core/draft/pattern';
import { earliest } from './dates';
import { endOf, personId, withHolders } from './offices';
import schema from './schema.json';
import type { Interval, Name, OfficeList, RegisterData, SourceRecord, Status, Subject, SubjectKind } from './types';

/** Why the register cannot be built; `problems` are `file:line: what`. */
export class RegisterError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`the register has ${problems.length} ${problems.length === 1 ? 'mistake' : 'mistakes'}:\n${problems.join('\n')}`);
  }
}

/** A row of states.yaml. */
interface StateRow {
  readonly id: string;
  readonly name: string;
  readonly formal?: string;
  readonly iso2?: string;
  readonly iso3?: string;
  readonly region?: string;
  readonly un?: string | null;
  readonly kind?: 'state' | 'territory';
  readonly aliases?: readonly (string | Name)[];
  readonly former?: readonly Name[];
  readonly ambiguous?: boolean;
  readonly capital?: readonly (Interval & { readonly text: string; readonly note?: string })[];
  readonly demonyms?: readonly string[];
  readonly sources: readonly string[];
}

const KINDS: readonly SubjectKind[] = ['state', 'territory', 'government', 'organisation', 'person', 'group', 'place', 'name'];

type Path = readonly (string | number)[];

interface Origin {
  readonly file: DataFile;
  readonly path: Path;
  readonly own: Subject;
}

/** A YAML file with a way from a value to its line. */
class DataFile {
  readonly value: unknown;
  readonly errors: readonly string[];
  readonly #lines = new LineCounter();
  readonly #root: Node | null;

  constructor(readonly name: string, text: string) {
    const document = parseDocument(text, { schema: 'core', lineCounter: this.#lines });
    this.#root = document.contents as Node | null;
    const errors = document.errors.map((error) => `${name}:${this.#lines.linePos(error.pos[0]).line}: ${error.message.split('\n')[0]}`);
    try {
      this.value = errors.length > 0 ? undefined : document.toJS();
    } catch (error) {
      // Aliases that multiply or run in circles.
      errors.push(`${name}:1: ${error instanceof Error ? error.message : String(error)}`);
    }
    this.errors = errors;
  }

  /** `file:line` of the value at a path, or of the nearest thing around it. */
  place(path: Path): string {
    let node: Node | null = this.#root, at = node?.range?.[0] ?? 0;
    for (const part of path) {
      const next: unknown = isMap(node) || isSeq(node) ? node.get(part, true) : undefined;
      const found = next as Node | undefined;
      if (!found?.range) break;
      node = found;
      at = found.range[0];
    }
    return `${this.name}:${this.#lines.linePos(at).line}`;
  }
}

/** The register compiled from a folder of data; throws {@link RegisterError}. */
export async function compileRegister(folder: string): Promise<RegisterData> {
  const problems: string[] = [];
  const ajv = new Ajv({ allErrors: true, schemas: [schema] });
  const checks = (name: string): ValidateFunction => ajv.getSchema(`register#/definitions/${name}`) as ValidateFunction;
  const read = (file: string, check: ValidateFunction): DataFile | undefined => {
    const data = new DataFile(path.relative(path.dirname(folder), file), fs.readFileSync(file, 'utf8'));
    problems.push(...data.errors);
    if (data.errors.length > 0) return undefined;
    if (check(data.value)) return data;
    for (const error of check.errors ?? []) {
      const at = error.instancePath.split('/').slice(1).map((part) => (/^\d+$/u.test(part) ? Number(part) : part));
      const extra = error.params as { additionalProperty?: string };
      problems.push(`${data.place(at)}: ${error.instancePath || 'the file'} ${error.message}${extra.additionalProperty ? ` “${extra.additionalProperty}”` : ''}`);
    }
    return undefined;
  };

  const sources: Record<string, SourceRecord> = {};
  const sourcePlaces = new Map<string, string | undefined>();
  for (const file of yamlFiles(path.join(folder, 'sources'))) {
    const data = read(file, checks('sources'));
    for (const [key, source] of Object.entries((data?.value ?? {}) as Record<string, SourceRecord>)) {
      if (Object.hasOwn(sources, key)) problems.push(`${data?.place([key])}: the source ${key} is given twice`);
      sources[key] = source;
      sourcePlaces.set(key, data?.place([key]));
    }
  }

  const subjects = new Map<string, Subject>();
  /** Where a subject is written, and what is written there: a state's file adds to its row. */
  const origin = new Map<string, Origin>();
  const statesFile = path.join(folder, 'states.yaml');
  const states = fs.existsSync(statesFile) ? read(statesFile, checks('states')) : undefined;
  ((states?.value ?? []) as StateRow[]).forEach((row, i) => {
    if (subjects.has(row.id)) problems.push(`${states?.place([i])}: the state ${row.id} is given twice`);
    subjects.set(row.id, fromRow(row));
    if (states) {
      origin.set(row.id, { file: states, path: [i], own: fromRow(row) });
      checkSources(row.sources, sources, (what) => problems.push(`${states.place([i, 'sources'])}: ${what}`));
    }
  });
  for (const file of [...yamlFiles(path.join(folder, 'subjects')), ...yamlFiles(path.join(folder, 'memberships'))]) {
    const data = read(file, checks('subject'));
    if (!data) continue;
    const subject = withDefaults(data.value as Subject);
    const row = subjects.get(subject.id);
    if (path.basename(file, '.yaml') !== subject.id) problems.push(`${data.place(['id'])}: the file must be called ${subject.id}.yaml`);
    if (row && origin.get(subject.id)?.file !== states) problems.push(`${data.place(['id'])}: the subject ${subject.id} is given twice`);
    subjects.set(subject.id, row ? extend(row, subject) : subject);
    origin.set(subject.id, { file: data, path: [], own: subject });
  }

  const offices: OfficeList[] = [];
  for (const file of yamlFiles(path.join(folder, 'offices'))) {
    const data = read(file, checks('offices'));
    for (const [i, list] of ((data?.value ?? []) as OfficeList[]).entries()) {
      const report = (at: Path, what: string): void => { problems.push(`${data?.place([i, ...at])}: ${what}`); };
      if (offices.some(({ title, of }) => title === list.title && of === list.of)) report([], `the office of ${list.title} of ${list.of} is given twice`);
      checkOffice(list, subjects, sources, report);
      offices.push(list);
    }
  }

  // Rows of states.yaml have passed their schema, and hold no facts but their own.
  for (const { file, path: base, own } of origin.values()) if (base.length === 0) checkSubject(own, file, subjects, sources, problems);
  checkAliases(withHolders([...subjects.values()], offices), origin, problems);
  if (problems.length > 0) throw new RegisterError(problems);
  const cited = new Set([states?.value, ...[...origin.values()].map(({ own }) => own), ...offices].flatMap((value) => citedIn(value)));
  for (const [key, place] of sourcePlaces) if (!cited.has(key)) problems.push(`${place}: no fact cites the source ${key}`);
  if (problems.length > 0) throw new RegisterError(problems);
  // Alike beside alike: the register ships compressed.
  return { sources, subjects: [...subjects.values()].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)), offices };
}

function yamlFiles(folder: string): string[] {
  return fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort().map((name) => path.join(folder, name)) : [];
}

function withDefaults(subject: Subject): Subject {
  return { ...subject, names: subject.names ?? [], statuses: subject.statuses ?? [], events: subject.events ?? [], guidance: subject.guidance ?? [] };
}

function fromRow(row: StateRow): Subject {
  const { id, name, formal, iso2, iso3, region, un, ambiguous, demonyms, sources } = row;
  const own = (text: string): Name => ({ text, ...(ambiguous ? { ambiguous } : {}) });
  const statuses: Status[] = (row.capital ?? []).map(({ text, note, from, to }) => ({ label: 'Capital', value: note ? `${text} (${note})` : text, from, to, sources }));
  if (un) statuses.push({ label: 'UN member since', value: un, from: un, sources });
  return {
    id, kind: row.kind ?? 'state', title: name, summary: formal && formal !== name ? formal : name, iso2, iso3, region, demonyms,
    names: [own(name), ...(formal && formal !== name ? [{ text: formal }] : []), ...(row.aliases ?? []).map((alias) => (typeof alias === 'string' ? { text: alias } : alias)), ...(row.former ?? [])],
    statuses, events: [], guidance: [],
  };
}

/** A state's row with what its own file adds; the file's single values win. */
function extend(row: Subject, subject: Subject): Subject {
  const have = new Set(row.names.map((name) => name.text));
  return {
    ...row, ...subject,
    names: [...row.names, ...subject.names.filter((name) => !have.has(name.text))],
    demonyms: [...new Set([...(row.demonyms ?? []), ...(subject.demonyms ?? [])])],
    statuses: [...row.statuses.filter((status) => !subject.statuses.some((own) => own.label === status.label)), ...subject.statuses],
    events: [...row.events, ...subject.events],
    guidance: [...row.guidance, ...subject.guidance],
  };
}

function checkSubject(
  subject: Subject, file: DataFile, subjects: ReadonlyMap<string, Subject>, sources: Readonly<Record<string, SourceRecord>>, problems: string[],
): void {
  const report = (path: Path, what: string): void => { problems.push(`${file.place(path)}: ${what}`); };
  const cited = (path: Path, keys: readonly string[] | undefined): void => checkSources(keys, sources, (what) => report(path, what));
  const known = (path: Path, id: string | undefined): void => { if (id !== undefined && !subjects.has(id)) report(path, `there is no subject ${id}`); };
  const dated = (path: Path, { from, to }: Interval): void => {
    if (from !== undefined && to !== undefined && earliest(from) >= earliest(to)) report(path, `ends on ${to}, not after it begins on ${from}`);
  };
  subject.names.forEach((name, i) => dated(['names', i], name));
  subject.statuses.forEach((status, i) => { dated(['statuses', i], status); cited(['statuses', i], status.sources); });
  subject.events.forEach((event, i) => { cited(['events', i], event.sources); known(['events', i, 'by'], event.by); });
  subject.offices?.forEach((office, i) => {
    const at: Path = ['offices', i];
    dated(at, office); cited(at, office.sources); known(at, office.person); known(at, office.of);
  });
  subject.background?.forEach((background, i) => { dated(['background', i], background); cited(['background', i], background.sources); });
  const recognition = subject.recognition;
  if (recognition) {
    recognition.by.forEach((record, i) => {
      const at: Path = ['recognition', 'by', i];
      dated(at, record); cited(at, record.sources); known(at, record.by);
      const clash = recognition.by.slice(0, i).find((other) => other.by === record.by && !other.disputed && !record.disputed && overlap(other, record));
      if (clash) report(at, `overlaps another recognition by ${record.by}`);
    });
    const { never } = recognition;
    if (never) cited(['recognition', 'never'], never.sources);
    never?.states.forEach((state, i) => { known(['recognition', 'never', 'states', i], state); });
    recognition.tallies?.forEach((tally, i) => { dated(['recognition', 'tallies', i], tally); cited(['recognition', 'tallies', i], tally.sources); });
  }
  if (subject.members) {
    const { list } = subject.members;
    cited(['members', 'sources'], subject.members.sources);
    list.forEach((record, i) => {
      const at: Path = ['members', 'list', i];
      dated(at, record); known(at, record.member);
      if (record.sources) cited(at, record.sources);
      if (list.slice(0, i).some((other) => other.member === record.member && other.role === record.role && overlap(other, record))) report(at, `overlaps another record of ${record.member}`);
    });
  }
  const ids = new Set<string>();
  subject.guidance.forEach((guidance, i) => {
    const at: Path = ['guidance', i];
    dated(at, guidance); cited(at, guidance.sources);
    if (ids.has(guidance.id)) report(at, `the guidance ${guidance.id} is given twice`);
    ids.add(guidance.id);
    for (const field of ['phrases', 'except', 'elsewhere'] as const) guidance[field]?.forEach((phrase, j) => checkWording(phrase, [...at, field, j], report));
  });
  subject.labels?.forEach((label, i) => checkWording(label, ['labels', i], report));
}

/** Each holder has a source and comes after the one before; between two nobody may have held it. */
function checkOffice(list: OfficeList, subjects: ReadonlyMap<string, Subject>, sources: Readonly<Record<string, SourceRecord>>, report: (path: Path, what: string) => void): void {
  const { of, verifiedOn, holders } = list;
  if (!subjects.has(of)) report(['of'], `there is no subject ${of}`);
  holders.forEach((holder, i) => {
    const at: Path = ['holders', i], to = endOf(list, i), before = holders[i - 1];
    checkSources(holder.sources ?? list.sources, sources, (what) => report(at, what));
    if (before && (before.to ?? before.from) > holder.from) report(at, `${holder.name} begins before ${before.name} ends`);
    if (to !== undefined && to <= holder.from) report(at, `ends on ${to}, not after it begins on ${holder.from}`);
    if (to === undefined && verifiedOn === undefined) report(at, `${holder.name} holds it until when? It needs “to”, or the office “verifiedOn”`);
    const other = subjects.get(personId(holder.name));
    if (other && other.kind !== 'person') report(at, `“${holder.name}” would have the id of ${other.title}`);
  });
}

function checkSources(keys: readonly string[] | undefined, sources: Readonly<Record<string, SourceRecord>>, report: (what: string) => void): void {
  if (!keys || keys.length === 0) report('a fact without a source');
  for (const key of keys ?? []) if (!Object.hasOwn(sources, key)) report(`there is no source ${key}`);
}

/** Every source that a value of the data names, however deep. */
function citedIn(value: unknown, key = ''): string[] {
  if (key === 'sources') return value as string[];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, part]) => citedIn(part, name)) : [];
}

function checkWording(phrase: string, at: Path, report: (path: Path, what: string) => void): void {
  try {
    checkPhrase(phrase);
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error;
    report(at, error.message);
  }
}

const overlap = (a: Interval, b: Interval): boolean =>
  (a.to === undefined || b.from === undefined || earliest(b.from) < earliest(a.to)) && (b.to === undefined || a.from === undefined || earliest(a.from) < earliest(b.to));

const placeOf = (origin: Origin | undefined): string | undefined => origin?.file.place([...origin.path, 'names']);

/** A name that two subjects bear needs `ambiguous` on one of them at least, or dates that do not meet. */
function checkAliases(subjects: readonly Subject[], origin: ReadonlyMap<string, Origin>, problems: string[]): void {
  const bearers = new Map<string, { subject: Subject; name: Name }[]>();
  for (const subject of subjects) {
    for (const name of subject.names) {
      const others = bearers.get(name.text) ?? [];
      for (const other of others) {
        const apart = other.subject === subject || other.name.ambiguous || name.ambiguous || !overlap(other.name, name);
        if (!apart) problems.push(`${placeOf(origin.get(subject.id)) ?? `the holder ${subject.title}`}: “${name.text}” also names ${other.subject.id}; mark one as ambiguous`);
      }
      bearers.set(name.text, [...others, { subject, name }]);
    }
  }
}

/** A newsroom's own conventions, from `copydesk.yaml`: preset, levels, terms, exceptions and names. */
import type { Node } from 'yaml';
import validate from 'copydesk:house-validator';
import { checkPhrase, PhraseError } from '../draft/pattern';
import { PhraseTable } from '../draft/phrases';
import { tokenise } from '../draft/tokens';
import type { Preset } from '../rule/rule';
import type { Level, RuleId, Severity } from '../types';
import { parseHouse } from './parse';
import { explainErrors, type HouseProblem, type Path, placeOf, spanIn, spanOf } from './problems';

export type { HouseProblem } from './problems';

export interface HouseTerm {
  readonly avoid: readonly string[];
  readonly except: readonly string[];
  readonly instead: readonly string[];
  readonly why: string;
  readonly level: Severity;
  readonly safe: boolean;
}

export interface HouseException {
  readonly phrase: string;
  readonly rule?: RuleId;
}

export interface House {
  readonly preset?: Preset;
  readonly levels: Readonly<Record<RuleId, Level>>;
  readonly terms: readonly HouseTerm[];
  readonly exceptions: readonly HouseException[];
}

/** The house of those who have none. */
export const EMPTY_HOUSE: House = { levels: {}, terms: [], exceptions: [] };

interface Written {
  readonly preset?: Preset;
  readonly rules?: Record<string, Level>;
  readonly terms?: readonly {
    avoid: string | string[]; except?: string | string[]; instead?: string | string[]; why: string; level?: Severity; safe?: boolean;
    fails?: string | string[]; passes?: string | string[];
  }[];
  readonly exceptions?: readonly { phrase: string; rule?: string }[];
  readonly names?: readonly string[];
}

/** The longest house file that is read, in UTF-16 units. */
const LONGEST = 2_000_000;

const list = (value: string | readonly string[] | undefined): readonly string[] => (value === undefined ? [] : typeof value === 'string' ? [value] : value);

/**
 * Reads a house file. Never throws: what is wrong is reported at its place, and the entries that are right still hold.
 * `knownRules` are the ids that may be named, `last` is what holds of a file that is no YAML or no house file at all.
 */
export function readHouse(text: string, knownRules: ReadonlySet<RuleId>, last: House = EMPTY_HOUSE): { readonly house: House; readonly problems: readonly HouseProblem[] } {
  if (text.length > LONGEST) return { house: last, problems: [{ start: 0, end: 1, message: 'The house file is too long to be one.' }] };
  const document = parseHouse(text);
  const problems: HouseProblem[] = document.errors.map((error) => ({ ...spanIn(text.length, ...error.pos), message: error.message.split('\n')[0] ?? 'cannot be read' }));
  if (problems.length > 0) return { house: last, problems };
  let written: Written | null;
  try {
    // Aliases multiply: ten of them are a habit, a thousand are an attack.
    written = document.toJS({ maxAliasCount: 50 }) as Written | null;
  } catch (error) {
    return { house: last, problems: [{ ...spanIn(text.length, 0, 1), message: error instanceof Error ? error.message : 'cannot be read' }] };
  }
  if (written === null || written === undefined) return { house: EMPTY_HOUSE, problems };
  const broken = new Set<string>();
  const report = (path: Path, message: string, key?: string): void => { problems.push({ ...spanOf(document.contents as Node | null, path, text.length, key), message }); };
  if (!validate(written)) {
    const errors = validate.errors ?? [];
    for (const { path, key, message } of explainErrors(errors)) report(path, message, key);
    for (const error of errors) broken.add(placeOf(error).slice(0, 2).join('/'));
    if (typeof written !== 'object' || Array.isArray(written)) return { house: last, problems };
  }

  const levels: Record<RuleId, Level> = {};
  for (const [id, level] of Object.entries(broken.has('rules') ? {} : written.rules ?? {})) {
    if (!knownRules.has(id)) report(['rules'], `There is no rule ${id}.`, id);
    else if (!broken.has(`rules/${id}`)) levels[id] = level;
  }
  const terms: HouseTerm[] = [];
  (Array.isArray(written.terms) ? written.terms : []).forEach((term, i) => {
    if (broken.has(`terms/${i}`)) return;
    const made: HouseTerm = {
      avoid: list(term.avoid), except: list(term.except), instead: list(term.instead), why: term.why, level: term.level ?? 'info', safe: term.safe ?? false,
    };
    try {
      checkExamples(made, list(term.fails), list(term.passes), (field, message) => report(['terms', i, field], message));
      terms.push(made);
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      report(['terms', i, 'avoid'], error.message);
    }
  });
  const exceptions: HouseException[] = [];
  const except = (exception: HouseException, path: Path): void => {
    try {
      checkPhrase(exception.phrase);
      exceptions.push(exception);
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      report(path, error.message);
    }
  };
  (Array.isArray(written.exceptions) ? written.exceptions : []).forEach((exception, i) => {
    if (broken.has(`exceptions/${i}`)) return;
    if (exception.rule !== undefined && !knownRules.has(exception.rule)) report(['exceptions', i, 'rule'], `There is no rule ${exception.rule}.`);
    else except({ phrase: exception.phrase, rule: exception.rule }, ['exceptions', i, 'phrase']);
  });
  (Array.isArray(written.names) ? written.names : []).forEach((name, i) => { if (!broken.has(`names/${i}`)) except({ phrase: name }, ['names', i]); });
  problems.sort((a, b) => a.start - b.start);
  return { house: { preset: broken.has('preset') ? undefined : written.preset, levels, terms, exceptions }, problems };
}

/** Runs a term's own examples. Throws {@link PhraseError} for a phrase that cannot be read. */
function checkExamples(
  term: HouseTerm, fails: readonly string[], passes: readonly string[], report: (field: 'fails' | 'passes', message: string) => void,
): void {
  const table = new PhraseTable<boolean>();
  for (const phrase of [...term.avoid, ...term.except]) checkPhrase(phrase);
  for (const phrase of term.avoid) table.add(phrase, true);
  for (const phrase of term.except) table.add(phrase, false);
  const marked = (text: string): boolean => {
    const matches = table.match(tokenise(text));
    return matches.some((match) => match.payload && !matches.some((other) => !other.payload && other.start < match.end && match.start < other.end));
  };
  for (const text of fails) if (!marked(text)) report('fails', `“${text}” should be marked by this term and is not.`);
  for (const text of passes) if (marked(text)) report('passes', `“${text}” should not be marked by this term and is.`);
}

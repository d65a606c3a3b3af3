/** What can be written at a place of the house file: keys, values from a list, rule ids. */
import type { RuleInfo } from '../rules';
import type { Span } from '../types';
import { keyText, namesRule, placeIn, type Shape, under } from './schemaAt';

/** One word that can stand at the caret. */
export interface Suggestion {
  readonly label: string;
  /** What goes in: a key brings the colon that it still needs. */
  readonly insert: string;
  readonly about?: string;
  /** The rule whose id the label is; no schema lists these. */
  readonly rule?: RuleInfo;
}

/** The suggestions, and the word that one of them replaces (UTF-16, half-open). */
export interface Completion extends Span {
  readonly suggestions: readonly Suggestion[];
}

/** No id and no key is longer: what is looked at of a line, so that a line without an end costs nothing. */
const LONGEST_WORD = 100;
/** Stands in for the word at the caret, so that a place where nothing is written yet has a node. */
const CARET = 'copydesk-caret';

/** What can stand at `offset`; undefined where that is unknown. Tolerates a half-written file. */
export function completeHouse(text: string, offset: number, rules: readonly RuleInfo[]): Completion | undefined {
  const start = offset - (/[A-Za-z][\w.-]{0,99}$/u.exec(text.slice(Math.max(0, offset - LONGEST_WORD), offset))?.[0].length ?? 0);
  const end = offset + (/^[\w.-]+/u.exec(text.slice(offset, offset + LONGEST_WORD))?.[0].length ?? 0);
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start), after = text.slice(end).split('\n', 1)[0] ?? '';
  // A word alone on its line is a key to be: without its colon the parser would take it and the next line for one text.
  const isAlone = /^[\s-]*$/u.test(before) && after.trim() === '';
  const place = placeIn(`${text.slice(0, start)}${CARET}${isAlone ? ':' : ''}${text.slice(end)}`, ({ value }) => value === CARET);
  if (!place) return undefined;
  const { keyOf, shape } = place;
  if (!keyOf) return { start, end, suggestions: values(shape, rules) };
  const written = new Set(keyOf.items.map(({ key }) => keyText(key)));
  const hasColon = after.trimStart().startsWith(':');
  const colon = (value: Shape | undefined): string => (hasColon ? '' : value?.type === 'object' || value?.type === 'array' ? ':' : ': ');
  const keys = Object.entries(shape?.properties ?? {}).map(([label, value]) => ({ label, insert: label + colon(value), about: value.description }));
  const ids = values(shape?.propertyNames, rules).map((id) => ({ ...id, insert: id.insert + colon(under(shape, id.label)) }));
  return { start, end, suggestions: [...keys, ...ids].filter(({ label }) => !written.has(label)) };
}

function values(shape: Shape | undefined, rules: readonly RuleInfo[]): readonly Suggestion[] {
  if (namesRule(shape)) return rules.map((rule) => ({ label: rule.id, insert: rule.id, about: rule.summary, rule }));
  return (shape?.enum ?? (shape?.type === 'boolean' ? ['true', 'false'] : [])).map((label) => ({ label, insert: label }));
}

/** What can be written at a place of the house file: keys, values from a list, rule ids. */
import { isScalar } from 'yaml';
import type { RuleInfo } from '../rules';
import type { Span } from '../types';
import { LONGEST } from './parse';
import { namesRule, placeIn, type Shape, under } from './schemaAt';

export interface Suggestion {
  readonly label: string;
  /** What goes in, a colon included where a key still needs one. */
  readonly insert: string;
  readonly about?: string;
  /** The label is a rule's id, which no schema lists. */
  readonly isRule?: boolean;
}

/** The suggestions, and the word that one of them replaces (UTF-16, half-open). */
export interface Completion extends Span {
  readonly suggestions: readonly Suggestion[];
}

const WORD_BEFORE = /[A-Za-z][\w.-]{0,100}$/u, WORD_AFTER = /^[\w.-]{1,100}/u;
/** Stands in for the word at the caret, so that a place where nothing is written yet has a node. */
const CARET = 'copydesk-caret';

/** What can stand at `offset`; undefined where nothing is known. Tolerates a half-written file. */
export function completeHouse(text: string, offset: number, rules: readonly RuleInfo[]): Completion | undefined {
  if (text.length > LONGEST) return undefined;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1, nextLine = text.indexOf('\n', offset);
  const before = text.slice(lineStart, offset), after = text.slice(offset, nextLine < 0 ? text.length : nextLine);
  const start = offset - (WORD_BEFORE.exec(before)?.[0].length ?? 0), end = offset + (WORD_AFTER.exec(after)?.[0].length ?? 0);
  // A word alone on its line is a key to be: without its colon the parser would take it and the next line for one text.
  const alone = /^[\s-]*$/u.test(text.slice(lineStart, start)) && text.slice(end, offset + after.length).trim() === '';
  const place = placeIn(`${text.slice(0, start)}${CARET}${alone ? ':' : ''}${text.slice(end)}`, (node) => node.value === CARET);
  if (!place) return undefined;
  const { keyOf, shape } = place;
  const colon = (value: Shape | undefined): string => (!alone && /^\s*:/u.test(text.slice(end)) ? '' : isCollection(value) ? ':' : ': ');
  if (!keyOf) return suggest(start, end, shape, '', rules);
  const written = new Set(keyOf.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')));
  const keys = Object.entries(shape?.properties ?? {}).map(([label, value]) => ({ label, insert: label + colon(value), about: value.description }));
  const ids = suggest(start, end, shape?.propertyNames, colon(under(shape, '')), rules).suggestions;
  return { start, end, suggestions: [...keys, ...ids].filter(({ label }) => !written.has(label)) };
}

const isCollection = (shape: Shape | undefined): boolean => shape?.type === 'object' || shape?.type === 'array';

function suggest(start: number, end: number, shape: Shape | undefined, behind: string, rules: readonly RuleInfo[]): Completion {
  if (namesRule(shape)) return { start, end, suggestions: rules.map(({ id, summary }) => ({ label: id, insert: id + behind, about: summary, isRule: true })) };
  const values = shape?.enum ?? (shape?.type === 'boolean' ? ['true', 'false'] : []);
  return { start, end, suggestions: values.map((value) => ({ label: value, insert: value + behind })) };
}

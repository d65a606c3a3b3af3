/** What a word of the house file means, for its hover. */
import type { RuleInfo } from '../rules';
import type { Span } from '../types';
import { keyText, namesRule, placeIn, under } from './schemaAt';

/** What to say about a key or a rule's id, and where it stands (UTF-16, half-open). */
export interface Explanation extends Span {
  readonly about: string;
  /** The rule whose id it is. */
  readonly rule?: RuleInfo;
}

/** The meaning of the key or rule id at `offset`; undefined where there is neither. */
export function explainHouse(text: string, offset: number, rules: readonly RuleInfo[]): Explanation | undefined {
  const place = placeIn(text, ({ range }) => !!range && range[0] <= offset && offset < range[1]);
  if (!place?.node.range) return undefined;
  const { node: { range: [start, end] }, keyOf, shape } = place, word = keyText(place.node);
  const rule = namesRule(keyOf ? shape?.propertyNames : shape) ? rules.find(({ id }) => id === word) : undefined;
  const about = rule?.summary ?? (keyOf && under(shape, word)?.description);
  return about === undefined ? undefined : { start, end, about, rule };
}

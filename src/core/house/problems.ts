/** Mistakes in the house file, at their place and in words for whoever writes it. */
import { isCollection, isMap, isScalar, type Node } from 'yaml';
import type { Span } from '../types';
import { keyText } from './schemaAt';

/** A mistake in the house file, with its place in it (UTF-16, half-open). */
export interface HouseProblem extends Span {
  readonly message: string;
}

/** Keys and list positions that lead to a value. */
export type Path = readonly (string | number)[];

/** What the schema's check says of a value. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Record<string, unknown>;
}

const TYPES: Readonly<Record<string, string>> = { string: 'text', array: 'a list', object: 'keys with values', boolean: 'true or false' };

/** A stretch that is inside the text, and not empty where the text is not. */
export const spanIn = (length: number, start: number, end: number): Span => {
  const from = Math.min(start, Math.max(0, length - 1));
  return { start: from, end: Math.min(Math.max(end, from + 1), Math.max(length, 1)) };
};

/** The place of a value, or of the nearest thing around it that exists; with `key`, of that key in it. */
export function spanOf(root: Node | null, path: Path, length: number, key?: string): Span {
  let node: Node | null | undefined = root;
  for (const part of path) {
    const next: unknown = isCollection(node) ? node.get(part, true) : undefined;
    if (!isCollection(next) && !isScalar(next)) break;
    node = next;
  }
  const named = key !== undefined && isMap(node) ? node.items.map((pair) => pair.key).find((one) => isScalar(one) && keyText(one) === key) : undefined;
  const [start, end] = (named as Node | undefined)?.range ?? node?.range ?? [0, 1];
  return spanIn(length, start, end);
}

/** The keys and list positions that lead to where an error is, as they are written. */
export const placeOf = ({ instancePath }: SchemaError): readonly string[] => instancePath.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The mistakes that the schema's check found, each with the path of its value and, where a key is wrong, that key. */
export function explainErrors(errors: readonly SchemaError[]): readonly { readonly path: Path; readonly key?: string; readonly message: string }[] {
  return errors.flatMap((error) => {
    const own = errors.filter((other) => other.instancePath === error.instancePath && other.keyword === 'type');
    if (error.keyword === 'oneOf') return [];
    // Text or a list of it: where it is a list with a mistake inside, that it is no text either says nothing.
    if (error.keyword === 'type' && (own[0] !== error || errors.some((other) => other.instancePath.startsWith(`${error.instancePath}/`)))) return [];
    const path = placeOf(error).map((part) => (/^\d+$/u.test(part) ? Number(part) : part));
    const key = error.keyword === 'additionalProperties' ? String(error.params['additionalProperty']) : undefined;
    return [{ path, key, message: error.keyword === 'type' ? `Must be ${own.map(({ params }) => TYPES[String(params['type'])] ?? String(params['type'])).join(' or ')}.` : explain(error) }];
  });
}

function explain({ keyword, message, params }: SchemaError): string {
  switch (keyword) {
    case 'additionalProperties': return `“${String(params['additionalProperty'])}” means nothing here.`;
    case 'required': return `“${String(params['missingProperty'])}” is missing.`;
    case 'enum': return `Must be one of ${(params['allowedValues'] as string[]).join(', ')}.`;
    case 'minLength': case 'minItems': return 'Must not be empty.';
    case 'maxLength': case 'maxItems': return `Is longer than ${String(params['limit'])}.`;
    default: return `This ${message ?? 'is not right'}.`;
  }
}

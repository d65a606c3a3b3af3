/** Which part of schema.json speaks of a node of the house file. */
import { isMap, isPair, isScalar, isSeq, type Node, type Scalar, type YAMLMap, visit } from 'yaml';
import schema from './schema.json';
import { parseHouse } from './parse';

/** The few words of JSON Schema that the house file's schema uses to say what may stand somewhere. */
export interface Shape {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly propertyNames?: Shape;
  readonly additionalProperties?: Shape | false;
  readonly items?: Shape;
}

/** A key or a value of the house file, and what the schema says there. */
export interface Place {
  readonly node: Scalar;
  /** The map whose key the node is; undefined where it is a value. */
  readonly keyOf?: YAMLMap;
  /** Of the map for a key, of the value itself otherwise; undefined where nothing may stand. */
  readonly shape?: Shape;
}

/** In UTF-16 units. A longer file is still read when it is saved, but takes too long to parse at every key pressed. */
const LONGEST_HELPED = 200_000;

const ROOT = schema as Shape;

/** A rule's id may stand here. */
export const namesRule = (shape: Shape | undefined): boolean => shape?.$ref === '#/definitions/rule';

/** A key's own text; none for a key that is a list or a map. */
export const keyText = (key: unknown): string => (isScalar(key) ? String(key.value) : '');

/** What may stand under a key of a map of this shape. */
export function under(shape: Shape | undefined, key: string): Shape | undefined {
  const { properties, additionalProperties } = shape ?? {};
  return properties && Object.hasOwn(properties, key) ? properties[key] : additionalProperties || undefined;
}

/** The first key or value for which `accepts` holds. The text may be half written. */
export function placeIn(text: string, accepts: (node: Scalar) => boolean): Place | undefined {
  if (text.length > LONGEST_HELPED) return undefined;
  let place: Place | undefined;
  visit(parseHouse(text), {
    Scalar(role, node, ancestors) {
      if (!accepts(node)) return undefined;
      // A key's last ancestor is its own pair, which says what may stand in the value.
      const around = (role === 'key' ? ancestors.slice(0, -1) : ancestors) as readonly Node[];
      const shape = around.reduce<Shape | undefined>((outer, parent) => {
        if (isPair(parent)) return under(outer, keyText(parent.key));
        return isSeq(parent) ? outer?.items : outer;
      }, ROOT);
      const parent = around.at(-1);
      place = { node, shape, ...(role === 'key' && isMap(parent) && { keyOf: parent }) };
      return visit.BREAK;
    },
  });
  return place;
}

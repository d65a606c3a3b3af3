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
  readonly shape: Shape | undefined;
}

const ROOT = schema as Shape;

/** A rule's id may stand here. */
export const namesRule = (shape: Shape | undefined): boolean => shape?.$ref === '#/definitions/rule';

/** What may stand under a key of a map of this shape. */
export function under(shape: Shape | undefined, key: string): Shape | undefined {
  const { properties, additionalProperties } = shape ?? {};
  return properties && Object.hasOwn(properties, key) ? properties[key] : additionalProperties || undefined;
}

/** The key or value for which `accepts` holds first. The text may be half written. */
export function placeIn(text: string, accepts: (node: Scalar) => boolean): Place | undefined {
  let place: Place | undefined;
  visit(parseHouse(text), {
    Scalar(role, node, ancestors) {
      if (!accepts(node)) return undefined;
      const parents = role === 'key' ? ancestors.slice(0, -1) : ancestors;
      const shape = parents.reduce<Shape | undefined>((around, parent) => {
        if (isPair(parent)) return under(around, String(isScalar(parent.key) ? parent.key.value : parent.key));
        return isSeq(parent) ? around?.items : around;
      }, ROOT);
      const parent = parents.at(-1) as Node | undefined;
      place = { node, shape, ...(role === 'key' && isMap(parent) && { keyOf: parent }) };
      return visit.BREAK;
    },
  });
  return place;
}

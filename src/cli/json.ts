/** JSON in pieces: what there is to say of one very long draft can be longer than a string may be. */

/** Lists of up to so many items are written with what they stand in. */
const MANY = 1000;

/** A value as `JSON.stringify` writes it, indented by `indent`; what holds a list of more than `many` items is taken apart. */
export function* jsonPieces(value: unknown, indent = '', many = MANY, before = indent && '\n'): Generator<string> {
  if (!holdsMany(value, many)) {
    // A line feed of the value's own is written as \n.
    yield JSON.stringify(value, null, indent).replaceAll('\n', before);
    return;
  }
  const isList = Array.isArray(value), inner = before + indent;
  let lead = isList ? '[' : '{';
  for (const part of isList ? value : Object.entries(value)) {
    const [name, item]: readonly [string, unknown] = isList ? ['', part] : [`${JSON.stringify(part[0])}:${indent && ' '}`, part[1]];
    if (item === undefined) continue;
    yield lead + inner + name;
    yield* jsonPieces(item, indent, many, inner);
    lead = ',';
  }
  yield before + (isList ? ']' : '}');
}

/** Whether a list of more than `many` items is somewhere in a value. */
const holdsMany = (value: unknown, many: number): value is object =>
  typeof value === 'object' && value !== null && ((Array.isArray(value) && value.length > many) || Object.values(value).some((item) => holdsMany(item, many)));

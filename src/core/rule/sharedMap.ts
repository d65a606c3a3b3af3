/** How many parts a map has: a change copies the parts it touches and the list of them. */
const PARTS = 256;

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();

/**
 * A map that gives a changed copy of itself at the price of the change. What an edit leaves to the next reading is
 * nearly all it was, and the earlier reading still needs its own.
 */
export class SharedMap<T> {
  constructor(private readonly parts: readonly ReadonlyMap<string, T>[] = new Array<ReadonlyMap<string, T>>(PARTS).fill(NOTHING)) {}

  get(key: string): T | undefined {
    return this.parts[partOf(key)]?.get(key);
  }

  /** The map with `changes`; undefined takes a key out. */
  with(changes: ReadonlyMap<string, T | undefined>): SharedMap<T> {
    const parts = [...this.parts];
    const own = new Map<number, Map<string, T>>();
    for (const [key, value] of changes) {
      const at = partOf(key);
      let part = own.get(at);
      if (!part) own.set(at, part = new Map(parts[at]));
      if (value === undefined) part.delete(key); else part.set(key, value);
    }
    for (const [at, part] of own) parts[at] = part;
    return new SharedMap(parts);
  }
}

/** The part that holds a key: any number that its units make, as long as it is always the same one. */
function partOf(key: string): number {
  let hash = key.length;
  for (let i = 0; i < key.length; i++) hash = (hash * 31 + key.charCodeAt(i)) | 0;
  return (hash ^ (hash >>> 8)) & (PARTS - 1);
}

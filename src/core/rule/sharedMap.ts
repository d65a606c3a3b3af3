/** How many parts the changes have: a further one copies the parts that it touches and the list of them. */
const PARTS = 256;

type Part<T> = ReadonlyMap<string, T | undefined>;

const NOTHING: Part<never> = new Map<string, never>();

const UNCHANGED: readonly Part<never>[] = new Array<Part<never>>(PARTS).fill(NOTHING);

/**
 * A map that gives a changed copy of itself at the price of the change. What an edit leaves to the next reading is
 * nearly all it was, and the earlier reading still needs its own. What it was made with is never copied.
 */
export class SharedMap<T> {
  /** `first` is not changed by anybody any more. */
  constructor(private readonly first: Part<T> = NOTHING, private readonly parts: readonly Part<T>[] = UNCHANGED) {}

  get(key: string): T | undefined {
    if (this.parts === UNCHANGED) return this.first.get(key);
    const part = this.parts[partOf(key)] as Part<T>, changed = part.get(key);
    return changed !== undefined || part.has(key) ? changed : this.first.get(key);
  }

  /** The map with `changes`, which nobody changes any more; undefined takes a key out. */
  with(changes: Part<T>): SharedMap<T> {
    if (this.first.size === 0) return new SharedMap(changes);
    const parts = [...this.parts];
    const own = new Map<number, Map<string, T | undefined>>();
    for (const [key, value] of changes) {
      const at = partOf(key);
      let part = own.get(at);
      if (!part) own.set(at, part = new Map(parts[at]));
      if (value === undefined && !this.first.has(key)) part.delete(key); else part.set(key, value);
    }
    for (const [at, part] of own) parts[at] = part;
    return new SharedMap(this.first, parts);
  }
}

/** The part that holds a key: any number that its units make, as long as it is always the same one. */
function partOf(key: string): number {
  let hash = key.length;
  for (let i = 0; i < key.length; i++) hash = (hash * 31 + key.charCodeAt(i)) | 0;
  return (hash ^ (hash >>> 8)) & (PARTS - 1);
}

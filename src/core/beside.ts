/** What is known of objects, kept with them. */

/**
 * Like a weak map; but what is kept goes with its object. What a weak map holds is copied in each of the engine's short
 * collections, and lives until the next full one, even when nobody asks for it any more.
 */
export class Beside<K extends object, V> {
  readonly #place = Symbol('beside');

  of(key: K): V | undefined {
    return (key as { readonly [place: symbol]: V | undefined })[this.#place];
  }

  /** Gives the value. The key must not be frozen; what is spread from it does not have the value. */
  keep(key: K, value: V): V {
    Object.defineProperty(key, this.#place, { value, writable: true, configurable: true, enumerable: false });
    return value;
  }
}

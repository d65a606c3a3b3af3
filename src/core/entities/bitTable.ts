/** Bits under numbers, in one array with open addressing: filled and asked sooner than a Map of as many. The numbers are hashes and need no other. */
export class BitTable {
  /** A number and one more, so that 0 is free, and its bits, place by place. */
  private readonly places: Int32Array;
  private readonly mask: number;

  /** Room for `count` numbers. */
  constructor(count: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * Math.max(1, count)));
    this.places = new Int32Array(2 * size);
    this.mask = size - 1;
  }

  add(key: number, bits: number): void {
    const at = this.placeOf(key);
    this.places[at] = key + 1;
    this.places[at + 1] = (this.places[at + 1] as number) | bits;
  }

  /** The bits of a number; 0 where none were added. */
  get(key: number): number {
    return this.places[this.placeOf(key) + 1] as number;
  }

  private placeOf(key: number): number {
    const { places, mask } = this;
    let slot = key & mask;
    for (;;) {
      const held = places[2 * slot];
      if (held === key + 1 || held === 0) return 2 * slot;
      slot = (slot + 1) & mask;
    }
  }
}

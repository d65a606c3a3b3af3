import type { Block } from '../draft/types';

/** A reading of a block that several rules ask for one after the other: made once. Blocks never change, so neither does it. */
export function perBlock<T>(read: (block: Block) => T): (block: Block) => T {
  let last: { readonly block: Block; readonly value: T } | undefined;
  return (block) => {
    if (last?.block !== block) last = { block, value: read(block) };
    return last.value;
  };
}

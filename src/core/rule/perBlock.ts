/** Readings of a block, made once. */
import { Beside } from '../beside';
import type { Block } from '../draft/types';

/** For a reading that several rules ask for one after the other. Blocks never change, so neither does it. */
export function perBlock<T>(read: (block: Block) => T): (block: Block) => T {
  let last: { readonly block: Block; readonly value: T } | undefined;
  return (block) => {
    if (last?.block !== block) last = { block, value: read(block) };
    return last.value;
  };
}

/** For a reading that rules ask for when they judge the draft, of few of its blocks: kept as long as the block. */
export function withBlock<T extends NonNullable<unknown>>(read: (block: Block) => T): (block: Block) => T {
  const kept = new Beside<Block, T>();
  return (block) => kept.of(block) ?? kept.keep(block, read(block));
}

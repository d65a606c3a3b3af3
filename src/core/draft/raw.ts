import type { Prose } from './prose';
import type { BlockKind, Span } from './types';

/** A block as a format's reader delivers it; offsets are relative to the chunk that was read. */
export interface RawBlock extends Span {
  readonly kind: BlockKind;
  readonly level: number;
  readonly prose: Prose;
}

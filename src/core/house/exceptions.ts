/** What the house excepts: wordings and names that rules leave alone. */
import { PhraseTable } from '../draft/phrases';
import type { Block, Span } from '../draft/types';
import type { RuleId } from '../types';
import type { HouseException } from './house';

/** A stretch of prose that a rule, or every rule, leaves alone. */
export interface Excepted extends Span {
  readonly rule?: RuleId;
}

const NONE: readonly Excepted[] = [];

export class Exceptions {
  readonly #table = new PhraseTable<RuleId | undefined>();

  constructor(exceptions: readonly HouseException[]) {
    for (const { phrase, rule } of exceptions) this.#table.add(phrase, rule);
  }

  /** The excepted stretches of a block. */
  find(block: Block): readonly Excepted[] {
    if (this.#table.size === 0) return NONE;
    return this.#table.match(block.tokens).map(({ start, end, payload }) => ({ start, end, rule: payload }));
  }
}

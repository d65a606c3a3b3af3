/** What the house excepts: wordings and names that rules leave alone. */
import { type Found, type Phrasebook, PhraseTable } from '../draft/phrases';
import type { Span } from '../draft/types';
import type { RuleId } from '../types';
import type { HouseException } from './house';

/** A stretch of prose that a rule, or every rule, leaves alone. */
export interface Excepted extends Span {
  readonly rule?: RuleId;
}

const NONE: readonly Excepted[] = [];

export class Exceptions {
  readonly #table: PhraseTable<RuleId | undefined>;

  constructor(exceptions: readonly HouseException[], book: Phrasebook) {
    this.#table = new PhraseTable(book);
    for (const { phrase, rule } of exceptions) this.#table.add(phrase, rule);
  }

  /** The excepted stretches of a block in which the book has found its phrases. */
  of(found: Found): readonly Excepted[] {
    if (this.#table.size === 0) return NONE;
    return this.#table.of(found).map(({ start, end, payload }) => ({ start, end, rule: payload }));
  }
}

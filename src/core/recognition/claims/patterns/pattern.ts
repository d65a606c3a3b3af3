/** What a pattern is: an expression over a normalised sentence (sentence.ts), in which each subject is `@n`. */

import type { Subject } from '../../../../register/types';
import type { ClaimCandidate } from '../candidate';
import type { Found } from '../found';
import type { Kind } from '../kinds';

export interface Pattern {
  readonly kind: Kind;
  readonly expression: RegExp;
  /** The time at which it happened may follow (see when.ts). */
  readonly dated: boolean;
}

export interface Family {
  /** Whether the family speaks of such a subject: a sentence that names none is not searched. */
  readonly about: (subject: Subject) => boolean;
  /** The kinds of words (waits.ts) that a sentence must hold, all of one of these sets: without them it is not even put into the form that patterns read. */
  readonly waitsFor: readonly number[];
  /** Without these in it, no pattern of the family can match a sentence; the first is the rarer. */
  readonly speaksOf?: RegExp;
  readonly needs: RegExp;
  /** What a match says, where the family reads otherwise than understand.ts. */
  readonly read?: (found: Found) => ClaimCandidate | undefined;
  /** Most telling first: what one pattern has understood no later one reads again. */
  readonly patterns: readonly Pattern[];
}

/** A pattern that begins and ends with a word. */
export const pattern = (kind: Kind, source: string): Pattern => ({ kind, expression: expressionOf(source), dated: false });

/** A pattern behind which the time may be stated. */
export const dated = (kind: Kind, source: string): Pattern => ({ kind, expression: expressionOf(source), dated: true });

/**
 * V8 translates an expression for its interpreter when it is first used, and compiles it when it is used again; at this
 * length the former takes four times as long as the latter. A subject of a thousand units makes it compile at once.
 */
const LONG_SUBJECT = ' '.repeat(1000);
const compiled = new WeakSet<RegExp>();

/** The first match in a sentence; `pattern.expression.exec` gives the next ones. Not matchAll, which would copy the expression. */
export function firstMatch({ expression }: Pattern, text: string): RegExpExecArray | null {
  if (!compiled.has(expression)) {
    compiled.add(expression);
    expression.test(LONG_SUBJECT);
  }
  expression.lastIndex = 0;
  return expression.exec(text);
}

const expressionOf = (source: string): RegExp => new RegExp(`(?<![a-z\\d@])(?:${source})(?![a-z\\d])`, 'gu');

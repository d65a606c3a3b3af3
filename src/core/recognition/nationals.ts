/** Nationals who act for their state: "the Finns joined NATO", but not "many Finns" and not "the Finns' border". */
import type { Subject } from '../../register/types';
import type { Token } from '../draft/types';

/** Names of nationals that are an adjective without "the". */
const ADJECTIVE = /(?:[sc]h|ese|ss)$/u;

/** Behind nationals who act or are something, and so for their state: "Finns joined", "the Swiss, who". */
const ACT = /^(?:,|who|are|were|have|had|do|did|will|become|became|took|left|quit|won|kept|belong|remain|recognise|join|use|woke|went|said|never|[a-z]+ed|[a-z]+ly)$/u;
/** In front of all nationals of a state, and not some of them: neither "many Finns" nor "Kosovo Serbs". */
const NO_MORE_OF = /^(?:the|and|but|as|that|when|since|because|after|while|which|whereas|though|although|[^\p{L}\p{N}]+)$/u;

/** What nationals are called, each with their state; without one where there are such of two: "Congolese". */
export function nationalsOf(states: Iterable<Subject>): ReadonlyMap<string, Subject | undefined> {
  const found = new Map<string, Subject | undefined>();
  for (const subject of states) {
    for (const own of subject.demonyms ?? []) {
      const isPlural = own.endsWith('men') || subject.demonyms?.includes(own.slice(0, -1));
      const name = ADJECTIVE.test(own) ? `the ${own}` : isPlural ? own : undefined;
      if (name !== undefined) found.set(name, found.has(name) ? undefined : subject);
    }
  }
  return found;
}

/** Whether nationals, whose tokens are `[first, last]`, stand for their state there. */
export const standForState = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[last]?.possessive === false && ACT.test(tokens[last + 1]?.norm ?? '') && NO_MORE_OF.test(tokens[first - 1]?.norm ?? '.');

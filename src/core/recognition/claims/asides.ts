/** Asides between a subject and what is said of it: "X, proclaimed in 1976, is a member of …". */
import type { Token } from '../../draft/types';
import type { SubjectMention } from '../subjects';
import { UNSURE } from './patterns/index';

/** Token indices, both inclusive, the marks on both sides included. */
export interface Aside {
  readonly first: number;
  readonly last: number;
}

const CLOSES: Readonly<Record<string, string>> = { ',': ',', '(': ')', '–': '–', '—': '—', '-': '-' };
const LONGEST = 22;
const JOINING = /^(?:and|or|nor|but)$/u;
/** It belongs to the statement, or is a statement's own clause. */
const BINDING = /^(?:and|or|nor|but|when|until|before|while|as|if|after|not)$/u;

/** The asides of the sentence whose tokens are `[first, last]` that can be left out without changing what it states. */
export function asidesIn(tokens: readonly Token[], last: number, own: readonly SubjectMention[]): readonly Aside[] {
  const found: Aside[] = [];
  for (const mention of own) {
    const from = mention.last + 1;
    const closing = CLOSES[tokens[from]?.norm ?? ''];
    if (closing === undefined || tokens[mention.last]?.possessive || (found.at(-1)?.last ?? -1) >= from) continue;
    let to = from + 1;
    while (to < last && to - from < LONGEST && tokens[to]?.norm !== closing && !/^[;"“”:]$/u.test(tokens[to]?.norm ?? ';')) to++;
    if (tokens[to]?.norm !== closing || to >= last) continue;
    const starts = (at: number): boolean => own.some((other) => other.first === at || (tokens[at]?.norm === 'the' && other.first === at + 1));
    const words = tokens.slice(from + 1, to).map(({ norm }) => norm);
    if (starts(from + 1) || starts(to + 1) || BINDING.test(words[0] ?? 'and') || JOINING.test(tokens[to + 1]?.norm ?? '') || UNSURE.test(words.join(' '))) continue;
    found.push({ first: from, last: to });
  }
  return found;
}

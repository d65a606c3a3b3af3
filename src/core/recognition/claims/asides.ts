/** Asides between a subject and what is said of it: "X, proclaimed in 1976, is a member of …". */
import type { Token } from '../../draft/types';
import type { SubjectMention } from '../subjects';
import { STANDS_FOR } from './reference';
import { ATTRIBUTED, TAKEN_BACK, UNSURE } from './patterns/doubts';

/** Token indices, both inclusive, the marks on both sides included. */
export interface Aside {
  readonly first: number;
  readonly last: number;
  /** It names some of those that the sentence counts: "five states, Spain among them, …". */
  readonly some?: readonly SubjectMention[];
}

const CLOSES: ReadonlyMap<string, string> = new Map([[',', ','], ['(', ')'], ['–', '–'], ['—', '—'], ['-', '-']]);
const LONGEST = 22;
const JOINING = /^(?:and|or|nor|but)$/u;
/** It belongs to the statement, or is a statement's own clause. */
const BINDING = /^(?:and|or|nor|but|when|until|before|while|as|if|after|not)$/u;

/** It names some of those that the sentence counts, or others beside its subject: "five states, Spain among them, …", "Israel, like Russia and China, …". */
const OF_THEM = /^(?:like|unlike|along with|together with|as well as|alongside|including|among them|among those|notably|such as|not even|let alone|(?:most|many|some|half|several|two|three) of (?:them|which)) |(?:^| )(?:among them|included)$/u;

/** What a subject was until then. */
const UNTIL = /^until (?:then|now|recently|(?:(?:last|this) [a-z]+|new year(?: day)?|[a-z]+(?: \d{4})?|\d{4}) (?:an?|the) )/u;
const BODY = /^(?:alliance|bloc|cartel|union|organi[sz]ation)$/u;

const AMONG_THEM = /among (?:them|those)|^includ|included$|^notably |^such as /u;

/** The asides of the sentence whose tokens are `[first, last]` that can be left out without changing what it states. */
export function asidesIn(tokens: readonly Token[], first: number, last: number, own: readonly SubjectMention[]): readonly Aside[] {
  const found: Aside[] = [];
  const starts = (at: number): boolean => own.some((other) => other.first === at || (tokens[at]?.norm === 'the' && other.first === at + 1));
  // "Unlike Sweden, Norway …"
  const comparison = /^(?:un)?like$/u.test(tokens[first]?.norm ?? '') ? tokens.findIndex(({ norm }, at) => at > first && norm === ',') : -1;
  if (comparison > 0 && comparison < last) found.push({ first, last: comparison });
  for (let from = Math.max(first, comparison) + 1; from < last; from++) {
    const closing = CLOSES.get(tokens[from]?.norm ?? '');
    if (closing === undefined) continue;
    const close = (isEnd: (at: number) => boolean): number => {
      let to = from + 1;
      while (to < last && to - from < LONGEST && !isEnd(to) && !/^[;"“”:]$/u.test(tokens[to]?.norm ?? ';')) to++;
      return to < last && tokens[to]?.norm === closing ? to : 0;
    };
    const words = (to: number): string => tokens.slice(from + 1, to).map(({ norm }) => norm).join(' ');
    const listed = closing === ',' ? close((at) => tokens[at]?.norm === closing && !starts(at + 1)) : 0;
    const isOfThem = listed > 0 && OF_THEM.test(words(listed));
    const to = isOfThem ? listed : close((at) => tokens[at]?.norm === closing);
    if (to === 0 || !(isOfThem || isTold(from, to))) continue;
    const some = isOfThem && AMONG_THEM.test(words(to)) ? own.filter((mention) => mention.first > from && mention.last < to) : undefined;
    found.push({ first: from, last: to, some });
    from = to;
  }
  return found;

  /** A subject stands before it, and what is said of the subject behind it. */
  function isTold(from: number, to: number): boolean {
    const subject = own.find((mention) => mention.last === from - 1);
    const inner = tokens.slice(from + 1, to).map(({ norm }) => norm);
    const isMeant = tokens[from - 2]?.norm === 'the' && [STANDS_FOR, BODY].some((noun) => noun.test(tokens[from - 1]?.norm ?? ''));
    return (isMeant || (subject !== undefined && !tokens[subject.last]?.possessive)) && !starts(from + 1) && !starts(to + 1)
      && (!BINDING.test(inner[0] ?? 'and') || UNTIL.test(inner.join(' '))) && !JOINING.test(tokens[to + 1]?.norm ?? '') && !UNSURE.test(inner.join(' ')) && (/^(?:wh|an?$|the$)/u.test(inner[0] ?? '') || ![ATTRIBUTED, TAKEN_BACK].some((words) => words.test(inner.join(' '))));
  }
}

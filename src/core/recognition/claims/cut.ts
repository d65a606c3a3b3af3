/** A sentence with some of its words left out. */
import type { Sentence } from './sentence';

/** The sentence without what stands from `from` to `to`, and with `joint` in its place. */
export function cut({ text, mentions, span }: Sentence, from: number, to: number, joint = ' '): Sentence {
  const behind = from + joint.length, shift = to - behind;
  return {
    text: text.slice(0, from) + joint + text.slice(to),
    mentions,
    // A statement that goes over the joint begins behind it: what was left out is no part of it.
    span: (start, end) => span(end <= from || start >= behind ? start + (start >= behind ? shift : 0) : to, end <= from ? end : Math.max(to + 1, end + shift)),
  };
}

/** The sentence with other words in place of what stands from `from` to `to`; statements in them are told from `at` on. */
export function replace({ text, mentions, span }: Sentence, from: number, to: number, words: string, at = from): Sentence {
  const behind = from + words.length, shift = to - behind;
  return {
    text: text.slice(0, from) + words + text.slice(to),
    mentions,
    span: (start, end) => span(start >= behind ? start + shift : start >= from ? at : start, end <= from ? end : Math.max(to, end + shift)),
  };
}

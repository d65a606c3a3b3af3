/** What stands between commas within a clause and changes nothing in it: "which, in deference to Y, has never joined". */
import { ATTRIBUTED, TAKEN_BACK, UNSURE } from './patterns/doubts';
import { put, type Turned } from './turned';

const WITHIN = /(?<= (?:which|who|that|and|but|is|are|was|were|has|have|had|does|did|remains?|been|by|to)) , ([^,;:]{2,60}) , (?=[a-z@])/gu;
/** Behind those that are counted: "twelve states, none of them large, recognise". */
const OF_THE_COUNTED = /(?<= (?:allies|capitals|countries|governments|members|nations|partners|states)) , (?:(?:[a-z]+ of (?:them|which|whom)|those of @\d+ and|which) [^,;:]{2,50}) , (?=(?:are|do|has|have|keep|maintain|now|recognised?|refuse|still|use|withhold) )/gu;
/** It narrows the statement, or says who makes it. */
const BINDING = /^(?:an?|the|which|who|@\d+$)(?![a-z])|(?<![a-z])(?:not|never|no|nor|only|until|before|once|when|as if|almost|nearly|with|theory|name|effect|practice|principle)(?![a-z])/u;

/** The sentence without them. */
export function withoutParentheses(sentence: Turned): Turned {
  if (!sentence.text.includes(' , ')) return sentence;
  for (const found of [...sentence.text.matchAll(OF_THE_COUNTED)].reverse()) sentence = put(sentence, found, ' ');
  for (const found of [...sentence.text.matchAll(WITHIN)].reverse()) {
    const [, words = ''] = found;
    if (![BINDING, UNSURE, TAKEN_BACK, ATTRIBUTED].some((doubt) => doubt.test(words))) sentence = put(sentence, found, ' ');
  }
  return sentence;
}

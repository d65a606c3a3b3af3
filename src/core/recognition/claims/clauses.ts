/**
 * What a sentence says further of those whom it names. "X, which left A in 2013 and which has never joined B, belongs to C and to D"
 * says four things of X: each is read again with X in front of it.
 */
import { cut } from './cut';
import { ATTRIBUTED, TAKEN_BACK, UNSURE } from './patterns/doubts';
import { LIST } from './patterns/parts';
import type { Sentence } from './sentence';

/** Verbs with which a statement begins. */
const VERB = '(?:(?:(?:has|have|had) )?(?:(?:(?:was|were|been) )?(?:re)?(?:admitted|accepted|expelled|suspended|recognised)|(?:re)?joined|left|quit|became|become|been|(?:de)?recognised?s?|adopted|declared|proclaimed|severed|cut|broken?|switched|withdr[ae]wn?|entered|acceded|opened|moved|used|belonged|established|restored|had)'
  + '|belongs?|uses?|maintains?|keeps?|(?:stays?|lies|sits) out(?:side)?|(?:is|are|was|were|remains?) (?:not|an?|the|part|outside|in|within|among|one|recognised|alone|@\\d+)|(?:does|do|did|has|have) (?:not|no|never|yet)|(?:has |have )?refuse[sd]?|never|no longer|has|have|alone|not recognised|took back|revoked|rescinded)';
/** One with which the sentence begins, behind a few words of when and where, or a clause. */
const SUBJECT = new RegExp(`(?:^(?:(?:but|and|yet) )?|^(?!@)[^,;@]{2,60} , |[;:] (?:(?:but|and|yet) )?|(?<=[a-z\\d] )when )(?:the )?(${LIST}) (?!'s |and |or |nor |[&/-])`, 'gu');
/** One of whom something is said in passing. */
const RELATED = new RegExp(`(?<![a-z\\d@,](?: and| or|) )(${LIST}) (?=(?:, )?(?:which|who|whose) )`, 'gu');
const FURTHER = new RegExp(`(?<=[a-z\\d] (?:(, )?(?:and|but)|, yet) (?:(?:so|then|on the same day|in the same year|the same year) )?)(?=${VERB}(?![a-z]))`, 'gu');
const AND_WHICH = /(?<= (?:, )?(?:and|but) )(?:which|who|whose) /gu;
const AND_A = /^ , (?!(?:which|whose?|where|and) |@\d+ [^'])(?:[^ ,;]+ ){1,14}?and (?:(?:an?|the) (?:[a-z]+ ){1,4}(that|which) |(?=(?:an?|one of|among|the|both|all|members? of) ))/u;
const MAIN = new RegExp(` , (?=${VERB}(?![a-z]))`, 'gu');
/** "Was born in July and admitted to A": the verb that the second shares. */
const PASSIVE = /^(?:re)?(?:admitted|accepted|expelled|suspended|recognised by) /u;
const SHARED = / (?:was|were) (?=[a-z]+ )/u;
const TIME = '(?: (?:in|on|since) [a-z\\d]+(?: \\d{1,4})?(?: , \\d{4})?| (?:last|this|the same) (?:week|month|year))';
/** "Joined A in 1999 and B in 2004". */
const AND_ANOTHER = new RegExp(`(?<= (?:joined|left|entered|quit|adopted|recognised))( (?:the )?@\\d+${TIME}(?: ,)? and) (?=(?:the )?@\\d+${TIME}(?! (?:joined|left|did|followed|was|had)))`, 'gu');
/** "A member of A since 1999 and of B". */
const OF_ANOTHER = new RegExp(`(?<=[a-z])( (to|of|in|from|by|with) (?:the )?${LIST}(?: (?!and |but |or |which |who |that )[a-z\\d]+){0,5}(?: ,)? (?:and|but|then)(?: (?:since|in|from) \\d{4}| (?:then|now|also|thus|later|so)){0,2}) (?=\\2 (?:the )?@)`, 'gu');
const NOT_OF = new RegExp(`(?<= )(is|are|was|were|remains|belongs|,|recognised) ((?:an? )?(?:(?:[a-z]+ ){0,2}(?:members?|part) )?)(of|in|to|by) (?:the )?${LIST}(?: (?!(?:and|but|though|although|if) not )[a-z\\d@]+){0,8}(?: ,)? (?:but|and|though|although|if) not (?=\\3 (?:the )?@)`, 'gu');
/** Another clause, in which another subject may have its say. */
const ANOTHER = /[;:]|(?<![a-z])(?:that|when|because|while|if|where|whose|until|although|though|says?|said|told)(?![a-z])|@\d+(?: 's [a-z]+)?(?: ,)? (?:which|who|has|have|had|is|are|was|were|does|did|[a-z]+ed|became|left|quit|broke|cut)(?![a-z])/u;

/** Without one of these a sentence is one clause. */
const SEVERAL = / (?:,|and|but|then) /u;

/** The sentence's further statements, each with its subject in front of it. */
export function clauses(sentence: Sentence): readonly Sentence[] {
  if (!SEVERAL.test(sentence.text)) return [];
  const subjects = headsIn(sentence, SUBJECT);
  return [
    ...subjects.flatMap((end) => mainOf(sentence, end).flatMap((main) => [main, ...furtherOf(main, end, true), ...ofAnother(main)])),
    ...subjects.flatMap((end) => furtherOf(sentence, end, true)),
    ...headsIn(sentence, RELATED).filter((end) => !subjects.includes(end)).flatMap((end) => furtherOf(sentence, end, false)),
    ...ofAnother(sentence),
  ];
}

/** The sentence with the second of two complements in place of the first, and without what it is not: "a member of A but not of B". */
const ofAnother = (sentence: Sentence): readonly Sentence[] => [
  ...[OF_ANOTHER, AND_ANOTHER].flatMap((another) => [...sentence.text.matchAll(another)]).map(({ 1: one = '', index }) => cut(sentence, index, index + one.length + 1)),
  ...[...sentence.text.matchAll(NOT_OF)].map(({ 0: all, 1: is = '', 2: what = '', index }) => cut(sentence, index, index + all.length, `${is === 'belongs' ? 'does not belong' : is === 'recognised' ? 'not recognised' : `${is} not`} ${what}`)),
];

/** Where those end whom an expression finds. */
const headsIn = ({ text }: Sentence, heads: RegExp): readonly number[] => [...text.matchAll(heads)].map(({ 0: found, 1: head = '', index }) => index + found.indexOf(head) + head.length);

/** The sentence without what stands between its subject, which ends at `end`, and a verb. */
function mainOf(sentence: Sentence, end: number): readonly Sentence[] {
  if (!sentence.text.startsWith(' , ', end)) return [];
  const stop = sentence.text.slice(end).search(/ [;:] |$/u) + end;
  return [...sentence.text.matchAll(MAIN)].flatMap(({ index }) => (index > end && index < stop && isAside(sentence.text.slice(end + 3, index)) ? cut(sentence, end, index + 3) : [])).slice(0, 2);
}

/** What is told in passing is told as a fact; other words may make the statement a condition, or somebody else's. */
const isAside = (words: string): boolean => /^(?:which|who|whose|where|an?|the|one|once|long) /u.test(words) || !(/^(?:and|or|nor|but|when|until|before|as if|if|not)(?![a-z])/u.test(words) || UNSURE.test(words) || TAKEN_BACK.test(words) || ATTRIBUTED.test(words));

/** What is said further of those who end at `end`. */
function furtherOf(sentence: Sentence, end: number, isSubject: boolean): readonly Sentence[] {
  const rest = sentence.text.slice(end);
  const isClear = (to: number): boolean => {
    const between = rest.slice(0, to).replace(/^(?: ,)? (?:which|who|whose) /u, ' ');
    return !ANOTHER.test(between) && !UNSURE.test(between) && !TAKEN_BACK.test(between);
  };
  const isRelated = /^(?: ,)? (?:which|who|whose) /u.test(rest), another = isSubject ? AND_A.exec(rest) : null;
  return [
    ...[...rest.matchAll(FURTHER)].flatMap(({ 1: comma, index }) => ((isSubject || comma === undefined) && !/^(?: ,)? whose /u.test(rest) && isClear(index) ? cut(sentence, end, end + index, PASSIVE.test(rest.slice(index)) ? SHARED.exec(rest.slice(0, index))?.[0] : undefined) : [])),
    ...isRelated ? [...rest.matchAll(AND_WHICH)].flatMap(({ index }) => (isClear(index) ? cut(sentence, end, end + index, ' , ') : [])) : [],
    ...another && isClear(another[0].lastIndexOf(' and ')) ? [cut(sentence, end, end + another[0].length, another[1] === undefined ? ' , ' : ' , which ')] : [],
  ];
}

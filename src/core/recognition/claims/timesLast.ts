/** Times between a verb and its complement, read as if they stood behind it: "was admitted in November to the Commonwealth". */
import { MONTHS } from '../../draft/calendar';
import { NUMBER } from './numbers';
import { put, type Turned } from './turned';
import { WEEKDAY } from './when';

const MONTH = `(?:${MONTHS.join('|')})`;
/** Each with the space before it; found once, because it is far too long to be part of other expressions. */
const TIMES = new RegExp(` ((?:(?:on|last|this) ${WEEKDAY}|(?:last|this) ${MONTH}|(?:(?:early|late|earlier|later) )?(?:last|this) (?:week|month|year|spring|summer|autumn|winter)|(?:in|since) (?:(?:early|late|mid -) )?(?:${MONTH}(?: \\d{4}| (?:of )?last year)?|\\d{4}|the (?:spring|summer|autumn|winter))|on (?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?:(?: ,)? \\d{4})?|yesterday|last night|(?:at|over) the weekend|at the turn of the (?:year|century)|on new year 's day|(?:(?:an?|${NUMBER}) )(?:years?|months?|weeks?|days?|decades?) (?:ago|later|earlier|before)|at the (?:start|end|beginning) of (?:(?:the |last )?[a-z]+|\\d{4})|for (?:(?:more than|nearly|almost|over|about) )?(?:decades|years|a century|half a century|(?:an?|${NUMBER}|many|several) (?:years|decades?|generations?))))(?= [a-z@])`, 'gu');
/** Not what may be the end of one list or the beginning of another: "annexed in 2014 by Russia, and Crimea, …". */
const LIST = '(?:@\\d+ , ){0,20}@\\d+(?: and @\\d+)?(?! (?:, )?(?:and |or )?@)';
const THE = '(?:(?:the|an?|its) )?';
/** Nothing that only begins like it: "A 's neighbour". */
const END = "(?! 's|[a-z\\d])";

/** What a verb asks for behind a time. */
const COMPLEMENT = new RegExp(` ((?:to be (?:an? )?members? of|to|into|from|of|with|by) ${THE}${LIST}|as (?:its|the|an?|@\\d+ 's) (?:[a-z\\d]+ ){0,3}(?:members?|observers?|candidates?)(?: (?:of|in|for) ${THE}@\\d+)?)${END}`, 'uy');
const TRANSITIVE = /(?:(?:re)?joined|left|quit|entered|recognised|adopted|became|(?:re)?admitted|expelled)$/u;
/** What goes with such a verb as its object. */
const OBJECT = new RegExp(` (${THE}${LIST}|(?:the|an?|its|@\\d+ 's) (?:[a-z\\d]+ ){1,8}?${THE}@\\d+(?: to (?:[a-z]+ ){1,4}${THE}@\\d+)?)${END}`, 'uy');

/** What stands behind a time, which is from `start` to `end`, and should stand before it. */
type Belated = (text: string, start: number, end: number) => string | undefined;

function at(expression: RegExp, text: string, index: number): string | undefined {
  expression.lastIndex = index;
  return expression.exec(text)?.[1];
}

/** Between a verb and what it asks for. */
const complement: Belated = (text, start, end) => {
  const before = text.slice(0, start);
  if (!/[a-z]{3}$/u.test(before)) return /(?:to|into) (?:the )?@\d{1,2}$/u.test(before) && text.startsWith(' as ', end) ? at(COMPLEMENT, text, end) : undefined;
  return at(COMPLEMENT, text, end) ?? (TRANSITIVE.test(before) ? at(OBJECT, text, end) : undefined);
};

const VERB = new RegExp(` ((?:been )?(?:[a-z]+ed|left|quit|cut|broke|withdrew|no longer [a-z]+)(?: (?:(?:[a-z\\d]+ ){0,2}(?:decades|years) of )?(?:(?:its|their|diplomatic|formal|official|full) ){0,3}(?:recognition of|ties with|relations with))?(?: (?:to|into|from|of|by|with))? ${THE}${LIST})${END}`, 'uy');

/** Between a subject or an auxiliary and its verb: "which in 2004 joined A", "has since 2007 belonged to B". */
const verb: Belated = (text, start, end) => (/(?:@\d{1,2}|which|who|has|have|had|was|were|been)$/u.test(text.slice(0, start)) ? at(VERB, text, end) : undefined);

function behind(sentence: Turned, belated: Belated): Turned {
  const moves: { readonly 0: string; readonly index: number; readonly words: string }[] = [];
  let done = 0;
  for (const { 0: { length }, 1: time = '', index } of sentence.text.matchAll(TIMES)) {
    const words = index < done ? undefined : belated(sentence.text, index, index + length);
    if (words === undefined) continue;
    moves.push({ 0: `${time} ${words}`, index: index + 1, words: `${words} ${time}` });
    done = index + length + words.length + 1;
  }
  return moves.reduceRight((moved, move) => put(moved, move, move.words), sentence);
}

/** The sentence with such times behind what the verb asks for. Most sentences have none, and are looked through once. */
export const timesLast = (sentence: Turned): Turned => (sentence.text.search(TIMES) < 0 ? sentence : behind(behind(sentence, verb), complement));

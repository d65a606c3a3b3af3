/** Times between a verb and its complement, read as if they stood behind it: "was admitted in November to the Commonwealth". */
import { MONTHS } from '../../draft/calendar';
import { NUMBER } from './numbers';
import { put, type Turned } from './turns';
import { WEEKDAY } from './when';

const MONTH = `(?:${MONTHS.join('|')})`;
const TIME = `(?:(?:on|last|this) ${WEEKDAY}|(?:(?:early|late|earlier|later) )?(?:last|this) (?:week|month|year|spring|summer|autumn|winter)|(?:in|since) (?:(?:early|late|mid -) )?(?:${MONTH}(?: \\d{4}| of last year)?|\\d{4}|the (?:spring|summer|autumn|winter))|on (?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?:(?: ,)? \\d{4})?|yesterday|at the weekend|at the turn of the (?:year|century)|on new year 's day|(?:(?:an?|${NUMBER}) )(?:years?|months?|weeks?|days?|decades?) (?:ago|later|earlier|before)|at the (?:start|end|beginning) of (?:(?:the |last )?[a-z]+|\\d{4})|for (?:(?:more than|nearly|almost|over|about) )?(?:decades|years|a century|half a century|(?:an?|${NUMBER}|many|several) (?:years|decades?|generations?)))`;
/** What goes with a verb as its object. */
const TRANSITIVE = '(?:(?:re)?joined|left|quit|entered|recognised|adopted|became|(?:re)?admitted|expelled)';
/** Not what may be the end of one list or the beginning of another: "annexed in 2014 by Russia, and Crimea, …". */
const LIST = '(?:@\\d+ , ){0,20}@\\d+(?: and @\\d+)?(?! (?:, )?(?:and |or )?@)';
const THE = '(?:(?:the|an?|its) )?';
const BETWEEN = new RegExp(`(?<=[a-z]{3} |(?:to|into) (?:the )?@\\d{1,2} (?=${TIME} as )|admitted (?=${TIME} as ))(${TIME}) ((?:to|into|from|of|with|by) ${THE}${LIST}|as (?:its|the|an?|@\\d+ 's) (?:[a-z\\d]+ ){0,3}(?:members?|observers?|candidates?)(?: (?:of|in|for) ${THE}@\\d+)?|(?<=${TRANSITIVE} ${TIME} )(?:${THE}${LIST}|(?:the|an?|its|@\\d+ 's) (?:[a-z\\d]+ ){1,8}?${THE}@\\d+(?: to (?:[a-z]+ ){1,4}${THE}@\\d+)?))(?! 's|[a-z\\d])`, 'gu');

/** Between a subject or an auxiliary and its verb: "which in 2004 joined A", "has since 2007 belonged to B". */
const BEFORE_VERB = new RegExp(`(?<=(?:@\\d{1,2}|which|who|has|have|had|was|were|been) )(${TIME}) ((?:been )?(?:[a-z]+ed|left|quit|cut|broke|withdrew|no longer [a-z]+)(?: (?:recognition of|ties with|relations with))?(?: (?:to|into|from|of|by|with))? ${THE}${LIST})(?! 's|[a-z\\d])`, 'gu');

/** Most sentences have none, and looking for its place costs ten times as much. */
const ANY_TIME = new RegExp(` ${TIME} (?=[a-z@])`, 'u');

/** The sentence with such times behind what the verb asks for. */
export function timesLast(sentence: Turned): Turned {
  if (!ANY_TIME.test(sentence.text)) return sentence;
  for (const between of [BEFORE_VERB, BETWEEN]) for (const found of [...sentence.text.matchAll(between)].reverse()) sentence = put(sentence, found, `${found[2]} ${found[1]}`);
  return sentence;
}

/** What a sentence says with "so" and not again: "…, the only Arab state to have done so", "…, as did Norway", "…, nor has Spain". */
import { replace } from './cut';
import { ATTRIBUTED, UNSURE } from './patterns/doubts';
import { LIST } from './patterns/parts';
import type { Sentence } from './sentence';

/** Past tense and bare verb, of what is done again. */
const VERBS: ReadonlyMap<string, string> = new Map([['recognised', 'recognise'], ['joined', 'join'], ['rejoined', 'rejoin'], ['adopted', 'adopt'], ['entered', 'enter'], ['left', 'leave'], ['quit', 'quit'], ['broke with', 'break with'], ['used', 'use'], ['belonged to', 'belong to']]);
const DONE = new RegExp(`(?<![a-z])((?:do|does|did|has|have|had) (?:not|never|yet) |refuses? to )?(recognise[sd]?|(?:re)?joined|adopted|entered|left|quit|broke with|uses?|belongs? to)(?! by ) (?=([^@,;:]{0,40}${LIST}))`, 'gu');
/** "…, the first to do so" is said of one who acts, and not of whom it stands behind (order.ts). */
const SO = /(?<! , (?:becoming |as |in |and )?(?:the|one of|among) [^,;]{1,80})(?<![a-z])(?:(do|does|did|done|doing) (?:so|likewise|the same)|(take|took|taken) (?:the same|that|this) step)(?![a-z])/u;
const AS_DO = new RegExp(` (?:, )?(?:and )?(as|so|nor|neither) (do|does|did|has|have|had) (${LIST})(?=(?: too)? [.,;])`, 'u');

/** "Is not in A, nor is C". */
const AS_IS = new RegExp(`(?<= )(?:is|are|was|were) (not )?((?:(?:an? )?(?:members?|part) of|in|outside|recognised by) (?:the )?@\\d+)[^;:]*? (?:and )?(?:so|nor|neither) (is|are|was|were) (${LIST})(?=(?: too)? [.,;])`, 'u');

interface Told {
  readonly not: string | undefined;
  readonly past: string;
  readonly bare: string;
  readonly of: string;
}

/** What has been told last in a text. */
function toldIn(text: string): Told | undefined {
  const last = [...text.matchAll(DONE)].at(-1), [, not, verb = '', of = ''] = last ?? [];
  const known = [...VERBS].find(([past, bare]) => verb === past || verb.replace(/s(?= to$|$)/u, '') === bare);
  // "Belongs to it and exports fish, as does Y".
  if (known && /^(?:use|belong)/u.test(verb) && !text.endsWith(of)) return undefined;
  return known && !ATTRIBUTED.test(text.slice(last?.index)) ? { not, past: known[0], bare: known[1], of } : undefined;
}

/** The sentence with what has been done in place of "done so", and that of those who did as well; undefined where nothing is said so. */
export function inFull(sentence: Sentence): readonly Sentence[] {
  const { text } = sentence, so = SO.exec(text), as = AS_DO.exec(text), found: Sentence[] = [];
  const told = so && toldIn(text.slice(0, so.index));
  if (told) {
    const form = { do: told.bare, take: told.bare, does: `${told.bare}s`, doing: `${told.bare.replace(/e$/u, '')}ing` }[so[1] ?? so[2] ?? ''] ?? told.past;
    found.push(replace(sentence, so.index, so.index + so[0].length, `${form} ${told.of}`));
  }
  const also = as && toldIn(text.slice(0, as.index));
  if (also && (also.not === undefined) === /^(?:as|so)$/u.test(as[1] ?? '') && !UNSURE.test(text.slice(0, as.index))) {
    const [all, , aux = '', who = ''] = as, isDone = /^ha/u.test(aux);
    const verb = also.not === undefined ? (isDone ? `${aux} ${also.past}` : aux === 'did' ? also.past : `${aux === 'does' ? also.bare.replace(/[a-z]+/u, '$&s') : also.bare}`) : `${aux} not ${isDone ? also.past : also.bare}`;
    found.push(replace(sentence, 0, as.index + all.length, `${who} ${verb} ${also.of}`, as.index + 1));
  }
  const isAs = AS_IS.exec(text);
  if (isAs && !UNSURE.test(text)) {
    const [all, not = '', what = '', is = '', who = ''] = isAs;
    found.push(replace(sentence, 0, isAs.index + all.length, `${who} ${is} ${not}${what}`, isAs.index + all.lastIndexOf(is)));
  }
  return found;
}

/** What is said of a subject before it is named: "Recognised only by Turkey, X …", "A NATO member since 1952, Turkey …". */
import { replace } from './cut';
import { UNSURE } from './patterns/doubts';
import { LIST } from './patterns/parts';
import type { Sentence } from './sentence';

const OPENING = 'having |both |all |(?:not |un)?recognised |not (?:an? |part )|no longer (?:an? )?|(?:in|outside|out of) (?:the )?@\\d+ (?:since|for (?:[a-z\\d]+ ){1,3}(?:years|decades)) |one of |among (?:the )?@|an? |the (?:[a-z\\d]+ ){1,3}(?:of|to|in) |members? of |@\\d+ members?(?= , @)';
const FRONTED = new RegExp(`^(?:[a-z ,]{1,40} [–—] )?(?:(?:but|and|as) )?((?:only )?(?:${OPENING})[^;:]{1,200}?) , (${LIST})(?= (?!,|and |or |nor |'s ,|[a-z]+ ,))`, 'u');

/** "Among those that recognise it are X and Y", "the last to join was Z". */
const INVERTED = new RegExp(`^(?:(?:but|and) )?((?:among|one of|(?:seated|sitting|recognised|in|outside|back|members?) |the (?:only|sole|first|last|latest|newest|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th))) [^;:]{3,160}?) (is|are|was|were) (?:(?:those|that) of )?(${LIST})(?: 's)?(?= [.,;])`, 'u');

/** The sentence with its subject in front, "Turkey, a NATO member since 1952, …"; undefined where it opens with nothing of the kind. */
export function subjectFirst(sentence: Sentence): Sentence | undefined {
  const [inverted = '', what = '', is = '', who = ''] = INVERTED.exec(sentence.text) ?? [];
  if (inverted !== '') return UNSURE.test(what) ? undefined : replace(sentence, 0, inverted.length, `${who} ${is} ${what}`);
  const [opening = '', told = '', subject = ''] = FRONTED.exec(sentence.text) ?? [];
  // "As a member, Moldova would …": it is none.
  if (opening === '' || UNSURE.test(told) || (opening.startsWith('as ') && sentence.text.startsWith(' would ', opening.length))) return undefined;
  const front = `${subject} , ${told} ,`, shift = front.length - opening.length;
  return {
    text: `${front}${sentence.text.slice(opening.length)}`,
    mentions: sentence.mentions,
    // What has been moved stands together in the draft as well.
    span: (start, end) => sentence.span(start - shift < opening.length ? opening.length - front.length + 2 : start - shift, Math.max(opening.length, end - shift)),
  };
}

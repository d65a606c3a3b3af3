/** What is said of a subject before it is named: "Recognised only by Turkey, X …", "A NATO member since 1952, Turkey …". */
import { UNSURE } from './patterns/index';
import { LIST } from './patterns/parts';
import type { Sentence } from './sentence';

const OPENING = 'having |both |all |(?:not |un)?recognised |not (?:an? |part )|no longer an? |one of |among (?:the )?@|an? |the (?:[a-z\\d]+ ){1,3}(?:of|to|in) |members? of |@\\d+ members?(?= , @)';
const FRONTED = new RegExp(`^(?:[a-z ,]{1,40} [–—] )?(?:(?:but|and|as) )?((?:only )?(?:${OPENING})[^;:]{1,200}?) , (${LIST})(?= (?!,|and |or |nor |'s ,|[a-z]+ ,))`, 'u');

/** The sentence with its subject in front, "Turkey, a NATO member since 1952, …"; undefined where it opens with nothing of the kind. */
export function subjectFirst(sentence: Sentence): Sentence | undefined {
  const [opening = '', front = '', subject = ''] = FRONTED.exec(sentence.text) ?? [];
  if (opening === '' || UNSURE.test(front)) return undefined;
  const shift = `${subject} , ${front} ,`.length - opening.length;
  return {
    text: `${subject} , ${front} ,${sentence.text.slice(opening.length)}`,
    mentions: sentence.mentions,
    span: (start, end) => {
      const { end: last } = end <= opening.length + shift ? sentence.span(0, opening.length) : sentence.span(0, end - shift);
      return start >= opening.length + shift ? sentence.span(start - shift, end - shift) : { start: sentence.span(opening.length - `${front} , ${subject}`.length, opening.length).start, end: last };
    },
  };
}

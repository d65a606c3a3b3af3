import { isAllCaps } from '../../draft/capitals';
import { opensSentence } from '../../draft/places';
import { perWord } from '../../draft/words';
import type { BlockRule } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';

const ARTICLES = listenFor(['a', 'an']);

/** Vowel letters that sound as consonants: "a European", "a one-off", "a user", "a ewe". */
const SOUNDS_CONSONANT = /^(?:eu|ew|one(?:s|ness|time|self)?$|once|oui|u)/u;
/** Words in u- that begin with a vowel for certain. */
const SOUNDS_VOWEL = /^(?:un(?!i|anim|a$|us$)|up|ugly|umb|umpire|uncle|ulti|ultra|urge|urban|usher)/u;
/** An h that is heard, and often had “an”. */
const HEARD_H = /^histor(?:ic|ical|ian|ians|ically)$/u;
const SILENT_H = /^(?:hour|honest|honou?r|heir)/u;
/** Consonants that are spoken as they are written; h is left to the ear, and initials to theirs. */
const PLAIN = /^(?:[bcdfgj-np-tvwyz](?=\p{Ll}{2})|u(?:niv|nit|nion|nique|nif|sers?$|ser-|seful|sual|topia)|euro)/u;
/** After the letter, or in another language. */
const LOOSE = new Set(['is', 'and', 'or', 'are', 'as', 'at', 'in', 'on', 'of', 'if', 'it', 'its', 'us', 'el', 'il', 'un', 'una', 'the', 'to', 'that', 'than', 'level', 'levels', 'am', 'i', 'also', 'et', 'e', 'o', 'y', 'yttrium', 'into', 'end', 'opt', 'ok']);

/** What is said letter by letter, or opens alike if it is not: “an FBI agent”, “a BBC reporter”, “an EU plan”; not “a NASA”, “a SWAT team”, “a AAA rating”. */
const INITIALS = /^(?:[BCDGJKPQT-WYZ][A-Z]{1,4}|(?!A+$|ON)[AEIO][A-Z]{1,4}|[FHLMNRSX][B-DF-HJ-NP-TV-XZ]{1,4}|(?:S(?![CHK-NPTW])|F(?![LR])|[HLMNRX])[B-DF-HJ-NP-TV-XZ][A-Z]{1,3})s?$/u;

/** How a word opens to the ear, as far as its letters tell. Names are said as their bearers say them. */
const soundOf = perWord(({ text }): 'vowel' | 'consonant' | 'unsure' => {
  if (INITIALS.test(text)) return /^[AEIOFHLMNRSX]/u.test(text) ? 'vowel' : 'consonant';
  if (text === 'an' || !/^\p{Ll}{2,}$/u.test(text.replace(/['’]/gu, ''))) return 'unsure';
  if (SILENT_H.test(text) || (/^[aeio]/u.test(text) && !SOUNDS_CONSONANT.test(text)) || SOUNDS_VOWEL.test(text)) return 'vowel';
  if (HEARD_H.test(text)) return 'consonant';
  return PLAIN.test(text) && /^.{0,2}[aeiouy]/u.test(text) ? 'consonant' : 'unsure';
});

export const article: BlockRule = {
  id: 'style.article',
  level: 'warning',
  summary: '“A” before a vowel or “an” before a consonant: “a umbrella”, “an boat”.',
  reason: 'A trace of editing: the next word was changed and the article was not.',
  authority: 'AP Stylebook, entry “a, an”; Guardian style guide, entry “a or an”',
  waitsFor: ARTICLES,
  check(block, mark) {
    const { tokens } = block;
    for (const i of heard(block, ARTICLES)) {
      const token = tokens[i], next = tokens[i + 1];
      if (!token || !next || token.end - token.start > 2 || !next.spaced || next.kind !== 'word') continue;
      const { text } = token, word = next.text;
      if (soundOf(next.word) !== (token.norm === 'a' ? 'vowel' : 'consonant')) continue;
      if ((text !== 'a' && text !== 'an') && !(/^An?$/u.test(text) && opensSentence(block, token))) continue;
      const before = tokens[i - 1], after = tokens[i + 2];
      if (before && !token.spaced && !/^["“‘'([—–]$/u.test(before.text)) continue;
      // A line in capitals.
      if (INITIALS.test(word) && after && after.text.length > 1 && isAllCaps(after.text)) continue;
      if (LOOSE.has(word) && after?.text !== '-' || (after?.text === '.' && !after.spaced && tokens[i + 3]?.spaced === false)) continue;
      const right = token.norm === 'a' ? `${text}n` : text[0] ?? 'a';
      mark({
        span: { start: token.start, end: next.end }, severity: HEARD_H.test(word) ? 'hint' : 'warning', message: `“${right.toLowerCase()}” belongs before “${word}”.`,
        fixes: [{ title: `Write “${right} ${word}”`, safe: true, edits: [{ start: token.start, end: token.end, text: right }] }],
      });
    }
  },
  examples: {
    bad: [
      { text: 'He carried a umbrella.', marks: ['a umbrella'], fixed: 'He carried an umbrella.' },
      { text: 'They met for a hour in an boat.', marks: ['a hour', 'an boat'], fixed: 'They met for an hour in a boat.' },
      { text: 'He is a on-loan player.', fixed: 'He is an on-loan player.' },
      { text: 'A elderly man fell.', marks: ['A elderly'], fixed: 'An elderly man fell.' },
      { text: 'It is an historic hotel.', marks: ['an historic'], fixed: 'It is a historic hotel.' },
      { text: 'A FBI agent met an BBC reporter and a EU envoy.', marks: ['A FBI', 'an BBC', 'a EU'], fixed: 'An FBI agent met a BBC reporter and an EU envoy.' },
      { text: 'It is an unique case.', fixed: 'It is a unique case.' },
    ],
    good: [
      'He is a European, a one-off, a onetime aide and a user.', 'An MP and an NHS doctor met a UN envoy, a NASA crew, a SWAT team and a STEM teacher with a AAA rating. A EUROPEAN WIN', 'A ONE DAY TRIP', 'Vitamin A is scarce.', 'An 11-year-old and a eulogy.',
      'A unanimous vote and a union.', 'An x-ray and an mp3.', 'A la carte or a cappella.', 'An heir and an honest man.', 'A ouija board and a ewe.', 'It was an uninvited guest and an unidentified man.',
    ],
  },
};

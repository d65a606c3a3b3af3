export const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen',
  'seventeen', 'eighteen', 'nineteen', 'twenty'];
/** “first” to “nineteenth”. */
export const ORDINALS: readonly string[] = [...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '), ...WORDS.slice(13, 20).map((word) => `${word}th`)];
export const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A number as written: "12", "twelve", "twenty - two"; -1 where it is none. */
export function numberOf(text: string): number {
  const digits = text.replaceAll(',', '');
  if (/^\d{1,4}$/u.test(digits)) return Number(digits);
  const [tens = '', ones = 'no'] = text.split(' - ');
  const at = TENS.indexOf(tens);
  return at < 0 ? WORDS.indexOf(text) : 10 * (at + 2) + WORDS.indexOf(ones);
}

/** Longer ones first: "twenty - two" is not twenty. */
export const NUMBER = `\\d{1,3}|(?:${TENS.join('|')})(?: - (?:${WORDS.slice(1, 10).join('|')}))?|${WORDS.slice(1, 20).join('|')}`;

/** In front of what is only the end of a number, or of a range: "a hundred and", "all but", "between five and". */
export const WITHIN_NUMBER = new RegExp(`(?:all but|[\\w@] -|hundred(?: and)?|(?<!@\\d{0,2})(?:${NUMBER}) (?:and|or|to|–)|(?:none|any|neither|not one) of(?: the)?) $`, 'u');

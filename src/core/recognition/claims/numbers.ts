const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen',
  'seventeen', 'eighteen', 'nineteen', 'twenty'];

/** A number as written: "12", "twelve"; -1 where it is none. */
export function numberOf(text: string): number {
  const digits = text.replaceAll(',', '');
  return /^\d{1,4}$/u.test(digits) ? Number(digits) : WORDS.indexOf(text);
}

export const NUMBER = `\\d{1,3}|${WORDS.slice(1).join('|')}`;

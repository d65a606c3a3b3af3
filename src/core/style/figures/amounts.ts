/** Reads the amounts of a sentence: figures and number words, with scale, currency, unit and percent sign. */
import type { Token } from '../../draft/types';
import { perWord } from '../../draft/words';

export interface Amount {
  /** Index of the first and of the last token. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** What is counted or measured: '%', a currency sign, a unit of UNITS, or the noun that follows ("people"). */
  readonly unit: string;
  /** Half of the last digit written: 26 may stand for 25.5 to 26.5, 1.2 million for 1.15 to 1.25 million. */
  readonly slack: number;
}

/** Zero to nineteen in words. */
export const SMALL: readonly string[] = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const WORDS = new Map<string, number>([...SMALL.map((word, i) => [word, i] as const), ...TENS.map((word, i) => [word, 20 + 10 * i] as const)]);
/** Every number that is one word. */
export const NUMERALS: readonly string[] = [...SMALL, ...TENS];
const SCALES = new Map<string, number>([['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['m', 1e6], ['mn', 1e6], ['bn', 1e9], ['k', 1e3]]);
/** Signs of currency, each the unit of its amounts. */
export const CURRENCY: ReadonlySet<string> = new Set(['$', '£', '€', '¥', '₹']);
const LOOSELY = /^(?:about|around|roughly|approximately|some|nearly|almost|virtually|practically|effectively|more|less|fewer|than|over|under|least|most|just|only)$/u;

/** Units by the words for them. */
export const UNITS: ReadonlyMap<string, string> = new Map(Object.entries({
  mile: 'mile', miles: 'mile', km: 'km', kilometre: 'km', kilometres: 'km', kilometer: 'km', kilometers: 'km', kms: 'km', foot: 'ft', feet: 'ft', ft: 'ft', metre: 'm', metres: 'm', meter: 'm', meters: 'm',
  inch: 'in', inches: 'in', cm: 'cm', centimetres: 'cm', centimeters: 'cm', yard: 'yd', yards: 'yd', acre: 'acre', acres: 'acre', hectare: 'ha', hectares: 'ha', ha: 'ha',
  pound: 'lb', pounds: 'lb', lb: 'lb', lbs: 'lb', kg: 'kg', kilo: 'kg', kilos: 'kg', kilogram: 'kg', kilograms: 'kg', ounce: 'oz', ounces: 'oz', oz: 'oz', gram: 'g', grams: 'g', grammes: 'g', g: 'g',
  gallon: 'gal', gallons: 'gal', litre: 'l', litres: 'l', liter: 'l', liters: 'l', stone: 'st', mm: 'mm', millimetres: 'mm', millimeters: 'mm', mph: 'mph', kph: 'km/h', ton: 'ton', tons: 'ton', tonne: 't', tonnes: 't', fahrenheit: '°F', f: '°F', celsius: '°C', centigrade: '°C', c: '°C', percent: '%',
}));

/** Whether an amount may begin with a word. */
const opensAmount = perWord(({ kind, norm }) => kind === 'number' || WORDS.has(norm));

/** The amounts among the tokens `[from, to)`, in order. */
export function amounts(tokens: readonly Token[], from = 0, to = tokens.length): Amount[] {
  const places: number[] = [];
  for (let at = from; at < to; at++) if (opensAmount((tokens[at] as Token).word)) places.push(at);
  return amountsAt(tokens, places, to);
}

/** The amounts among the tokens before `to`, in order; they begin at some of the `places`. */
export function amountsAt(tokens: readonly Token[], places: readonly number[], to = tokens.length): Amount[] {
  const found: Amount[] = [];
  let done = -1;
  for (const at of places) {
    const amount = at > done ? amountAt(tokens, at, to) : undefined;
    if (!amount) continue;
    found.push(amount);
    done = amount.last;
  }
  return found;
}

function amountAt(tokens: readonly Token[], at: number, to: number): Amount | undefined {
  const token = tokens[at] as Token;
  const read = token.kind === 'number' ? figure(token.word) : words(tokens, at, to);
  if (!read) return undefined;
  let { value, slack } = read;
  let last = read.last ?? at, unit = read.unit ?? '';
  // "1.2 million", "$3bn".
  for (let next = tokens[last + 1]; next && SCALES.has(next.norm) && last + 1 < to; next = tokens[last + 1]) {
    const scale = SCALES.get(next.norm) as number;
    if (next.norm.length <= 2 && next.spaced) break;
    value *= scale;
    slack *= scale;
    last++;
  }
  const before = tokens[at - 1];
  const first = before && CURRENCY.has(before.text) && !token.spaced ? at - 1 : at;
  if (first < at) unit = before?.text ?? '';
  const next = tokens[last + 1];
  if (unit === '' && next && last + 1 < to) {
    if (next.text === '%') { unit = '%'; last++; }
    else if (next.norm === 'per' && tokens[last + 2]?.norm === 'cent') { unit = '%'; last += 2; }
    else if (next.text === '°') { last += tokens[last + 2] ? 2 : 1; unit = UNITS.get(tokens[last]?.norm ?? '') ?? ''; }
    else if (next.text === '-' && UNITS.has(tokens[last + 2]?.norm ?? '')) { unit = UNITS.get(tokens[last + 2]?.norm ?? '') ?? ''; last += 2; }
    else if (next.norm === 'degrees' || next.norm === 'degree') { const sort = UNITS.get(tokens[last + 2]?.norm ?? ''); unit = sort?.startsWith('°') ? sort : '°'; last += sort?.startsWith('°') ? 2 : 1; }
    else if (UNITS.has(next.norm)) { unit = UNITS.get(next.norm) ?? ''; last++; }
    else if (/^sq(?:uare)?$/u.test(next.norm) && UNITS.has(tokens[last + 2]?.norm ?? '')) { unit = `sq ${UNITS.get(tokens[last + 2]?.norm ?? '') ?? ''}`; last += 2; }
    else if (next.kind === 'word' && /^\p{Ll}/u.test(next.text)) unit = next.norm;
  }
  if (unit === 'km' && tokens[last + 1]?.text === '/' && tokens[last + 2]?.norm === 'h') { unit = 'km/h'; last += 2; }
  return { first, last, start: (tokens[first] as Token).start, end: (tokens[last] as Token).stem, value, unit, slack };
}

/** Whether the word before an amount makes it a rough one or a bound: “about 20”, “more than 20”, “at least 20”. */
export const isLoose = (before: Token | undefined): boolean => LOOSELY.test(before?.norm ?? '');

/** A year in figures, from 1500 on. */
export const YEAR = /^(?:1[5-9]|20)\d\d$/u;

export const isYear = (tokens: readonly Token[], { last, unit }: Amount): boolean => YEAR.test(tokens[last]?.text ?? '') && !CURRENCY.has(unit);

interface Read { readonly value: number; readonly slack: number; readonly last?: number; readonly unit?: string }

/** "1,250", "3.5", "26km", "5m": digits, and what is written on to them. */
const figure = perWord(({ norm }): Read | null => {
  const match = /^(\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d{1,6})?(%|[a-z]{1,3})?$/u.exec(norm);
  if (!match) return null;
  const [, whole = '', fraction = '', tail = ''] = match;
  const scale = SCALES.get(tail) ?? 1;
  // "14st" is no ordinal, and "in" a unit only where it is written on.
  const sort = tail === 'in' || tail === 'st' && !/(?:^|[^1])1$/u.test(whole) ? tail : UNITS.get(tail);
  if (tail !== '' && scale === 1 && tail !== '%' && sort === undefined) return null;
  const digits = whole.replaceAll(',', '');
  const step = fraction ? 10 ** -(fraction.length - 1) : 10 ** roundness(digits);
  return { value: Number(digits + fraction) * scale, slack: step / 2 * scale, unit: scale === 1 && tail !== '' ? (tail === '%' ? '%' : sort) : undefined };
});

/** How many of the last digits may be rounded away: 1,200 stands for 1,150 to 1,250, and 10 for itself. */
function roundness(digits: string): number {
  let zeros = 0;
  while (digits[digits.length - 1 - zeros] === '0') zeros++;
  return Math.max(0, Math.min(zeros, digits.length - 2));
}

/** What a number of one token comes to, in figures or in a word; NaN for anything else. */
export const numberOf = ({ norm }: Token): number => WORDS.get(norm) ?? Number(norm.replaceAll(',', ''));

/** "twenty-three", "a hundred", "two". */
export function words(tokens: readonly Token[], at: number, to: number): Read | undefined {
  const token = tokens[at] as Token;
  const value = WORDS.get(token.norm);
  if (value === undefined) return undefined;
  const joined = tokens[at + 1]?.text === '-' ? WORDS.get(tokens[at + 2]?.norm ?? '') : undefined;
  if (value >= 20 && joined !== undefined && joined < 10 && at + 2 < to) return { value: value + joined, slack: 0.5, last: at + 2 };
  return { value, slack: 0.5 };
}

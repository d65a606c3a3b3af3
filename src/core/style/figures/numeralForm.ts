import { isCapitalised } from '../../draft/capitals';
import type { Token } from '../../draft/types';
import type { BlockRule } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';
import { CURRENCY, NUMERALS, SMALL, UNITS, words } from './amounts';
import { narrationEnd } from './narration';
import { PARTS, WHOLES } from './parts';

/** What is measured, scored or reckoned keeps the form it has. */
const MEASURES = new Set((
  'hours minutes seconds milliseconds mins secs portions servings poses days weeks months years decades centuries times tonnes tons barrels degrees points bits bytes megabits megabytes gigabytes pixels watts volts cents dollars euros yen pence calories carats percentages quarters thirds ' +
  'goals runs wickets sets games matches shots strokes holes laps tries penalties frames overs legs votes seats wins titles lengths cups teaspoons tablespoons pages ' +
  'hundreds thousands millions billions dozens twenties thirties forties fifties sixties seventies eighties nineties apostles disciples tribes steps minus versus series perhaps always says'
).split(' '));

/** What a count follows; a label ("grade 5 pupils", "channel 4 viewers") does not. */
const BEFORE = new Set((
  'the these those of with for about least most by and in from all only just than to at has have had are were was nearly almost over around some its his her their our another other first last next including into after left shot found hit ' +
  'hurt won lost sent met held took made bought sold built saw said that as or but where when while'
).split(' '));

const SCALES = /^(?:hundred|thousand|million|billion|trillion|dozen)$/u;
const NO_ADJECTIVE = /^(?:when|with|that|from|were|than|have|will|while|after|before|hundred|thousand|million|billion|trillion|dozen)$/u;

/** Figures, and words from eleven on; the tens alone are round. */
const COUNTS = listenFor(NUMERALS.filter((word) => /teen$|ty$|^eleven$|^twelve$/u.test(word)), /^\p{N}/u);

/** How far other numbers of the sentence are looked for. */
const REACH = 40;

export const numeralForm: BlockRule = {
  id: 'style.numeral-form',
  level: 'hint',
  summary: 'A count under 10 in figures, one from 11 in words, or a long one without its comma or its million: “killed 3 people”, “fifteen firms”, “over 1200 homes”.',
  reason: 'Most desks write one to nine in words and larger counts in figures; a story that goes to and fro looks unread.',
  authority: 'AP Stylebook, “numerals”; The Guardian style guide, “numbers”',
  waitsFor: COUNTS,
  check(block, mark, { chosen, preset }) {
    const { kind, tokens } = block;
    if (kind !== 'paragraph') return;
    let own: number | undefined;
    for (const i of heard(block, COUNTS)) {
      const token = tokens[i] as Token, before = tokens[i - 1];
      const isDigit = token.kind === 'number';
      // "1200 homes": a comma, where it can be no year.
      if (isDigit && /^\d{4,6}$/u.test(token.text) && !/^(?:1[5-9]|20)\d\d$/u.test(token.text) && BEFORE.has(before?.norm ?? '') && token.spaced && isCounted(tokens, i + 1) && token.end <= (own ??= narrationEnd(block))) {
        const span = { start: token.start, end: token.end }, text = Number(token.text).toLocaleString('en');
        mark({ span, message: 'A count from 1,000 takes a comma.', fixes: [{ title: `Write “${text}”`, safe: false, edits: [{ ...span, text }] }] });
        continue;
      }
      // "15,000,000 bats", "1,200,000 homes"
      if (isDigit && /^\d{1,3},\d00,000$/u.test(token.text) && token.end <= (own ??= narrationEnd(block))) {
        const span = { start: token.start, end: token.end }, text = `${Number(token.text.replaceAll(',', '')) / 1e6} million`;
        mark({ span, message: `Round millions are written “${text}”.`, fixes: [{ title: `Write “${text}”`, safe: false, edits: [{ ...span, text }] }] });
        continue;
      }
      if (isDigit ? token.end - token.start > 1 || !(token.text > '1') : token.text !== token.norm) continue;
      if (before?.kind !== 'word' || !token.spaced || (isDigit && !(BEFORE.has(before.norm) || (/[^e](?:ed|ing)$/u.test(before.text) && before.norm !== 'aged' && !isCapitalised(before.text))))) continue;
      const spelt = isDigit ? undefined : words(tokens, i, tokens.length);
      if (!isDigit && (!spelt || spelt.value % 10 === 0 || SCALES.test(before.norm) || (before.norm === 'and' && SCALES.test(tokens[i - 2]?.norm ?? '')))) continue;
      // "1 to 2 portions", "Years 7 and 8 pupils": a range or a list of labels.
      if (/^(?:to|or|and)$/u.test(before.norm) && tokens[i - 2]?.kind === 'number') continue;
      const last = spelt?.last ?? i;
      if (!(isCounted(tokens, last + 1) || spelt && chosen && TIMES.test(tokens[last + 1]?.norm ?? '')) || !(chosen && preset === 'us') && hasOthers(tokens, i, last, isDigit) || token.end > (own ??= narrationEnd(block))) continue;
      const span = { start: token.start, end: (tokens[last] as Token).end };
      const written = spelt ? String(spelt.value) : SMALL[Number(token.text)] ?? '';
      mark({
        span, message: spelt ? 'In words only up to nine: a count from 10 takes figures.' : 'A count under 10 is written in words.',
        fixes: [{ title: `Write “${written}”`, safe: false, edits: [{ ...span, text: written }] }],
      });
    }
  },
  examples: {
    bad: [
      { text: 'The blast killed 3 people in the square.', marks: ['3'], fixed: 'The blast killed three people in the square.' },
      { text: 'The blast killed fifteen people in the square.', marks: ['fifteen'], fixed: 'The blast killed 15 people in the square.' },
      { text: 'Police held twenty-three young men.', preset: 'uk', marks: ['twenty-three'], fixed: 'Police held 23 young men.' },
      { text: 'There are over 1200 homes.', marks: ['1200'], fixed: 'There are over 1,200 homes.' },
      { text: 'It has 15,000,000 bats and costs $1,200,000.', marks: ['15,000,000', '1,200,000'], fixed: 'It has 15 million bats and costs $1.2 million.' },
      { text: 'She has met 2 ministers and 4 police officers.', marks: ['2', '4'], fixed: 'She has met two ministers and four police officers.' },
      { text: 'The fire displaced 7 families and damaged 18 homes.', preset: 'us', marks: ['7'], fixed: 'The fire displaced seven families and damaged 18 homes.' },
      { text: 'They took in eleven dogs and four cats.', preset: 'us', marks: ['eleven'], fixed: 'They took in 11 dogs and four cats.' },
      { text: 'The jury sat for twelve hours.', preset: 'uk', marks: ['twelve'], fixed: 'The jury sat for 12 hours.' },
    ],
    good: [
      'Serve 1 to 2 portions to each guest.', '‘We lost 3 men. It hurt.\n\n‘We lost more later.’',
      'The blast killed three people and hurt 15 others.', 'He was aged 9 and she was a 6-year-old.', 'It ran for 5 miles, 3 hours and twelve months.', 'They were shown to grade 5 pupils and to Channel 4 viewers.',
      'Of 12 people, 3 men were held.', 'They chose between 8 and 15 firms.', 'They chose between nine and fifteen firms.', 'He won by 3 goals.', 'The Twelve met.', 'Some fifteen hundred people came.',
      'A hundred and fifteen people came.', 'Thirty years on, fifty people came.', '# Blast kills 3 people', 'He said: “We lost 3 men.”', 'Fifteen people came.', 'He was twenty-something.', 'It has 1,234,000 homes and 1,200,001 cars.', 'It rose by 3 per cent.', 'The network said that 3 says no.',
    ],
  },
};

/** “Twelve hours”: books write it so, house styles do not. */
const TIMES = /^(?:hours|minutes|days|weeks|months|years)$/u;

/** A plural noun at `at`, or an adjective and then people. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at], beyond = tokens[at + 1];
  if (!next?.spaced || !isPlain(next) || MEASURES.has(next.norm) || UNITS.has(next.norm) || (beyond?.text === '-' && !beyond.spaced)) return false;
  if (isPeople(next) || /\p{Ll}{2}[^\Wsui]s$/u.test(next.text)) return !next.possessive;
  return next.norm.length > 3 && !NO_ADJECTIVE.test(next.norm) && beyond !== undefined && beyond.spaced && isPlain(beyond) && !beyond.possessive && !MEASURES.has(beyond.norm) && isPeople(beyond);
}

const isPlain = (token: Token): boolean => token.kind === 'word' && !isCapitalised(token.text);

const isPeople = ({ norm }: Token): boolean => WHOLES.has(norm) || PARTS.has(norm);

/** Whether the sentence has other counts, in the form that this one is not to have: then the writer has made them match. */
function hasOthers(tokens: readonly Token[], first: number, last: number, isDigit: boolean): boolean {
  for (const [from, step] of [[first - 1, -1], [last + 1, 1]] as const) {
    for (let i = from; Math.abs(i - from) < REACH; i += step) {
      const token = tokens[i];
      if (!token || /^[.!?;]$/u.test(token.text)) break;
      if (isDigit ? token.kind !== 'number' || !/^\d{1,3}(?:\.\d+)?$/u.test(token.text) : !SMALL.includes(token.norm) || token.norm === 'one' || token.norm === 'zero') continue;
      if (!isDigit) return true;
      const before = tokens[i - 1], after = tokens[i + 1];
      // Money, percentages and dates are figures everywhere.
      if (CURRENCY.has(before?.text ?? '') || after?.text === '%' || isCapitalised(before?.text ?? '') || isCapitalised(after?.text ?? '')) continue;
      if (token.text.length > 1 || !isCounted(tokens, i + 1)) return true;
    }
  }
  return false;
}

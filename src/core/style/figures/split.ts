import { isCapitalised } from '../../draft/capitals';
import { MONTHS } from '../../draft/calendar';
import type { Token } from '../../draft/types';
import type { BlockRule } from '../../rule/rule';
import { FIGURES } from '../../rule/listen';
import { type Amount, CURRENCY, isLoose } from './amounts';
import { figured } from './figured';

/** What shares out: “300 jobs, 200 in Leeds and 150 in York”; “a gift of £5m: £3m for roads and £3m for parks”. */
const PLACED = /^(?:in|at|for|to|on|from)$/u;
const HERE = /^(?:in|at)$/u;
/** Between a whole and its parts. */
const LEAD = /^(?:, with|(?:in (?:total|all) ?)?[:,(—–]|(?:.{0,40} )?(?:includ(?:es|ing|ed)|sets? aside|earmarks?|allocates?|provides?|compris(?:es|ing)|divided|split)(?: ?:| between| into)?)$/u;
/** Behind "of the 20 members", those who did one thing did not do the other. */
const APART = /^(?:voted|for|against|abstained|backed|opposed|died|survived|passed|failed|were|was|said|did)$/u;


/** A whole told with its parts: together they cannot be more. */
export const split: BlockRule = {
  id: 'style.split',
  level: 'warning',
  summary: 'Parts by place or purpose that come to more than their whole: “300 jobs, 200 in Leeds and 150 in York”.',
  reason: 'The reader adds them up. One of the figures is wrong, or a part is counted twice and the story does not say so.',
  authority: 'Arithmetic; Cohn and Cope, “News and Numbers”',
  waitsFor: FIGURES,
  check(block, mark) {
    for (const { tokens, amounts: all } of figured(block)) {
      for (let i = 0; i + 2 < all.length; i++) {
        const played = i === 0 ? games(tokens, all) : undefined, told = played === undefined && all.length === 3 ? inAll(tokens, all) : played, total = i === 0 ? totalOf(tokens, all) : undefined;
        if (total !== undefined) {
          const { told: { start, end, value }, sum } = total;
          mark({ span: { start, end }, message: `The parts come to ${scaled(block.text.slice(start, end), sum / value) ?? sum}.` });
          break;
        }
        if (told !== undefined) {
          const { start, end } = all[played === undefined ? 2 : 0] as Amount;
          mark({ span: { start, end }, message: `The parts come to ${told}.` });
          break;
        }
        const whole = all[i] as Amount, others = all.slice(i + 1), list = counted(tokens, whole, others);
        const parts = list ?? (isOfThe(tokens, whole) ? apart(tokens, whole, others) : namedParts(tokens, whole, others) ?? shared(tokens, whole, others));
        const last = parts.at(-1), sum = parts.reduce((total, part) => total + part.value, 0);
        if (!last || parts.length < 2 || sum > whole.value * 2 || (list ? sum === whole.value : sum <= whole.value + whole.slack)) continue;
        const shown = block.text.slice(whole.start, whole.end);
        mark({ span: { start: whole.start, end: last.end }, message: `The parts come to ${scaled(shown, sum / whole.value) ?? sum}, the whole is ${shown}.` });
        break;
      }
    }
  },
  examples: {
    bad: [
      { text: 'It will cut 14 jobs: six teachers, four aides and three guards. All 46 members voted: 24 were for it, 19 were against and four abstained.', marks: ['14 jobs: six teachers, four aides and three', '46 members voted: 24 were for it, 19 were against and four'] },
      { text: 'They played 20 league games, winning 12, drawing five and losing four. It totals $850,000, with $600,000 going to Leeds, $250,000 to York and $100,000 to Hull.', marks: ['20', '$850,000, with $600,000 going to Leeds, $250,000 to York and $100,000'] },
      { text: 'The $9 million package sets aside $4 million for roads, $3 million for parks and $3.5 million for a shelter.', marks: ['$9 million package sets aside $4 million for roads, $3 million for parks and $3.5 million'] },
      { text: 'The firm will cut 300 jobs, 200 in Leeds and 150 in York.', marks: ['300 jobs, 200 in Leeds and 150'] },
      { text: 'The grant of £500,000 includes £300,000 for roads and £250,000 for parks.', marks: ['£500,000 includes £300,000 for roads and £250,000'] },
      { text: 'It will open 40 shops, 25 in the North, 12 in the Midlands and 8 in Wales. The sites have 300 spaces in total: 200 in Mill Lane and 150 at the Cattle Market.', marks: ['40 shops, 25 in the North, 12 in the Midlands and 8', '300 spaces in total: 200 in Mill Lane and 150'] },
      { text: 'Of the £10m, £4m went to schools and £7m to roads.', marks: ['£10m, £4m went to schools and £7m'] },
      { text: 'The council has 40 seats: Labour 20, Conservatives 15 and Greens 8. Twelve soldiers were killed and eight wounded, 21 in all.', marks: ['40 seats: Labour 20, Conservatives 15 and Greens 8', '21'] },
      { text: 'Of the 20 members, 12 voted for, six against and three abstained.', marks: ['20 members, 12 voted for, six against and three'] },
      { text: 'It spent $3 million on roads, $2 million on parks and $1.5 million on libraries, for a total of $7.5 million in three areas.', marks: ['$7.5 million'] },
    ],
    good: [
      'It spent $3 million on roads, $2 million on parks and $1.5 million on libraries, for a total of $6.5 million.',
      'It will cut 13 jobs: six teachers, four aides and three guards. It has 12 rooms: six halls, three kitchens and a café. It has three aims: 20 homes, 30 jobs and 50 flats. He was out in 30 minutes: three goals, two cards and one penalty.', 'They played 21 league games, winning 12, drawing five and losing four. They played 20 games, winning 12.',
      'The firm will cut 300 jobs, 200 in Leeds and 100 in York.', 'The grant of £500,000 includes £300,000 for roads.', 'Of the 20 members, 12 voted for, six against and two abstained.', 'He scored 20 points, 12 in the first half and 10 in the second.', 'He won 50 caps, 30 in qualifiers and 25 as captain.',
      'Of the 50 pupils, 30 play football and 25 tennis.', 'Of the £10m, £4m went to schools and £6m to roads.', 'Of the £10m, £4m came from donors, £7m of it in cash. Of the £10m, £6m was raised abroad and £6m was spent. Of the 40 deaths, 30 were in Gaza and 25 in Gaza City.', 'Of the 50 men, 30 fought in Greece and 25 in Italy.', 'The council has 40 seats: Labour 20, Conservatives 15 and Greens 5. It has three stages: Stage 1, Stage 2 and Stage 3.', 'Twelve soldiers were killed and eight wounded, 20 in all. Nine were killed and at least 30 hurt, 42 in all.', 'Twelve players scored and eight were booked, 15 in all. In 2020 and 2021, 3,000 in all were killed.', 'He has three goals and two assists, 30 in all competitions.', 'She got eight years: eight for rape and three for assault.', 'It cost £500,000, £300,000 in 2020 and £250,000 more in 2024.', 'It sold 300 cars in May, 200 in June and 150 in July.', 'They won 3-2 at home, 2-1 in Leeds and 2-0 in York.',
    ],
  },
};

const isOfThe = (tokens: readonly Token[], { first }: Amount): boolean => tokens[first - 1]?.norm === 'the' && tokens[first - 2]?.norm === 'of' && first <= 3;

/** Parts of one sort, each with its place or purpose, the last behind “and”. */
function shared(tokens: readonly Token[], whole: Amount, others: readonly Amount[]): readonly Amount[] {
  const isMoney = CURRENCY.has(whole.unit), noun = isMoney ? whole.last : whole.last + 1;
  // Years in prison may run at the same time.
  if (!isMoney && !/^(?!years|months)\p{Ll}{3,}s$/u.test(whole.unit)) return [];
  const parts: Amount[] = [];
  let preposition = '';
  for (const part of others) {
    const next = tokens[part.last + 1]?.norm ?? '', place = next === 'going' ? tokens[part.last + 2]?.norm ?? '' : next, from = parts.at(-1), between = tokens.slice((from?.last ?? noun) + 1, part.first).map(({ norm }) => norm).join(' ');
    const isPart = PLACED.test(place) && (preposition === '' || place === preposition || HERE.test(place) && HERE.test(preposition)) && part.unit === (isMoney ? whole.unit : next);
    if (!isPart || !(from ? /^\p{L}.{0,40}(?:,| and)$/u.test(between) && !/\d/u.test(between) : LEAD.test(between))) break;
    // "200 in June": when, not of what.
    const beyond = tokens[part.last + 2]?.norm ?? '';
    if (MONTHS.includes(beyond) || /^\d/u.test(beyond) || beyond === 'the' && !isCapitalised(tokens[part.last + 3]?.text ?? '')) return [];
    preposition = place;
    parts.push(part);
  }
  const last = parts.at(-1);
  return last && tokens[last.first - 1]?.norm === 'and' ? parts : [];
}

/** What passes, or lies between: of it the parts behind a colon are no parts. */
const NO_WHOLE = /^(?:.{0,2}|minutes|hours|days|weeks|months|years|mile|reasons|things|points|questions|ways|options)$/u;

/** “14 jobs: six teachers, four aides and three guards”: all are told where the list fills the sentence behind a colon. */
function counted(tokens: readonly Token[], { last, unit, value, slack }: Amount, others: readonly Amount[]): readonly Amount[] | undefined {
  const colon = (others[0]?.first ?? 0) - 1;
  if (tokens[colon]?.text !== ':' || others.length < 3 || value === others.length || slack > 0.5 || NO_WHOLE.test(unit) || !/^\p{Ll}/u.test(unit) || colon < last) return undefined;
  const isListed = others.every(({ first, last: end, slack }, i) => slack <= 0.5 && /^\p{Ll}/u.test(tokens[end + 1]?.text ?? '') && (i === 0 || (i === others.length - 1 ? tokens[first - 1]?.norm === 'and' : tokens[first - 1]?.text === ',')));
  // “And a café”, “six of them new”: what is not counted, or counted twice.
  return isListed && !tokens.slice(colon).some(({ norm }) => /^(?:an?|of|including|more|another|each|other|per|plus|or)$/u.test(norm)) ? others : undefined;
}

const HELD = /^(?:seats|votes|medals|delegates|members|councillors)$/u;

/** “40 seats: Labour 20, Conservatives 15 and Greens 8”. */
function namedParts(tokens: readonly Token[], { last, unit }: Amount, others: readonly Amount[]): readonly Amount[] | undefined {
  if (tokens[last + 2]?.text !== ':' || !HELD.test(unit) || !others.every((part, i) => /^(?::|, and|,|and)(?: the)?(?: \p{Lu}\S*){1,3}$/u.test(tokens.slice((others[i - 1]?.last ?? last + 1) + 1, part.first).map(({ text }) => text).join(' ')))) return undefined;
  return tokens[(others.at(-1)?.last ?? 0) + 1]?.text === '.' ? others : undefined;
}


/** What money comes to in “$3m on roads, $2m on parks and $1m on libraries, for a total of $7m”, where it is not what is told. */
function totalOf(tokens: readonly Token[], all: readonly Amount[]): { readonly told: Amount; readonly sum: number } | undefined {
  const at = all.findIndex(({ first }) => tokens[first - 1]?.norm === 'of' && tokens[first - 2]?.norm === 'total'), parts = all.slice(0, Math.max(at, 0)), told = all[at], last = parts.at(-1);
  if (!told || !last || parts.length < 2 || tokens[last.first - 1]?.norm !== 'and' || ![...parts, told].every(({ unit, first }) => unit === told.unit && CURRENCY.has(unit) && !isLoose(tokens[first - 1]))) return undefined;
  const sum = parts.reduce((before, { value }) => before + value, 0);
  return Math.abs(sum - told.value) > parts.reduce((before, { slack }) => before + slack, told.slack) / 2 ? { told, sum } : undefined;
}

/** What the parts come to in “12 were killed and eight wounded, 21 in all”, where it is not what is told. */
function inAll(tokens: readonly Token[], [one, other, told]: readonly Amount[]): number | undefined {
  if (!one || !other || !told || tokens[told.first - 1]?.text !== ',' || !/^(?:in (?:all|total)|altogether) [.,]$/u.test(tokens.slice(told.last + 1, told.last + (tokens[told.last + 1]?.norm === 'in' ? 4 : 3)).map(({ norm }) => norm).join(' '))) return undefined;
  const sum = one.value + other.value;
  const isPair = tokens.slice(one.last + 2, other.first).some(({ norm }) => norm === 'and') && ![one, other].some(({ first }) => isLoose(tokens[first - 1])) && one.slack + other.slack <= 1 && told.value < sum * 2;
  // Who scored may be booked; who was killed is not wounded.
  return isPair && (told.value > sum || told.value < sum && told.value > Math.max(one.value, other.value) && tokens.some(({ norm }) => /^(?:killed|died|dead)$/u.test(norm))) ? sum : undefined;
}

/** Those who did one thing and those who did another; or money, that was given to one and to another. */
function apart(tokens: readonly Token[], whole: Amount, others: readonly Amount[]): readonly Amount[] {
  const isGiven = CURRENCY.has(whole.unit) && others.every(({ last, unit }) => unit === whole.unit && /^(?:went|goes|go|to|for)$/u.test(tokens[last + 1]?.norm ?? ''));
  return isGiven || others.every(({ last }) => APART.test(tokens[last + 1]?.norm ?? '')) && tokens.some(({ norm }) => /^(?:against|abstained|opposed|survived|failed)$/u.test(norm)) ? others : [];
}

/** “£5m” times 1.2 is “£6m”; undefined for what is written in words. */
function scaled(amount: string, by: number): string | undefined {
  const figure = /\d[\d.,]*/u.exec(amount)?.[0];
  return figure && amount.replace(figure, (Math.round(Number(figure.replaceAll(',', '')) * by * 100) / 100).toLocaleString('en'));
}

/** How many games those won, drawn and lost come to in “played 20 games, winning 12, drawing five and losing four”, where it is not what is told. */
function games(tokens: readonly Token[], all: readonly Amount[]): number | undefined {
  const by = (verb: RegExp): number => all.find(({ first }) => verb.test(tokens[first - 1]?.norm ?? ''))?.value ?? NaN;
  const sum = by(/^w(?:on|inning)$/u) + by(/^dr(?:ew|awn|awing)$/u) + by(/^los(?:t|ing)$/u), [whole] = all;
  return whole && /^(?:played|from|in)$/u.test(tokens[whole.first - 1]?.norm ?? '') && /^(?:games|matches)$/u.test(tokens.slice(whole.last + 1, whole.last + 4).find(({ norm }) => /s$/u.test(norm))?.norm ?? '') && Number.isFinite(sum) && sum !== whole.value ? sum : undefined;
}

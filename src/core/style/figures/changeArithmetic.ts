import type { Block, Token } from '../../draft/types';
import type { BlockRule, Mark } from '../../rule/rule';
import { heard, hears, listenFor } from '../../rule/listen';
import { type Amount, CURRENCY, isLoose, isYear } from './amounts';
import { figured } from './figured';

const UP = /^(?:rose|rise|rises|risen|rising|grew|grow|grows|grown|increased|increase|increases|jumped|jump|climbed|climb|gained|raised?|raises|lifted|boosted|surged|soared|doubl(?:ed?|es|ing)|tripl(?:ed?|es|ing)|trebl(?:ed?|es|ing)|quadrupl(?:ed?|es|ing)|up|advanced|swelled)$/u;
const DOWN = /^(?:fell|fall|falls|fallen|falling|dropped|drop|drops|declined|decline|declines|decreased|decrease|shrank|slipped|slumped|plunged|halv(?:ed?|es|ing)|down|sank|dipped|tumbled|slid|cuts?|reduced?|lowered|slashed|trimmed)$/u;
const ENDS = ['from', 'compared', 'against'], SHARES = ['%', 'percent', 'cent'];
const FROM = listenFor(ENDS), TO = listenFor(['to']), SIDE = listenFor(['up', 'down']), PERCENT = listenFor(SHARES), EITHER = listenFor([...ENDS, ...SHARES]);
/** By the first letters of the verb, or of "twofold". */
const FACTORS: Readonly<Record<string, number>> = { doub: 2, trip: 3, treb: 3, quad: 4, halv: 0.5, twof: 2, thre: 3, four: 4, five: 5, tenf: 10 };
const factorOf = (word: string): number | undefined => (/fold$|ed?$|es$|ing$/u.test(word) ? FACTORS[word.slice(0, 4)] : undefined);

/** A change told with both its ends: the ends must bear it out. */
export const changeArithmetic: BlockRule = {
  id: 'style.change-arithmetic',
  level: 'warning',
  summary: 'A rise or fall that its own figures contradict: “rose 20% to 150 from 100”, “doubled from 10 to 15”, “£30m, up 50% from £15m”, “fell by 150%”.',
  reason: 'The reader can do the sum. One of the figures is wrong.',
  authority: 'Arithmetic; Cohn and Cope, “News and Numbers”',
  waitsFor: EITHER,
  check(block, mark) {
    const isPercent = heard(block, PERCENT).some((at) => isOver(block.tokens[at - 1]) || isOver(block.tokens[at - 2]));
    const hasFrom = hears(block, FROM), isSided = hasFrom && hears(block, SIDE), hasEnds = hasFrom && hears(block, TO);
    if (!isPercent && !isSided && !hasEnds) return;
    for (const { tokens, amounts } of figured(block)) {
      const whole = isPercent ? judgeFall(tokens, amounts) : undefined, aside = isSided ? judgeAside(block, tokens, amounts) : undefined;
      if (whole) mark(whole);
      if (aside) mark(aside);
      const ends = hasEnds && amounts.length > 1 ? fromTo(tokens, amounts) : undefined;
      const wrong = ends && judge(block, tokens, amounts, ends);
      if (wrong) mark(wrong);
    }
  },
  examples: {
    bad: [
      { text: 'Sales doubled from 10 million to 15 million pounds.', marks: ['doubled'] },
      { text: 'Profit rose 20% to $150 million from $100 million.', marks: ['20%'] },
      { text: 'The number of jobs rose from 400 to 350.', marks: ['rose'] },
      { text: 'Fees will double from $10 to $15. The price has more than doubled, from $10 to $15.', marks: ['double', 'doubled'] },
      { text: 'Prices rose fivefold from $10 to $20. Profit rose to $20 million, compared with $30 million.', marks: ['rose', 'rose'] },
      { text: 'The toll rose by 12 to 40 from 30. The town grew by 300 to 1,500 from 1,000.', marks: ['12', '300'] },
      { text: 'Unemployment fell by 10 percent, from 500 to 400.', marks: ['10 percent'] },
      { text: 'Profit was £30m, up 50% from £15m. Sales were £30m, up from £40m. The rate was 4% in May, down from 3%.', marks: ['50%', 'up', 'down'] },
      { text: 'Complaints fell by more than 150% in a year. The price fell by 150%. There are 200 percent fewer buses. It was a 300% drop in crime.', marks: ['150%', '150%', '200 percent', '300%'] },
      { text: 'Its shares rose 6%, from $212 to $229. There were 1,750 patients a day in hospital, up more than 50% from 1,210.', marks: ['6%', '50%'] },
      { text: 'Enrollment fell to 3,800 this fall from 4,000 a year ago, a drop of 10%. Profits had fallen from £80m to £60m, a drop of 20%, after cuts.', marks: ['10%', '20%'] },
      { text: 'Enrollment has risen from 400 students to 500 in two years, a 20% increase that it did not expect.', marks: ['20%'] },
      { text: 'The permit will rise from £240 to £290, an increase of £40. It would cut the budget to $36 million from $40 million, a 15% reduction.', marks: ['£40', '15%'] },
      { text: 'Enrollment grew to 2,500 from 2,000 a year ago, an increase of 20%.', marks: ['20%'] },
      { text: 'It is £2,150 a year, up from £2,000, after they approved an increase of 12%.', marks: ['12%'] },
      { text: 'Cases dropped by half in March, falling to 20 from 80 in May.', marks: ['half'] },
      { text: 'It sold 400 cars, down 10% from 500 last year.', marks: ['10%'] },
    ],
    good: [
      'Debt fell from 3.4 to 1.3 billion euros.',
      'Cases dropped by three-quarters in March, falling to 20 from 80 in May. Sales rose by half, from 40 to 60.',
      'Enrollment fell to 3,800 this fall from 4,000 a year ago, a drop of 5%.', 'It has risen from 400 to 500 in two years, a 25% increase.', 'Complaints fell by 50% in a year.', 'Profit fell by 150% to a loss.', 'The price of oil fell by 150%, below nothing. Debt fell by 120% of output, 104% short of the aim.', 'Complaints rose by 150% and then fell by half.', 'It fell to 120% of the norm.', 'The drop followed a 300% increase.', 'Inflation fell from 150% to 30%.',
      'Profit was £30m, up 100% from £15m. Sales were £30m, up from £20m, and the rate was 4%, up from 3%.', 'Its shares rose 8%, from $212 to $229. There were 1,900 patients a day in hospital, up more than 50% from 1,200, and nearly 90% fell ill, up nearly 15%.', 'It sold 400 cars, down 20% from 500 last year. It was £3.5m, up from 3.2.', 'She is at number 30, up from 45. It stood at 2004, up from 2010.', 'The loss was £5m, down from a profit of £3m.',
      'Sales doubled from 10 million to 20 million pounds.', 'Profit rose 50% to $150 million from $100 million.', 'The number of jobs fell from 400 to 350.', 'Sales nearly doubled from 10 million to 18 million.', 'He rose from 10th to 5th place.',
      'The rate fell from 5% to 4%.', 'Shares rose from 9 a.m. to 5 p.m.', 'The toll rose by 10 to 40 from 30.', 'Fees will double from $10 to $20.', 'Prices rose fourfold from $10 to $40.', 'It rose to 20, against 12 in May.', 'Turnover more than doubled from 10 to 25.', 'It rose from 2010 to 2015.', 'Prices rose 3% in the six months from March to May.', 'The team fell from 2nd to 6th.', 'Its share rose to 12 percent from 8 percent, up 4 points.',
    ],
  },
};

interface Ends {
  readonly from: Amount;
  readonly to: Amount;
}

/** "from 10 million to 15 million", "to 150 from 100": two amounts of the same sort, and no years, ages or hours. */
function fromTo(tokens: readonly Token[], all: readonly Amount[]): Ends | undefined {
  const after = (word: string, before?: string): Amount | undefined =>
    all.find(({ first }) => tokens[first - 1]?.norm === word && (before === undefined || tokens[first - 2]?.norm === before));
  const to = after('to'), from = to && (after('from') ?? after('with', 'compared') ?? after('to', 'compared') ?? after('against'));
  if (!from || !to || from === to || Math.abs(from.first - to.last) > 8 && Math.abs(to.first - from.last) > 8) return undefined;
  const units = new Set([from.unit, to.unit].filter((unit) => unit !== 'to' && unit !== 'from' && unit !== ''));
  if (isYear(tokens, from) || isYear(tokens, to) || from.unit === 'am' || from.unit === 'pm' || to.unit === 'pm' || to.unit === 'am' || from.value <= 0) return undefined;
  // “From 3.4 to 1.3 billion”: the scale is told once.
  if (Math.min(from.value, to.value) < 1000 && Math.max(from.value, to.value) >= 1e6) return undefined;
  // "from $3 to 10 people": not two ends of one thing.
  const signs = [...units].filter((unit) => unit === '%' || CURRENCY.has(unit));
  if (signs.length === 1 && units.size > 1) return undefined;
  return { from, to };
}

function judge(block: Block, tokens: readonly Token[], all: readonly Amount[], { from, to }: Ends): Mark | undefined {
  const first = Math.min(from.first, to.first);
  const verbs = tokens.map((token, i) => ({ token, i })).filter(({ token, i }) => i < first && (UP.test(token.norm) || DOWN.test(token.norm)));
  const part = byPart(block, tokens, verbs.map(({ i }) => i), from, to);
  if (part) return part;
  const verb = verbs.at(-1);
  // Two changes in one sentence: which figures belong to which cannot be told.
  if (!verb || verbs.length > 1 || first - verb.i > 9) return undefined;
  const span = { start: verb.token.start, end: verb.token.end };
  const said = `${shown(from, block)} to ${shown(to, block)}`;
  const ratio = to.value / from.value;
  const rounded = (slackOf(tokens, from) / from.value + slackOf(tokens, to) / Math.max(to.value, 1)) * ratio, loose = Math.max(0.03, rounded);
  if (UP.test(verb.token.norm) ? ratio < 1 - loose && verb.token.norm !== 'up' : ratio > 1 + loose && verb.token.norm !== 'down') {
    return { span, message: `From ${said} is a ${ratio > 1 ? 'rise' : 'fall'}.` };
  }
  const folded = factorOf(tokens[verb.i + 1]?.norm ?? ''), factor = factorOf(verb.token.norm) ?? (DOWN.test(verb.token.norm) ? undefined : folded);
  const more = tokens[verb.i - 2]?.norm === 'more' && tokens[verb.i - 1]?.norm === 'than';
  const vague = isLoose(tokens[verb.i - 1]);
  if (factor !== undefined) {
    if (Math.abs(ratio - factor) <= Math.max(loose, factor * 0.08)) return undefined;
    // "More than doubled" is double at the least.
    if (more ? factor > 1 ? ratio > factor : ratio < factor : vague && Math.abs(ratio - factor) <= factor * 0.35) return undefined;
    return { span, message: `From ${said} is ${times(ratio)}.` };
  }
  const by = all.find((amount) => tokens[amount.first - 1]?.norm === 'by' && amount.first - verb.i <= 3 && amount.unit !== '%' && CURRENCY.has(amount.unit) === CURRENCY.has(from.unit) && !/^pence$|^p$|^cents?$/u.test(amount.unit))
    ?? all.find((amount) => amount.unit === from.unit && CURRENCY.has(from.unit) && amount.first > Math.max(from.last, to.last) && isAside(tokens, amount));
  if (by && by !== from && by !== to && from.unit !== '%' && to.unit !== '%') {
    const difference = Math.abs(to.value - from.value);
    if (Math.abs(difference - by.value) <= [by, from, to].reduce((sum, amount) => sum + slackOf(tokens, amount), 0)) return undefined;
    return { span: { start: by.start, end: by.end }, message: `From ${said} is ${difference.toLocaleString('en')}.` };
  }
  const change = all.find((amount) => amount.unit === '%' && amount !== from && amount !== to && amount.first > verb.i && amount.first - verb.i <= 4)
    ?? all.find((amount) => amount.unit === '%' && amount.first > Math.max(from.last, to.last) && isAside(tokens, amount));
  if (!change || from.unit === '%' || to.unit === '%') return undefined;
  const right = Math.abs(ratio - 1) * 100;
  if (agrees(tokens, change, right, rounded * 100)) return undefined;
  return { span: { start: change.start, end: change.end }, message: `From ${said} is ${percent(right)}%.` };
}

const PARTS: readonly (readonly [RegExp, number])[] = [[/^half /u, 1 / 2], [/^a third/u, 1 / 3], [/^a quarter/u, 1 / 4], [/^a fifth/u, 1 / 5], [/^two (?:- )?thirds/u, 2 / 3], [/^three (?:- )?quarters/u, 3 / 4]];

/** “Dropped by half in March, falling to 20 from 80”: the verbs, of which the others only go on with the first. */
function byPart(block: Block, tokens: readonly Token[], verbs: readonly number[], from: Amount, to: Amount): Mark | undefined {
  const at = verbs.find((verb) => tokens[verb + 1]?.norm === 'by');
  if (at === undefined || !verbs.every((verb) => verb === at || tokens[verb]?.norm.endsWith('ing'))) return undefined;
  const told = tokens.slice(at + 2, at + 6).map(({ norm }) => norm).join(' '), part = PARTS.find(([words]) => words.test(told))?.[1], first = tokens[at + 2];
  const change = Math.abs(to.value / from.value - 1);
  if (part === undefined || !first || Math.abs(change - part) < 0.06) return undefined;
  return { span: { start: first.start, end: (tokens[at + (told.startsWith('half') ? 2 : 3)] as Token).stem }, message: `From ${shown(from, block)} to ${shown(to, block)} is ${times(to.value / from.value)}.` };
}

/** “…, a drop of about 10%”, “…, a 10% drop”. */
function isAside(tokens: readonly Token[], { first, last }: Amount): boolean {
  let before = first - 1;
  while (isLoose(tokens[before])) before--;
  const ofIt = tokens[before]?.norm === 'of', change = tokens[ofIt ? before - 1 : last + 1]?.norm ?? '';
  return (ofIt || /^an?$/u.test(tokens[before]?.norm ?? '') && tokens[before - 1]?.text === ',') && /^(?:drop|fall|decline|decrease|reduction|cut|rise|increase|jump|gain|growth)$/u.test(change);
}

/** What can fall below nothing: a profit becomes a loss. */
const BELOW_ZERO = /^(?:profit|earning|income|surplus|oil|power|electricity|energy|gas|wholesale|balance|margin|return|cash|worth|equity|emission|temperature|rate|growth|deficit|loss|tariff|tax)/u;
/** “By about”, “over”, “a”: what stands between the verb or the side and its amount. */
const isLead = (token: Token | undefined): boolean => isLoose(token) || token?.norm === 'by' || token?.norm === 'a';

/** A figure of more than 100, or one that may be. */
const isOver = (token: Token | undefined): boolean => token?.kind === 'number' && token.text.length > 2 && !(Number(token.text) <= 100);

/** “Fell by more than 150%”, “200% fewer”, “a 300% drop”. */
function judgeFall(tokens: readonly Token[], all: readonly Amount[]): Mark | undefined {
  for (const { first, last, start, end, unit, value } of all) {
    if (unit !== '%' || value <= 100 || /^(?:of|short)$/u.test(tokens[last + 1]?.norm ?? '')) continue;
    let before = first - 1;
    while (isLead(tokens[before])) before--;
    const after = tokens[last + 1]?.norm ?? '', isFall = DOWN.test(tokens[before]?.norm ?? '') || /^(?:less|fewer|lower|cheaper|smaller|drop|fall|decline|decrease|reduction|cut)$/u.test(after);
    if (isFall && !tokens.some(({ norm }) => BELOW_ZERO.test(norm))) return { span: { start, end }, message: 'A fall of 100% leaves nothing: more cannot be.' };
  }
  return undefined;
}

/** A count below 1,000 that is not “about” anything is one somebody counted, however round; one of thousands is hardly far from it. */
const slackOf = (tokens: readonly Token[], { first, value, slack }: Amount): number => {
  const isCount = Number.isInteger(value) && value < 100_000 && !isLoose(tokens[first - 1]);
  return isCount ? Math.min(slack, value < 1000 ? 0.5 : value * 0.015) : slack;
};

/** Whether a change of `right` percent is what is said, as closely as it is. */
function agrees(tokens: readonly Token[], { first, value, slack }: Amount, right: number, rounded: number): boolean {
  const before = tokens[first - 1]?.norm ?? '', wide = Math.max(1, slack, right * 0.06, rounded);
  return Math.abs(value - right) <= wide || Math.abs(value - right) <= value * 0.25 && (right > value ? /^(?:than|over|least)$/u.test(before) && tokens[first - 2]?.norm !== 'less' : /^(?:nearly|almost)$/u.test(before));
}

/** “£30m, up 50% from £15m”, “£30m, up from £25m”. */
function judgeAside(block: Block, tokens: readonly Token[], all: readonly Amount[]): Mark | undefined {
  for (let i = 2; i + 2 < tokens.length; i++) {
    const side = tokens[i] as Token;
    if (side.norm !== 'up' && side.norm !== 'down' || !/^[,(–—]$/u.test(tokens[i - 1]?.text ?? '')) continue;
    const by = all.find(({ first, unit }) => unit === '%' && (first === i + 1 || first > i + 1 && first <= i + 3 && isLead(tokens[i + 1]) && isLead(tokens[first - 1])));
    const at = by ? by.last + 1 : i + 1, from = tokens[at]?.norm === 'from' ? all.find(({ first }) => first === at + 1 || first === at + 2 && isLead(tokens[at + 1])) : undefined;
    const to = from && riser(tokens, all, from, i, by !== undefined);
    if (!to || by && to.unit === '%') continue;
    const told = by ?? all.find((amount) => amount.unit === '%' && amount.first > from.last && to.unit !== '%' && isAside(tokens, amount));
    if (!CURRENCY.has(to.unit) && to.unit !== '%' && (isYear(tokens, to) || isYear(tokens, from) || tokens.some(({ norm }, k) => k < i && RANK.test(norm)))) continue;
    const ratio = to.value / from.value, said = `${shown(from, block)} to ${shown(to, block)}`, slack = slackOf(tokens, to) + slackOf(tokens, from) * ratio;
    if (side.norm === 'up' ? ratio < 1 : ratio > 1) return { span: { start: side.start, end: side.end }, message: `From ${said} is a ${ratio > 1 ? 'rise' : 'fall'}.` };
    const right = Math.abs(ratio - 1) * 100;
    if (told && !agrees(tokens, told, right, slack / from.value * 100)) return { span: { start: told.start, end: told.end }, message: `From ${said} is ${percent(right)}%.` };
  }
  return undefined;
}

/**
 * What rose or fell to the amount before the aside at `at`: it stands there, or it is the only one and the period follows: “£30m in the
 * second quarter, up from”, or the change: “400 patients a day, up 20% from”.
 */
function riser(tokens: readonly Token[], all: readonly Amount[], from: Amount, at: number, isTold: boolean): Amount | undefined {
  const alike = all.filter((amount) => amount.last < at && isAlike(amount, from)), to = alike.at(-1);
  if (!to || to.last === at - 2 || to.last === at - 3 && tokens[at - 2]?.norm === to.unit) return to;
  if (isTold && alike.length === 1 && at - to.last < 9 && /^\p{Ll}{3,}s$/u.test(to.unit)) return to;
  return alike.length === 1 && isMarked(to) && at - to.last < 14 && PERIOD.test(tokens[to.last + 1]?.norm ?? '') ? to : undefined;
}

const PERIOD = /^(?:in|for|during|on|at|last|this|an?|per|by|\()$/u;

const isMarked = ({ unit }: Amount): boolean => CURRENCY.has(unit) || unit === '%';

/** In a table of ranks a smaller number is higher. */
const RANK = /^(?:number|no|rank(?:s|ed|ing)?|place[ds]?|position|seed(?:ed)?|league|table|chart|unit|odds|handicap)$/u;

/** Two amounts of one sort, neither without the scale that the other has. */
function isAlike(a: Amount, b: Amount): boolean {
  return (isMarked(a) || isMarked(b) ? a.unit === b.unit : Math.min(a.value, b.value) >= 20) && b.value > 0 && a.value / b.value < 50 && b.value / a.value < 50;
}

const percent = (value: number): number => (value >= 10 ? Math.round(value) : Math.round(value * 10) / 10);

const shown = ({ start, end }: Amount, block: Block): string => block.text.slice(start, end);

const times = (ratio: number): string => (ratio < 1 ? `a fall of ${Math.round((1 - ratio) * 100)}%` : `a rise of ${Math.round((ratio - 1) * 100)}%`);

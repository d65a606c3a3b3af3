import type { Block, Token } from '../../draft/types';
import type { BlockRule, Mark } from '../../rule/rule';
import { hears, listenFor } from '../../rule/listen';
import type { Amount } from './amounts';
import { figured } from './figured';

const UP = /^(?:rose|rise|rises|risen|rising|grew|grow|grows|grown|increased|increase|increases|jumped|jump|climbed|climb|gained|surged|soared|doubl(?:ed?|es|ing)|tripl(?:ed?|es|ing)|trebl(?:ed?|es|ing)|quadrupl(?:ed?|es|ing)|up|advanced|swelled)$/u;
const DOWN = /^(?:fell|fall|falls|fallen|falling|dropped|drop|drops|declined|decline|declines|decreased|decrease|shrank|slipped|slumped|plunged|halv(?:ed?|es|ing)|down|sank|dipped|tumbled|slid)$/u;
const FROM = listenFor(['from', 'compared', 'against']), TO = listenFor(['to']);
/** By the first letters of the verb, or of "twofold". */
const FACTORS: Readonly<Record<string, number>> = { doub: 2, trip: 3, treb: 3, quad: 4, halv: 0.5, twof: 2, thre: 3, four: 4, five: 5, tenf: 10 };
const factorOf = (word: string): number | undefined => (/fold$|ed?$|es$|ing$/u.test(word) ? FACTORS[word.slice(0, 4)] : undefined);

/** A change told with both its ends: the ends must bear it out. */
export const changeArithmetic: BlockRule = {
  id: 'style.change-arithmetic',
  level: 'warning',
  summary: 'A rise or fall that its own figures contradict: “rose 20% to 150 from 100”, “doubled from 10 to 15”.',
  reason: 'The reader can do the sum. One of the figures is wrong.',
  authority: 'Arithmetic; Cohn and Cope, “News and Numbers”',
  waitsFor: FROM,
  *check(block) {
    if (!hears(block, TO)) return;
    for (const { tokens, amounts } of figured(block)) {
      const ends = amounts.length < 2 ? undefined : fromTo(tokens, amounts);
      const mark = ends && judge(block, tokens, amounts, ends);
      if (mark) yield mark;
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
    ],
    good: [
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
  const isYear = ({ value, slack, unit, last }: Amount): boolean => tokens[last]?.text.length === 4 && value >= 1500 && value <= 2100 && slack < 100 && (unit === '' || /^(?:to|from|and)$/u.test(unit));
  if (isYear(from) || isYear(to) || from.unit === 'am' || from.unit === 'pm' || to.unit === 'pm' || to.unit === 'am' || from.value <= 0) return undefined;
  // "from $3 to 10 people": not two ends of one thing.
  const signs = [...units].filter((unit) => /^[%$£€¥₹]$/u.test(unit));
  if (signs.length === 1 && units.size > 1) return undefined;
  return { from, to };
}

function judge(block: Block, tokens: readonly Token[], all: readonly Amount[], { from, to }: Ends): Mark | undefined {
  const first = Math.min(from.first, to.first);
  const verbs = tokens.map((token, i) => ({ token, i })).filter(({ token, i }) => i < first && (UP.test(token.norm) || DOWN.test(token.norm)));
  const verb = verbs.at(-1);
  // Two changes in one sentence: which figures belong to which cannot be told.
  if (!verb || verbs.length > 1 || first - verb.i > 9) return undefined;
  const span = { start: verb.token.start, end: verb.token.end };
  const said = `${shown(from, block)} to ${shown(to, block)}`;
  const ratio = to.value / from.value;
  const loose = Math.max(0.03, (from.slack / from.value + to.slack / Math.max(to.value, 1)) * ratio);
  if (UP.test(verb.token.norm) ? ratio < 1 - loose && verb.token.norm !== 'up' : ratio > 1 + loose && verb.token.norm !== 'down') {
    return { span, message: `From ${said} is a ${ratio > 1 ? 'rise' : 'fall'}.` };
  }
  const folded = factorOf(tokens[verb.i + 1]?.norm ?? ''), factor = factorOf(verb.token.norm) ?? (DOWN.test(verb.token.norm) ? undefined : folded);
  const more = tokens[verb.i - 2]?.norm === 'more' && tokens[verb.i - 1]?.norm === 'than';
  const vague = /^(?:nearly|almost|about|around|roughly|more|less|than|over|virtually|practically|effectively)$/u.test(tokens[verb.i - 1]?.norm ?? '');
  if (factor !== undefined) {
    if (Math.abs(ratio - factor) <= Math.max(loose, factor * 0.08)) return undefined;
    // "More than doubled" is double at the least.
    if (more ? factor > 1 ? ratio > factor : ratio < factor : vague && Math.abs(ratio - factor) <= factor * 0.35) return undefined;
    return { span, message: `From ${said} is ${times(ratio)}.` };
  }
  const by = all.find((amount) => tokens[amount.first - 1]?.norm === 'by' && amount.first - verb.i <= 3 && amount.unit !== '%' && SIGN.test(amount.unit) === SIGN.test(from.unit) && !/^pence$|^p$|^cents?$/u.test(amount.unit));
  if (by && by !== from && by !== to && from.unit !== '%' && to.unit !== '%') {
    const difference = Math.abs(to.value - from.value);
    if (Math.abs(difference - by.value) <= by.slack + from.slack + to.slack) return undefined;
    return { span: { start: by.start, end: by.end }, message: `From ${said} is ${difference.toLocaleString('en')}.` };
  }
  const change = all.find((amount) => amount.unit === '%' && amount !== from && amount !== to && amount.first > verb.i && amount.first - verb.i <= 4);
  if (!change || from.unit === '%' || to.unit === '%') return undefined;
  const right = Math.abs(ratio - 1) * 100;
  const slack = Math.max(1, change.slack, right * 0.06, loose * 100);
  if (Math.abs(change.value - right) <= slack) return undefined;
  return { span: { start: change.start, end: change.end }, message: `From ${said} is ${right >= 10 ? Math.round(right) : Math.round(right * 10) / 10}%.` };
}

const SIGN = /^[$£€¥₹]$/u;

const shown = ({ start, end }: Amount, block: Block): string => block.text.slice(start, end);

const times = (ratio: number): string => (ratio < 1 ? `a fall of ${Math.round((1 - ratio) * 100)}%` : `a rise of ${Math.round((ratio - 1) * 100)}%`);

import type { Block, Span, Token } from '../../draft/types';
import type { DraftRule, Preset } from '../../rule/rule';
import { FIGURES, heard, hears, listenFor } from '../../rule/listen';
import { type Amount, amounts, UNITS } from './amounts';
import { converted } from './conversion';
import { narrated } from './narration';

/** What is measured, and its units in either system. Feet and metres are left out: both are at home in one story. */
const MEASURES: ReadonlyMap<string, readonly [string, 0 | 1]> = new Map([
  ['mile', ['distance', 0]], ['km', ['distance', 1]], ['mph', ['speed', 0]], ['km/h', ['speed', 1]], ['lb', ['weight', 0]], ['kg', ['weight', 1]],
  ['°F', ['temperature', 0]], ['°C', ['temperature', 1]], ['acre', ['area', 0]], ['ha', ['area', 1]], ['gal', ['volume', 0]], ['l', ['volume', 1]],
]);

/** They are money as well. */
const POUNDS = /^pounds?$/u;
/** Of one letter only degrees can be told. */
const NAMES = [...UNITS].flatMap(([name, unit]) => (MEASURES.has(unit) && !POUNDS.test(name) && name.length > 1 ? [name] : []));
const UNIT_NAMES = listenFor([...NAMES, '°']);
const JOINED = new RegExp(`\\d(?:${['C', 'F', ...NAMES].join('|')})$`, 'u');

/** Miles are British too. */
const HOUSE: Readonly<Record<Preset, (measure: string) => 0 | 1>> = { us: () => 0, uk: (measure) => (measure === 'distance' || measure === 'speed' ? 0 : 1) };

/** What is run or ridden keeps its own measure: “a 10km race”. */
const EVENT = /^(?:races?|runs?|runners?|walks?|swims?|rides?|events?|course|champions?|championships?|trials?|time|titles?|stages?|marathons?|ultramarathons?|relays?|records?|sprints?|loops?|legs?|laps?|road|cross|classic|circuit|freestyle|hurdles)$/u;

interface Use extends Span {
  readonly measure: string;
  readonly system: 0 | 1;
  /** The same in the other system stands beside it. */
  readonly both: boolean;
  readonly amount: Amount;
  /** The unit as it is written, the space or hyphen before it included. */
  readonly unit: string;
}

/** Two systems for one measure. */
export const unitMix: DraftRule<readonly Use[]> = {
  id: 'style.unit-mix',
  level: 'hint',
  summary: 'One thing measured in two systems in one draft: “12 km” where the rest has miles.',
  reason: 'Readers cannot compare what is measured in two ways. Keep to one system, or give both.',
  authority: 'AP Stylebook, “metric system”; The Guardian style guide, “metric system”; Reuters Handbook of Journalism, “measurements”',
  collect: (block) => (hears(block, UNIT_NAMES) || heard(block, FIGURES).some((at) => JOINED.test((block.tokens[at] as Token).text)) ? narrated(block, usesIn(block)) : undefined),
  *judge(collected, { preset, chosen }) {
    const uses = collected.flatMap(({ facts, index }) => facts.map((use) => ({ use, index })));
    for (const measure of new Set(uses.map(({ use }) => use.measure))) {
      const alike = uses.filter(({ use }) => use.measure === measure), [first] = alike;
      const imperial = alike.filter(({ use }) => use.system === 0).length, metric = alike.length - imperial;
      if (!first || imperial === 0 || metric === 0) continue;
      const ours = imperial > metric ? 0 : metric > imperial ? 1 : chosen ? HOUSE[preset](measure) : first.use.system;
      const stray = alike.find(({ use }) => use.system !== ours && !use.both), model = alike.find(({ use }) => use.system === ours);
      if (!stray || !model) continue;
      const { index, use: { start, end, amount } } = stray, text = inUnit(amount, model.use);
      yield {
        index, span: { start, end }, message: 'Elsewhere the draft measures in the other system: keep to one, or give both.',
        fixes: text === undefined ? [] : [{ title: `Add “(${text})”`, safe: false, edits: [{ start: end, end, text: ` (${text})` }] }],
      };
    }
  },
  examples: {
    bad: [
      { text: 'The fire spread 10 miles in a day. It is 30 miles from the town and 12 km from a farm.', marks: ['12 km'], fixed: 'The fire spread 10 miles in a day. It is 30 miles from the town and 12 km (7.5 miles) from a farm.' },
      { text: 'It was 31C on Monday and 30C on Tuesday.\n\nThe town had 95F a year ago.', marks: ['95F'], fixed: 'It was 31C on Monday and 30C on Tuesday.\n\nThe town had 95F (35C) a year ago.' },
      { text: 'He lost 20 kg in a year. She lost 30 lb.', preset: 'uk', marks: ['30 lb'], fixed: 'He lost 20 kg in a year. She lost 30 lb (14 kg).' },
      { text: 'The farm has 20 hectares. A park of 300 acres lies to the north, one of 80 hectares to the south.', marks: ['300 acres'] },
    ],
    good: [
      'The fire spread 10 miles in a day. It is 30 miles (48 km) from the town.', 'The fire spread 10 miles (16 km) in a day, and 12 km (7 miles) in a night.', 'She won the 10km race a mile from home, 3 miles from the sea.',
      'The town is 10 miles off. “It is 12 km,” she said.', 'The tower is 300 feet high and 100 metres from the sea.', 'It cost 20 pounds and weighs 3 kg.', 'The town is 10 miles off, or 16 km.',
    ],
  },
};

function usesIn({ text, tokens }: Block): Use[] {
  const all = amounts(tokens), uses: Use[] = [];
  for (let i = 0; i < all.length; i++) {
    const amount = all[i] as Amount, [measure, system] = MEASURES.get(amount.unit) ?? [];
    if (measure === undefined || system === undefined) continue;
    const other = all[i + 1], after = tokens[amount.last + 1];
    if (EVENT.test((after?.text === '-' ? tokens[amount.last + 2] : after)?.norm ?? '')) continue;
    const both = other !== undefined && isBeside(tokens, amount, other) && converted(amount, other.unit) !== undefined;
    if (!both && POUNDS.test(tokens[amount.last]?.norm ?? '')) continue;
    const { start, end } = amount, number = tokens[amount.first] as Token;
    uses.push({ start, end, measure, system, both, amount, unit: text.slice(start, end).slice(/^[\d.,]*/u.exec(number.text)?.[0].length ?? 0) });
    if (both) i++;
  }
  return uses;
}

const BETWEEN = /^(?:[(/,]|or|about|around|some|nearly|off|away|long|wide|high|deep|north|south|east|west)$/u;

/** “10 miles (16 km)”, “10 miles, or about 16 km”, “10 miles/16 km”. */
const isBeside = (tokens: readonly Token[], a: Amount, b: Amount): boolean =>
  b.first - a.last <= 4 && tokens.slice(a.last + 1, b.first).every(({ norm }) => BETWEEN.test(norm));

/** An amount in the unit that another use of the measure is written in, to two figures; undefined where that is no figure and a plural. */
function inUnit(amount: Amount, { amount: { unit }, unit: written }: Use): string | undefined {
  const value = converted(amount, unit);
  if (value === undefined || !/^[a-zC F°]+$/u.test(written) || /^\p{L}/u.test(written.trim()) && !/^ ?\p{L}/u.test(written)) return undefined;
  const rounded = Number(value.toPrecision(2));
  return Math.abs(rounded) <= 1 ? undefined : rounded.toLocaleString('en') + written;
}

import type { Block, Span } from '../../draft/types';
import type { DraftRule } from '../../rule/rule';
import { listenFor } from '../../rule/listen';
import { type Amount, amounts, UNITS } from './amounts';
import { narrated } from './narration';

/** The units of a measure in either system. Feet and metres are left out: both are at home in one story. */
const MEASURES = [['mile', 'km'], ['mph', 'km/h'], ['lb', 'kg'], ['°F', '°C'], ['acre', 'ha'], ['gal', 'l'], ['ton', 't']] as const;
/** Distance and speed, which Britain too has in miles. */
const MILES = 2;

const PLACES: ReadonlyMap<string, readonly [number, number]> = new Map(MEASURES.flatMap((units, measure) => units.map((unit, system) => [unit, [measure, system]] as const)));

/** “Pounds” are money as well, and of one letter only degrees can be told. */
const POUNDS = /^pounds?$/u;
const NAMES = [...UNITS].flatMap(([name, unit]) => (PLACES.has(unit) && !POUNDS.test(name) && name.length > 1 ? [name] : []));
/** Units as words, and written on to their figures. */
const MEASURED = listenFor([...NAMES, '°'], new RegExp(`\\d(?:C|F|${NAMES.join('|')})$`, 'u'));

/** What is run or ridden keeps its own measure: “a 10km race”. */
const EVENT = /^(?:rac|run|walk|swim|ride|event|cours|champion|tim|title|stag|relay|record|sprint|cross|road|ultra|marathon)/u;

/** Between a measure and the same in the other system: “10 miles (16 km)”, “10 miles off, or about 16 km”, “10 miles/16 km”. */
const BETWEEN = /^(?:[(/,−–-]|minus|or|about|around|off|away|long|wide|high|deep|north|south|east|west)$/u;

interface Use extends Span {
  readonly measure: number;
  readonly system: number;
  /** The same in the other system stands beside it. */
  readonly both: boolean;
}

/** Two systems for one measure. */
export const unitMix: DraftRule<readonly Use[]> = {
  id: 'style.unit-mix',
  level: 'hint',
  summary: 'One thing measured in two systems in one draft: “12 km” where the rest has miles.',
  reason: 'Readers cannot compare what is measured in two ways. Keep to one system, or give both.',
  authority: 'AP Stylebook, “metric system”; The Guardian style guide, “metric system”; Reuters Handbook of Journalism, “measurements”',
  waitsFor: MEASURED,
  collect: (block) => narrated(block, usesIn(block)),
  *judge(collected, { preset, chosen }) {
    const uses = collected.flatMap(({ facts, index }) => facts.map((use) => ({ ...use, index })));
    for (let measure = 0; measure < MEASURES.length; measure++) {
      const alike = uses.filter((use) => use.measure === measure), metric = alike.filter(({ system }) => system === 1).length, lead = alike.length - 2 * metric;
      const ours = lead > 0 ? 0 : lead < 0 ? 1 : chosen ? Number(preset === 'uk' && measure >= MILES) : alike[0]?.system;
      const stray = metric > 0 && metric < alike.length ? alike.find(({ system, both }) => system !== ours && !both) : undefined;
      if (stray) yield { index: stray.index, span: { start: stray.start, end: stray.end }, message: 'Elsewhere the draft measures in the other system: keep to one, or give both.' };
    }
  },
  examples: {
    bad: [
      { text: 'The fire spread 10 miles in a day. It is 30 miles from the town and 12 km from a farm.', marks: ['12 km'] },
      { text: 'It was 31C on Monday and 30C on Tuesday.\n\nThe town had 95F a year ago.', marks: ['95F'] },
      { text: 'He lost 20 kg in a year. She lost 30 lb.', preset: 'uk', marks: ['30 lb'] },
      { text: 'It sold 300 tonnes in May and 200 tonnes in June.\n\nIt needs 100 tons more.', marks: ['100 tons'] },
      { text: 'The farm has 20 hectares. A park of 300 acres lies to the north, one of 80 hectares to the south.', marks: ['300 acres'] },
    ],
    good: [
      'The fire spread 10 miles in a day. It is 30 miles (48 km) from the town.', 'The fire spread 10 miles (16 km) in a day, and 12 km (7 miles) in a night.', 'She won the 10km race a mile from home, 3 miles from the sea.',
      'The town is 10 miles off. “It is 12 km,” she said.', 'The tower is 300 feet high and 100 metres from the sea.', 'It cost 20 pounds and weighs 3 kg.', 'The town is 10 miles off, or 16 km.', 'It was 20 Fahrenheit (-7 Celsius) on Monday.',
    ],
  },
};

function usesIn({ tokens }: Block): Use[] {
  const all = amounts(tokens), uses: Use[] = [];
  for (let i = 0; i < all.length; i++) {
    const { unit, start, end, last } = all[i] as Amount, [measure, system] = PLACES.get(unit) ?? [];
    const after = tokens[last + 1], other = all[i + 1];
    if (measure === undefined || system === undefined || EVENT.test((after?.text === '-' ? tokens[last + 2] : after)?.norm ?? '')) continue;
    const [beside, opposite] = PLACES.get(other?.unit ?? '') ?? [];
    const both = other !== undefined && beside === measure && opposite !== system && other.first - last <= 4 && tokens.slice(last + 1, other.first).every(({ norm }) => BETWEEN.test(norm));
    if (both) i++; else if (POUNDS.test(tokens[last]?.norm ?? '')) continue;
    uses.push({ start, end, measure, system, both });
  }
  return uses;
}

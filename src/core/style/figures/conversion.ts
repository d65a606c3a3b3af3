import { firstAt } from '../../draft/places';
import type { BlockRule } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';
import { type Amount, amounts } from './amounts';

/** [unit, unit, what one of the first is in the second, what is added]. */
const PAIRS: readonly (readonly [string, string, number, number?])[] = [
  ['mile', 'km', 1.609344], ['ft', 'm', 0.3048], ['in', 'cm', 2.54], ['yd', 'm', 0.9144], ['acre', 'ha', 0.40468564], ['lb', 'kg', 0.45359237], ['oz', 'g', 28.349523], ['mph', 'km/h', 1.609344], ['°F', '°C', 5 / 9, -160 / 9], ['in', 'm', 0.0254],
  ['gal', 'l', 3.785412], ['ft', 'cm', 30.48],
];

/** Writers round: a figure within this part of the right one is right. */
const ROUNDING = 0.06;

const BRACKETS = listenFor(['(']);

/** A measure and, in brackets behind it, the same in the other system: they must agree. */
export const conversion: BlockRule = {
  id: 'style.conversion',
  level: 'warning',
  summary: 'A measure and its conversion that do not agree: “10 miles (26 km)”.',
  reason: 'One of the two is wrong, and readers of one system or the other are misled.',
  authority: 'International yard and pound agreement of 1959; checking conversions is a standing task of every copy desk',
  waitsFor: BRACKETS,
  *check(block) {
    const { tokens } = block;
    for (const i of heard(block, BRACKETS)) {
      if (i === 0 || tokens[i + 1]?.kind !== 'number') continue;
      const close = tokens.findIndex((token, at) => at > i && token.text === ')');
      const inside = close < 0 || close - i > 8 ? undefined : amounts(tokens, i + 1, close)[0];
      const sentence = Math.max(0, i - 8);
      const outside = inside && amounts(tokens, sentence, i).at(-1);
      // The bracket belongs to the amount right before it: "5ft 3in (1.6m)" is two amounts and left alone.
      if (!inside || !outside || outside.last !== i - 1 || (amounts(tokens, Math.max(0, outside.first - 2), outside.first).length > 0)) continue;
      const right = converted(outside, inside.unit);
      if (right === undefined || agrees(right, outside, inside)) continue;
      if (inside.unit.startsWith('°') && (isDifference(outside, inside) || /^[-–−]$/u.test(tokens[outside.first - 1]?.text ?? ''))) continue;
      const rounded = inside.value >= 100 ? Math.round(right) : Math.round(right * 10) / 10;
      const number = tokens[firstAt(tokens, inside.start)];
      yield {
        span: { start: outside.start, end: inside.end }, message: `${outside.value} ${outside.unit} is about ${rounded} ${inside.unit}, not ${inside.value}.`,
        fixes: number && number.kind === 'number' && /^[\d.,]+$/u.test(number.text) ? [{ title: `Write “${rounded}”`, safe: false, edits: [{ start: number.start, end: number.end, text: String(rounded) }] }] : [],
      };
    }
  },
  examples: {
    bad: [
      { text: 'The town lies 10 miles (26 km) north.', marks: ['10 miles (26 km'], fixed: 'The town lies 10 miles (16.1 km) north.' },
      { text: 'It covers 50 hectares (224 acres).', marks: ['50 hectares (224 acres'] },
      { text: 'It was 30 degrees Celsius (76 degrees Fahrenheit).', marks: ['30 degrees Celsius (76 degrees Fahrenheit'] },
    ],
    good: ['The town lies 10 miles (16 km) north.', 'It covers 50 hectares (124 acres).', 'A 30-mile (48km) race.', 'He is 5ft 3in (1.6m) tall.', 'It was 30 degrees Celsius (86 degrees Fahrenheit).', 'It rose by up to 2.7F (1.5C).', 'It fell to -5C (23F).', 'It cost 10 pounds (12 dollars).', 'The 500-foot (150-metre) tower fell.', 'They walked six miles (10 km).'],
  },
};

function converted(amount: Amount, unit: string): number | undefined {
  for (const [from, to, factor, add = 0] of PAIRS) {
    if (amount.unit === from && unit === to) return amount.value * factor + add;
    if (amount.unit === to && unit === from) return (amount.value - add) / factor;
  }
  return undefined;
}

/** "Warmed by 2.7F (1.5C)": how much, not how warm. */
const isDifference = (a: Amount, b: Amount): boolean => Math.abs(Math.max(a.value, b.value) - Math.min(a.value, b.value) * 1.8) < 0.5;

function agrees(right: number, outside: Amount, inside: Amount): boolean {
  const ratio = outside.value === 0 ? 0 : Math.abs(right / outside.value);
  const slack = Math.max(inside.unit.startsWith('°') ? 1.6 : Math.abs(right) * ROUNDING, inside.slack + outside.slack * ratio);
  return Math.abs(right - inside.value) <= slack;
}

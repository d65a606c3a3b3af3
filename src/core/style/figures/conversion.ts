import { firstAt } from '../../draft/places';
import type { Token } from '../../draft/types';
import type { BlockRule } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';
import { type Amount, amounts } from './amounts';

/** [unit, unit, what one of the first is in the second, what is added]. */
const PAIRS: readonly (readonly [string, string, number, number?])[] = [
  ['mile', 'km', 1.609344], ['ft', 'm', 0.3048], ['in', 'cm', 2.54], ['yd', 'm', 0.9144], ['acre', 'ha', 0.40468564], ['lb', 'kg', 0.45359237], ['oz', 'g', 28.349523], ['mph', 'km/h', 1.609344], ['°F', '°C', 5 / 9, -160 / 9], ['in', 'm', 0.0254], ['st', 'kg', 6.35029318], ['in', 'mm', 25.4],
  ['gal', 'l', 3.785412], ['ft', 'cm', 30.48],
];

/** Writers round: a figure within this part of the right one is right. */
const ROUNDING = 0.06;

const BRACKETS = listenFor(['(', 'or']);

/** Two units that make one measure: how many of the second the first has. */
const COMPOUND: Readonly<Record<string, number>> = { 'ft in': 12, 'st lb': 14 };

/** A measure and, in brackets behind it, the same in the other system: they must agree. */
/** Where the bracket at `at` is closed; -1 where that is further off than a measure is long. */
function closing(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i <= at + 8; i++) if (tokens[i]?.text === ')') return i;
  return -1;
}

export const conversion: BlockRule = {
  id: 'style.conversion',
  level: 'warning',
  summary: 'A measure and its conversion that do not agree: “10 miles (26 km)”.',
  reason: 'One of the two is wrong, and readers of one system or the other are misled.',
  authority: 'International yard and pound agreement of 1959; checking conversions is a standing task of every copy desk',
  waitsFor: BRACKETS,
  check(block, mark) {
    const { tokens } = block;
    for (const i of heard(block, BRACKETS)) {
      // "26.2 miles, or 42 km": behind a comma "or" brings the same again, else something else.
      const or = tokens[i]?.norm === 'or' ? 1 : 0;
      if (i === 0 || tokens[i + 1]?.kind !== 'number' || or && tokens[i - 1]?.text !== ',') continue;
      const close = or ? Math.min(i + 5, tokens.length) : closing(tokens, i);
      const read = close < 0 ? undefined : amounts(tokens, i + 1, close)[0];
      // Beside feet and inches "1.78m" is no money.
      const inside = read && /\dm$/u.test(tokens[i + 1]?.text ?? '') ? { ...read, value: read.value / 1e6, slack: read.slack / 1e6, unit: 'm' } : read;
      const before = inside ? amounts(tokens, Math.max(0, i - 8), i - or) : [];
      const last = before.at(-1), first = before.at(-2);
      if (!inside || inside.first !== i + 1 || !last || last.last !== i - 1 - or) continue;
      // "5ft 3in (1.6m)" is one measure; other neighbours are left alone.
      const isJoined = first !== undefined && first.last >= last.first - 2;
      const of = first && first.last === last.first - 1 ? COMPOUND[`${first.unit} ${last.unit}`] : undefined;
      if (isJoined && of === undefined) continue;
      const outside: Amount = first && of !== undefined ? { ...last, start: first.start, first: first.first, value: first.value * of + last.value } : last;
      const right = converted(outside, inside.unit);
      if (right === undefined || agrees(right, outside, inside, of === undefined ? ROUNDING : ROUNDING / 4)) continue;
      if (inside.unit.startsWith('°') && (isDifference(outside, inside) || /^(?:[-–−]|minus|below)$/u.test(tokens[outside.first - 1]?.norm ?? ''))) continue;
      // As closely as the writer gave it.
      const rounded = /^\d+\.\d/u.test(tokens[inside.first]?.text ?? '') || right < 2 ? Math.round(right * 10) / 10 : Math.round(right);
      const number = tokens[firstAt(tokens, inside.start)];
      const said = block.text.slice(inside.start, inside.end);
      mark({
        span: { start: outside.start, end: inside.end }, message: `${block.text.slice(outside.start, outside.end)} is about ${said.replace(/^[\d.,]+/u, rounded.toLocaleString('en'))}, not ${said.match(/^[\d.,]+/u)?.[0] ?? said}.`,
        fixes: number && number.kind === 'number' && /^[\d.,]+$/u.test(number.text) ? [{ title: `Write “${rounded}”`, safe: false, edits: [{ start: number.start, end: number.end, text: String(rounded) }] }] : [],
      });
    }
  },
  examples: {
    bad: [
      { text: 'The town lies 10 miles (26 km) north.', marks: ['10 miles (26 km'], fixed: 'The town lies 10 miles (16 km) north.' },
      { text: 'It covers 50 hectares (224 acres).', marks: ['50 hectares (224 acres'] },
      { text: 'He is 6ft 2in (1.78m) tall and weighs 14st 2lb (80kg).', marks: ['6ft 2in (1.78m', '14st 2lb (80kg'] },
      { text: 'It burned 100 square miles (160 square kilometres), at 100 mph (190 km/h).', marks: ['100 square miles (160 square kilometres', '100 mph (190 km/h'] },
      { text: 'The race is 10 miles, or 26 km.', marks: ['10 miles, or 26 km'], fixed: 'The race is 10 miles, or 16 km.' },
      { text: 'It was 30 degrees Celsius (76 degrees Fahrenheit).', marks: ['30 degrees Celsius (76 degrees Fahrenheit'] },
    ],
    good: ['The town lies 10 miles (16 km) north.', 'It covers 50 hectares (124 acres).', 'A 30-mile (48km) race.', 'He is 5ft 3in (1.6m) tall.', 'He weighs 14st 2lb (90kg).', 'It was minus 10C (14F).', 'It burned 100 square miles (259 sq km).', 'Walk 10 miles or 20 km.', 'It was 30 degrees Celsius (86 degrees Fahrenheit).', 'It rose by up to 2.7F (1.5C).', 'It fell to -5C (23F).', 'It cost 10 pounds (12 dollars).', 'The 500-foot (150-metre) tower fell.', 'They walked six miles (10 km).'],
  },
};

function converted(amount: Amount, unit: string): number | undefined {
  const isArea = amount.unit.startsWith('sq ') && unit.startsWith('sq ');
  const own = isArea ? amount.unit.slice(3) : amount.unit, other = isArea ? unit.slice(3) : unit;
  for (const [from, to, length, add = 0] of PAIRS) {
    const factor = isArea ? length ** 2 : length;
    if (own === from && other === to) return amount.value * factor + add;
    // Feet and inches, stones and pounds were added up.
    if (own === to && other === from) return (amount.value - add) / factor;
  }
  return undefined;
}

/** "Warmed by 2.7F (1.5C)": how much, not how warm. */
const isDifference = (a: Amount, b: Amount): boolean => Math.abs(Math.max(a.value, b.value) - Math.min(a.value, b.value) * 1.8) < 0.5;

function agrees(right: number, outside: Amount, inside: Amount, rounding: number): boolean {
  const ratio = outside.value === 0 ? 0 : Math.abs(right / outside.value);
  const slack = Math.max(inside.unit.startsWith('°') ? 1.6 : Math.abs(right) * rounding, inside.slack + outside.slack * ratio);
  return Math.abs(right - inside.value) <= slack;
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenise } from '../../src/core/draft/tokens';
import { amounts } from '../../src/core/style/figures/amounts';

const read = (text: string): string[] => amounts(tokenise(text)).map(({ value, unit, start, end }) => `${value} ${unit} [${text.slice(start, end)}]`);

test('figures, words, scales, currencies and units are read as amounts', () => {
  assert.deepEqual(read('It cost $1.2 million.'), ['1200000 $ [$1.2 million]']);
  assert.deepEqual(read('Some 12 people and twenty-three dogs.'), ['12 people [12]', '23 dogs [twenty-three]']);
  assert.deepEqual(read('It fell 4.5% to £3bn.'), ['4.5 % [4.5%]', '3000000000 £ [£3bn]']);
  assert.deepEqual(read('Two per cent of 1,250 votes.'), ['2 % [Two per cent]', '1250 votes [1,250]']);
  assert.deepEqual(read('A 30-mile (48km) race at 30 degrees Celsius.'), ['30 mile [30-mile]', '48 km [48km]', '30 °C [30 degrees Celsius]']);
});

test('what is no amount is left alone', () => {
  assert.deepEqual(read('The A380 flew on the 21st.'), []);
});

test('round figures may be rounded, plain ones not', () => {
  const slack = (text: string): number | undefined => amounts(tokenise(text))[0]?.slack;
  assert.equal(slack('10 people'), 0.5);
  assert.equal(slack('1,200 people'), 50);
  assert.equal(slack('1.25 million people'), 5000);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPhrase, PhraseError } from '../../src/core/draft/pattern';
import { PhraseTable } from '../../src/core/draft/phrases';
import { tokenise } from '../../src/core/draft/tokens';

/** The stretches of `text` that a pattern matches. */
function found(pattern: string, text: string): string[] {
  const table = new PhraseTable<string>();
  table.add(pattern, pattern);
  return table.match(tokenise(text)).map(({ start, end }) => text.slice(start, end));
}

test('a lower-case word matches in any case, a capital asks for one', () => {
  assert.deepEqual(found('junta', 'Junta, JUNTA and junta'), ['Junta', 'JUNTA', 'junta']);
  assert.deepEqual(found('Turkey', 'a turkey in Turkey, TURKEY'), ['Turkey', 'TURKEY']);
  assert.deepEqual(found('EU', 'the EU and Eu'), ['EU']);
});

test('alternatives, groups and optional parts', () => {
  assert.deepEqual(found('(the|an)? Afghan|Syrian government', 'Afghan government; the Syrian government'), ['Afghan government', 'the Syrian government', 'Syrian government']);
  assert.deepEqual(found('Taliban-led (interim |caretaker )?government', 'the Taliban-led interim government, a Taliban-led government'), ['Taliban-led interim government', 'Taliban-led government']);
  assert.deepEqual(found('recognise|recognize formally?', 'recognize formally'), ['recognize formally', 'recognize']);
});

test('possessives: asked for with ’s, else left out of the span', () => {
  assert.deepEqual(found("Afghanistan's government", 'Afghanistan’s government and Afghanistan government'), ['Afghanistan’s government']);
  assert.deepEqual(found('Kiev', "Kiev's mayor"), ['Kiev']);
});

test('punctuation is a token of its own', () => {
  assert.deepEqual(found('Taiwan , China', 'Taiwan, China'), ['Taiwan, China']);
  assert.deepEqual(found('Taiwan China', 'Taiwan, China'), []);
});

test('a hash sign stands for any number in figures', () => {
  assert.deepEqual(found('more then #', 'more then 3,000, more then half, more then 1.5'), ['more then 3,000', 'more then 1.5']);
  assert.deepEqual(found('grew # percent', 'grew 5 percent, grew # percent, grew five percent'), ['grew 5 percent', 'grew # percent']);
});

test('a pattern that cannot be read says so', () => {
  assert.throws(() => checkPhrase('(the'), PhraseError);
  assert.throws(() => checkPhrase(''), PhraseError);
  assert.throws(() => checkPhrase('(some)? a|# percent'), PhraseError);
  checkPhrase('some # percent');
  assert.throws(() => checkPhrase('(a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b)'), PhraseError);
});

test('a table finds what each of its phrases finds alone, whatever they open with', () => {
  const patterns = ['(formerly|once|then called) Kiev', 'Kiev', 'kiev|odessa mayor', '(the|)? Kiev', '(|the) mayor', 'mayor of (Kiev|Odessa)', "Kiev's mayor", 'KIEV', 'city|city council of Kiev', 'so-called mayor', 'the mayor', '(the)? (city|council)? Kiev', 'U.S.|US envoy', "it's|that's Kiev", 'K|Kyiv', 'Mt. Kiev', 'Zürich', '195 envoys', '(US - backed|backed) mayor'];
  const text = 'Once Kiev, then called Kiev: the Kiev mayor, Kiev’s mayor and KIEV’s. The city council of Kiev and the so-called mayor of Odessa; formerly Kiev; odessa mayor. That’s Kiev, where a U.S. envoy, a US-backed mayor and 195 envoys met on Mt. Kiev; Zürich’s came, too.';
  const alone = patterns.flatMap((pattern) => found(pattern, text)).sort();
  assert.deepEqual(['That’s Kiev', 'U.S. envoy', 'US-backed mayor', '195 envoys', 'Mt. Kiev', 'Zürich'].filter((phrase) => !alone.includes(phrase)), []);
  for (const order of [patterns, patterns.toReversed()]) {
    const table = new PhraseTable<string>();
    for (const pattern of order) table.add(pattern, pattern);
    const tokens = tokenise(text);
    for (let again = 0; again < 2; again++) assert.deepEqual(table.match(tokens).map(({ start, end }) => text.slice(start, end)).sort(), alone);
  }
});

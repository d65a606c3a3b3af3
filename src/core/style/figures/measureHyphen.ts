import type { Token } from '../../draft/types';
import { heard, listenFor } from '../../rule/listen';
import type { BlockRule, Mark } from '../../rule/rule';
import { NUMERALS } from './amounts';

/** Measures in the singular, which a number from two on can have only before a noun. */
const UNIT = 'hour minute day week month year mile kilometre kilometer metre meter foot acre tonne gallon litre storey bedroom inning game point'.split(' ');
/** “A three feet tall statue”: the measure has its plural where it stands alone. */
const PLURAL: ReadonlyMap<string, string> = new Map('feet=foot miles=mile metres=metre meters=meter years=year inches=inch yards=yard storeys=storey stories=story'.split(' ').map((pair) => pair.split('=') as [string, string]));
const DIMENSION = /^(?:tall|long|wide|deep|high|thick|old|square)$/u;
/** “Second degree murder” needs no article. */
const CRIME = /^(?:murder|assault|burglary|manslaughter|arson|rape|robbery|felony|burns|sexual)$/u;
const WAITING = listenFor([...UNIT, 'degree', ...PLURAL.keys()]);
export const DETERMINERS: ReadonlySet<string> = new Set('a an another the this his her its their our my your last next first'.split(' '));
export const NUMBERS = new Set(NUMERALS.slice(2));
/** Behind these no noun is to come: “a three year or longer term”, “the two hour”. */
export const NO_NOUN = /^(?:and|for|from|with|that|who|which|was|are|were|has|had|will|after|before|ago|olds?|later|earlier|per|than|when|each|but|out|off|over|into|during|through|since|while|towards?|along|down|the|his|her|their|its|there|here|abroad|overseas|nearby|mainly)$/u;

export const measureHyphen: BlockRule = {
  id: 'style.measure-hyphen',
  level: 'hint',
  summary: 'No hyphen in a measure before its noun: “a three week trial”, “second degree murder”.',
  reason: 'The two words are one adjective there, and the hyphen says so: a three-week trial lasts three weeks.',
  authority: 'AP Stylebook, “hyphen” and “dimensions”; The Guardian style guide, “hyphens”',
  waitsFor: WAITING,
  check(block, mark) {
    for (const at of heard(block, WAITING)) {
      const wrong = PLURAL.has((block.tokens[at] as Token).norm) ? pluralMeasure(block.tokens, at) : openMeasure(block.tokens, at);
      if (wrong) mark(wrong);
    }
  },
  examples: {
    bad: [
      { text: 'He was convicted after a three week trial.', marks: ['three week'], fixed: 'He was convicted after a three-week trial.' },
      { text: 'The team’s 12 game streak ended on a 50 mile ride.', marks: ['12 game', '50 mile'], fixed: 'The team’s 12-game streak ended on a 50-mile ride.' },
      { text: 'They found a three feet tall plastic bird.', marks: ['three feet tall'], fixed: 'They found a three-foot-tall plastic bird.' },
      { text: 'Lund began her 2 year sentence and a six game ban.', marks: ['2 year', 'six game'] },
    ],
    good: ['A three-week trial ended after three weeks.', 'The two point fingers at each other.', 'A one day festival.', 'It took the three weeks that remained, and a 5 year or longer wait.', 'A 34 year old man.', 'It was the 3 May vote.', 'She won the 2 mile.', 'The talks lasted a two hour and ten minute stretch.'],
  },
};

/** “A three feet tall statue”, the plural at `at`. */
function pluralMeasure(tokens: readonly Token[], at: number): Mark | undefined {
  const unit = tokens[at] as Token, number = tokens[at - 1], dimension = tokens[at + 1], noun = tokens[at + 2];
  if (!number?.spaced || !unit.spaced || !isNumber(number) || !dimension || !DIMENSION.test(dimension.norm) || !/^an?(?:other)?$/u.test(tokens[at - 2]?.norm ?? '') || !isNoun(noun)) return undefined;
  const text = `${number.text}-${PLURAL.get(unit.norm) ?? ''}-${dimension.text}`, span = { start: number.start, end: dimension.end };
  return { span, message: `Before a noun it is one word: “${text}”.`, fixes: [{ title: `Write “${text}”`, safe: true, edits: [{ ...span, text }] }] };
}

/** “A three year term”, the measure at `at`. */
function openMeasure(tokens: readonly Token[], at: number): Mark | undefined {
  const unit = tokens[at] as Token, number = tokens[at - 1], before = tokens[at - 2], noun = tokens[at + 1];
  if (!number?.spaced || !unit.spaced || unit.text !== unit.norm || unit.possessive || !before || !noun?.spaced) return undefined;
  if (unit.norm === 'degree' ? !/^(?:first|second|third)$/u.test(number.norm) || !CRIME.test(noun.norm) : !(DETERMINERS.has(before.norm) || before.possessive) || !isNumber(number)) return undefined;
  // "The two point fingers": the two of them.
  if (/^(?:game|point)$/u.test(unit.norm) && !before.possessive && !/^an?(?:other)?$/u.test(before.norm)) return undefined;
  if (!isNoun(noun) || /ly$/u.test(noun.norm)) return undefined;
  const text = `${number.text}-${unit.text}`;
  return { span: { start: number.start, end: unit.end }, message: `Before a noun it takes a hyphen: “${text}”.`, fixes: [{ title: `Write “${text}”`, safe: true, edits: [{ start: number.end, end: unit.start, text: '-' }] }] };
}

const isNumber = ({ kind, text, norm }: Token): boolean => (kind === 'number' ? /^(?!1$)\d[\d,.]*$/u.test(text) : NUMBERS.has(norm));

const isNoun = (token: Token | undefined): boolean => token !== undefined && /^\p{Ll}{3,}$/u.test(token.text) && !NO_NOUN.test(token.norm);

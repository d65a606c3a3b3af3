import { tokensIn } from '../../draft/places';
import type { Token } from '../../draft/types';
import { hears, listenFor } from '../../rule/listen';
import type { BlockRule, Mark } from '../../rule/rule';
import { KIN } from '../kin';
import { monthOf } from '../time/dateMentions';
import { YEAR } from './amounts';

const DEATH = listenFor(['died', 'death']);

/** "born in 1950 … died in 2020 aged 75": years and age must go together, give or take the birthday. */
export const lifespan: BlockRule = {
  id: 'style.lifespan',
  level: 'warning',
  summary: 'A birth, a death and an age that do not go together.',
  reason: 'An obituary with the wrong age is the correction that families remember.',
  authority: 'Arithmetic; obituary desks check it first',
  waitsFor: listenFor(['born']),
  check(block, mark) {
    for (const wrong of ageThen(block.tokens)) mark(wrong);
    if (!hears(block, DEATH)) return;
    const told = block.sentences.map((sentence) => judge(tokensIn(block, sentence)));
    // What no sentence tells by itself the paragraph may.
    for (const wrong of told.length === 1 || told.some((one) => one !== undefined) ? told : [judge(block.tokens)]) if (wrong) mark(wrong);
  },
  examples: {
    bad: [
      { text: 'She was born in Oslo in 1950 and died in 2020 aged 75.', marks: ['75'] },
      { text: 'Born in 1931, he died on 4 May 2001, aged 60.', marks: ['60'] },
      { text: 'The potter, who has died aged 92, sold a chapel. Born on 4 June 1938, she worked until a week before her death on 12 January 2021.', marks: ['92'] },
      { text: 'Dora Lind has died at the age of 84. Born on 2 May 1938, she taught until her death on 6 June 2024.', marks: ['84'] },
      { text: 'Harold Lind, a farmer, died Sept. 4, 2023, at home. He was 82. Lind was born Feb. 2, 1931, and took over his father’s herd.', marks: ['82'] },
      { text: 'Ann Lund was born Jan. 5, 1952, in Oslo and enlisted in June 1970, when she was 20.', marks: ['20'] },
      { text: 'Walter Hagen died Oct. 12, 2024. He was 82. Born on a farm March 3, 1941, he was mayor.', marks: ['82'] },
      { text: 'Betty Lund, who was born in Bolton in 1938, ran the shop until she retired at the age of 60 in 2003.', marks: ['60'] },
    ],
    good: [
      'Ann Lund was born Jan. 5, 1952, in Oslo and enlisted in June 1970, when she was 18.',
      'Betty Lund, who was born in Bolton in 1938, ran the shop until she retired at the age of 64 in 2003.', 'Walter Hagen died Oct. 12, 2024. He was 83. Born on a farm March 3, 1941, he was mayor.', 'He died Feb. 12, 2024. He was 82. Born on a farm March 3, 1941, he was mayor.',
      'She was born in Oslo in 1950 and died in 2020 aged 70.', 'She was born in 1950 and died in 2020 aged 69.', 'She was born in 1950 and moved at 12.', 'He died aged 60.',
      'The potter, who has died aged 82, sold a chapel. Born in 1938, she worked until her death in 2021.', 'He died aged 60 in 1990. His son was born in 1950 and died in 2020.', 'He died aged 60. Born in 1950, his wife died in 2020. She won at 20.',
    ],
  },
};

/** The years that follow one of the words closely, each with its month, from 1, or 0 where none is told. */
const yearsAfter = (tokens: readonly Token[], word: RegExp): ReadonlyMap<number, number> =>
  new Map(tokens.flatMap(({ norm }, at) => {
    const behind = word.test(norm) ? tokens.slice(at + 1, at + 18) : [], year = behind.findIndex(({ text }) => YEAR.test(text));
    // “Born in Leeds and moved to London in 1950” tells no year of birth.
    if (year < 0 || behind.slice(0, year).some((token) => /^(?:born|died|who|that|which|after|since|and|but|where|he|she|until|before)$/u.test(token.norm))) return [];
    const month = behind.slice(Math.max(0, year - 4), year).map((token) => monthOf.get(token.norm)).find((one) => one !== undefined);
    return [[Number(behind[year]?.text), month ?? 0] as const];
  }));

/** “Born in 1952 … enlisted in 1970, when he was 20”, “retired at the age of 60 in 2003”. */
function ageThen(tokens: readonly Token[]): Mark[] {
  const [born, ...others] = yearsAfter(tokens, /^born$/u).keys();
  const birth = tokens.findIndex(({ norm }) => norm === 'born');
  return born === undefined || others.length > 0 || tokens.slice(Math.max(0, birth - 4), birth).some(({ norm }) => KIN.has(norm)) ? [] : tokens.flatMap(({ norm, text, start, end }, at) => {
    const words = tokens.slice(Math.max(0, at - 4), at).map((token) => token.norm).join(' '), before = /^, when s?he was$/u.test(words), then = tokens[before ? at - 5 : at + 2];
    const isAge = /^\d\d$/u.test(text) && norm === text && (before || / (?:age of|aged)$/u.test(words) && tokens[at + 1]?.norm === 'in') && YEAR.test(then?.text ?? '');
    const years = Number(then?.text) - born;
    return isAge && years > 0 && years !== Number(text) && years - 1 !== Number(text) ? [{ span: { start, end }, message: `Born in ${born} makes ${years - 1} or ${years} in ${then?.text ?? ''}.` }] : [];
  });
}

/** One birth, one death and one age at it. */
function judge(tokens: readonly Token[]): Mark | undefined {
  const [[born, from] = [], ...others] = yearsAfter(tokens, /^born$/u), [[died, to] = [], ...more] = yearsAfter(tokens, /^(?:died|death)$/u);
  const at = tokens.findIndex((token, i) => token.kind === 'number' && /^\d{1,3}$/u.test(token.text) && (/^(?:aged|age|at)$/u.test(tokens[i - 1]?.norm ?? '') || tokens[i - 1]?.norm === 'of' && tokens[i - 2]?.norm === 'age' || /^s?he$/u.test(tokens[i - 2]?.norm ?? '') && tokens[i - 1]?.norm === 'was' && tokens[i + 1]?.text === '.') && (tokens[i - 1]?.norm !== 'at' || /^[.,;]?$/u.test(tokens[i + 1]?.text ?? '')));
  const age = tokens[at], other = tokens.some(({ norm }, i) => KIN.has(norm) && tokens.slice(i, i + 4).some((token) => /^(?:born|died|death)$/u.test(token.norm)));
  if (!age || born === undefined || died === undefined || others.length + more.length > 0 || tokens.filter(({ norm }) => norm === 'born').length !== 1) return undefined;
  const years = died - born;
  // In the month itself the day decides.
  const ages = !from || !to || from === to ? [years - 1, years] : [from < to ? years : years - 1];
  if (ages.includes(Number(age.text)) || other) return undefined;
  return { span: { start: age.start, end: age.end }, message: `Born in ${born} and dead in ${died} makes ${ages.join(' or ')}.` };
}

import { tokensIn } from '../../draft/places';
import { listenFor } from '../../rule/listen';
import type { BlockRule } from '../../rule/rule';

/** "born in 1950 … died in 2020 aged 75": years and age must go together, give or take the birthday. */
export const lifespan: BlockRule = {
  id: 'style.lifespan',
  level: 'warning',
  summary: 'A birth, a death and an age that do not go together.',
  reason: 'An obituary with the wrong age is the correction that families remember.',
  authority: 'Arithmetic; obituary desks check it first',
  waitsFor: listenFor(['born']),
  check(block, mark) {
    for (const sentence of block.sentences) {
      const tokens = tokensIn(block, sentence);
      const yearAfter = (word: RegExp): number | undefined => {
        const at = tokens.findIndex((token) => word.test(token.norm));
        if (at < 0) return undefined;
        const year = tokens.slice(at, at + 7).find((token) => /^(?:1[89]|20)\d{2}$/u.test(token.text));
        return year && Number(year.text);
      };
      const born = yearAfter(/^born$/u), died = yearAfter(/^died$/u);
      const at = tokens.findIndex((token, i) => token.kind === 'number' && /^\d{1,3}$/u.test(token.text) && /^(?:aged|age|at)$/u.test(tokens[i - 1]?.norm ?? '') && (tokens[i - 1]?.norm !== 'at' || /^[.,;]?$/u.test(tokens[i + 1]?.text ?? '')));
      const age = tokens[at];
      if (!age || born === undefined || died === undefined || tokens.filter((token) => token.norm === 'born' || token.norm === 'died').length !== 2) continue;
      const years = died - born;
      if (Number(age.text) === years || Number(age.text) === years - 1) continue;
      mark({ span: { start: age.start, end: age.end }, message: `Born in ${born} and dead in ${died} makes ${years - 1} or ${years}.` });
    }
  },
  examples: {
    bad: [
      { text: 'She was born in Oslo in 1950 and died in 2020 aged 75.', marks: ['75'] },
      { text: 'Born in 1931, he died on 4 May 2001, aged 60.', marks: ['60'] },
    ],
    good: ['She was born in Oslo in 1950 and died in 2020 aged 70.', 'She was born in 1950 and died in 2020 aged 69.', 'She was born in 1950 and moved at 12.', 'He died aged 60.'],
  },
};

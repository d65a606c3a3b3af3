import { sentenceAt, tokensIn } from '../../draft/places';
import { isCapitalised } from '../../draft/capitals';
import type { Block, Token } from '../../draft/types';

/** What somebody does first or last in a scene, or is by office: nobody has to keep a record of it. */
const SCENE = /^(?:the|speak|arrive|leave|go|ask|answer|enter|react|respond|reply|score|congratulate|thank|see|know|hear|put|be|do|have|get|take|make|say|admit|survive|attend|vote|oppose|abstain|object|stay|return|finish|escape|appear|join|testify|pull|sign|lady|ladies|minister|daughter|round|half|quarter|day|week|year|time|snow|frost|case|cases|death|deaths|victim|game|match|goal)$/u;

/**
 * The first or the youngest between tokens `first` and `last` is one among several (“one of the first”), or is told of a
 * scene (“the first person to speak”, “the country’s first lady”) or of the history books.
 */
export function isNarrated(block: Block, first: number, last: number): boolean {
  return /^(?:among|of)$/u.test(block.tokens[first - 1]?.norm ?? '') || SCENE.test(block.tokens[last + 1]?.norm ?? '') || isTitle(block.tokens, last + 1)
    || tokensIn(block, sentenceAt(block, block.tokens[first]?.start ?? 0)).some(({ kind, norm }) => kind === 'number' && /^1\d{3}$/u.test(norm));
}

/** “to win the Davis Cup”: such records are in every almanac. */
function isTitle(tokens: readonly Token[], at: number): boolean {
  return /^(?:win|defend|retain|captain)$/u.test(tokens[at]?.norm ?? '') && tokens.slice(at + 1, at + 4).some(({ text }) => isCapitalised(text));
}

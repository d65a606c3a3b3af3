import type { Block } from '../../draft/types';

/** What somebody does first or last in a scene, or is by office: nobody has to keep a record of it. */
const SCENE = /^(?:speak|arrive|leave|go|ask|answer|enter|react|respond|reply|score|congratulate|thank|see|know|hear|be|do|have|get|take|make|say|admit|lady|ladies|minister|daughter|round|half|quarter|day|week|year|time)$/u;

/**
 * The first or the youngest between tokens `first` and `last` is one among several (“one of the first”), or is told of a
 * scene (“the first person to speak”, “the country’s first lady”).
 */
export function isNarrated(block: Block, first: number, last: number): boolean {
  return /^(?:among|of)$/u.test(block.tokens[first - 1]?.norm ?? '') || SCENE.test(block.tokens[last + 1]?.norm ?? '');
}

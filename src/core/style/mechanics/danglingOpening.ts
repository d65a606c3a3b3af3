import { tokensIn } from '../../draft/places';
import type { Token } from '../../draft/types';
import type { BlockRule } from '../../rule/rule';
import { listenFor } from '../../rule/listen';
import { KIN } from '../kin';

const MOVING = ['walking', 'driving', 'hiking', 'running', 'riding', 'cycling', 'jogging', 'swimming', 'returning', 'heading', 'playing', 'sitting', 'standing', 'sleeping', 'fishing', 'skiing'], BORN = ['born', 'raised', 'educated'];
const OPENING = listenFor([...MOVING, ...BORN]), MOVES = new Set(MOVING), BIRTH = new Set(BORN);
/** What does not walk home from school. */
const THING = /^(?:truck|car|van|bus|lorry|train|tree|branch|deer|dog|bear|snake|rattlesnake|bullet|vehicle|motorcycle|pickup|suv|shark|bee|wasp|ball|rock|boulder|wave|storm|avalanche|phone|shot|stranger)$/u;

/** How many tokens the opening may have. */
const LONGEST = 16;

export const danglingOpening: BlockRule = {
  id: 'style.dangling-opening',
  level: 'info',
  summary: 'An opening that hangs in the air: “Walking to school, a truck struck the boy”, “Born in Lagos, her first novel was published”.',
  reason: 'By its grammar the truck walked to school, and the novel was born in Lagos.',
  authority: 'AP Stylebook, “dangling modifiers”; The Guardian style guide, “dangling participles”',
  waitsFor: OPENING,
  check(block, mark) {
    for (const sentence of block.sentences) {
      const tokens = tokensIn(block, sentence), at = /^(?:while|when|after)$/u.test(tokens[0]?.norm ?? '') ? 1 : 0, opening = tokens[at]?.norm ?? '';
      const isBirth = at === 0 && BIRTH.has(opening);
      if (!isBirth && !MOVES.has(opening)) continue;
      // A comma before a capital or a figure is a place’s or a date’s.
      const comma = tokens.findIndex(({ text }, i) => i > at && text === ',' && !/\p{Lu}|\d/u.test(tokens[i + 1]?.text[0] ?? ''));
      const end = comma < 1 || comma > LONGEST ? undefined : isBirth ? verbOfWork(tokens, comma + 1) : thingAt(tokens, comma + 1);
      if (end) mark({ span: { start: sentence.start, end: end.end }, message: 'The opening hangs in the air: who is meant should stand behind the comma.' });
    }
  },
  examples: {
    bad: [
      { text: 'Walking to school, a pickup truck struck the boy on Thursday. While driving home early on Friday, a deer leaped in front of her.', marks: ['Walking to school, a pickup', 'While driving home early on Friday, a deer'] },
      { text: 'Born in Lagos in 1962 and brought up in Leeds, her first novel was published when she was 24.', marks: ['Born in Lagos in 1962 and brought up in Leeds, her first novel was'] },
    ],
    good: ['Walking to school, a boy was struck by a truck. Running late, a man with a dog fell.', 'Born in Lagos, she wrote a novel. Born in Lagos, her father was a truck driver’s son, she said.', 'While driving home, she hit a deer.'],
  },
};

/** “A pickup truck”: the thing that stands behind the comma. */
const thingAt = (tokens: readonly Token[], at: number): Token | undefined => (/^an?$/u.test(tokens[at]?.text ?? '') ? tokens.slice(at + 1, at + 4).find(({ norm }) => THING.test(norm)) : undefined);

/** “Her first novel was”: the verb of something that was not born; of her father it may be true. */
function verbOfWork(tokens: readonly Token[], at: number): Token | undefined {
  if (!/^(?:his|her|their)$/u.test(tokens[at]?.text ?? '') || KIN.has(tokens[at + 1]?.norm ?? '')) return undefined;
  return tokens.slice(at + 1, at + 6).find(({ norm }) => /^(?:was|were|is|are|has|had)$/u.test(norm));
}

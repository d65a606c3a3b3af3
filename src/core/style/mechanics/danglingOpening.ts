import { isCapitalised } from '../../draft/capitals';
import { tokensIn } from '../../draft/places';
import type { BlockRule } from '../../rule/rule';
import { listenFor } from '../../rule/listen';

const MOVING = ['walking', 'driving', 'hiking', 'running', 'riding', 'cycling', 'jogging', 'swimming', 'returning', 'heading', 'playing', 'sitting', 'standing', 'sleeping', 'fishing', 'skiing'];
const OPENING = listenFor([...MOVING, 'born', 'raised', 'educated']);
/** What does not walk home from school. */
const THING = /^(?:truck|car|van|bus|lorry|train|tree|branch|deer|dog|bear|snake|rattlesnake|bullet|vehicle|motorcycle|pickup|suv|shark|bee|wasp|ball|rock|boulder|wave|storm|avalanche|phone|shot|stranger)$/u;
const isMoving = new Set(MOVING);

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
      const isBirth = at === 0 && /^(?:born|raised|educated)$/u.test(opening);
      const comma = isBirth || isMoving.has(opening) ? tokens.findIndex(({ text }, i) => i > at && text === ',' && !/\p{Lu}|\d/u.test(tokens[i + 1]?.text[0] ?? '')) : -1;
      const start = tokens[comma + 1], thing = tokens.slice(comma + 2, comma + 5).find(({ norm }) => THING.test(norm));
      if (comma < 1 || comma > LONGEST || !start || isCapitalised(start.text)) continue;
      const verb = tokens.slice(comma + 2, comma + 7).find(({ norm }) => /^(?:was|were|is|are|has|had)$/u.test(norm));
      const end = isBirth ? /^(?:his|her|their)$/u.test(start.norm) && !/^(?:father|mother|parents|son|daughter|brother|sister|wife|husband|family)$/u.test(tokens[comma + 2]?.norm ?? '') ? verb : undefined : /^an?$/u.test(start.norm) ? thing : undefined;
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

import { tokensIn } from '../../draft/places';
import type { Token } from '../../draft/types';
import type { BlockRule } from '../../rule/rule';
import { listenFor } from '../../rule/listen';
import { KIN } from '../kin';

interface Opening {
  readonly words: readonly string[];
  /** What must follow the word, or it opens something else. */
  readonly next?: RegExp;
  /** The last word of what cannot be meant, which stands behind the comma. */
  readonly judge: (tokens: readonly Token[], at: number) => Token | undefined;
}

const KINDS: readonly Opening[] = [
  { words: 'walking driving hiking running riding cycling jogging swimming returning heading playing sitting standing sleeping fishing skiing'.split(' '), judge: thingAt },
  { words: ['born', 'raised', 'educated'], judge: verbOfWork },
  { words: ['graduate', 'native', 'veteran'], judge: verbOfWork },
  { words: ['aged'], next: /^\d+$/u, judge: somebodyElse },
  { words: ['having'], next: /^(?:taught|worked|served|lived|studied|played|sung)$/u, judge: honour },
  { words: 'built founded constructed erected completed opened designed'.split(' '), next: /^(?:in|by|as)$/u, judge: agent },
];
const BY_WORD = new Map(KINDS.flatMap((kind) => kind.words.map((word) => [word, kind] as const)));
const OPENING = listenFor([...BY_WORD.keys()]);
/** What does not walk home from school. */
const THING = /^(?:bone|fossil|coin|wallet|noise|smell|scream|flash|truck|car|van|bus|lorry|train|tree|maple|oak|pine|elm|limb|branch|deer|dog|bear|snake|rattlesnake|bullet|vehicle|motorcycle|pickup|suv|shark|bee|wasp|ball|rock|boulder|wave|storm|avalanche|phone|shot|stranger)$/u;

/** What has not taught at a school for 40 years. */
const NAMED_AFTER = /^(?:library|school|hall|gym|building|park|road|street|bridge|statue|plaque|stadium|scholarship|trophy|award|wing|museum|centre|center|theatre|theater)$/u;
/** What was not built in 1911. */
const DOES = /^(?:flames?|fire|firefighters|workers|crews|officials|developers|volunteers|residents|police|builders|owners|engineers|councillors|vandals)$/u;

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
      const tokens = tokensIn(block, sentence), at = /^(?:while|when|after|an?)$/u.test(tokens[0]?.norm ?? '') ? 1 : 0, opening = tokens[at]?.norm ?? '';
      const kind = BY_WORD.get(opening);
      if (!kind || at > 0 && kind.judge !== thingAt && kind.judge !== verbOfWork || kind.next?.test(tokens[at + 1]?.norm ?? '') === false) continue;
      // A comma before a capital or a figure is a place’s or a date’s.
      const comma = tokens.findIndex(({ text }, i) => i > at && text === ',' && !/\p{Lu}|\d/u.test(tokens[i + 1]?.text[0] ?? ''));
      const end = comma < 1 || comma > LONGEST ? undefined : kind.judge(tokens, comma + 1);
      if (end) mark({ span: { start: sentence.start, end: end.end }, message: 'The opening hangs in the air: who is meant should stand behind the comma.' });
    }
  },
  examples: {
    bad: [
      { text: 'Walking to school, a pickup truck struck the boy on Thursday. While driving home early on Friday, a deer leaped in front of her.', marks: ['Walking to school, a pickup', 'While driving home early on Friday, a deer'] },
      { text: 'Born in Lagos in 1962 and brought up in Leeds, her first novel was published when she was 24.', marks: ['Born in Lagos in 1962 and brought up in Leeds, her first novel was'] },
      { text: 'Aged 12, his father took him to hear a band.', marks: ['Aged 12, his father'] },
      { text: 'Having taught at the school for 40 years, the new library will be named after her. Built in 1911 by farmers, flames destroyed the church. A graduate of Ohio State, her career began in Leeds.', marks: ['Having taught at the school for 40 years, the new library', 'Built in 1911 by farmers, flames', 'A graduate of Ohio State, her career began'] },
    ],
    good: ['Aged 12, he heard his father. Aged 40, his wife by his side, he won.', 'Having taught at the school for 40 years, she opened the new library. Built in 1911, the church was destroyed by flames. Opened in 1950, fire safety was its pride.', 'Walking to school, a boy was struck by a truck. Running late, a man with a dog fell.', 'Born in Lagos, she wrote a novel. Born in Lagos, her father was a truck driver’s son, she said.', 'While driving home, she hit a deer.'],
  },
};

/** “Aged 12, his father took him”: who is 12 is not his father. */
function somebodyElse(tokens: readonly Token[], at: number): Token | undefined {
  return /^(?:his|her|their)$/u.test(tokens[at]?.norm ?? '') && KIN.has(tokens[at + 1]?.norm ?? '') && /[^e]ed$|^(?:took|gave|was|had|went|told|left|bought|sent|made|got|came|began|found|put|let|led|saw|taught|brought|drove)$/u.test(tokens[at + 2]?.norm ?? '') ? tokens[at + 1] : undefined;
}

/** “A pickup truck”: the thing that stands behind the comma. */
function thingAt(tokens: readonly Token[], at: number): Token | undefined {
  if (!/^an?$/u.test(tokens[at]?.text ?? '')) return undefined;
  // “A man with a dog”
  const end = tokens.findIndex(({ norm }, i) => i > at && (i > at + 5 || THING.test(norm) || /^(?:with|of|in|on|at|by|who|was|is|had)$/u.test(norm)));
  return THING.test(tokens[end]?.norm ?? '') ? tokens[end] : undefined;
}

/** “Her first novel was”: the verb of something that was not born; of her father it may be true. */
function verbOfWork(tokens: readonly Token[], at: number): Token | undefined {
  if (!/^(?:his|her|their)$/u.test(tokens[at]?.text ?? '') || KIN.has(tokens[at + 1]?.norm ?? '')) return undefined;
  return tokens.slice(at + 1, at + 6).find(({ norm }) => /^(?:was|were|is|are|has|had|began)$/u.test(norm));
}

/** “The new library”: it has been named after somebody. */
function honour(tokens: readonly Token[], at: number): Token | undefined {
  return /^(?:the|an?)$/u.test(tokens[at]?.norm ?? '') ? tokens.slice(at + 1, at + 4).find(({ norm }) => NAMED_AFTER.test(norm)) : undefined;
}

/** “Flames destroyed”, “the firefighters saved”: who did something to what was built. */
function agent(tokens: readonly Token[], at: number): Token | undefined {
  const noun = tokens[tokens[at]?.norm === 'the' ? at + 1 : at], verb = noun && tokens[tokens.indexOf(noun) + 1];
  return noun && DOES.test(noun.norm) && /ed$|^(?:tore|broke|have|had)$/u.test(verb?.norm ?? '') ? noun : undefined;
}

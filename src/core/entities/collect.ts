/** First stage: the possible mentions of one block. Knows neither the date nor the rest of the draft, so it is cached with the block. */
import type { Block, Token } from '../draft/types';
import { decode } from './decode';
import { definedKind } from './definitions';
import { findDescriptions, officeBefore } from './descriptions';
import { FORMS_OF_ADDRESS } from './extent';
import { leading } from './features/around';
import { keyOf } from './names';
import { loadWeights } from './model/load';
import { endOf, readSheet, regions } from './regions';
import type { MentionCandidate } from './types';

export { isDictionaryWord } from './lexicon';

/** The possible mentions of a block, in order, not overlapping; offsets are prose offsets. */
export function collectMentions(block: Block): MentionCandidate[] {
  return collectWith(block, loadWeights());
}

/** `collectMentions` with weights of the caller's: for learning them. */
export function collectWith(block: Block, weights: Float32Array): MentionCandidate[] {
  const sheet = readSheet(block);
  const found: MentionCandidate[] = [];
  for (const region of regions(sheet)) {
    for (const { first, last, kind, scores } of decode(sheet, region, weights)) {
      const chosen = kind >= 0;
      if (!chosen && Math.max(scores[0], scores[1], scores[2], scores[3]) < HOPELESS) continue;
      const { tokens } = sheet, opening = tokens[first] as Token, end = endOf(tokens, last);
      found.push({
        start: opening.start, end, text: block.text.slice(opening.start, end), key: keyOf(tokens, opening.norm === 'the' && first < last ? first + 1 : first, last), scores, chosen,
        titled: COURTESY.has(tokens[leading(sheet, first)]?.norm ?? ''), defined: definedKind(sheet, last), noun: officeBefore(sheet, first),
      });
    }
  }
  const described = findDescriptions(sheet);
  if (described.length === 0) return found;
  return [...found, ...described.map((one) => ({ ...one, text: block.text.slice(one.start, one.end) }))].sort((a, b) => a.start - b.start);
}

/** Titles that hardly stand before anything but a person's name. */
const COURTESY = new Set([...FORMS_OF_ADDRESS, 'miss', 'dr']);

/** Below this no company in the draft makes a word a name. */
const HOPELESS = -6;

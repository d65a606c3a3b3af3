import { sentenceAt } from '../../draft/places';
import { isAttributed } from './unsourcedOpinion';
import type { PhraseRule } from '../../rule/rule';

const ORDINAL = '(first|only|last)';
const MIDDLE = '(European|African|Asian|Arab|Western|American|Muslim|Muslim-majority|Latin|EU|NATO|G7|G20|Nordic|Gulf|major|foreign|sitting)?';

/** Firsts and onlys that nobody vouches for. */
export const unsourcedFirst: PhraseRule = {
  id: 'style.unsourced-first',
  level: 'warning',
  summary: 'A “first” or “only” in the writer’s own voice, without a source.',
  reason: 'Firsts are the corrections desk’s daily bread: somebody did it earlier, in a smaller place or at a lower rank. Say who says so, and first of what, since when.',
  authority: 'AP Stylebook, entry “first”; BBC editorial guidelines on superlatives',
  wordings: [{
    phrases: [
      `the ${ORDINAL} ${MIDDLE} (country|state|nation|government|member|leader|president|woman|man|city|company|team|club) to`,
      `the ${ORDINAL} ${MIDDLE} (country|state|nation|government) (in the world|in Europe|in Africa|in Asia) to`,
      `the (world's|country's|nation's|continent's|region's) ${ORDINAL}`,
      `the ${ORDINAL} of (its|their) kind`,
    ],
    message: 'Who says it is the first, and first of what, since when? Name the source and the scope, or write “one of the first”.',
  }],
  accepts: (block, match) => {
    const { start, end } = sentenceAt(block, match.start);
    return !isAttributed(block.text.slice(start, end));
  },
  examples: {
    bad: [
      { text: 'Norway now stands as the first European country to host the envoy.', marks: ['the first European country to'] },
      { text: 'The town is the only city to ban cars.', marks: ['the only city to'] },
    ],
    good: [
      'Norway is the first European country to host the envoy, the ministry said.',
      'According to the union, it is the first company to agree.',
      'The first person to speak was the mayor.',
    ],
  },
};

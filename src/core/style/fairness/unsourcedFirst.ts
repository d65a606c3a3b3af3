import { sentenceAt, tokensIn } from '../../draft/places';
import type { PhraseRule } from '../../rule/rule';
import { isNarrated } from './narrated';
import { isAttributed } from './voices';

const ORDINAL = '(first|only)';
const MIDDLE = '(European|African|Asian|Arab|Western|American|Muslim|Muslim-majority|Latin|EU|NATO|G7|G20|Nordic|Gulf|major|foreign|sitting|female|Black|openly gay|elected|serving)?';
const WHO = '(country|state|nation|government|member|leader|president|minister|mayor|woman|man|person|player|athlete|artist|city|company|team|club|university|school|hospital|Briton|American|Scot|Australian|Norwegian|European|African|Asian|museum|airline|bank|court|council|police force|newspaper)';

/** What comes before a first that is claimed. */
const CLAIMS = /^(?:is|was|are|were|be|been|being|become|becomes|became|becoming|as|remains?|it|him|her|them|now|also|still|[,–—\-])$/u;

/** Firsts and onlys that nobody vouches for. */
export const unsourcedFirst: PhraseRule = {
  id: 'style.unsourced-first',
  level: 'info',
  summary: 'A “first” or “only” in the writer’s own voice, without a source.',
  reason: 'Firsts are the corrections desk’s daily bread: somebody did it earlier, in a smaller place or at a lower rank. Say who says so, and first of what, since when.',
  authority: 'AP Stylebook, entry “first”; BBC editorial guidelines on superlatives',
  wordings: [{
    phrases: [
      `the ${ORDINAL} ${MIDDLE} ${WHO} to`,
      `the ${ORDINAL} (country|state|nation|government|person|woman|man|company|city) (ever|in the world|in Europe|in Africa|in Asia|in history) to`,
      `the (world's|country's|nation's|continent's|region's) (first|only)`,
      `the ${ORDINAL} of (its|their) kind`,
      'the (first-ever|first ever)', 'for the first time (ever|in history|in living memory)', 'the first time (ever|in history|a court|any|anyone|anybody)', 'the only one of its kind',
    ],
    message: 'Who says it is the first, and first of what, since when? Name the source and the scope, or write “one of the first”.',
  }],
  accepts: (block, { first, last, start }) => {
    // “among the first”, “the first person to speak”, “the country’s first lady”: told of a scene or an office.
    if (isNarrated(block, first, last)) return false;
    // “The first woman to finish was …” tells a race: a claim stands after a verb or in apposition.
    if (block.tokens[last]?.norm === 'to' && !CLAIMS.test(block.tokens[first - 1]?.norm ?? '')) return false;
    // “the first of its kind since May” says how far back it goes.
    return !isAttributed(block, start) && !tokensIn(block, sentenceAt(block, start)).some(({ norm }) => norm === 'since');
  },
  examples: {
    bad: [
      { text: 'Norway now stands as the first European country to host the envoy.', marks: ['the first European country to'] },
      { text: 'The town is the only city to ban cars.', marks: ['the only city to'] },
      { text: 'She became the first female mayor to win a third term.', marks: ['the first female mayor to'] },
      { text: 'The plant is the first of its kind.', marks: ['the first of its kind'] },
    ],
    good: [
      'Norway is the first European country to host the envoy, the ministry said.',
      'According to the union, it is the first company to agree.',
      'The first person to speak was the mayor.',
      'She was the only person to survive the crash.',
      'Neil Armstrong became the first person to walk on the moon in 1969.',
      'He was the last man to leave the pitch.',
      'The first woman to finish was Mary Keitany, and the first team to reach 21 points wins.',
      'Brazil was among the first of their kind.',
      'The country’s first lady opened the school.', 'The raid was the first of its kind since May.', 'It is billed as the first ever concert by phone.', 'She is the only woman to captain the Lions twice.', 'He became the first man to win the Fjord Open.',
    ],
  },
};

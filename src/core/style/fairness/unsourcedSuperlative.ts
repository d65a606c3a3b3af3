import { sentenceAt, tokensIn } from '../../draft/places';
import { isAllCaps, isCapitalised } from '../../draft/capitals';
import type { PhraseRule } from '../../rule/rule';
import { isNarrated } from './narrated';
import { isAttributed } from './voices';

const SUPERLATIVE = '(largest|biggest|smallest|worst|best|youngest|oldest|highest|lowest|longest|tallest|deadliest|fastest|richest|costliest|hottest|coldest|strongest|greatest|heaviest)';
const WHO = '(person|woman|man|player|leader|president|prime minister|minister|mayor|athlete|artist|winner|champion|candidate|country|city|company)';

/** Somebody keeps the record, or the sentence says how far back it goes. */
const KEPT = /^(?:recorded|record|records|since|guinness)$/u;

/** “The worst ever”: records in the writer's own voice. */
export const unsourcedSuperlative: PhraseRule = {
  id: 'style.unsourced-superlative',
  level: 'info',
  summary: 'A record without a source: “the biggest ever”, “the worst in history”, “the youngest person to”.',
  reason: 'A record is a claim about everything else there ever was. Somebody keeps the list, or somebody says so; name them, and since when records go back.',
  authority: 'BBC editorial guidelines on superlatives; AP Stylebook, entry “first”',
  wordings: [{
    phrases: [
      `the ${SUPERLATIVE} (crowd|turnout|start|win|defeat|profit|loss)? ever`, `the ${SUPERLATIVE} (gift|painting|protest|storm|strike|crowd|deal|fire|flood|project|contract|sale|donation|prize|fine|crash|attack|raid|haul|march) ever (made|held|seen|sold|built|recorded|won|paid|staged|mounted|in)`, `the ${SUPERLATIVE} (protest|crowd|storm|fire|flood|march|crash|strike) (the|this) (city|country|town|state|world|region) has (ever)? seen`,
      'the (most|least) (expensive|successful|popular|powerful|dangerous|important|common) (painting|film|album|coach|player|car|house|book|artist|team|election|campaign|race) (ever|of all time)', 'the most expensive (mayoral|presidential|senate) (race|election|campaign) ever', `the ${SUPERLATIVE} in the (world|universe)`, `(its|their|his|her) ${SUPERLATIVE} ever`, `the (world's|country's|nation's|continent's|region's) ${SUPERLATIVE} ever`,
      `the (youngest|oldest|fastest|smallest) ${WHO} (ever)? to`,
      `the ${SUPERLATIVE} (storm|flood|fire|drought|recession|crisis|attack|disaster|crash|defeat|outbreak|earthquake|scandal|loss|protest|strike|deal|fine|heist)? in (history|living memory)`, `the ${SUPERLATIVE} (storm|flood|fire|drought|recession|crisis|attack|disaster|defeat|outbreak|scandal|protest|strike|deal) in (its|the|his|her) (city's|town's|country's|nation's|club's|company's)? history`,
      '(the world\'s|the country\'s|the nation\'s) most (beautiful|exciting|stunning|innovative|luxurious|exclusive|spectacular|iconic)', `the ${SUPERLATIVE} of all time`,
      `the ${SUPERLATIVE} of (its|their) kind`,
      `the single ${SUPERLATIVE}`,
    ],
    message: 'By whose count? Name who keeps the record and how far back it goes, or attribute it.',
  }],
  accepts: (block, { first, last, start }) => {
    const word = block.tokens[first + 1]?.text ?? '';
    return (!isCapitalised(word) || isAllCaps(word)) && !isNarrated(block, first, last) && !isAttributed(block, start)
      && !tokensIn(block, sentenceAt(block, start)).some((token) => KEPT.test(token.norm));
  },
  examples: {
    bad: [
      { text: 'The flood was the worst in living memory.', marks: ['the worst in living memory'] },
      { text: 'She is the youngest person to lead the party.', marks: ['the youngest person to'] },
      { text: 'It was the largest protest the city has ever seen, and the largest gift ever made.', marks: ['the largest protest the city has ever seen', 'the largest gift ever made'] },
      { text: 'The loan is the biggest ever to a private firm, in the most expensive mayoral race ever, and drew the biggest crowd ever.', marks: ['the biggest ever', 'the most expensive mayoral race ever', 'the biggest crowd ever'] },
      { text: 'It was the worst storm in the city’s history, the worst flood in history, and hit the world’s most beautiful harbour.', marks: ['the worst storm in the city’s history', 'the worst flood in history', 'the world’s most beautiful'] },
      { text: 'The park is the largest of its kind.', marks: ['the largest of its kind'] },
    ],
    good: [
      'The flood was the worst in living memory, residents said.',
      'Wal-Mart is the world’s largest retailer.',
      'It was the highest ever daily total recorded by the network.',
      'It was one of the biggest ever.', 'He was the fastest man to the line.',
      'The oldest man to arrive was greeted as the youngest child left.',
      'She is the best player in the squad and the tallest in her family.',
      'According to the weather service, it was the hottest ever June day.',
      'They watched The Greatest of All Time.',
    ],
  },
};

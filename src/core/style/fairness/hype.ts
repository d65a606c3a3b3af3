import { isCapitalised } from '../../draft/capitals';
import type { PhraseRule } from '../../rule/rule';
import { isAttributed } from './voices';

/** The vocabulary of the press release. */
export const hype: PhraseRule = {
  id: 'style.hype',
  level: 'hint',
  summary: 'A word from the press release: state-of-the-art, world-beating, second to none.',
  reason: 'Sellers praise their goods; a reporter says what they do, what they cost and who has tested them.',
  authority: 'BBC editorial guidelines on product prominence; Reuters Handbook of Journalism, on promotional language',
  wordings: [
    {
      phrases: [
        'state-of-the-art', 'world-beating', 'best-in-class', 'second to none', 'one-stop shop', 'world-renowned', 'must-have (accessory|app|gadget|gift|item|toy)', 'cutting-edge', 'bleeding-edge', 'industry-leading', 'market-leading',
        'ultra-modern', 'world-leading', 'breathtaking', 'star-studded', 'proud to announce', '(is|are) delighted to announce', 'unique opportunity', 'prestigious (award|prize|title|event|venue|competition)', 'vibrant (market|community|scene)', 'top-of-the-range', 'top-of-the-line', 'unrivalled', 'unparalleled', 'world-class (facilities|facility|service|services|experience|venue|resort|amenities|research|institution|education)',
        'revolutionary (new|test|blood test|processor|chip|drug|vaccine|car|phone|battery|product|device|technology|app|treatment|design|approach|service|platform)', 'ground-breaking (technology|product|platform|app|device)', 'much-anticipated', 'eagerly awaited', 'eagerly anticipated',
        'highly anticipated', 'hotly anticipated', 'award-winning (team|service|customer|app|platform)', 'innovative (solution|solutions)', 'iconic (bandstand|lighthouse|tower|cinema|pub|sign|monument|statue|clock|pier|bridge|stadium|theatre|theater|hotel|brand|venue|location|landmark|building|setting|status)',
      ],
      message: 'Press-release word: say what it does, or who rates it so. Otherwise cut it.',
    },
  ],
  accepts: (block, { first, start }) => {
    const word = block.tokens[first]?.text ?? '';
    const before = block.tokens[first - 1];
    return !(isCapitalised(word) && before && !/^[.!?:“"—–]$/u.test(before.text)) && !isAttributed(block, start);
  },
  examples: {
    bad: [
      { text: 'The state-of-the-art stadium opens in May.', marks: ['state-of-the-art'] },
      { text: 'The firm is proud to announce its world-leading plant, a unique opportunity.', marks: ['proud to announce', 'world-leading', 'unique opportunity'] },
      { text: 'The hotel offers world-class facilities.', marks: ['world-class facilities'] },
      { text: 'The company launches its eagerly awaited phone on Friday.', marks: ['eagerly awaited'] },
    ],
    good: [
      'The mayor called the stadium “state-of-the-art”.',
      'The company said its next-generation chip was ready.',
      'She is a world-class sprinter.',
      'They studied a revolutionary cell that seized the radio station in 1917.',
      'His latest film, Cutting-Edge, opens on Friday.',
    ],
  },
};

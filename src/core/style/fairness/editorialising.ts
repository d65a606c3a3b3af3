import { isCapitalised } from '../../draft/tokens';
import type { PhraseRule } from '../../rule/rule';

/** Words that weigh the news for the reader. Nouns they may stand before in their plain sense are exceptions. */
export const editorialising: PhraseRule = {
  id: 'style.editorialising',
  level: 'info',
  summary: 'A word that weighs the news for the reader: landmark, historic, meaningful.',
  reason: 'The facts should show how much something matters; the adjective is the writer’s opinion unless somebody is quoted saying it.',
  authority: 'Reuters Handbook of Journalism, on avoiding value judgments in the reporter’s own voice',
  wordings: [
    {
      phrases: ['landmark', 'groundbreaking', 'game-changing', 'watershed', 'momentous', 'epoch-making', 'ground-breaking'],
      except: ['landmark (building|buildings|status|designation|district|tower|hotel|theatre|theater|church)', 'a (local|famous|city|national|historic) landmark', 'landmarks'],
      message: 'Editorialising: say what is new and let readers judge, or quote somebody who says it.',
    },
    {
      phrases: ['historic'],
      except: [
        'historic (building|buildings|district|districts|centre|center|house|houses|site|sites|place|places|preservation|town|city|quarter|monument|monuments|landmark|landmarks|home|homes|church|sites|low|lows|high|highs|rate|rates|data|record|records|england|england\'s)',
        'historic Environment|England|Scotland|Places|Preservation',
      ],
      message: 'Editorialising: readers will decide what is historic; say what has not happened before, and since when.',
    },
    {
      phrases: ['meaningful (shift|change|step|progress|development|engagement|dialogue|talks|action|move)', 'important milestone', '(a|the) major breakthrough', 'unprecedented (step|move|decision|development)',
        'bold (step|move|decision)', 'courageous (step|decision|move)', 'remarkable (step|achievement|development)', 'significant (step|shift|move|development|milestone|breakthrough)'],
      message: 'Editorialising: the writer’s weighing, not a fact. Describe the step, or attribute the judgment.',
    },
  ],
  accepts: (block, match) => !isName(block.tokens[match.first - 1]?.text, block.tokens[match.first]?.text ?? '', match.start),
  examples: {
    bad: [
      { text: 'In a landmark development, the two sides met in Oslo.', marks: ['landmark'] },
      { text: 'The accord signals a cautious but meaningful shift in policy.', marks: ['meaningful shift'] },
      { text: 'The council passed a historic motion on Tuesday.', marks: ['historic'] },
    ],
    good: [
      'The Landmark Theatre reopened on Friday.',
      'The tower is a local landmark.',
      'Oil fell to a historic low.',
      'She called the ruling “a landmark decision”.',
      'The bank cut rates by a meaningful amount.',
    ],
  },
};

/** Capitalised inside a sentence: part of a name. */
function isName(before: string | undefined, word: string, at: number): boolean {
  return at > 0 && before !== undefined && isCapitalised(word) && !/[.!?:“"—–]$/u.test(before);
}

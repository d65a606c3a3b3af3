import { sentenceAt } from '../../draft/places';
import type { PhraseRule } from '../../rule/rule';

/** Stock phrases by which a news story turns into comment. */
export const unsourcedOpinion: PhraseRule = {
  id: 'style.unsourced-opinion',
  level: 'info',
  summary: 'A stock phrase that passes the writer’s opinion off as news: “It remains to be seen”.',
  reason: 'It tells readers nothing that can be checked, and nobody says it. Cut it, or report who expects what and why.',
  authority: 'AP Stylebook and BBC News style guide, both of which list these phrases as clichés to avoid',
  wordings: [
    { phrases: ['it remains to be seen', 'remains to be seen', 'only time will tell', 'time will tell'], message: 'Says nothing: everything in the future remains to be seen. Cut it, or report who expects what.' },
    { phrases: ['(sends|sent|sending) a (clear|strong|powerful) (message|signal)'], message: 'Opinion: who says so? Attribute it, or say what was done and let readers draw the message.' },
    { phrases: ['(reflects|reflecting|reflected|underscores|underscoring|underscored|highlights|highlighting|demonstrates) (a|the) growing (need|demand|concern|trend|awareness|importance|influence|tension|tensions)'], message: 'Opinion presented as fact: who sees a growing need? Attribute it or give figures.' },
    { phrases: ['marks a turning point', 'marked a turning point', 'paves the way for a new era', 'a new chapter in', 'is no secret that', 'needless to say', 'it goes without saying'], message: 'The writer’s verdict: attribute it, or leave it to the reader.' },
    { phrases: ['has taken the lead in', 'could reshape', 'could have far-reaching consequences', 'carry weight across', 'rare allies'], message: 'An analysis without a source: attribute it, or move it to a comment piece.' },
  ],
  accepts: (block, match) => !isAttributed(block.text.slice(...bounds(sentenceAt(block, match.start)))),
  examples: {
    bad: [
      { text: 'It remains to be seen how other capitals will respond.', marks: ['It remains to be seen'] },
      { text: 'The visit sends a clear message to the region.', marks: ['sends a clear message'] },
      { text: 'The step reflects a growing need for practical diplomacy.', marks: ['reflects a growing need'] },
    ],
    good: [
      'It remains to be seen whether the bill passes, said Maria Lund, a lawyer for the party.',
      '“It remains to be seen,” the minister said.',
      'The vote sends a clear message, according to the union.',
    ],
  },
};

const bounds = ({ start, end }: { start: number; end: number }): [number, number] => [start, end];

/** Somebody in the sentence says it. */
export function isAttributed(sentence: string): boolean {
  return /\b(?:said|says|told|according to|argued|argues|warned|warns|added|wrote|believes?|thinks?|predicted|estimated?|noted|tweeted|posted|commented)\b/iu.test(sentence);
}

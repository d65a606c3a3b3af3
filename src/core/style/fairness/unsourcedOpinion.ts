import { isCapitalised } from '../../draft/capitals';
import type { Token } from '../../draft/types';
import type { PhraseRule } from '../../rule/rule';
import { isAttributed } from './voices';

/** Stock phrases by which a news story turns into comment. */
export const unsourcedOpinion: PhraseRule = {
  id: 'style.unsourced-opinion',
  level: 'info',
  summary: 'A stock phrase that passes the writer’s opinion off as news: “It remains to be seen”.',
  reason: 'It tells readers nothing that can be checked, and nobody says it. Cut it, or report who expects what and why.',
  authority: 'AP Stylebook and BBC News style guide, both of which list these phrases as clichés to avoid',
  wordings: [
    { phrases: ['it remains to be seen', 'remains to be seen', 'only time will tell', 'time will tell', 'the jury is still out', 'one thing is (certain|clear|sure|for sure)', 'watch this space', 'only the future will tell'], message: 'Says nothing: everything in the future remains to be seen. Cut it, or report who expects what.' },
    { phrases: ['(sends|sent|sending) a message (that|about)', '(sends|sent|sending) a (clear|strong|powerful|stark) (message|signal)'], message: 'Opinion: who says so? Attribute it, or say what was done and let readers draw the message.' },
    {
      phrases: [
        '(reflect|reflects|reflecting|reflected|underscore|underscores|underscoring|underscored|highlight|highlights|highlighting|highlighted|demonstrate|demonstrates|demonstrating) (a|the)? (growing|broader|wider|deeper) (problem|shift|malaise|crisis|unease|divide|need|demand|concern|trend|awareness|importance|influence|tension|tensions|role|significance)',
        '(underscores|underscored|underlines|underlined) (how|why)',
        '(underscores|underscoring|highlights|highlighting|underlines|underlining) the (importance|need|urgency|significance|fragility|complexity|challenges)',
      ], 
      message: 'Opinion presented as fact: who sees it so? Attribute it or give figures.',
    },
    {
      phrases: [
        '(raises|raised|raising) (serious|troubling|fresh|new|further|big|important|difficult|awkward)? questions', '(raises|raised|raising) eyebrows',
        '(sparks|sparked|sparking|ignites|ignited|igniting|reignited|reignites) (a|fresh|new|fierce|heated|much|widespread|intense|national)? (debate|controversy|outrage|speculation|backlash)',
        '(begs|begging) the question', '(drew|draws|drawing) (widespread|fierce|sharp) (criticism|condemnation|praise)', '(caused|causing|prompted) (widespread|public) (outrage|outcry|anger)',
      ],
      message: 'Who asks, who objects? Name them and what they say, or cut it.',
    },
    {
      phrases: [
        '(is|was|as|stands as|stood as|remains) a testament to', '(serves|served|serving|stands|stood) as a (stark|timely|grim|powerful|sobering|poignant)? reminder', 'a stark reminder', 'speaks volumes', '(is|was|as) a wake-up call',
        'a step in the right direction', '(marks|marking|marked) the (end|dawn) of an era', 'a (damning|searing) indictment', 'a shining example', 'a force to be reckoned with', 'nothing short of',
      ],
      message: 'The writer’s verdict in a stock phrase: report the facts that would lead a reader to it, or who says so.',
    },
    { phrases: ['marks a turning point', 'marked a turning point', 'paves the way for a new era', 'a new chapter in', 'is no secret that', 'needless to say', 'it goes without saying', 'a turning point (in|for)', '(a|the) (new|golden) era (in|of|for)', 'stakes (could|have) (not|never)', 'there is (no|little) doubt (that)?', '(it is|what is) (clear|obvious|undeniable) (that|is)', '(it is|it\'s) (high|about)? time (the|that)', '(is|was|are|were) doomed to', '(only|nobody but) (himself|herself|themselves|itself) to blame', 'a slap in the face', 'all eyes (will be|are|were) on', 'a (clear|blatant|cynical|desperate) attempt to', '(must|should) (now)? act (now|quickly|fast)'], except: ['a new chapter in (the|a|his|her|their)? (book|novel|memoir)'], message: 'The writer’s verdict: attribute it, or leave it to the reader.' },
    { phrases: ['has taken the lead in', 'could reshape', '(have|has) far-reaching (consequences|implications)', 'carry weight across', 'rare allies'], message: 'An analysis without a source: attribute it, or move it to a comment piece.' },
  ],
  // "Raising Eyebrows" is a book.
  accepts: (block, { first, last, start }) => !isAttributed(block, start) && !(first < last && isCapitalised(block.tokens[last]?.text ?? ''))
    // “She raised questions at the meeting”, “Jane Doe has raised questions” and “anger among miners” say who.
    && !/^(?:he|she|they|we|i|who)$/u.test(block.tokens[first - 1]?.norm ?? '') && !(block.tokens[first]?.norm.startsWith('rais') && isSomebody(block.tokens, first)) && !/^(?:among|amongst|from|by|between|at)$/u.test(block.tokens[last + 1]?.norm ?? ''),
  examples: {
    bad: [
      { text: 'It remains to be seen how other capitals will respond.', marks: ['It remains to be seen'] },
      { text: 'The visit sends a clear message to the region.', marks: ['sends a clear message'] },
      { text: 'The ruling raises serious questions about the police.', marks: ['raises serious questions'] },
      { text: 'It is clear that the plan failed. The stakes could not be higher. The move reflects growing concern.', marks: ['It is clear that', 'stakes could not', 'reflects growing concern'] },
      { text: 'The bridge is a testament to their skill.', marks: ['is a testament to'] },
      { text: 'The step reflects a growing need for practical diplomacy. The figures reflect a growing need.', marks: ['reflects a growing need', 'reflect a growing need'] },
    ],
    good: [
      'It remains to be seen whether the bill passes, said Maria Lund, a lawyer for the party.',
      '“It remains to be seen,” the minister said.',
      'The vote sends a clear message, according to the union.',
      'The report raised questions about the contract, auditors said.',
      'He raised questions at the meeting.', 'In a letter the committee raised questions about it.', 'Republicans have also raised questions.', 'Her memoir, Raising Eyebrows, is out.', 'The lawyer, Jane Doe, has raised questions about it.', 'The lawyer Jane Doe raised questions about it.',
      'In a new chapter in the book she writes about her father.',
    ],
  },
};

/** Who asks questions together. */
const GROUPS = /^(?:committee|panel|republicans|democrats|lawmakers|senators|mps|lawyers|residents|unions?|officials|auditors|investors)$/u;

/** Whether a name or a group, and “has”, “also” or a comma perhaps, stands before the token `at`. */
function isSomebody(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  if (/^(?:also|often)$/u.test(tokens[before]?.norm ?? '')) before--;
  if (/^ha(?:s|ve|d)$/u.test(tokens[before]?.norm ?? '')) before--;
  if (tokens[before]?.text === ',') before--;
  return GROUPS.test(tokens[before]?.norm ?? '') || before > 0 && isCapitalised(tokens[before]?.text ?? '') && isCapitalised(tokens[before - 1]?.text ?? '');
}

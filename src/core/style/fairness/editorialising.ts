import { isAllCaps, isCapitalised } from '../../draft/capitals';
import type { PhraseRule } from '../../rule/rule';
import type { Block } from '../../draft/types';
import { isAttributed } from './voices';

/** What politics and courts do: events whose weight is for others to judge. */
const EVENTS = 'accord act agreement announcement bill breakthrough case conference conviction deal decision declaration development election handshake invitation judgement judgment law lawsuit legislation measure '
  + 'meeting moment motion move occasion pact plan proposal ratification reform reforms resolution rule ruling settlement shift speech step summit treaty turnaround verdict visit vote';

const WEIGHED = 'admission announcement attack collapse crime decision defeat development discovery display disclosure error failure incident lack lapse move murder rebuke report result reversal revelation revelations ruling '
  + 'statistics U-turn verdict';

const MILESTONES = 'achievement breakthrough development milestone moment shift step victory boost blow';

/** Each adjective with the nouns before which it is the writer's verdict; before others it can be plain description. */
const VERDICTS: ReadonlyMap<string, ReadonlySet<string>> = new Map<string, ReadonlySet<string>>([
  [['landmark', 'historic', 'momentous', 'groundbreaking', 'ground-breaking', 'epoch-making', 'watershed'], `${EVENTS} report study victory win defeat first loss`],
  [['unprecedented'], `${EVENTS} attack attempt challenge challenges crisis intervention level levels scale surge`],
  [['shocking', 'stunning', 'astonishing', 'astounding', 'jaw-dropping', 'sensational'], WEIGHED],
  [['remarkable', 'extraordinary'], 'achievement admission announcement decision development feat intervention move outburst step story success transformation turnaround'],
  [['meaningful'], 'change contribution development difference improvement move progress reform shift step'],
  [['significant', 'important', 'pivotal'], `${MILESTONES} win`],
  // “A crucial win” is what sport calls it.
  [['crucial'], MILESTONES],
  [['exciting', 'inspiring', 'transformative', 'ambitious', 'heroic', 'disastrous', 'much-needed'], `${EVENTS} partnership project initiative investment policy boost scheme programme program strategy effort efforts rescue`],
  [['shock'], 'decision move announcement resignation'],
  [['bold', 'courageous', 'brave', 'visionary'], 'decision move plan reform step vision'],
].flatMap(([words, nouns]) => (words as string[]).map((word) => [word, new Set((nouns as string).split(' '))] as const)));

/** What the writer feels about it. */
const FEELINGS = new Set('thankfully sadly tragically unsurprisingly predictably inevitably unfortunately fortunately rightly wisely clearly obviously'.split(' '));

/** Where a noun phrase ends. */
const ENDS = new Set('of in on for to that which who with at by from and or but as is was were are has had have will would after before when because while than this'.split(' '));

/** Words that weigh the news for the reader. */
export const editorialising: PhraseRule = {
  id: 'style.editorialising',
  level: 'info',
  summary: 'A word that weighs the news for the reader: a landmark ruling, a historic vote, a bold step.',
  reason: 'The facts should show how much something matters; the adjective is the writer’s opinion unless somebody is quoted saying it.',
  authority: 'Reuters Handbook of Journalism, on avoiding value judgments in the reporter’s own voice',
  wordings: [
    {
      phrases: ['landmark', 'momentous', 'groundbreaking', 'watershed', 'ground-breaking', 'epoch-making'],
      message: 'Editorialising: say what is new and let readers judge, or quote somebody who says it.',
    },
    {
      phrases: ['historic'],
      except: ['historic (building|buildings|environment|preservation|buildings act|low|high|data|rate|record)'],
      message: 'Editorialising: readers will decide what is historic; say what has not happened before, and since when.',
    },
    {
      phrases: ['unprecedented'],
      message: 'Has it never happened before? Say what is new and since when, or who calls it unprecedented.',
    },
    {
      phrases: ['shocking', 'stunning', 'astonishing', 'astounding', 'sensational', 'remarkable', 'extraordinary'],
      except: ['extraordinary (general|shareholders) meeting'],
      message: 'Editorialising: the writer’s feeling, not a fact. Report what happened and how people reacted.',
    },
    {
      phrases: ['exciting', 'inspiring', 'transformative', 'ambitious', 'heroic', 'disastrous', 'much-needed', 'shock', 'meaningful', 'significant', 'important', 'crucial', 'pivotal', 'bold', 'courageous', 'brave', 'visionary'],
      except: ['significant other'],
      message: 'Editorialising: the writer’s weighing, not a fact. Describe the step, or attribute the judgment.',
    },
    {
      phrases: [...FEELINGS],
      message: 'The writer’s feeling: report what happened, or who feels so.',
    },
    {
      phrases: ['game-changing', 'major breakthrough', '(major|big|giant|huge) step forward'],
      message: 'Editorialising: say what it changes, for whom and by how much, or quote somebody who says so.',
    },
  ],
  accepts: (block, { first, last, start, end }) => {
    // "Sadly, nobody came.", "The minister rightly said no."
    const { norm = '', text = '' } = block.tokens[first] ?? {}, next = block.tokens[last + 1];
    if (FEELINGS.has(norm) && !isAttributed(block, start)) return isCapitalised(text) ? next?.text === ',' : /^(?:right|wise)ly$/u.test(norm) && /ed$|^(?:chose|said|won|took)$/u.test(next?.norm ?? '') && block.tokens[first - 1]?.kind === 'word' && !/^(?:is|was|are|were|be|been|or|and)$/u.test(block.tokens[first - 1]?.norm ?? '');
    if (isName(block, first) || /^(?:no|any|without|not|nor|every|each|more|less|little|most|how|so|as|very|into)$/u.test(block.tokens[first - 1]?.norm ?? '')) return false;
    const nouns = VERDICTS.get(block.text.slice(start, end).toLowerCase());
    return (!nouns || standsBefore(block, last, nouns)) && !isAttributed(block, start);
  },
  examples: {
    bad: [
      { text: 'In a landmark development, the two sides met in Oslo.', marks: ['landmark'] },
      { text: 'The accord signals a cautious but meaningful shift in policy.', marks: ['meaningful'] },
      { text: 'The council passed a historic motion on Tuesday.', marks: ['historic'] },
      { text: 'The unprecedented move followed weeks of protest.', marks: ['unprecedented'] },
      { text: 'A landmark EU trade deal takes effect on Friday.', marks: ['landmark'] },
      { text: 'The stunning reversal came hours before the vote.', marks: ['stunning'] },
      { text: 'Sadly, the plan failed. The minister rightly rejected it.', marks: ['Sadly', 'rightly'] },
      { text: 'The firm began an exciting new partnership with the town, a significant win for both.', marks: ['exciting', 'significant'] },
      { text: 'The visit marks a significant step towards peace, and a meaningful improvement.', marks: ['significant', 'meaningful'] },
    ],
    good: [
      'The Landmark Theatre reopened on Friday.', 'She suffered a shock defeat by the tenth seed, after a crucial win on Friday.', 'Clearly visible from the hill, the house burned. He was rightly proud.', 'The shock wave broke windows, and nobody was hurt. It was an exciting match.',
      'The tower is a local landmark.',
      'Oil fell to a historic low.',
      'The fire damaged a historic building and two historic sites.',
      'She called the ruling “a landmark decision”.',
      'The minister said it was a historic agreement.',
      'The bank cut rates by a meaningful amount.',
      'The drug had a statistically significant effect on a significant number of patients and their significant others.',
      'There was no significant development overnight.',
      'Shareholders meet on Monday for an extraordinary general meeting.',
      'The view from the stunning valley draws walkers.',
      'He faces the most important moment of the race on Sunday.',
    ],
  },
};

/** One of `nouns` heads the phrase that follows token `at`: at most two words may stand between. */
function standsBefore(block: Block, at: number, nouns: ReadonlySet<string>): boolean {
  for (let i = at + 1; i <= at + 3; i++) {
    const token = block.tokens[i];
    if (!token || (token.kind === 'punctuation' && token.text !== '-') || ENDS.has(token.norm)) return false;
    if (nouns.has(token.norm) && !isCapitalised(token.text)) return true;
  }
  return false;
}

/** Capitalised inside a sentence, or before another capital (“Historic England”): part of a name. */
function isName(block: Block, at: number): boolean {
  const before = block.tokens[at - 1], word = block.tokens[at], after = block.tokens[at + 1];
  if (!word || !isCapitalised(word.text)) return false;
  if (before && !/^[.!?:“"—–]$/u.test(before.text)) return true;
  return after !== undefined && isCapitalised(after.text) && !isAllCaps(after.text);
}

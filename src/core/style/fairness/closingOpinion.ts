import type { Block, Span, Token } from '../../draft/types';
import type { DraftRule } from '../../rule/rule';
import { FIGURES, heard, hears, listenFor } from '../../rule/listen';
import { withBlock } from '../../rule/perBlock';
import { voicesOf } from './voices';

const MODALS = listenFor('must should could may might will would can ought needs need'.split(' '));

const PERSONAL = listenFor(['i', 'we', 'my', 'our']);

/** Words by which a writer weighs: their number makes comment of a paragraph. */
const WEIGHTS = listenFor((
  'crucial vital important essential significant meaningful bold historic landmark pivotal critical key profound lasting clear clearly undoubtedly certainly ultimately hopefully sadly fortunately unfortunately inevitably '
  + 'remarkable powerful promising positive hope hopeful hopes optimism fragile delicate truly indeed nevertheless nonetheless finally reminder testament lesson chapter era future balance challenge challenges '
  + 'opportunity opportunities message signal step signals shift whether courage wisdom failure success inspiration'
).split(' '));

const STORY = 'Four thousand people live in the valley.\n\nThe mayor said the bridge would open in May.\n\n“We need it,” said Maria Lund, a baker.\n\n';

/** The last word of a news story, spoken by the writer. */
export const closingOpinion: DraftRule<Block> = {
  id: 'style.closing-opinion',
  level: 'info',
  awaitsMore: true,
  summary: 'A last paragraph of opinion in the writer’s own voice, without a source.',
  reason: 'News stops when the facts stop. A closing moral tells readers what to think, and nobody stands behind it: cut it, or end on a fact or a quotation.',
  authority: 'Reuters Handbook of Journalism on opinion in news; Melvin Mencher, News Reporting and Writing, on endings',
  collect: (block) => (block.kind === 'paragraph' ? block : undefined),
  *judge(collected) {
    const last = collected.findLast(({ facts }) => !NOTE.test(facts.text));
    // A story with sources: without any it is an essay, a listing or a comment piece.
    if (!last || collected.length < 4 || !comments(last.facts) && !moralises(last.facts)) return;
    if (collected.some(({ facts }) => isPersonal(facts)) || collected.filter(({ facts }) => isAttributed(facts)).length < 2) return;
    yield { index: last.index, span: last.facts.sentences[0] as Span, message: 'The story ends in the writer’s own opinion. End on a fact or a quotation, or attribute this to somebody.' };
  },
  examples: {
    bad: [
      { text: `${STORY}Ultimately, this is a victory for ordinary people.`, marks: ['Ultimately, this is a victory for ordinary people.'] },
      { text: `${STORY}In the end, the valley deserves better.\n\nReporting by Ann Berg; editing by Ola Lund`, marks: ['In the end, the valley deserves better.'] },
      { text: `${STORY}The lesson is simple: build bridges, not walls.`, marks: ['The lesson is simple: build bridges, not walls.'] },
      { text: `${STORY}Ultimately, the bridge could prove a crucial step for the valley. It remains a powerful reminder of what can be done.`, marks: ['Ultimately, the bridge could prove a crucial step for the valley.'] },
      { text: `${STORY}Clearly, the road ahead will be long and the balance fragile, but the valley must seize the opportunity.`, marks: ['Clearly, the road ahead will be long and the balance fragile, but the valley must seize the opportunity.'] },
      { text: `${STORY}Whether the promise will be kept is a vital question for the future of the valley and for the hope of those who live there.`, marks: ['Whether the promise will be kept is a vital question for the future of the valley and for the hope of those who live there.'] },
    ],
    good: [
      `${STORY}Ultimately, the decision lies with the governor, who must sign the bill for it to become law.`, `${STORY}In the end, the valley held on for victory.`, `${STORY}In the end, it is the governor who decides.`, `${STORY}Ultimately, this is a victory for the valley, she said.`,
      `${STORY}The bridge could prove a crucial step for the future of the valley, a clear signal of hope, the governor said.`,
      `${STORY}The bridge will close on 12 May for a key repair, an important test that could mean further delays in a crucial month.`,
      `${STORY}The council will vote on the plan on Monday. It could then go to the governor, who would have a month to sign it.`,
      'Ultimately, the bridge could prove a crucial step for the valley. It remains a powerful reminder of what can be done.',
      `I crossed the bridge in May.\n\n${STORY}Ultimately, the bridge could prove a crucial step for the valley and a powerful signal of hope.`,
    ],
  },
};

/** Behind the end of the story. */
const NOTE = /^(?:\(?(?:additional )?reporting by|edit(?:ing|ed) by|read more|this (?:story|article))\b/iu;

/** Openings that only a verdict follows. */
const MORAL = /^(?:(?:and|but|so|yet|for now),? )?(?:the (?:message|lesson|truth|stakes) (?:is|are)|make no mistake|let us|surely,? the|perhaps it is time|(?:this|that|it) is (?:nothing (?:less|short)|(?:an?|the) (?:victory|triumph|defeat|betrayal|scandal|tragedy|turning point|new (?:beginning|era))|something worth))\b/iu;
/** What a writer weighs with, and how: “in the end, they left” is told. */
const AFTER_ALL = /^(?:and |but )?(?:ultimately|in the end|at the end of the day|after all|for (?:the|many|now)[^,.]{0,25}),? /iu;
const VERDICT = /\b(?:is|are|will|must|should|remains)\b.{1,60}\b(?:victory|triumph|defeat|betrayal|tragedy|failure|success|winners?|losers?|price|hope|justice|future|matters?|better|new (?:beginning|era))\b|\bdeserves?\b|\bis about\b/u;

/** A moral in so many words: “Ultimately, this is a victory for”. */
const moralises = withBlock((block) => {
  const first = block.text.slice(0, block.sentences[0]?.end);
  return (MORAL.test(first) || AFTER_ALL.test(first) && VERDICT.test(first)) && !hears(block, FIGURES) && !isAttributed(block);
});

const isAttributed = (block: Block): boolean => voicesOf(block).some((voice) => voice.attributed);

/** Somebody writes “I” or “we” outside quotations: a comment piece, where opinion is the point. */
const isPersonal = withBlock((block) => heard(block, PERSONAL).some((at) => !quoted(block, block.tokens[at] as Token)));

/** Evaluates, looks ahead and names no source. */
const comments = withBlock((block) => block.tokens.length >= 16 && hears(block, MODALS) && heard(block, WEIGHTS).length >= 3 && !hears(block, FIGURES) && !isAttributed(block));

const quoted = (block: Block, { start }: Token): boolean => block.quotations.some((quotation) => quotation.start <= start && start < quotation.end);

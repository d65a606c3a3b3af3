import { isCapitalised } from '../../draft/capitals';
import { sentenceAt, tokensIn } from '../../draft/places';
import type { Token } from '../../draft/types';
import { heard, listenFor } from '../../rule/listen';
import type { BlockRule, PhraseRule, Wording } from '../../rule/rule';

/** One half says what the other has said already: the star is before what stays. */
const HALVES = (
  'advance *planning, advance *warning, forward *planning, future *plans, past *history, end *result, final *outcome, final *conclusion, added *bonus, free *gift, new *innovation, '
  + 'new *innovations, exact *same, close *proximity, *consensus of opinion, general *consensus, mutual *cooperation, joint *cooperation, joint *collaboration, armed *gunman, '
  + 'armed *gunmen, unexpected *surprise, sudden *impulse, alleged *suspect, alleged *suspects, true *fact, true *facts, actual *fact, actual *facts, basic *fundamentals, '
  + 'basic *essentials, absolutely *essential, absolutely *necessary, completely *destroyed, totally *destroyed, completely *eliminated, completely *unanimous, completely *surrounded, '
  + 'completely *full, totally *unique, very *unique, most *unique, quite *unique, original *founder, original *founders, serious *crisis, acute *crisis, temporary *reprieve, '
  + 'temporary *respite, foreign *imports, old *adage, personal *friend, usual *custom, violent *explosion, lifeless *body, fatal *suicide, *collaborate together, *cooperate together, '
  + '*merge together, *merged together, *gather together, *gathered together, *mix together, *combine together, *combined together, *connect together, *revert back, *reverted back, '
  + '*refer back, *return back, *returned back, *repeat again, *repeated again, *continue on, *proceed ahead, *advance forward, *postpone until later, *descend down, *ascend up, '
  + '*protrude out, *surrounded on all sides, *eliminate altogether, *few in number, *strangled to death, *widow *of the late, *large in size, *small in size, *red in colour, *red in color, *round in shape, *period of time, '
  + 'still *remains, *both of *the, *PIN number, *ATM machine, *HIV virus, *LCD display, *nod of the head, *shrug of the shoulders, *crisis situation, *emergency situation, fellow *co-workers, fellow *colleagues, fellow *classmates, fellow *teammates, just *only, *raise up, *raised up, *raises up, completely *extinguished, totally *extinguished, '
  + '*mph an hour, *mph per hour, completely *gutted, continue to *still, *square in shape, *oval in shape, *small in stature, *many in number, *tall in height, '
  + '*join together, *joined together, *link together, *linked together, *share together, *blend together, *swoop down, *dwindle down, *whittle down, *retreat back, *recoil back, '
  + '*reply back, *recur again, *reiterate again, *resume again, *restate again, *circulate around, *assemble together, *bond together, *fuse together, *commute back and forth, '
  + 'advance *preview, advance *reservations, advance *booking, brief *summary, complete *monopoly, definite *decision, difficult *dilemma, '
  + 'evil *fiend, favorable *approval, favourable *approval, first *began, former *alumni, former *veteran, frozen *tundra, fundamental *basis, '
  + 'hopeful *optimism, joint *partnership, knowledgeable *expert, knowledgeable *experts, mass *exodus, mental *telepathy, natural *instinct, '
  + 'old *cliché, old *proverb, overall *total, passing *fad, past *achievements, poisonous *venom, possibly *might, present *incumbent, current *incumbent, prior *experience, '
  + 'prior *warning, proven *fact, regular *routine, safe *sanctuary, same *identical, small *speck, sudden *outburst, sum *total, surprise *ambush, sworn *affidavit, terrible *tragedy, unexpected *emergency, unintentional *mistake, '
  + 'usual *habit, various *different, wall *mural, wall *murals, young *teenager, young *teenagers, youthful *teenager, *autobiography of his life, *biography of his life'
).split(', ').map((pair): [string, string] => [pair.replaceAll('*', ''), (pair.match(/(?<=\*)\S+/gu) ?? []).join(' ')]);

const PAIRS: readonly (readonly [phrase: string, instead: string])[] = [
  ...HALVES, ['blurry in appearance', 'blurry'], ['ATM machines', 'ATMs'], ['PIN numbers', 'PINs'], ['around about', 'about'], ['main key', 'key'], ['dated back from', 'dated from'], ['dates back from', 'dates from'], ['dating back from', 'dating from'], ['literally glued', 'glued'], ['fairly unique', 'unusual'], ['old cliche', 'cliché'], ['filled to capacity', 'full'], ['pre-planned', 'planned'], ['pre-planning', 'planning'], ['pre-booked', 'booked'], ['pre-prepared', 'prepared'],
];

const BECAUSE = listenFor(['because']);

export const pleonasm: BlockRule & PhraseRule = {
  id: 'style.pleonasm',
  level: 'hint',
  summary: 'Two words where one holds the other: “advance planning”, “armed gunman”.',
  reason: 'All planning is in advance and all gunmen are armed: the extra word tells readers nothing.',
  authority: 'AP Stylebook, Reuters Handbook and The Guardian style guide, entries on redundancies',
  wordings: PAIRS.map(([phrase, instead]): Wording => ({ phrases: [phrase], instead: [instead], message: `“${instead}” says it all.` })),
  // "Advance Warning" is a programme, and who continues on a course does not merely continue.
  accepts: ({ tokens }, { first, last }) => !(isCapitalised(tokens[first]?.text ?? '') && isCapitalised(tokens[last]?.text ?? ''))
    // To raise up to £5m.
    && !(tokens[last]?.norm === 'up' && tokens[last + 1]?.norm === 'to')
    && !(tokens[last]?.norm === 'on' && /^(?:the|this|that|these|a|an|its|his|her|their|our|[a-z]+day)$/u.test(tokens[last + 1]?.norm ?? '')),
  waitsFor: BECAUSE,
  check(block, mark) {
    for (const at of heard(block, BECAUSE)) {
      const { start, stem } = block.tokens[at] as Token, verb = block.tokens[at - 1];
      if (!verb || !/^(?:is|was)$/u.test(verb.norm)) continue;
      const before = tokensIn(block, sentenceAt(block, start)).filter((token) => token.start < verb.start), reason = before.findIndex(({ norm }, i) => norm === 'reason' && /^(?:the|one|main|only|another)$/u.test(before[i - 1]?.norm ?? ''));
      // “The reason he left, he said, is because”: what lies between is one clause.
      if (reason < 0 || before.slice(reason).some(({ norm }) => /^(?:because|that|it|this|and|but|[,;])$/u.test(norm))) continue;
      mark({ span: { start: verb.start, end: stem }, message: 'The reason is that …: “because” says it twice.', fixes: [{ title: 'Write “that”', safe: false, edits: [{ start, end: stem, text: 'that' }] }] });
    }
  },
  examples: {
    bad: [
      { text: 'The reason the trams stopped on Sunday is because a swan nested there.', marks: ['is because'], fixed: 'The reason the trams stopped on Sunday is that a swan nested there.' },
      { text: 'Two armed gunmen fled.', marks: ['armed gunmen'], fixed: 'Two gunmen fled.' },
      { text: 'Past history shows otherwise.', marks: ['Past history'], fixed: 'History shows otherwise.' },
      { text: 'The towers were completely destroyed.', marks: ['completely destroyed'], fixed: 'The towers were destroyed.' },
    ],
    good: ['The reason it stopped is that it rained. It is because of rain. The reason is old, and it is because of rain.', 'Two armed men fled.', 'The fund may raise up to £5m.', '“The end result is the same,” he said.', 'Planning began in May.', 'The show Advance Warning begins.', 'Sales will continue on this scale.', 'The building was partly destroyed.'],
  },
};

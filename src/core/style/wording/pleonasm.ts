import { isCapitalised } from '../../draft/capitals';
import type { PhraseRule, Wording } from '../../rule/rule';

/** One half says what the other has said already. */
const PAIRS: readonly (readonly [phrase: string, instead: string])[] = [
  ['advance planning', 'planning'], ['advance warning', 'warning'], ['forward planning', 'planning'], ['future plans', 'plans'], ['past history', 'history'], ['end result', 'result'],
  ['final outcome', 'outcome'], ['final conclusion', 'conclusion'], ['added bonus', 'bonus'], ['free gift', 'gift'], ['new innovation', 'innovation'], ['new innovations', 'innovations'], 
  ['exact same', 'same'], ['close proximity', 'proximity'], ['consensus of opinion', 'consensus'], ['general consensus', 'consensus'], ['mutual cooperation', 'cooperation'],
  ['joint cooperation', 'cooperation'], ['joint collaboration', 'collaboration'], ['armed gunman', 'gunman'], ['armed gunmen', 'gunmen'], ['unexpected surprise', 'surprise'], ['sudden impulse', 'impulse'],
  ['alleged suspect', 'suspect'], ['alleged suspects', 'suspects'], ['true fact', 'fact'], ['true facts', 'facts'], ['actual fact', 'fact'], ['actual facts', 'facts'], ['basic fundamentals', 'fundamentals'], ['basic essentials', 'essentials'], ['absolutely essential', 'essential'], ['absolutely necessary', 'necessary'],
  ['completely destroyed', 'destroyed'], ['totally destroyed', 'destroyed'], ['completely eliminated', 'eliminated'], ['completely unanimous', 'unanimous'], ['completely surrounded', 'surrounded'], ['completely full', 'full'], ['totally unique', 'unique'],
  ['very unique', 'unique'], ['most unique', 'unique'], ['fairly unique', 'unusual'], ['quite unique', 'unique'], ['original founder', 'founder'], ['original founders', 'founders'], 
  ['serious crisis', 'crisis'], ['acute crisis', 'crisis'], ['temporary reprieve', 'reprieve'], ['temporary respite', 'respite'], ['foreign imports', 'imports'], ['old adage', 'adage'],
  ['old cliche', 'cliché'], ['personal friend', 'friend'], ['usual custom', 'custom'], ['violent explosion', 'explosion'], ['lifeless body', 'body'], ['fatal suicide', 'suicide'], ['collaborate together', 'collaborate'], ['cooperate together', 'cooperate'], ['merge together', 'merge'],
  ['merged together', 'merged'], ['gather together', 'gather'], ['gathered together', 'gathered'], ['mix together', 'mix'], ['combine together', 'combine'], ['combined together', 'combined'], ['connect together', 'connect'], ['revert back', 'revert'],
  ['reverted back', 'reverted'], ['refer back', 'refer'], ['return back', 'return'], ['returned back', 'returned'], ['repeat again', 'repeat'], ['repeated again', 'repeated'], ['continue on', 'continue'], ['proceed ahead', 'proceed'],
  ['advance forward', 'advance'], ['postpone until later', 'postpone'], ['descend down', 'descend'], ['ascend up', 'ascend'], ['protrude out', 'protrude'], 
  ['surrounded on all sides', 'surrounded'], ['eliminate altogether', 'eliminate'], ['filled to capacity', 'full'], ['few in number', 'few'], ['large in size', 'large'], ['small in size', 'small'], ['red in colour', 'red'], ['red in color', 'red'],
  ['round in shape', 'round'], ['period of time', 'period'], ['still remains', 'remains'], ['both of the', 'both the'], ['pre-planned', 'planned'],
  ['pre-planning', 'planning'], ['pre-booked', 'booked'], ['pre-prepared', 'prepared'], ['PIN number', 'PIN'], ['ATM machine', 'ATM'], ['HIV virus', 'HIV'], ['LCD display', 'LCD'], ['nod of the head', 'nod'], ['shrug of the shoulders', 'shrug'], ['crisis situation', 'crisis'], ['emergency situation', 'emergency'],
];

export const pleonasm: PhraseRule = {
  id: 'style.pleonasm',
  level: 'hint',
  summary: 'Two words where one holds the other: “advance planning”, “armed gunman”.',
  reason: 'All planning is in advance and all gunmen are armed: the extra word tells readers nothing.',
  authority: 'AP Stylebook, Reuters Handbook and The Guardian style guide, entries on redundancies',
  wordings: PAIRS.map(([phrase, instead]): Wording => ({ phrases: [phrase], instead: [instead], message: `“${instead}” says it all.` })),
  // "Advance Warning" is a programme, and who continues on a course does not merely continue.
  accepts: ({ tokens }, { first, last }) => !(isCapitalised(tokens[first]?.text ?? '') && isCapitalised(tokens[last]?.text ?? ''))
    && !(tokens[last]?.norm === 'on' && /^(?:the|this|that|these|a|an|its|his|her|their|our|[a-z]+day)$/u.test(tokens[last + 1]?.norm ?? '')),
  examples: {
    bad: [
      { text: 'Two armed gunmen fled.', marks: ['armed gunmen'], fixed: 'Two gunmen fled.' },
      { text: 'Past history shows otherwise.', marks: ['Past history'], fixed: 'History shows otherwise.' },
      { text: 'The towers were completely destroyed.', marks: ['completely destroyed'], fixed: 'The towers were destroyed.' },
    ],
    good: ['Two armed men fled.', '“The end result is the same,” he said.', 'Planning began in May.', 'The show Advance Warning begins.', 'Sales will continue on this scale.', 'The building was partly destroyed.'],
  },
};

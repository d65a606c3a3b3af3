import { WEEKDAYS } from '../../draft/calendar';
import { stemText } from '../../draft/tokens';
import type { Block, Token } from '../../draft/types';
import { heard, listenFor } from '../../rule/listen';
import type { BlockRule, PhraseRule } from '../../rule/rule';
import { fitReplacement } from '../../rule/replacement';
import { NO_NOUN, NUMBERS } from '../figures/measureHyphen';
import { isOrdinary } from './ordinary';
import { swaps } from './swaps';

/** Contractions typed without their apostrophe, and possessives that have none; no word of its own among them. */
const WRITTEN = new Map([
  ...(['don\'t', 'doesn\'t', 'didn\'t', 'isn\'t', 'wasn\'t', 'weren\'t', 'aren\'t', 'couldn\'t', 'shouldn\'t', 'wouldn\'t', 'haven\'t', 'hasn\'t', 'hadn\'t', 'mustn\'t',
    'you\'re', 'they\'re', 'you\'ve', 'we\'ve', 'they\'ve', 'they\'ll', 'could\'ve', 'should\'ve', 'would\'ve', 'that\'s', 'there\'s', 'what\'s', 'o\'clock', 'children\'s', 'women\'s', 'men\'s', 'yesterday\'s', 'today\'s', 'somebody\'s', 'nobody\'s', 'everybody\'s', 'everyone\'s', 'someone\'s', 'else\'s'] as const).map((word) => [word.replace('\'', ''), word] as const),
  ['do\'nt', 'don\'t'], ['did\'nt', 'didn\'t'], ['does\'nt', 'doesn\'t'], ['is\'nt', 'isn\'t'], ['was\'nt', 'wasn\'t'], ['have\'nt', 'haven\'t'], ['could\'nt', 'couldn\'t'], ['would\'nt', 'wouldn\'t'],
  ['ca\'nt', 'can\'t'], ['wo\'nt', 'won\'t'],
]);
/** The pronouns' possessives: the tokeniser has taken the 's off. */
const OWNERS = new Map([['your', 'yours'], ['her', 'hers'], ['our', 'ours'], ['their', 'theirs']]);

/** No plurals of their own: “the citys mayor” is the city's. */
const SINGULAR = 'city country county company party family university industry army community'.split(' ');
/** Plurals that are often somebody’s, and what is theirs, no verb among it. */
const GROUPS = 'residents workers players teachers nurses students pupils parents farmers drivers voters victims employees passengers patients customers miners doctors members owners'.split(' ');
const THEIRS = 'concerns|complaints|rights|wages|lives|jobs|families|parents|bodies|relatives|objections|safety|anger|homes|belongings|welfare|pensions';
/** What takes place on a day: “in Sundays parliamentary election”. */
const EVENT = /^(?:vote|elections?|ballot|referendum|game|match|final|race|defeat|win|victory|debate|meeting|hearing|summit|talks|attack|shooting|crash|fire|storm|ruling|verdict|announcement|results?|protests?|march|strike)$/u;
const DURING = /^(?:in|at|after|before|following|during|since|from|for|despite|of|ahead|the|that)$/u;
const ON_DAYS = new Set(WEEKDAYS.map((day) => `${day}s`));
const TIMES = ['minute', 'hour', 'day', 'week', 'month', 'year', 'mile'];
/** Of the week; no “today”. */
const IS_DAY = /[nsi]day|tur/u;
const SLIPS = listenFor([...WRITTEN.keys(), ...OWNERS.keys(), ...ON_DAYS, ...WEEKDAYS, ...TIMES]);

const MISSING = swaps([
  ...['days', 'weeks', 'months', 'years', 'hours'].map((time) => `[${time}=${time}'] notice|time|experience|imprisonment|worth|holiday`),
  ...'team club school town nation firm bank neighborhood neighbourhood village church hospital college state district union council brother sister player suspect victim'.split(' ').map((one) => `both|two|three|four|five|six [${one}'s=${one}s'] fans|supporters|players|managers|coaches|captains|homeowners|homeowners'|residents|leaders|parents|mothers|fathers|families|names|homes|bodies|staff|workers|members|owners|offices|budgets|pupils|students|lawyers`),
  ...GROUPS.map((who) => `the|their|its|these|those|his|her|after|over|about|from|with|following|despite [${who}=${who}'] ${THEIRS}`), 'he|she|they|we|i|you|who [cant=can\'t]', 'he|she|they|we|i|you|that [wont=won\'t]',
  ...SINGULAR.map((word) => `the|a|this|that|its|his|her|their|our|each|every [${word.slice(0, -1)}ys=${word}'s]`), '[lets=let\'s] go|see|hope|face|not', 'the [worlds=world\'s] largest|biggest|oldest|first|only|longest|tallest|richest|most|best|poorest',
], { safe: true, explain: (_, right) => `It is written “${right}”.` });

/** What “week's” at `at` should be behind a number of them: “two week's notice”, “40 mile's from”. */
function ofMany({ tokens }: Block, at: number): string | undefined {
  const { norm } = tokens[at] as Token, { text = '' } = tokens[at - 1] ?? {}, next = tokens[at + 1];
  if (!NUMBERS.has(text.toLowerCase()) && !/^(?!1$)\d{1,3}$/u.test(text)) return undefined;
  return next?.kind === 'word' && !NO_NOUN.test(next.norm) ? `${norm}s'` : `${norm}s`;
}

/** What “Sundays” at `at` should be, where something of that day follows. */
function ofTheDay({ tokens }: Block, at: number): string | undefined {
  const about = tokens.slice(at + 1, at + 4), event = about.findIndex(({ norm }) => EVENT.test(norm));
  if (!DURING.test(tokens[at - 1]?.norm ?? '') || event < 0 || about.slice(0, event + 1).some((token) => token.kind !== 'word' || /^(?:are|were|the|a|and|at|in|for|of|when|that)$/u.test(token.norm))) return undefined;
  return `${(tokens[at] as Token).text.slice(0, -1)}'s`;
}

/** What “Sunday's” at `at` should be, where nothing of that day follows: “closed on Sunday's”, “on Sunday's from ten”. */
function everyWeek({ tokens }: Block, at: number): string | undefined {
  const next = tokens[at + 1]?.norm ?? '.';
  return tokens[at - 1]?.norm === 'on' && (/^(?:from|until|through)$/u.test(next) || /^(?:open|opens|closed?|free|held|meets)$/u.test(tokens[at - 2]?.norm ?? '') && /^(?:[.,]|and)$/u.test(next) && !WEEKDAYS.includes(tokens[at + 2]?.norm ?? '')) ? `${stemText(tokens[at] as Token)}s` : undefined;
}

export const apostrophe: BlockRule & PhraseRule = {
  id: 'style.apostrophe',
  level: 'warning',
  readsQuotations: true,
  summary: 'An apostrophe that is missing, in the wrong place, or where none belongs: “dont”, “did’nt”, “your’s”.',
  reason: 'Spelling checkers that know names pass these; readers do not.',
  authority: 'Merriam-Webster’s and the Concise Oxford dictionaries',
  wordings: MISSING,
  accepts: (block, match) => block.tokens[match.first]?.possessive === false && isOrdinary(block, match),
  waitsFor: SLIPS,
  check(block, mark) {
    for (const i of heard(block, SLIPS)) {
      const token = block.tokens[i] as Token;
      const isOwner = token.possessive && /['’]s$/u.test(token.text);
      const right = isOwner ? OWNERS.get(token.norm) ?? (IS_DAY.test(token.norm) ? everyWeek : ofMany)(block, i) : ON_DAYS.has(token.norm) ? ofTheDay(block, i) : WRITTEN.get(token.norm);
      // “Childrens’” has one too, in the wrong place.
      if (right === undefined || (token.possessive && !isOwner && !right.endsWith('n\'s'))) continue;
      const { start, end } = token;
      if (!IS_DAY.test(token.norm) && !isOrdinary(block, { first: i, last: i })) continue;
      // “Most childrens, she said”: the plural, where nothing follows that is theirs.
      const edit = fitReplacement(block, { start, end, first: i }, /n's$/u.test(right) && block.tokens[i + 1]?.kind !== 'word' ? right.slice(0, -2) : right);
      mark({ span: { start, end }, message: `It is written “${edit.text}”.`, fixes: [{ title: `Write “${edit.text}”`, safe: true, edits: [edit] }] });
    }
  },
  examples: {
    bad: [
      { text: '“We dont know,” she said.', marks: ['dont'] },
      { text: 'They dont know.', marks: ['dont'], fixed: 'They don\'t know.' },
      { text: 'The council’s staff did’nt know.', marks: ['did’nt'], fixed: 'The council’s staff didn’t know.' },
      { text: 'The choice is your\'s, he wrote.', marks: ['your\'s'], fixed: 'The choice is yours, he wrote.' },
      { text: 'He gave two weeks notice after 20 years experience.', marks: ['weeks notice', 'years experience'], fixed: 'He gave two weeks\' notice after 20 years\' experience.' },
      { text: 'The childrens’ ward and the womens team won.', marks: ['childrens’', 'womens'], fixed: 'The children’s ward and the women’s team won.' },
      { text: 'The citys mayor won a majority in Sundays parliamentary election, the worlds largest.', marks: ['The citys', 'Sundays', 'the worlds largest'], fixed: 'The city\'s mayor won a majority in Sunday\'s parliamentary election, the world\'s largest.' },
      { text: 'He gave two week’s notice, and in five year’s time it is 40 mile’s from here.', marks: ['week’s', 'year’s', 'mile’s'], fixed: 'He gave two weeks’ notice, and in five years’ time it is 40 miles from here.' },
      { text: 'Most childrens, she said, knew.', fixed: 'Most children, she said, knew.' },
      { text: 'It is closed on Sunday’s and opens on Monday’s from ten.', marks: ['Sunday’s', 'Monday’s'], fixed: 'It is closed on Sundays and opens on Mondays from ten.' },
      { text: 'The two neighborhood\'s residents met, as both team’s fans did.', marks: ['two neighborhood\'s residents', 'both team’s fans'] },
      { text: 'It opens at ten oclock.', fixed: 'It opens at ten o\'clock.' },
    ],
    good: ['They don’t know.', 'It turns on Sunday’s game. Voting on Sunday’s. They bet on Sunday’s and Monday’s games. It was held on Sunday’s and Monday’s dates.', 'He spoke to Didnt Music.', 'The choice is yours.', 'Fans used #dont all day.', 'He wrote “dont” on the wall.', 'He gave two weeks’ notice after two years’ experience.', 'Three years of experience.', 'One week’s notice, a day’s work, 2024’s best and the last year’s results.', 'The Womens Aid group won.', 'The wont of the court is to wait.', 'It cant and lists to port.', 'It is open from Mondays to Fridays, and after Sundays the vote is a relief.', 'The Partys left.'],
  },
};

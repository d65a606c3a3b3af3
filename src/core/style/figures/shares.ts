import type { BlockRule } from '../../rule/rule';
import { listenFor } from '../../rule/listen';
import { figured } from './figured';

/** Words that say that the shares are parts of one whole. */
const WHOLE = /\b(?:voted|vote|votes|poll(?:ed|s)?|respondents|undecided|backed|remaining|rest|split|divided|breakdown|made up|did not know|unsure)\b/u;
/** Two sides are all there are. */
const SIDES = [/\bsplit\b/u, /\byes\b/u, /\bno\b/u, /\bvoted for\b|\bwere for\b|\bin favou?r\b/u, /\bagainst\b/u] as const;
/** Two candidates or two camps: “beat Hal Whitmore by 52% to 49%”. */
const RACE = /\b(?:beat(?:ing|en)?|defeat(?:ed|ing)?|won|win|wins|winning|lost|led|leads|leading|passed|approved|rejected)\b.{0,60}\b[\d.]+(?:%| per ?cent) to [\d.]+(?:%| per ?cent)/u;
/** Words by which the parts may overlap, or compare two times. */
const OVERLAP = /\b(?:also|each|both|[Aa]mong|compared|[Tt]urnout of|[Tt]urnout was|from|up|down|rose|fell|while in|against (?:\d|last)|previous(?:ly)?|last (?:year|month)|multiple|could choose|of whom|(?<=[\p{L},] )of (?:those|them))\b/u;

export const shares: BlockRule = {
  id: 'style.shares',
  level: 'warning',
  summary: 'Shares of one whole that come to more than 100 percent.',
  reason: 'The whole is 100: one of the shares is wrong, or the parts overlap and readers must be told.',
  authority: 'Arithmetic; Cohn and Cope, “News and Numbers”, on percentages',
  waitsFor: listenFor(['%', 'cent'], /percent/u),
  check(block, mark) {
    for (const { sentence, amounts } of figured(block)) {
      const parts = amounts.filter((amount) => amount.unit === '%');
      if (parts.length < 2) continue;
      const text = block.text.slice(sentence.start, sentence.end);
      if (!WHOLE.test(text) && !RACE.test(text) || OVERLAP.test(text)) continue;
      if (parts.length < (isHalved(text) ? 2 : 3)) continue;
      const sum = parts.reduce((total, amount) => total + amount.value, 0);
      const first = parts[0], last = parts[parts.length - 1];
      // Rounding adds less than half a point for each share.
      if (!first || !last || sum < 100 + parts.length * 0.5 || sum > 180) continue;
      // Another question: “on a turnout of 61%, 55% voted yes and 45% no”.
      if (parts.length > 2 && parts.some(({ value }) => value > 20 && Math.abs(sum - value - 100) < parts.length * 0.5)) continue;
      mark({ span: { start: first.start, end: last.end }, message: `These shares come to ${Math.round(sum * 10) / 10}%.` });
    }
  },
  examples: {
    bad: [
      { text: 'Some 52 percent voted yes, 46 percent no and 12 percent were undecided.', marks: ['52 percent voted yes, 46 percent no and 12 percent'] },
      { text: 'Of those polled, 60% were for, 30% against and 20% undecided. Some 58% voted yes and 45% no.', marks: ['60% were for, 30% against and 20%', '58% voted yes and 45%'] },
      { text: 'Some 45% said yes, 40% said no and 25% did not know.', marks: ['45% said yes, 40% said no and 25%'] },
      { text: 'Mayor Gloria Reyes beat Hal Whitmore by 52% to 49%.', marks: ['52% to 49%'] },
      { text: 'The vote split 48% to 44%, with 15% undecided.', marks: ['48% to 44%, with 15%'] },
    ],
    good: ['Mayor Gloria Reyes beat Hal Whitmore by 52% to 48%.', 'The team won a rise of 40% to 70% for its players, up from 30%.', 'Some 52 percent voted yes, 46 percent no and 2 percent were undecided.', 'Support was 60% in May, 70% in June and 80% in July.', 'Of the respondents, 60% also liked tea, 70% coffee and 80% water.', 'In Leeds 60% said yes, and in York 55% said no.', 'Among men, 60% voted yes, and 70% of women voted no.', 'The vote split 33.4%, 33.3% and 33.3%.', 'On a turnout of 61%, 55% voted yes and 45% no. The turnout was 52%, with 46% voting no and 12% undecided.', 'The poll found that 48% would vote Labour, 30% Conservative and 22% for others, while 65% said they were certain to vote.'],
  },
};

function isHalved(text: string): boolean {
  const [split, yes, no, pro, against] = SIDES.map((side) => side.test(text));
  return RACE.test(text) || split || (yes && no) || (pro && against) || false;
}

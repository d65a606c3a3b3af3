import { CAPITALS } from '../../rule/listen';
import type { Collected, KeyedRule, PlacedMark } from '../../rule/rule';
import { type Said, sortMentions, standsAlone } from './mentions';

/** Last words of names that are no person's: “United said” before “Manchester United”. */
const NO_SURNAME = new Set(('police united city palace street house yard bank council party office department league club court union group times post news park county university college airlines motors ' +
  'association commission committee authority agency service trust fund board assembly parliament congress senate wanderers rovers albion villa forest town athletic warner online america korea africa zealand').split(' '));

export const firstReference: KeyedRule<Said> = {
  id: 'style.first-reference',
  level: 'info',
  summary: 'A person met by the surname alone and given the full name only later or never, “Muttaqi said”, then “Amir Khan Muttaqi”; or one of whom the draft never says who it is.',
  reason: 'The reader has not met this person yet. A paragraph was moved up, or the introduction was cut.',
  authority: 'AP Stylebook, “names” and “courtesy titles”; The Guardian style guide, “names”',
  waitsFor: CAPITALS,
  mentionsAside: true,
  sort: sortMentions,
  compare: (surname, collected) => (collected[0]?.facts.full[0]?.first ? unexplained(surname, collected) : standsAlone(collected) ? unintroduced(surname, collected) : []),
  examples: {
    bad: [
      { text: 'Muttaqi said the talks had failed.\n\nAmir Khan Muttaqi, the foreign minister, left on Friday.', marks: ['Muttaqi'] },
      { text: 'The school will shut. Mr Smith said parents had been told.', marks: ['Mr Smith'] },
      { text: 'Johnson told reporters on Friday that the plan had failed. He said the council would vote again.', marks: ['Johnson'] },
      { text: 'The council met.\n\nJohnson said on Friday that the plan had failed. He called it bad.', marks: ['Johnson'] },
      { text: 'The council met.\n\nJane Johnson said the plan had failed.\n\n“It is bad,” Johnson said.', marks: ['Jane Johnson'] },
      { text: 'The school will shut.\n\n“It is bad,” said Jane Johnson. She called for a vote.', marks: ['Jane Johnson'] },
      { text: 'The school will shut.\n\n“It is bad,” said Jane Johnson on Friday. She called for a vote.', marks: ['Jane Johnson'] },
      { text: 'The firm closed. “We are sorry,” Mr Hughes added.\n\nThe chairman, John Hughes, told staff later. Chairman John Hughes said no more.', marks: ['Mr Hughes'] },
    ],
    good: [
      'Amir Khan Muttaqi, the foreign minister, left. Muttaqi said the talks had failed.',
      'Sen. Bush said no. George Bush, the senator, left.', 'Mr Bush said no. Instead President Bush left. Lately Bush said yes.',
      'President Bush said no. George Bush, the president, left.',
      'United said the player would stay.\n\nManchester United said no more.',
      '“Muttaqi said no,” she said.\n\nAmir Khan Muttaqi, the foreign minister, left.',
      'The head teacher, Mr Hughes, said no. He left.', 'Moscow said no. It left.',
      '# Muttaqi says no\n\nAmir Khan Muttaqi, the foreign minister, left.',
      'The mayor, Jane Johnson, said no. Johnson said it again.', 'It rained.\n\n“It is bad,” Capt. Jane Johnson said. She left.', 'It rained.\n\nChief executive Anne-Jane Johnson said it was bad. She left.', 'Jane Johnson said no.\n\nJohnson, who runs the shop, said it again.', 'Jane Johnson said no. She runs the shop.', 'Jane Johnson said no.\n\nJohnson is the mayor.', 'Goldman Sachs said no.\n\nIt rained.', 'Striker Jane Johnson said no. She left.',
      'It rained.\n\n“It is bad,” said Jane Johnson from Acme. She left.', 'It rained.\n\nHe said Jane Johnson’s vote was bad. She left.', 'It rained.\n\n“It is bad,” said Daiwa Securities analyst Mark Lee. Securities said no more.',
      'Toyota said Ishikawa had failed. He left.', 'Mr Hughes said no. His wife, Mary Hughes, said yes.',
    ],
  },
};

/** A surname alone, met before the full name. */
function* unintroduced(surname: string, collected: readonly Collected<Said>[]): Generator<PlacedMark> {
  const opening = collected.find(({ facts }) => facts.alone.length > 0);
  const first = opening?.facts.alone[0];
  // A surname alone is a sign of something where it speaks or bears a title, and nothing stands before it.
  if (!opening || !first?.first || !(first.speaks || first.title) || NO_SURNAME.has(surname.toLowerCase())) return;
  const { index } = opening;
  let given: string | undefined, isPerson = false;
  for (const { facts: { full, prose, rest }, index: at } of collected) {
    if (rest !== undefined && (at < index || (!first.title && rest))) return;
    for (const mention of full) {
      if (mention.kin && first.title) continue;
      // Introduced before, in a headline perhaps; or two of one surname.
      if (at < index || mention.kin || (given && given !== mention.given)) return;
      given = mention.given;
      isPerson ||= prose && (mention.person === true || first.title !== undefined);
    }
  }
  // Nowhere in full, and without an office: “Mr Hughes said”, “Johnson said … He”.
  if (!given && first.person && index < 12 && collected.every(({ facts }) => facts.prose && facts.rest === undefined && facts.full.length === 0)) {
    yield { index, span: { start: first.start, end: first.end }, severity: 'hint', message: `Who is ${surname}? The draft gives neither a first name nor an office.` };
  }
  if (!given || !isPerson) return;
  yield {
    index, span: { start: first.start, end: first.end },
    message: `The first mention of ${surname}; the full name comes only later (“${given} ${surname}”).`,
  };
}

/** A person named in full who speaks and of whom the draft nowhere says who it is. */
function* unexplained(surname: string, collected: readonly Collected<Said>[]): Generator<PlacedMark> {
  const opening = collected[0], first = opening?.facts.full[0];
  if (!opening?.facts.prose || !first || first.explained !== false || opening.index >= 12 || NO_SURNAME.has(surname.toLowerCase())) return;
  let isPerson = false;
  for (const { facts: { full, alone, rest } } of collected) {
    if (rest !== undefined || [...full, ...alone].some(({ explained }) => explained) || full.some(({ given }) => given !== first.given)) return;
    isPerson ||= alone.some(({ speaks }) => speaks) || full.some(({ goesOn }) => goesOn);
  }
  if (isPerson) yield { index: opening.index, span: { start: first.start, end: first.end }, severity: 'hint', message: `Who is ${first.given ?? ''} ${surname}? The draft gives no office, trade or age.` };
}

import type { DraftRule } from '../../rule/rule';
import { collectMentions, type Mention, type Mentions } from './mentions';

/** Last words of names that are no person's: “United said” before “Manchester United”. */
const NO_SURNAME = new Set(('united city palace street house yard bank council party office department league club court union group times post news park county university college airlines motors ' +
  'association commission committee authority agency service trust fund board assembly parliament congress senate wanderers rovers albion villa forest town athletic warner online america korea africa zealand').split(' '));

interface Name {
  /** The surname where it first stands alone; undefined where that is no sign of anything. */
  readonly first: Mention | undefined;
  readonly index: number;
  given?: string;
  isPerson?: boolean;
}

export const firstReference: DraftRule<Mentions> = {
  id: 'style.first-reference',
  level: 'info',
  summary: 'A person met by the surname alone and given the full name only later: “Muttaqi said”, then “Amir Khan Muttaqi”.',
  reason: 'The reader has not met this person yet. A paragraph was moved up, or the introduction was cut.',
  authority: 'AP Stylebook, “names” and “courtesy titles”; The Guardian style guide, “names”',
  collect: collectMentions,
  *judge(collected) {
    const names = new Map<string, Name>();
    for (const { facts, index } of collected) {
      for (const mention of facts.alone) {
        if (!names.has(mention.surname)) names.set(mention.surname, { index, first: mention.first && (mention.speaks || mention.title) ? mention : undefined });
      }
    }
    for (const { facts: { full, prose }, index } of collected) {
      for (const { surname, given, kin, person } of full) {
        const name = names.get(surname);
        if (!name?.first || (kin && name.first.title)) continue;
        // Introduced before, in a headline perhaps; or two of one surname.
        if (index < name.index || kin || (name.given && name.given !== given)) names.delete(surname);
        else {
          name.given = given;
          name.isPerson ||= prose && (person || name.first.title !== undefined);
        }
      }
    }
    for (const [surname, { first, index, given, isPerson }] of names) {
      if (!first || !given || !isPerson || NO_SURNAME.has(surname.toLowerCase())) continue;
      if (collected.some(({ facts: { rest }, index: at }) => rest.has(surname) && (at < index || (!first.title && rest.get(surname))))) continue;
      yield {
        index, span: { start: first.start, end: first.end },
        message: `The first mention of ${surname}; the full name comes only later (“${given} ${surname}”).`,
      };
    }
  },
  examples: {
    bad: [
      { text: 'Muttaqi said the talks had failed.\n\nAmir Khan Muttaqi, the foreign minister, left on Friday.', marks: ['Muttaqi'] },
      { text: 'The firm closed. “We are sorry,” Mr Hughes added.\n\nThe chairman, John Hughes, told staff later. Chairman John Hughes said no more.', marks: ['Mr Hughes'] },
    ],
    good: [
      'Amir Khan Muttaqi, the foreign minister, left. Muttaqi said the talks had failed.',
      'Sen. Bush said no. George Bush, the senator, left.', 'Mr Bush said no. Instead President Bush left. Lately Bush said yes.',
      'President Bush said no. George Bush, the president, left.',
      'United said the player would stay.\n\nManchester United said no more.',
      '“Muttaqi said no,” she said.\n\nAmir Khan Muttaqi, the foreign minister, left.',
      'Mr Hughes said no. He left.',
      '# Muttaqi says no\n\nAmir Khan Muttaqi, the foreign minister, left.',
      'Mr Hughes said no. His wife, Mary Hughes, said yes.',
    ],
  },
};

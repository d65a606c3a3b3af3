import { CAPITALS } from '../../rule/listen';
import type { Collected, KeyedRule, PlacedMark } from '../../rule/rule';
import { type Mention, type Said, sortMentions, standsAlone } from './mentions';

const TITLES: Readonly<Record<string, string>> = { mr: 'Mr', mrs: 'Mrs', ms: 'Ms', miss: 'Miss', dr: 'Dr' };

export const courtesyMix: KeyedRule<Said> = {
  id: 'style.courtesy-mix',
  level: 'info',
  summary: 'One person with and without a courtesy title: “Mr Hughes” throughout, “Hughes” once.',
  reason: 'A title that comes and goes reads as a change of tone towards the person.',
  authority: 'BBC News style guide, “titles”; The Guardian style guide, “titles”; The New York Times Manual of Style and Usage, “courtesy titles”',
  waitsFor: CAPITALS,
  sort: sortMentions,
  compare: (surname, collected) => (standsAlone(collected) ? strays(surname, collected) : []),
  examples: {
    bad: [
      { text: 'Owen Hughes spoke. Mr Hughes said no. Mr Hughes left. Later Mr Hughes rang. Hughes said yes.', marks: ['Hughes'], fixed: 'Owen Hughes spoke. Mr Hughes said no. Mr Hughes left. Later Mr Hughes rang. Mr Hughes said yes.' },
      { text: 'Ann Lund met Ms Berg. Ms Lund spoke. Ms Lund left. “No,” said Ms Lund.\n\n“Never,” said Lund.', marks: ['Lund'] },
    ],
    good: [
      'Owen Hughes spoke. Mr Hughes said no. Mr Hughes left. Hughes said yes.',
      'Owen Hughes met Mary Hughes. Mr Hughes said no. Mr Hughes left. Later Mr Hughes rang. Hughes said yes.',
      'Michael Dell spoke. Mr Dell said no. Mr Dell left. Mr Dell rang. Shares of Dell rose. Dell said yes.',
      'Owen Hughes spoke. Mr Hughes said no. Mr Hughes left. Later Mr Hughes rang. “Hughes said yes,” she said.',
      'Owen Hughes spoke. Mr Hughes said no. Mr Hughes left. Later Mr Hughes rang. The Hughes report was read.',
      'Owen “Sug” Hughes was held. Mr Hughes said no. Mr Hughes left. Later Mr Hughes rang.',
    ],
  },
};

/** A mention without the title that the draft mostly gives. */
function* strays(surname: string, collected: readonly Collected<Said>[]): Generator<PlacedMark> {
  let title: string | undefined, given: string | undefined, titled = 0, bare = 0;
  let first: { readonly mention: Mention; readonly index: number } | undefined;
  for (const { facts, index } of collected) {
    // A firm or place of that name.
    if (facts.rest) return;
    for (const mention of facts.alone) {
      if (mention.title === undefined) {
        bare++;
        first ??= { mention, index };
      // "Mr" and "Mrs" are two people, as are two full names.
      } else if ((title ??= mention.title) === mention.title) titled++;
      else return;
    }
    for (const mention of facts.full) if ((given ??= mention.given) !== mention.given) return;
  }
  if (!first || title === undefined || titled < 3 * bare) return;
  const full = `${TITLES[title] ?? title} ${surname}`;
  const { index, mention: { start, end } } = first;
  yield {
    index, span: { start, end }, message: `“${full}” ${titled} times in this draft; here without the title.`,
    fixes: [{ title: `Write “${full}”`, safe: false, edits: [{ start, end, text: full }] }],
  };
}

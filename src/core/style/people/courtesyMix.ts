import type { DraftRule } from '../../rule/rule';
import { collectMentions, type Mention, type Mentions } from './mentions';

/** How one surname is used in the narrator's own voice. */
interface Uses {
  readonly title: string;
  titled: number;
  bare: number;
  firstBare?: Mention;
  index: number;
  given?: string;
}

const TITLES: Readonly<Record<string, string>> = { mr: 'Mr', mrs: 'Mrs', ms: 'Ms', miss: 'Miss', dr: 'Dr' };

export const courtesyMix: DraftRule<Mentions> = {
  id: 'style.courtesy-mix',
  level: 'info',
  summary: 'One person with and without a courtesy title: “Mr Hughes” throughout, “Hughes” once.',
  reason: 'A title that comes and goes reads as a change of tone towards the person.',
  authority: 'BBC News style guide, “titles”; The Guardian style guide, “titles”; The New York Times Manual of Style and Usage, “courtesy titles”',
  collect: collectMentions,
  *judge(collected) {
    const people = new Map<string, Uses>();
    for (const { facts } of collected) {
      for (const { title, surname } of facts.alone) {
        if (!title) continue;
        const uses = people.get(surname);
        if (!uses) people.set(surname, { title, titled: 1, bare: 0, index: 0 });
        // "Mr" and "Mrs" are two people: the count falls, and never rises to three.
        else uses.titled += uses.title === title ? 1 : -Infinity;
      }
    }
    if (people.size === 0) return;
    for (const { facts, index } of collected) {
      for (const mention of facts.alone) {
        const uses = mention.title ? undefined : people.get(mention.surname);
        if (!uses) continue;
        uses.bare++;
        if (uses.firstBare) continue;
        uses.firstBare = mention;
        uses.index = index;
      }
      for (const { surname, given } of facts.full) {
        const uses = people.get(surname);
        // Two people again.
        if (uses && (uses.given ??= given) !== given) people.delete(surname);
      }
    }
    for (const [surname, { titled, bare, title, firstBare, index }] of people) {
      if (!firstBare || titled < 3 * bare) continue;
      // A firm or place of that name.
      if (collected.some(({ facts }) => facts.rest.get(surname))) continue;
      const full = `${TITLES[title] ?? title} ${surname}`;
      yield {
        index, span: { start: firstBare.start, end: firstBare.end },
        message: `“${full}” ${titled} times in this draft; here without the title.`,
        fixes: [{ title: `Write “${full}”`, safe: false, edits: [{ start: firstBare.start, end: firstBare.end, text: full }] }],
      };
    }
  },
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

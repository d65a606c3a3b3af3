import type { DraftRule } from '../../rule/rule';
import { collectMentions, type Mention, type Mentions } from './mentions';

/** How one surname is used in the narrator's own voice. */
interface Uses {
  titled: number;
  bare: number;
  title?: string;
  given?: string;
  firstBare?: Mention;
  index: number;
  unsure?: boolean;
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
    for (const { facts: { prose, all } } of collected) {
      if (!prose) continue;
      for (const { title, surname, given, other } of all) {
        if (!title || given || other) continue;
        const uses = people.get(surname);
        if (!uses) people.set(surname, { titled: 1, bare: 0, title, index: 0 });
        else {
          uses.titled++;
          uses.unsure ||= uses.title !== title;
        }
      }
    }
    if (people.size === 0) return;
    for (const { facts: { prose, all }, index } of collected) {
      for (const mention of all) {
        const uses = people.get(mention.surname);
        if (!uses || uses.titled < 3 || uses.unsure) continue;
        if (mention.given) {
          uses.unsure = uses.given !== undefined && uses.given !== mention.given;
          uses.given = mention.given;
        } else if (mention.other) uses.unsure = true;
        else if (prose && !mention.title && mention.subject) {
          uses.bare++;
          if (!uses.firstBare) {
            uses.firstBare = mention;
            uses.index = index;
          }
        }
      }
    }
    for (const [surname, { titled, bare, title = '', firstBare, index, unsure }] of people) {
      if (!firstBare || unsure || titled < 3 * bare) continue;
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

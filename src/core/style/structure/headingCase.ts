import type { Collected, DraftRule } from '../../rule/rule';
import { casingOf } from './casing';

interface Cased {
  readonly level: number;
  readonly end: number;
  /** A capital on every word; otherwise set like a sentence. */
  readonly title: boolean;
}

type Headings = readonly Collected<Cased>[];

/** Headings of one level with a capital on every word and headings set like sentences. */
export const headingCase: DraftRule<Cased> = {
  id: 'style.heading-case',
  level: 'hint',
  summary: 'Headings of one level in two manners: “What Residents Say Now” where the others are set like sentences.',
  reason: 'Either manner will do, but one through a story: two show that a passage came from elsewhere.',
  authority: 'AP Stylebook, “headlines”; The Guardian style guide, “headlines”: each settles on one manner',
  collect(block) {
    const casing = block.kind === 'headline' || block.kind === 'heading' ? casingOf(block) : undefined;
    return casing && { level: block.level, end: block.text.length, title: casing === 'title' };
  },
  judge(collected) {
    const levels = new Map<number, Headings>();
    for (const one of collected) levels.set(one.facts.level, [...levels.get(one.facts.level) ?? [], one]);
    const strays = [...levels.values()].flatMap((alike) => straysOf(alike, 1));
    // A headline may be set unlike the headings below it, unless they are many and agree.
    return (strays.length > 0 ? strays : straysOf(collected, 2)).map(({ facts: { title, end }, index }) =>
      ({ index, span: { start: 0, end }, message: title ? 'The draft’s other headings are set like sentences.' : 'The draft’s other headings have a capital on every word.' }));
  },
  examples: {
    bad: [
      { text: '# Vote\n\n## What the council decided\n\nA.\n\n## What Residents Say Now\n\nB.\n\n## When the bridge will open\n\nC.', marks: ['What Residents Say Now'] },
      { text: '# Vote\n\n## What Has the Council Decided\n\nA.\n\n## What residents say now\n\nB.', marks: ['What residents say now'] },
      { text: '# Council Votes to Close Old Bridge\n\nA.\n\n## What residents say now\n\nB.\n\n## When the bridge will open\n\nC.', marks: ['Council Votes to Close Old Bridge'] },
    ],
    good: [
      '# Council Votes to Close Bridge\n\nA.\n\n## What residents say now\n\nB.', '# Vote\n\n## What the council decided\n\nA.\n\n## Old Harbour Bridge\n\nB.',
      '# Vote\n\n## What the council decided\n\nA.\n\n## Ola Lund of Oslo City Council\n\nB.', '# Vote\n\n## What Has the Council Decided\n\nA.\n\n## What Residents Say Now\n\nB.',
    ],
  },
};

/** Those set unlike the others, which are `times` as many at the least; of two that are as many the first manner stands. */
function straysOf(alike: Headings, times: number): Headings {
  const titles = alike.filter(({ facts }) => facts.title).length, others = alike.length - titles;
  const habit = titles === others ? alike[0]?.facts.title : titles > others;
  return Math.max(titles, others) < times * Math.min(titles, others) ? [] : alike.filter(({ facts }) => facts.title !== habit);
}

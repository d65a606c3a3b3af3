import type { DraftRule } from '../../rule/rule';

interface Facts {
  /** 0 for what is no heading. */
  readonly level: number;
  readonly length: number;
}

const TEXT: Facts = { level: 0, length: 0 };

/** A crosshead with nothing under it, and a second headline. */
export const emptyHeading: DraftRule<Facts> = {
  id: 'style.heading',
  level: 'info',
  summary: 'A heading with no text beneath it, or a second headline.',
  reason: 'The text was moved or cut and its heading stayed, or two stories stand in one file.',
  authority: 'A standing check of every production desk',
  collect(block) {
    const heading = block.kind === 'headline' || block.kind === 'heading';
    return heading ? { level: Math.max(1, block.level), length: block.text.length } : TEXT;
  },
  *judge(collected) {
    let headlines = 0;
    for (let i = 0; i < collected.length; i++) {
      const { facts: { level, length }, index } = collected[i] as { facts: Facts; index: number };
      if (level === 0) continue;
      const span = { start: 0, end: length };
      const next = collected[i + 1];
      if (level === 1 && ++headlines === 2) yield { index, span, message: 'A second headline in one draft.' };
      else if (level > 1 && (!next || (next.facts.level > 0 && next.facts.level <= level))) yield { index, span, message: 'Nothing stands under this heading.' };
    }
  },
  examples: {
    bad: [
      { text: '# Bridge closed\n\nThe council voted.\n\n## Reactions\n\n## Costs\n\nIt costs much.', marks: ['Reactions'] },
      { text: '# Bridge closed\n\nThe council voted.\n\n# Road closed\n\nIt voted again.', marks: ['Road closed'] },
    ],
    good: ['# Bridge closed\n\nThe council voted.\n\n## Costs\n\nIt costs much.', '# Bridge closed\n\n## Background\n\nText.', 'No heading at all.', '# Bridge closed\n\n## A\n\n### B\n\nText.'],
  },
};

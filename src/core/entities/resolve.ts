/** Second stage: what the draft as a whole says of its mentions. */
import type { MentionCandidate, ResolvedEntity, ResolvedMention } from './types';
import { KINDS } from './types';

export function resolveEntities(perBlock: readonly (readonly MentionCandidate[])[]): ResolvedEntity[] {
  const found: ResolvedEntity[] = [];
  perBlock.forEach((list, block) => {
    for (const c of list) {
      if (!c.chosen) continue;
      const kind = c.scores.indexOf(Math.max(...c.scores));
      if (kind === 3) continue;
      const mention: ResolvedMention = { block, start: c.start, end: c.end, text: c.text };
      found.push({ type: KINDS[kind] as 'PER', name: c.text, confidence: 1, mentions: [mention] });
    }
  });
  return found;
}

import { passives } from './passiveVoice/detect';
import type { BlockRule } from '../../rule/rule';

export const passive: BlockRule = {
  id: 'style.passive',
  level: 'off',
  summary: 'A passive: “was arrested”. Off by default: news copy needs many of them.',
  reason: 'The active names who acted. Where the actor is unknown, obvious or beside the point, the passive is right.',
  authority: 'Guardian and Economist style guides; found by a detector of our own, in place of write-good’s',
  readsQuotations: true,
  check(block, mark) {
    for (const span of passives(block.tokens)) mark({ span, message: 'Passive: can the sentence say who did it?' });
  },
  examples: {
    bad: [
      { text: 'Three men were arrested on Monday.', marks: ['were arrested'] },
      { text: 'The accord has not yet been signed.', marks: ['been signed'] },
      { text: 'When was the town founded?', marks: ['was the town founded'] },
    ],
    good: ['She was tired of waiting.', 'The flag was red.', 'He is used to living alone.'],
  },
};

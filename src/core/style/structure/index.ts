/** Structure: headline, lead, paragraphs, quotations and their speakers. */
import type { Rule } from '../../rule/rule';

export const structure: readonly Rule[] = [];

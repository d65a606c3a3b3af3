/** Figures: numerals, percentages, money, units, and sums that must add up. */
import type { Rule } from '../../rule/rule';

export const figures: readonly Rule[] = [];

/** People: names, roles, ages, and words about people. */
import type { Rule } from '../../rule/rule';

export const people: readonly Rule[] = [];

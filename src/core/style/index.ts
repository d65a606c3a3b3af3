/** The registry of style rules. A rule is a file; a file that is not named here does not exist. */
import type { Rule } from './rule';

export const styleRules: readonly Rule[] = [
];

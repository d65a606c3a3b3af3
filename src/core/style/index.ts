/** The registry of style rules. A rule is a file; a file that is not named here does not exist. */
import type { Rule } from '../rule/rule';
import { doubledWord } from './rules/doubledWord';
import { editorialising } from './rules/editorialising';
import { unsourcedFirst } from './rules/unsourcedFirst';
import { unsourcedOpinion } from './rules/unsourcedOpinion';

export const styleRules: readonly Rule[] = [
  doubledWord, editorialising, unsourcedFirst, unsourcedOpinion,
];

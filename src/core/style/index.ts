/** The registry of style rules. A rule is a file; a file that is not named here does not exist. */
import type { Rule } from '../rule/rule';
import { doubledSpace } from './rules/doubledSpace';
import { doubledWord } from './rules/doubledWord';
import { editorialising } from './rules/editorialising';
import { impossibleDate } from './rules/impossibleDate';
import { passive } from './rules/passive';
import { unsourcedFirst } from './rules/unsourcedFirst';
import { unsourcedOpinion } from './rules/unsourcedOpinion';
import { weekdayMismatch } from './rules/weekdayMismatch';
import { wordy } from './rules/wordy';
import { adverb, ePrime, so, thereIs, weasel } from './rules/writeGoodChecks';

export const styleRules: readonly Rule[] = [
  doubledSpace, doubledWord, impossibleDate, weekdayMismatch,
  editorialising, unsourcedFirst, unsourcedOpinion,
  passive, wordy, weasel, so, thereIs, adverb, ePrime,
];

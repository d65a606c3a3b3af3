/**
 * Words taken for one another, with the company that shows it, in the notation of swaps.ts: a file for each sort. A line belongs here only
 * if the wrong word can hardly be meant.
 */
import { AMOUNTS } from './amounts';
import { PREPOSITIONS } from './prepositions';
import { SMALL_WORDS } from './smallWords';
import { SOUND_ALIKES } from './soundAlikes';
import { VERB_FORMS } from './verbForms';

export const CONFUSIONS: readonly string[] = [...VERB_FORMS, ...SMALL_WORDS, ...PREPOSITIONS, ...AMOUNTS, ...SOUND_ALIKES];

import { PARTICIPLES } from './company';

/** One word that was typed as two. */
export const TAKEN_APART: readonly string[] = [
  '[can_not=cannot] be|have|do|go|get|take|make|afford|continue|wait|see|find|pay|say',
  `has|have|had [all_ready=already] ${PARTICIPLES}`,
  '[some_one=someone] who|else|had|has|was|is|to',
  'an [on_going=ongoing]',
  '[with_out=without] a|the|any|power|water|food|warning',
];

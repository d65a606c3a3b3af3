/** Attribution and fairness: who says so, and is it told straight. */
import type { Rule } from '../../rule/rule';
import { editorialising } from './editorialising';
import { unsourcedFirst } from './unsourcedFirst';
import { unsourcedOpinion } from './unsourcedOpinion';

export const fairness: readonly Rule[] = [editorialising, unsourcedFirst, unsourcedOpinion];

/** Attribution and fairness: who says so, and is it told straight. */
import type { Rule } from '../../rule/rule';
import { bareAllegation } from './bareAllegation';
import { closingOpinion } from './closingOpinion';
import { editorialising } from './editorialising';
import { hype } from './hype';
import { loadedSpeech } from './loadedSpeech';
import { refuted } from './refuted';
import { unsourcedFirst } from './unsourcedFirst';
import { unsourcedOpinion } from './unsourcedOpinion';
import { unsourcedSuperlative } from './unsourcedSuperlative';
import { vagueSource } from './vagueSource';

export const fairness: readonly Rule[] = [bareAllegation, closingOpinion, editorialising, hype, loadedSpeech, refuted, unsourcedFirst, unsourcedOpinion, unsourcedSuperlative, vagueSource];

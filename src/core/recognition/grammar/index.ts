/** Wording that takes a side whoever it speaks of: the general grammar of recognition. */
import type { Rule } from '../../rule/rule';
import { internationallyRecognised } from './internationallyRecognised';
import { legitimacy } from './legitimacy';
import { notRecognition } from './notRecognition';
import { regime } from './regime';
import { soCalled } from './soCalled';
import { unRecognises } from './unRecognises';
import { worldCommunity } from './worldCommunity';

export const grammarRules: readonly Rule[] = [internationallyRecognised, legitimacy, notRecognition, regime, soCalled, unRecognises, worldCommunity];

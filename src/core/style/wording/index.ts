/** Plain words: wordiness, clichés, the passive, and what write-good has to say. */
import type { Rule } from '../../rule/rule';
import { cliche } from './cliche';
import { passive } from './passive';
import { wordy } from './wordy';
import { adverb, ePrime, so, thereIs, weasel } from './writeGoodChecks';

export const wording: readonly Rule[] = [cliche, passive, wordy, weasel, so, thereIs, adverb, ePrime];

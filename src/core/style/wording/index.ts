/** Plain words: wordiness, clichés, the passive, and what write-good has to say. */
import type { Rule } from '../../rule/rule';
import { cliche } from './cliche';
import { passive } from './passive';
import { pleonasm } from './pleonasm';
import { wordy } from './wordy';
import { adverb, ePrime, so, thereIs, tooWordy, weasel } from './writeGoodChecks';

export const wording: readonly Rule[] = [cliche, wordy, pleonasm, passive, weasel, so, thereIs, adverb, ePrime, tooWordy];

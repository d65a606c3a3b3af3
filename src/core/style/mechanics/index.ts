/** Typing, spelling and punctuation. */
import type { Rule } from '../../rule/rule';
import { confusedWord } from './confusedWord';
import { doubledSpace } from './doubledSpace';
import { doubledWord } from './doubledWord';
import { eggcorn } from './eggcorn';
import { its } from './its';
import { misspelling } from './misspelling';

export const mechanics: readonly Rule[] = [doubledSpace, doubledWord, confusedWord, eggcorn, its, misspelling];

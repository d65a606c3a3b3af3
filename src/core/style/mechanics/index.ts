/** Typing, spelling and punctuation. */
import type { Rule } from '../../rule/rule';
import { doubledSpace } from './doubledSpace';
import { doubledWord } from './doubledWord';

export const mechanics: readonly Rule[] = [doubledSpace, doubledWord];

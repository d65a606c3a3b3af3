/** Typing, spelling and punctuation. */
import type { Rule } from '../../rule/rule';
import { confusedWord } from './confusedWord';
import { decade } from './decade';
import { doubledSpace } from './doubledSpace';
import { doubledWord } from './doubledWord';
import { lyHyphen } from './lyHyphen';
import { punctuation } from './punctuation';
import { unclosedBracket } from './unclosedBracket';
import { unclosedQuotation } from './unclosedQuotation';

export const mechanics: readonly Rule[] = [doubledSpace, doubledWord, confusedWord, punctuation, decade, lyHyphen, unclosedQuotation, unclosedBracket];

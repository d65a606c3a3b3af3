/** Typing, spelling and punctuation. */
import type { Rule } from '../../rule/rule';
import { confusedWord } from './confusedWord';
import { decade } from './decade';
import { doubledSpace } from './doubledSpace';
import { doubledWord } from './doubledWord';
import { lyHyphen } from './lyHyphen';
import { misspelling } from './misspelling';
import { mixedQuotes } from './mixedQuotes';
import { punctuation } from './punctuation';
import { quotePunctuation } from './quotePunctuation';
import { spellingMix } from './spellingMix';
import { unclosedBracket } from './unclosedBracket';
import { unclosedQuotation } from './unclosedQuotation';

export const mechanics: readonly Rule[] = [
  doubledSpace, doubledWord, misspelling, confusedWord, punctuation, decade, lyHyphen,
  unclosedQuotation, unclosedBracket, quotePunctuation, mixedQuotes, spellingMix,
];

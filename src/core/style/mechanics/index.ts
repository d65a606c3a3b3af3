/** Typing, spelling and punctuation. */
import type { Rule } from '../../rule/rule';
import { acronymCase } from './acronymCase';
import { acronymLetters } from './acronymLetters';
import { apostrophe } from './apostrophe';
import { article } from './article';
import { compoundHyphen } from './compoundHyphen';
import { confusedWord } from './confusedWord';
import { danglingOpening } from './danglingOpening';
import { dashMix } from './dashMix';
import { dashStyle } from './dashStyle';
import { differentThan } from './differentThan';
import { doubledSpace } from './doubledSpace';
import { doubledWord } from './doubledWord';
import { doubleHyphen } from './doubleHyphen';
import { eggcorn } from './eggcorn';
import { ellipsis } from './ellipsis';
import { forFree } from './forFree';
import { inconsistentSpelling } from './inconsistentSpelling';
import { its } from './its';
import { knownName } from './knownName';
import { logicalPunctuation } from './logicalPunctuation';
import { lyHyphen } from './lyHyphen';
import { missingSpace } from './missingSpace';
import { misspelling } from './misspelling';
import { mixedQuotationMarks } from './mixedQuotationMarks';
import { nestedQuotation } from './nestedQuotation';
import { nounOrVerb } from './nounOrVerb';
import { pluralApostrophe } from './pluralApostrophe';
import { questionMark } from './questionMark';
import { quotationComma } from './quotationComma';
import { quotationPunctuation } from './quotationPunctuation';
import { rangeHyphen } from './rangeHyphen';
import { repeatedPunctuation } from './repeatedPunctuation';
import { singleQuotationMarks } from './singleQuotationMarks';
import { spaceBeforePunctuation } from './spaceBeforePunctuation';
import { stateCode } from './stateCode';
import { unbalancedBracket } from './unbalancedBracket';
import { unbalancedQuotation } from './unbalancedQuotation';
import { unexplainedAcronym } from './unexplainedAcronym';
import { unusedAcronym } from './unusedAcronym';
import { verbForm } from './verbForm';

export const mechanics: readonly Rule[] = [
  confusedWord, compoundHyphen, doubledSpace, doubledWord, eggcorn, ellipsis, its, lyHyphen, misspelling, missingSpace, repeatedPunctuation,
  spaceBeforePunctuation, doubleHyphen, dashMix, dashStyle, rangeHyphen, pluralApostrophe, apostrophe, unbalancedQuotation, unbalancedBracket,
  mixedQuotationMarks, nestedQuotation, quotationPunctuation, quotationComma, logicalPunctuation, singleQuotationMarks, acronymLetters, unexplainedAcronym, unusedAcronym,
  inconsistentSpelling, article, differentThan, forFree, verbForm, danglingOpening, acronymCase, knownName, nounOrVerb, questionMark, stateCode,
];

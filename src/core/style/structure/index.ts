/** Structure: headline, lead, paragraphs, quotations and their speakers. */
import type { Rule } from '../../rule/rule';
import { asideComma } from './asideComma';
import { commaSplice } from './commaSplice';
import { emptyHeading } from './emptyHeading';
import { headingCase } from './headingCase';
import { headline } from './headline';
import { longLead } from './longLead';
import { longParagraph } from './longParagraph';
import { longSentence } from './longSentence';
import { missingStop } from './missingStop';
import { namelessLead } from './namelessLead';
import { orphanQuotation } from './orphanQuotation';
import { passiveLead } from './passiveLead';
import { repeatedParagraph } from './repeatedParagraph';
import { serialComma } from './serialComma';
import { subjectComma } from './subjectComma';

export const structure: readonly Rule[] = [
  headline, headingCase, longLead, passiveLead, namelessLead, longSentence, longParagraph, missingStop, repeatedParagraph, emptyHeading, orphanQuotation, asideComma, commaSplice,
  serialComma, subjectComma,
];

/** People: names, titles, ages, and words about people. */
import type { Rule } from '../../rule/rule';
import { ageForm } from './ageForm';
import { courtesyMix } from './courtesyMix';
import { courtesyTitle } from './courtesyTitle';
import { doubledTitle } from './doubledTitle';
import { firstReference } from './firstReference';
import { genderedTitle } from './genderedTitle';
import { givenName } from './givenName';
import { knightedSurname } from './knightedSurname';
import { nameSpelling } from './nameSpelling';
import { officeCapital } from './officeCapital';
import { officeForm } from './officeForm';
import { repeatedTitle } from './repeatedTitle';
import { reverend } from './reverend';
import { crash, crimeAndAbuse, disability, identity, migration, suicideReporting } from './sensitiveTerms';
import { styleOfOffice } from './styleOfOffice';
import { titleDot } from './titleDot';

export const people: readonly Rule[] = [
  nameSpelling, ageForm, doubledTitle, firstReference, givenName,
  courtesyMix, courtesyTitle, repeatedTitle, officeForm, officeCapital, styleOfOffice, knightedSurname, titleDot, reverend, genderedTitle,
  suicideReporting, disability, migration, crimeAndAbuse, crash, identity,
];

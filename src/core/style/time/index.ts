/** Datelines, dates and times. */
import type { Rule } from '../../rule/rule';
import { ambiguousWeekday } from './ambiguousWeekday';
import { dateForm } from './dateForm';
import { datelineForm } from './datelineForm';
import { impossibleDate } from './impossibleDate';
import { missingYear } from './missingYear';
import { needlessYear } from './needlessYear';
import { redundantTime } from './redundantTime';
import { vagueTime } from './vagueTime';
import { weekdayMismatch } from './weekdayMismatch';

export const time: readonly Rule[] = [impossibleDate, weekdayMismatch, ambiguousWeekday, vagueTime, redundantTime, datelineForm, dateForm, needlessYear, missingYear];

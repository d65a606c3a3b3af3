/** Datelines, dates and times. */
import type { Rule } from '../../rule/rule';
import { ambiguousWeekday } from './ambiguousWeekday';
import { dateForm } from './dateForm';
import { datelineForm } from './datelineForm';
import { figureDate } from './figureDate';
import { finishedTime } from './finishedTime';
import { impossibleDate } from './impossibleDate';
import { impossibleTime } from './impossibleTime';
import { missingYear } from './missingYear';
import { needlessYear } from './needlessYear';
import { redundantTime } from './redundantTime';
import { timeForm } from './timeForm';
import { turnOfYear } from './turnOfYear';
import { vagueTime } from './vagueTime';
import { weekdayMismatch } from './weekdayMismatch';

export const time: readonly Rule[] = [
  impossibleDate, impossibleTime, weekdayMismatch, ambiguousWeekday, vagueTime, turnOfYear, redundantTime,
  datelineForm, dateForm, timeForm, figureDate, needlessYear, missingYear, finishedTime,
];

/** Datelines, dates and times. */
import type { Rule } from '../../rule/rule';
import { impossibleDate } from './impossibleDate';
import { weekdayMismatch } from './weekdayMismatch';

export const time: readonly Rule[] = [impossibleDate, weekdayMismatch];

/** The neutral formula for a subject, and up to which day it is vouched for. */
import { holds } from './dates';
import type { IsoDate, Subject } from './types';

export interface Formula {
  /** "The Taliban, whose government no country recognises". */
  readonly text: string;
  /** Where the date is later: the day on which the list of those who recognise the subject, of which a formula tells, was last verified. */
  readonly verifiedOn?: IsoDate;
}

/** The formula that holds on the date; undefined where the register has none. */
export function backgroundAt({ background, recognition }: Subject, date: IsoDate): Formula | undefined {
  const found = background?.find((one) => holds(one, date) === 'yes');
  if (!found) return undefined;
  const isLate = found.to === undefined && recognition !== undefined && recognition.verifiedOn < date;
  return { text: found.text, ...isLate && { verifiedOn: recognition.verifiedOn } };
}

/** "…, the second country to do so": the place in an order that is told behind a statement. */
import type { Found } from './found';
import { isUnit } from './patterns/parts';
import type { Kind } from './kinds';

const PLACE = '(first|\\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|newest)';
const DONE_SO = new RegExp(`^ , (?:becoming |as )?the ${PLACE} ([a-z@\\d' ]{1,50}?)(?: after @\\d+(?: and @\\d+)?)? to (?:do (?:so|it)|take (?:that|the|this) step)(?! (?:in|since|for|this|under|after)(?![a-z])|[a-z])`, 'u');
const MEMBER_SO = new RegExp(`^(?:(?: ,| and)(?: (?:becoming|as|is|became))?| as) (?:the|its|@\\d+ 's) ${PLACE} (?:full )?(?:member|(?:country|state|nation) (?:to do so|in (?:it|the (?:[a-z]+ (?:- )?){0,2}(?:alliance|area|bloc|club|group|union|zone))))(?![a-z])`, 'u');
const EMBASSY_SO = new RegExp(`^ , (?:becoming )?(?:the )?${PLACE} (?:embassy|(?:country|state|nation) to do so)(?![a-z])`, 'u');
const SO: Partial<Record<Kind, RegExp>> = { embassy: EMBASSY_SO, joined: MEMBER_SO, recognises: DONE_SO };

export interface Placed {
  /** What the statement becomes with it: its place is judged, and with it what was done. */
  readonly kind: Kind;
  readonly place: string | undefined;
  /** Among whom, where it says so. */
  readonly unit?: string;
  readonly length: number;
}

/** The place that one who acted has taken by it. */
export function placeBehind({ kind, behind }: Found): Placed | undefined {
  const so = SO[kind]?.exec(behind);
  if (!so) return undefined;
  const [{ length }, place, unit] = so;
  if (kind !== 'recognises') return { kind: kind === 'joined' ? 'nth-member' : kind, place, length };
  return unit !== undefined && isUnit(unit) ? { kind: place === 'first' ? 'first-recogniser' : 'nth-recogniser', place, unit, length } : { kind, place, length };
}

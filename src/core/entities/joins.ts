/** What joins two names, or the parts of one: "of", "and", commas, brackets. */
import { KNOWN, PLACE_BITS } from './lexicon';

/** Words that may join parts of one name as well as two names: "Bank of England", "the Bank and Barclays". */
const JOINS = new Map([['of', 0], ['and', 1], ['&', 1], ['for', 2]]);
export const JOIN_KINDS = 3;

/** What stands between names of a list, mostly of one kind. */
const LINKS = new Map([[',', 0], ['and', 1], ['or', 1], ['&', 1], ['-', 2], ['/', 2], ['(', 3]]);
export const LINK_KINDS = 4;

export const joinKind = (norm: string): number | undefined => JOINS.get(norm);
export const linkKind = (norm: string): number | undefined => LINKS.get(norm);

/** Classes of a word as the head of a name. */
export const HEADS = 10;

/** What a word with these bits is as the head of a name, in a few coarse classes. */
export function headOf(bits: number): number {
  if (bits & KNOWN.team) return 9;
  if (bits & KNOWN.ofHead) return 0;
  if (bits & KNOWN.organisationEnding) return 1;
  if (bits & KNOWN.placeEnding) return 2;
  if (bits & KNOWN.otherEnding) return 3;
  if (bits & KNOWN.organisation) return 4;
  if (bits & PLACE_BITS) return 5;
  if (bits & (KNOWN.given | KNOWN.surname)) return 6;
  return bits & (KNOWN.common | KNOWN.everyday) ? 7 : 8;
}

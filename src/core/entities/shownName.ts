/** The name under which an entity is shown. */
import { isAllCaps } from '../draft/capitals';
import type { EntityType } from '../types';

/** Shorter names in capitals are what they are: UAE, USA. */
const SHORTEST_PLACE = 4;

/**
 * A place named only in a dateline's capitals as it is written elsewhere, "LJUBLJANA" as "Ljubljana", and the register's
 * title where the draft writes it somewhere: the fullest of a subject's names may take a side.
 */
export function shownName(name: string, type: EntityType, mentions: readonly { readonly text: string }[], title: string | undefined): string {
  if (title !== undefined && mentions.some(({ text }) => text === title)) return title;
  if (type !== 'LOC' || name.length < SHORTEST_PLACE || !isAllCaps(name)) return name;
  return title?.toUpperCase() === name.toUpperCase() ? title : name.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word) => (word[0] as string) + word.slice(1).toLowerCase());
}

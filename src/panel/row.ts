/** What a row of the names shows. */
import type { Entity } from '../core/types';
import type { PanelDraft } from './messages';

export interface Row {
  readonly entity: Entity;
  readonly sensitive: boolean;
  /** There is a fact box about it. */
  readonly boxed: boolean;
  readonly draft: PanelDraft;
  /** Names of all entities: those that this one could be merged into, and its own. */
  readonly names: readonly string[];
}

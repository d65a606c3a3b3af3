/**
 * What the editor and the panel page say to each other, the only file both sides share. All offsets are UTF-16,
 * half-open, into the draft at `version`. Draft text travels as plain strings and becomes text nodes, never markup.
 */
import type { Claim, Entity, EntityType, FactBox, IsoDate, DateSource, Severity } from '../core/types';

/** A finding as the panel lists it. */
export interface PanelFinding {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly text: string;
}

/** How a fact box can be taken into the draft, or elsewhere. */
export type BoxFormat = 'markdown' | 'html' | 'plain' | 'json-ld' | 'ninjs';
export type BoxPlace = 'caret' | 'footnote' | 'end';

export interface PanelBox extends FactBox {
  /** The box exactly as `insert` would write it into this draft. */
  readonly preview: string;
  /** A box for this subject already stands in the draft: inserting updates it. */
  readonly inserted: boolean;
  /** Pictures, as SVG made by the desk from the register alone. */
  readonly pictures?: readonly { readonly title: string; readonly svg: string; readonly table: readonly (readonly string[])[] }[];
  /** The neutral one-sentence formula for the subject on this date. */
  readonly background?: string;
}

/** Everything the page shows. */
export interface PanelState {
  /** Display name of the draft; undefined where no draft is active. */
  readonly draft?: { readonly uri: string; readonly name: string; readonly version: number };
  readonly date?: IsoDate;
  readonly dateSource?: DateSource;
  readonly findings: readonly PanelFinding[];
  readonly claims: readonly Claim[];
  readonly entities: readonly Entity[];
  readonly factBoxes: readonly PanelBox[];
}

export type FromPage =
  | { readonly type: 'ready' }
  /** Show `[start, end)` of the draft in the editor and put the focus there. */
  | { readonly type: 'reveal'; readonly uri: string; readonly version: number; readonly start: number; readonly end: number }
  | { readonly type: 'insertBox'; readonly uri: string; readonly subject: string; readonly place: BoxPlace }
  | { readonly type: 'copyBox'; readonly uri: string; readonly subject: string; readonly format: BoxFormat }
  | { readonly type: 'insertBackground'; readonly uri: string; readonly subject: string }
  | { readonly type: 'openSource'; readonly url: string }
  | { readonly type: 'exportPicture'; readonly subject: string; readonly title: string }
  | { readonly type: 'retypeEntity'; readonly uri: string; readonly name: string; readonly to: EntityType }
  | { readonly type: 'mergeEntities'; readonly uri: string; readonly name: string; readonly into: string }
  | { readonly type: 'dismissEntity'; readonly uri: string; readonly name: string }
  | { readonly type: 'setDate' };

export type ToPage =
  | { readonly type: 'state'; readonly state: PanelState }
  /** Said in the live region: "Fact box inserted". */
  | { readonly type: 'announce'; readonly text: string };

/** What a claim or a finding on the page does to the draft that the page shows. */
import type { PanelFinding } from './messages';

export interface DraftActions {
  reveal(span: { readonly start: number; readonly end: number }): void;
  fix(finding: PanelFinding, title: string): void;
}

import { countBefore } from '../core/draft/search';
import type { Edit, Finding, Fix } from '../core/types';

const overlaps = (a: Edit, b: Edit): boolean => (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);

/** Edits that do not overlap, in the order of the text: a long draft has tens of thousands of them. */
class Taken {
  readonly #edits: Edit[] = [];

  /** Whether an edit overlaps one that is taken. */
  overlaps(edit: Edit): boolean {
    const edits = this.#edits;
    for (let i = countBefore(edits.length, (at) => (edits[at] as Edit).end >= edit.start); i < edits.length && (edits[i] as Edit).start <= edit.end; i++) {
      if (overlaps(edit, edits[i] as Edit)) return true;
    }
    return false;
  }

  add(edit: Edit): void {
    const edits = this.#edits;
    edits.splice(countBefore(edits.length, (at) => { const { start, end } = edits[at] as Edit; return start > edit.start || (start === edit.start && end > edit.end); }), 0, edit);
  }
}

/** The safe fixes of these findings, in their order; of two that overlap the first stands. */
export function safeFixes(findings: readonly Finding[]): readonly Fix[] {
  const chosen: Fix[] = [];
  const taken = new Taken();
  for (const finding of findings) {
    const fix = finding.fixes.find(({ safe }) => safe);
    if (!fix || fix.edits.some((edit) => taken.overlaps(edit))) continue;
    chosen.push(fix);
    for (const edit of fix.edits) taken.add(edit);
  }
  return chosen;
}

/** The edits of these fixes. */
export const safeEdits = (findings: readonly Finding[]): readonly Edit[] => safeFixes(findings).flatMap(({ edits }) => edits);

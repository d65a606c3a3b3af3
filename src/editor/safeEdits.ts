import type { Edit, Finding, Fix } from '../core/types';

const overlaps = (a: Edit, b: Edit): boolean => (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);

/** The safe fixes of these findings, in their order; of two that overlap the first stands. */
export function safeFixes(findings: readonly Finding[]): readonly Fix[] {
  const chosen: Fix[] = [];
  const taken: Edit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find(({ safe }) => safe);
    if (!fix || fix.edits.some((edit) => taken.some((other) => overlaps(edit, other)))) continue;
    chosen.push(fix);
    taken.push(...fix.edits);
  }
  return chosen;
}

/** The edits of these fixes. */
export const safeEdits = (findings: readonly Finding[]): readonly Edit[] => safeFixes(findings).flatMap(({ edits }) => edits);

import type { Edit, Finding } from '../core/types';

const overlaps = (a: Edit, b: Edit): boolean => (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);

/** The edits of the safe fixes of these findings, in their order; of two fixes that overlap the first stands, whole. */
export function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  const chosen: Edit[] = [];
  for (const finding of findings) {
    const edits = finding.fixes.find((fix) => fix.safe)?.edits ?? [];
    if (!edits.some((edit) => chosen.some((other) => overlaps(edit, other)))) chosen.push(...edits);
  }
  return chosen;
}

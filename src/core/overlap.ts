/** One span, one voice: a writer never sees two squiggles saying the same. */
import type { Finding, Severity } from './types';

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1, hint: 0 };

/**
 * Findings in order of their place. Where two overlap, the louder stands; among equals what the register says comes
 * before style, and the longer before the shorter.
 */
export function settleOverlaps(findings: readonly Finding[]): Finding[] {
  const ordered = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  for (const finding of ordered) {
    // Only the last few can overlap: spans are short and sorted.
    let beaten = false;
    for (let i = kept.length - 1; i >= 0 && i >= kept.length - 8 && !beaten; i--) {
      const other = kept[i] as Finding;
      if (other.end <= finding.start || !contend(other, finding)) continue;
      if (weight(other) >= weight(finding)) beaten = true;
      else kept.splice(i, 1);
    }
    if (!beaten) kept.push(finding);
  }
  return kept;
}

/** Wide marks (a paragraph, a sentence that is too long) leave room for marks on words inside them. */
function contend(a: Finding, b: Finding): boolean {
  const wide = (finding: Finding): boolean => finding.end - finding.start > 160;
  return wide(a) === wide(b);
}

const weight = (finding: Finding): number =>
  RANK[finding.severity] * 1e6 + (finding.rule.startsWith('recognition.') ? 5e5 : 0) + Math.min(finding.end - finding.start, 1e5);

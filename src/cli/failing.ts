import type { Finding, Severity } from '../core/types';

const RANK: Readonly<Record<Severity, number>> = { hint: 0, info: 1, warning: 2, error: 3 };

/** How many findings are at or above a severity. */
export function countAtLeast(findings: readonly Pick<Finding, 'severity'>[], least: Severity | 'never'): number {
  return least === 'never' ? 0 : findings.filter((finding) => RANK[finding.severity] >= RANK[least]).length;
}

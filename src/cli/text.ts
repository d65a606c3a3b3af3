/** A result for people: one line a finding, as compilers print them, so that editors and CI can jump there. */
import type { DraftResult } from './result';
import { Places } from './places';

/** Terminal controls in a draft must not reach the terminal. */
// eslint-disable-next-line no-control-regex
const printable = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, '�');

export function formatText(result: DraftResult, text: string): string {
  const places = new Places(text);
  const lines = result.findings.map((finding) => {
    const { line, column } = places.at(finding.start);
    const sources = finding.sources.length > 0 ? ` [${finding.sources.map((source) => source.title).join('; ')}]` : '';
    return `${result.id}:${line}:${column}: ${finding.severity} ${finding.rule}: “${printable(finding.text)}” ${printable(finding.message)}${sources}`;
  });
  const { words } = result.metrics;
  const count = result.findings.length;
  lines.push(`${result.id}: ${count} ${count === 1 ? 'finding' : 'findings'} in ${words} words, read as of ${result.date} (${result.dateSource})`);
  return `${lines.join('\n')}\n`;
}

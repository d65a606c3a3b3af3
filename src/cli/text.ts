/** A result for people: one line a finding, as compilers print them, so that editors and CI can jump there. */
import { Lines } from '../core/lines';
import type { DraftResult } from './result';
import { printable } from './print';

/** As much of the marked words as a line needs to be understood, in UTF-16 units. */
const LONGEST = 120;

/** The lines of a draft's result, and one that sums it up. */
export function* formatText(result: DraftResult, text: string): Generator<string> {
  const places = new Lines(text), name = printable(result.id);
  for (const finding of result.findings) {
    const { line, column } = places.at(finding.start);
    const sources = finding.sources.length > 0 ? ` [${finding.sources.map((source) => source.title).join('; ')}]` : '';
    yield `${name}:${line}:${column}: ${finding.severity} ${finding.rule}: “${short(printable(finding.text))}” ${printable(finding.message + sources)}\n`;
  }
  const { words } = result.metrics;
  const count = result.findings.length;
  yield `${name}: ${count} ${count === 1 ? 'finding' : 'findings'} in ${words} words, read as of ${result.date} (${result.dateSource})\n`;
}

/** Cut between characters. */
const short = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/u, '')}…`);

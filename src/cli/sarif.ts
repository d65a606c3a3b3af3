/** Results as SARIF 2.1.0, which code hosts show beside the text. */
import path from 'node:path';
import { Lines } from '../core/lines';
import { rulePage } from '../core/rulePage';
import { rules } from '../core/rules';
import type { Level } from '../core/types';
import type { DraftResult } from './result';

const LEVEL: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note', off: 'none' };

/** One run over all drafts; `texts` holds each result's draft. */
export function formatSarif(results: readonly DraftResult[], texts: ReadonlyMap<DraftResult, string>): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: {
        name: 'Copydesk', informationUri: 'https://github.com/copydesk/copydesk',
        rules: rules().map(({ id, summary, level }) => ({ id, shortDescription: { text: summary }, helpUri: rulePage(id), defaultConfiguration: { level: LEVEL[level] } })),
      } },
      columnKind: 'utf16CodeUnits',
      results: results.flatMap((result) => {
        const lines = new Lines(texts.get(result) ?? '');
        return result.findings.map((finding) => {
          const start = lines.at(finding.start), end = lines.at(finding.end);
          return {
            ruleId: finding.rule, level: LEVEL[finding.severity], message: { text: finding.message },
            locations: [{ physicalLocation: {
              artifactLocation: { uri: addressOf(result.id) },
              region: {
                startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column,
                charOffset: finding.start, charLength: finding.end - finding.start,
              },
            } }],
          };
        });
      }),
    }],
  };
}

/** A file's name as an address, relative where the name is. */
function addressOf(file: string): string {
  const address = path.normalize(file).split(path.sep).map(encodeURIComponent).join('/');
  return path.isAbsolute(file) ? `file://${address.startsWith('/') ? '' : '/'}${address}` : address;
}

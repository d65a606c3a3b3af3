/** Builds the suites that run inside VS Code, with the command line's findings for the sample draft put in. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';

export const SAMPLE = path.resolve('media/sample/oslo-talks.md');

/** `only`: part of the names of the tests that are wanted. */
export async function buildSuites(only = '') {
  const printed = execFileSync(process.execPath, ['dist/cli.js', 'check', '--format', 'json', '--fail-on', 'never', SAMPLE], { encoding: 'utf8' });
  const findings = JSON.parse(printed).drafts[0].findings.map(({ rule, severity, start, end, text }) => ({ rule, severity, start, end, text }));
  await build({
    entryPoints: ['suite', 'longDrafts', 'folders', 'restricted'].map((name) => `test/host/${name}.ts`), bundle: true, platform: 'browser', format: 'cjs', target: 'es2022', external: ['vscode'], outdir: 'dist/test-host', logLevel: 'warning',
    define: { GOLDEN: JSON.stringify(findings), ONLY: JSON.stringify(only) },
  });
}

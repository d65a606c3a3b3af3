// The same suite on a desktop VS Code: downloaded, or the one that VSCODE_EXECUTABLE_PATH names. usage: npm run test:desktop
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { buildSuites, SAMPLE } from './suite.mjs';

await buildSuites();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-drafts-'));
fs.copyFileSync(SAMPLE, path.join(folder, 'sample.md'));
const executable = process.env.VSCODE_EXECUTABLE_PATH;
try {
  await runTests({
    ...(executable ? { vscodeExecutablePath: executable } : { version: '1.100.0' }),
    extensionDevelopmentPath: path.resolve('.'), extensionTestsPath: path.resolve('dist/test-host/suite.js'), launchArgs: [folder, '--disable-extensions'],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

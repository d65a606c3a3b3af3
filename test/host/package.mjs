// The packaged extension: what is in it, and that it works from a clean server. usage: node test/host/package.mjs
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { browse } from '../chromium.mjs';
import { hostOf } from './install.mjs';
import { address, serve } from './server.mjs';
import { steps } from './steps.mjs';

const VSIX = path.resolve('dist/copydesk.vsix');
const MOST = 3 * 1024 * 1024;
const { step, told } = steps();

const vsce = (...args) => execFileSync(process.execPath, ['node_modules/@vscode/vsce/vsce', ...args], { encoding: 'utf8' });

await step('holds bundles, media and docs, and nothing else', () => {
  const files = vsce('ls', '--no-dependencies').trim().split('\n').filter((file) => !/^(?: |>|\s*INFO)/u.test(file) && /[./]/u.test(file));
  const strange = files.filter((file) => !/^(?:dist\/(?:node|web)\/extension\.js|dist\/panel\.js|dist\/(?:house\.schema|outlines)\.json|media\/|docs\/|package(?:\.nls)?\.json|README\.md|CHANGELOG\.md|LICENSE)/u.test(file));
  if (strange.length > 0) throw new Error(`strange files: ${strange.join(', ')}`);
});
await step('is under 3 MB', () => {
  vsce('package', '--no-dependencies', '--out', VSIX);
  const { size } = fs.statSync(VSIX);
  if (size > MOST) throw new Error(`${size} bytes`);
  console.log(`  ${(size / 1024 / 1024).toFixed(2)} MB`);
});
await step('installs into a clean server and marks a draft from there', async () => {
  const { root, node } = hostOf('oldest');
  const extensions = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-installed-'));
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-drafts-'));
  fs.copyFileSync('media/sample/oslo-talks.md', path.join(folder, 'sample.md'));
  execFileSync(node, ['out/server-main.js', '--extensions-dir', extensions, '--server-data-dir', path.join(extensions, '.data'), '--install-extension', VSIX], { cwd: root, stdio: 'pipe' });
  const server = await serve('oldest', { extensions });
  const browser = await browse();
  try {
    const page = await browser.newPage();
    await page.goto(address(server.host, folder, { file: path.join(folder, 'sample.md') }));
    await page.locator('.squiggly-error').first().waitFor({ timeout: 60_000 });
    await page.locator('.statusbar-item', { hasText: '20 June 2025' }).first().waitFor();
  } finally {
    await browser.close();
    server.stop();
    for (const one of [extensions, folder]) fs.rmSync(one, { recursive: true, force: true });
  }
});
console.log(`${told.passed} passed, ${told.failed} failed`);
process.exit(told.failed > 0 ? 1 : 0);

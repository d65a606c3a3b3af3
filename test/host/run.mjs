// The suite inside a real VS Code. usage: node test/host/run.mjs [oldest-node] [oldest-web] [newest-node]
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { address, browse, serve } from './server.mjs';
import { stage } from './stage.mjs';
import { buildSuite, SAMPLE } from './suite.mjs';

const wanted = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['oldest-node', 'oldest-web', 'newest-node'];

await buildSuite();

let passed = 0, failed = 0;
for (const name of wanted) {
  const [host, kind] = name.split('-');
  const extension = stage(kind === 'web', ['dist/test-host']);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-drafts-'));
  fs.copyFileSync(SAMPLE, path.join(folder, 'sample.md'));
  let server, browser;
  try {
    server = await serve(host);
    browser = await browse();
    const page = await browser.newPage();
    let lines = '';
    await page.exposeFunction('codeAutomationLog', (type, args) => { const text = args.map(String).join(' '); if (type !== 'error' || /copydesk/iu.test(text)) { lines += `${text}\n`; if (/^(?:ok |not ok | {2})/u.test(text)) console.log(text); } });
    const ended = new Promise((resolve) => { void page.exposeFunction('codeAutomationExit', (code) => resolve(code)); });
    await page.goto(address(server.host, folder, { extension, tests: `${extension}/dist/test-host/suite.js` }));
    const code = await Promise.race([ended, new Promise((resolve) => { setTimeout(() => resolve('nothing within three minutes'), 180_000).unref(); })]);
    const told = /(?<!\d)(\d{1,6}) passed, (\d{1,6}) failed/u.exec(lines);
    passed += Number(told?.[1] ?? 0);
    failed += Number(told?.[2] ?? 0) + (told ? 0 : 1);
    console.log(`# ${name}: ${told?.[0] ?? `no result (${code})\n${lines.slice(-2000)}`}`);
  } catch (error) {
    failed++;
    console.log(`# ${name}: ${error instanceof Error ? error.message : error}`);
  } finally {
    await browser?.close();
    server?.stop();
    for (const one of [extension, folder]) fs.rmSync(one, { recursive: true, force: true });
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

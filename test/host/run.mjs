// The suite inside a real VS Code. usage: node test/host/run.mjs [oldest-node] [oldest-web] [newest-node]
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { address, browse, serve } from './server.mjs';
import { buildSuite, SAMPLE } from './suite.mjs';

const wanted = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['oldest-node', 'oldest-web', 'newest-node'];

await buildSuite();

/** A copy of the extension with nothing but what ships; without `main` for the browser's own host. */
function stage(web) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-ext-'));
  for (const name of ['dist/node', 'dist/web', 'dist/panel.js', 'dist/house.schema.json', 'dist/test-host', 'media', 'package.nls.json']) fs.cpSync(name, path.join(folder, name), { recursive: true });
  const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8'));
  if (web) delete manifest.main;
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

let passed = 0, failed = 0;
for (const name of wanted) {
  const [host, kind] = name.split('-');
  const extension = stage(kind === 'web');
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

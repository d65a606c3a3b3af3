// The suites inside a real VS Code. usage: node test/host/run.mjs [oldest-node] [newest-web] [oldest-web] [newest-node] [suite] [longDrafts] [folders] [restarts] [restricted] [--only WORDS]
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { browse } from '../chromium.mjs';
import { restarts } from './restart.mjs';
import { address, serve } from './server.mjs';
import { stage } from './stage.mjs';
import { buildSuites, SAMPLE } from './suite.mjs';

const asked = process.argv.slice(2), at = asked.indexOf('--only');
const only = at < 0 ? '' : asked.splice(at).slice(1).join(' ');
const isHost = (name) => /^\w+-(?:node|web)$/u.test(name), hosts = asked.filter(isHost), suites = asked.filter((name) => !isHost(name));
const wants = (suite) => suites.length === 0 || suites.includes(suite);

/** The suites, each with what is opened for it, in an empty folder. */
const SUITES = {
  suite(folder) {
    fs.copyFileSync(SAMPLE, path.join(folder, 'sample.md'));
    return folder;
  },
  longDrafts: (folder) => folder,
  folders(folder) {
    for (const name of ['news', 'sport']) fs.mkdirSync(path.join(folder, name));
    const file = path.join(folder, 'desk.code-workspace');
    fs.writeFileSync(file, JSON.stringify({ folders: [{ path: 'news' }, { path: 'sport' }] }));
    return file;
  },
  restricted(folder) {
    fs.mkdirSync(path.join(folder, '.vscode'));
    fs.writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify({
      'terminal.integrated.env.linux': { PATH: '/tmp/evil' }, 'copydesk.rules': { 'style.doubled-word': 'off', 'style.passive': '../evil.js' }, 'copydesk.languages': ['markdown', 7, '../evil'], 'copydesk.delay': '/tmp/evil', 'copydesk.date': 'https://example.org/evil',
    }));
    fs.writeFileSync(path.join(folder, 'copydesk.yaml'), 'terms:\n  - avoid: pitch\n    why: We write field.\n');
    return folder;
  },
};

await buildSuites(only);

/** Either kind of host, and either end of the versions that Copydesk runs in; the other two pairs are for the asking. */
const EACH = ['oldest-node', 'newest-web'];

let passed = 0, failed = 0;
const count = (good, bad) => { passed += good; failed += bad; };
const temporary = (name) => fs.mkdtempSync(path.join(os.tmpdir(), `copydesk-${name}-`));

/** Runs one suite in a page of its own, if it is wanted. */
async function run(suite, title, server, browser, extension) {
  if (!wants(suite)) return;
  const folder = temporary('drafts'), context = await browser.newContext(), page = await context.newPage();
  let lines = '';
  await page.exposeFunction('codeAutomationLog', (type, args) => { const text = args.map(String).join(' '); if (type !== 'error' || /copydesk/iu.test(text)) { lines += `${text}\n`; if (/^(?:ok |not ok | {2})/u.test(text)) console.log(text); } });
  const ended = new Promise((resolve) => { void page.exposeFunction('codeAutomationExit', (code) => resolve(code)); });
  await page.goto(address(server.host, SUITES[suite](folder), { extension, tests: `${extension}/dist/test-host/${suite}.js` }));
  const code = await Promise.race([ended, new Promise((resolve) => { setTimeout(() => resolve('nothing within five minutes'), 300_000).unref(); })]);
  const told = /(?<!\d)(\d{1,6}) passed, (\d{1,6}) failed/u.exec(lines);
  count(Number(told?.[1] ?? 0), Number(told?.[2] ?? 0) + (told ? 0 : 1));
  console.log(`# ${title}, ${suite}: ${told?.[0] ?? `no result (${code})\n${lines.slice(-2000)}`}`);
  await context.close();
  fs.rmSync(folder, { recursive: true, force: true });
}

for (const title of hosts.length > 0 ? hosts : EACH) {
  const [host, kind] = title.split('-'), extension = stage(kind === 'web', ['dist/test-host']);
  let server, closed, browser;
  try {
    server = await serve(host);
    browser = await browse();
    await run('suite', title, server, browser, extension);
    // They take longest, and read by the same code in both hosts.
    if (kind === 'node' || suites.length > 0) await run('longDrafts', title, server, browser, extension);
    await run('folders', title, server, browser, extension);
    // Once is enough: it takes a while, and what is kept is kept alike in each.
    if (!only && kind === 'node' && wants('restarts')) count(...await restarts(host, browser, extension));
    server.stop();
    closed = await serve(host, { restricted: true });
    await run('restricted', title, closed, browser, extension);
  } catch (error) {
    failed++;
    console.log(`# ${title}: ${error instanceof Error ? error.message : error}`);
  } finally {
    await browser?.close();
    for (const one of [server, closed]) one?.stop();
    fs.rmSync(extension, { recursive: true, force: true });
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

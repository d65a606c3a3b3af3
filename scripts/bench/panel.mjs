// Measures how long after a pause in the typing the panel shows what was typed: from the end of the pause, when the draft is read, until
// the page has changed and is laid out. The page runs in Chromium, and messages go there as text. A line of JSON for each size.
// usage: node scripts/bench/panel.mjs [stories | dense]     after node esbuild.mjs --minify --only bench,panel
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { browse } from '../../test/chromium.mjs';
import { copy as dense, typing } from './copy.mjs';
import { stories } from './stories.mjs';

const top = path.join(import.meta.dirname, '../..');
const { inSlices, openDesk, openPanel, panelHtml } = createRequire(import.meta.url)(path.join(top, 'dist/bench/desk.js'));
const copy = { stories, dense }[process.argv[2] ?? 'stories'];
/** A writer pauses after so many keystrokes; so many pauses are measured, after others that warm up. */
const KEYSTROKES = 12, PAUSES = 60, WARM_UP = 20;
const ORIGIN = 'http://panel.test';

const browser = await browse();

/** The panel's page, as the editor opens it; what it is sent it shows. */
async function openPage() {
  const page = await browser.newPage({ viewport: { width: 400, height: 800 } });
  const files = {
    '/': ['text/html', panelHtml({ cspSource: ORIGIN, nonce: 'abc123', scriptUri: `${ORIGIN}/panel.js`, styleUri: `${ORIGIN}/panel.css` })],
    '/panel.js': ['text/javascript', fs.readFileSync(path.join(top, 'dist/panel.js'), 'utf8')], '/panel.css': ['text/css', fs.readFileSync(path.join(top, 'media/panel.css'), 'utf8')],
  };
  await page.route('**/*', (route) => { const [contentType, body] = files[new URL(route.request().url()).pathname] ?? []; return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ contentType, body }); });
  await page.addInitScript(() => { window.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} }); });
  await page.goto(`${ORIGIN}/`);
  return page;
}

/** Sends a message and waits until the page has changed and is laid out. */
const show = (page, message) => page.evaluate((text) => {
  window.dispatchEvent(new MessageEvent('message', { data: JSON.parse(text) }));
  void document.body.offsetHeight;
}, JSON.stringify(message));

const share = (times, part) => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))];

for (const words of [800, 10_000, 100_000]) {
  const desk = openDesk(), messagesOf = openPanel(), page = await openPage();
  let reading, version = 0, made = 0;
  const pause = async (text) => {
    const began = performance.now();
    reading = desk.read({ text, format: 'markdown' }, reading);
    const messages = messagesOf(text, ++version, reading);
    const first = show(page, messages.attention()).then(() => performance.now() - began);
    await inSlices(desk.prepare(reading), () => true);
    await show(page, messages.names());
    return { attention: await first, whole: performance.now() - began };
  };
  const opening = await pause(copy(words, 3)), times = [];
  for (const typed of typing(copy(words, 3), KEYSTROKES * (PAUSES + WARM_UP), 11)) {
    if (++made % KEYSTROKES !== 0) continue;
    const time = await pause(typed);
    if (made > KEYSTROKES * WARM_UP) times.push(time);
  }
  const of = (what) => ({ p50: share(times.map((time) => time[what]), 0.5), p95: share(times.map((time) => time[what]), 0.95) });
  console.log(JSON.stringify({ words, attention: of('attention'), whole: of('whole'), opening }));
  await page.close();
}
await browser.close();

// A walk as a writer would do it, in Chromium, with screenshots. usage: node test/e2e/walk.mjs
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { address, browse, serve } from '../host/server.mjs';

const SHOTS = path.resolve('media/screenshots');
const extension = path.resolve('.');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-walk-'));
const draft = path.join(folder, 'oslo-talks.md');
fs.copyFileSync('media/sample/oslo-talks.md', draft);

let passed = 0, failed = 0;
const server = await serve('oldest');
const browser = await browse();
const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
page.setDefaultTimeout(20_000);

async function step(name, run) {
  if (failed > 0) return;
  try {
    await run();
    passed++;
    console.log(`ok ${name}`);
  } catch (error) {
    failed++;
    console.log(`not ok ${name}\n  ${error instanceof Error ? error.message.split('\n').slice(0, 6).join('\n  ') : error}`);
    await page.screenshot({ path: path.resolve('dist/walk-failed.png') });
  }
}

const editor = () => page.locator('.editor-instance .view-lines').first();
const line = (words) => page.locator('.editor-instance .view-line', { hasText: words }).first();
const squiggles = (kind) => page.locator(`.editor-instance .squiggly-${kind}`);
const palette = async (command) => {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${command}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: command }).first().click();
};
const panel = () => page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
/** The button of an entity in the panel. */
const entity = (name) => panel().getByRole('button', { name: new RegExp(`^${name}`, 'u') }).first();
const theme = async (name) => {
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+T');
  const input = page.locator('.quick-input-widget input').first();
  await input.waitFor();
  await input.fill(name);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
};
/** Puts the caret on words of the draft by searching for them. */
const goTo = async (words) => {
  await editor().click({ position: { x: 20, y: 10 } });
  await page.keyboard.press('Control+F');
  await page.locator('.find-widget textarea').first().fill(words);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
};

await step('opens the draft and sees squiggles', async () => {
  await page.goto(address(server.host, folder, { extension, file: draft }));
  await line('landmark').waitFor();
  await squiggles('error').first().waitFor();
  await squiggles('warning').first().waitFor();
});
await step('the status bar shows counts and the draft’s date', async () => {
  await page.locator('.statusbar-item', { hasText: '20 June 2025' }).first().waitFor();
});
await step('hovers a mark and reads why, with sources', async () => {
  await goTo('Afghan Foreign Ministry');
  await palette('Show or Focus Hover');
  await page.locator('.monaco-hover', { hasText: 'Taliban-run foreign ministry' }).first().waitFor();
  await page.locator('.monaco-hover a[href^="http"]').first().waitFor();
  await page.keyboard.press('Escape');
});
await step('takes a quick fix from the light bulb', async () => {
  await goTo('Afghan Foreign Ministry');
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row', { hasText: 'Taliban-run foreign ministry' }).first().waitFor();
  await page.keyboard.press('Enter');
  await line('The Taliban-run foreign ministry welcomed').waitFor();
});
await step('runs a command from the palette', async () => {
  await palette('Copydesk: Apply Safe Fixes');
  await line('mayor of Kyiv').waitFor();
});
await step('opens the panel, which lists people, organisations and places', async () => {
  await editor().click({ position: { x: 20, y: 10 } });
  await palette('Copydesk: Open the Fact Boxes');
  await entity('Amir Khan Muttaqi').waitFor();
});
await step('clicks an entity and lands on its mention', async () => {
  await entity('Amir Khan Muttaqi').click();
  await page.locator('.statusbar-item', { hasText: /Ln 5, Col \d+ \(17 selected\)/u }).first().waitFor();
});
await step('looks right in four themes', async () => {
  fs.mkdirSync(SHOTS, { recursive: true });
  for (const [name, file, base] of [['Light Modern', 'light', 'vs'], ['Dark High Contrast', 'contrast-dark', 'hc-black'], ['Light High Contrast', 'contrast-light', 'hc-light'], ['Dark Modern', 'dark', 'vs-dark']]) {
    await theme(name);
    // The picker closes before the colours change, in the page of the panel last of all.
    await page.locator(`.monaco-workbench.${base}`).first().waitFor();
    await panel().locator(`body.${{ 'vs': 'vscode-light', 'vs-dark': 'vscode-dark', 'hc-black': 'vscode-high-contrast', 'hc-light': 'vscode-high-contrast-light' }[base]}`).waitFor();
    await page.locator('.statusbar-item', { hasText: 'June 2025' }).first().waitFor();
    await entity('Amir Khan Muttaqi').waitFor();
    await page.screenshot({ path: path.join(SHOTS, `${file}.png`) });
  }
});
await step('inserts a fact box, and undoes it in one step', async () => {
  await goTo('Doha');
  await page.keyboard.press('End');
  await palette('Copydesk: Insert a Fact Box');
  await page.locator('.quick-input-widget', { hasText: 'Insert a fact box' }).first().waitFor();
  await page.locator('.quick-input-widget input').first().fill('Norway');
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Norway' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.editor-instance .view-line', { hasText: 'copydesk:box' }).first().waitFor();
  await page.screenshot({ path: path.join(SHOTS, 'fact-box.png') });
  await editor().click({ position: { x: 20, y: 10 } });
  await page.keyboard.press('Control+Z');
  await page.locator('.editor-instance .view-line', { hasText: 'copydesk:box' }).first().waitFor({ state: 'detached' });
});
/** A fact box of the panel, by its title. */
const box = (title) => panel().locator('details.box', { has: panel().getByRole('heading', { name: title, exact: true }) }).first();
const openBox = async (title) => {
  await box(title).waitFor();
  if (!(await box(title).evaluate((element) => element.open))) await box(title).locator('summary').first().click();
};
const boxesInDraft = async () => fs.readFileSync(draft, 'utf8').split('copydesk:box').length - 1;
const save = async () => { await editor().click({ position: { x: 20, y: 10 } }); await page.keyboard.press('Control+S'); };

await step('retypes a name, which moves to its new kind and back', async () => {
  await panel().getByRole('button', { name: 'Change Brussels' }).click();
  await panel().getByRole('group', { name: 'Kind' }).getByRole('button', { name: 'Organisation' }).filter({ visible: true }).click();
  await panel().locator('.group', { hasText: /Organi[sz]ations/u }).getByRole('button', { name: /^Brussels/u }).first().waitFor();
});
await step('dismisses a name that is none', async () => {
  await panel().getByRole('button', { name: 'Change Sweden' }).click();
  await panel().getByRole('button', { name: 'Dismiss' }).filter({ visible: true }).click();
  await entity('Sweden').waitFor({ state: 'detached' });
});
await step('inserts a box from the panel, updates it, and undoes', async () => {
  await openBox('Norway');
  await box('Norway').getByRole('button', { name: 'Insert', exact: true }).click();
  await box('Norway').getByRole('button', { name: 'Update', exact: true }).waitFor();
  await box('Norway').getByRole('button', { name: 'Update', exact: true }).click();
  await save();
  if (await boxesInDraft() > 2) throw new Error('the box stands in the draft twice');
  await page.keyboard.press('Control+Z');
  await box('Norway').getByRole('button', { name: 'Insert', exact: true }).waitFor();
});
await step('shows a time line, a map and a pair of subjects', async () => {
  const titles = await panel().locator('details.box h3').allTextContents();
  const pair = titles.find((title) => /[–—]| and /u.test(title));
  if (!pair) throw new Error(`no pair among ${titles.join(' | ')}`);
  await openBox('Norway');
  await box('Norway').locator('figure svg').first().waitFor();
  await openBox('Taliban');
  await box('Taliban').locator('figure svg').first().scrollIntoViewIfNeeded();
  await page.screenshot({ path: path.join(SHOTS, 'pictures.png') });
});
await step('saves a picture as SVG', async () => {
  await box('Norway').getByRole('button', { name: 'Save as SVG' }).first().click();
  const name = page.locator('.quick-input-widget input').first();
  await name.waitFor();
  const target = path.join(folder, 'map.svg');
  await page.locator('.quick-input-widget').getByText('OK', { exact: true }).first().waitFor();
  // The dialog opens on the draft's folder, as a writer meets it: the name is typed behind it.
  await page.waitForFunction((value) => [...document.querySelectorAll('.quick-input-widget input')].some((input) => input.value === value), `${folder}/`);
  await name.press('End');
  await page.keyboard.type('map.svg', { delay: 30 });
  await page.waitForFunction((value) => [...document.querySelectorAll('.quick-input-widget input')].some((input) => input.value === value), target);
  await page.keyboard.press('Enter');
  for (let left = 60; left > 0 && !fs.existsSync(target); left--) await page.waitForTimeout(250);
  if (!/<svg/u.test(fs.readFileSync(path.join(folder, 'map.svg'), 'utf8'))) throw new Error('no picture in the file');
});
await step('inserts one sentence of background', async () => {
  await editor().click({ position: { x: 20, y: 10 } });
  await page.keyboard.press('Control+End');
  await box('Taliban').getByRole('button', { name: 'Insert the sentence' }).click();
  await line('whose government').waitFor();
  await page.keyboard.press('Control+Z');
});
await step('types a sentence and sees its finding', async () => {
  await editor().click({ position: { x: 20, y: 10 } });
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The envoy flew on to Kharkov. He rested.');
  await page.locator('.statusbar-item', { hasText: '20 June 2025' }).first().waitFor();
  await palette('Copydesk: Previous Finding');
  await page.locator('.statusbar-item', { hasText: /\(7 selected\)/u }).first().waitFor();
});
await step('the panel comes back after a reload', async () => {
  // Without a file to open the window comes back as it was left.
  await page.goto(address(server.host, folder, { extension }));
  await entity('Amir Khan Muttaqi').waitFor();
});

await browser.close();
server.stop();
fs.rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

// A walk as a writer would do it, in Chromium. usage: node test/e2e/walk.mjs [web]    In the Node host it takes screenshots; `web` walks in the browser's own host.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { browse } from '../chromium.mjs';
import { address, serve } from '../host/server.mjs';
import { stage } from '../host/stage.mjs';
import { steps, writerIn } from '../host/steps.mjs';

const web = process.argv.includes('web');
const SHOTS = path.resolve(web ? 'dist/walk-web' : 'media/screenshots');
const extension = web ? stage(true) : path.resolve('.');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-walk-'));
const draft = path.join(folder, 'oslo-talks.md');
fs.copyFileSync('media/sample/oslo-talks.md', draft);
// In a browser VS Code saves by itself a second after a change, and what is saved is held back no longer.
fs.mkdirSync(path.join(folder, '.vscode'));
fs.writeFileSync(path.join(folder, '.vscode/settings.json'), '{ "files.autoSave": "off" }\n');
fs.writeFileSync(path.join(folder, 'hargeisa.md'), 'HARGEISA, June 20, 2025 — Somaliland has a government of its own.\n');

const server = await serve('oldest');
const browser = await browse();
const context = await browser.newContext({ viewport: { width: 1400, height: 860 }, permissions: ['clipboard-read', 'clipboard-write'] });
const page = await context.newPage();
page.setDefaultTimeout(20_000);

const { step, told } = steps({ page, picture: 'dist/walk-failed.png' }), { focusEditor, palette, goTo, panel, entity } = writerIn(page);
const line = (words) => page.locator('.editor-instance .view-line', { hasText: words }).first();
const squiggles = (kind) => page.locator(`.editor-instance .squiggly-${kind}`);
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
const axe = fs.readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** What axe-core finds in the panel, with the editor's real colours. */
const accessibilityFaults = async () => {
  const frame = await (await panel().locator('body').elementHandle()).ownerFrame();
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate(() => globalThis.axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
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
  await focusEditor();
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
    await panel().locator('header').scrollIntoViewIfNeeded();
    const faults = await accessibilityFaults();
    if (faults.length > 0) throw new Error(`${name}: ${faults.join('\n')}`);
    // One of the four shows what is further down.
    if (file === 'dark') await panel().getByRole('heading', { name: 'People, organisations, places' }).evaluate((heading) => { window.scrollBy({ top: heading.getBoundingClientRect().top - 8, behavior: 'instant' }); });
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
  await focusEditor();
  await page.keyboard.press('Control+Z');
  await page.locator('.editor-instance .view-line', { hasText: 'copydesk:box' }).first().waitFor({ state: 'detached' });
});
/** A fact box of the panel, by its title. */
const box = (title) => panel().locator('details.box', { has: panel().getByRole('heading', { name: title, exact: true }) }).first();
const openBox = async (title) => {
  await box(title).waitFor();
  if (!(await box(title).evaluate((element) => element.open))) await box(title).locator('summary').first().click();
};
/** Opens the ways to change a name, which come up under the pointer. */
const change = async (name) => {
  await panel().locator('.row', { has: panel().getByText(name, { exact: true }) }).first().hover();
  await panel().getByRole('button', { name: `Change ${name}`, exact: true }).click();
};
const boxesInDraft = async () => fs.readFileSync(draft, 'utf8').split('copydesk:box').length - 1;
/** The draft's file, once it holds what is looked for. */
const written = async (words) => {
  for (let left = 40; left > 0 && !words.test(fs.readFileSync(draft, 'utf8')); left--) await page.waitForTimeout(100);
  return fs.readFileSync(draft, 'utf8');
};
const save = async () => { await focusEditor(); await page.keyboard.press('Control+S'); };

await step('retypes a name, which moves to its new kind and back', async () => {
  await change('Brussels');
  await panel().getByRole('group', { name: 'Kind' }).getByRole('button', { name: 'Organisation' }).filter({ visible: true }).click();
  await panel().locator('.group', { hasText: /Organi[sz]ations/u }).getByRole('button', { name: /^Brussels/u }).first().waitFor();
  await panel().getByText('1 name changed by you').click();
  await panel().getByRole('button', { name: 'Undo what was chosen for Brussels' }).click();
  await panel().locator('.group', { hasText: 'Places' }).getByRole('button', { name: /^Brussels/u }).first().waitFor();
});
await step('merges two names into one', async () => {
  await change('Kabul');
  await panel().getByRole('combobox', { name: 'Merge into' }).filter({ visible: true }).selectOption('Taliban');
  await panel().getByRole('button', { name: 'Merge', exact: true }).filter({ visible: true }).click();
  await panel().locator('.row', { hasText: 'Kabul' }).waitFor({ state: 'detached' });
  await panel().getByRole('button', { name: /^Taliban.*6$/u }).waitFor();
});
await step('dismisses a name that is none', async () => {
  await change('Sweden');
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
await step('inserts a pair as a footnote, then another box at the end', async () => {
  const pair = 'Norway and the Taliban';
  await goTo('Doha');
  await openBox(pair);
  await box(pair).getByRole('combobox', { name: 'Where to insert' }).selectOption('footnote');
  await box(pair).getByRole('button', { name: 'Insert', exact: true }).click();
  await box(pair).getByRole('button', { name: 'Update', exact: true }).waitFor();
  await box(pair).locator('summary').first().click();
  await openBox('Kyiv');
  await box('Kyiv').getByRole('combobox', { name: 'Where to insert' }).selectOption('end');
  await box('Kyiv').getByRole('button', { name: 'Insert', exact: true }).click();
  await box('Kyiv').getByRole('button', { name: 'Update', exact: true }).waitFor();
  await save();
  const text = await written(/copydesk:box kyiv/u);
  if (!/Doha\[\^copydesk-norway-afghanistan-taliban\]|\[\^copydesk-norway-afghanistan-taliban\]: \*\*Norway/u.test(text)) throw new Error('no footnote');
  if (!/<!-- copydesk:box kyiv [\s\S]*<!-- \/copydesk:box -->\s*$/u.test(text)) throw new Error('the box is not at the end');
});
await step('a box that is not what the register says any more gets a mark and a fix', async () => {
  await goTo('Name:**');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.type('> - **Name:** Kiev, as ever');
  await box('Kyiv').getByText('The box in the draft differs').waitFor();
  await palette('Copydesk: Previous Mark');
  await page.locator('.statusbar-item', { hasText: /\(37 selected\)/u }).first().waitFor();
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row', { hasText: 'Update the fact box' }).first().waitFor();
  await page.keyboard.press('Enter');
  await line('Kiev, as ever').waitFor({ state: 'detached' });
  await focusEditor();
  const standing = panel().locator('.box > summary .badge:not([hidden])');
  for (let left = 12; left > 0 && (await standing.count()) > 0; left--) {
    await page.keyboard.press('Control+Z');
    await page.waitForTimeout(400);
  }
  await standing.first().waitFor({ state: 'detached' });
});
await step('copies a box for machines', async () => {
  await openBox('Taliban');
  for (const [format, expected] of [['json-ld', 'https://schema.org'], ['ninjs', 'associations'], ['html', '<aside']]) {
    await box('Taliban').getByRole('combobox', { name: 'Format to copy' }).selectOption(format);
    await box('Taliban').getByRole('button', { name: 'Copy', exact: true }).click();
    // Heard in the panel, seen in the status bar.
    await panel().getByRole('status').getByText('Copied').waitFor();
    await page.locator('.statusbar-item', { hasText: 'Copied: Taliban' }).first().waitFor();
    // The message of the copy before may still stand there.
    await page.waitForFunction(async (part) => (await navigator.clipboard.readText()).includes(part), expected, { timeout: 10_000 })
      .catch(async () => { throw new Error(`${format}: ${(await page.evaluate(() => navigator.clipboard.readText())).slice(0, 80)}`); });
  }
});
await step('does from the panel what the light bulb offers, and undoes it', async () => {
  await panel().getByRole('button', { name: 'Write “no country has recognized”' }).click();
  await line('no country has recognized').waitFor();
  await focusEditor();
  await page.keyboard.press('Control+Z');
  await panel().getByText('Understated', { exact: true }).waitFor();
});
await step('shows a time line, a map and a pair of subjects', async () => {
  const titles = await panel().locator('details.box h3').allTextContents();
  const pair = titles.find((title) => /[–—]| and /u.test(title));
  if (!pair) throw new Error(`no pair among ${titles.join(' | ')}`);
  await openBox('Norway');
  await box('Norway').locator('figure svg').first().waitFor();
  await openBox('Taiwan');
  const pictures = await box('Taiwan').locator('figcaption').allTextContents();
  for (const title of [/^Recognition of Taiwan/u, /by region/u, /^Locator map/u]) if (!pictures.some((one) => title.test(one))) throw new Error(`no ${title} among ${pictures.join(' | ')}`);
  await box('Taiwan').locator('figure').first().evaluate((figure) => { window.scrollBy({ top: figure.getBoundingClientRect().top - 40, behavior: 'instant' }); });
  await page.screenshot({ path: path.join(SHOTS, 'pictures.png') });
});
await step('saves a picture as SVG', async () => {
  await box('Norway').getByRole('button', { name: 'Save as SVG' }).first().click();
  // The dialog opens on the draft's folder with a name for the picture.
  const target = path.join(folder, 'locator-map-norway.svg');
  await page.locator('.quick-input-widget').getByText('OK', { exact: true }).first().waitFor();
  await page.waitForFunction((value) => [...document.querySelectorAll('.quick-input-widget input')].some((input) => input.value === value), target);
  await page.locator('.quick-input-widget input').first().press('Enter');
  for (let left = 60; left > 0 && !fs.existsSync(target); left--) await page.waitForTimeout(250);
  if (!/<svg/u.test(fs.readFileSync(target, 'utf8'))) throw new Error('no picture in the file');
});
await step('inserts one sentence of background', async () => {
  await focusEditor();
  await page.keyboard.press('Control+End');
  await box('Taliban').getByRole('button', { name: 'Insert the sentence' }).click();
  await line('whose government').waitFor();
  await page.keyboard.press('Control+Z');
});
await step('types a sentence and sees its finding', async () => {
  await focusEditor();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The envoy flew on to Kharkov. He rested.');
  await page.locator('.statusbar-item', { hasText: '20 June 2025' }).first().waitFor();
  await palette('Copydesk: Previous Mark');
  await page.locator('.statusbar-item', { hasText: /\(7 selected\)/u }).first().waitFor();
});
await step('the panel lists what is being typed when it is marked, not before', async () => {
  await focusEditor();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' The Afghan Foreign Ministry');
  const typed = panel().locator('.finding', { hasText: 'Afghan Foreign Ministry' });
  // The panel has the new text by then: its claims and names are read with the word.
  await page.waitForTimeout(800);
  if (await typed.count() > 0) throw new Error('listed while the word is typed');
  await page.keyboard.type(' said so.');
  await typed.first().waitFor();
  for (let left = 3; left > 0 && await typed.count() > 0; left--) {
    await page.keyboard.press('Control+Z');
    await page.waitForTimeout(400);
  }
  await typed.waitFor({ state: 'detached' });
});
await step('the panel comes back after a reload', async () => {
  // Without a file to open the window comes back as it was left.
  await page.goto(address(server.host, folder, { extension }));
  // The whole window starts again, which takes its time on a busy machine.
  await entity('Amir Khan Muttaqi').waitFor({ timeout: 60_000 });
  // What was open is open, and what was chosen for a name holds.
  if (!(await box('Taliban').evaluate((element) => element.open))) throw new Error('the open box is shut');
  if (await panel().locator('.row', { hasText: 'Kabul' }).count() > 0) throw new Error('the merged name is back');
});
await step('the panel follows the draft that has the focus', async () => {
  const title = (name) => panel().getByRole('heading', { level: 1, name }).waitFor();
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'hargeisa.md' }).click();
  await title('hargeisa.md');
  await entity('Somaliland').waitFor();
  await page.locator('.tab', { hasText: 'oslo-talks.md' }).first().click();
  await title('oslo-talks.md');
});

await browser.close();
server.stop();
for (const temporary of web ? [folder, extension] : [folder]) fs.rmSync(temporary, { recursive: true, force: true });
console.log(`${told.passed} passed, ${told.failed} failed`);
process.exit(told.failed > 0 ? 1 : 0);

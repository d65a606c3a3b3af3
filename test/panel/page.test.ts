import assert from 'node:assert/strict';
import fs from 'node:fs';
import test, { after } from 'node:test';
import registerData from 'copydesk:register';
import type { Page } from 'playwright-core';
import { createDesk } from '../../src/core/desk';
import { createRegister } from '../../src/register/register';
import { closeBrowser, openPanel } from './browser';
import { claims, entities, findings, stateOn } from './state';
import { type Theme, themes } from './themes';

after(closeBrowser);

interface Axe {
  run(options: { resultTypes: string[] }): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

const axeSource = fs.readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] }));
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`));
}

const openAll = (page: Page): Promise<void> => page.evaluate(() => {
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const more of document.querySelectorAll<HTMLElement>('.quiet')) more.click();
});

/** Opens the tools of a name as a reader does: they come up under the pointer. */
async function change(page: Page, name: string): Promise<void> {
  await page.locator('.row').filter({ has: page.locator('.name').getByText(name, { exact: true }) }).hover();
  await page.getByRole('button', { name: `Change ${name}`, exact: true }).click();
}

for (const theme of Object.keys(themes) as Theme[]) {
  test(`nothing for axe to find, in ${theme}`, async () => {
    const panel = await openPanel(theme);
    assert.deepEqual(await accessibilityFaults(panel.page), []);
    await panel.show(stateOn('2026-06-20'));
    assert.deepEqual(await accessibilityFaults(panel.page), []);
    await openAll(panel.page);
    assert.deepEqual(await accessibilityFaults(panel.page), []);
    assert.deepEqual(await panel.violations(), []);
    await panel.close();
  });
}

// The narrowest is 400 px at a zoom of 200 per cent.
for (const width of [200, 280, 320, 600]) {
  test(`nothing reaches beyond ${String(width)} px`, async () => {
    const panel = await openPanel('dark', width);
    await panel.show(stateOn('2026-06-20', { draft: { uri: 'u', name: `${'long'.repeat(60)}.md`, version: 1 } }));
    await openAll(panel.page);
    const beyond = await panel.page.evaluate(() => [...document.querySelectorAll('body *:not(svg *):not(.table *):not(.sr):not(.sources bdi)')]
      .filter((node) => node.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5).map((node) => node.outerHTML.slice(0, 120)));
    assert.deepEqual(beyond, []);
    assert.equal(await panel.page.evaluate(() => document.documentElement.scrollWidth), width, 'nothing to scroll sideways');
    await panel.close();
  });
}

test('the page asks for its state, shows it, and takes no focus', async () => {
  const panel = await openPanel();
  assert.deepEqual(await panel.posted(), [{ type: 'ready' }]);
  await panel.send({ type: 'attention', state: { findings: 'all' } });
  assert.ok(await panel.page.getByText('Open a Markdown').isVisible());
  await panel.show(stateOn());
  assert.equal(await panel.page.locator('h1:visible').textContent(), 'norway-taliban.md');
  assert.match(await panel.page.locator('.date').textContent() ?? '', /20 June 2025.*from the dateline/u);
  assert.match(await panel.page.locator('.item[data-verdict]').first().textContent() ?? '', /^Understated.*no country recognised/u);
  // The claim is not told a second time as a finding.
  assert.equal(await panel.page.locator('.item').filter({ hasText: 'which most countries' }).count(), 1);
  assert.equal(await panel.page.evaluate(() => document.activeElement === document.body), true);
  await panel.show({ findings: [], claims: [] });
  assert.ok(await panel.page.getByText('Open a Markdown').isVisible());
  await panel.close();
});

test('what needs attention is shown before the names, and never beside the names of another draft', async () => {
  const panel = await openPanel();
  const names = panel.page.getByRole('heading', { name: 'People, organisations, places' }), boxes = panel.page.locator('.box');
  await panel.send({ type: 'attention', state: stateOn() });
  assert.ok(await panel.page.getByText('Understated').isVisible());
  assert.ok(!await names.isVisible());
  await panel.send({ type: 'names', state: stateOn() });
  assert.ok(await names.isVisible() && await boxes.first().isVisible());
  // The next state of the draft: what is known of its names stands meanwhile.
  await panel.send({ type: 'attention', state: stateOn(undefined, { findings: [], claims: [] }) });
  assert.ok(await panel.page.getByText('Nothing marked').isVisible() && await names.isVisible());
  const other = { uri: 'file:///other.md', name: 'other.md', version: 1 };
  await panel.send({ type: 'attention', state: stateOn(undefined, { draft: other }) });
  assert.ok(!await names.isVisible() && !await boxes.first().isVisible());
  await panel.send({ type: 'names', state: stateOn(undefined, { draft: other }) });
  assert.ok(await names.isVisible());
  await panel.close();
});

test('pictures that came once stay, through states that leave them out and for a box that goes and returns', async () => {
  const panel = await openPanel();
  const state = stateOn('2026-06-20'), factBoxes = state.factBoxes.map((box) => ({ ...box, pictures: undefined }));
  const drawn = state.factBoxes.reduce((sum, { pictures = [] }) => sum + pictures.length, 0), figures = panel.page.locator('figure');
  await panel.show(state);
  assert.ok(drawn > 0);
  for (const boxes of [factBoxes, [], factBoxes]) {
    await panel.show({ ...state, factBoxes: boxes });
    assert.equal(await figures.count(), boxes.length === 0 ? 0 : drawn);
  }
  await panel.close();
});

test('the keyboard reaches everything, in reading order', async () => {
  const panel = await openPanel('light', 400);
  await panel.show(stateOn());
  await panel.posted();
  const focused = (): Promise<string> => panel.page.evaluate(() => {
    const node = document.activeElement;
    return node?.getAttribute('aria-label') ?? node?.textContent?.trim() ?? '';
  });
  const seen: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await panel.page.keyboard.press('Tab');
    const words = await focused();
    if (step > 0 && words === seen[0]) break;
    seen.push(words);
    const outlined = await panel.page.evaluate(() => (document.activeElement === document.body ? 'solid' : getComputedStyle(document.activeElement ?? document.body).outlineStyle));
    assert.equal(outlined, 'solid', `focus on “${words}” must show`);
  }
  const order = ['Change the draft’s date', 'Needs attention2', 'which most countries', 'Afghanistan’s Ministry', 'People, organisations, places9', 'Filter names', 'Amir Khan Muttaqi', 'Change Amir Khan Muttaqi', 'Taliban', 'Fact boxes'];
  const places = order.map((words) => seen.findIndex((text) => text.startsWith(words)));
  assert.deepEqual(places, [...places].sort((a, b) => a - b), JSON.stringify(seen));
  assert.ok(!places.includes(-1), JSON.stringify(seen));

  await panel.page.getByRole('button', { name: /^Amir Khan Muttaqi/u }).focus();
  for (let press = 0; press < 3; press += 1) await panel.page.keyboard.press('Enter');
  const reveal = { type: 'reveal', uri: 'file:///norway-taliban.md', version: 3 };
  assert.deepEqual(await panel.posted(), [{ ...reveal, start: 10, end: 27 }, { ...reveal, start: 50, end: 67 }, { ...reveal, start: 10, end: 27 }]);
  assert.match(await focused(), /1 of 2$/u);
  assert.equal(await panel.page.getByRole('status').textContent(), 'Amir Khan Muttaqi, mention 1 of 2');

  await panel.page.keyboard.press('Tab');
  assert.equal(await focused(), 'Show the fact box about Amir Khan Muttaqi');
  await panel.page.keyboard.press('Tab');
  await panel.page.keyboard.press('Enter');
  await panel.page.keyboard.press('Tab');
  await panel.page.keyboard.press('Tab');
  await panel.page.keyboard.press('Enter');
  assert.deepEqual(await panel.posted(), [{ type: 'retypeEntity', uri: 'file:///norway-taliban.md', name: 'Amir Khan Muttaqi', to: 'ORG' }]);
  await panel.page.keyboard.press('Escape');
  assert.equal(await focused(), 'Change Amir Khan Muttaqi');
  assert.equal(await panel.page.getByRole('button', { name: 'Dismiss' }).count(), 0);
  await panel.close();
});

test('names can be merged and dismissed, and a filter finds them whatever the accents', async () => {
  const panel = await openPanel();
  const guaido = { type: 'PER', name: 'Juan Guaidó', confidence: 1, mentions: [{ start: 1, end: 4, text: 'Guaidó' }] } as const;
  await panel.show(stateOn('2025-06-20', { entities: [...entities, guaido] }));
  await panel.posted();
  await panel.page.getByRole('searchbox').fill('GUAIDO');
  assert.deepEqual(await panel.page.locator('.name:visible').allTextContents(), ['Juan Guaidó']);
  await change(panel.page, 'Juan Guaidó');
  await panel.page.getByRole('combobox', { name: 'Merge into' }).selectOption('Amir Khan Muttaqi');
  await panel.page.getByRole('button', { name: 'Merge', exact: true }).click();
  await panel.page.getByRole('button', { name: 'Dismiss' }).click();
  const uri = 'file:///norway-taliban.md', name = 'Juan Guaidó';
  assert.deepEqual(await panel.posted(), [{ type: 'mergeEntities', uri, name, into: 'Amir Khan Muttaqi' }, { type: 'dismissEntity', uri, name }]);
  await panel.page.getByRole('searchbox').fill('nobody');
  assert.ok(await panel.page.getByText('No name contains “nobody”').isVisible());
  await panel.close();
});

test('what was chosen for a name can be taken back', async () => {
  const panel = await openPanel();
  await panel.show(stateOn());
  assert.equal(await panel.page.getByText('changed by you').isVisible(), false);
  await panel.show(stateOn('2025-06-20', { choices: [{ name: 'Sweden', dismissed: true }, { name: 'Kiev', into: 'Kyiv' }, { name: 'Brussels', type: 'ORG' }] }));
  await panel.posted();
  await panel.page.getByText('3 names changed by you').click();
  assert.deepEqual(await panel.page.locator('.changed li > span').allTextContents(), ['Sweden dismissed', 'Kiev read as Kyiv', 'Brussels read as organisation']);
  await panel.page.getByRole('button', { name: 'Undo what was chosen for Kiev' }).click();
  assert.deepEqual(await panel.posted(), [{ type: 'restoreEntity', uri: 'file:///norway-taliban.md', name: 'Kiev' }]);
  await panel.close();
});

test('the focus of a name that goes passes to the next one', async () => {
  const panel = await openPanel();
  await panel.show(stateOn());
  await change(panel.page, 'Afghanistan');
  await panel.page.getByRole('button', { name: 'Dismiss' }).click();
  await panel.show(stateOn('2025-06-20', { entities: entities.filter(({ name }) => name !== 'Afghanistan') }));
  assert.match(await panel.page.evaluate(() => document.activeElement?.textContent ?? ''), /^Iran/u);
  await panel.close();
});

test('a name leads to its fact box, even where that is folded away', async () => {
  const panel = await openPanel('light', 400);
  const { page } = panel;
  await panel.show(stateOn());
  await page.locator('.section > summary').last().click();
  const row = page.locator('.row').filter({ hasText: 'Norway' });
  await row.hover();
  await row.getByRole('button', { name: 'Show the fact box about Norway' }).click();
  assert.equal(await page.locator('.box[open] h3').textContent(), 'Norway');
  assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /^Norway/u);
  const { top } = await page.locator('.box[open]').evaluate((node) => node.getBoundingClientRect());
  assert.ok(top >= 30 && top < 300, `in sight, below the section’s heading: ${String(top)}`);
  // Nothing leads where there is no box.
  assert.equal(await page.getByRole('button', { name: 'Show the fact box about Ministry of Foreign Affairs', exact: true }).count(), 0);
  await panel.close();
});

test('arrow keys go through marks, names and boxes', async () => {
  const panel = await openPanel('light', 400);
  const { page } = panel;
  await panel.show(stateOn());
  const press = async (...keys: readonly string[]): Promise<string> => {
    for (const key of keys) await page.keyboard.press(key);
    return page.evaluate(() => document.activeElement?.textContent ?? '');
  };
  await page.getByRole('button', { name: /^Amir Khan Muttaqi/u }).focus();
  assert.match(await press('ArrowDown', 'ArrowDown'), /^European Union/u);
  assert.match(await press('ArrowUp', 'ArrowUp', 'ArrowUp'), /^Amir Khan Muttaqi/u);
  assert.match(await press('End'), /^Kabul/u);
  await page.locator('.passage').first().focus();
  assert.match(await press('ArrowDown'), /^Afghanistan’s Ministry/u);
  await page.locator('.box > summary').first().focus();
  assert.equal(await press('ArrowDown', 'Enter'), await page.locator('.box > summary').nth(1).textContent());
  assert.equal(await page.locator('.box[open]').count(), 1);
  await panel.close();
});

test('what the light bulb offers can be done from the list', async () => {
  const panel = await openPanel();
  await panel.show(stateOn());
  await panel.posted();
  await panel.page.getByRole('button', { name: 'Write “the Taliban-run foreign ministry”' }).click();
  // Of a statement that became a finding, too.
  await panel.page.getByRole('button', { name: 'Write “no country recognises”' }).click();
  const at = { type: 'applyFix', uri: 'file:///norway-taliban.md', version: 3 };
  assert.deepEqual(await panel.posted(), [
    { ...at, rule: 'recognition.term', start: 330, title: 'Write “the Taliban-run foreign ministry”' }, { ...at, rule: 'recognition.claim', start: 1400, title: 'Write “no country recognises”' },
  ]);
  await panel.close();
});

test('a draft that is not read says why', async () => {
  const panel = await openPanel();
  const nothing = { findings: [], claims: [], entities: [], factBoxes: [] };
  for (const unread of ['The desk is reading a long draft.', 'The desk does not read this draft. <b>It is too long.</b>']) {
    await panel.show({ ...nothing, unread });
    assert.ok(await panel.page.getByText(unread).isVisible());
  }
  assert.deepEqual(await accessibilityFaults(panel.page), []);
  await panel.close();
});

test('the heading of a section stays in sight, and hides nothing that has the focus', async () => {
  const panel = await openPanel('dark', 400);
  const { page } = panel;
  await panel.show(stateOn('2025-08-20'));
  await openAll(page);
  const box = page.locator('.box').nth(1);
  await box.locator('dd a').last().focus();
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Shift+Tab');
    const covered = await page.evaluate(() => {
      const { top = 0, bottom = 0 } = document.activeElement?.getBoundingClientRect() ?? {};
      const heading = [...document.querySelectorAll('.section > summary')].map((node) => node.getBoundingClientRect()).find((one) => one.top <= 0 && one.bottom > 0);
      return heading !== undefined && bottom <= heading.bottom && top >= heading.top && !document.activeElement?.matches('.section > summary');
    });
    assert.equal(covered, false);
  }
  assert.ok(await page.getByRole('heading', { name: 'Fact boxes' }).evaluate((node) => node.getBoundingClientRect().top < 40));
  await panel.close();
});

test('a book’s worth of names costs no more than its rows', async () => {
  const panel = await openPanel();
  const many = Array.from({ length: 400 }, (_, index) => ({ type: 'PER', name: `Person ${String(index)}`, confidence: 1, mentions: [{ start: index, end: index + 1, text: 'x' }] }) as const);
  await panel.show(stateOn('2025-06-20', { entities: many }));
  assert.equal(await panel.page.locator('.row').count(), 400);
  assert.equal(await panel.page.locator('.row option').count(), 0);
  await change(panel.page, 'Person 7');
  assert.equal(await panel.page.locator('.row option').count(), 400);
  await panel.close();
});

test('a verdict is said in words that fit its evidence, the errors first', async () => {
  const panel = await openPanel();
  const [claim] = claims;
  assert.ok(claim);
  const evidence = 'He was acting foreign minister until 15 August 2025.';
  await panel.show(stateOn('2025-08-20', { findings: [], claims: [{ ...claim, text: 'a', verdict: 'disputed' }, { ...claim, text: 'b', verdict: 'stale', evidence }, { ...claim, text: 'c', verdict: 'unknown' }] }));
  assert.deepEqual(await panel.page.locator('.verdict').allTextContents(), ['No longer so', 'Disputed', 'Not known to the register']);
  await panel.close();
});

test('beyond what the register knows it shows what it last knew, from when and from whom, and puts first what was not so', async () => {
  const { claims: read } = createDesk({ register: createRegister(registerData), today: '2026-11-27' })
    .read({ text: 'Norway is a member of NATO.\n\nNATO has 30 members.\n\nTaiwan is recognised by 12 countries.\n', format: 'markdown', date: '2026-11-27' });
  const panel = await openPanel();
  await panel.show(stateOn('2026-11-27', { findings: [], claims: read }));
  const open = panel.page.locator('.item[data-verdict]:visible');
  assert.deepEqual(await open.locator('.verdict').allTextContents(), ['Not so when last verified']);
  assert.match(await open.textContent() ?? '', /NATO has 30 members.*Last verified on 31 March 2026: NATO had 32 members\./u);
  assert.ok(await open.locator('.sources button, .sources a').count() > 0, 'a source');
  await panel.page.getByText('2 other statements read').click();
  assert.deepEqual(await panel.page.locator('.verdict').allTextContents(), ['Not so when last verified', 'So when last verified', 'So when last verified']);
  assert.equal(await panel.page.locator('.item[data-verdict]', { has: panel.page.getByText(/^Last verified on \d/u) }).count(), 3);
  await panel.close();
});

test('a name’s mentions are counted anew in another draft', async () => {
  const panel = await openPanel();
  const other = { uri: 'file:///other.md', name: 'other.md', version: 1 };
  await panel.show(stateOn());
  const norway = panel.page.getByRole('button', { name: /^Norway/u });
  await norway.click();
  await norway.click();
  assert.match(await norway.textContent() ?? '', /2 of 10$/u);
  await panel.show(stateOn('2025-06-20', { draft: other }));
  assert.match(await norway.textContent() ?? '', /Norway10$/u);
  await panel.close();
});

test('a message said twice is announced twice', async () => {
  const panel = await openPanel();
  const said: string[] = [];
  for (let time = 0; time < 2; time += 1) {
    await panel.send({ type: 'announce', text: 'Fact box inserted' });
    said.push(await panel.page.getByRole('status').textContent() ?? '');
  }
  assert.notEqual(said[0], said[1]);
  assert.equal(said[1]?.trim(), 'Fact box inserted');
  await panel.close();
});

test('a box is previewed, inserted, copied; its sources and pictures open', async () => {
  const panel = await openPanel('light', 400);
  const state = stateOn('2025-08-20');
  await panel.show(state);
  await panel.posted();
  const subject = 'afghanistan-taliban', uri = 'file:///norway-taliban.md';
  const shown = state.factBoxes.find((box) => box.subject === subject) ?? assert.fail('no box');
  const box = panel.page.locator('.box').filter({ has: panel.page.getByRole('heading', { name: shown.title, exact: true }) });
  await box.locator('> summary').click();
  await box.getByRole('combobox', { name: 'Where to insert' }).selectOption('footnote');
  await box.getByRole('button', { name: 'Insert', exact: true }).click();
  await box.getByText('Preview', { exact: true }).click();
  assert.equal(await box.locator('pre').textContent(), shown.previews.footnote);
  await box.getByRole('combobox', { name: 'Where to insert' }).selectOption({ label: 'at the caret, as HTML' });
  assert.equal(await box.locator('pre').textContent(), shown.previews.html);
  await box.getByRole('combobox', { name: 'Where to insert' }).selectOption({ label: 'at the caret' });
  assert.equal(await box.locator('pre').textContent(), shown.previews.box);
  await box.getByRole('combobox', { name: 'Format to copy' }).selectOption('json-ld');
  await box.getByRole('button', { name: 'Copy' }).click();
  await box.getByRole('button', { name: 'Insert the sentence' }).click();
  // A source goes by its publisher; its whole title is the link's name.
  assert.equal(await box.locator('dd a').first().textContent(), shown.facts[0]?.sources[0]?.title.split(': ')[0]);
  assert.equal(await box.locator('dd a').first().getAttribute('aria-label'), shown.facts[0]?.sources[0]?.title);
  await box.locator('dd a').first().click();
  await box.getByRole('button', { name: 'Save as SVG' }).first().click();
  assert.deepEqual(await panel.posted(), [
    { type: 'insertBox', uri, subject, place: 'footnote' }, { type: 'copyBox', uri, subject, format: 'json-ld' }, { type: 'insertBackground', uri, subject },
    { type: 'openSource', url: shown.facts[0]?.sources[0]?.url }, { type: 'exportPicture', subject, title: shown.pictures?.[0]?.title },
  ]);
  assert.match(await box.locator('dt').filter({ hasText: 'Foreign minister' }).locator('+ dd').textContent() ?? '', /Amir Khan Muttaqi.*since 15 August 2025/u);
  assert.match(await box.locator('dd').first().textContent() ?? '', /verified \d{1,2} \w+ 20\d\d$/u);
  assert.equal(await box.getByRole('img').first().locator('title').textContent(), shown.pictures?.[0]?.title);
  // Once it stands in the draft the same button updates it.
  await panel.show({ ...state, factBoxes: state.factBoxes.map((other) => ({ ...other, inserted: other.subject === subject ? 'footnote' : undefined })) });
  assert.ok(await box.getByRole('button', { name: 'Update' }).isVisible());
  assert.ok(await box.getByText('in the draft').isVisible());
  assert.equal(await box.locator('pre').textContent(), shown.previews.footnote);
  await panel.close();
});

test('a draft that knows no other form is offered none', async () => {
  const panel = await openPanel();
  const state = stateOn(), plain = state.factBoxes.map((box) => ({ ...box, previews: { box: box.previews.box } }));
  const place = panel.page.locator('.box').first().getByRole('combobox', { name: 'Where to insert' });
  const offered = () => place.locator('option:not([hidden])').allTextContents();
  await panel.show(state);
  await panel.page.locator('.box > summary').first().click();
  assert.deepEqual(await offered(), ['at the caret', 'at the end', 'as a footnote', 'at the caret, as HTML', 'at the end, as HTML']);
  await place.selectOption({ label: 'at the end, as HTML' });
  await panel.show({ ...state, factBoxes: plain });
  assert.deepEqual(await offered(), ['at the caret', 'at the end']);
  await panel.posted();
  await panel.page.locator('.box').first().getByRole('button', { name: 'Insert', exact: true }).click();
  assert.deepEqual((await panel.posted()).map((message) => message.type === 'insertBox' && message.place), ['end']);
  await panel.close();
});

test('a draft full of markup, scripts and bidi controls is text', async () => {
  const panel = await openPanel();
  const hostile = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>\u202Egnp.exe\u2066&amp;';
  const span = { start: 0, end: 1 };
  await panel.show(stateOn('2025-08-20', {
    draft: { uri: 'u', name: hostile, version: 1 },
    findings: [{ ...span, rule: 'x', severity: 'error', text: hostile, message: hostile, sources: [{ title: hostile, url: 'https://example.org/' }], fixes: [hostile] }],
    claims: [{ ...span, kind: 'k', subject: 's', text: hostile, verdict: 'contradicted', evidence: hostile, sources: [{ title: hostile, url: 'https://example.org/"><b>' }] }],
    entities: [{ type: 'PER', name: hostile, confidence: 0.1, mentions: [{ ...span, text: hostile }] }],
    factBoxes: [{
      subject: 's', title: hostile, reason: hostile, previews: { box: hostile }, background: hostile, facts: [{ label: hostile, value: hostile, asOf: hostile, sources: [] }],
      pictures: [{ title: hostile, table: [[hostile], [hostile]], svg: '<svg xmlns="http://www.w3.org/2000/svg" onload="window.hacked=1"><script>window.hacked=1</script><rect width="9" height="9" onclick="x" style="x" fill="url(http://evil.test)"/><foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="x"/></foreignObject></svg>' }],
    }],
  }));
  await openAll(panel.page);
  assert.equal(await panel.page.locator('h1:visible').textContent(), hostile);
  for (const place of ['.passage', '.evidence', '.name', '.box h3', '.facts dt', 'pre', 'td', '.formula']) assert.equal(await panel.page.locator(place).first().textContent(), hostile, place);
  assert.equal(await panel.page.locator('img, main script, foreignObject, [onload], [onclick], [onerror], [style]:not(html)').count(), 0);
  assert.equal(await panel.page.locator('figure rect').getAttribute('fill'), null);
  for (const place of ['h1 bdi', '.passage bdi', 'bdi.name', '.box h3 bdi']) assert.equal(await panel.page.locator(place).first().evaluate((node) => getComputedStyle(node).unicodeBidi), 'isolate', place);
  assert.equal(await panel.page.evaluate(() => (window as unknown as { hacked?: number }).hacked), undefined);
  // The hostile picture is parsed, where the policy stops its handlers, before what is allowed of it is drawn; nothing is asked of the network.
  for (const violation of await panel.violations()) assert.match(violation, /^(?:script|style)-src-attr inline$/u);
  await panel.close();
});

test('an update keeps filter, focus, selection, open boxes and the place', async () => {
  const panel = await openPanel('light', 400);
  const { page } = panel;
  await panel.show(stateOn('2025-08-20'));
  await page.locator('.box > summary').nth(2).click();
  await page.getByRole('searchbox').fill('an');
  await page.evaluate(() => { window.scrollTo(0, 300); });
  const opened = await page.locator('.box[open] h3').allTextContents();
  await page.evaluate(() => {
    const value = document.querySelector('.box[open] .facts dd')?.firstChild;
    if (value) getSelection()?.setBaseAndExtent(value, 0, value, 6);
  });
  const selected = await page.evaluate(() => String(getSelection()));
  const kabul = page.getByRole('button', { name: /^Iran/u });
  await kabul.evaluate((node) => { node.focus({ preventScroll: true }); });
  const before = await kabul.evaluate((node) => node.getBoundingClientRect().top);
  const changed = stateOn('2025-08-20');
  await panel.show({ ...changed, draft: { uri: 'file:///norway-taliban.md', name: 'norway-taliban.md', version: 4 }, claims: claims.slice(1), findings: findings.slice(2), entities: [...entities].reverse(), factBoxes: [...changed.factBoxes].reverse() });
  assert.equal(await page.evaluate(() => document.activeElement?.textContent?.startsWith('Iran')), true);
  assert.equal(await page.getByRole('searchbox').inputValue(), 'an');
  assert.deepEqual(await page.locator('.name:visible').allTextContents(), ['Amir Khan Muttaqi', 'Taliban', 'European Union', 'European Economic Area', 'Afghanistan', 'Iran']);
  assert.deepEqual(await page.locator('.box[open] h3').allTextContents(), opened);
  assert.equal(await page.evaluate(() => String(getSelection())), selected);
  assert.ok(selected.length > 3);
  assert.ok(Math.abs(await kabul.evaluate((node) => node.getBoundingClientRect().top) - before) < 2, 'the reader’s place must not jump');
  assert.equal(await page.getByRole('status').textContent(), 'Nothing needs attention');
  await panel.close();
});

test('hidden and shown again, the page is as it was', async () => {
  const panel = await openPanel('light', 400);
  const { page } = panel;
  await panel.show(stateOn('2025-08-20'));
  await page.locator('.section > summary').first().click();
  await page.locator('.box > summary').first().click();
  await page.getByRole('searchbox').fill('an');
  await page.locator('.box').first().getByRole('combobox', { name: 'Format to copy' }).selectOption('html');
  await page.evaluate(() => { window.scrollTo(0, 240); });
  await page.waitForFunction(() => sessionStorage.getItem('state')?.includes('"scroll":240'));
  await page.reload();
  assert.deepEqual(await panel.posted(), [{ type: 'ready' }]);
  await panel.show(stateOn('2025-08-20'));
  assert.equal(await page.getByRole('searchbox').inputValue(), 'an');
  assert.deepEqual(await page.locator('.section').evaluateAll((nodes) => nodes.map((node) => (node as HTMLDetailsElement).open)), [false, true, true]);
  assert.equal(await page.locator('.box').first().evaluate((node) => (node as HTMLDetailsElement).open), true);
  assert.equal(await page.locator('.box').first().getByRole('combobox', { name: 'Format to copy' }).inputValue(), 'html');
  assert.equal(await page.evaluate(() => window.scrollY), 240);
  await panel.close();
});

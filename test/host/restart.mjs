/** VS Code is ended and started again over what it kept, and with it the extension host: what a writer finds then. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { address, serve } from './server.mjs';
import { steps, writerIn } from './steps.mjs';

/** Runs the steps with a server of their own; `[passed, failed]`. */
export async function restarts(host, browser, extension) {
  let server = await serve(host);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-restart-')), draft = path.join(folder, 'draft.md');
  fs.writeFileSync(draft, 'OSLO, June 20, 2025 — He left Kiev.\n\nShe left Odessa for Norway.\n\nThe the end came.\n');
  const context = await browser.newContext({ viewport: { width: 1400, height: 860 } }), page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const { step, told } = steps({ page, picture: 'dist/restart-failed.png' }), { pick, palette, answer, goTo, entity } = writerIn(page);

  const squiggles = page.locator('.editor-instance [class*=squiggly-]');
  const marked = async (number) => {
    for (let left = 150; left > 0 && await squiggles.count() !== number; left--) await page.waitForTimeout(200);
    if (await squiggles.count() !== number) throw new Error(`${await squiggles.count()} marks, not ${number}`);
  };

  await step('a mark is ignored, another kept, a date set, and the panel open', async () => {
    await page.goto(address(server.host, folder, { extension, file: draft }));
    await marked(3);
    await goTo('Kiev');
    await palette('Copydesk: Ignore');
    await pick('Here: ');
    await marked(2);
    await goTo('Odessa');
    await palette('Copydesk: Keep, Because');
    await answer('Keep “Odessa”', 'a ship');
    await answer('Your initials', 'AB');
    await marked(1);
    await palette('Copydesk: Set the Draft');
    await answer('The draft’s date', '2025-06-22');
    await page.locator('.statusbar-item', { hasText: '22 June 2025' }).first().waitFor();
    await palette('Copydesk: Open the Fact Boxes');
    await entity('Norway').waitFor();
  });
  /** What must be as it was; the last of it proves that the desk reads again and does not only show what it showed. */
  const isAsItWas = async (typed, marks) => {
    await entity('Norway').waitFor({ timeout: 60_000 });
    await page.locator('.statusbar-item', { hasText: '22 June 2025' }).first().waitFor({ timeout: 60_000 });
    await marked(marks - 1);
    await goTo('came.');
    await page.keyboard.press('End');
    await page.keyboard.type(` ${typed} left Swaziland.`);
    await page.keyboard.press('Control+S');
    await marked(marks);
    await entity(typed).waitFor();
  };
  await step('after a restart all of that is as it was, and the panel follows the draft', async () => {
    // In a browser the window's state is kept every five seconds; a page that goes has no time for it.
    await page.waitForTimeout(7000);
    await page.goto('about:blank');
    server = await server.again();
    await page.goto(address(server.host, folder, { extension }));
    await isAsItWas('Sweden', 2);
  });

  await context.close();
  server.stop();
  fs.rmSync(folder, { recursive: true, force: true });
  console.log(`# restarts: ${told.passed} passed, ${told.failed} failed`);
  return [told.passed, told.failed];
}

/** Steps that are taken one after the other and counted, and what a writer does in a page of VS Code. */
import path from 'node:path';

/** Takes steps, each named. With a `page` they build on each other: after one that fails none is taken, and `picture` shows what the page looked like. */
export function steps({ page, picture } = {}) {
  const told = { passed: 0, failed: 0 };
  const step = async (name, run) => {
    if (page && told.failed > 0) return;
    try {
      await run();
      told.passed++;
      console.log(`ok ${name}`);
    } catch (error) {
      told.failed++;
      const lines = String(error instanceof Error ? error.message : error).split('\n');
      // Behind what a page's driver says stands all that it tried.
      console.log(`not ok ${name}\n  ${(page ? lines.slice(0, 6) : lines).join('\n  ')}`);
      await page?.screenshot({ path: path.resolve(picture) });
    }
  };
  return { step, told };
}

/** The ways of a writer in a page. */
export function writerIn(page) {
  /** A click into the draft, below what sticks to the top of a long one. */
  const focusEditor = () => page.locator('.editor-instance').first().click({ position: { x: 200, y: 400 } });
  /** Chooses from the list that is open. */
  const pick = (words) => page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first().click();
  const palette = async (command) => {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().fill(`>${command}`);
    await pick(command);
  };
  /** Answers what is asked under that title. Without waiting for it the answer goes into the box of the question before, which is just closing. */
  const answer = async (title, text) => {
    await page.locator('.quick-input-widget', { hasText: title }).first().waitFor();
    await page.locator('.quick-input-widget input').first().fill(text);
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget', { hasText: title }).first().waitFor({ state: 'hidden' });
  };
  /** Puts the caret on words of the draft by searching for them. */
  const goTo = async (words) => {
    await focusEditor();
    await page.keyboard.press('Control+F');
    await page.locator('.find-widget textarea').first().fill(words);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
  };
  const panel = () => page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  /** The button of an entity in the panel. */
  const entity = (name) => panel().getByRole('button', { name: new RegExp(`^${name}`, 'u') }).first();
  return { focusEditor, pick, palette, answer, goTo, panel, entity };
}

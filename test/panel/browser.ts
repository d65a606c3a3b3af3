/** The panel page in Chromium, without any editor: the page, its script and its style under their real content policy. */
import { build } from 'esbuild';
import fs from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { panelHtml } from '../../src/panel/html';
import type { FromPage, PanelAttention, PanelNames, ToPage } from '../../src/panel/messages';
import { browse } from '../chromium.mjs';
import { type Theme, themes } from './themes';

const ORIGIN = 'http://panel.test';
let script: Promise<string> | undefined;
let browser: Promise<Browser> | undefined;

/** What the page's `acquireVsCodeApi` keeps; lives in the browser. */
interface Harness {
  posted: FromPage[];
  violations: string[];
}

/** All that the page shows of a draft. */
export type PanelState = PanelAttention & PanelNames;

export interface Panel {
  readonly page: Page;
  send(message: unknown): Promise<void>;
  /** What needs attention and, where there is a draft, what follows it. */
  show(state: PanelAttention | PanelState): Promise<void>;
  /** What the page said to the editor since the last time this was asked. */
  posted(): Promise<FromPage[]>;
  /** What broke the content policy, and errors of the script. */
  violations(): Promise<string[]>;
  close(): Promise<void>;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: ['src/panel/main.ts'], bundle: true, platform: 'browser', format: 'iife', target: 'es2022', write: false });
  return outputFiles[0]?.text ?? '';
}

/** Opens the page as the editor would and waits until it asks for its state. */
export async function openPanel(theme: Theme = 'light', width = 320): Promise<Panel> {
  browser ??= browse();
  const context = await (await browser).newContext({ viewport: { width, height: 720 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const files: Record<string, readonly [string, string]> = {
    '/': ['text/html', panelHtml({ cspSource: ORIGIN, nonce: 'abc123', scriptUri: `${ORIGIN}/panel.js`, styleUri: `${ORIGIN}/panel.css` })],
    '/panel.js': ['text/javascript', await (script ??= bundle())],
    '/panel.css': ['text/css', fs.readFileSync('media/panel.css', 'utf8')],
  };
  await page.route('**/*', async (route) => {
    const [contentType, body] = files[new URL(route.request().url()).pathname] ?? [];
    await (body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ contentType, body }));
  });
  await page.addInitScript(({ variables, themeName }) => {
    const harness: Harness = { posted: [], violations: [] };
    const scope = window as unknown as { harness: Harness; acquireVsCodeApi: () => unknown };
    scope.harness = harness;
    scope.acquireVsCodeApi = () => ({
      postMessage: (message: FromPage) => harness.posted.push(message),
      getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') as unknown,
      setState: (state: unknown) => { sessionStorage.setItem('state', JSON.stringify(state)); },
    });
    document.addEventListener('securitypolicyviolation', (event) => harness.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
    document.addEventListener('DOMContentLoaded', () => {
      for (const [name, value] of Object.entries(variables)) document.documentElement.style.setProperty(`--vscode-${name}`, value);
      document.body.className = `vscode-${themeName}`;
    });
  }, { variables: themes[theme] as Record<string, string>, themeName: theme });
  await page.goto(`${ORIGIN}/`);

  const send = async (message: unknown): Promise<void> => {
    await page.evaluate(async (data) => {
      window.postMessage(data, '*');
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }, message);
  };
  return {
    page, send,
    show: async (state) => {
      await send({ type: 'attention', state } satisfies ToPage);
      if ('entities' in state) await send({ type: 'names', state } satisfies ToPage);
    },
    posted: () => page.evaluate(() => (window as unknown as { harness: Harness }).harness.posted.splice(0)),
    violations: async () => [...faults, ...await page.evaluate(() => (window as unknown as { harness: Harness }).harness.violations)],
    close: () => context.close(),
  };
}

/** Ends the browser; after the last test of a file. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
}

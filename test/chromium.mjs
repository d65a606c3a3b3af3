/** The machine's Chromium. */
import fs from 'node:fs';
import { chromium } from 'playwright-core';

/** Where systems keep it. The one without windows opens a page in half the time. */
const PLACES = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

export function browse() {
  const executablePath = [process.env.CHROMIUM_PATH, ...PLACES].find((file) => file && fs.existsSync(file));
  if (!executablePath) throw new Error('no Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH');
  return chromium.launch({ executablePath, args: ARGS });
}

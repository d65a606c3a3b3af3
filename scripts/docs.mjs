// Writes docs/rules from the rules. usage: npm run docs
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { buildTarget } from '../esbuild.mjs';

await buildTarget('docs');
const { rulePages } = createRequire(import.meta.url)('../dist/docs.js');
fs.rmSync('docs/rules', { recursive: true, force: true });
fs.mkdirSync('docs/rules', { recursive: true });
for (const [name, text] of rulePages()) fs.writeFileSync(`docs/rules/${name}`, text);
console.log(`${rulePages().size} pages in docs/rules`);

// Writes docs/rules from the rules, and their names into the settings that package.json declares. usage: npm run docs
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { buildTarget } from '../esbuild.mjs';

await buildTarget('docs');
const { rulePages, rules } = createRequire(import.meta.url)('../dist/docs.js');
fs.rmSync('docs/rules', { recursive: true, force: true });
fs.mkdirSync('docs/rules', { recursive: true });
for (const [name, text] of rulePages()) fs.writeFileSync(`docs/rules/${name}`, text);
console.log(`${rulePages().size} pages in docs/rules`);

const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const known = [...rules()].sort((a, b) => (a.id < b.id ? -1 : 1));
manifest.contributes.configuration.properties['copydesk.rules'].propertyNames = { enum: known.map(({ id }) => id), markdownEnumDescriptions: known.map(({ summary }) => summary) };
fs.writeFileSync('package.json', `${JSON.stringify(manifest, null, 2)}\n`);

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { rules } from '../../src/core/rules';
import { listedRules, type Manifest as RulesManifest } from '../../src/editor/ruleList';

interface Setting {
  readonly scope?: string;
  readonly default?: unknown;
  readonly propertyNames?: { readonly enum: readonly string[]; readonly markdownEnumDescriptions: readonly string[] };
}

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly capabilities: { readonly untrustedWorkspaces: { readonly supported: boolean }; readonly virtualWorkspaces: boolean };
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category?: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly keybindings: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly walkthroughs: readonly { readonly steps: readonly { readonly media: { readonly markdown: string }; readonly completionEvents: readonly string[] }[] }[];
  };
}

const text = fs.readFileSync('package.json', 'utf8');
const manifest = JSON.parse(text) as Manifest;
const nls = JSON.parse(fs.readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;
const commands = manifest.contributes.commands.map(({ command }) => command);
const sources = (fs.readdirSync('src/editor', { recursive: true }) as string[]).filter((file) => file.endsWith('.ts'))
  .map((file) => fs.readFileSync(path.join('src/editor', file), 'utf8')).join('\n');

/** Every string that a pattern's first group finds, once, sorted. */
const all = (where: string, pattern: RegExp): string[] => [...new Set([...where.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();

test('the commands of the manifest are the commands of the code, all in one category', () => {
  assert.deepEqual([...commands].sort(), all(sources, /^ {2,8}'(copydesk\.\w+)': /gmu));
  assert.deepEqual(manifest.contributes.commands.filter(({ category }) => category !== 'Copydesk'), []);
});

test('menus, keys, walkthrough and code name only commands that exist', () => {
  const { menus, keybindings, walkthroughs } = manifest.contributes;
  const named = [...Object.values(menus).flat(), ...keybindings].map(({ command }) => command);
  const completed = walkthroughs.flatMap(({ steps }) => steps.flatMap(({ completionEvents }) => completionEvents)).map((event) => event.replace('onCommand:', ''));
  const linked = all(JSON.stringify(nls), /command:(copydesk\.\w+)/gu);
  const run = all(sources, /executeCommand\('(copydesk\.\w+)'/gu);
  assert.deepEqual([...named, ...completed, ...linked, ...run].filter((command) => !commands.includes(command)), []);
});

test('the settings of the manifest are the settings that are read, each for a resource and with a default', () => {
  const { properties } = manifest.contributes.configuration;
  assert.deepEqual(Object.keys(properties).sort(), all(sources, /section\.get<unknown>\('(\w+)'\)/gu).map((name) => `copydesk.${name}`));
  assert.deepEqual(Object.entries(properties).filter(([, { scope }]) => scope !== 'resource').map(([name]) => name), []);
  // Without a preset of the writer's own the house file's holds: a default would hide it.
  assert.deepEqual(Object.entries(properties).filter(([, setting]) => setting.default === undefined).map(([name]) => name), ['copydesk.preset']);
});

test('settings.json offers the name of every rule with what it marks', () => {
  const names = manifest.contributes.configuration.properties['copydesk.rules']?.propertyNames;
  const offered = names?.enum.map((id, i) => [id, names.markdownEnumDescriptions[i]]);
  assert.deepEqual(offered, rules().map(({ id, summary }) => [id, summary]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1)), 'run `npm run docs`');
});

test('the editor’s list of rules is told by the manifest', () => {
  assert.deepEqual(listedRules(JSON.parse(text) as RulesManifest), rules());
});

test('every string of the manifest is in package.nls.json, and no string there is unused', () => {
  assert.deepEqual(Object.keys(nls).sort(), all(text, /"%([\w.]+)%"/gu));
});

test('the panel comes back after a reload, and untrusted and virtual workspaces are served', () => {
  const [view] = all(sources, /VIEW = '([\w.]+)'/gu);
  assert.ok(manifest.activationEvents.includes(`onWebviewPanel:${view}`));
  assert.deepEqual(manifest.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
});

test('the walkthrough’s pages are there', () => {
  const pages = manifest.contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.markdown));
  assert.deepEqual(pages.filter((page) => !fs.existsSync(page)), []);
});

test('the API that is typed is the API of the oldest VS Code served', () => {
  assert.equal(`^${manifest.devDependencies['@types/vscode']}`, manifest.engines.vscode);
});

test('the editor adapter uses no Node module and no path of one machine', () => {
  assert.deepEqual(all(sources, /from '((?!\.|vscode')[^']+)'/gu), []);
  assert.deepEqual(all(sources, /(\.fsPath|\brequire\(|\bprocess\.)/gu), []);
});

/**
 * What ships: no bundle can reach a network or run text as code, and none is too large. The bundles are parsed, so that
 * words in strings and comments do not count; everything else that bears a forbidden name does, unless it stands below.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';

/** What was built as it ships, or is built so for these tests. */
const built = process.env['SHIPPED'], folder = path.resolve(built ?? 'dist/minified');
before(() => {
  if (built) return;
  const { status, stderr } = spawnSync(process.execPath, ['esbuild.mjs', '--only', 'node,web,panel,cli', '--minify', '--quiet', '--out', folder], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});

/** Modules that each bundle may ask its host for. */
const BUNDLES: Readonly<Record<string, readonly string[]>> = {
  'node/extension.js': ['vscode', 'process', 'buffer'],
  'web/extension.js': ['vscode'],
  'panel.js': [],
  'cli.js': ['node:fs', 'node:path', 'node:util', 'process', 'buffer'],
};

const NETWORK = new Set([
  'fetch', 'Image', 'Audio', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'sendBeacon', 'importScripts', 'RTCPeerConnection', 'Worker', 'SharedWorker', 'serviceWorker',
  'openExternal', 'asExternalUri', 'openTextDocument', 'openNotebookDocument', 'createTerminal', 'executeTask', 'ShellExecution', 'ProcessExecution', 'createWebSocketStream', 'getBuiltinModule', 'binding', '_linkedBinding',
]);
const EVALUATION = new Set(['eval', 'Function']);
/** What may be done with the editor's addresses: files and documents lie wherever an address leads, be it on a server, so that none is made out of words. */
const OF_ADDRESSES = new Set(['joinPath']);
/** Commands that the bundle may give, by the beginning of their names: others open addresses. */
const COMMANDS = /^(?:copydesk\.|workbench\.actions\.view\.problems$)/u;

/** What looks forbidden and is not: a bundle, the code as it stands there, and why it may. Each stands there once. */
const ALLOWED: readonly (readonly [file: RegExp, code: RegExp, why: string])[] = [
  [/extension\.js$/u, /\^https\?:\/u\.test\((?<a>[\w$]+)\.url\)&&await [\w$]+\.env\.openExternal\([\w$]+\.Uri\.parse\(\k<a>\.url,!0\)\)/u, 'A source’s address is handed to the browser when the writer clicks on it; the draft is no part of it.'],
  [/extension\.js$/u, /env\.openExternal\([\w$]+\.Uri\.parse\([\w$]+\.url,!0\)\)/u, 'The same address, as it is made.'],
  [/extension\.js$/u, /code=\{value:[\w$]+\.rule,target:[\w$]+\.Uri\.parse\(/u, 'The page of a rule, which the browser opens when the writer clicks on it.'],
  [/extension\.js$/u, /`\]\(\$\{[\w$]+\.Uri\.parse\([\w$]+\.url,!0\)\.toString\(\)\}/u, 'A source’s address in a hover, which is written there and leads nowhere before a click.'],
  [/extension\.js$/u, /oString\(\)\}\/`\)\|\|\([\w$]+\.delete\((?<k>[\w$]+)\),[\w$]+\([\w$]+\.Uri\.parse\(\k<k>,!0\)\)\)/u, 'A folder of the workspace, by the address under which it was noted.'],
  [/extension\.js$/u, /\.forget\((?<uri>[\w$]+)\)\},0\):[\w$]+\(\k<uri>,[\w$]+\.Uri\.parse\([\w$]+\)\)/u, 'A file that was saved in this window, by the address under which it was noted.'],
  [/extension\.js$/u, /\.Uri\.from\(\{scheme:(?<s>[\w$]+),path:`\/\$\{[\w$]+\}\.md`,query:[\w$]+\.date\}\)/u, 'A page of facts, which the desk writes itself.'],
  [/extension\.js$/u, /openTextDocument\(\{language:"markdown",content:/u, 'The list of what was kept, a new document.'],
  [/extension\.js$/u, /openTextDocument\([\w$]+\)/u, 'The page of facts.'],
];

/** Pieces of a bundle's code that may reach a network or run text. */
function suspects(file: string): string[] {
  const text = fs.readFileSync(path.join(folder, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const found: string[] = [];
  const report = (node: ts.Node): void => { found.push(text.slice(Math.max(0, node.getStart() - 30), node.getEnd() + 30)); };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const key = (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent)) && parent.name === node;
      const member = ts.isPropertyAccessExpression(parent) && parent.name === node;
      // `x.eval` is somebody's method; `globalThis.eval` and the bare name are the engine's.
      const engine = !member || (ts.isIdentifier(parent.expression) && /^(?:globalThis|window|self|global)$/u.test(parent.expression.text));
      if (!key && (NETWORK.has(node.text) || (EVALUATION.has(node.text) && engine))) report(parent);
      if (!key && node.text === 'Uri') {
        const use = member ? parent.parent : parent;
        if (!(ts.isPropertyAccessExpression(use) && use.name !== node && OF_ADDRESSES.has(use.name.text))) report(use.parent);
      }
    } else if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
      if (NETWORK.has(node.argumentExpression.text) || node.argumentExpression.text === 'Uri' || EVALUATION.has(node.argumentExpression.text)) report(node);
    } else if (ts.isCallExpression(node)) {
      const [argument] = node.arguments;
      const called = ts.isIdentifier(node.expression) ? node.expression.text : '';
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) report(node);
      else if (called === 'require' && !(argument && ts.isStringLiteralLike(argument) && BUNDLES[file]?.includes(argument.text))) report(node);
      else if (ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'executeCommand' && !(argument && ts.isStringLiteralLike(argument) && COMMANDS.test(argument.text))) report(node);
      else if (ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'with' && argument && ts.isObjectLiteralExpression(argument) && argument.properties.some(({ name }) => name && /^(?:scheme|authority)$/u.test(name.getText(source)))) report(node);
      else if ((called === 'setTimeout' || called === 'setInterval') && argument && ts.isStringLiteralLike(argument)) report(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** How often each exception was met, by its bundle and its code. */
const met = new Map<string, number>();
for (const file of Object.keys(BUNDLES)) {
  test(`${file} knows no network and evaluates nothing`, () => {
    const left = suspects(file).filter((code) => {
      const allowed = ALLOWED.find(([bundle, pattern]) => bundle.test(file) && pattern.test(code));
      if (allowed) met.set(`${file}: ${allowed[1].source}`, (met.get(`${file}: ${allowed[1].source}`) ?? 0) + 1);
      return !allowed;
    });
    assert.deepEqual(left, []);
  });
}

test('whatever is allowed stands once in each bundle that it names', () => {
  const expected = ALLOWED.flatMap(([bundle, { source }]) => Object.keys(BUNDLES).filter((file) => bundle.test(file)).map((file) => `${file}: ${source}`));
  assert.deepEqual(expected.filter((one) => met.get(one) !== 1).map((one) => `${one}: ${met.get(one) ?? 0}`), []);
});

test('the check sees what it looks for', () => {
  const bad = ['fetch("https://a.b")', 'globalThis["fetch"]("x")', 'new XMLHttpRequest', 'navigator.sendBeacon("x")', 'require("node:https")', 'require(x)', 'import("x")', 'eval("1")', 'new Function("1")', 'self.eval("1")', 'const {fetch:f}=globalThis', 'new Image().src=x', 'new Audio(x)', 'importScripts(x)', 'new WebTransport(x)', 'new EventSource(x)', 'env.openExternal(x)', 'v.workspace.openTextDocument(v.Uri.parse("https://a.b"))', 'v.workspace.fs.readFile(v.Uri.parse("https://a.b"))', 'Uri.from({scheme:"https",authority:x})', 'const {parse:p}=v.Uri', 'const {Uri:U}=v', 'f(v.Uri)', 'v["Uri"].parse(x)', 'x.with({scheme:"https",authority:y})', 'v.commands.executeCommand("vscode.open","https://a.b")', 'v.commands.executeCommand(x)', 'setTimeout("x",1)'];
  for (const code of bad) {
    fs.writeFileSync(path.join(folder, 'bad.js'), code);
    assert.ok(suspects('bad.js').length > 0, code);
  }
  fs.writeFileSync(path.join(folder, 'good.js'), '"fetch(eval)"; /* WebSocket */ const a = {fetch: 1}; b.eval(); v.workspace.fs.readFile(v.Uri.joinPath(c, "d")); v.commands.executeCommand("copydesk.e");');
  assert.deepEqual(suspects('good.js'), []);
});

test('no bundle is larger than 600 KB, minified and gzipped', () => {
  for (const file of Object.keys(BUNDLES)) {
    const size = gzipSync(fs.readFileSync(path.join(folder, file)), { level: 9 }).length;
    assert.ok(size <= 600_000, `${file} has ${size} bytes`);
  }
});

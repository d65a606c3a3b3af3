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

const folder = path.resolve('dist/minified');
before(() => {
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
  'openExternal', 'asExternalUri', 'createWebSocketStream', 'getBuiltinModule', 'binding', '_linkedBinding',
]);
const EVALUATION = new Set(['eval', 'Function']);

/** What looks forbidden and is not: a bundle, the code as it stands there, and why it may. Each must still be there. */
const ALLOWED: readonly (readonly [file: RegExp, code: RegExp, why: string])[] = [
  [/extension\.js$/u, /openExternal\(/u, 'A source’s address is handed to the browser when the writer clicks on it; the draft is no part of it.'],
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
    } else if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
      if (NETWORK.has(node.argumentExpression.text) || EVALUATION.has(node.argumentExpression.text)) report(node);
    } else if (ts.isCallExpression(node)) {
      const [argument] = node.arguments;
      const called = ts.isIdentifier(node.expression) ? node.expression.text : '';
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) report(node);
      else if (called === 'require' && !(argument && ts.isStringLiteralLike(argument) && BUNDLES[file]?.includes(argument.text))) report(node);
      else if ((called === 'setTimeout' || called === 'setInterval') && argument && ts.isStringLiteralLike(argument)) report(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const used = new Set<RegExp>();
for (const file of Object.keys(BUNDLES)) {
  test(`${file} knows no network and evaluates nothing`, () => {
    const left = suspects(file).filter((code) => {
      const allowed = ALLOWED.find(([bundle, pattern]) => bundle.test(file) && pattern.test(code));
      if (allowed) used.add(allowed[1]);
      return !allowed;
    });
    assert.deepEqual(left, []);
  });
}

test('nothing is allowed that is no longer there', () => {
  assert.deepEqual(ALLOWED.filter(([, pattern]) => !used.has(pattern)).map(([, pattern, why]) => `${pattern.source}: ${why}`), []);
});

test('the check sees what it looks for', () => {
  const bad = ['fetch("https://a.b")', 'globalThis["fetch"]("x")', 'new XMLHttpRequest', 'navigator.sendBeacon("x")', 'require("node:https")', 'require(x)', 'import("x")', 'eval("1")', 'new Function("1")', 'self.eval("1")', 'const {fetch:f}=globalThis', 'new Image().src=x', 'new Audio(x)', 'importScripts(x)', 'new WebTransport(x)', 'new EventSource(x)', 'env.openExternal(x)', 'setTimeout("x",1)'];
  for (const code of bad) {
    fs.writeFileSync(path.join(folder, 'bad.js'), code);
    assert.ok(suspects('bad.js').length > 0, code);
  }
  fs.writeFileSync(path.join(folder, 'good.js'), '"fetch(eval)"; /* WebSocket */ const a = {fetch: 1}; b.eval();');
  assert.deepEqual(suspects('good.js'), []);
});

test('no bundle is larger than 600 KB, minified and gzipped', () => {
  for (const file of Object.keys(BUNDLES)) {
    const size = gzipSync(fs.readFileSync(path.join(folder, file)), { level: 9 }).length;
    assert.ok(size <= 600_000, `${file} has ${size} bytes`);
  }
});

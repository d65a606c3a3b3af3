// `npm test`: type check, lint, register, unit tests, then the extension inside real VS Codes, as a writer, and as a package.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const COUNTED = /(?<!\d)(\d{1,6}) passed, (\d{1,6}) failed/gu;
let passed = 0, failed = 0;

/** Runs a step and adds its counts: those it prints, or one for its exit status. */
async function step(name, command, args, count) {
  const started = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, FORCE_COLOR: '0', SHIPPED: 'dist' } });
  let stdout = '', stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => { stdout += text; });
  child.stderr.setEncoding('utf8').on('data', (text) => { stderr += text; });
  const [status] = await once(child, 'close');
  const [good, bad] = count?.(stdout) ?? (status === 0 ? [1, 0] : [0, 1]);
  passed += good;
  failed += bad + (status !== 0 && bad === 0 ? 1 : 0);
  const shown = status === 0 ? stdout.trim().split('\n').slice(-3).join('\n') : `${failuresIn(stdout)}${`${stdout}\n${stderr}`.slice(-4000)}`;
  console.log(`\n== ${name}\n${shown}\n-- ${name}: ${good} passed, ${bad} failed, ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** The tests of Node's runner that failed, each with what it says: thousands that passed may follow. */
const failuresIn = (output) => [...output.matchAll(/^ *not ok [\s\S]+?^ *\.\.\.$/gmu)].map(([told]) => `${told.slice(0, 4000)}\n`).join('').slice(0, 20_000);

/** The last "N passed, N failed" of a step. */
const ownCounts = (output) => { const last = [...output.matchAll(COUNTED)].at(-1); return last ? [Number(last[1]), Number(last[2])] : undefined; };
/** Node's test runner. */
const nodeCounts = (output) => {
  const figure = (word) => Number(new RegExp(`^# ${word} (\\d+)`, 'mu').exec(output)?.[1] ?? 0);
  return [figure('pass'), figure('fail')];
};

/** The page's tests take longest and wait for a browser: the others go on beside them if they begin first. */
const isOfPage = (file) => file.includes('page.test');
const testFiles = (dir) => fs.readdirSync(dir, { recursive: true }).filter((file) => file.endsWith('.test.js')).map((file) => path.join(dir, file)).sort((a, b) => isOfPage(b) - isOfPage(a));

fs.rmSync('dist', { recursive: true, force: true });
// What ships is built as it ships, and tested so.
await Promise.all([
  step('type check', 'npx', ['tsc', '--noEmit']),
  step('lint', 'npx', ['eslint', '.']),
  step('register', process.execPath, ['scripts/register.mjs']),
  step('build', process.execPath, ['esbuild.mjs', '--only', 'node,web,panel,cli,test', '--minify']),
]);
await step('unit tests', process.execPath, ['--test', `--test-concurrency=${os.availableParallelism()}`, '--test-reporter=tap', ...testFiles('dist/test')], nodeCounts);
const own = (name, ...args) => step(name, process.execPath, args, ownCounts);
for (const host of ['oldest-node', 'newest-web']) await own(`VS Code, ${host}`, 'test/host/run.mjs', host);
await own('as a writer', 'test/e2e/walk.mjs');
await own('as a package', 'test/host/package.mjs');

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

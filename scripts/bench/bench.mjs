// Measures Copydesk beside other tools that read English copy. usage: npm run bench -- [--quick] [--write]
// --quick leaves out the other tools and a million words; --write puts the tables into docs/performance.md between its marks.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { RIVALS, VERSIONS } from './rivals.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
process.chdir(path.join(here, '../..'));
const quick = process.argv.includes('--quick');
const SECONDS = 60, LARGEST_RIVAL = 100_000;
const SIZES = [1000, 10_000, 100_000, ...(quick ? [] : [1_000_000])];
const FLOORS = ['tokens and phrases', 'every UTF-16 unit'];
const name = (words) => (words >= 1_000_000 ? `${words / 1_000_000}M words` : `${words / 1000}k words`);
const note = (text) => process.stderr.write(`${text}\n`);

/** The measures of one reader for one task, in a process of its own; those made before it was stopped count. */
function measure(reader, task, largest, { kind = 'stories', env = {} } = {}) {
  note(`${reader}: ${task} of ${kind}`);
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--expose-gc', '--max-old-space-size=4096', path.join(here, 'measure.mjs'), reader, task, String(largest), String(SECONDS), kind], { env: { ...process.env, ...env } });
    let out = '', err = '';
    const stop = setTimeout(() => child.kill('SIGKILL'), SECONDS * 5000);
    child.stdout.on('data', (data) => { out += data; });
    child.stderr.on('data', (data) => { err += data; });
    child.on('close', (code) => {
      clearTimeout(stop);
      const measures = out.split('\n').filter(Boolean).map((line) => JSON.parse(line));
      if (code !== 0) note(`  ${reader}, ${task}: ${code === null ? 'stopped' : err.trim().split('\n').slice(-1)[0]}`);
      done(measures);
    });
  });
}

/** After which pause the panel shows what was typed; nothing where there is no Chromium. */
function panel(kind) {
  note(`the panel beside ${kind}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(here, 'panel.mjs'), kind], { encoding: 'utf8' });
  if (status !== 0) note(`  ${stderr.trim().split('\n').slice(-1)[0]}`);
  return stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line));
}

/** Puts the other tools into their own folder, which git ignores; what npm cannot get is left out. */
function install() {
  const folder = path.join(here, '.rivals');
  fs.mkdirSync(folder, { recursive: true });
  const wanted = `${JSON.stringify({ private: true, dependencies: VERSIONS }, null, 2)}\n`, list = path.join(folder, 'package.json');
  if (!fs.existsSync(path.join(folder, 'node_modules')) || !fs.existsSync(list) || fs.readFileSync(list, 'utf8') !== wanted) {
    fs.writeFileSync(list, wanted);
    const npm = (...args) => spawnSync('npm', [...args, '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel', 'error'], { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
    note('installing the other tools');
    // One that cannot be had must not take the others with it.
    if (npm('install').status !== 0) for (const [rival, version] of Object.entries(VERSIONS)) npm('install', '--no-save', `${rival}@${version}`);
  }
  fs.copyFileSync(path.join(here, 'rivals.mjs'), path.join(folder, 'rivals.mjs'));
}

const ms = (value) => (value >= 10_000 ? `${(value / 1000).toFixed(0)} s` : value >= 100 ? `${value.toFixed(0)} ms` : value >= 1 ? `${value.toFixed(1)} ms` : `${(value * 1000).toFixed(0)} µs`);
const ratio = (value) => `${value >= 10 ? value.toFixed(0) : value >= 0.1 ? value.toFixed(1) : value.toFixed(3)}×`;
const mb = (value) => `${value >= 0 ? '+' : '−'}${Math.abs(value).toFixed(1)} MB`;
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const table = (head, rows) => [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
/** How one figure compares with Copydesk's. */
const against = (own, other) => (other === undefined ? 'not available' : other.over ? `skipped: over ${SECONDS} s` : own === undefined ? ms(other.ms) : `${ratio(other.ms / own.ms)} (${ms(other.ms)})`);

function build(...args) {
  const { status, stderr } = spawnSync(process.execPath, ['esbuild.mjs', '--quiet', '--minify', ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

build('--only', 'bench,node,web,panel');
const sizes = ['node/extension.js', 'web/extension.js', 'panel.js'].map((file) => {
  const text = fs.readFileSync(path.join('dist', file));
  return [`dist/${file}`, `${(text.length / 1000).toFixed(0)} KB`, `${(gzipSync(text, { level: 9 }).length / 1000).toFixed(0)} KB`];
});
if (!quick) install();
const rivals = quick ? [] : Object.keys(RIVALS);
const readers = ['Copydesk', ...rivals, ...FLOORS];
const largestOf = (reader) => (rivals.includes(reader) ? LARGEST_RIVAL : SIZES.at(-1));

const startups = new Map(), passes = new Map(), memories = new Map();
for (const reader of readers) passes.set(reader, await measure(reader, 'passes', largestOf(reader)));
// The machine may have changed its mind meanwhile: Copydesk runs again, and the slower of its two figures counts.
const again = await measure('Copydesk', 'passes', SIZES.at(-1));
passes.set('Copydesk', passes.get('Copydesk').map((first) => { const second = again.find(({ words }) => words === first.words); return second && second.ms > first.ms ? second : first; }));
for (const reader of ['Copydesk', ...rivals]) {
  const times = [];
  for (let i = 0; i < 5; i++) times.push(...(await measure(reader, 'startup', 0)).map(({ ms: time }) => time));
  startups.set(reader, times.length > 0 ? { ms: median(times) } : undefined);
  // What takes longer than the limit to read cannot be weighed either.
  const read = passes.get(reader).findLast((pass) => pass.ms !== undefined)?.words;
  memories.set(reader, read === undefined ? [] : await measure(reader, 'memory', Math.min(read, 100_000), { env: { BENCH_EDITS: quick ? '1000' : '10000' } }));
}
const strokes = await measure('Copydesk', 'keystrokes', SIZES.at(-1)), denseStrokes = await measure('Copydesk', 'keystrokes', 100_000, { kind: 'dense' });
const pauses = panel('stories'), densePauses = panel('dense');
const parts = new Map();
for (const part of ['style rules', 'names']) parts.set(part, (await measure(part, 'prepared', 100_000))[0]?.ms);
const densePasses = new Map();
for (const reader of ['Copydesk', ...(quick ? [] : ['write-good'])]) densePasses.set(reader, await measure(reader, 'passes', 100_000, { kind: 'dense' }));

const pass = (reader, words) => passes.get(reader)?.find((one) => one.words === words)
  ?? (passes.get(reader)?.some((one) => one.over) ? { over: true } : undefined);
const ownPass = (words) => pass('Copydesk', words);
const cells = readers.filter((reader) => reader !== 'Copydesk');
const sections = [
  '### Whole texts\n\nHow many times as long as Copydesk each takes (and how long that is). The two last columns are floors, not tools: splitting into words and looking up the register’s wordings, and merely visiting every unit of the text.\n',
  table(['', 'Copydesk', ...cells], [
    ['start-up and 800 words', ms(startups.get('Copydesk').ms), ...cells.map((reader) => (FLOORS.includes(reader) ? '' : against(startups.get('Copydesk'), startups.get(reader))))],
    ...SIZES.map((words) => [name(words), ms(ownPass(words).ms), ...cells.map((reader) => (words > largestOf(reader) ? 'skipped' : against(ownPass(words), pass(reader, words))))]),
    ['marks in 10k words', ...readers.map((reader) => (FLOORS.includes(reader) ? '' : String(pass(reader, 10_000)?.marks ?? 'not available')))],
  ]),
  '\n### One keystroke\n\nThe reading before is at hand. “With panel” also makes what only the panel shows: entities and fact boxes.\n',
  table(['', 'p50', 'p95', 'max', 'with panel, p50', 'with panel, p95'], [...strokes.map((one) => [one, name(one.words)]), ...denseStrokes.map((one) => [one, `${name(one.words)}, dense`])].map(([one, of]) => [of, ms(one.p50), ms(one.p95), ms(one.max), ms(one.fullP50), ms(one.fullP95)])),
  '\n### The panel after a pause\n\nFrom the end of a pause in the typing, twelve keystrokes after the last, until the page in Chromium has changed and is laid out: what needs attention first, then names and fact boxes.\n',
  table(['', 'attention, p50', 'attention, p95', 'whole, p50', 'whole, p95'], [...pauses.map((one) => [one, name(one.words)]), ...densePauses.map((one) => [one, `${name(one.words)}, dense`])]
    .map(([{ attention, whole }, of]) => [of, ...[attention, whole].flatMap(({ p50, p95 }) => [ms(p50), ms(p95)])])),
  '\n### Parts alone\n\nOn 100k words that are cut into words, sentences and quotations already.\n',
  table(['', 'takes', 'words a second'], [...parts].map(([part, time]) => (time === undefined ? [part, 'not available', ''] : [part, ms(time), `${Math.round(100_000 / time).toLocaleString('en')},000`]))),
  '\n### Dense text\n\nComposed of templates, with more names, figures and statements than copy has.\n',
  table(['', 'Copydesk', ...[...densePasses.keys()].slice(1)], SIZES.filter((words) => words <= 100_000).map((words) => {
    const [own, ...others] = [...densePasses.values()].map((all) => all.find((one) => one.words === words));
    return [name(words), ms(own.ms), ...others.map((other) => against(own, other))];
  })),
  '\n### Memory\n\nGrowth of the heap after collection. Copydesk’s reading is kept, with what makes the next one cheap; of the other tools nothing is kept but what they keep themselves.\n',
  table(['', ...memories.keys()], [
    ['after a pass', ...[...memories.values()].map((all) => { const one = all.find(({ after }) => after === 'pass'); return one ? `${mb(one.mb)} (${name(one.words)})` : 'not available'; })],
    [`after ${quick ? '1,000' : '10,000'} edits of 10k words`, ...[...memories.values()].map((all) => { const one = all.find(({ after }) => after === 'edits'); return one ? mb(one.mb) : ''; })],
  ]),
  '\n### Bundles\n\nMinified; 1 KB is 1,000 bytes.\n',
  table(['', 'minified', 'gzip'], sizes),
];

const at100k = (reader) => { const other = pass(reader, 100_000), own = ownPass(100_000); return other?.ms && own?.ms ? other.ms / own.ms : undefined; };
const stroke = (words) => strokes.find((one) => one.words === words)?.p95;
const goal = (text, value, holds, shown) => [text, value === undefined ? 'not measured' : shown(value), value === undefined ? '' : holds(value) ? 'reached' : '**not reached**'];
const faster = (reader, times) => {
  const value = at100k(reader);
  if (value !== undefined) return goal(`${times}× as fast as ${reader}, 100k words`, value, (x) => x >= times, ratio);
  // The largest text that it did read stands in, and says so.
  const read = passes.get(reader)?.findLast((one) => one.ms !== undefined);
  return goal(`${times}× as fast as ${reader}, 100k words`, read && read.ms / ownPass(read.words).ms, (x) => x >= times, (x) => `${ratio(x)} at ${name(read.words)}; 100k words would take it over ${SECONDS} s`);
};
const goals = table(['goal', 'measured', ''], [
  goal('10k words in 30 ms', ownPass(10_000)?.ms, (x) => x <= 30, ms),
  goal('100k words in 300 ms', ownPass(100_000)?.ms, (x) => x <= 300, ms),
  goal('keystroke at 10k words, p95, 3 ms', stroke(10_000), (x) => x <= 3, ms),
  goal('keystroke at 100k words, p95, 8 ms', stroke(100_000), (x) => x <= 8, ms),
  goal('panel after a pause at 10k words, p95, 100 ms', pauses.find(({ words }) => words === 10_000)?.whole.p95, (x) => x <= 100, ms),
  goal('all style rules on 100k prepared words in 100 ms', parts.get('style rules'), (x) => x <= 100, ms),
  goal('names on prepared text, 700,000 words a second', parts.get('names') && 1e8 / parts.get('names'), (x) => x >= 700_000, (x) => Math.round(x).toLocaleString('en')),
  ...(quick ? [] : [faster('write-good', 4), faster('retext', 15), faster('harper.js', 90)]),
  goal('each bundle at most 600 KB gzipped', Math.max(...sizes.map(([, , gzip]) => parseFloat(gzip))), (x) => x <= 600, (x) => `${x} KB`),
]);

const cpu = os.cpus()[0]?.model ?? 'unknown processor';
const load = os.loadavg()[0].toFixed(1);
const result = [
  `\`npm run bench${quick ? ' -- --quick' : ''}\`, ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${os.platform()} ${os.arch()}, ${cpu}, ${os.cpus().length} cores, load at the end ${load}.`,
  `### Goals\n\n${goals}`, ...sections, ...(quick ? [] : [`\nVersions: ${Object.entries(VERSIONS).map(([rival, version]) => `${rival} ${version}`).join(', ')}.`]),
].join('\n\n').replaceAll('\n\n\n', '\n\n');
console.log(result);

if (process.argv.includes('--write')) {
  const file = 'docs/performance.md', begin = '<!-- bench -->', end = '<!-- /bench -->';
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : `# Performance\n\n${begin}\n${end}\n`;
  fs.writeFileSync(file, `${text.slice(0, text.indexOf(begin) + begin.length)}\n\n${result}\n\n${text.slice(text.indexOf(end))}`);
}

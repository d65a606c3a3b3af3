/** The command line as a person or a pipe uses it. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';

const CLI = path.resolve('dist/cli.js');
const run = (args: readonly string[], input: string | Uint8Array = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { input, encoding: 'utf8', timeout: 60_000, maxBuffer: Infinity });
  return { status, stdout, stderr };
};
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-'));
const file = (name: string, text: string | Uint8Array): string => { const at = path.join(folder, name); fs.writeFileSync(at, text); return at; };

before(() => assert.ok(fs.existsSync(CLI), 'build the command line first: node esbuild.mjs --only cli'));

const DRAFT = 'OSLO, June 20, 2025 — Most countries have not recognized the Taliban.\n\nThe the mayor of Kiev said so.\n';

test('text: a line a finding, exit status by --fail-on', () => {
  const draft = file('draft.md', DRAFT);
  const { status, stdout } = run(['check', draft]);
  assert.equal(status, 0);
  assert.match(stdout, /draft\.md:1:23: warning recognition\.claim: “Most countries have not recognized/u);
  assert.match(stdout, /draft\.md:3:1: warning style\.doubled-word/u);
  assert.equal(run(['check', '--fail-on', 'warning', draft]).status, 1);
  assert.equal(run(['check', '--fail-on', 'never', draft]).status, 0);
});

test('json: version 1, exact offsets, the date and where it came from', () => {
  const draft = file('draft.md', `\uFEFF${DRAFT.replaceAll('\n', '\r\n')}`);
  const result = JSON.parse(run(['check', '--format', 'json', draft]).stdout);
  assert.equal(result.version, 1);
  const [one] = result.drafts;
  assert.deepEqual([one.language, one.date, one.dateSource], ['markdown', '2025-06-20', 'dateline']);
  const text = fs.readFileSync(draft, 'utf8');
  for (const finding of one.findings) assert.equal(text.slice(finding.start, finding.end), finding.text);
  assert.ok(one.findings.some((finding: { rule: string; text: string }) => finding.rule === 'recognition.superseded-name' && finding.text === 'Kiev'));
  assert.deepEqual(one.claims.map((claim: { kind: string; verdict: string }) => [claim.kind, claim.verdict]), [['most-not-recognised', 'understated']]);
  assert.ok(one.metrics.words > 10);
});

test('ndjson in and out: in order, a broken line is told and the rest goes on', () => {
  const lines = [{ id: 'a', text: 'Sweden is a member of NATO.', date: '2019-03-01', language: 'plaintext' }, { id: 'b', text: '' }].map((line) => JSON.stringify(line));
  const { status, stdout, stderr } = run(['check', '--input', 'ndjson'], `${lines[0]}\nnot json\n${lines[1]}\n`);
  assert.equal(status, 2);
  assert.match(stderr, /line 2: not JSON/u);
  const results = stdout.trim().split('\n').map((line) => JSON.parse(line));
  assert.deepEqual(results.map((result) => result.id), ['a', 'b']);
  assert.equal(results[0].claims[0].verdict, 'premature');
  assert.equal(run(['check', '--input', 'ndjson', '--fail-on', 'error'], `${lines[0]}\n`).status, 1);
});

test('sarif: a run with rules, regions and levels', () => {
  const log = JSON.parse(run(['check', '--format', 'sarif', file('draft.md', DRAFT)]).stdout);
  assert.equal(log.version, '2.1.0');
  const [{ tool, results }] = log.runs;
  assert.ok(tool.driver.rules.length > 20);
  assert.deepEqual(results[0].locations[0].physicalLocation.region.startLine, 1);
  const { helpUri, defaultConfiguration } = tool.driver.rules.find(({ id }: { id: string }) => id === 'style.doubled-word');
  assert.match(helpUri, /docs\/rules\/style\.doubled-word\.md$/u);
  assert.equal(defaultConfiguration.level, 'warning');
});

test('sarif: files by addresses that lead to them, whatever they are called', () => {
  const draft = file('a #1 50%?.md', DRAFT);
  const uris = (name: string, cwd: string): string[] => {
    const { runs: [{ results }] } = JSON.parse(spawnSync(process.execPath, [CLI, 'check', '--format', 'sarif', name], { encoding: 'utf8', cwd }).stdout);
    return [...new Set<string>(results.map((one: { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }) => one.locations[0].physicalLocation.artifactLocation.uri))];
  };
  assert.deepEqual(uris(draft, '.'), [pathToFileURL(draft).href]);
  assert.deepEqual(uris('./a #1 50%?.md', folder), ['a%20%231%2050%25%3F.md']);
});

test('json, ndjson and sarif: written in pieces where there is much to say, and no different', () => {
  const draft = file('many.txt', 'The the mayor of Kiev.\n\n'.repeat(1200)), said = (format: string): string => run(['check', '--format', format, draft]).stdout;
  const [json, ndjson, sarif] = [said('json'), said('ndjson'), said('sarif')];
  const { drafts: [result] } = JSON.parse(json), { runs: [{ results }] } = JSON.parse(sarif);
  assert.ok(result.findings.length > 2000);
  assert.equal(results.length, result.findings.length);
  assert.equal(json, `${JSON.stringify({ version: 1, drafts: [result] }, null, 2)}\n`);
  assert.equal(ndjson, `${JSON.stringify(result)}\n`);
  assert.equal(sarif, `${JSON.stringify(JSON.parse(sarif), null, 2)}\n`);
});

test('levels, language, date and house file', () => {
  const draft = file('note.txt', 'The the mayor left. Send an e-mail.');
  assert.doesNotMatch(run(['check', '--rule', 'style.doubled-word=off', draft]).stdout, /doubled-word/u);
  const house = file('copydesk.yaml', 'terms:\n  - avoid: e-mail\n    instead: email\n    why: House style.\n');
  assert.match(run(['check', draft]).stdout, /house\.term: “e-mail”/u);
  fs.rmSync(house);
  const broken = run(['check', '--config', file('other.yaml', 'preset: fr\n'), draft]);
  assert.equal(broken.status, 2);
  assert.match(broken.stderr, /other\.yaml:1:9: Must be one of us, uk/u);
});

test('calls that cannot be used: exit status 2 and one line', () => {
  for (const args of [[], ['check'], ['check', '--format', 'xml', 'x'], ['check', '--date', '2025-02-30', 'x'], ['check', '--rule', 'no.such=off', 'x'], ['check', 'no-such-file.md'], ['frobnicate'], ['check', '--frmat', 'json', 'x'], ['check', '--date'], ['check', '--rule', 'style.passive', 'x'], ['check', folder]]) {
    const { status, stdout, stderr } = run(args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, /^copydesk: [^\n]+\n$/u);
    assert.equal(stdout, '');
  }
});

test('complaints say what to do', () => {
  const said = (...args: string[]): string => run(args).stderr;
  assert.match(said('draft.md'), /say copydesk check FILE/u);
  assert.match(said('check', '--frmat', 'json', 'x'), /^copydesk: Unknown option '--frmat'; see copydesk --help$/mu);
  assert.match(said('check', '--rule', 'style.passive', 'x'), /Say style\.passive=off/u);
  assert.match(said('check', 'no-such-file.md'), /no-such-file\.md: there is no such file/u);
  assert.match(said('check', folder), /is a folder; name the files in it/u);
});

test('help and version', () => {
  assert.match(run(['check', '--help']).stdout, /^usage: copydesk check[\s\S]+Exit status: 0/u);
  assert.equal(run(['--version']).stdout.trim(), JSON.parse(fs.readFileSync('package.json', 'utf8')).version);
});

test('what is no text in UTF-8 is refused, in a file and on standard input; the other drafts are read', () => {
  const latin = Uint8Array.from(Buffer.from('He said: \x93The the mayor\x94.', 'latin1'));
  const { status, stdout, stderr } = run(['check', file('latin.txt', latin), file('draft.md', DRAFT)]);
  assert.equal(status, 2);
  assert.match(stderr, /latin\.txt: is not text in UTF-8/u);
  assert.doesNotMatch(stdout, /latin/u);
  assert.match(stdout, /draft\.md: 3 findings/u);
  assert.match(run(['check', '-'], latin).stderr, /<stdin>: is not text in UTF-8/u);
  assert.match(run(['check', '-'], DRAFT).stdout, /<stdin>: 3 findings .* \(dateline\)/u);
});

test('a house file that was asked for and cannot be read ends the call', () => {
  const { status, stdout, stderr } = run(['check', '--config', 'no-such.yaml', file('draft.md', DRAFT)]);
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /--config no-such\.yaml: there is no such file/u);
});

test('a draft that never ends is refused, and a house file that is a device is none', { skip: !fs.existsSync('/dev/zero') }, () => {
  const { status, stderr } = run(['check', '/dev/zero', file('draft.md', DRAFT)]);
  assert.equal(status, 2);
  assert.match(stderr, /\/dev\/zero: is larger than 64 MB/u);
  fs.mkdirSync(path.join(folder, 'hostile'));
  fs.symlinkSync('/dev/zero', path.join(folder, 'hostile', 'copydesk.yaml'));
  const { status: read, stdout, stderr: told } = run(['check', file('hostile/draft.md', DRAFT)]);
  assert.deepEqual([read, told], [0, '']);
  assert.match(stdout, /3 findings/u);
});

test('a line of text stays one line of bearable length, and no control of the draft or the house file reaches the terminal', () => {
  const draft = file('long.txt', `The the \u001b[31m${'council said that it would do nothing about it and '.repeat(30)}went home.`);
  const { stdout, stderr } = run(['check', '--config', file('hostile.yaml', '"\\e[31m\\n::error::x": 1\n'), '--rule', 'style.long-sentence=warning', draft]);
  for (const line of stdout.split('\n')) assert.ok(line.length < 600, line);
  assert.match(stdout, /style\.long-sentence: “[^”]*…”/u);
  assert.ok(!`${stdout}${stderr}`.includes('\u001b'));
  assert.equal(stderr.trim().split('\n').length, 1);
});

test('a reader that closes early is no error', async () => {
  const draft = file('many.txt', 'The the mayor of Kiev.\n\n'.repeat(3000));
  for (const format of ['text', 'json', 'ndjson', 'sarif']) {
    const child = spawn(process.execPath, [CLI, 'check', '--format', format, draft, draft], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk) => { stderr += chunk; });
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = await once(child, 'exit');
    assert.deepEqual([status, stderr], [0, ''], format);
  }
});

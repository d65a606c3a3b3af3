/** The desk for terminals and CI: `copydesk check`. The contract is in docs/command-line.md and is kept stable. */
import fs from 'node:fs';
import path from 'node:path';
import data from 'copydesk:register';
import { parseArguments, type CheckCall, UsageError, USAGE } from './cli/arguments';
import { Desks } from './cli/desks';
import { countAtLeast } from './cli/failing';
import { linesOf, readLine } from './cli/line';
import { formatSarif } from './cli/sarif';
import { formatText } from './cli/text';
import { type DraftResult, toResult } from './cli/result';
import { toIso } from './core/draft/calendar';
import { createRegister } from './register/register';
import type { Format } from './core/types';

const LANGUAGES: Readonly<Record<string, Format>> = {
  '.md': 'markdown', '.markdown': 'markdown', '.mdx': 'markdown', '.html': 'html', '.htm': 'html', '.xhtml': 'html',
};

/** A file beyond this is refused: no draft is that long, and a mistaken argument should say so. */
const LARGEST = 64 * 1024 * 1024;

async function main(argv: readonly string[]): Promise<number> {
  const call = parseArguments(argv);
  if (call === 'help') { process.stdout.write(USAGE); return 0; }
  const desks = new Desks(createRegister(data), toIso(new Date()), call);
  const check: Check = (id, text, language, date, folder) => {
    const complain = (fault: string): void => { process.stderr.write(`copydesk: ${id}: ${fault}\n`); };
    return toResult(id, language, desks.at(folder).read({ text, format: language, date }), complain);
  };
  const status = call.input === 'ndjson' ? await checkLines(call, check) : checkFiles(call, check);
  return desks.unusable ? 2 : status;
}

/** Checks one draft; `folder` is where it lies, which decides the house file. */
type Check = (id: string, text: string, language: Format, date: string | undefined, folder: string) => DraftResult;

async function checkLines(call: CheckCall, check: Check): Promise<number> {
  let failing = 0, unusable = false, number = 0;
  for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
    number++;
    if (line.trim() === '') continue;
    const draft = readLine(line);
    if (typeof draft === 'string') {
      process.stderr.write(`copydesk: line ${number}: ${draft}\n`);
      unusable = true;
      continue;
    }
    const result = check(draft.id, draft.text, draft.language ?? call.language ?? 'markdown', draft.date ?? call.date, '.');
    failing += countAtLeast(result.findings, call.failOn);
    if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  return unusable ? 2 : failing > 0 ? 1 : 0;
}

async function checkFiles(call: CheckCall, check: Check): Promise<number> {
  const results: DraftResult[] = [];
  const texts = new Map<DraftResult, string>();
  let unusable = false;
  for (const file of call.files) {
    try {
      const text = file === '-' ? fs.readFileSync(0, 'utf8') : readDraft(file);
      const language = call.language ?? LANGUAGES[path.extname(file).toLowerCase()] ?? (file === '-' ? 'markdown' : 'plaintext');
      const result = check(file === '-' ? '<stdin>' : file, text, language, call.date, file === '-' ? '.' : path.dirname(file));
      results.push(result);
      texts.set(result, text);
    } catch (error) {
      process.stderr.write(`copydesk: ${file}: ${error instanceof Error ? error.message : String(error)}\n`);
      unusable = true;
    }
  }
  if (call.format === 'json') process.stdout.write(`${JSON.stringify({ version: 1, drafts: results }, null, 2)}\n`);
  else if (call.format === 'sarif') process.stdout.write(`${JSON.stringify(formatSarif(results, texts), null, 2)}\n`);
  else for (const result of results) process.stdout.write(call.format === 'ndjson' ? `${JSON.stringify(result)}\n` : formatText(result, texts.get(result) ?? ''));
  const failing = results.reduce((sum, result) => sum + countAtLeast(result.findings, call.failOn), 0);
  return unusable ? 2 : failing > 0 ? 1 : 0;
}

function readDraft(file: string): string {
  const { size } = fs.statSync(file);
  if (size > LARGEST) throw new Error(`is larger than ${LARGEST / 1024 / 1024} MB`);
  return fs.readFileSync(file, 'utf8');
}

main(process.argv.slice(2)).then((status) => { process.exitCode = status; }, (error: unknown) => {
  process.stderr.write(error instanceof UsageError ? `copydesk: ${error.message}\n` : `copydesk: ${String(error)}\n`);
  process.exitCode = 2;
});
// A reader that closes early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code === 'EPIPE') process.exit(0); else throw error; });

/** The desk for terminals and CI: `copydesk check`. The contract is in docs/command-line.md and is kept stable. */
import path from 'node:path';
import data from 'copydesk:register';
import { version } from '../package.json';
import { parseArguments, type CheckCall, UsageError, USAGE } from './cli/arguments';
import { Desks } from './cli/desks';
import { countAtLeast } from './cli/failing';
import { jsonPieces } from './cli/json';
import { linesOf, readLine } from './cli/line';
import { complain, print, printPieces } from './cli/print';
import { readFile, readStandardInput, reasonOf } from './cli/reading';
import { formatSarif } from './cli/sarif';
import { formatText } from './cli/text';
import { type DraftResult, toResult } from './cli/result';
import { toIso } from './core/draft/calendar';
import { createRegister } from './register/register';
import type { Format } from './core/types';

const LANGUAGES: Readonly<Record<string, Format>> = {
  '.md': 'markdown', '.markdown': 'markdown', '.mdx': 'markdown', '.html': 'html', '.htm': 'html', '.xhtml': 'html',
};

/** What became of the drafts of a call. */
interface Outcome {
  /** Findings at or above `--fail-on`. */
  readonly failing: number;
  /** A draft could not be read. */
  readonly unusable: boolean;
}

async function main(argv: readonly string[]): Promise<number> {
  const call = parseArguments(argv);
  if (call === 'help') { await print(USAGE); return 0; }
  if (call === 'version') { await print(`${version}\n`); return 0; }
  const desks = new Desks(createRegister(data), toIso(new Date()), call);
  const check: Check = (id, text, language, date, folder) =>
    toResult(id, language, desks.at(folder).read({ text, format: language, date }), (fault) => complain(`${id}: ${fault}`));
  const { failing, unusable } = call.input === 'ndjson' ? await checkLines(call, check) : await checkFiles(call, check);
  return unusable || desks.unusable ? 2 : failing > 0 ? 1 : 0;
}

async function printJson(value: object, indent?: string): Promise<void> {
  await printPieces(jsonPieces(value, indent));
  await print('\n');
}

/** Checks one draft; `folder` is where it lies, which decides the house file. */
type Check = (id: string, text: string, language: Format, date: string | undefined, folder: string) => DraftResult;

async function checkLines(call: CheckCall, check: Check): Promise<Outcome> {
  let failing = 0, unusable = false, number = 0;
  for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
    number++;
    if (line.trim() === '') continue;
    const draft = readLine(line);
    if (typeof draft === 'string') {
      complain(`line ${number}: ${draft}`);
      unusable = true;
      continue;
    }
    try {
      const result = check(draft.id, draft.text, draft.language ?? call.language ?? 'markdown', draft.date ?? call.date, '.');
      failing += countAtLeast(result.findings, call.failOn);
      await printJson(result);
    } catch (error) {
      complain(`line ${number}: ${reasonOf(error)}`);
      unusable = true;
    }
  }
  return { failing, unusable };
}

async function checkFiles(call: CheckCall, check: Check): Promise<Outcome> {
  /** Of formats that are printed as a whole. */
  const results: DraftResult[] = [], texts = new Map<DraftResult, string>();
  let failing = 0, unusable = false;
  for (const file of call.files) {
    const isInput = file === '-', id = isInput ? '<stdin>' : file;
    try {
      const text = isInput ? await readStandardInput() : readFile(file);
      const language = call.language ?? LANGUAGES[path.extname(file).toLowerCase()] ?? (isInput ? 'markdown' : 'plaintext');
      const result = check(id, text, language, call.date, isInput ? '.' : path.dirname(file));
      failing += countAtLeast(result.findings, call.failOn);
      if (call.format === 'text') await printPieces(formatText(result, text));
      else if (call.format === 'ndjson') await printJson(result);
      else {
        results.push(result);
        texts.set(result, text);
      }
    } catch (error) {
      complain(`${id}: ${reasonOf(error)}`);
      unusable = true;
    }
  }
  if (call.format === 'json') await printJson({ version: 1, drafts: results }, '  ');
  else if (call.format === 'sarif') await printJson(formatSarif(results, texts), '  ');
  return { failing, unusable };
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes early (`| head`) is no error.
  if (error.code === 'EPIPE') process.exit(0);
  complain(`the results could not be written: ${error.message}`);
  process.exit(2);
});
main(process.argv.slice(2)).then((status) => { process.exitCode = status; }, (error: unknown) => {
  complain(error instanceof UsageError ? error.message : String(error));
  process.exitCode = 2;
});

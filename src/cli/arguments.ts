/** What a caller asked for, read with Node's own argument parser. */
import { parseArgs } from 'node:util';
import { parseDate } from '../core/draft/calendar';
import { rules } from '../core/rules';
import type { Format, Level, Severity } from '../core/types';

/** What `--help` prints. */
export const USAGE = `usage: copydesk check [options] FILE…|-
       copydesk check --input ndjson [options]

Prints what a copy desk would mark in drafts: files in Markdown, HTML or plain text, or - for standard input.

  --format text|json|ndjson|sarif           how to print (text)
  --fail-on error|warning|info|hint|never   exit with 1 from this severity on (error)
  --date YYYY-MM-DD                         the drafts' date (each one's dateline, else its front matter, else today)
  --language markdown|plaintext|html        what the drafts are (by the file's name; standard input: markdown)
  --preset us|uk                            conventions (the house file's; without one a draft may use either English)
  --config FILE                             house file (the nearest copydesk.yaml in a draft's folder or above it)
  --rule ID=off|hint|info|warning|error     a rule's level; may be repeated
  --input ndjson                            drafts from standard input, {"id","text","language"?,"date"?} a line, and a result a line
  --help, --version

Exit status: 0 nothing from --fail-on up, 1 something, 2 the call, a draft or a house file could not be used.
`;

/** The call is unusable: exit status 2. */
export class UsageError extends Error {}

/** A call of `check`. */
export interface CheckCall {
  readonly format: 'text' | 'json' | 'ndjson' | 'sarif';
  readonly input: 'files' | 'ndjson';
  readonly date?: string;
  readonly language?: Format;
  readonly preset?: 'us' | 'uk';
  readonly config?: string;
  readonly levels: Readonly<Record<string, Level>>;
  readonly failOn: Severity | 'never';
  readonly files: readonly string[];
}

/** Reads the arguments after the program's name; throws {@link UsageError}. */
export function parseArguments(argv: readonly string[]): CheckCall | 'help' | 'version' {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv], allowPositionals: true,
      options: {
        format: { type: 'string' }, input: { type: 'string' }, date: { type: 'string' }, language: { type: 'string' }, preset: { type: 'string' },
        config: { type: 'string' }, rule: { type: 'string', multiple: true }, 'fail-on': { type: 'string' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' },
      },
    });
  } catch (error) {
    // Node adds advice on dashes that helps nobody here.
    throw new UsageError(`${String(error instanceof Error ? error.message : error).split(/\. |\n/u, 1)[0]}; see copydesk --help`);
  }
  const { values, positionals } = parsed;
  if (values.help || positionals[0] === 'help') return 'help';
  if (values.version) return 'version';
  const [command, ...files] = positionals;
  if (command === undefined) throw new UsageError('say copydesk check FILE…; copydesk --help tells the rest');
  if (command !== 'check') throw new UsageError(`${command}: there is no such command; say copydesk check FILE…`);
  const input = oneOf('--input', values.input, ['files', 'ndjson'] as const, 'files');
  if (input === 'files' && files.length === 0) throw new UsageError('name a file, or - for standard input');
  if (input === 'ndjson' && files.length > 0) throw new UsageError('with --input ndjson the drafts come from standard input, not from files');
  if (values.date !== undefined && (!/^\d{4}-\d{2}-\d{2}$/u.test(values.date) || !parseDate(values.date))) {
    throw new UsageError(`--date ${values.date}: not a date of the form YYYY-MM-DD`);
  }
  return {
    input, files, date: values.date, config: values.config, levels: readLevels(values.rule ?? []),
    format: oneOf('--format', values.format, ['text', 'json', 'ndjson', 'sarif'] as const, 'text'),
    language: values.language === undefined ? undefined : oneOf('--language', values.language, ['markdown', 'plaintext', 'html'] as const, 'markdown'),
    preset: values.preset === undefined ? undefined : oneOf('--preset', values.preset, ['us', 'uk'] as const, 'us'),
    failOn: oneOf('--fail-on', values['fail-on'], ['error', 'warning', 'info', 'hint', 'never'] as const, 'error'),
  };
}

function oneOf<const T extends string>(name: string, value: string | undefined, allowed: readonly T[], fallback: T): T {
  if (value === undefined) return fallback;
  const found = allowed.find((choice) => choice === value);
  if (!found) throw new UsageError(`${name} ${value}: must be one of ${allowed.join(', ')}`);
  return found;
}

function readLevels(written: readonly string[]): Record<string, Level> {
  const known = new Set(rules().map((rule) => rule.id));
  const levels: Record<string, Level> = {};
  for (const one of written) {
    const [id = '', level] = one.split(/=(.*)/su);
    if (!known.has(id)) throw new UsageError(`--rule ${one}: there is no rule “${id}”; docs/rules lists them`);
    if (level === undefined) throw new UsageError(`--rule ${one}: which level? Say ${id}=off, for example`);
    levels[id] = oneOf(`--rule ${id}`, level, ['off', 'hint', 'info', 'warning', 'error'] as const, 'off');
  }
  return levels;
}

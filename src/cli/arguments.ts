/** What a caller asked for, read with Node's own argument parser. */
import { parseArgs } from 'node:util';
import { parseDate } from '../core/draft/calendar';
import { rules } from '../core/rules';
import type { Format, Level, Severity } from '../core/types';

export const USAGE = `usage: copydesk check [options] FILE…|-
       copydesk check --input ndjson [options]

  --format text|json|ndjson|sarif   how to print (text)
  --input ndjson                    drafts from standard input, {"id","text","language"?,"date"?} a line
  --date YYYY-MM-DD                 the drafts' date; without it the dateline, the front matter, or today
  --language markdown|plaintext|html
  --preset us|uk                    the house's conventions (us)
  --config FILE                     a house file (default: none)
  --rule ID=off|hint|info|warning|error   a rule's level; may be repeated
  --fail-on error|warning|info|never      exit status 1 from this severity on (error)
`;

/** The call is unusable: exit status 2. */
export class UsageError extends Error {}

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
export function parseArguments(argv: readonly string[]): CheckCall | 'help' {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv], allowPositionals: true,
      options: {
        format: { type: 'string' }, input: { type: 'string' }, date: { type: 'string' }, language: { type: 'string' }, preset: { type: 'string' },
        config: { type: 'string' }, rule: { type: 'string', multiple: true }, 'fail-on': { type: 'string' }, help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help || positionals[0] === 'help') return 'help';
  if (positionals[0] !== 'check') throw new UsageError('the command is `check`; see `copydesk --help`');
  const files = positionals.slice(1);
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
    const [id = '', level] = one.split('=');
    if (!known.has(id)) throw new UsageError(`--rule ${one}: there is no rule ${id}`);
    levels[id] = oneOf(`--rule ${id}`, level ?? '', ['off', 'hint', 'info', 'warning', 'error'] as const, 'off');
  }
  return levels;
}

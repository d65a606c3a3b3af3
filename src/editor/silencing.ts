/** Where the comment goes that silences a rule for the block of a finding. */
import { makeBlock, segment } from '../core/draft/read';
import type { Edit, Finding, Format } from '../core/types';

/**
 * The comment as an edit: on a line of its own before the line on which the finding's block begins, as deep in lists and
 * quotations as that. Undefined where none can stand: in a table, in front matter, or behind another block of the same line.
 */
export function silencingComment(text: string, format: Format, { rule, start }: Pick<Finding, 'rule' | 'start'>): Edit | undefined {
  const { readings, placed } = segment(text, format, undefined, ({ kind, level, prose }) => ({ block: makeBlock(prose.text, kind, level) }));
  const blocks = readings.map((_, index) => placed(index));
  const own = blocks.findIndex((one) => one.start <= start && start < one.end), block = blocks[own];
  if (!block || format === 'markdown' && block.block.kind === 'tableCell') return undefined;
  const lineStart = (at: number): number => text.lastIndexOf('\n', at - 1) + 1;
  let line = lineStart(block.start);
  if (format === 'html') {
    // Not into a tag of several lines.
    const tag = text.lastIndexOf('<', line - 1);
    if (line > 0 && tag > text.lastIndexOf('>', line - 1)) line = lineStart(tag);
  }
  const before = blocks[own - 1];
  if (before && before.end > line) return undefined;
  const [depth = ''] = /^[ \t>]*/u.exec(text.slice(line, block.start)) ?? [];
  const above = text.slice(lineStart(line - 1), line);
  const apart = line === 0 || above.replace(/[\s>]+/gu, '') === '';
  return { start: line, end: line, text: `${depth}<!-- copydesk-disable-next ${rule} -->\n${apart ? `${depth.trimEnd()}\n` : ''}` };
}

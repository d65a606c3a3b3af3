/** Findings on a draft as a whole: its front matter, and the boxes that the desk wrote into it. */
import { longDate } from '../register/dates';
import type { Register } from '../register/register';
import type { FrontMatter } from './draft/frontMatter';
import { changedBoxes } from './factbox/index';
import type { Draft, Finding, Level, RuleId, Severity } from './types';

type LevelOf = (rule: RuleId, own: Severity) => Level;

/** Boxes inserted earlier that the register would write otherwise today. */
export function outdatedBoxes(draft: Draft, register: Register, levelOf: LevelOf): Finding[] {
  const severity = levelOf('draft.outdated-box', 'info');
  if (severity === 'off') return [];
  return changedBoxes(draft.text, draft.format, register).map(({ found, box, edit }) => {
    // The first line stands for the box: a mark over all of it would hide the rest.
    const lineEnd = draft.text.indexOf('\n', found.start);
    const end = lineEnd < 0 || lineEnd > found.end ? found.end : lineEnd;
    return {
      rule: 'draft.outdated-box', subject: box.about[0]?.id, severity, start: found.start, end, text: draft.text.slice(found.start, end), sources: [],
      message: `The fact box “${box.title}” differs from what the register says of ${longDate(found.date)}.`,
      fixes: [{ title: 'Update the fact box', safe: false, edits: [edit] }],
    };
  });
}

/** Front matter that cannot be read. */
export function frontMatterFinding(text: string, { date, fault }: FrontMatter, levelOf: LevelOf): Finding[] {
  const severity = levelOf('draft.front-matter', 'warning');
  if (!fault || severity === 'off') return [];
  const lineEnd = text.indexOf('\n', fault.at);
  const start = Math.min(fault.at, text.length - 1);
  const end = Math.max(start + 1, lineEnd < 0 ? text.length : lineEnd);
  return [{
    rule: 'draft.front-matter', severity, start, end, text: text.slice(start, end), sources: [],
    fixes: fault.quoting.length > 0 ? [{ title: 'Put it in quotation marks', safe: false, edits: fault.quoting }] : [],
    message: `The front matter cannot be read${date ? '' : ', so its date is not used'}: ${fault.message}`,
  }];
}

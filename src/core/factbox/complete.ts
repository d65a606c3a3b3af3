/** The sentence of background while it is being typed: "Somaliland, |". */
import { backgroundAt } from '../../register/background';
import type { Register } from '../../register/register';
import type { Subject } from '../../register/types';
import { tokenise } from '../draft/tokens';
import type { IsoDate } from '../types';

/** What can stand at the caret in the place of the `replace` units before it. */
export interface Completion {
  readonly subject: Subject;
  readonly text: string;
  /** UTF-16 units before the caret that the text takes in. */
  readonly replace: number;
}

/** Longest name looked for, in tokens, and longest beginning of the background that may be typed already. */
const LONGEST_NAME = 7, LONGEST_START = 24;

/**
 * The background of the subject that has just been named, with the comma behind its name and the first letters of what
 * may follow: `before` is the text of the line up to the caret. Undefined where no subject stands there, or the
 * register has no formula for it on the date.
 */
export function completeBackground(register: Register, before: string, date: IsoDate): Completion | undefined {
  const comma = before.lastIndexOf(',');
  if (comma < 0 || before.length - comma > LONGEST_START) return undefined;
  const typed = before.slice(comma + 1).trimStart();
  const [subject, name] = subjectBefore(register, before.slice(0, comma)) ?? [];
  const formula = subject && backgroundAt(subject, date)?.text;
  // "the Taliban, whose government …": what follows the name's comma is what completes, behind that name alone: what is
  // true of Jerusalem is not of East Jerusalem.
  const [opening = '', ...rests] = formula?.split(', ') ?? [], rest = rests.join(', ');
  if (!subject || !name || !rest || bare(opening) !== bare(name) || !rest.toLowerCase().startsWith(typed.toLowerCase())) return undefined;
  return { subject, text: `${rest},`, replace: typed.length };
}

const bare = (name: string): string => name.replace(/^the /iu, '').replaceAll('’', "'");

/** The subject whose longest name ends the text, and that name. */
function subjectBefore(register: Register, text: string): readonly [Subject, string] | undefined {
  const tokens = tokenise(text.slice(-120));
  const offset = Math.max(0, text.length - 120);
  for (let length = Math.min(LONGEST_NAME, tokens.length); length > 0; length--) {
    const first = tokens[tokens.length - length];
    const name = first && text.slice(offset + first.start);
    const found = name === undefined ? [] : register.byName(name).filter((subject) => subject.background);
    if (name !== undefined && found.length === 1 && found[0]) return [found[0], name];
  }
  return undefined;
}

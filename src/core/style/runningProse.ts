import type { Block } from '../draft/types';

/** What prose ends with and a headline, a caption or a line of a list does not; and what may follow it. */
const STOPS = '.!?…)', CLOSERS = '”"’\'';

/** Whether a block is sentences, and no heading, caption or line without a stop: “Lund calls vote ‘a joke’”. */
export function isRunningProse({ kind, text }: Block): boolean {
  if (kind !== 'paragraph' && kind !== 'listItem') return false;
  let last = text.length - 1;
  while (last > 0 && CLOSERS.includes(text[last] as string)) last--;
  return STOPS.includes(text[last] ?? ' ');
}

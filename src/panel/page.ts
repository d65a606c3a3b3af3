/** What every part of the page is given. */
import type { FromPage, BoxFormat, BoxPlace } from './messages';

/** What the page remembers across updates, hiding and window reloads. */
export interface Memory {
  scroll: number;
  filter: string;
  /** Ids of sections and details, open or closed by the reader. */
  open: Record<string, boolean>;
  place: BoxPlace;
  format: BoxFormat;
}

export interface Page {
  readonly memory: Memory;
  /** Keeps the memory. */
  remember(): void;
  post(message: FromPage): void;
  /** Says a line in the live region. */
  announce(text: string): void;
}

/** The memory that was kept, in so far as it can be read. */
export function restoreMemory(kept: unknown): Memory {
  const given = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<Record<keyof Memory, unknown>>;
  const open = typeof given.open === 'object' && given.open !== null ? Object.entries(given.open).filter(([, value]) => typeof value === 'boolean') : [];
  return {
    scroll: typeof given.scroll === 'number' ? given.scroll : 0,
    filter: typeof given.filter === 'string' ? given.filter : '',
    open: Object.fromEntries(open) as Record<string, boolean>,
    place: given.place === 'footnote' || given.place === 'end' || given.place === 'caret-html' || given.place === 'end-html' ? given.place : 'caret',
    format: given.format === 'html' || given.format === 'plain' || given.format === 'json-ld' || given.format === 'ninjs' ? given.format : 'markdown',
  };
}

/** The date that a draft is read on, and where it comes from. */
import { Beside } from './beside';
import { datelineOf, resolveDateline } from './draft/dateline';
import { DATELINE_DEPTH } from './draft/read';
import type { Block } from './draft/types';
import type { DateSource, Draft, IsoDate } from './types';

export interface DraftDate {
  readonly date: IsoDate;
  readonly dateSource: DateSource;
}

/** Finds dates of drafts. What a block's opening says of it is worked out once. */
export class DraftDates {
  readonly #datelines = new Beside<Block, { readonly written: string | undefined }>();

  /** `fallback` is the date that a setting gives to drafts that have none. */
  constructor(private readonly today: IsoDate, private readonly fallback: IsoDate | undefined) {}

  /** The strongest date there is: set by the writer, in the dateline, in the front matter, from the setting, today. */
  of(draft: Draft, blocks: readonly { readonly block: Block }[], frontMatter: IsoDate | undefined): DraftDate {
    if (draft.date) return { date: draft.date, dateSource: 'set' };
    for (const { block } of blocks.slice(0, DATELINE_DEPTH)) {
      const written = this.#dateline(block), date = written && resolveDateline(written, this.today, frontMatter);
      if (date) return { date, dateSource: 'dateline' };
    }
    if (frontMatter) return { date: frontMatter, dateSource: 'front-matter' };
    return this.fallback ? { date: this.fallback, dateSource: 'setting' } : { date: this.today, dateSource: 'today' };
  }

  #dateline(block: Block): string | undefined {
    return (this.#datelines.of(block) ?? this.#datelines.keep(block, { written: datelineOf(block.text) })).written;
  }
}

/** What every judge needs: the register on the draft's date, and the sentences in which it answers. */
import { addDays } from '../../../draft/calendar';
import { earliest, longDate, onDate } from '../../../../register/dates';
import type { Register } from '../../../../register/register';
import type { PartialDate, RecognisedBy, SourceKey, Subject } from '../../../../register/types';
import type { IsoDate, Span, Verdict } from '../../../types';
import type { ClaimCandidate } from '../candidate';
import { named } from '../../../../register/names';

/** What the register says of a statement; sources are keys. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly evidence: string;
  readonly sources: readonly SourceKey[];
  /** The right words, where they are known, for a span of the statement in prose offsets. */
  readonly fix?: { readonly span: Span; readonly text: string };
  /** The sentence may be of another time: the writer is asked, and not told. */
  readonly isAdvice?: boolean;
  /** Of what cannot be told: the day up to which it could be. */
  readonly verifiedOn?: IsoDate;
  /** What the verdict was on that day. */
  readonly verdictThen?: Verdict;
}

/** A thing is over on the day after its last: Britain left the EU at midnight, on 31 January or on 1 February; and what Panama ends in the evening ends a day later in Taipei. */
export const lastDays = (to: PartialDate): readonly PartialDate[] => (/^\d{4}-\d{2}-\d{2}$/u.test(to) ? [to, addDays(to, -1)] : [to]);

export class Bench {
  /** "On 20 June 2025". */
  readonly on: string;

  constructor(readonly register: Register, readonly date: IsoDate, readonly claim: ClaimCandidate) {
    this.on = `On ${longDate(date)}`;
  }

  say(verdict: Verdict, evidence: string, records: readonly RecognisedBy[], sources: readonly SourceKey[] = [], fix?: Judgement['fix']): Judgement {
    return { verdict, evidence: evidence.charAt(0).toUpperCase() + evidence.slice(1), sources: [...new Set([...records.flatMap((record) => record.sources), ...sources])].slice(0, 6), fix };
  }

  unknown(verifiedOn: IsoDate | undefined): Judgement {
    const isOver = verifiedOn !== undefined && verifiedOn < this.date;
    return { ...this.say('unknown', isOver ? `The register was last verified ${onDate(verifiedOn)} and cannot tell.` : 'The register cannot tell.', []), ...isOver && { verifiedOn } };
  }

  titleOf(id: string): string {
    return named(this.register.subject(id)) || id;
  }

  /** "Nicaragua, Russia and Syria"; a count where they are many. */
  names(records: readonly RecognisedBy[]): string {
    const titles = [...new Set(records.map((record) => this.titleOf(record.by)))];
    if (titles.length > 12) return `${titles.length} states`;
    return titles.length < 2 ? titles.join('') : `${titles.slice(0, -1).join(', ')} and ${titles.at(-1)}`;
  }

  /** When they began and ended; of many, when the first did. */
  spans(records: readonly RecognisedBy[]): string {
    const first = records.map(({ from }) => from).filter((from) => from !== undefined).sort()[0];
    if (records.length > 4 && first !== undefined) return `the first ${onDate(first)}`;
    return records.map(({ from, to }) => `${from ? `from ${longDate(from)}` : 'from before the register begins'}${to ? ` to ${longDate(to)}` : ''}`).join('; ');
  }

  /** Whether a dated fact lies after the draft's date. */
  isLater(from: string | undefined): from is string {
    return from !== undefined && earliest(from) > this.date;
  }

  isOver(to: string | undefined): to is string {
    return to !== undefined && earliest(to) <= this.date;
  }

  /** What to call it to say today what was true until `to`: a generation later it is no news that has passed the writer by. */
  sinceOver(to: string): 'stale' | 'contradicted' {
    return addDays(earliest(to), 30 * 365) > this.date ? 'stale' : 'contradicted';
  }

  numberFix(right: number): Judgement['fix'] {
    return this.claim.numberSpan && (!this.claim.quantity || this.claim.quantity === 'the') ? { span: this.claim.numberSpan, text: String(right) } : undefined;
  }

  sourcesOf(of: Subject): readonly SourceKey[] {
    const tally = this.register.recognisersAt(of.id, this.date).tallies[0];
    return tally?.sources ?? of.recognition?.by.at(-1)?.sources ?? [];
  }
}

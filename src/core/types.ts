/** What a reading consists of: the vocabulary of the desk's one public door. */
import type { DateSource, Draft, Format, IsoDate, Span } from './draft/types';

export type { DateSource, Draft, Format, IsoDate, Span };

/** How loudly a finding speaks. `off` exists only as a setting. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';
export type Level = Severity | 'off';

/** A stable dotted id, `area.kebab-name`; never renumbered. */
export type RuleId = string;

/** Id of a subject of the register, kebab-case. */
export type SubjectId = string;

/** A publication that backs a fact. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/** Replace the text in `[start, end)` of the source by `text`. */
export interface Edit extends Span {
  readonly text: string;
}

export interface Fix {
  readonly title: string;
  /** Mechanical and unarguable: may be applied without asking. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** Another place that a finding speaks of. */
export interface RelatedPlace extends Span {
  readonly message: string;
}

/** A mark in the draft. */
export interface Finding extends Span {
  readonly rule: RuleId;
  readonly subject?: SubjectId;
  readonly severity: Severity;
  /** The words marked, as they stand in the source. */
  readonly text: string;
  readonly message: string;
  /** Dated facts that stand behind the message, a line each. */
  readonly facts?: readonly string[];
  readonly sources: readonly Source[];
  readonly fixes: readonly Fix[];
  readonly related?: readonly RelatedPlace[];
}

export type Verdict =
  | 'supported' | 'contradicted' | 'understated' | 'overstated' | 'disputed' | 'stale' | 'premature' | 'unknown';

/** A checkable statement that the desk understood. */
export interface Claim extends Span {
  readonly kind: string;
  readonly subject: SubjectId;
  readonly text: string;
  readonly verdict: Verdict;
  /** Of a statement on which the register knows nothing so late: the verdict on the day on which it was last verified. */
  readonly verdictThen?: Verdict;
  /** One or two sentences: the interval, tally or event that decides. */
  readonly evidence: string;
  readonly sources: readonly Source[];
}

export type EntityType = 'PER' | 'ORG' | 'LOC';

export interface Mention extends Span {
  readonly text: string;
}

/** A person, organisation or place of the draft. */
export interface Entity {
  readonly type: EntityType;
  /** The fullest form that the draft uses. */
  readonly name: string;
  readonly subject?: SubjectId;
  /** 0 to 1; below 0.5 the panel shows the entity as uncertain. */
  readonly confidence: number;
  readonly mentions: readonly Mention[];
}

/** One line of a fact box. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** The date for which the value holds. */
  readonly asOf: IsoDate;
  /** Since when it holds, a day, month or year, where that is known and the value does not say it. */
  readonly since?: string;
  /** Last day up to which the register was checked; none where that day is past and done. */
  readonly verifiedOn?: IsoDate;
  /** The same, when the draft's date lies after it: then a reader must be told. */
  readonly lastVerified?: IsoDate;
  readonly sources: readonly Source[];
  /** The draft states it already, or states something that it contradicts. */
  readonly inDraft?: 'said' | 'contradicted';
}

export interface FactBox {
  readonly subject: SubjectId;
  readonly title: string;
  /** Why the box is offered for this draft, one line. */
  readonly reason: string;
  /** The reason is a statement of the draft that the register does not bear out. */
  readonly errs?: boolean;
  readonly facts: readonly Fact[];
}

export interface Metrics {
  readonly words: number;
  readonly sentences: number;
  readonly readingSeconds: number;
}

/** All that the desk has to say of one state of a draft. Immutable. */
export interface Reading {
  readonly date: IsoDate;
  readonly dateSource: DateSource;
  readonly findings: readonly Finding[];
  readonly claims: readonly Claim[];
  readonly entities: readonly Entity[];
  readonly factBoxes: readonly FactBox[];
  readonly metrics: Metrics;
  /** What went wrong inside the desk (a rule that threw): for the log, never for the writer's page. */
  readonly faults: readonly string[];
}

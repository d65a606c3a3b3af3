/** What a rule is. One rule, one file; style/index.ts and recognition/grammar/index.ts list them. */
import type { PhraseMatch } from '../draft/phrases';
import type { Block, Span } from '../draft/types';
import type { IsoDate, Level, RuleId, Severity } from '../types';
import type { Listener } from './listen';

export type Preset = 'us' | 'uk';

/** A replacement in prose offsets of the block it is reported on. */
export interface ProseEdit extends Span {
  readonly text: string;
}

export interface ProseFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly ProseEdit[];
}

/** Something to say about a span of one block. */
export interface Mark {
  readonly span: Span;
  readonly message: string;
  readonly fixes?: readonly ProseFix[];
  /** Overrides the rule's level, downwards only. */
  readonly severity?: Severity;
  /** What the hover adds, a line each. */
  readonly facts?: readonly string[];
}

/** The conventions in force. Everything a rule may depend on besides the text. */
export interface Conventions {
  readonly preset: Preset;
  /** The writer or the house chose it; else it only decides what somebody must. */
  readonly chosen: boolean;
}

/** What is known only of the whole draft. */
export interface DraftContext extends Conventions {
  readonly date: IsoDate;
  /** A dateline, a front-matter date or the writer gave the date; false: it is only today's. */
  readonly dated: boolean;
}

interface RuleMeta {
  readonly id: RuleId;
  readonly level: Level;
  /** One line, for the settings page and the rule's page. */
  readonly summary: string;
  /** Why a reader would accept the mark. */
  readonly reason: string;
  /** Whose authority it rests on: a style guide, a standard, a study. Name it; a URL only where one was seen. */
  readonly authority: string;
  /**
   * The rule also reads the insides of quotations (then at most `info`, and no rewrite is offered; 'bounds' where it is about the marks
   * that enclose them); by default marks inside quotations are dropped.
   */
  readonly readsQuotations?: true | 'bounds';
  /** It marks what copy lacks that may still be coming, such as a closing bracket: an editor holds its marks back in the paragraph that is being typed. */
  readonly awaitsMore?: true;
  readonly examples: {
    readonly bad: readonly Example[];
    readonly good: readonly Example[];
  };
}

/** A text, or a text with the conventions and the date it is read under, and what the first fix makes of it. */
export type Example = string | {
  readonly text: string;
  readonly preset?: Preset;
  readonly date?: IsoDate;
  readonly format?: 'markdown' | 'plaintext' | 'html';
  /** For bad examples: the words that must be marked. */
  readonly marks?: readonly string[];
  /** For bad examples: the text after the first offered fix of each mark. */
  readonly fixed?: string;
};

interface Waiting {
  /** The listener that must hear something of a block, or it is not shown to the rule at all. */
  readonly waitsFor?: Listener;
}

/** A rule that needs one block only. Its marks are cached with the block. */
export interface BlockRule extends RuleMeta, Waiting {
  check(block: Block, mark: (mark: Mark) => void, conventions: Conventions): void;
}

/** A fact a rule collected from one block, with a handle to report on that block. */
export interface Collected<F> {
  readonly facts: F;
  /** Position among the draft's blocks, counted from 0. */
  readonly index: number;
  readonly kind: Block['kind'];
}

/** A mark on the block at `index`. */
export interface PlacedMark extends Mark {
  readonly index: number;
}

/**
 * A rule that needs the whole draft: `collect` runs once per changed block and is cached, for all rules that have the same
 * one, which wait for the same; `judge` runs at every reading over what was collected, so it must be cheap.
 */
export interface DraftRule<F = unknown> extends RuleMeta, Waiting {
  collect(block: Block, conventions: Conventions): F | undefined;
  judge(collected: readonly Collected<F>[], context: DraftContext): Iterable<PlacedMark>;
}

/** What a block shows of each thing. */
export interface Sorting<F = unknown> {
  readonly things: ReadonlyMap<string, F>;
  /** Of other things, what counts only where the draft shows more of them elsewhere: of most capitalised words there is nothing to say. */
  readonly asides?: ReadonlyMap<string, F>;
}

/**
 * A draft rule that compares all that is said of one thing, a name or a spelling, and asks nothing about the rest: an
 * edit costs the things that its block speaks of, however long the draft.
 */
export interface KeyedRule<F = unknown> extends RuleMeta, Waiting {
  /** Its sorting has {@link Sorting.asides}: a thing that an edit makes one to compare may have been mentioned anywhere. */
  readonly mentionsAside?: true;
  /** Runs once per changed block. */
  sort(block: Block, conventions: Conventions): Sorting<F> | undefined;
  /** All that the draft shows of the thing `key`, in its order. */
  compare(key: string, collected: readonly Collected<F>[], context: DraftContext): Iterable<PlacedMark>;
}

/** Wordings that one message answers. Patterns are in the phrase language of docs/register.md. */
export interface Wording {
  readonly phrases: readonly string[];
  /** Longer phrases that silence a match inside them: "landmark" in "landmark building". */
  readonly except?: readonly string[];
  readonly message: string;
  /** What can stand in the place of the match as it is; the empty string deletes it. */
  readonly instead?: readonly string[];
  /** The words of the match that these replace, where the others are the company that shows what is meant; as they are written, lower case. */
  readonly wrong?: string;
  readonly safe?: boolean;
}

/** A rule made of wordings: all of them share one pass over the text. */
export interface PhraseRule extends RuleMeta {
  readonly wordings: readonly Wording[];
  /** Looks at a match in its place; false keeps silent. `first` and `last` are token indices. */
  accepts?(block: Block, match: PhraseMatch<unknown>, conventions: Conventions): boolean;
}

export type Rule = BlockRule | PhraseRule | DraftRule | KeyedRule;
